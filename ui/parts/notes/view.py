"""الملاحظات: every note, question, decision and action of the dossier, by meeting and day, and what became of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Changes, Meeting, Note
from briefing.domain.scales import NOTE_KINDS
from briefing.store.operations import editing
from ui import labels
from ui.context import Context
from ui.margin_list import NOTE_ICONS
from ui.parts.notes import rows
from ui.text import tr
from ui.view import View
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.line_table import LineTable
from ui.widgets.segmented import Option, SegmentedSwitch

_FIELDS = {rows.TEXT: "text", rows.OWNER: "owner", rows.DUE: "due"}


class NotesView(View):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        icons = {"": "", "open": "clock", **NOTE_ICONS}
        self.filter = SegmentedSwitch(
            look, [Option(code, code, icons[code]) for code in rows.FILTERS], small=True, name=tr("Notes", "Filter")
        )
        self.table = LineTable(look, rows.columns(), tr("Notes", "Notes"))
        self.write = Button(look, tr("Notes", "Write a note"), icon="plus", keys="F4", small=True)
        self.minutes = Button(look, tr("Notes", "Minutes"), icon="document", small=True)
        self.minutes.clicked.connect(lambda: context.page_asked.emit("minutes"))
        first = Button(look, tr("Notes", "Write a note"), kind="primary", icon="note", keys="F4")
        self.empty = EmptyState(
            look,
            "notes",
            tr("Notes", "No notes in this dossier yet"),
            tr("Notes", "Write them from anywhere with the key F4; what is recorded in a briefing appears here."),
            (first,),
        )
        for button in (self.write, first):
            button.clicked.connect(lambda: context.note_asked.emit("note"))
            button.setEnabled(not context.store.read_only)
        if context.store.read_only:
            self.table.lock()
        self._build()
        self._connect()
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        theme = self.context.look.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.addWidget(self.filter)
        head.addStretch(1)
        head.addWidget(self.minutes)
        head.addWidget(self.write)
        column.addLayout(head)
        holder = QWidget()
        self._layers = QStackedLayout(holder)
        self._layers.addWidget(self.table)
        self._layers.addWidget(self.empty)
        column.addWidget(holder, 1)

    def _connect(self) -> None:
        table = self.table
        self.filter.chosen.connect(lambda _: self._show())
        table.chosen.connect(lambda note_id: self.context.select("note", note_id))
        table.opened.connect(self._open)
        table.toggled.connect(self.next_state)
        table.removed.connect(self.remove)
        table.added.connect(lambda: self.context.note_asked.emit("note"))
        table.edited.connect(self._edit)
        table.menu_asked.connect(self._menu)

    # -- showing

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self._show()

    def _show(self) -> None:
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        for code, words in rows.filter_titles(snapshot).items():
            self.filter.retitle(code, words)
        self.minutes.setVisible(bool(snapshot.all(Meeting)))
        lines = rows.lines(snapshot, str(self.filter.value), date.today())
        subject = self.context.subject
        self.table.show_lines(lines, subject.id if subject else "")
        self._layers.setCurrentWidget(self.table if any(note.filed for note in snapshot.all(Note)) else self.empty)

    def activated(self) -> None:
        if self.table.current():
            self.context.select("note", self.table.current())

    def reveal(self, kind: str, record_id: str) -> bool:
        if self.table.lines.row_of(record_id) < 0:
            self.filter.set_value("")
            self._show()
        found = self.table.choose(record_id)
        self.table.setFocus()
        return found

    # -- doing

    def next_state(self, note_id: str) -> None:
        """Open, done, dropped, and open again."""
        note = self._note(note_id)
        if note is not None and rows.has_state(note):
            self.set_state(note_id, rows.STATES[(rows.STATES.index(note.state) + 1) % len(rows.STATES)])

    def set_state(self, note_id: str, state: str) -> None:
        if not self.context.store.read_only:
            self.context.do(editing.edit, Note, note_id, state=state)

    def remove(self, note_id: str) -> None:
        if not self.context.store.read_only:
            self.context.do(editing.remove, Note, note_id)
            self.context.toast_asked.emit(tr("Notes", "The note was deleted"), True)

    def _edit(self, note_id: str, column: int, text: str) -> None:
        if column != rows.TEXT or text:
            self.context.do(editing.edit, Note, note_id, **{_FIELDS[column]: text})

    def _open(self, note_id: str, column: int) -> None:
        """Enter goes to what a note is about; on a field of its own, into the field."""
        note = self._note(note_id)
        if note is None:
            return
        if self.table.editable(note_id, column):
            self.table.edit_cell(note_id, column)
        else:
            self.context.open(note.target_kind, note.target_id)

    def _note(self, note_id: str) -> Note | None:
        return None if self.context.snapshot is None else self.context.snapshot.get(Note, note_id)

    def _menu(self, note_id: str, where: QPoint) -> None:
        note = self._note(note_id)
        if note is None:
            return
        menu = QMenu(self)
        menu.addAction(tr("Notes", "Go to what it is about"), lambda: self.context.open(note.target_kind, note.target_id))
        if not self.context.store.read_only:
            self._writing_menu(menu, note)
        menu.popup(where)

    def _writing_menu(self, menu: QMenu, note: Note) -> None:
        do = self.context.do
        menu.addAction(tr("Notes", "Edit"), lambda: self.table.edit_cell(note.id, rows.TEXT))
        if rows.has_state(note):
            menu.addSeparator()
            for state in rows.STATES:
                action = menu.addAction(labels.action_state({"cancelled": "dropped"}.get(state, state)))
                action.setCheckable(True)
                action.setChecked(note.state == state)
                action.triggered.connect(lambda _=False, state=state: self.set_state(note.id, state))
            if note.due:
                menu.addAction(tr("Notes", "Take the date away"), lambda: do(editing.edit, Note, note.id, due=""))
        menu.addSeparator()
        for kind in NOTE_KINDS:
            action = menu.addAction(labels.note_kind(kind))
            action.setCheckable(True)
            action.setChecked(note.note_kind == kind)
            action.triggered.connect(lambda _=False, kind=kind: do(editing.edit, Note, note.id, note_kind=kind))
        menu.addSeparator()
        menu.addAction(tr("Notes", "Delete"), lambda: self.remove(note.id))
