"""The file on disk: may it be opened, by whom, in which format; and the copies that are made of it."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from briefing.domain.errors import UserError
from briefing.store.migrations import APPLICATION_ID, FORMAT

COPIES_KEPT = 14
_DAILY = re.compile(r"-\d{4}-\d{2}-\d{2}\.ihata$")


def check(path: Path) -> bool:
    """Whether the file holds a store already. Looks without writing; a file that must not be opened is an error."""
    if not path.exists() or path.stat().st_size == 0:
        return False
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.OperationalError as error:
            raise UserError("no-permission", name=path.name) from error
        except sqlite3.DatabaseError as error:
            raise UserError("not-ihata", name=path.name) from error
    if application != APPLICATION_ID:
        raise UserError("not-ihata", name=path.name)
    if version > FORMAT:
        raise UserError("newer", version=version)
    return True


def lock(path: Path) -> FileLock:
    """The right to write, for one process at a time. Given back by `release()`, or by the end of the process."""
    held = FileLock(f"{path}.lock", thread_local=False)
    try:
        held.acquire(timeout=0)
    except Timeout as error:
        raise UserError("busy") from error
    except PermissionError as error:
        raise UserError("read-only-folder", name=str(path.parent)) from error
    return held


def copy(path: Path, target: Path) -> Path:
    """A whole copy of the store, consistent even while it is being written."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("VACUUM INTO ?", [str(target)])
    return target


def copies_folder(path: Path) -> Path:
    return path.parent / "copies"


def daily_copy(path: Path, today: date) -> Path | None:
    """The day's copy, made once; only the newest `COPIES_KEPT` stay. None where it was there already."""
    folder = copies_folder(path)
    target = folder / f"{path.stem}-{today.isoformat()}.ihata"
    if target.exists():
        return None
    copy(path, target)
    kept = sorted(entry for entry in folder.iterdir() if _DAILY.search(entry.name) and entry.name.startswith(path.stem))
    for old in kept[:-COPIES_KEPT]:
        old.unlink()
    return target


def copy_now(path: Path, now: datetime) -> Path:
    """A copy that a person asked for; it is kept until he takes it away. Errors: `disk-full`, `read-only-folder`."""
    target = copies_folder(path) / f"{path.stem}-{now:%Y-%m-%d-%H%M%S}.ihata"
    with full_disk_told(target):
        return copy(path, target)


def last_copy(path: Path) -> Path | None:
    """The newest copy there is."""
    found = copies_folder(path).glob(f"{path.stem}-*.ihata")
    return max(found, key=lambda entry: entry.stat().st_mtime, default=None)


@contextmanager
def full_disk_told(path: Path) -> Iterator[None]:
    """Turns SQLite's word for a full disk, or one that may not be written, into ours."""
    try:
        yield
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise UserError("disk-full", name=path.name) from error
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR):
            raise UserError("read-only-folder", name=str(path.parent)) from error
        raise
