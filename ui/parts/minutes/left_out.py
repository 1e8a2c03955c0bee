"""What was taken down at a meeting and is not in its minutes yet: each can be put there, or made a decision."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.brief.minutes import notes_of, stands_in
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Meeting, Note
from briefing.store.operations import editing
from ui import labels
from ui.context import Context
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader


class LeftOut(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self.head = SectionHeader(context.look, tr("Minutes", "Not in the minutes yet"), 0, token="h3")
        self.column.addWidget(self.head)
        self._rows: list[QWidget] = []

    def show_notes(self, snapshot: Snapshot, meeting: Meeting) -> None:
        notes = [note for note in notes_of(snapshot, meeting.id) if not stands_in(note)]
        for row in self._rows:
            self.column.removeWidget(row)
            row.deleteLater()
        self._rows = []
        self.head.show_as(tr("Minutes", "Not in the minutes yet"), len(notes))
        for note in notes:
            self._add(ReadLabel(self.look, f"{labels.note_kind(note.note_kind)}: {note.text}", "body"))
            self._add(self._commands(note))
        words = (
            tr("Minutes", "What is not put there stays among the notes.")
            if notes
            else tr("Minutes", "All of it is in the minutes.")
        )
        self._add(ReadLabel(self.look, words, "caption", color="muted"))

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self.column.addWidget(row)

    def _commands(self, note: Note) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        put = Button(self.look, tr("Minutes", "Put it there"), icon="check", small=True)
        put.clicked.connect(lambda: self.context.do(editing.edit, Note, note.id, minuted=True))
        decide = Button(self.look, tr("Minutes", "Make it a decision"), kind="ghost", small=True)
        decide.clicked.connect(lambda: self.context.do(editing.edit, Note, note.id, note_kind="decision"))
        for button in (put, decide):
            button.setEnabled(not self.context.store.read_only)
            row.addWidget(button)
        row.addStretch(1)
        return holder
