"""Where the library lies: as told, beside a portable program, or with the user's data."""

import sys
from pathlib import Path

import pytest

from briefing.home import library_path


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen program in a folder of its own; the folder."""
    monkeypatch.delenv("IHATA_HOME", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ihata"))
    return tmp_path


def test_a_portable_program_keeps_its_data_beside_it(frozen: Path) -> None:
    (frozen / "portable").touch()
    assert library_path() == frozen / "data" / "library.ihata"


def test_an_installed_program_keeps_its_data_with_the_user(frozen: Path) -> None:
    assert frozen not in library_path().parents


def test_what_is_told_goes_first(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (frozen / "portable").touch()
    monkeypatch.setenv("IHATA_HOME", str(frozen / "else"))
    assert library_path() == frozen / "else" / "library.ihata"
