"""Where likelihoods were and where they are: one line a scenario."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.domain.scales import band_of
from ui import labels
from ui.look import Look
from ui.look.paint import paint_other_mark, paint_series_mark, paint_text
from ui.parts.scenarios.faces import WordFace
from ui.text import current_format, fill, tr
from ui.widgets.themed import Themed

_ROW = 28  # px before zoom


@dataclass(frozen=True, slots=True)
class Share:
    index: int | None  # None for what no scenario says
    name: str
    before: float
    after: float

    @property
    def spoken(self) -> str:
        numbers = current_format()
        words = tr("Indicators", "%1: before %2, after %3")
        return fill(words, self.name, numbers.percent(100 * self.before), numbers.percent(100 * self.after))


class Shares(Themed, QWidget):
    """One line a scenario: its mark and name, the share before and after, the word of the one after."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def show_rows(self, rows: Sequence[Share]) -> None:
        self.rows = tuple(rows)
        self.setAccessibleName(". ".join(row.spoken for row in self.rows))
        self.relook()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(280), len(self.rows) * self.theme.px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, numbers = self.theme, current_format()
        painter = QPainter(self)
        for n, row in enumerate(self.rows):
            line = QRectF(0, n * theme.px(_ROW), self.width(), theme.px(_ROW))
            side = theme.px(18)
            mark = QRectF(line.right() - side - 1, line.center().y() - side / 2, side, side)
            if row.index is None:
                paint_other_mark(painter, mark, theme)
            else:
                paint_series_mark(painter, mark, row.index, theme)
            share = round(min(max(100 * row.after, 1), 99))
            parts = (
                (theme.px(84), WordFace(labels.band(band_of(share, share).code))),
                (theme.px(48), WordFace(numbers.percent(100 * row.after), "ink", 600)),
                (theme.px(64), WordFace(f"{numbers.percent(100 * row.before)} ←", "muted")),
            )
            left = line.left()
            for width, face in parts:
                face.paint(painter, QRectF(left, line.top(), width, line.height()), theme)
                left += width
            name = QRectF(left, line.top(), line.right() - side - theme.px(10) - left, line.height())
            paint_text(painter, name, row.name, theme.font("caption"), theme.c("ink"))
        painter.end()
