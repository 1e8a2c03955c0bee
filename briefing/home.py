"""Where the library lies. Nothing else is loaded for it: it is asked for before the first frame."""

import os
from pathlib import Path


def window_mark(library: Path) -> Path:
    """The file that stands beside a library while a window has it open; a later launch looks for that window only then."""
    return library.with_suffix(".open")


def library_path() -> Path:
    """`library.ihata` in `IHATA_HOME`, or in the place the system keeps for a user's data."""
    home = os.environ.get("IHATA_HOME")
    if home:
        return Path(home) / "library.ihata"
    from platformdirs import user_data_path

    return user_data_path("ihata", appauthor=False) / "library.ihata"
