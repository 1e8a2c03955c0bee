"""Where the library lies. Nothing else is loaded for it: it is asked for before the first frame."""

import os
import sys
from pathlib import Path


def window_mark(library: Path) -> Path:
    """The file that stands beside a library while a window has it open; a later launch looks for that window only then."""
    return library.with_suffix(".open")


def library_path() -> Path:
    """`library.ihata` in `IHATA_HOME`, beside a portable program, or in the place the system keeps for a user's data."""
    home = os.environ.get("IHATA_HOME")
    if home:
        return Path(home) / "library.ihata"
    beside = _portable(Path(sys.executable)) if getattr(sys, "frozen", False) else None
    if beside is not None:
        return beside / "library.ihata"
    from platformdirs import user_data_path

    return user_data_path("ihata", appauthor=False) / "library.ihata"


def _portable(program: Path) -> Path | None:
    """The folder `data` beside the program if a file `portable` stands there, so that a stick carries both."""
    folder = program.parent
    return folder / "data" if (folder / "portable").exists() else None
