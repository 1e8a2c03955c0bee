"""محضر الاجتماع: what was held, asked, decided and given to whom to do; written here, read anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing import desk
from briefing.brief.minutes import Stay, notes_of, stands_in, stays
from briefing.domain.dates import local
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Changes, Meeting, Note
from briefing.domain.scales import NoteKind
from briefing.store.operations import editing
from ui.context import Context
from ui.files import file_name, folder
from ui.models.lines import Column, Group, Line
from ui.page import Page
from ui.parts.minutes.before_sending import BeforeSending
from ui.parts.minutes.facts import MeetingFields
from ui.parts.minutes.left_out import LeftOut
from ui.parts.notes import rows
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.line_table import LineTable
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader

_ORDER: tuple[NoteKind, ...] = ("decision", "action", "question", "note")
_CELLS = (rows.TEXT, rows.OWNER, rows.DUE, rows.STATE, rows.TARGET)
_FIELDS = {0: "text", 1: "owner", 2: "due"}  # by column


class MinutesPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.meetings = Choice(look, [("", "")], name=tr("Minutes", "Meeting"), small=True)
        self.meetings.chosen.connect(lambda _: self._show())
        self.fields = MeetingFields(context)
        self.shown = ReadLabel(look, "", "body", color="ink2")
        self.table = LineTable(look, _columns(), tr("Minutes", "What stands in the minutes"))
        self.left_out = LeftOut(context)
        self.checks = BeforeSending(context)
        self.approve = Button(look, tr("Minutes", "Approve"), icon="check", small=True)
        self.export = Button(look, tr("Minutes", "Export"), kind="primary", icon="export", small=True)
        self.empty = EmptyState(
            look,
            "notes",
            tr("Minutes", "No briefing has been held yet"),
            tr("Minutes", "When a briefing ends, its minutes are written here from what was taken down in it."),
        )
        if context.store.read_only:
            self.table.lock()
        self.approve.setEnabled(not context.store.read_only)
        self._build()
        self._connect()
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        look, theme = self.context.look, self.context.look.theme
        self._inside = QWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        whole.addWidget(self.empty)
        self._area = area
        column = QVBoxLayout(self._inside)
        edge = theme.px(24)
        column.setContentsMargins(edge, theme.px(16), edge, theme.px(16))
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        back = Button(look, tr("Minutes", "Dossier"), kind="ghost", icon="arrow-right", keys="Esc", small=True)
        back.clicked.connect(lambda: self.context.page_asked.emit("leave"))
        head.addWidget(back)
        head.addWidget(SectionHeader(look, tr("Minutes", "Minutes"), None, token="h2", rule=False))
        head.addWidget(self.meetings)
        head.addStretch(1)
        head.addWidget(self.approve)
        head.addWidget(self.export)
        column.addLayout(head)
        paper = Card(look)
        paper.column.addWidget(self.fields)
        paper.column.addWidget(self.shown)
        paper.column.addWidget(self.table, 1)
        self.table.setMinimumHeight(theme.px(260))
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.px(16))
        beside.addWidget(self.left_out)
        beside.addWidget(self.checks)
        beside.addStretch(1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(theme.px(16))
        self._body.addWidget(paper, 9)
        self._body.addWidget(side, 4)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        table = self.table
        table.chosen.connect(lambda note_id: self.context.select("note", note_id))
        table.opened.connect(self._open)
        table.toggled.connect(self._next_state)
        table.removed.connect(self._take_out)
        table.edited.connect(self._edit)
        self.approve.clicked.connect(self._approve)
        self.export.clicked.connect(self.choose_export)

    # -- showing

    def reload(self, changes: Changes | None) -> None:
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        self.fields.flush()
        held = sorted(snapshot.all(Meeting), key=lambda meeting: meeting.started, reverse=True)
        chosen = self.meetings.value if changes is not None else ""
        if held:
            self.meetings.set_options([(meeting.id, _named(meeting)) for meeting in held])
            self.meetings.set_value(chosen if any(meeting.id == chosen for meeting in held) else held[0].id)
        self._area.setVisible(bool(held))
        self.empty.setVisible(not held)
        self._show()

    def _show(self) -> None:
        snapshot, meeting = self.context.snapshot, self.meeting()
        if snapshot is None or meeting is None:
            return
        self.fields.show_meeting(meeting)
        self.shown.set_text(_was_shown(stays(snapshot, meeting, current_format())))
        self.table.show_lines(_lines(snapshot, meeting))
        self.left_out.show_notes(snapshot, meeting)
        self.checks.show_findings(snapshot, meeting)
        self.approve.setText(tr("Minutes", "Take the approval back") if meeting.approved else tr("Minutes", "Approve"))
        self.approve.updateGeometry()

    def meeting(self) -> Meeting | None:
        """The meeting whose minutes are on show."""
        snapshot = self.context.snapshot
        return snapshot.get(Meeting, str(self.meetings.value)) if snapshot else None

    def resizeEvent(self, event: object) -> None:
        wide = self.width() >= self.context.look.theme.px(820)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    # -- doing

    def _edit(self, note_id: str, column: int, text: str) -> None:
        if column or text:
            self.context.do(editing.edit, Note, note_id, **{_FIELDS[column]: text})

    def _open(self, note_id: str, column: int) -> None:
        note = self._note(note_id)
        if note is not None and self.table.editable(note_id, column):
            self.table.edit_cell(note_id, column)
        elif note is not None:
            self.context.open(note.target_kind, note.target_id)

    def _next_state(self, note_id: str) -> None:
        note = self._note(note_id)
        if note is not None and rows.has_state(note) and not self.context.store.read_only:
            following = rows.STATES[(rows.STATES.index(note.state) + 1) % len(rows.STATES)]
            self.context.do(editing.edit, Note, note_id, state=following)

    def _take_out(self, note_id: str) -> None:
        """A mere note leaves the minutes and stays among the notes; the rest is deleted there."""
        note = self._note(note_id)
        if note is not None and note.minuted and not self.context.store.read_only:
            self.context.do(editing.edit, Note, note_id, minuted=False)

    def _note(self, note_id: str) -> Note | None:
        return self.context.snapshot.get(Note, note_id) if self.context.snapshot else None

    def _approve(self) -> None:
        meeting = self.meeting()
        if meeting is not None:
            self.context.do(editing.edit, Meeting, meeting.id, approved=not meeting.approved)

    def choose_export(self) -> None:
        """Asks where the minutes go, as Word or PDF."""
        meeting = self.meeting()
        if meeting is None:
            return
        start = folder(self.context.settings) / f"{file_name(_named(meeting))}.docx"
        name, _ = QFileDialog.getSaveFileName(self, tr("Minutes", "Export the minutes"), str(start), "Word (*.docx);;PDF (*.pdf)")
        if name:
            self.write(Path(name))

    def write(self, out: Path) -> None:
        """Writes the minutes as the file that the ending says, off the GUI's thread."""
        snapshot, meeting, numbers = self.context.snapshot, self.meeting(), current_format()
        if snapshot is None or meeting is None:
            return
        self.context.settings.set("export_folder", str(out.parent))

        def work(report: desk.Report) -> None:
            report("brief", 0, 0)
            desk.publish_minutes(snapshot, meeting.id, out.suffix.lower().lstrip("."), out, numbers)

        def done(_: None) -> None:
            self.context.left.emit(out.suffix.lower().lstrip("."), out.name)
            self.context.toast_asked.emit(fill(tr("Minutes", "The minutes were written: “%1”"), out.name), False)

        self.context.tasks.run(fill(tr("Minutes", "Writing “%1”"), out.name), work, done, self.context.failed.emit)


