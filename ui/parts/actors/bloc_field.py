"""The side an actor is drawn in: one of those that others are in already, or a new word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.look import Look
from ui.look.paint import paint_icon
from ui.widgets.themed import Themed


class BlocField(Themed, QComboBox):
    """`committed` comes with the word when it is chosen, on Enter and on leaving."""

    committed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._shown: tuple[str, str] = "", ""
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setProperty("small", True)
        self._line.setStyleSheet("border: none; padding: 0; min-height: 0; background: transparent;")
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.textActivated.connect(lambda _: self._commit())
        self._line.editingFinished.connect(self._commit)
        self.follow(look)

    def show_bloc(self, actor_id: str, bloc: str, known: Sequence[str]) -> None:
        """Shows the stored word; what is being typed for the same actor is left alone while the stored one stays as it was."""
        if self._shown == (actor_id, bloc) and self._line.hasFocus():
            return
        self._shown = actor_id, bloc
        self.clear()
        self.addItems(list(known))
        self.setCurrentText(bloc)
        self._line.setModified(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A value never changes by scrolling past it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self.theme
        side = theme.px(16)
        painter = QPainter(self)
        place = QRectF(theme.px(10), (self.height() - side) // 2, side, side)
        paint_icon(painter, place, "chevron-down", theme.c("ink2" if self.isEnabled() else "muted"))
        painter.end()

    def _commit(self) -> None:
        bloc = self.currentText().strip()
        if bloc != self._shown[1]:
            self._shown = self._shown[0], bloc
            self.committed.emit(bloc)
