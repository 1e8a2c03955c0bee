"""Where a stretch of a laid-out text lies on the page, line by line: in mixed directions it may be several boxes a line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine


def boxes(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """The boxes that cover `start` … `end` (UTF-16 units), in document coordinates, as high as the letters."""
    metrics = QFontMetricsF(document.defaultFont())
    found = []
    for block in _blocks(document, start, end):
        place = document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        for n in range(layout.lineCount()):
            line = layout.lineAt(n)
            first = max(start - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            top = place.top() + line.y() + line.ascent() - metrics.ascent() + 1
            for left, right in _runs(line, first, last):
                found.append(QRectF(place.left() + left, top, right - left, metrics.ascent() + metrics.descent() - 2))
    return found


def caret(document: QTextDocument, position: int) -> list[QRectF]:
    """The place, without width, where a sign stands that itself has none; empty if there is no line there."""
    block = document.findBlock(position)
    place = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return []
    metrics = QFontMetricsF(document.defaultFont())
    top = place.top() + line.y() + line.ascent() - metrics.ascent() + 1
    x = line.cursorToX(position - block.position())[0]  # type: ignore[index]
    return [QRectF(place.left() + x, top, 0, metrics.ascent() + metrics.descent() - 2)]


def rightwards(document: QTextDocument, position: int) -> bool:
    """Whether the paragraph at a position runs from left to right."""
    return document.findBlock(position).blockFormat().layoutDirection() == Qt.LayoutDirection.LeftToRight


def _blocks(document: QTextDocument, start: int, end: int) -> Iterator[QTextBlock]:
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield block
        block = block.next()


def _runs(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """The stretches from left to right that the signs `first` … `last` of a line fill, joined where they touch."""
    if last <= first:
        return []
    rects = (run.boundingRect() for run in line.glyphRuns(first, last - first))
    joined: list[tuple[float, float]] = []
    for left, right in sorted((rect.left(), rect.right()) for rect in rects):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        elif right > left:
            joined.append((left, right))
    return joined
