"""A meeting → its minutes (محضر اجتماع): who, when, what was shown, what was asked, decided and given to whom to do.

The same blocks as a brief's, so that every writer of files can draw it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.arabic.format import Format
from briefing.brief import words
from briefing.brief.blocks import AskedToday, Block, Brief, Point, Points, Row, Section, Table
from briefing.brief.slides import compose_slides
from briefing.domain import records
from briefing.domain.dates import local
from briefing.domain.dossier import Snapshot


@dataclass(frozen=True, slots=True)
class Stay:
    """A slide that was shown, and for how many seconds altogether."""

    topic: str
    seconds: int


def notes_of(snapshot: Snapshot, meeting_id: str) -> list[records.Note]:
    """What was taken down and filed at a meeting, in the order in which it was said."""
    found = [note for note in snapshot.all(records.Note) if note.meeting_id == meeting_id and note.filed and note.text.strip()]
    return sorted(found, key=lambda note: note.created)


def stands_in(note: records.Note) -> bool:
    """Whether a note belongs to the minutes: decisions, actions and open questions do, the rest where somebody puts it there."""
    return note.minuted or note.note_kind in ("decision", "action", "question")


def stays(snapshot: Snapshot, meeting: records.Meeting, format: Format) -> list[Stay]:
    """The slides in the order in which they were first shown."""
    topics = {page.key: page.topic for page in compose_slides(snapshot, format).pages}
    ended = meeting.ended or (meeting.shown[-1][1] if meeting.shown else meeting.started)
    moments = [*(local(at) for _, at in meeting.shown), local(ended)]
    spent: dict[str, float] = {}
    for (slide, _), began, left in zip(meeting.shown, moments, moments[1:], strict=False):
        spent[slide] = spent.get(slide, 0.0) + (left - began).total_seconds()
    return [Stay(topics[slide], round(seconds)) for slide, seconds in spent.items() if slide in topics]


def compose_minutes(snapshot: Snapshot, meeting_id: str, format: Format | None = None, made: dt.datetime | None = None) -> Brief:
    """The minutes of a meeting; `made` is the local moment that the footer names. KeyError for a meeting that is not there."""
    format = format or Format()
    meeting = snapshot.get(records.Meeting, meeting_id)
    if meeting is None:
        raise KeyError(meeting_id)
    notes = [note for note in notes_of(snapshot, meeting_id) if stands_in(note)]
    sections = [
        _facts(meeting, format),
        Section("summary", words.CONCLUSION, (AskedToday(words.CONCLUSION, meeting.summary),))
        if meeting.summary.strip()
        else None,
        _shown(snapshot, meeting, format),
        _said(snapshot, notes, meeting, format),
        _decisions(snapshot, notes, meeting, format),
        _actions(notes, format),
        _closing(meeting, format),
    ]
    made = made or dt.datetime.now()
    dossier = snapshot.dossier
    return Brief(
        title=meeting.title or dossier.title,
        kind=words.MINUTES,
        subject="",
        classification=dossier.classification,
        classification_label=f"{words.CLASSIFICATION}: {words.CLASSIFICATIONS[dossier.classification]}",
        date=format.long_date(local(meeting.started).date()),
        prepared_by=f"{words.RAPPORTEUR}: {meeting.rapporteur}" if meeting.rapporteur else "",
        author=meeting.rapporteur,
        counts="",
        made=words.MADE.format(date=format.date(made.date(), year=True), time=format.time(made)),
        cited="",
        page=words.PAGE,
        of=words.OF,
        proposed=words.PROPOSED,
        draft="" if meeting.approved else words.MINUTES_DRAFT,
        numerals=format.numerals,
        sections=tuple(section for section in sections if section is not None),
    )


def _facts(meeting: records.Meeting, format: Format) -> Section:
    began = local(meeting.started)
    when = f"{format.long_date(began.date())}، {format.time(began)}"
    if meeting.ended:
        when = f"{when}–{format.time(local(meeting.ended))}"
    facts = (
        (words.WHEN, when),
        (words.PLACE, meeting.place),
        (words.CHAIR, meeting.chair),
        (words.PRESENT, _names(meeting.attendees)),
        (words.APOLOGIES, _names(meeting.apologies)),
        (words.RAPPORTEUR, meeting.rapporteur),
    )
    points = tuple(Point(label, format.digits(text.strip())) for label, text in facts if text.strip())
    return Section("meeting", words.MEETING, (Points(points),))


def _names(lines: str) -> str:
    return "، ".join(line.strip() for line in lines.replace("،", "\n").splitlines() if line.strip())


def _shown(snapshot: Snapshot, meeting: records.Meeting, format: Format) -> Section | None:
    found = stays(snapshot, meeting, format)
    rows = tuple(Row((stay.topic, format.elapsed(stay.seconds))) for stay in found)
    return Section("shown", format.digits(words.MINUTES_SHOWN), (Table(words.SHOWN_COLUMNS, rows),)) if rows else None


def _said(snapshot: Snapshot, notes: Sequence[records.Note], meeting: records.Meeting, format: Format) -> Section | None:
    found = [note for note in notes if note.note_kind in ("note", "question")]
    points = tuple(_point(snapshot, note, words.NOTE_KINDS[note.note_kind], meeting, format) for note in found)
    return Section("said", format.digits(words.MINUTES_SAID), (Points(points),)) if points else None


def _decisions(snapshot: Snapshot, notes: Sequence[records.Note], meeting: records.Meeting, format: Format) -> Section:
    found = [note for note in notes if note.note_kind == "decision"]
    points = tuple(_point(snapshot, note, format.number(n), meeting, format) for n, note in enumerate(found, 1))
    blocks: tuple[Block, ...] = (Points(points or (Point("—", words.NO_DECISION),)),)
    return Section("decisions", format.digits(words.MINUTES_DECISIONS), blocks)


def _actions(notes: Sequence[records.Note], format: Format) -> Section:
    """By who is to do them, those of nobody last."""
    found = sorted((note for note in notes if note.note_kind == "action"), key=lambda note: (not note.owner, note.owner))
    title = format.digits(words.MINUTES_ACTIONS)
    if not found:
        return Section("actions", title, (Points((Point("—", words.NO_ACTIONS),)),))
    rows = tuple(
        Row(
            (
                format.number(n),
                format.digits(note.text.strip()),
                note.owner or words.NOBODY,
                format.when(note.due[:10]) if note.due else "",
                words.NOTE_STATES[note.state],
            )
        )
        for n, note in enumerate(found, 1)
    )
    return Section("actions", title, (Table(words.ACTION_COLUMNS, rows),))


def _closing(meeting: records.Meeting, format: Format) -> Section:
    points = []
    if meeting.ended:
        points.append(Point(words.CLOSING, words.ENDED_AT.format(format.time(local(meeting.ended)))))
    if meeting.next_at:
        following = dt.datetime.fromisoformat(meeting.next_at)
        points.append(Point(words.NEXT_MEETING, f"{format.long_date(following.date())}، {format.time(following)}"))
    sign = Table(words.SIGN_COLUMNS, (Row((meeting.chair, "", "")),))
    blocks: tuple[Block, ...] = (Points(tuple(points)), sign) if points else (sign,)
    return Section("closing", words.APPROVAL, blocks)


def _point(snapshot: Snapshot, note: records.Note, label: str, meeting: records.Meeting, format: Format) -> Point:
    """What was said, and to which item and in which minute."""
    about = _about(snapshot, note)
    since = max(0, int((local(note.created) - local(meeting.started)).total_seconds()))
    facts = [about, format.elapsed(since)]
    if note.owner:
        facts.append(f"{words.OWNER}: {note.owner}")
    detail = " · ".join(fact for fact in facts if fact)
    return Point(label, format.digits(note.text.strip()), detail=format.digits(detail))


def _about(snapshot: Snapshot, note: records.Note) -> str:
    record = snapshot.by_id.get(note.target_id)
    if isinstance(record, records.Item) and record.status == "accepted":
        kinds = {"judgement": words.JUDGEMENT_N, "scenario": words.SCENARIO_N}
        template = kinds.get(record.kind)
        if template:
            accepted = snapshot.accepted(type(record))
            number = accepted.index(record) + 1
            return template.format(number if record.kind == "judgement" else words.letter(number))
        return str(getattr(record, "name", ""))
    return ""
