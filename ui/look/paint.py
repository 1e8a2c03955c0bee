"""The scales of a dossier as pictures: likelihood, confidence, impact, salience, stances and the marks of scenarios.

Everything that is drawn in lists and in widgets alike can be had from here. Rectangles are in pixels, zoom included.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.look.chips import (
    ChipFace,
    chip_width,
    classification_face,
    neutral_face,
    paint_chip,
    proposal_face,
    stance_face,
    state_face,
)
from ui.look.glyphs import paint_glyph
from ui.look.icons import paint_icon
from ui.look.surfaces import (
    broken,
    dashed_pen,
    key_cap_width,
    paint_box,
    paint_card,
    paint_edge,
    paint_key_cap,
    paint_text,
    text_width,
)
from ui.look.theme import Theme
from ui.look.tokens import TOKENS

__all__ = [
    "COUNTED",
    "ChipFace",
    "broken",
    "chip_width",
    "classification_face",
    "dashed_pen",
    "key_cap_width",
    "neutral_face",
    "paint_box",
    "paint_card",
    "paint_chip",
    "paint_confidence",
    "paint_diagonal",
    "paint_edge",
    "paint_glyph",
    "paint_icon",
    "paint_impact",
    "paint_key_cap",
    "paint_other_mark",
    "paint_probability",
    "paint_salience",
    "paint_series_mark",
    "paint_share",
    "paint_stance_cell",
    "paint_state",
    "paint_text",
    "proposal_face",
    "stance_face",
    "state_face",
    "text_width",
]

TICKS = (20, 45, 55, 80)
_BARS = {mark["id"]: mark["bars"] for mark in TOKENS["confidence"]}
OTHER_LETTER = "غ"  # by which what no scenario says is called
COUNTED = (44, 36)  # px of a cell before zoom that has room for the number of its passages


def paint_probability(
    painter: QPainter,
    rect: QRectF,
    low: int | None,
    high: int | None,
    theme: Theme,
    *,
    color: QColor | None = None,
    tall: bool = False,
) -> None:
    """A range of per cent on a bar from 0 at the right to 100 at the left; without a range only the bar.

    `tall` is the form of wide columns: the range and its ticks stand out of a thin track.
    """
    height = theme.scaled(6 if tall else 8)
    track = QRectF(rect.left(), round(rect.center().y() - height / 2), rect.width(), height)
    paint_box(painter, track, theme.c("surface3"), None if tall else theme.pen("lineStrong"), height / (6 if tall else 2))
    reach = theme.scaled(3) if tall else 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(theme.pen("lineStrong"))
    for share in (0, *TICKS, 100) if tall else TICKS:
        x = min(max(rect.right() - rect.width() * share / 100, rect.left()), rect.right() - 1)
        painter.drawLine(QPointF(x, track.top() - reach), QPointF(x, track.bottom() + reach - 1))
    if low is not None and high is not None:
        right, left = (rect.right() - rect.width() * share / 100 for share in (low, high))
        width = max(right - left, theme.scaled(4))
        block = QRectF(right - width, track.top() - reach, width, height + 2 * reach)
        paint_box(painter, block, color or theme.c("accent"), None, theme.scaled(2))


def paint_share(painter: QPainter, rect: QRectF, share: float, theme: Theme, color: str = "accent") -> None:
    """A bar filled from the right by a share 0 … 1: progress, a weight, a strength."""
    paint_box(painter, rect, theme.c("surface3"), None, theme.scaled(2))
    if share > 0:
        filled = QRectF(rect)
        filled.setLeft(rect.right() - rect.width() * min(share, 1.0))
        paint_box(painter, filled, theme.c(color), None, theme.scaled(2))


def paint_confidence(painter: QPainter, rect: QRectF, level: str | None, theme: Theme, color: str = "ink2") -> None:
    """Three bars rising from the right in a square of 16, as many filled as the level (low, medium, high) has; None: none."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = rect.width() / 16
    for n, height in enumerate((5.0, 9.5, 14.0)):
        bar = QRectF(rect.right() - (n * 5 + 5) * unit, rect.bottom() - (height + 1) * unit, 4 * unit, height * unit)
        filled = n < _BARS.get(level or "", 0)
        paint_box(painter, bar, theme.c(color) if filled else None, theme.pen(color), unit)


def paint_impact(painter: QPainter, rect: QRectF, size: int, theme: Theme) -> None:
    """Five squares from the right, `size` (0 … 5) of them filled; the rectangle is 58 by 10."""
    side = rect.width() / 5.8
    for n in range(5):
        square = QRectF(rect.right() - side - n * side * 1.2, rect.center().y() - side / 2, side, side)
        paint_box(painter, square, theme.c("ink2") if n < size else None, theme.pen("lineStrong"), side / 5)


