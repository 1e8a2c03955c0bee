"""What stands in the margin: the evidence behind what is selected, and what was noted on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.arabic.sentences import sentences
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Item, Note, Passage, Place, Relation, Source
from briefing.domain.spans import Role, Span
from ui.context import Subject
from ui.labels import role as role_label
from ui.margin_facts import Fact, facts_of
from ui.parts.sources.marks import marks_by_source
from ui.subjects import name_of
from ui.text import fill, tr


@dataclass(frozen=True, slots=True)
class Head:
    """A section's title and how many it holds."""

    key: str
    title: str
    count: int
    selectable: bool = False


@dataclass(frozen=True, slots=True)
class Cite:
    """A passage, its number under what is selected, and the part it plays. `place` says where it stands.

    `text` is the quote; for mere mentions, the sentence that they stand in, with the mentions at `marks`. A passage that is
    itself what is selected plays no part.
    """

    key: str
    number: int
    passage: Passage
    role: Role | None
    place: str
    text: str
    marks: tuple[Span, ...] = ()
    selectable: bool = True

    @property
    def spoken(self) -> str:
        return "، ".join((self.text, *([role_label(self.role)] if self.role else []), self.place))


@dataclass(frozen=True, slots=True)
class Rest:
    """Something that rests on the selected passage, and the part the passage plays for it."""

    key: str
    kind: str
    name: str
    text: str
    role: Role
    proposed: bool
    selectable: bool = True

    @property
    def spoken(self) -> str:
        return "، ".join(part for part in (self.name, role_label(self.role), self.text) if part)


@dataclass(frozen=True, slots=True)
class NoteRow:
    key: str
    note: Note
    selectable: bool = True

    @property
    def spoken(self) -> str:
        return self.note.text


@dataclass(frozen=True, slots=True)
class Warn:
    """Something about the evidence that should be looked at before it is relied on."""

    key: str
    title: str
    text: str
    selectable: bool = False


Row = Head | Cite | Rest | NoteRow | Warn | Fact


def rows_for(snapshot: Snapshot, subject: Subject) -> list[Row]:
    """All rows of the margin for what is selected."""
    cites = _cites(snapshot, subject)
    notes = notes_on(snapshot, subject)
    warned = _warning(snapshot, subject, cites)
    rests = _rests(snapshot, subject)
    return [
        Head("evidence", tr("Margin", "Evidence"), len(cites)),
        *cites,
        *warned,
        *([Head("rests", tr("Margin", "Rests on it"), len(rests))] if subject.kind == "passage" else []),
        *rests,
        *(row for fact in facts_of(snapshot, subject.id) for row in (Head(f"{fact.key}-head", fact.title, 0), fact)),
        Head("notes", tr("Margin", "Notes"), len(notes)),
        *(NoteRow(note.id, note) for note in notes),
    ]


def notes_on(snapshot: Snapshot, subject: Subject) -> list[Note]:
    """Filed notes on what is selected, the newest first."""
    keys = {subject.id}
    if subject.kind == "relation" and (relation := snapshot.get(Relation, subject.id)):
        keys.add(f"{relation.from_id}:{relation.to_id}")
    found = [note for note in snapshot.all(Note) if note.filed and note.target_id in keys]
    return sorted(found, key=lambda note: note.created, reverse=True)


def place_of(snapshot: Snapshot, passage: Passage) -> str:
    """«المصدر ١، ف ٤», with the page where the source has pages."""
    number = snapshot.source_number(passage.source_id)
    where = fill(tr("Margin", "Source %1, para. %2"), number, snapshot.paragraph_number(passage))
    page = snapshot.page_number(passage)
    return f"{where}، {fill(tr('Margin', 'p. %1'), page)}" if page else where


def _cites(snapshot: Snapshot, subject: Subject) -> list[Cite]:
    if subject.kind == "passage":
        passage = snapshot.get(Passage, subject.id)
        return [] if passage is None else [_cite(snapshot, _number_in_source(snapshot, passage), passage, None)]
    if subject.kind == "note":
        note = snapshot.get(Note, subject.id)
        return [] if note is None else _cites(snapshot, Subject(note.target_kind, note.target_id))
    item = snapshot.by_id.get(subject.id)
    if not isinstance(item, Item):
        return []
    found = snapshot.passages(item.evidence)
    if isinstance(item, Actor | Place):
        return _mentions(snapshot, [passage for passage, _ in found])
    return [_cite(snapshot, number, passage, entry.role) for number, (passage, entry) in enumerate(found, 1)]


def _number_in_source(snapshot: Snapshot, passage: Passage) -> int:
    """The number by which the source's page calls a passage; 1 for a mere mention, which has none."""
    marks = marks_by_source(snapshot).get(passage.source_id, ())
    return next((mark.number for mark in marks if mark.passage.id == passage.id and mark.number), 1)


def _rests(snapshot: Snapshot, subject: Subject) -> list[Rest]:
    """What rests on a passage: judgements first, mere names last."""
    if subject.kind != "passage":
        return []
    items = sorted(snapshot.resting_on.get(subject.id, ()), key=lambda item: isinstance(item, Actor | Place))
    return [_rest(snapshot, item, subject.id) for item in items]


def _rest(snapshot: Snapshot, item: Item, passage_id: str) -> Rest:
    role = next(entry.role for entry in item.evidence if entry.passage_id == passage_id)
    name = name_of(snapshot, item.kind, item.id)
    text = str(getattr(item, "text", "") or getattr(item, "name", ""))
    return Rest(item.id, item.kind, name, "" if text == name else text, role, item.status == "proposed")


def _cite(snapshot: Snapshot, number: int, passage: Passage, role: Role | None) -> Cite:
    return Cite(passage.id, number, passage, role, place_of(snapshot, passage), passage.quote)


def _mentions(snapshot: Snapshot, passages: list[Passage]) -> list[Cite]:
    """The sentences that mention something, each once."""
    cites: dict[tuple[str, Span], Cite] = {}
    for passage in passages:
        source = snapshot.get(Source, passage.source_id)
        if source is None:
            continue
        sentence = _sentence(source, passage)
        mark = Span(passage.start - sentence.start, passage.end - sentence.start)
        known = cites.get((source.id, sentence))
        if known is None:
            text = sentence.of(source.text)
            known = Cite(passage.id, len(cites) + 1, passage, "context", place_of(snapshot, passage), text)
        cites[source.id, sentence] = replace(known, marks=(*known.marks, mark))
    return list(cites.values())


def _sentence(source: Source, passage: Passage) -> Span:
    here = Span(passage.start, passage.end)
    paragraph = next((Span(a, b) for a, b, _ in source.paragraphs if a <= here.start and here.end <= b), here)
    inside = (Span(paragraph.start + s.start, paragraph.start + s.end) for s in sentences(paragraph.of(source.text)))
    return next((sentence for sentence in inside if sentence.contains(here)), here)


def _warning(snapshot: Snapshot, subject: Subject, cites: list[Cite]) -> list[Warn]:
    item = snapshot.by_id.get(subject.id)
    if not isinstance(item, Relation) or not cites:
        return []
    text = " ".join(cite.passage.quote for cite in cites)
    for actor_id in (item.to_id, item.from_id):
        actor = snapshot.get(Actor, actor_id)
        if actor is not None and not any(name in text for name in (actor.name, *actor.aliases)):
            title = fill(tr("Margin", "The passage does not name %1"), actor.name)
            return [Warn("inferred", title, tr("Margin", "Check before you accept: the link is inferred."))]
    return []
