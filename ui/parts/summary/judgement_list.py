"""The key judgements, one card each: keys and mouse ask for what is to be done with the current one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from ui.context import Context
from ui.models.rows import ROW, Rows
from ui.parts.summary.judgement_delegate import JudgementDelegate
from ui.parts.summary.judgement_rows import JudgementRow
from ui.text import tr
from ui.widgets.row_drag import RowDrag


class JudgementList(QListView):
    """`asked` carries what was asked for the current judgement: accept, edit, reject, up, down, evidence, add."""

    asked = Signal(str)
    chosen = Signal(object)
    moved = Signal(str, int)  # a judgement's id, and the place it was dragged to

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._look = context.look
        self.edited = ""
        self.editor: QWidget | None = None
        self.rows = Rows(self)
        self.judgement_delegate = JudgementDelegate(context, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.judgement_delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if not context.store.read_only:
            RowDrag(self._look, self).dropped.connect(lambda row, place: self.moved.emit(self.rows.rows[row].key, place))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", True)
        self.setAccessibleName(tr("Summary", "Key judgements"))
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now.data(ROW)))
        context.look.changed.connect(self._restyle)

    def show_rows(self, rows: list[JudgementRow]) -> None:
        current = self.current_key()
        self.rows.set_rows(rows)
        at = self.rows.row_of(current)
        if at >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(at))
        self.scheduleDelayedItemsLayout()

    def current_key(self) -> str:
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row.key if row is not None else ""

    def choose(self, key: str) -> bool:
        at = self.rows.row_of(key)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))
            self.scrollTo(self.rows.index(at))
        return at >= 0

    def begin_edit(self, key: str, editor: QWidget) -> None:
        self.edited, self.editor = key, editor
        self.scheduleDelayedItemsLayout()

    def end_edit(self) -> None:
        """Keeps what was typed and shows the card again."""
        editor, self.editor = self.editor, None
        if editor is not None:
            self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.edited = ""
        self.scheduleDelayedItemsLayout()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moved = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        asked = {
            Qt.Key.Key_Return: "accept",
            Qt.Key.Key_Enter: "accept",
            Qt.Key.Key_F2: "edit",
            Qt.Key.Key_Delete: "reject",
            Qt.Key.Key_Space: "evidence",
            Qt.Key.Key_Insert: "add",
            Qt.Key.Key_Up: "up" if moved else "",
            Qt.Key.Key_Down: "down" if moved else "",
        }.get(Qt.Key(event.key()), "")
        if asked:
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW)
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            command = self.judgement_delegate.command_at(self.visualRect(index), row, event.position().toPoint())
            if command:
                self.asked.emit(command)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.asked.emit("edit")

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().viewportEvent(event)

    def _restyle(self) -> None:
        self.judgement_delegate.forget()
        self.scheduleDelayedItemsLayout()
