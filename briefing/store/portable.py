"""Portable copies: one dossier as one file, of the same format as the library."""

import sqlite3
from contextlib import closing
from pathlib import Path

from briefing.domain.records import CLASSES, Dossier
from briefing.store import files
from briefing.store.rows import to_row
from briefing.store.store import Store


def save_copy(store: Store, dossier_id: str, target: Path) -> None:
    """Writes a dossier, with its history, as a file of its own; `target` is replaced only by a whole one."""
    part = target.with_name(f".{target.name}.part")
    try:
        files.copy(store.path, part)
        with closing(sqlite3.connect(part)) as connection:
            for kind in reversed(CLASSES):
                connection.execute(f"DELETE FROM {kind} WHERE dossier_id != ?", [dossier_id])
            connection.execute("DELETE FROM search_text WHERE dossier_id != ?", [dossier_id])
            connection.execute("DELETE FROM op_row WHERE op_seq IN (SELECT seq FROM op WHERE dossier_id != ?)", [dossier_id])
            connection.execute("DELETE FROM op WHERE dossier_id != ?", [dossier_id])
            connection.commit()
            connection.execute("VACUUM")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def take_in(store: Store, path: Path, origin: object = None) -> str:
    """Brings the dossier of a portable copy into the store and returns its id; one that is there already stays as it is."""
    other = Store.open(path, read_only=True)
    try:
        dossier = other.find(Dossier)[0]
        if store.get(Dossier, dossier.id) is None:
            snapshot = other.snapshot(dossier.id)
            with store.operation("take-in-copy", dossier.id, origin=origin, undoable=False) as work:
                for record in (dossier, *(record for group in snapshot.records.values() for record in group)):
                    work.apply(record.kind, record.id, to_row(record))
        return dossier.id
    finally:
        other.close()
