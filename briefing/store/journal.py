"""The journal: what each operation changed, row by row. It carries undo and redo over a restart, and the history."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from briefing.store.rows import Row
from briefing.store.sqlite import Database

COALESCE = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after; None where it did not exist. Between two existing states only the changed columns stand in both."""

    kind: str
    record_id: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation of the history. `state` is done, undone, dropped (undone, and overtaken by a new edit) or quiet (not undoable)."""

    seq: int
    dossier_id: str
    verb: str
    author: str
    at: str
    state: str
    changes: tuple[Change, ...]


def difference(before: Row | None, after: Row | None) -> tuple[Row | None, Row | None]:
    """What of two states of a row needs to be kept to go from each to the other."""
    if before is None or after is None:
        return before, after
    changed = [name for name in after if before.get(name) != after[name]]
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}


def record(
    db: Database, dossier_id: str, verb: str, subject: str, author: str, at: str, changes: list[Change], quiet: bool
) -> None:
    """Writes one operation down; typing on in one field is taken together with the typing just before it."""
    last = None if quiet else _continued(db, dossier_id, verb, subject, author, at)
    if last is not None and len(changes) == 1 and _extend(db, last, changes[0], at):
        return
    if not quiet:
        db.execute("UPDATE op SET state = 'dropped' WHERE dossier_id = ? AND state = 'undone'", [dossier_id])
    cursor = db.execute(
        "INSERT INTO op(dossier_id, verb, subject, author, at, state) VALUES (?, ?, ?, ?, ?, ?)",
        [dossier_id, verb, subject, author, at, "quiet" if quiet else "done"],
    )
    for n, change in enumerate(changes):
        db.execute(
            'INSERT INTO op_row(op_seq, n, kind, record_id, "before", "after") VALUES (?, ?, ?, ?, ?, ?)',
            [cursor.lastrowid, n, change.kind, change.record_id, _dump(change.before), _dump(change.after)],
        )


def _continued(db: Database, dossier_id: str, verb: str, subject: str, author: str, at: str) -> int | None:
    if not subject:
        return None
    rows = db.execute(
        "SELECT seq, verb, subject, author, at, state FROM op WHERE dossier_id = ? AND state IN ('done', 'undone') ORDER BY seq DESC LIMIT 1",
        [dossier_id],
    ).fetchall()
    if not rows or rows[0][1:4] != (verb, subject, author) or rows[0][5] != "done":
        return None
    return int(rows[0][0]) if datetime.fromisoformat(at) - datetime.fromisoformat(rows[0][4]) <= COALESCE else None


def _extend(db: Database, seq: int, change: Change, at: str) -> bool:
    rows = [entry for entry in _changes(db, seq) if entry.record_id == change.record_id]
    if len(rows) != 1 or change.before is None or change.after is None or rows[0].after is None:
        return False
    first = rows[0]
    before = None if first.before is None else {**change.before, **first.before}
    after = {**(first.after or {}), **change.after}
    db.execute(
        'UPDATE op_row SET "before" = ?, "after" = ? WHERE op_seq = ? AND record_id = ?',
        [_dump(before), _dump(after), seq, change.record_id],
    )
    db.execute("UPDATE op SET at = ? WHERE seq = ?", [at, seq])
    return True


def last_done(db: Database, dossier_id: str) -> Entry | None:
    return next(entries(db, dossier_id, "state = 'done'", "seq DESC", 1), None)


def first_undone(db: Database, dossier_id: str) -> Entry | None:
    return next(entries(db, dossier_id, "state = 'undone'", "seq ASC", 1), None)


def mark(db: Database, seq: int, state: str) -> None:
    db.execute("UPDATE op SET state = ? WHERE seq = ?", [state, seq])


def entries_of(db: Database, record_id: str, limit: int) -> Iterator[Entry]:
    """What was done to one record, newest first: of each operation only what it changed of this one."""
    rows = db.execute(
        """SELECT seq, dossier_id, verb, author, at, state, kind, "before", "after" FROM op_row JOIN op ON seq = op_seq
        WHERE record_id = ? AND state != 'dropped' ORDER BY seq DESC LIMIT ?""",
        [record_id, limit],
    ).fetchall()
    for seq, owner, verb, author, at, state, kind, before, after in rows:
        yield Entry(seq, owner, verb, author, at, state, (Change(kind, record_id, _load(before), _load(after)),))


def entries(db: Database, dossier_id: str, where: str, order: str, limit: int) -> Iterator[Entry]:
    rows = db.execute(
        f"SELECT seq, dossier_id, verb, author, at, state FROM op WHERE dossier_id = ? AND {where} ORDER BY {order} LIMIT ?",
        [dossier_id, limit],
    ).fetchall()
    for row in rows:
        seq, owner, verb, author, at, state = row
        yield Entry(seq, owner, verb, author, at, state, tuple(_changes(db, seq)))


def _changes(db: Database, seq: int) -> list[Change]:
    rows = db.execute('SELECT kind, record_id, "before", "after" FROM op_row WHERE op_seq = ? ORDER BY n', [seq]).fetchall()
    return [Change(kind, record_id, _load(before), _load(after)) for kind, record_id, before, after in rows]


def _dump(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False)


def _load(text: str | None) -> Any:
    return None if text is None else json.loads(text)
