"""One SQLite file: the library with its many dossiers, or a portable copy with one.

`operation()` is the only way to write. Every operation is one transaction and one entry of the journal; it is on disk
when it returns, and those who watch are told what it touched.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.domain.dates import now
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import KINDS, Changes, Dossier, Record
from briefing.store import files, journal, search
from briefing.store.ids import new_id
from briefing.store.migrations import APPLICATION_ID, FORMAT, steps
from briefing.store.overview import Overview, overviews
from briefing.store.rows import Row, class_of, from_row, to_row
from briefing.store.sqlite import Database

if TYPE_CHECKING:
    from filelock import FileLock

R = TypeVar("R", bound=Record)
Watcher = Callable[[Changes], None]


class Store:
    """A connection to a store file. Each thread needs its own: `sibling()` makes one that shares lock and watchers."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, author: str, held: FileLock | None) -> None:
        self.path = path
        self.author = author
        self._held = held
        self._db = Database(connection, execute_plugins=False)
        self._watchers: list[Watcher] = []
        self._open: Operation | None = None

    @classmethod
    def open(cls, path: Path, *, author: str = "", read_only: bool = False) -> Store:
        """Opens the store, making or upgrading it where that is needed.

        Errors: `newer`, `not-ihata`, `busy` (another process writes), `migrate-failed`, `file-gone` (read only).
        """
        if read_only:
            if not files.check(path):
                raise UserError("file-gone" if not path.exists() else "empty", name=path.name)
            return cls(path, _connect(path, read_only=True), author=author, held=None)
        path.parent.mkdir(parents=True, exist_ok=True)
        existed = files.check(path)
        held = files.lock(path)
        try:
            store = cls(path, _connect(path), author=author, held=held)
            store._upgrade(existed)
        except BaseException:
            held.release()
            raise
        return store

    @contextmanager
    def sibling(self) -> Iterator[Store]:
        """The same store for another thread: to be called in that thread."""
        other = Store(self.path, _connect(self.path, read_only=self.read_only), author=self.author, held=self._held)
        other._watchers = self._watchers
        try:
            yield other
        finally:
            other._db.close()

    @property
    def read_only(self) -> bool:
        return self._held is None

    def close(self) -> None:
        """Closes the connection and gives the right to write back."""
        self._db.close()
        if self._held is not None:
            self._held.release()

    def _upgrade(self, existed: bool) -> None:
        pending = steps.pending(self._db)
        if not pending:
            return
        if existed:
            files.copy(self.path, files.copies_folder(self.path) / f"{self.path.stem}-before-{pending[0].name}.ihata")
        try:
            steps.apply(self._db)
        except sqlite3.Error as error:
            raise UserError("migrate-failed") from error
        self._db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._db.execute(f"PRAGMA user_version = {FORMAT}")

    # -- reading

    def get(self, cls: type[R], record_id: str) -> R | None:
        row = self._row(cls.kind, record_id)
        return None if row is None else from_row(cls, row)

    def find(self, cls: type[R], **equal: Any) -> list[R]:
        """Records whose columns equal the given values, in their order."""
        return [from_row(cls, row) for row in self._rows(cls.kind, "*", equal)]

    def ids(self, cls: type[Record], **equal: Any) -> list[str]:
        return [row["id"] for row in self._rows(cls.kind, "id", equal)]

    @property
    def untouched(self) -> bool:
        """Whether nothing has ever been written to it, and may be."""
        return not self.read_only and self._db.execute("SELECT 1 FROM op LIMIT 1").fetchone() is None

    def dossiers(self) -> list[Dossier]:
        """The dossiers of the library, the one last changed first."""
        return sorted(self.find(Dossier), key=lambda dossier: self.last_change(dossier.id), reverse=True)

    def overviews(self) -> list[Overview]:
        """What the library says of each dossier, the one last changed first."""
        return overviews(self._db)

    def last_change(self, dossier_id: str) -> str:
        (at,) = self._db.execute("SELECT max(at) FROM op WHERE dossier_id = ?", [dossier_id]).fetchone()
        return at or ""

    def snapshot(self, dossier_id: str) -> Snapshot:
        """All of a dossier at this moment, read in one transaction."""
        dossier = self.get(Dossier, dossier_id)
        if dossier is None:
            raise KeyError(dossier_id)
        with self._db.atomic():
            records: dict[str, tuple[Record, ...]] = {kind: self._all(kind, dossier_id) for kind in KINDS if kind != "dossier"}
        return Snapshot(dossier, records)

    def _all(self, kind: str, dossier_id: str) -> tuple[Record, ...]:
        return tuple(self.find(class_of(kind), dossier_id=dossier_id))

    def search(self, query: str, dossier_id: str | None = None) -> list[search.Hit]:
        return search.search(self._db, query, dossier_id)

    def history(self, dossier_id: str, limit: int = 200) -> list[journal.Entry]:
        """What was done to a dossier, newest first."""
        return list(journal.entries(self._db, dossier_id, "state != 'dropped'", "seq DESC", limit))

    def history_of(self, record_id: str, limit: int = 20) -> list[journal.Entry]:
        """What was done to one record, newest first; each entry holds only what was changed of this one."""
        return list(journal.entries_of(self._db, record_id, limit))

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Calls `watcher` after every operation, in the thread that did it. Returns what ends the watch."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    # -- writing

    @contextmanager
    def operation(
        self, verb: str, dossier_id: str, *, origin: object = None, subject: str = "", undoable: bool = True
    ) -> Iterator[Operation]:
        """One edit. With `subject`, an edit of the same subject within five seconds is taken together with the one before."""
        if self.read_only:
            raise UserError("busy")
        with files.full_disk_told(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                work = Operation(self._db, dossier_id, self.author)
                yield work
                changes = work.changes()
                if changes:
                    journal.record(self._db, dossier_id, verb, subject, self.author, work.at, changes, quiet=not undoable)
                self._db.execute("COMMIT")
            except BaseException:
                self._db.rollback()
                raise
        if changes:
            self._tell(Changes(dossier_id, verb, tuple((change.kind, change.record_id) for change in changes), origin))

    def undo(self, dossier_id: str, origin: object = None) -> str | None:
        """Takes the dossier's last edit back. Returns its verb, or None if there is nothing to undo."""
        return self._travel(dossier_id, origin, back=True)

    def redo(self, dossier_id: str, origin: object = None) -> str | None:
        """Does again what was undone last. Returns its verb, or None."""
        return self._travel(dossier_id, origin, back=False)

    def _travel(self, dossier_id: str, origin: object, *, back: bool) -> str | None:
        if self.read_only:
            raise UserError("busy")
        with files.full_disk_told(self.path), self._db.atomic():
            entry = (journal.last_done if back else journal.first_undone)(self._db, dossier_id)
            if entry is None:
                return None
            work = Operation(self._db, dossier_id, self.author)
            for change in reversed(entry.changes) if back else entry.changes:
                work.apply(change.kind, change.record_id, change.before if back else change.after)
            journal.mark(self._db, entry.seq, "undone" if back else "done")
        touched = tuple((change.kind, change.record_id) for change in entry.changes)
        self._tell(Changes(dossier_id, "undo" if back else "redo", touched, origin))
        return entry.verb

    def _tell(self, changes: Changes) -> None:
        for watcher in tuple(self._watchers):
            watcher(changes)

    def _row(self, kind: str, record_id: str) -> Row | None:
        return next(iter(self._rows(kind, "*", {"id": record_id})), None)

    def _rows(self, kind: str, columns: str, equal: dict[str, Any]) -> list[Row]:
        where = " AND ".join(f'"{name}" IS ?' for name in equal) or "1"
        order = "position, id" if "position" in class_of(kind).__dataclass_fields__ else "id"
        return list(self._db.query(f"SELECT {columns} FROM {kind} WHERE {where} ORDER BY {order}", list(equal.values())))


class Operation:
    """The inside of one operation: what may be put and removed, and what that changed."""

    def __init__(self, db: Database, dossier_id: str, author: str) -> None:
        self._db = db
        self._dossier_id = dossier_id
        self._author = author
        self._first: dict[tuple[str, str], Row | None] = {}
        self.at = now()

    def new_id(self) -> str:
        return new_id()

    def get(self, cls: type[R], record_id: str) -> R:
        """The record as it is now, inside the operation. KeyError if there is none."""
        row = self._row(cls.kind, record_id)
        if row is None:
            raise KeyError(record_id)
        return from_row(cls, row)

    def find(self, cls: type[R], **equal: Any) -> list[R]:
        where = " AND ".join(f'"{name}" IS ?' for name in equal)
        rows = self._db.query(
            f"SELECT * FROM {cls.kind} WHERE dossier_id = ?{' AND ' + where if where else ''} ORDER BY id",
            [self._dossier_id, *equal.values()],
        )
        return [from_row(cls, row) for row in rows]

    def next_position(self, cls: type[Record], **equal: Any) -> int:
        return max((getattr(record, "position", 0) for record in self.find(cls, **equal)), default=-1) + 1

    def put(self, record: R) -> R:
        """Writes a record, new or changed, and returns it as stored. What is unchanged is not written."""
        before = self._row(record.kind, record.id)
        created = record.created or (before["created"] if before else self.at)
        if (
            before is not None
            and to_row(replace(record, changed=before["changed"], author=before["author"], created=created)) == before
        ):
            return record
        stored = replace(record, created=created, changed=self.at, author=self._author)
        self._remember(record.kind, record.id, before)
        self._write(record.kind, to_row(stored))
        return stored

    def remove(self, cls: type[Record], record_id: str) -> None:
        """Removes a record and everything that cannot stand without it."""
        self._remove(cls.kind, record_id)

    def _remove(self, kind: str, record_id: str) -> None:
        before = self._row(kind, record_id)
        if before is None:
            return
        for other, column in _dependents(kind):
            for row in list(self._db.query(f"SELECT id FROM {other} WHERE {column} = ? AND id != ?", [record_id, record_id])):
                self._remove(other, row["id"])
        self._remember(kind, record_id, before)
        self._delete(kind, record_id)

    def apply(self, kind: str, record_id: str, state: Row | None) -> None:
        """Brings a row to a state of the journal: a whole row, some columns of one, or none."""
        now_there = self._row(kind, record_id)
        self._remember(kind, record_id, now_there)
        if state is None:
            self._delete(kind, record_id)
        else:
            self._write(kind, {**(now_there or {}), **state})

    def changes(self) -> list[journal.Change]:
        found = []
        for (kind, record_id), before in self._first.items():
            after = self._row(kind, record_id)
            if before != after:
                found.append(journal.Change(kind, record_id, *journal.difference(before, after)))
        return found

    def _remember(self, kind: str, record_id: str, before: Row | None) -> None:
        self._first.setdefault((kind, record_id), before)

    def _row(self, kind: str, record_id: str) -> Row | None:
        return next(iter(self._db.query(f"SELECT * FROM {kind} WHERE id = ?", [record_id])), None)

    def _write(self, kind: str, row: Row) -> None:
        names = list(row)
        quoted = ", ".join(f'"{name}"' for name in names)
        updates = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name != "id")
        marks = ", ".join("?" * len(names))
        self._db.execute(
            f"INSERT INTO {kind} ({quoted}) VALUES ({marks}) ON CONFLICT(id) DO UPDATE SET {updates}",
            [row[name] for name in names],
        )
        search.index(self._db, from_row(class_of(kind), row))

    def _delete(self, kind: str, record_id: str) -> None:
        self._db.execute(f"DELETE FROM {kind} WHERE id = ?", [record_id])
        search.unindex(self._db, record_id)


def _dependents(kind: str) -> list[tuple[str, str]]:
    """The (kind, column) pairs that refer to records of a kind, those that depend on others first."""
    columns = {"actor": ("actor_id", "from_id", "to_id"), "descriptor_state": ("from_state_id", "to_state_id")}.get(
        kind, (f"{kind}_id",)
    )
    others = [other for other in reversed(KINDS) if other != kind]
    return [(other, name) for other in others for name in columns if name in class_of(other).__dataclass_fields__]


def _connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    connection = sqlite3.connect(uri, uri=True, timeout=10)
    connection.execute("PRAGMA foreign_keys = ON")
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    return connection
