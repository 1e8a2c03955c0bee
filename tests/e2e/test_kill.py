"""The spine: a report dropped, a proposal accepted, a cell edited, a note written; killed, opened again, all is there."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import makers
from tests.e2e.kills import LONGEST, SLACK, kill_once

DRIVER = Path(__file__).with_name("driver.py")
PARAGRAPHS = (
    "الحدود العراقية السورية",
    "تسعى بغداد إلى تنسيق أمني مع دمشق ضد تنظيم داعش في البادية.",
    "وترفض إيران أي اتفاق بين بغداد ودمشق لا يضمن مصالحها. وتخشى تركيا اتساع النفوذ الإيراني في سوريا.",
    "والسيناريو الأول شراكة أمنية واسعة. والسيناريو الثاني، وهو الأرجح، تعاون محدود.",
)


def run(*arguments: str) -> tuple[int, list[dict[str, object]]]:
    done = subprocess.run([sys.executable, str(DRIVER), *arguments], capture_output=True, text=True, timeout=120, check=False)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines, done.stderr
    return done.returncode, lines


def test_nothing_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    report = makers.word(tmp_path / "report.docx", PARAGRAPHS)
    code, (before,) = run("first", str(tmp_path / "home"), str(report))
    assert code == -signal.SIGKILL
    code, (after, undone) = run("second", str(tmp_path / "home"))
    assert code == 0
    assert after["source"] == ["report.docx"]
    assert after["accepted"] == before["accepted"] == 1
    assert "n2" in after["stances"]
    assert after["notes"] == ["ملاحظة كُتبت قبل الانقطاع"] == [after["field"]]
    assert len(undone["stances"]) < len(after["stances"]) or undone["stances"] != after["stances"]
    assert undone["accepted"] == 1
    assert undone["notes"] == after["notes"]


@pytest.mark.parametrize("after", [0.3, 1.2, 2.1, 3.4, 5.0])
def test_what_is_taken_down_in_a_briefing_survives_but_for_its_last_second(tmp_path: Path, after: float) -> None:
    kept, missing, typed = kill_once(tmp_path / "home", after)
    assert missing <= LONGEST + SLACK
    assert kept or typed == 0 or after <= LONGEST
