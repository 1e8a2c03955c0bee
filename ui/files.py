"""Files that a person saves: in which folder they are offered, and under which name."""

from __future__ import annotations

from pathlib import Path

from ui.settings import Settings


def folder(settings: Settings) -> Path:
    """The folder of the last saved file while it is there, else the home folder."""
    kept = str(settings.get("export_folder"))
    return Path(kept) if kept and Path(kept).is_dir() else Path.home()


def file_name(title: str) -> str:
    """The title without what file systems refuse, and without marks of direction."""
    kept = "".join(" " if sign in '\\/:*?"<>|' or ord(sign) < 32 else sign for sign in title if sign not in _MARKS)
    return " ".join(kept.split())[:80] or "ihata"


_MARKS = "\u200e\u200f\u2066\u2067\u2068\u2069"
