"""Our own line icons (resources/icons, box 16) in any colour and size. Pixmaps are kept until the look changes."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPaintEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.look.tokens import RESOURCES, TOKENS


def pixmap(name: str, size: int, color: QColor | str, dpr: float = 1.0) -> QPixmap:
    """An icon `size` logical pixels square, drawn for a screen of that device pixel ratio."""
    return _render(name, size, QColor(color).name(QColor.NameFormat.HexArgb), dpr)


def icon(name: str, color: QColor | str, size: int = 16) -> QIcon:
    """An icon for widgets of Qt's own, sharp on ordinary and on doubled screens, faint while disabled."""
    made = QIcon()
    for dpr in (1.0, 2.0):
        made.addPixmap(pixmap(name, size, color, dpr))
        faint = QColor(color)
        faint.setAlphaF(TOKENS["opacity"]["disabled"])
        made.addPixmap(pixmap(name, size, faint, dpr), QIcon.Mode.Disabled)
    return made


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: QColor | str) -> None:
    """Draws an icon into a rectangle, at the resolution of what is painted on; into a drawing as lines."""
    if painter.paintEngine().type() == QPaintEngine.Type.SVG:
        _renderer(name, QColor(color)).render(painter, rect)
        return
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    painter.drawPixmap(rect.topLeft(), pixmap(name, round(rect.width()), color, ratio))


def forget() -> None:
    """Drops all pixmaps, for another theme or zoom."""
    _render.cache_clear()


@lru_cache(maxsize=512)
def _render(name: str, size: int, color: str, dpr: float) -> QPixmap:
    image = QPixmap(round(size * dpr), round(size * dpr))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(QColor(color).alphaF())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, QColor(color)).render(painter)
    painter.end()
    image.setDevicePixelRatio(dpr)
    return image


def _renderer(name: str, color: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color.name()).encode()))


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
