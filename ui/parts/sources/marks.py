"""Which stretches of a source are marked in its text: what something rests on is evidence, mere names of actors and places are not."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.arabic.sentences import sentences
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Item, Passage, Place, Source
from briefing.domain.spans import Span

# these turn what is written around, so that what one sees may not be what stands there
DIRECTION_MARKS = {
    "\u061c": "ALM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}

_CLOSING = re.compile(r"[.،؛؟!,;:?»”\")\]]+")
_DIRECTION_MARK = re.compile(f"[{''.join(DIRECTION_MARKS)}]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage in the text. `number` counts the evidence of a source from 1; a mere mention has none.

    `proposed` where nobody has accepted anything that rests on it.
    """

    passage: Passage
    number: int
    proposed: bool

    @property
    def mention(self) -> bool:
        return self.number == 0

    @property
    def span(self) -> Span:
        return Span(self.passage.start, self.passage.end)


def marks_by_source(snapshot: Snapshot) -> dict[str, list[Mark]]:
    """The marks of every source by its id, in the order in which they end: that is where their numbers stand."""
    rejected = _only_rejected(snapshot)
    found: dict[str, list[Mark]] = defaultdict(list)
    counted: dict[str, int] = defaultdict(int)
    for passage in sorted(snapshot.all(Passage), key=lambda passage: (passage.end, passage.start)):
        if passage.id not in rejected:
            items = snapshot.resting_on.get(passage.id, ())
            bearing = [item for item in items if not isinstance(item, Actor | Place)]
            mention = bool(items) and not bearing
            counted[passage.source_id] += not mention
            proposed = bool(items) and all(item.status == "proposed" for item in bearing or items)
            found[passage.source_id].append(Mark(passage, 0 if mention else counted[passage.source_id], proposed))
    return dict(found)


def evidence(marks: Iterable[Mark]) -> list[Mark]:
    return [mark for mark in marks if not mark.mention]


def innermost(marks: Iterable[Mark], position: int) -> Mark | None:
    """The shortest mark that holds a position."""
    holding = [mark for mark in marks if mark.passage.start <= position < mark.passage.end]
    return min(holding, key=lambda mark: mark.passage.end - mark.passage.start, default=None)


def number_place(text: str, end: int) -> int:
    """Where the number of a passage that ends at `end` stands: behind the punctuation that follows it."""
    found = _CLOSING.match(text, end)
    return found.end() if found else end


def hidden_marks(text: str) -> list[int]:
    """Where direction marks stand that nobody sees."""
    return [found.start() for found in _DIRECTION_MARK.finditer(text)]


def paragraph_at(paragraphs: Sequence[tuple[int, int, int]], position: int) -> int:
    """The index of the paragraph in which, or behind which, a position lies; −1 before the first."""
    return bisect_right(paragraphs, position, key=lambda paragraph: paragraph[0]) - 1


def _only_rejected(snapshot: Snapshot) -> set[str]:
    """Passages that only rejected proposals cite."""
    cited = {
        entry.passage_id
        for group in snapshot.records.values()
        for record in group
        if isinstance(record, Item) and record.status == "rejected"
        for entry in record.evidence
    }
    return cited - snapshot.resting_on.keys()


def place_of(source: Source, position: int) -> Span:
    """The sentence, or where there is none the paragraph, that holds a position."""
    index = max(0, paragraph_at(source.paragraphs, position))
    start, end, _ = source.paragraphs[index] if source.paragraphs else (0, len(source.text), 0)
    inside = (Span(start + s.start, start + s.end) for s in sentences(source.text[start:end]))
    return next((span for span in inside if span.start <= position < span.end), Span(start, end))
