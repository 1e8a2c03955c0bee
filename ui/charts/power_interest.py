"""Power and interest of the actors: influence upwards, interest leftwards, the grid cut in the middle of both scales."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from briefing.analysis.power import CUT, Standing
from ui import labels
from ui.charts.scatter import DOT, Mark, Scatter
from ui.look import Look
from ui.look.paint import paint_diagonal, paint_glyph, paint_text, text_width
from ui.text import current_format, fill, tr

_REACH = 4  # per cent beyond both ends, so that dots on the edge are whole
_CORNERS = (("key", True, True), ("latent", False, True), ("concerned", True, False), ("minor", False, False))


@dataclass(frozen=True, slots=True)
class Dot:
    """An actor on the grid; `stance` is the code of his stance towards the one asked about, empty where nobody has judged it.

    `asked` is that one himself.
    """

    standing: Standing
    name: str
    stance: str = ""
    asked: bool = False


def quarter_name(quarter: str) -> str:
    return {
        "key": tr("PowerChart", "Key"),
        "latent": tr("PowerChart", "Power latent"),
        "concerned": tr("PowerChart", "Concerned, of little power"),
        "minor": tr("PowerChart", "Minor"),
    }[quarter]


def spoken(dot: Dot) -> str:
    """«تركيا: النفوذ ٦٤، الاهتمام ٤٠، نفوذه كامن»."""
    numbers = current_format()
    words = fill(
        tr("PowerChart", "%1: influence %2, interest %3"),
        dot.name,
        numbers.number(dot.standing.influence),
        numbers.number(dot.standing.interest),
    )
    said = [words, quarter_name(dot.standing.quarter), labels.first_guess() if dot.standing.guessed else ""]
    return "، ".join(part for part in said if part)


def sentence(dots: Sequence[Dot]) -> str:
    """How many actors stand in each quarter that is not empty: «أساسي: ٣، ثانوي: ٢»."""
    counts = {quarter: sum(dot.standing.quarter == quarter for dot in dots) for quarter, *_ in _CORNERS}
    return "، ".join(fill("%1: %2", quarter_name(quarter), count) for quarter, count in counts.items() if count)


class PowerInterest(Scatter):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.dots: tuple[Dot, ...] = ()
        self.set_titles(tr("PowerChart", "Interest"), tr("PowerChart", "Influence"))
        self.plotItem.vb.setRange(xRange=(-_REACH, 100 + _REACH), yRange=(-_REACH, 100 + _REACH), padding=0)
        for side in ("bottom", "right"):
            self.set_ticks(side, (0, CUT, 100))

    def show_dots(self, dots: Sequence[Dot], selected: str = "") -> None:
        self.dots = tuple(dots)
        marks = [
            Mark(
                dot.standing.actor_id,
                dot.name,
                dot.standing.interest,
                dot.standing.influence,
                (dot.stance, dot.asked, dot.standing.guessed),
            )
            for dot in self.dots
        ]
        self.show_marks(marks, selected, tr("PowerChart", "Power and interest"), sentence(self.dots))

    def spoken(self, n: int) -> str:
        return spoken(self.dots[n])

    def paint_ground(self, painter: QPainter, ground: QRectF) -> list[QRectF]:
        theme = self.theme
        painter.setPen(theme.pen("lineStrong", 1, [4, 4]))
        middle, thin = self.place(CUT, CUT), theme.scaled(1)
        painter.drawLine(QPointF(middle.x(), ground.top()), QPointF(middle.x(), ground.bottom()))
        painter.drawLine(QPointF(ground.left(), middle.y()), QPointF(ground.right(), middle.y()))
        corners = self._quarters(ground)
        for quarter, place in corners.items():
            paint_text(painter, place, quarter_name(quarter), theme.font("caption"), theme.c("muted"))
        upright = QRectF(middle.x() - thin, ground.top(), 2 * thin, ground.height())
        level = QRectF(ground.left(), middle.y() - thin, ground.width(), 2 * thin)
        away = theme.px(4)
        return [*(place.adjusted(-away, 0, away, 0) for place in corners.values()), upright, level]

    def _quarters(self, ground: QRectF) -> dict[str, QRectF]:
        """Where the names of the quarters stand, each in its corner."""
        theme = self.theme
        gap, height = theme.px(8), theme.px(24)
        places = {}
        for quarter, at_left, at_top in _CORNERS:
            width = text_width(quarter_name(quarter), theme.font("caption")) + 1
            left = ground.left() + gap if at_left else ground.right() - gap - width
            places[quarter] = QRectF(left, ground.top() if at_top else ground.bottom() - height, width, height)
        return places

    def paint_mark(self, painter: QPainter, point: QPointF, n: int) -> None:
        theme, dot = self.theme, self.dots[n]
        radius = theme.scaled(DOT)
        colors = theme.stance(dot.stance) if dot.stance else None
        painter.setPen(theme.pen("ink2", 1, [2, 2]) if dot.standing.guessed else theme.pen("ink2"))
        painter.setBrush(colors.fill if colors else theme.c("surface2"))
        painter.drawEllipse(point, radius - 0.5, radius - 0.5)
        box = QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
        if colors:
            inset = theme.scaled(3)
            paint_glyph(painter, box.adjusted(inset, inset, -inset, -inset), dot.stance, colors.ink)
        elif dot.asked:
            paint_diagonal(painter, box, theme)
