"""الملاحظات as lines: by meeting, or outside of any by the day on which they were written; the newest first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from briefing.domain.dates import local
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Meeting, Note
from ui.labels import action_state, note_kind
from ui.margin_list import NOTE_ICONS
from ui.models.lines import Cell, Column, Group, Line
from ui.subjects import name_of
from ui.text import current_format, fill, tr

KIND, TEXT, TARGET, OWNER, DUE, STATE = range(6)
FILTERS = ("", "note", "question", "decision", "action", "open")
STATES = ("open", "done", "cancelled")
_CHIPS = {"open": ("warn", "clock"), "late": ("error", "warning"), "done": ("ok", "check"), "dropped": ("neutral", "cross")}


def columns() -> list[Column]:
    return [
        Column(tr("Notes", "Kind"), 104),
        Column(tr("Notes", "Text")),
        Column(tr("Notes", "About"), 144, 560),
        Column(tr("Notes", "Owner"), 104, 800),
        Column(tr("Notes", "Due"), 168, 700),
        Column(tr("Notes", "State"), 112, 400),
    ]


def has_state(note: Note) -> bool:
    """Whether it is something to be seen to: an action or a question."""
    return note.note_kind in ("action", "question")


def passes(note: Note, chosen: str) -> bool:
    """Whether a note is shown under one of `FILTERS`: a kind, or what is still open of actions and questions."""
    if chosen == "open":
        return has_state(note) and note.state == "open"
    return not chosen or note.note_kind == chosen


def lines(snapshot: Snapshot, chosen: str, today: date) -> list[Line | Group]:
    """The filed notes under their heads."""
    notes = [note for note in snapshot.all(Note) if note.filed and passes(note, chosen)]
    notes.sort(key=lambda note: note.created, reverse=True)
    groups: dict[str, list[Note]] = {}
    for note in notes:
        groups.setdefault(_group_key(snapshot, note), []).append(note)
    found: list[Line | Group] = []
    for key, inside in groups.items():
        found.append(_head(snapshot, key, inside))
        found += [line_of(snapshot, note, today) for note in inside]
    return found


def line_of(snapshot: Snapshot, note: Note, today: date) -> Line:
    typed = has_state(note)
    return Line(
        note.id,
        (
            Cell(note_kind(note.note_kind), icon=NOTE_ICONS[note.note_kind]),
            Cell(note.text, edit=note.text, editor="text"),
            Cell(name_of(snapshot, note.target_kind, note.target_id), link=True),
            Cell(note.owner, edit=note.owner if typed else None),
            _due(note, today, typed),
            _state(note, today),
        ),
    )


def state_code(note: Note, today: date) -> str:
    """The code of `labels.action_state`: an open action whose day is over is late."""
    if not has_state(note):
        return "recorded" if note.note_kind == "decision" else ""
    late = note.state == "open" and note.due and date.fromisoformat(note.due) < today
    return "late" if late else {"open": "open", "done": "done", "cancelled": "dropped"}[note.state]


def _due(note: Note, today: date, typed: bool) -> Cell:
    if not note.due:
        return Cell("", edit="" if typed else None, editor="date" if typed else "line")
    late = state_code(note, today) == "late"
    numbers, day = current_format(), date.fromisoformat(note.due)
    words = numbers.due(day, today) if note.state == "open" else numbers.date(day)
    return Cell(words, ink="error" if late else "ink", edit=note.due if typed else None, editor="date" if typed else "line")


def _state(note: Note, today: date) -> Cell:
    code = state_code(note, today)
    if not code:
        return Cell("")
    chip, icon = _CHIPS.get(code, ("neutral", "check"))
    return Cell(action_state(code), icon=icon, chip=chip)


def _group_key(snapshot: Snapshot, note: Note) -> str:
    meeting = snapshot.get(Meeting, note.meeting_id) if note.meeting_id else None
    return f"meeting:{meeting.id}" if meeting is not None else f"day:{local(note.created).date().isoformat()}"


def _head(snapshot: Snapshot, key: str, notes: list[Note]) -> Group:
    numbers, count = current_format(), tr("Notes", "%n item(s)", len(notes))
    where, _, what = key.partition(":")
    if where == "day":
        title = fill(tr("Notes", "Outside of meetings: %1"), numbers.long_date(date.fromisoformat(what)))
        return Group(key, title, count)
    meeting = snapshot.get(Meeting, what)
    assert meeting is not None
    day = numbers.date(local(meeting.started).date())
    return Group(key, meeting.title or fill(tr("Notes", "Briefing of %1"), day), f"{day} · {count}")


def plural(chosen: str) -> str:
    """What is shown under one of `FILTERS`."""
    titles: dict[str, Callable[[], str]] = {
        "": lambda: tr("Notes", "All"),
        "note": lambda: tr("Notes", "Only notes"),
        "question": lambda: tr("Notes", "Questions"),
        "decision": lambda: tr("Notes", "Decisions"),
        "action": lambda: tr("Notes", "Actions"),
        "open": lambda: tr("Notes", "Still open"),
    }
    return titles[chosen]()


def filter_titles(snapshot: Snapshot) -> dict[str, str]:
    """The words of the filter's switch, each with how many it would show."""
    filed = [note for note in snapshot.all(Note) if note.filed]
    counts = {chosen: sum(1 for note in filed if passes(note, chosen)) for chosen in FILTERS}
    number = current_format().number
    return {chosen: f"{plural(chosen)} {number(counts[chosen])}" if counts[chosen] else plural(chosen) for chosen in FILTERS}
