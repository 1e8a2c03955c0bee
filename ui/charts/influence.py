"""Influence and dependence of the actors among themselves: dependence leftwards, influence upwards, cut at the means of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.charts.scatter import Mark, Scatter
from ui.look import Look, Theme
from ui.look.paint import paint_text, text_width
from ui.text import current_format, fill, tr

Camp = Literal["first", "second", "outside"]
_CORNERS = (("relay", True, True), ("dominant", False, True), ("dominated", True, False), ("autonomous", False, False))


@dataclass(frozen=True, slots=True)
class Moved:
    """An actor's influence and dependence (sums of MIDI), his quadrant, his relative strength and his camp."""

    actor_id: str
    name: str
    influence: float
    dependence: float
    quadrant: str
    strength: float
    camp: Camp = "outside"


def quadrant_name(quadrant: str) -> str:
    return {
        "dominant": tr("InfluenceChart", "Moves others"),
        "relay": tr("InfluenceChart", "Pivotal"),
        "dominated": tr("InfluenceChart", "Moved by others"),
        "autonomous": tr("InfluenceChart", "Independent"),
    }[quadrant]


def spoken(moved: Moved) -> str:
    """«بغداد: التأثير ٦٤، التأثّر ٩٣، متأثِّر، القوة النسبية ٠٫٧»."""
    numbers = current_format()
    values = numbers.number(moved.influence), numbers.number(moved.dependence)
    words = fill(tr("InfluenceChart", "%1: influence %2, dependence %3"), moved.name, *values)
    strength = fill(tr("InfluenceChart", "relative strength %1"), numbers.number(moved.strength, 1))
    return f"{words}، {quadrant_name(moved.quadrant)}، {strength}"


def paint_camp(painter: QPainter, middle: QPointF, camp: Camp, theme: Theme) -> None:
    """The mark of a camp: a full circle, a hollow square, and a full diamond for who is in neither."""
    reach = theme.scaled(7)
    painter.setPen(Qt.PenStyle.NoPen)
    if camp == "first":
        painter.setBrush(theme.c("accent"))
        painter.drawEllipse(middle, reach, reach)
    elif camp == "second":
        painter.setPen(theme.pen("ink", 2))
        painter.setBrush(theme.c("surface"))
        painter.drawRect(QRectF(middle.x() - reach + 1, middle.y() - reach + 1, 2 * reach - 2, 2 * reach - 2))
    else:
        painter.save()
        painter.setBrush(theme.c("muted"))
        painter.translate(middle)
        painter.rotate(45)
        side = reach * 0.85
        painter.drawRect(QRectF(-side, -side, 2 * side, 2 * side))
        painter.restore()


class Influence(Scatter):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.moved: tuple[Moved, ...] = ()
        self.means = (0.0, 0.0)
        self.set_titles(tr("InfluenceChart", "Dependence"), tr("InfluenceChart", "Influence"))

    def show_moved(self, moved: Sequence[Moved], selected: str, sentence: str) -> None:
        """`sentence` says the whole of it."""
        self.moved = tuple(moved)
        across, up = [one.dependence for one in moved], [one.influence for one in moved]
        if self.moved:
            self.means = sum(across) / len(across), sum(up) / len(up)
            for side, values in (("x", across), ("y", up)):
                low, high = _range(values)
                self.plotItem.vb.setRange(**{f"{side}Range": (low, high)}, padding=0)
                self.set_ticks("bottom" if side == "x" else "right", _ticks(low, high))
        marks = [Mark(one.actor_id, one.name, one.dependence, one.influence, one.camp) for one in moved]
        self.show_marks(marks, selected, tr("InfluenceChart", "Influence and dependence"), sentence)

    def spoken(self, n: int) -> str:
        return spoken(self.moved[n])

    def paint_ground(self, painter: QPainter, ground: QRectF) -> list[QRectF]:
        theme = self.theme
        middle, thin = self.place(*self.means), theme.scaled(1)
        painter.setPen(theme.pen("ink2", 1, [4, 4]))
        painter.drawLine(QPointF(middle.x(), ground.top()), QPointF(middle.x(), ground.bottom()))
        painter.drawLine(QPointF(ground.left(), middle.y()), QPointF(ground.right(), middle.y()))
        taken = [
            QRectF(middle.x() - thin, ground.top(), 2 * thin, ground.height()),
            QRectF(ground.left(), middle.y() - thin, ground.width(), 2 * thin),
        ]
        font, height = theme.font("caption"), theme.px(24)
        for quadrant, at_left, at_top in _CORNERS:
            width = text_width(quadrant_name(quadrant), font) + 1
            left = ground.left() + theme.px(8) if at_left else ground.right() - theme.px(8) - width
            place = QRectF(left, ground.top() if at_top else ground.bottom() - height, width, height)
            paint_text(painter, place, quadrant_name(quadrant), font, theme.c("muted"))
            taken.append(place.adjusted(-theme.px(4), 0, theme.px(4), 0))
        return taken

    def paint_mark(self, painter: QPainter, point: QPointF, n: int) -> None:
        paint_camp(painter, point, self.moved[n].camp, self.theme)


def _ticks(low: float, high: float) -> list[float]:
    """Round numbers that an actor can have: whole, never below nought, eight at most."""
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if (high - low) / step <= 8)
    return [float(value) for value in range(0, int(high) + 1, step) if value >= low]


def _range(values: Sequence[float]) -> tuple[float, float]:
    """From somewhat below the least to somewhat above the most."""
    low, high = min(values), max(values)
    away = max((high - low) * 0.12, 1.0)
    return low - away, high + away
