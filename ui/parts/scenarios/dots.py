"""A score as dots, and the mark of the scenario over its column."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.paint import paint_series_mark
from ui.look.surfaces import paint_text
from ui.subjects import letter
from ui.text import current_format, tr
from ui.widgets.themed import Themed

WIDTH = 98  # px before zoom
_DIGITS = {**{str(n): n for n in range(1, 6)}, **{chr(0x0660 + n): n for n in range(1, 6)}}


class Dots(Themed, QWidget):
    """A score of 1 to 5 as dots from the right, with its number; digits or a click write it. `scored` carries it."""

    scored = Signal(int)

    def __init__(self, look: Look, index: int) -> None:
        super().__init__()
        self._index = index
        self.value = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def show_value(self, value: int, name: str) -> None:
        self.value = value
        number = current_format().number(value) if value else tr("Scenarios", "No score")
        self.setAccessibleName(f"{name}: {number}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = theme.series(self._index).color
        side, step = theme.scaled(10), theme.scaled(15)
        for n in range(5):
            dot = QRectF(self.width() - side - n * step - 1, (self.height() - side) / 2, side, side)
            painter.setPen(theme.pen("lineStrong") if n >= self.value else Qt.PenStyle.NoPen)
            painter.setBrush(color if n < self.value else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
        number = current_format().number(self.value) if self.value else "—"
        room = QRectF(0, 0, self.width() - 5 * step - theme.px(6), self.height())
        paint_text(painter, room, number, theme.font("label", 600), theme.c("ink" if self.value else "muted"))
        if self.hasFocus():
            painter.setPen(theme.pen("focus", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in _DIGITS:
            self.scored.emit(_DIGITS[event.text()])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            step = 1 if event.key() == Qt.Key.Key_Plus else -1
            self.scored.emit(min(5, max(1, self.value + step)))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        n = int((self.width() - event.position().x()) // self.theme.scaled(15))
        if n < 5:
            self.scored.emit(n + 1)


class SeriesMark(Themed, QWidget):
    def __init__(self, look: Look, index: int) -> None:
        super().__init__()
        self._index = index
        self.setAccessibleName(letter(index))
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), self.theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.theme.px(18)
        paint_series_mark(
            painter, QRectF(self.width() - side - 1, (self.height() - side) / 2, side, side), self._index, self.theme
        )
        painter.end()
