"""What was found, grouped by what it is in a fixed order, each hit with its words as written and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Item, Note, Passage, Source
from briefing.domain.spans import Span
from briefing.store import Hit
from ui import labels
from ui.margin_list import NOTE_ICONS
from ui.subjects import name_of
from ui.text import current_format, fill, tr

GROUPS: dict[str, tuple[str, ...]] = {
    "dossiers": ("dossier",),
    "judgements": ("judgement", "implication", "premise", "hypothesis"),
    "actors": ("actor",),
    "issues": ("issue", "stand", "relation"),
    "scenarios": ("scenario", "driver", "criterion", "indicator"),
    "events": ("event", "place"),
    "sources": ("source",),
    "notes": ("note", "meeting"),
}
FEW = 3
_LONGEST, _BEFORE = 240, 80


@dataclass(frozen=True, slots=True)
class GroupHead:
    """A group's title and count; `hidden` hits of it are not shown until they are asked for."""

    key: str
    title: str
    count: int
    hidden: int = 0
    selectable: bool = False


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit: `text` is the part of it that is shown, `spans` where the query stands in that; `first` and `last` of its group."""

    key: str
    hit: Hit
    text: str
    spans: tuple[Span, ...]
    place: str
    end: str
    icon: str
    quoted: bool
    first: bool = False
    last: bool = False

    @property
    def spoken(self) -> str:
        return "، ".join(part for part in (self.text, self.place, self.end) if part)


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Asks for the rest of a group."""

    key: str
    group: str
    count: int

    @property
    def spoken(self) -> str:
        return fill(tr("SearchRow", "Show %1 more"), self.count)


Row = GroupHead | HitRow | MoreRow


def group_name(group: str) -> str:
    return {
        "dossiers": tr("SearchRow", "Dossiers"),
        "judgements": tr("SearchRow", "Judgements"),
        "actors": tr("SearchRow", "Actors"),
        "issues": tr("SearchRow", "Issues and stances"),
        "scenarios": tr("SearchRow", "Scenarios"),
        "events": tr("SearchRow", "Events and places"),
        "sources": tr("SearchRow", "Texts of the sources"),
        "notes": tr("SearchRow", "Notes and minutes"),
    }[group]


def grouped(hits: Sequence[Hit]) -> dict[str, list[Hit]]:
    """The hits by group, in the order of `GROUPS`; groups without one are empty."""
    of = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
    found: dict[str, list[Hit]] = {group: [] for group in GROUPS}
    for hit in hits:
        found[of[hit.kind]].append(hit)
    return found


def forms(hits: Sequence[Hit]) -> list[str]:
    """The spellings in which the query was found, each once."""
    return list(dict.fromkeys(span.of(hit.text) for hit in hits for span in hit.spans))


def rows_of(group: str, hits: Sequence[Hit], whole: bool, places: Places) -> list[Row]:
    """A group's head and hits: all of them where it is shown `whole`, else the first few and a row for the rest."""
    shown = list(hits) if whole or len(hits) <= FEW + 1 else list(hits)[:FEW]
    rows: list[Row] = [GroupHead(f"head:{group}", group_name(group), len(hits), len(hits) - len(shown))]
    rows += [_hit_row(hit, places, first=n == 0, last=n == len(shown) - 1) for n, hit in enumerate(shown)]
    if len(shown) < len(hits):
        rows.append(MoreRow(f"more:{group}", group, len(hits) - len(shown)))
    return rows


@dataclass(frozen=True, slots=True)
class Places:
    """Says where a hit stands: by its number in the dossier on show, by kind and title elsewhere."""

    snapshot: Snapshot | None
    titles: dict[str, str]
    all_dossiers: bool

    def of(self, hit: Hit) -> str:
        here = self.snapshot is not None and hit.record.dossier_id == self.snapshot.dossier.id
        parts = [self._here(hit) if here else self._elsewhere(hit)]
        if self.all_dossiers and hit.kind != "dossier":
            parts.append(tr("SearchRow", "this dossier") if here else self.titles.get(hit.record.dossier_id, ""))
        return " · ".join(fill("%1", part) for part in parts if part)

    def _here(self, hit: Hit) -> str:
        assert self.snapshot is not None
        record = hit.record
        if isinstance(record, Source):
            return _paragraph(str(self.snapshot.source_number(record.id)), record, hit.offset)
        if isinstance(record, Note):
            target = name_of(self.snapshot, record.target_kind, record.target_id)
            return f"{labels.note_kind(record.note_kind)} · {target}" if target else labels.note_kind(record.note_kind)
        name = name_of(self.snapshot, hit.kind, record.id)
        return kind_name(hit.kind) if not name or name in hit.text else name

    def _elsewhere(self, hit: Hit) -> str:
        record = hit.record
        if isinstance(record, Source):
            return _paragraph(f"«{record.title or record.name}»", record, hit.offset)
        return labels.note_kind(record.note_kind) if isinstance(record, Note) else kind_name(hit.kind)


