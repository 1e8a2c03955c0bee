"""Two screens: the slide is on one and the console on the other, whatever is unplugged; nothing taken down is lost."""

import json
import subprocess
import sys
from pathlib import Path

ROOM = Path(__file__).with_name("room.py")


def test_a_briefing_on_two_screens(tmp_path: Path) -> None:
    arguments = [sys.executable, str(ROOM), str(tmp_path / "home"), str(tmp_path / "pictures")]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    steps = {line["step"]: line for line in map(json.loads, done.stdout.splitlines())}
    both = {"audience": "projector", "console": "laptop"}
    for step in ("begun", "sixth", "decision", "black", "evidence", "plugged"):
        assert steps[step]["shown"] == both, step
    assert steps["sixth"]["slide"] == 5
    assert steps["unplugged"]["shown"] == {"console": "laptop"}
    assert steps["closed-lid"]["shown"] == {"audience": "projector"}
    assert steps["ended"]["notes"] == [
        ["decision", "تمويل قناة فنية محدودة لستة أشهر", ""],
        ["action", "تقدير كلفة مركز التنسيق", "سلمى"],
    ]
    assert steps["ended"]["shown"] == 6 and steps["ended"]["ended"]
