"""The scenarios' weighted sums against the weight of one criterion: straight lines, the weight as it is, and where they tie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.charts.axes import Plot
from ui.charts.labels import apart
from ui.look import Look
from ui.look.paint import paint_box, paint_series_mark, paint_text, text_width
from ui.text import current_format, fill, tr

LEAST, MOST = 1.0, 5.0
_MARK, _END = 18, 10  # px before zoom, and per cent of weight that the marks stand beyond the end


@dataclass(frozen=True, slots=True)
class Line:
    """The scenario at an index from 0: its sum, 1 … 5, where the criterion has no weight, and where it has all."""

    index: int
    at_zero: float
    at_all: float

    def at(self, weight: float) -> float:
        """`weight` 0 … 1."""
        return self.at_zero + (self.at_all - self.at_zero) * weight


def _per_cent(value: float) -> str:
    """In an island of its own direction: ticks are painted in a line from left to right."""
    return f"\u2067{current_format().percent(value)}\u2069"


class Sensitivity(Plot):
    """F2 asks for the numbers."""

    table_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, across=_per_cent, parent=parent)
        self.lines: tuple[Line, ...] = ()
        self.weight = 0.0
        self.ties: tuple[float, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plotItem.vb.setRange(xRange=(-4, 100 + _END), yRange=(LEAST - 0.15, MOST + 0.6), padding=0)
        self.set_ticks("bottom", (0, 25, 50, 75, 100))
        self.set_ticks("right", (1, 2, 3, 4, 5))

    def show_lines(self, lines: Sequence[Line], weight: float, ties: Sequence[float], name: str, spoken: str) -> None:
        """`weight` and `ties` 0 … 1; `name` is the criterion's, `spoken` the whole chart in a sentence."""
        self.lines, self.weight, self.ties = tuple(lines), weight, tuple(ties)
        self.set_titles(fill(tr("SensitivityChart", "Weight of “%1”"), name), tr("SensitivityChart", "Weighted sum"))
        self.setAccessibleName(fill(tr("SensitivityChart", "Weighted sum by the weight of “%1”"), name))
        self.setAccessibleDescription(spoken)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        painter.setPen(theme.pen("grid"))
        for value in range(1, 6):
            painter.drawLine(self.place(0, value), self.place(100, value))
        self._upright(painter, self.weight, theme.pen("ink2", 1.5))
        for tie in self.ties:
            self._upright(painter, tie, theme.pen("rubric", 1.5, [4, 3]))
        for line in self.lines:
            series = theme.series(line.index)
            pen = QPen(series.color, theme.scaled(2))
            if series.dashes:
                pen.setDashPattern([length / 2 for length in series.dashes])
            painter.setPen(pen)
            painter.drawLine(self.place(0, line.at_zero), self.place(100, line.at_all))
        self._marks(painter)
        self._words(painter)
        painter.end()

    def _upright(self, painter: QPainter, weight: float, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawLine(self.place(100 * weight, LEAST), self.place(100 * weight, MOST + 0.6))

    def _marks(self, painter: QPainter) -> None:
        """The letters at the far end of the lines, moved apart where they would meet."""
        side = self.theme.scaled(_MARK)
        ends = [self.place(100 + _END / 2, line.at_all) for line in self.lines]
        levels = apart([end.y() for end in ends], side + 2)
        for line, end, y in zip(self.lines, ends, levels, strict=True):
            paint_series_mark(painter, QRectF(end.x() - side / 2, y - side / 2, side, side), line.index, self.theme)

    def _words(self, painter: QPainter) -> None:
        """What the upright lines are, at the top; those that would meet stand under each other."""
        theme, numbers = self.theme, current_format()
        words = [(self.weight, fill(tr("SensitivityChart", "Weight now %1"), numbers.percent(100 * self.weight)), "ink2")]
        words += [(tie, fill(tr("SensitivityChart", "Tie at %1"), numbers.percent(100 * tie)), "rubric") for tie in self.ties]
        font, ground, taken = theme.font("digits"), self.ground(), list[QRectF]()
        for weight, text, ink in words:
            width, height = text_width(text, font) + 4, theme.scaled(18)
            foot = self.place(100 * weight, MOST + 0.6)
            left = max(ground.left(), foot.x() - width - 4)
            box = QRectF(left, foot.y(), width, height)
            while any(box.intersects(other) for other in taken):
                box.translate(QPointF(0, height))
            taken.append(box)
            paint_box(painter, box, theme.c("surface"), None, 0)
            paint_text(painter, box, text, font, theme.c(ink))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.table_asked.emit()
        else:
            event.ignore()
