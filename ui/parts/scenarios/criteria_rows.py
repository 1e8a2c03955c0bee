"""The ground of the criteria: rows of one height under a head, the chosen one, and the line over the total."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look import Look
from ui.widgets.plain import clear

ROW = 44  # px before zoom


class Rows(QWidget):
    """A grid of rows of one height under a head; paints the chosen row, the lines, and the stronger one over the total."""

    def __init__(self, look: Look, *, edge: bool) -> None:
        super().__init__()
        self._look, self._edge = look, edge
        self.rows, self.chosen = 0, -1
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(look.theme.px(8) if edge else 0, 0, 0, 0)
        self.grid.setVerticalSpacing(0)
        self.grid.setHorizontalSpacing(look.theme.px(8))

    def clear(self) -> None:
        clear(self.grid)

    def set_rows(self, rows: int) -> None:
        """So many rows between the head and the total."""
        height = self._look.theme.px(ROW)
        for row in range(self.grid.rowCount()):
            self.grid.setRowMinimumHeight(row, height if row < rows + 2 else 0)
        self.rows = rows

    def choose(self, row: int) -> None:
        self.chosen = row
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, height = self._look.theme, self._look.theme.px(ROW)
        painter = QPainter(self)
        if self.chosen >= 0:
            top = (self.chosen + 1) * height
            painter.fillRect(0, top, self.width(), height, theme.c("selection"))
            if self._edge:
                painter.fillRect(0, top, theme.px(3), height, theme.c("rubric"))
        for row in range(1, self.rows + 1):
            painter.fillRect(0, row * height, self.width(), 1, theme.c("line"))
        if self.rows:
            line = theme.px(2)
            painter.fillRect(0, (self.rows + 1) * height, self.width(), line, theme.c("lineStrong"))
        painter.end()
