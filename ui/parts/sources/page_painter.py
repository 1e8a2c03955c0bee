"""Paints what belongs to a source's page besides its text: grounds of passages, their lines and numbers, paragraph numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.look import Theme
from ui.look.surfaces import dashed_pen, paint_box, paint_text, text_width
from ui.parts.sources.marks import Mark
from ui.text import current_format, fill, tr

_ABOVE, _CODE = 20, 10  # px: how far a number stands above the foot of its line; the size of a code


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark and the boxes that its stretch of text fills."""

    mark: Mark
    boxes: list[QRectF]
    selected: bool


@dataclass(slots=True)
class Page:
    """What is to be seen of a page. `ends` has, for each place where evidence ends, its last box and whether text runs on rightwards."""

    theme: Theme
    placed: list[Placed] = field(default_factory=list)
    ends: list[tuple[list[Mark], QRectF, bool]] = field(default_factory=list)
    paragraphs: list[tuple[int, float]] = field(default_factory=list)
    hidden: list[tuple[str, QRectF]] = field(default_factory=list)
    shown: list[QRectF] = field(default_factory=list)
    gutter: QRectF = field(default_factory=QRectF)


def paint_below(painter: QPainter, page: Page) -> None:
    """Grounds, the longest passages first, so that one inside another is seen."""
    theme, radius = page.theme, page.theme.scaled(2)
    for box in page.shown:
        paint_box(painter, box, theme.c("accentSoft"), None, radius)
    evident = sorted((p for p in page.placed if not p.mark.mention or p.selected), key=_order)
    for placed in evident:
        for box in placed.boxes:
            paint_box(painter, box, _ground(theme, placed), None, radius)


def paint_above(painter: QPainter, page: Page) -> None:
    """Lines below passages, numbers after them, paragraph numbers in the gutter, codes of hidden marks."""
    for placed in page.placed:
        _paint_line(painter, page.theme, placed)
    for marks, box, rightwards in page.ends:
        _paint_number(painter, page.theme, marks, box, rightwards)
    for number, middle in page.paragraphs:
        _paint_paragraph(painter, page, number, middle)
    for code, box in page.hidden:
        _paint_hidden(painter, page.theme, code, box)


def _order(placed: Placed) -> tuple[bool, int]:
    passage = placed.mark.passage
    return placed.selected, passage.start - passage.end


def _ground(theme: Theme, placed: Placed) -> QColor:
    if placed.selected:
        return theme.c("highlightSel")
    return theme.c("proposalSoft" if placed.mark.proposed else "highlight")


def _paint_line(painter: QPainter, theme: Theme, placed: Placed) -> None:
    pen = _line_pen(theme, placed)
    if pen is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen)
    for left, right, foot in _feet(placed.boxes):
        painter.drawLine(QPointF(left, foot), QPointF(right, foot))


def _line_pen(theme: Theme, placed: Placed) -> QPen | None:
    if placed.selected:
        return theme.pen("rubric", 2)
    if placed.mark.mention:
        return theme.pen("muted", 1, [1, 3])
    return dashed_pen(theme.c("proposal"), theme, 1.5) if placed.mark.proposed else None


def _feet(boxes: list[QRectF]) -> Iterator[tuple[float, float, float]]:
    for box in boxes:
        yield box.left(), box.right(), round(box.bottom()) + 0.5


def _paint_number(painter: QPainter, theme: Theme, marks: list[Mark], box: QRectF, rightwards: bool) -> None:
    """The numbers of the passages that end at a box, raised beside it."""
    words = number_words([mark.number for mark in marks])
    font = theme.font("digits", 600)
    width = text_width(words, font) + 1
    left = box.right() + theme.px(1) if rightwards else box.left() - width - theme.px(1)
    metrics = QFontMetricsF(font)
    place = QRectF(left, box.bottom() - theme.scaled(_ABOVE) - metrics.height(), width, metrics.height())
    color = theme.c("proposal" if all(mark.proposed for mark in marks) else "rubric")
    paint_text(painter, place, words, font, color)


def number_room(theme: Theme, numbers: list[int]) -> float:
    """By how much the blank after a passage must be widened so that its numbers touch no word."""
    blank = text_width(" ", theme.font("source"))
    return max(0.0, text_width(number_words(numbers), theme.font("digits", 600)) + theme.scaled(5) - blank)


def number_words(numbers: list[int]) -> str:
    """«٣، ٤», and «١٤–١٧» for more than two in a row."""
    first, last = min(numbers), max(numbers)
    if len(numbers) > 2 and last - first == len(numbers) - 1:
        return f"{current_format().number(first)}–{current_format().number(last)}"
    return "، ".join(current_format().number(number) for number in numbers)


def _paint_paragraph(painter: QPainter, page: Page, number: int, middle: float) -> None:
    theme = page.theme
    words = fill(tr("Sources", "para. %1"), number)
    place = QRectF(page.gutter.left(), middle - theme.px(12), page.gutter.width(), theme.px(24))
    paint_text(painter, place, words, theme.font("caption"), theme.c("muted"))


def _paint_hidden(painter: QPainter, theme: Theme, code: str, box: QRectF) -> None:
    """A boxed code above the line, with a stroke down to where the mark stands."""
    font = theme.font("key")
    font.setPixelSize(theme.px(_CODE))
    width = text_width(code, font) + theme.px(6)
    x = box.center().x()
    label = QRectF(x - width / 2, box.top() - theme.px(6), width, theme.px(13))
    painter.setPen(theme.pen("warn", 1))
    painter.drawLine(QPointF(x, label.bottom()), QPointF(x, box.bottom()))
    paint_box(painter, label, theme.c("warnSoft"), theme.pen("warn"), theme.scaled(2))
    paint_text(painter, label, code, font, theme.c("warn"), Qt.AlignmentFlag.AlignHCenter)
