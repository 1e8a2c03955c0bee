"""Line drawings for empty places: what will stand there, in dotted outline, with one mark of it drawn. Box 224 by 144."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.look.glyphs import paint_glyph
from ui.look.theme import Theme

SIZE = (224, 144)


def paint_drawing(painter: QPainter, rect: QRectF, name: str, theme: Theme) -> None:
    """Draws one of `DRAWINGS` in the middle of a rectangle; raises KeyError for another name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = theme.scaled(1)
    painter.translate(rect.center() - QPointF(SIZE[0] / 2, SIZE[1] / 2) * scale)
    painter.scale(scale, scale)
    DRAWINGS[name](painter, theme)
    painter.restore()


def _outline(painter: QPainter, theme: Theme) -> None:
    pen = QPen(theme.c("lineStrong"), 1.25)
    pen.setDashPattern([2, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _line(painter: QPainter, theme: Theme, name: str = "ink2", width: float = 2.0) -> None:
    painter.setPen(QPen(theme.c(name), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _matrix(painter: QPainter, theme: Theme) -> None:
    _outline(painter, theme)
    for row in range(4):
        for column in range(5):
            painter.drawRoundedRect(QRectF(8 + column * 42, 1 + row * 36, 38, 33), 3, 3)
    paint_glyph(painter, QRectF(102, 44, 20, 20), "p1", theme.c("ink2"))


def _judgements(painter: QPainter, theme: Theme) -> None:
    for n in range(3):
        top = 2 + n * 48
        _outline(painter, theme)
        painter.drawRoundedRect(QRectF(8, top, 208, 40), 5, 5)
        _line(painter, theme, "ink2" if n == 0 else "line")
        painter.drawLine(QPointF(200, top + 14), QPointF(96 + n * 20, top + 14))
        painter.drawLine(QPointF(200, top + 27), QPointF(152, top + 27))


def _dossiers(painter: QPainter, theme: Theme) -> None:
    for n in range(3):
        left = 152 - n * 72
        _outline(painter, theme)
        painter.drawRoundedRect(QRectF(left, 24, 64, 96), 5, 5)
        _line(painter, theme, "ink2" if n == 0 else "line")
        painter.drawLine(QPointF(left + 54, 42), QPointF(left + 18, 42))
        painter.drawLine(QPointF(left + 54, 56), QPointF(left + 30, 56))


def _scenarios(painter: QPainter, theme: Theme) -> None:
    heights = (96, 64, 112)
    for n, height in enumerate(heights):
        left = 156 - n * 68
        _outline(painter, theme)
        painter.drawRoundedRect(QRectF(left, 4, 60, 136), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("ink2" if n == 0 else "line"))
        painter.drawRoundedRect(QRectF(left + 38 - height / 4, 24, height / 4, 8), 2, 2)
    _line(painter, theme, "lineStrong", 1.25)
    for n in range(3):
        painter.drawLine(QPointF(206 - n * 68, 28), QPointF(166 - n * 68, 28))


def _timeline(painter: QPainter, theme: Theme) -> None:
    _outline(painter, theme)
    for y in (36, 72, 108):
        painter.drawLine(QPointF(8, y), QPointF(216, y))
    for x, y in ((180, 36), (130, 72), (72, 108)):
        painter.drawPolygon([QPointF(x, y - 8), QPointF(x + 8, y), QPointF(x, y + 8), QPointF(x - 8, y)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.c("ink2"))
    painter.drawPolygon([QPointF(180, 28), QPointF(188, 36), QPointF(180, 44), QPointF(172, 36)])
    _line(painter, theme, "rubric", 2)
    painter.drawLine(QPointF(44, 16), QPointF(44, 128))


def _map(painter: QPainter, theme: Theme) -> None:
    _outline(painter, theme)
    coast = ((12, 40), (58, 18), (98, 34), (150, 12), (210, 38), (198, 92), (152, 106), (128, 136), (70, 122), (26, 104))
    painter.drawPolygon([QPointF(x, y) for x, y in coast])
    painter.drawPolyline([QPointF(98, 34), QPointF(108, 76), QPointF(152, 106)])
    painter.drawPolyline([QPointF(108, 76), QPointF(26, 104)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.c("ink2"))
    painter.drawEllipse(QPointF(160, 60), 5, 5)


def _source(painter: QPainter, theme: Theme) -> None:
    _outline(painter, theme)
    painter.drawRoundedRect(QRectF(60, 2, 104, 140), 5, 5)
    for n in range(6):
        _line(painter, theme, "ink2" if n == 2 else "line")
        painter.drawLine(QPointF(150, 24 + n * 18), QPointF(76 + (n % 3) * 14, 24 + n * 18))


def _notes(painter: QPainter, theme: Theme) -> None:
    _outline(painter, theme)
    painter.drawRoundedRect(QRectF(20, 24, 184, 96), 5, 5)
    painter.drawLine(QPointF(160, 24), QPointF(160, 120))
    for n in range(3):
        _line(painter, theme, "ink2" if n == 0 else "line")
        painter.drawLine(QPointF(192, 46 + n * 26), QPointF(174, 46 + n * 26))
        painter.drawLine(QPointF(146, 46 + n * 26), QPointF(50 + n * 22, 46 + n * 26))


DRAWINGS: dict[str, Callable[[QPainter, Theme], None]] = {
    "matrix": _matrix,
    "judgements": _judgements,
    "dossiers": _dossiers,
    "scenarios": _scenarios,
    "timeline": _timeline,
    "map": _map,
    "source": _source,
    "notes": _notes,
}
