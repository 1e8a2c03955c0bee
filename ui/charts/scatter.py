"""Actors as marks on a plane: what every such chart shares, from names that cover nothing to keys, tooltips and the red ring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from ui.charts.axes import Plot
from ui.charts.labels import place_labels
from ui.look import Look
from ui.look.paint import paint_text, text_width
from ui.text import rtl

DOT, RING = 9.0, 12.0  # radii before zoom


@dataclass(frozen=True, slots=True)
class Mark:
    """An actor at a place of the plane; `spoken` is the whole of what his mark says."""

    actor_id: str
    name: str
    across: float
    up: float
    spoken: str


class Scatter(Plot):
    """`chosen` carries the id of the actor whose mark was clicked or gone to by the arrow keys; F2 asks for the numbers."""

    chosen = Signal(str)
    table_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.marks: tuple[Mark, ...] = ()
        self.selected = ""
        self._placed: tuple[object, list[QRectF | None]] = (None, [])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    def show_marks(self, marks: Sequence[Mark], selected: str, title: str, sentence: str) -> None:
        """`title` names the chart, and with it the selected mark; `sentence` says the whole of it."""
        self.marks, self.selected = tuple(marks), selected
        chosen = next((mark.spoken for mark in marks if mark.actor_id == selected), "")
        self.setAccessibleName(f"{title}. {chosen}" if chosen else title)
        self.setAccessibleDescription(sentence)
        self.viewport().update()

    def points(self) -> list[QPointF]:
        """The middle of each mark in the viewport."""
        return [self.place(mark.across, mark.up) for mark in self.marks]

    def mark_at(self, where: QPointF) -> Mark | None:
        reach = self.theme.scaled(RING)
        near = ((QPointF.dotProduct(point - where, point - where), n) for n, point in enumerate(self.points()))
        distance, n = min(near, default=(reach * reach + 1, -1))
        return self.marks[n] if distance <= reach * reach else None

    # -- painting

    def paint_ground(self, painter: QPainter, ground: QRectF) -> list[QRectF]:
        """Paints what lies under the marks. Returns what no name may cover."""
        raise NotImplementedError

    def paint_mark(self, painter: QPainter, point: QPointF, n: int) -> None:
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.ground()
        others = self.paint_ground(painter, ground)
        points = self.points()
        for n, point in enumerate(points):
            self.paint_mark(painter, point, n)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.marks[n].actor_id == self.selected:
                painter.setPen(self.theme.pen("rubric", 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(point, self.theme.scaled(RING - 1), self.theme.scaled(RING - 1))
        self._paint_names(painter, points, ground, others)
        painter.end()

    def _paint_names(self, painter: QPainter, points: list[QPointF], ground: QRectF, others: list[QRectF]) -> None:
        theme = self.theme
        font = theme.font("caption", 500)
        for mark, point, rect in zip(self.marks, points, self._places(points, ground, others), strict=True):
            if rect is not None:
                self._paint_leader(painter, point, rect)
                ink = theme.c("rubric" if mark.actor_id == self.selected else "ink")
                paint_text(painter, rect, mark.name, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _places(self, points: list[QPointF], ground: QRectF, others: list[QRectF]) -> list[QRectF | None]:
        """Where the names stand; worked out again only when something has moved."""
        theme = self.theme
        state = self.marks, self.selected, ground, theme.zoom
        if self._placed[0] != state:
            font = theme.font("caption", 500)
            sizes = [QSizeF(text_width(mark.name, font) + 2, theme.px(18)) for mark in self.marks]
            first = next((n for n, mark in enumerate(self.marks) if mark.actor_id == self.selected), None)
            self._placed = state, place_labels(points, sizes, theme.scaled(RING), ground, first, others)
        return self._placed[1]

    def _paint_leader(self, painter: QPainter, point: QPointF, rect: QRectF) -> None:
        """A thin line to a name that had to stand away from its mark."""
        x = min(max(point.x(), rect.left()), rect.right())
        y = min(max(point.y(), rect.top() + 3), rect.bottom() - 3)
        away = QPointF(x, y) - point
        length = (away.x() ** 2 + away.y() ** 2) ** 0.5
        if length > self.theme.scaled(RING * 1.6):
            painter.setPen(self.theme.pen("lineStrong"))
            painter.drawLine(point + away * (self.theme.scaled(DOT) / length), QPointF(x, y))

    # -- asking

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        mark = self.mark_at(event.position())
        if mark is not None:
            self.chosen.emit(mark.actor_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.mark_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged here."""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), rtl(mark.spoken) if mark else "", self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_F2:
            self.table_asked.emit()
        elif event.key() in steps and self.marks:
            ids = [mark.actor_id for mark in self.marks]
            at = ids.index(self.selected) if self.selected in ids else -1
            self.chosen.emit(ids[(at + steps[Qt.Key(event.key())]) % len(ids)])
        else:
            event.ignore()
