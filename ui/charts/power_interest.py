"""Power and interest of the actors: influence upwards, interest leftwards, the grid cut in the middle of both scales."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from briefing.analysis.power import CUT, Standing
from ui.charts.axes import Plot
from ui.charts.labels import place_labels
from ui.look import Look
from ui.look.paint import paint_diagonal, paint_glyph, paint_text, text_width
from ui.text import current_format, fill, rtl, tr

_DOT, _RING = 9.0, 12.0  # radii before zoom
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
    return f"{words}، {quarter_name(dot.standing.quarter)}"


class PowerInterest(Plot):
    """`chosen` carries the id of the actor whose dot was clicked or gone to by the arrow keys; F2 asks for the numbers."""

    chosen = Signal(str)
    table_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.dots: tuple[Dot, ...] = ()
        self.selected = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_titles(tr("PowerChart", "Interest"), tr("PowerChart", "Influence"))
        self.plotItem.vb.setRange(xRange=(-_REACH, 100 + _REACH), yRange=(-_REACH, 100 + _REACH), padding=0)
        for side in ("bottom", "right"):
            self.set_ticks(side, (0, CUT, 100))
        self.setAccessibleName(tr("PowerChart", "Power and interest"))
        self.viewport().setMouseTracking(True)

    def show_dots(self, dots: Sequence[Dot], selected: str = "") -> None:
        self.dots, self.selected = tuple(dots), selected
        self.setAccessibleDescription(". ".join(spoken(dot) for dot in self.dots))
        self.viewport().update()

    def points(self) -> list[QPointF]:
        """The middle of each dot in the viewport."""
        return [self.place(dot.standing.interest, dot.standing.influence) for dot in self.dots]

    def dot_at(self, where: QPointF) -> Dot | None:
        reach = self.theme.scaled(_RING)
        near = ((QPointF.dotProduct(point - where, point - where), n) for n, point in enumerate(self.points()))
        distance, n = min(near, default=(reach * reach + 1, -1))
        return self.dots[n] if distance <= reach * reach else None

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.ground()
        self._paint_grid(painter, ground)
        points = self.points()
        for dot, point in zip(self.dots, points, strict=True):
            self._paint_dot(painter, point, dot)
        self._paint_names(painter, points, ground)
        painter.end()

    def _paint_grid(self, painter: QPainter, ground: QRectF) -> None:
        theme = self.theme
        painter.setPen(theme.pen("lineStrong", 1, [4, 4]))
        middle = self.place(CUT, CUT)
        painter.drawLine(QPointF(middle.x(), ground.top()), QPointF(middle.x(), ground.bottom()))
        painter.drawLine(QPointF(ground.left(), middle.y()), QPointF(ground.right(), middle.y()))
        for quarter, place in self._quarters(ground).items():
            paint_text(painter, place, quarter_name(quarter), theme.font("caption"), theme.c("muted"))

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

    def _paint_dot(self, painter: QPainter, point: QPointF, dot: Dot) -> None:
        theme = self.theme
        radius = theme.scaled(_DOT)
        colors = theme.stance(dot.stance) if dot.stance else None
        painter.setPen(theme.pen("ink2"))
        painter.setBrush(colors.fill if colors else theme.c("surface2"))
        painter.drawEllipse(point, radius - 0.5, radius - 0.5)
        box = QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
        if colors:
            inset = theme.scaled(3)
            paint_glyph(painter, box.adjusted(inset, inset, -inset, -inset), dot.stance, colors.ink)
        elif dot.asked:
            paint_diagonal(painter, box, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if dot.standing.actor_id == self.selected:
            painter.setPen(theme.pen("rubric", 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(point, theme.scaled(_RING - 1), theme.scaled(_RING - 1))

    def _paint_names(self, painter: QPainter, points: list[QPointF], ground: QRectF) -> None:
        theme = self.theme
        font = theme.font("caption", 500)
        sizes = [QSizeF(text_width(dot.name, font) + 2, theme.px(18)) for dot in self.dots]
        first = next((n for n, dot in enumerate(self.dots) if dot.standing.actor_id == self.selected), None)
        middle, thin = self.place(CUT, CUT), theme.scaled(1)
        lines = (
            QRectF(middle.x() - thin, ground.top(), 2 * thin, ground.height()),
            QRectF(ground.left(), middle.y() - thin, ground.width(), 2 * thin),
        )
        others = [*self._quarters(ground).values(), *lines]
        places = place_labels(points, sizes, theme.scaled(_RING), ground, first, others)
        for dot, point, rect in zip(self.dots, points, places, strict=True):
            if rect is not None:
                self._paint_leader(painter, point, rect)
                ink = theme.c("rubric" if dot.standing.actor_id == self.selected else "ink")
                paint_text(painter, rect, dot.name, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_leader(self, painter: QPainter, point: QPointF, rect: QRectF) -> None:
        """A thin line to a name that had to stand away from its dot."""
        nearest = QPointF(min(max(point.x(), rect.left()), rect.right()), min(max(point.y(), rect.top() + 3), rect.bottom() - 3))
        away = QPointF(nearest - point)
        length = (away.x() ** 2 + away.y() ** 2) ** 0.5
        if length > self.theme.scaled(_RING * 1.6):
            painter.setPen(self.theme.pen("lineStrong"))
            painter.drawLine(point + away * (self.theme.scaled(_DOT) / length), nearest)

    # -- asking

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        dot = self.dot_at(event.position())
        if dot is not None:
            self.chosen.emit(dot.standing.actor_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.dot_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged here."""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            dot = self.dot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), rtl(spoken(dot)) if dot else "", self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_F2:
            self.table_asked.emit()
        elif event.key() in steps and self.dots:
            ids = [dot.standing.actor_id for dot in self.dots]
            at = ids.index(self.selected) if self.selected in ids else -1
            self.chosen.emit(ids[(at + steps[Qt.Key(event.key())]) % len(ids)])
        else:
            event.ignore()
