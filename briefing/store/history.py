"""The journal as a person reads it: what was changed of which record, before and after, and how to have it back."""

from dataclasses import dataclass
from typing import Any

from briefing.domain.records import CLASSES
from briefing.store import journal
from briefing.store.rows import Row
from briefing.store.store import Store

# what every edit changes by itself is no news
_SILENT = frozenset({"changed", "created", "author", "id", "dossier_id", "position", "strength", "rule", "cue", "evidence"})

_LASTING = frozenset({"new-dossier", "make-sample", "hand-out"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; None where the record did not exist."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Step:
    """One operation. `kind` and `record_id` are what it was about first; `records` counts all it touched.

    `name` is what the record was called, `fields` what was changed of it; `existed` says whether it was there before and after.
    """

    seq: int
    verb: str
    author: str
    at: str
    kind: str
    record_id: str
    name: str
    fields: tuple[FieldChange, ...]
    records: int
    existed: tuple[bool, bool]

    @property
    def restorable(self) -> bool:
        """Whether there is a way back: not to before the dossier was, and not from what has left the program."""
        return self.verb not in _LASTING


def steps(store: Store, dossier_id: str, limit: int = 500) -> list[Step]:
    """What was done to a dossier and still holds, newest first."""
    entries = [entry for entry in store.history(dossier_id, limit) if entry.state != "undone" and entry.verb != "type-note"]
    return [_step(store, entry, entry.changes[0]) for entry in entries if entry.changes]


def steps_of(store: Store, record_id: str, limit: int = 20) -> list[Step]:
    """What was done to one record and still holds, newest first; each step tells what it changed of this one."""
    entries = (entry for entry in store.history_of(record_id, limit) if entry.state != "undone")
    return [_step(store, entry, entry.changes[0]) for entry in entries]


def _step(store: Store, entry: journal.Entry, first: journal.Change) -> Step:
    """The step that an operation was, told by one of its changes."""
    before, after = first.before, first.after
    names = [name for name in (after or before or {}) if name not in _SILENT]
    fields = tuple(FieldChange(name, (before or {}).get(name), (after or {}).get(name)) for name in names)
    return Step(
        seq=entry.seq,
        verb=entry.verb,
        author=entry.author,
        at=entry.at,
        kind=first.kind,
        record_id=first.record_id,
        name=_name(store, first),
        fields=tuple(field for field in fields if field.before != field.after),
        records=len(entry.changes),
        existed=(before is not None, after is not None),
    )


def _name(store: Store, change: journal.Change) -> str:
    """What the record is called now; of one that is gone, what it was called."""
    row: Row = {}
    record = store.get(CLASSES[change.kind], change.record_id)
    for source in (change.before, change.after):
        row.update(source or {})
    for field in ("name", "title", "text", "quote"):
        value = getattr(record, field, "") or row.get(field, "")
        if value:
            return str(value)
    return ""


def restore(store: Store, dossier_id: str, seq: int, *, origin: object = None) -> None:
    """Brings back what one operation changed, as a new operation: nothing is taken out of the journal.

    Only the fields that it changed are written; a record that was added goes, one that was removed comes back.
    """
    entry = next((entry for entry in store.history(dossier_id, 100_000) if entry.seq == seq), None)
    if entry is None:
        raise KeyError(seq)
    with store.operation("restore", dossier_id, origin=origin) as work:
        for change in reversed(entry.changes):
            work.apply(change.kind, change.record_id, change.before)
