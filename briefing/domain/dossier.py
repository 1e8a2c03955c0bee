"""A dossier as loaded at one moment: its records by kind, and the few look-ups that everybody needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from briefing.domain.records import Dossier, Evidence, Item, Passage, Record, Source

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Snapshot:
    """All records of one dossier; each kind in its order. Derived numbers are not in it: they belong to `analysis`."""

    dossier: Dossier
    records: Mapping[str, tuple[Record, ...]]

    def all(self, cls: type[R]) -> tuple[R, ...]:
        return cast(tuple[R, ...], self.records.get(cls.kind, ()))

    def accepted(self, cls: type[R]) -> tuple[R, ...]:
        return tuple(record for record in self.all(cls) if getattr(record, "status", "accepted") == "accepted")

    def proposed(self, cls: type[R]) -> tuple[R, ...]:
        return tuple(record for record in self.all(cls) if getattr(record, "status", "accepted") == "proposed")

    def live(self, cls: type[R]) -> tuple[R, ...]:
        """What is accepted or still proposed: everything but the rejected."""
        return tuple(record for record in self.all(cls) if getattr(record, "status", "accepted") != "rejected")

    def reviewed(self) -> "Snapshot":
        """The same dossier without anything that nobody has accepted: what an audience may see."""
        kinds = {
            kind: tuple(r for r in group if getattr(r, "status", "accepted") == "accepted")
            for kind, group in self.records.items()
        }
        return Snapshot(self.dossier, kinds)

    @cached_property
    def by_id(self) -> Mapping[str, Record]:
        return {record.id: record for group in self.records.values() for record in group}

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
