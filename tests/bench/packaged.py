"""The frozen program of `make package`: how long until its first frame, beside the source tree's, and what it weighs."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "build/package/ihata/ihata"
ROUNDS = 9
FIRST_FRAME = "Flushing "  # what Qt logs when a painted frame leaves for the screen


def first_frame(command: list[str], home: Path) -> float:
    """Milliseconds from the start of the process to its first frame; told by Qt's own log, so that both are watched alike from outside."""
    env = {**os.environ, "IHATA_HOME": str(home), "QT_LOGGING_RULES": "qt.widgets.painting.info=true"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    with subprocess.Popen(command, env=env, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        while FIRST_FRAME not in (line := process.stderr.readline()):
            if not line:
                raise RuntimeError(f"{command[0]} ended without a frame")
        taken = (time.perf_counter() - begun) * 1000
        process.kill()
    return taken


def report(home: Path) -> list[str]:
    if not PROGRAM.exists():
        return ["the package: not built (make package)"]
    commands = {"source tree": [sys.executable, "-m", "ui"], "package": [str(PROGRAM)]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(ROUNDS + 1):
        for name, command in commands.items():
            taken = first_frame(command, home)
            if turn:  # the first is for the disk's cache and the bytecode
                times[name].append(taken)
    base = statistics.median(times["source tree"])
    lines = [
        f"first frame, {name:12} {statistics.median(taken):6.0f} ms  (min {min(taken):.0f}, max {max(taken):.0f})"
        f"  ×{statistics.median(taken) / base:.2f}"
        for name, taken in times.items()
    ]
    lines += [f"{path.stat().st_size / 1e6:7.1f} MB  {path.name}" for path in sorted((ROOT / "dist").glob("ihata[_-]*"))]
    sizes = subprocess.run(
        [sys.executable, "packaging/sizes.py", PROGRAM.parent], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return lines + sizes.stdout.splitlines()
