"""Who stands where on an issue: a circle an actor, as large as his power, from opposition at the right to support at the left."""

from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from briefing.brief.slides.pages import Axis, Standing
from ui.look.paint import paint_box, paint_glyph
from ui.presenter.canvas import LEFT, RIGHT, TOP, Canvas
from ui.text import tr

_GROUND = 800  # y of the axis
_LEFT, _RIGHT = LEFT + 120, RIGHT - 120
_SMALLEST, _LARGEST = 22, 62  # radius
_NAME = 34


def paint_axis(canvas: Canvas, body: Axis) -> None:
    canvas.rule(_GROUND, _LEFT - 60, _RIGHT + 60, "lineStrong", 3)
    _words(canvas)
    most = max((one.power or 0 for one in body.standings), default=0) or 1
    heights: dict[int, float] = {}
    for one in sorted(body.standings, key=lambda one: -(one.power or 0)):
        radius = max(_SMALLEST, _LARGEST * sqrt((one.power or 0) / most))
        x = _x(one.position)
        slot = round(x / 150)
        top = heights.get(slot, _GROUND - 16.0)
        _bubble(canvas, one, QPointF(x, top - radius), radius)
        heights[slot] = top - 2 * radius - _NAME - 8
    _centre(canvas, body)
    if body.off:
        text = "، ".join(f"{name} ({stance.word})" for name, stance in body.off)
        canvas.marked_box(QRectF(LEFT, 920, RIGHT - LEFT, 72), tr("Slides", "Outside the axis"), text, 28)


def _x(position: float) -> float:
    return _RIGHT - (_RIGHT - _LEFT) * position / 100


def _words(canvas: Canvas) -> None:
    words = (tr("Slides", "Opposition"), 0.0), (tr("Slides", "Middle"), 50.0), (tr("Slides", "Support"), 100.0)
    for word, at in words:
        box = QRectF(_x(at) - 150, _GROUND + 52, 300, 40)
        canvas.painter.fillRect(QRectF(_x(at) - 1, _GROUND - 8, 3, 18), canvas.theme.c("lineStrong"))
        canvas.line(box, word, 28, color="ink2", align=Qt.AlignmentFlag.AlignHCenter)


def _bubble(canvas: Canvas, one: Standing, middle: QPointF, radius: float) -> None:
    colors = canvas.theme.stance(one.stance.code)
    edge = canvas.theme.pen("lineStrong") if one.power is None else None
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    paint_box(canvas.painter, box, colors.fill, edge, radius)
    side = min(radius, 36)
    paint_glyph(canvas.painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), one.stance.code, colors.ink)
    name = QRectF(middle.x() - 150, box.top() - _NAME - 2, 300, _NAME)
    canvas.line(name, one.name, 26, 500, align=Qt.AlignmentFlag.AlignHCenter)


def _centre(canvas: Canvas, body: Axis) -> None:
    """The weighted median as a full diamond, the mean as a hollow one."""
    if body.median is None or body.mean is None:
        return
    near = abs(_x(body.median) - _x(body.mean)) < 28
    for x, y, full in ((_x(body.median), _GROUND + 28, True), (_x(body.mean), _GROUND + (44 if near else 28), False)):
        diamond = QPolygonF([QPointF(x, y - 15), QPointF(x + 15, y), QPointF(x, y + 15), QPointF(x - 15, y)])
        canvas.painter.setPen(QPen(canvas.theme.c("ink"), 3))
        canvas.painter.setBrush(canvas.theme.c("ink") if full else canvas.theme.c("surface"))
        canvas.painter.drawPolygon(diamond)
    key = f"◆ {tr('Slides', 'Weighted median')}   ◇ {tr('Slides', 'Weighted mean')}"
    canvas.line(QRectF(LEFT, TOP - 4, RIGHT - LEFT, 36), key, 24, color="muted", align=Qt.AlignmentFlag.AlignLeft)
