"""What widgets and list delegates are both made of: lines of text, key caps, dashed frames and cards, painted right to left."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEngine, QPainter, QPainterPath, QPen

from ui.look.outlines import outlines
from ui.look.theme import Theme
from ui.text import direction

_KEY_NAMES = {"Return": "Enter", "Ins": "Insert", "Delete": "Del", "PgDown": "PageDown", "PgUp": "PageUp"}
_DASHES = (4.0, 3.0)


def text_width(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def broken(text: str, font: QFont, width: float, most: int = 0) -> list[str]:
    """A text broken between words into lines as long as there is room for; into `most` of them at most, where it is given."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (len(lines) == most or text_width(longer, font) <= width):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
) -> None:
    """One line, elided at its end, at the physical side `align` of a rectangle and in its middle vertically."""
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    if painter.paintEngine().type() == QPaintEngine.Type.SVG:
        painter.fillPath(outlines(shown, font, rect, align, direction(text)), color)
        return
    painter.setFont(font)
    painter.setPen(color)
    painter.setLayoutDirection(direction(text))
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)


def key_name(keys: str) -> str:
    """A shortcut as it stands on keyboards: "Return" is "Enter"."""
    return "+".join(_KEY_NAMES.get(part, part) for part in keys.split("+"))


def key_cap_width(keys: str, theme: Theme) -> int:
    width = text_width(key_name(keys), theme.font("key")) + theme.px(14)
    return max(theme.px(26), round(width))


def paint_key_cap(painter: QPainter, rect: QRectF, keys: str, theme: Theme, ink: QColor, edge: QColor | None = None) -> None:
    """A shortcut in its frame, 22 high, in the middle of a rectangle as wide as `key_cap_width`."""
    height = theme.px(22)
    box = QRectF(rect.left() + 0.5, round(rect.center().y() - height / 2) + 0.5, rect.width() - 1, height - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge or ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, theme.scaled(4), theme.scaled(4))
    painter.setFont(theme.font("key"))
    painter.setPen(ink)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key_name(keys))


def dashed_pen(color: QColor, theme: Theme, width: float = 1.0) -> QPen:
    """The pen of a proposal's edge."""
    pen = QPen(color, theme.scaled(width))
    pen.setDashPattern([length / width for length in _DASHES])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_box(painter: QPainter, rect: QRectF, fill: QColor | None, edge: QPen | None, radius: float) -> None:
    """A rounded box whose edge lies wholly inside the rectangle. `radius` in pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = edge.widthF() / 2 if edge else 0.0
    painter.setPen(edge or Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def paint_card(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    *,
    selected: bool = False,
    proposed: bool = False,
    ground: str = "surface",
) -> None:
    """The ground and edge of a card: dashed violet for a proposal, a red edge towards the margin where it is selected."""
    radius = theme.scaled(8)
    fill = theme.c("proposalSoft" if proposed else ground)
    if proposed:
        paint_box(painter, rect, fill, dashed_pen(theme.c("proposal"), theme), radius)
    else:
        paint_box(painter, rect, fill, theme.pen("lineStrong" if selected else "line"), radius)
    if selected:
        paint_edge(painter, rect, theme.c("rubric"), theme.scaled(3), radius)


def paint_edge(painter: QPainter, rect: QRectF, color: QColor, width: float, radius: float, *, leading: bool = False) -> None:
    """A coloured edge inside a rounded box: at its left, which faces the margin, or at its right where it is `leading`."""
    painter.save()
    box = QPainterPath()
    box.addRoundedRect(rect, radius, radius)
    strip = QRectF(rect.topLeft(), QPointF(rect.left() + width, rect.bottom()))
    if leading:
        strip.moveRight(rect.right())
    painter.setClipPath(box)
    painter.fillRect(strip, color)
    painter.restore()