def _named(meeting: Meeting) -> str:
    day = current_format().date(local(meeting.started).date(), year=True)
    return fill(tr("Minutes", "Minutes of %1"), day)


def _was_shown(found: list[Stay]) -> str:
    """«٧ شرائح في ٢٨ دقيقة؛ أطولها …»."""
    if not found:
        return ""
    numbers = current_format()
    longest = max(found, key=lambda stay: stay.seconds)
    words = tr("Minutes", "Shown: %1 in %2; longest “%3” %4")
    total = numbers.lasting(sum(stay.seconds for stay in found))
    return fill(words, numbers.count("slide", len(found)), total, longest.topic, numbers.elapsed(longest.seconds))


def _lines(snapshot: Snapshot, meeting: Meeting) -> list[Line | Group]:
    """What stands in the minutes, by kind."""
    notes = [note for note in notes_of(snapshot, meeting.id) if stands_in(note)]
    found: list[Line | Group] = []
    for kind in _ORDER:
        inside = [note for note in notes if note.note_kind == kind]
        if inside or kind in ("decision", "action"):
            found.append(Group(kind, rows.plural(kind), current_format().number(len(inside))))
            lines = [rows.line_of(snapshot, note, date.today()) for note in inside]
            found += [Line(line.key, tuple(line.cells[cell] for cell in _CELLS)) for line in lines]
    return found


def _columns() -> list[Column]:
    """Those of the notes that minutes need, who and when before what it is about."""
    return [replace(rows.columns()[cell], least=0 if cell != rows.TARGET else 640) for cell in _CELLS]


def make(context: Context) -> MinutesPage:
    return MinutesPage(context)
