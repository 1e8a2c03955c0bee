"""A slide's surface: 1920 × 1080, right to left, whatever the size of the screen that it is shown on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.look.paint import paint_box
from ui.look.theme import Mode, Theme
from ui.text import direction

WIDTH, HEIGHT = 1920, 1080
SIDE = 96  # of the slide, to both sides
RIGHT, LEFT = WIDTH - SIDE, SIDE
TOP, BOTTOM = 185, 1009  # what a body may fill
_ZOOM = 200  # scales, marks and bars are drawn at twice the size of the window's
_LEADING = 1.5  # height of a line in sizes of its font


@cache
def slide_theme(mode: Mode) -> Theme:
    return Theme(mode, _ZOOM)


@cache
def _font(family: tuple[str, ...], size: int, weight: int) -> QFont:
    font = QFont()
    font.setFamilies(list(family))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    return font


@dataclass(frozen=True, slots=True)
class Canvas:
    """A painter set to the slide's own units, and the theme that it paints by."""

    painter: QPainter
    theme: Theme

    def font(self, size: int, weight: int = 400) -> QFont:
        return _font(tuple(self.theme.font("body").families()), size, weight)

    def text(
        self,
        rect: QRectF,
        text: str,
        size: int,
        weight: int = 400,
        color: str = "ink",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> float:
        """A text in lines from the top of a rectangle; returns where its last line ends, below the rectangle if it must."""
        layout = self._laid(text, size, weight, rect.width(), align)
        self.painter.setPen(self.theme.c(color))
        layout.draw(self.painter, QPointF(rect.left(), rect.top()))
        return rect.top() + layout.lineCount() * size * _LEADING

    def line(
        self,
        rect: QRectF,
        text: str,
        size: int,
        weight: int = 400,
        color: str = "ink",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> None:
        """One line in the middle of a rectangle's height, made smaller until it fits its width."""
        while size > 24 and self.width(text, size, weight) > rect.width():
            size -= 2
        self.painter.setFont(self.font(size, weight))
        self.painter.setPen(self.theme.c(color))
        self.painter.setLayoutDirection(direction(text))
        shown = QFontMetricsF(self.font(size, weight)).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)

    def width(self, text: str, size: int, weight: int = 400) -> float:
        return QFontMetricsF(self.font(size, weight)).horizontalAdvance(text)

    def height(self, text: str, size: int, width: float, weight: int = 400) -> float:
        """How high a text stands in lines of this width."""
        return self._laid(text, size, weight, width, Qt.AlignmentFlag.AlignRight).lineCount() * size * _LEADING

    def rule(self, y: float, left: float = LEFT, right: float = RIGHT, color: str = "line", thick: float = 2) -> None:
        self.painter.fillRect(QRectF(left, y, right - left, thick), self.theme.c(color))

    def marked_box(self, rect: QRectF, label: str, text: str, size: int = 36) -> None:
        """A sentence on its own ground with a red edge at the right and a red word before it."""
        self.painter.fillRect(rect, self.theme.c("surface2"))
        self.painter.fillRect(QRectF(rect.right() - 6, rect.top(), 6, rect.height()), self.theme.c("rubric"))
        inner = rect.adjusted(32, 0, -38, 0)
        head = f"{label}:"
        width = self.width(head, size, 600) + 12
        while size > 24 and self.height(text, size, inner.width() - width) > rect.height() - 12:
            size -= 2
        height = self.height(text, size, inner.width() - width)
        top = rect.center().y() - height / 2
        self.text(QRectF(inner.right() - width + 12, top, width, height), head, size, 600, "rubric")
        self.text(QRectF(inner.left(), top, inner.width() - width, height), text, size)

    def box(self, rect: QRectF, fill: str, radius: float = 6) -> None:
        paint_box(self.painter, rect, self.theme.c(fill), None, radius)

    def _laid(self, text: str, size: int, weight: int, width: float, align: Qt.AlignmentFlag) -> QTextLayout:
        layout = QTextLayout(text, self.font(size, weight))
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction(text))
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        metrics = QFontMetricsF(self.font(size, weight))
        gap = (size * _LEADING - metrics.height()) / 2
        n = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, n * size * _LEADING + gap))
            n += 1
        layout.endLayout()
        return layout