def paint_salience(painter: QPainter, rect: QRectF, value: int, theme: Theme) -> None:
    """Three dots from the right, one for each third of 0 … 100 that is reached."""
    radius = min(rect.height(), rect.width() / 4) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen("lineStrong"))
    for n, least in enumerate((1, 34, 67)):
        painter.setBrush(theme.c("ink2") if value >= least else Qt.GlobalColor.transparent)
        painter.drawEllipse(QPointF(rect.right() - radius - n * 3 * radius - 0.5, rect.center().y()), radius - 0.5, radius - 0.5)


def paint_stance_cell(
    painter: QPainter,
    rect: QRectF,
    code: str,
    theme: Theme,
    *,
    count: str = "",
    proposed: bool = False,
    selected: bool = False,
) -> None:
    """A cell of a matrix: the colour and mark of a stance, the number of its passages in the corner while there is room.

    The empty code is a cell nobody has judged.
    """
    if not code:
        paint_box(painter, rect, theme.c("surface2"), None, 0)
    else:
        _stance_ground(painter, rect, code, theme)
        side = theme.scaled(18 if rect.height() >= theme.scaled(40) else 16)
        mark = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        roomy = rect.width() >= theme.scaled(COUNTED[0]) and rect.height() >= theme.scaled(COUNTED[1])
        if count and roomy:
            _cell_count(painter, rect, code, count, theme)
        if code == "mx":
            _plate(painter, mark.adjusted(-2, -2, 2, 2), theme)
        paint_glyph(painter, mark, code, theme.stance(code).ink)
    ink = theme.stance(code).ink if code else theme.c("proposal")
    if proposed:
        paint_box(painter, rect.adjusted(1, 1, -1, -1), None, dashed_pen(ink, theme, 2), theme.scaled(3))
    if selected:
        paint_box(painter, rect, None, theme.pen("rubric", 3), theme.scaled(2))


def paint_state(painter: QPainter, box: QRectF, state: str, theme: Theme) -> None:
    """Not seen, emerging, seen: an empty box, a dash in a broken one, a tick in a full one."""
    if state == "seen":
        paint_box(painter, box, theme.c("accent"), None, theme.scaled(3))
        paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", theme.c("onAccent"))
        return
    pen = theme.pen("lineStrong", 1, [3, 2] if state == "emerging" else None)
    paint_box(painter, box, theme.c("surface"), pen, theme.scaled(3))
    if state == "emerging":
        painter.fillRect(QRectF(box.left() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2), theme.c("ink2"))


def paint_diagonal(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The cell of a thing with itself: one small square."""
    side = theme.scaled(8)
    square = QRectF(round(rect.center().x() - side / 2), round(rect.center().y() - side / 2), side, side)
    paint_box(painter, square, theme.c("line"), None, theme.scaled(2))


def paint_series_mark(painter: QPainter, rect: QRectF, index: int, theme: Theme) -> None:
    """The lettered circle, square or diamond of the scenario at an index from 0, in the middle of a rectangle."""
    series = theme.series(index)
    side = min(rect.width(), rect.height())
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(series.color)
    if series.marker == "circle":
        painter.drawEllipse(box)
    elif series.marker == "square":
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
    else:
        reach = side * 0.58
        middle = box.center()
        corners: Iterable[tuple[float, float]] = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
    font = theme.font("digits", 700)
    paint_text(painter, box, series.letter, font, theme.c("surface"), Qt.AlignmentFlag.AlignHCenter)


def paint_other_mark(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The hollow lettered triangle of what no scenario says, in the middle of a rectangle."""
    side = min(rect.width(), rect.height())
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen("muted", 1.5))
    painter.setBrush(theme.c("surface"))
    painter.drawPolygon(QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    inner = box.adjusted(0, box.height() * 0.25, 0, 0)
    paint_text(painter, inner, OTHER_LETTER, theme.font("digits"), theme.c("ink2"), Qt.AlignmentFlag.AlignHCenter)


def _stance_ground(painter: QPainter, rect: QRectF, code: str, theme: Theme) -> None:
    colors = theme.stance(code)
    painter.fillRect(rect, colors.fill)
    if colors.hatch is None:
        return
    if code == "uk":
        paint_box(painter, rect, None, QPen(colors.hatch, theme.scaled(1), Qt.PenStyle.DotLine), 0)
        return
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.hatch, theme.scaled(2)))
    step = theme.scaled(7) * 2**0.5
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += step
    painter.restore()


def _cell_count(painter: QPainter, rect: QRectF, code: str, count: str, theme: Theme) -> None:
    font = theme.font("digits")
    width, height = text_width(count, font) + theme.scaled(4), theme.scaled(16)
    corner = QRectF(rect.left() + theme.scaled(4), rect.bottom() - height - theme.scaled(3), width, height)
    if code == "mx":
        _plate(painter, corner, theme)
    paint_text(painter, corner, count, font, theme.stance(code).ink, Qt.AlignmentFlag.AlignHCenter)


def _plate(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Plain ground under a mark that would not be read on stripes."""
    paint_box(painter, rect, theme.stance("mx").fill, None, theme.scaled(3))
