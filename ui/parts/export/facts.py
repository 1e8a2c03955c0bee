"""How much there is of the file, and what one should know before it leaves: a line each, with its icon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.widgets.read_label import ReadLabel
from ui.widgets.themed import Themed


class Facts(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(8))
        self.lines: list[str] = []

    def show_facts(self, fact: str, warnings: Sequence[str]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        shown = [(fact, "check", "ink")] if fact else []
        shown += [(warning, "warning", "warn") for warning in warnings]
        self.lines = [text for text, _, _ in shown]
        for text, icon, color in shown:
            self._column.addWidget(_Line(self._look, text, icon, color))


class _Line(QWidget):
    def __init__(self, look: Look, text: str, icon: str, color: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(8))
        row.addWidget(_Icon(look, icon, color))
        row.addWidget(ReadLabel(look, text, "label", color=color, weight=400), 1)


class _Icon(Themed, QWidget):
    def __init__(self, look: Look, icon: str, color: str) -> None:
        super().__init__()
        self._icon, self._color = icon, color
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(16), self.theme.line("label"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, top = self.theme.px(16), (self.theme.line("label") - self.theme.px(16)) / 2
        paint_icon(painter, QRectF(self.width() - side, top, side, side), self._icon, self.theme.c(self._color))
        painter.end()
