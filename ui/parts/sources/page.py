"""What of a source is to be seen in a rectangle of its page, made ready to be painted: only that is ever measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from briefing.domain.spans import Span
from ui.parts.sources.geometry import caret, rightwards
from ui.parts.sources.marks import DIRECTION_MARKS, Mark, evidence, paragraph_at
from ui.parts.sources.page_painter import Page, Placed

if TYPE_CHECKING:
    from ui.parts.sources.reader import Reader

_GUTTER = 56  # px before zoom


def page_of(reader: Reader, rect: QRectF) -> Page:
    """What of the page lies in a rectangle of the document."""
    theme = reader.theme
    page = Page(theme)
    if reader.source is None:
        return page
    seen = _seen(reader, rect)
    shown = reader.marks if reader.mentions else [m for m in reader.marks if not m.mention or m.passage.id == reader.current]
    near = [mark for mark in shown if mark.span.overlaps(seen)]
    page.placed = [Placed(mark, reader.boxes_of(mark.span), mark.passage.id == reader.current) for mark in near]
    page.ends = _ends(reader, near)
    page.hidden = [
        (DIRECTION_MARKS[reader.source.text[at]], box)
        for at in reader.hidden
        if seen.start <= at < seen.end
        for box in caret(reader.document(), reader.units.to_qt(at))
    ]
    page.shown = reader.boxes_of(reader.shown) if reader.shown else []
    page.paragraphs = _paragraphs(reader, seen)
    right = reader.viewport().width() - reader.document().rootFrame().frameFormat().rightMargin()
    page.gutter = QRectF(right, 0, theme.px(_GUTTER), 1)
    return page


def _seen(reader: Reader, rect: QRectF) -> Span:
    """The places between top and bottom of a rectangle of the document, whole paragraphs."""
    layout, fuzzy = reader.document().documentLayout(), Qt.HitTestAccuracy.FuzzyHit
    first, last = (layout.hitTest(QPointF(rect.center().x(), y), fuzzy) for y in (rect.top(), rect.bottom()))
    block = reader.document().findBlock(max(0, last))
    first = reader.document().findBlock(max(0, first)).position()
    return Span(reader.units.from_qt(first), reader.units.from_qt(block.position() + block.length()))


def _ends(reader: Reader, marks: list[Mark]) -> list[tuple[list[Mark], QRectF, bool]]:
    by_end: dict[int, list[Mark]] = {}
    for mark in evidence(marks):
        by_end.setdefault(reader.number_place(mark), []).append(mark)
    found = []
    for end, ending in by_end.items():
        last = reader.boxes_of(Span(end - 1, end))
        if last:
            found.append((ending, last[-1], rightwards(reader.document(), reader.units.to_qt(end - 1))))
    return found


def _paragraphs(reader: Reader, seen: Span) -> list[tuple[int, float]]:
    """Number, and middle of the first line, of the paragraphs that begin within `seen`."""
    paragraphs = reader.source.paragraphs if reader.source else ()
    first = max(0, paragraph_at(paragraphs, seen.start))
    found = []
    for n in range(first, len(paragraphs)):
        start, end, _ = paragraphs[n]
        if start >= seen.end:
            break
        line = reader.boxes_of(Span(start, min(end, start + 1))) if end > start else []
        if line:
            found.append((n + 1, line[0].center().y()))
    return found
