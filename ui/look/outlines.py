"""A line of text as the outlines of its letters: in a drawing that is opened elsewhere, without our fonts, it looks the same."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath, QTextLayout, QTextOption


def outlines(text: str, font: QFont, rect: QRectF, align: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> QPainterPath:
    """The letters, joined and in their order, at the physical side `align` of a rectangle and in its middle vertically."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if not line.isValid():
        return path
    for run in line.glyphRuns():
        raw = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            path.addPath(raw.pathForGlyph(glyph).translated(place))
    room = rect.width() - line.naturalTextWidth()
    share = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignHCenter: 0.5}.get(align, 1.0)
    left = rect.left() + room * share - line.naturalTextRect().left()
    return path.translated(QPointF(left, rect.center().y() - line.height() / 2))
