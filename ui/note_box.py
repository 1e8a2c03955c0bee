"""The box at the margin's foot: a note on what is selected, kept on disk while it is being typed.

F4 puts the caret here from anywhere, Ctrl+Enter files the note, Esc goes back to the exact place one came from. What
was begun on one thing stays bound to it when the selection moves on, and says so.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefing.domain.records import Note
from briefing.domain.scales import NOTE_KINDS, NoteKind
from briefing.store.operations import notes
from ui import labels
from ui.context import Context, Subject
from ui.margin_list import NOTE_ICONS
from ui.subjects import name_of
from ui.text import fill, tr
from ui.widgets.fields import TextField
from ui.widgets.segmented import Option, SegmentedSwitch
from ui.widgets.themed import Themed

SHORT = 24  # letters of a name for which the placeholder has room beside its key


class _Field(TextField):
    """Esc leaves it, Ctrl+Enter files what is in it."""

    left = Signal()
    filed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.filed.emit()
        else:
            super().keyPressEvent(event)


class NoteBox(Themed, QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.field: _Field
        self._note_id: str | None = None
        self._target: Subject | None = None
        self._came_from: QWidget | None = None
        self._kind = SegmentedSwitch(
            context.look,
            [Option(kind, labels.note_kind(kind), NOTE_ICONS[kind]) for kind in NOTE_KINDS],
            small=True,
            equal=True,
            name=tr("NoteBox", "Kind of note"),
        )
        self._kind.chosen.connect(lambda _: self._keep(self.field.toPlainText()))
        self.field = _Field(context.look, token="label", least=64, most=160, keys="F4")
        self.field.committed.connect(self._keep)
        self.field.textChanged.connect(self._bind)
        self.field.left.connect(self.leave)
        self.field.filed.connect(self.file)
        self._bound = QLabel()
        self._bound.setProperty("role", "caption")
        self._bound.setWordWrap(True)
        self._column = QVBoxLayout(self)
        for part in (self._kind, self._bound, self.field):
            self._column.addWidget(part)
        context.subject_changed.connect(lambda _: self.refresh())
        self.follow(context.look)

    def relook(self) -> None:
        theme = self.theme
        self._column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(8))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("paper2"))
        painter.fillRect(0, 0, self.width(), 1, self.theme.c("line"))
        painter.end()

    # -- coming and going

    def show_dossier(self) -> None:
        """Another dossier: what was being typed in it when it was last open stands here again."""
        dossier_id = self.context.dossier_id
        found = notes.unfiled(self.context.store, dossier_id) if dossier_id else None
        self._fill(found)

    def start(self, kind: str) -> None:
        """Puts the caret here, for a note of this kind; remembers where it was."""
        focused = self.window().focusWidget()
        if focused is not self.field:
            self._came_from = focused
        if kind:
            self._kind.set_value(kind)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Back to where one came from; what was typed stays."""
        self.keep()
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.context.page_asked.emit("content")

    # -- keeping

    def keep(self) -> None:
        """Puts what was typed on disk now, if it is not there yet."""
        self.field.flush()

    def _keep(self, text: str) -> None:
        dossier_id = self.context.dossier_id
        if dossier_id is None or not (text.strip() or self._note_id):
            return
        target = self._target or self._current()
        with self.context.told():
            self._note_id = notes.keep_typing(
                self.context.store, dossier_id, self._note_id, text, self._chosen(), (target.kind, target.id), origin=self
            )
        if self._note_id is None:
            self._target = None
        self.refresh()

    def file(self) -> None:
        """Files the note: it leaves the box and stands in the list."""
        text = self.field.toPlainText()
        if not text.strip():
            return
        self._keep(text)
        if self._note_id is not None:
            self.context.do(notes.file, self._note_id, text, origin=self)
            self._fill(None)
            self.leave()

    def follow_store(self) -> None:
        """After an undo or a redo: a note that is unfiled again stands here again, one that was filed again leaves."""
        dossier_id = self.context.dossier_id
        if dossier_id is None or self.field.hasFocus():
            return
        found = notes.unfiled(self.context.store, dossier_id)
        if (found.id if found else None) != self._note_id:
            self._fill(found)

    def refresh(self) -> None:
        """Says what a note would be bound to; for one begun elsewhere, what it is bound to."""
        snapshot = self.context.snapshot
        self.setEnabled(snapshot is not None and not self.context.store.read_only)
        if snapshot is None:
            return
        current = self._current()
        here = name_of(snapshot, current.kind, current.id, most=SHORT)
        self.field.setPlaceholderText(fill(tr("NoteBox", "Write a note on %1"), here))
        elsewhere = self._target is not None and self._target != current
        self._bound.setVisible(elsewhere)
        if elsewhere and self._target is not None:
            name = name_of(snapshot, self._target.kind, self._target.id)
            self._bound.setText(fill(tr("NoteBox", "Unsaved note on: %1"), name))

    def _fill(self, note: Note | None) -> None:
        self.field.show_text(note.text if note else "")
        self._kind.set_value(note.note_kind if note else "note")
        self._note_id = note.id if note else None
        self._target = Subject(note.target_kind, note.target_id) if note else None
        self.refresh()

    def _bind(self) -> None:
        """A note is bound to what is selected when its first letter is typed."""
        if self._target is None and self.field.toPlainText():
            self._target = self._current()

    def _chosen(self) -> NoteKind:
        return next(kind for kind in NOTE_KINDS if kind == self._kind.value)

    def _current(self) -> Subject:
        return self.context.subject or Subject("dossier", self.context.dossier_id or "")
