"""The ground of the comparison: the names of its rows, the lines between its columns, and the level of first lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look import Look
from ui.look.surfaces import paint_text
from ui.look.theme import Theme
from ui.widgets.themed import Themed

NAMES_WIDTH = 120  # px before zoom
FIRST_LEVEL = 20  # how far below the top of a row the middle of its first lines is, px before zoom


class Names(Themed, QWidget):
    """What is compared, row by row, in a column of its own that stays while the scenarios are scrolled across."""

    def __init__(self, look: Look, grid: QGridLayout, titles: list[tuple[str, int]]) -> None:
        super().__init__()
        self._grid, self.titles = grid, titles
        self.follow(look)

    def relook(self) -> None:
        self.setFixedWidth(self.theme.px(NAMES_WIDTH))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        card = QRectF(-self.x(), -1, self.x() + self.width() + 1, self.height() + 2)  # its right corners are round
        painter.setClipPath(card_path(card, theme.scaled(8)))
        painter.fillRect(QRectF(0, place(self._grid, 1, 0).top(), self.width(), self.height()), theme.c("surface2"))
        for row, (title, first_line) in enumerate(self.titles, 1):
            top = place(self._grid, row, 0).top()
            painter.fillRect(0, top, self.width(), 1, theme.c("line"))
            box = QRectF(0, top + above(theme, first_line), self.width() - theme.px(16), theme.px(first_line))
            paint_text(painter, box, title, theme.font("caption"), theme.c("muted"))
        painter.fillRect(0, 0, 1, self.height(), theme.c("line"))
        painter.end()


class Columns(QWidget):
    """The scenarios' columns; paints the lines between them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._look.theme.c("line")
        painter = QPainter(self)
        for row in range(1, self.grid.rowCount()):
            painter.fillRect(0, place(self.grid, row, 0).top(), self.width(), 1, line)
        for column in range(1, self.grid.columnCount()):
            painter.fillRect(place(self.grid, 0, column).right(), 0, 1, self.height(), line)
        painter.end()


def place(grid: QGridLayout, row: int, column: int) -> QRect:
    """Where a cell stands; nowhere if the grid is empty. (`cellRect` is always empty where heights follow widths.)"""
    item = grid.itemAtPosition(row, column)
    return item.geometry() if item is not None else QRect()


def card_path(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    return path


def above(theme: Theme, first_line: int) -> int:
    """The room above the first line of a cell, so that the first lines of a row stand on one level."""
    return theme.px(FIRST_LEVEL - first_line / 2)
