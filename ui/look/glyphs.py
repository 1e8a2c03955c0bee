"""The marks of the seven stances as paths in a box of 16. Never font characters: no font and no reading direction may alter them."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

BOX = 16.0
_STROKE = 2.0


def _chevron(path: QPainterPath, tip: float, up: bool) -> None:
    foot = tip + (4.0 if up else -4.0)
    path.moveTo(3.5, foot)
    path.lineTo(8.0, tip)
    path.lineTo(12.5, foot)


@lru_cache(maxsize=16)
def glyph(code: str) -> QPainterPath:
    """The lines of a stance code p2 … uk, to be stroked 2 wide in a box of 16; raises KeyError for any other."""
    path = QPainterPath()
    chevrons = {
        "p2": ((3.5, True), (8.5, True)),
        "p1": ((6.0, True),),
        "n1": ((10.0, False),),
        "n2": ((7.5, False), (12.5, False)),
        "mx": ((2.5, True), (13.5, False)),
        "z0": (),
        "uk": (),
    }[code]
    for tip, up in chevrons:
        _chevron(path, tip, up)
    if code == "z0":
        path.moveTo(3.5, 8.0)
        path.lineTo(12.5, 8.0)
    if code == "uk":
        _question(path)
    return path


def _question(path: QPainterPath) -> None:
    """The Arabic question mark: open to the left, its dot below."""
    path.moveTo(10.8, 5.0)
    path.arcTo(QRectF(5.2, 2.2, 5.6, 5.6), 0, 230)
    path.cubicTo(6.9, 8.1, 8.0, 8.6, 8.0, 10.2)
    path.addEllipse(QPointF(8.0, 13.2), 0.35, 0.35)


def paint_glyph(painter: QPainter, rect: QRectF, code: str, color: QColor) -> None:
    """Strokes the mark of a stance into the largest square of a rectangle's middle."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side / BOX, side / BOX)
    width = 1.6 if code == "uk" else _STROKE
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(glyph(code))
    painter.restore()
