"""A name being typed over the place where it stands: kept when the field is left, which closes it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.text import tr
from ui.widgets.fields import LineField


class NameField(LineField):
    """`ended` when it closes, whether something was typed or not; `escaped` when Enter or Esc closed it."""

    ended = Signal()
    escaped = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, tr("Scenarios", "Name"), small=True, parent=parent)
        self._open = True

    def open_over(self, room: QRect, text: str) -> None:
        height = min(room.height(), self.theme.px(36))
        self.setGeometry(room.adjusted(2, (room.height() - height) // 2, -2, -((room.height() - height) // 2)))
        self.show_text(text)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.close_field()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_field()

    def close_field(self) -> None:
        if self._open:
            self._open = False
            self.flush()
            self.hide()
            self.deleteLater()
            self.ended.emit()
