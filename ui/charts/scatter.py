"""Actors as marks on a plane: what every such chart shares, from names that cover nothing to keys, tooltips and the red ring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QToolTip

from ui.charts.axes import Plot
from ui.charts.labels import CROWD, place_labels
from ui.look import Look
from ui.look.paint import paint_box, paint_text, text_width
from ui.text import rtl

DOT, RING = 9.0, 12.0  # radii before zoom
_SETTLED = 150  # ms after the last change of size, before a crowd is named again


@dataclass(frozen=True, slots=True)
class Mark:
    """An actor at a place of the plane; `look` is all that his mark is painted by."""

    actor_id: str
    name: str
    across: float
    up: float
    look: object = None


class Scatter(Plot):
    """`chosen` carries the id of the actor whose mark was clicked or gone to by the arrow keys; F2 asks for the numbers."""

    chosen = Signal(str)
    table_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.marks: tuple[Mark, ...] = ()
        self.selected = ""
        self._placed: tuple[object, list[QRectF | None]] = (None, [])
        self._drawn: dict[object, QPixmap] = {}
        self._crowd: tuple[object, QPixmap] = (None, QPixmap())
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._place_anew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    def show_marks(self, marks: Sequence[Mark], selected: str, title: str, sentence: str) -> None:
        """`title` names the chart, and with it the selected mark; `sentence` says the whole of it."""
        changed = self._changed(marks, selected)
        self.marks, self.selected = tuple(marks), selected
        chosen = next((self.spoken(n) for n, mark in enumerate(marks) if mark.actor_id == selected), "")
        self.setAccessibleName(f"{title}. {chosen}" if chosen else title)
        self.setAccessibleDescription(sentence)
        if changed is None:
            self.viewport().update()
        else:
            points, reach = self.points() if changed else [], self.theme.px(RING + 2)
            for n in changed:
                self.viewport().update(QRectF(points[n], points[n]).adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _changed(self, marks: Sequence[Mark], selected: str) -> list[int] | None:
        """Which marks are painted otherwise now, where all stand as they did; None where all is to be painted anew."""
        if selected != self.selected or [_where(mark) for mark in marks] != [_where(mark) for mark in self.marks]:
            return None
        return [n for n, (old, new) in enumerate(zip(self.marks, marks, strict=True)) if old != new]

    def points(self) -> list[QPointF]:
        """The middle of each mark in the viewport."""
        (left, right), (low, high) = self.plotItem.vb.viewRange()
        start, end = self.place(left, low), self.place(right, high)
        wide, tall = (end.x() - start.x()) / (right - left), (end.y() - start.y()) / (high - low)
        return [QPointF(start.x() + (mark.across - left) * wide, start.y() + (mark.up - low) * tall) for mark in self.marks]

    def spoken(self, n: int) -> str:
        """The whole of what a mark says."""
        raise NotImplementedError

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
        outlined = painter.paintEngine().type() == QPaintEngine.Type.SVG
        reach = self.theme.px(RING + 2)
        exposed = QRectF(event.rect()).adjusted(-reach, -reach, reach, reach)
        for n, point in enumerate(points):
            if outlined:
                self.paint_mark(painter, point, n)
            elif exposed.contains(point):
                self._draw_mark(painter, point, n)
        self._paint_names(painter, points, self._places(points, ground, others, outlined), outlined)
        painter.end()

    def _draw_mark(self, painter: QPainter, point: QPointF, n: int) -> None:
        """A mark as a picture of itself: those of one look are painted once."""
        reach, ratio = self.theme.px(RING + 2), self.devicePixelRatioF()
        key = self.marks[n].look, self.theme.mode, self.theme.zoom, ratio
        drawn = self._drawn.get(key)
        if drawn is None:
            drawn = self._drawn[key] = _blank(QSize(2 * reach, 2 * reach), ratio)
            brush = QPainter(drawn)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_mark(brush, QPointF(reach, reach), n)
            brush.end()
        painter.drawPixmap(point - QPointF(reach, reach), drawn)

    def _paint_names(self, painter: QPainter, points: list[QPointF], places: list[QRectF | None], outlined: bool) -> None:
        """All names, in a crowd as one picture; that of the selected one over them, wherever it stands."""
        if outlined or len(self.marks) <= CROWD or not any(places):
            self._write_names(painter, points, places)
        else:
            state = self._placed[0], self.theme.mode, self.devicePixelRatioF()
            if self._crowd[0] != state:
                self._crowd = state, _blank(self.viewport().size(), self.devicePixelRatioF())
                brush = QPainter(self._crowd[1])
                self._write_names(brush, points, places)
                brush.end()
            painter.drawPixmap(0, 0, self._crowd[1])
        chosen = next((n for n, mark in enumerate(self.marks) if mark.actor_id == self.selected), None)
        if chosen is not None:
            self._paint_chosen(painter, points[chosen], places[chosen], self.marks[chosen].name)

    def _write_names(self, painter: QPainter, points: list[QPointF], places: list[QRectF | None]) -> None:
        font, ink = self.theme.font("caption", 500), self.theme.c("ink")
        for mark, point, rect in zip(self.marks, points, places, strict=True):
            if rect is not None:
                self._paint_leader(painter, point, rect)
                paint_text(painter, rect, mark.name, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_chosen(self, painter: QPainter, point: QPointF, place: QRectF | None, name: str) -> None:
        theme, font = self.theme, self.theme.font("caption", 500)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("rubric", 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(point, theme.scaled(RING - 1), theme.scaled(RING - 1))
        width, height = text_width(name, font) + 2, theme.px(18)
        left = min(max(0.0, point.x() - width / 2), self.viewport().width() - width)
        room = place or QRectF(left, point.y() - theme.scaled(RING) - height, width, height)
        paint_box(painter, room, theme.c("surface"), None, theme.scaled(2))
        paint_text(painter, room, name, font, theme.c("rubric"), Qt.AlignmentFlag.AlignHCenter)

    def _places(self, points: list[QPointF], ground: QRectF, others: list[QRectF], outlined: bool) -> list[QRectF | None]:
        """Where the names stand; worked out again only when something has moved, in a crowd when it has come to rest.

        In a crowd nobody is served before others: who is selected is named in any case.
        """
        theme = self.theme
        selected = self.selected if len(self.marks) <= CROWD else ""
        where = tuple(_where(mark) for mark in self.marks)
        state = where, selected, ground, theme.zoom
        if self._placed[0] not in (None, state) and len(self.marks) > CROWD and not outlined:
            self._settle.start(_SETTLED)
            return [None] * len(points)
        if self._placed[0] != state:
            font = theme.font("caption", 500)
            sizes = [QSizeF(text_width(mark.name, font) + 2, theme.px(18)) for mark in self.marks]
            first = next((n for n, mark in enumerate(self.marks) if mark.actor_id == selected), None)
            self._placed = state, place_labels(points, sizes, theme.scaled(RING), ground, first, others)
        return self._placed[1]

    def _place_anew(self) -> None:
        self._placed = None, []
        self.viewport().update()

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
            QToolTip.showText(event.globalPos(), rtl(self.spoken(self.marks.index(mark))) if mark else "", self)
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


def _where(mark: Mark) -> tuple[str, float, float]:
    return mark.name, mark.across, mark.up


def _blank(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
