"""A dossier as loaded at one moment: its records by kind, and the few look-ups that everybody needs."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from briefing.domain.records import Dossier, Evidence, Item, Passage, Record, Relation, Source, Stand

R = TypeVar("R", bound=Record)
_FEW = 64  # changed records that are put in their places one by one


@dataclass(frozen=True)
class Snapshot:
    """All records of one dossier; each kind in its order. Derived numbers are not in it: they belong to `analysis`."""

    dossier: Dossier
    records: Mapping[str, tuple[Record, ...]]
    _sorted: dict[tuple[str, str], tuple[Record, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def all(self, cls: type[R]) -> tuple[R, ...]:
        return cast(tuple[R, ...], self.records.get(cls.kind, ()))

    def accepted(self, cls: type[R]) -> tuple[R, ...]:
        return self._of_status(cls, "accepted")

    def proposed(self, cls: type[R]) -> tuple[R, ...]:
        return self._of_status(cls, "proposed")

    def live(self, cls: type[R]) -> tuple[R, ...]:
        """What is accepted or still proposed: everything but the rejected."""
        return self._of_status(cls, "live")

    def _of_status(self, cls: type[R], status: str) -> tuple[R, ...]:
        """Records that cannot be proposed count as accepted. What was asked for once is kept: a matrix has tens of thousands."""
        group = self.all(cls)
        if not issubclass(cls, Item):
            return () if status == "proposed" else group
        found = self._sorted.get((cls.kind, status))
        if found is None:
            found = tuple([item for item in cast(tuple[Item, ...], group) if _has(item, status)])
            self._sorted[cls.kind, status] = found
        return cast(tuple[R, ...], found)

    def reviewed(self) -> Snapshot:
        """The same dossier without anything that nobody has accepted: what an audience may see."""
        kinds = {
            kind: tuple(r for r in group if getattr(r, "status", "accepted") == "accepted")
            for kind, group in self.records.items()
        }
        return Snapshot(self.dossier, kinds)

    @cached_property
    def by_id(self) -> Mapping[str, Record]:
        return {record.id: record for group in self.records.values() for record in group}

    @cached_property
    def cells(self) -> Mapping[tuple[str, str], Relation | Stand]:
        """What is live in the two matrices, by its ends: (from, to) actor × actor, (actor, issue) actor × issue."""
        found: dict[tuple[str, str], Relation | Stand] = {}
        found.update({(one.from_id, one.to_id): one for one in self.live(Relation)})
        found.update({(one.actor_id, one.issue_id): one for one in self.live(Stand)})
        return found

    def updated(self, kind: str, touched: AbstractSet[str], fresh: Iterable[Record]) -> Snapshot:
        """The dossier after a change: of one kind, the records with the ids `touched` gone, and `fresh` in their places."""
        new, by_id, cells = list(fresh), dict(self.by_id), dict(self.cells)
        old = [known for record_id in touched if (known := by_id.pop(record_id, None)) is not None]
        for record in old:
            if cells.get(_ends(record)) is record:
                del cells[_ends(record)]
        for record in new:
            by_id[record.id] = record
            if isinstance(record, Relation | Stand) and record.status != "rejected":
                cells[_ends(record)] = record
        made = Snapshot(self.dossier, {**self.records, kind: _replaced(self.records.get(kind, ()), old, new)})
        for (other, status), found in self._sorted.items():
            if other == kind:
                sides = ([record for record in side if _has(record, status)] for side in (old, new))
                found = _replaced(found, *sides)
            made._sorted[other, status] = found
        made.__dict__.update(by_id=by_id, cells=cells)  # what would be worked out anew when it is first asked for
        return made

    def get(self, cls: type[R], record_id: str) -> R | None:
        record = self.by_id.get(record_id)
        return record if isinstance(record, cls) else None

    def passages(self, evidence: Iterable[Evidence]) -> tuple[tuple[Passage, Evidence], ...]:
        """The passages of some evidence, in its order."""
        found = ((self.get(Passage, entry.passage_id), entry) for entry in evidence)
        return tuple((passage, entry) for passage, entry in found if passage is not None)

    @cached_property
    def resting_on(self) -> Mapping[str, tuple[Item, ...]]:
        """For each passage id, the items (not rejected) that rest on it."""
        found: dict[str, list[Item]] = {}
        for group in self.records.values():
            for record in group:
                if isinstance(record, Item) and record.status != "rejected":
                    for entry in record.evidence:
                        found.setdefault(entry.passage_id, []).append(record)
        return {passage_id: tuple(items) for passage_id, items in found.items()}

    def source_number(self, source_id: str) -> int:
        """The number by which a source is cited, from 1."""
        return next((n for n, source in enumerate(self.all(Source), 1) if source.id == source_id), 0)

    def paragraph_number(self, passage: Passage) -> int:
        """The number of the paragraph in which a passage begins, from 1; 0 if the source is unknown."""
        source = self.get(Source, passage.source_id)
        if source is None:
            return 0
        return sum(1 for start, _, _ in source.paragraphs if start <= passage.start)

    def page_number(self, passage: Passage) -> int:
        """The page on which a passage begins, 0 where the source has no pages."""
        source = self.get(Source, passage.source_id)
        number = self.paragraph_number(passage)
        return source.paragraphs[number - 1][2] if source and number else 0


def in_order(record: Record) -> tuple[int, str]:
    """By what records of a kind are ordered."""
    return getattr(record, "position", 0), record.id


def _has(record: Record, status: str) -> bool:
    found = getattr(record, "status", "accepted")
    return found != "rejected" if status == "live" else found == status


def _replaced(group: tuple[Record, ...], old: Iterable[Record], new: Iterable[Record]) -> tuple[Record, ...]:
    """A group in its order without `old`, which are all in it, and with `new`."""
    old, new = list(old), list(new)
    if len(old) + len(new) > _FEW:
        gone = {record.id for record in old}
        return tuple(sorted([*(record for record in group if record.id not in gone), *new], key=in_order))
    found = list(group)
    for record in old:
        del found[bisect_left(found, in_order(record), key=in_order)]
    for record in new:
        insort(found, record, key=in_order)
    return tuple(found)


def _ends(record: Record) -> tuple[str, str]:
    """The ends of a cell; of anything else, a pair that no cell has."""
    match record:
        case Relation():
            return record.from_id, record.to_id
        case Stand():
            return record.actor_id, record.issue_id
        case _:
            return record.id, record.id