def passage_under(snapshot: Snapshot, hit: Hit) -> Passage | None:
    """A passage of the source that the first place of a hit touches."""
    first = Span(hit.offset + hit.spans[0].start, hit.offset + hit.spans[0].end)
    mine = (passage for passage in snapshot.all(Passage) if passage.source_id == hit.record.id)
    return next((passage for passage in mine if Span(passage.start, passage.end).overlaps(first)), None)


def kind_name(kind: str) -> str:
    """The word for one record of a kind."""
    return {
        "dossier": tr("KindName", "Dossier"),
        "judgement": tr("KindName", "Judgement"),
        "implication": tr("KindName", "So what?"),
        "premise": tr("KindName", "Assumption or question"),
        "hypothesis": tr("KindName", "Hypothesis"),
        "actor": tr("KindName", "Actor"),
        "issue": tr("KindName", "Issue"),
        "stand": tr("KindName", "Stance"),
        "relation": tr("KindName", "Relation"),
        "scenario": tr("KindName", "Scenario"),
        "driver": tr("KindName", "Driver"),
        "criterion": tr("KindName", "Criterion"),
        "indicator": tr("KindName", "Indicator"),
        "event": tr("KindName", "Event"),
        "place": tr("KindName", "Place"),
        "meeting": tr("KindName", "Meeting"),
    }[kind]


def _hit_row(hit: Hit, places: Places, *, first: bool, last: bool) -> HitRow:
    text, spans = _excerpt(hit)
    record = hit.record
    icon = NOTE_ICONS[record.note_kind] if isinstance(record, Note) else _ICONS.get(hit.kind, "document")
    return HitRow(
        f"{record.id}@{hit.offset}", hit, text, spans, places.of(hit), _end(hit), icon, hit.kind == "source", first, last
    )


def _excerpt(hit: Hit) -> tuple[str, tuple[Span, ...]]:
    """The text around the first place of a long hit, cut between words; its places moved along."""
    text, start, end = hit.text, 0, len(hit.text)
    if len(text) > _LONGEST:
        wanted = max(0, hit.spans[0].start - _BEFORE)
        start = text.rfind(" ", 0, wanted) + 1 if wanted else 0
        end = min(len(text), start + _LONGEST)
        end = max(text.rfind(" ", start, end), hit.spans[0].end) if end < len(text) else end
    lead, tail = "…" * (start > 0), "…" * (end < len(text))
    move = len(lead) - start
    kept = tuple(Span(span.start + move, span.end + move) for span in hit.spans if start <= span.start and span.end <= end)
    return f"{lead}{text[start:end]}{tail}".replace("\n", " "), kept


def _end(hit: Hit) -> str:
    record = hit.record
    if isinstance(record, Item) and record.status == "proposed":
        return labels.status("proposed")
    if isinstance(record, Item) and record.evidence:
        return current_format().count("passage", len(record.evidence))
    return record.owner or record.author if isinstance(record, Note) else ""


def _paragraph(source: str, record: Source, offset: int) -> str:
    number = sum(1 for start, _, _ in record.paragraphs if start <= offset)
    numbers = current_format()
    return fill(tr("SearchRow", "Source %1, para. %2"), numbers.digits(source), number)


_ICONS = {
    "dossier": "document",
    "judgement": "document",
    "implication": "document",
    "premise": "question",
    "actor": "people",
    "issue": "grid",
    "stand": "grid",
    "relation": "grid",
    "scenario": "grid",
    "driver": "grid",
    "criterion": "grid",
    "indicator": "eye",
    "event": "calendar",
    "place": "place",
    "source": "evidence",
    "meeting": "people",
}
