"""A paragraph laid out by hand with a fixed distance between its lines, for what is painted: cards, evidence, results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from briefing.domain.spans import Span, utf16_offset
from ui.text import direction

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text (code points) on a ground of its own."""

    span: Span
    ground: QColor


class Lines:
    """`text` in `font`, wrapped at `width`, `leading` px from line to line; at most `most` lines, the last one elided.

    It runs right to left unless most of its letters are Latin, and is always set from the right edge.
    """

    def __init__(
        self, text: str, font: QFont, leading: int, width: float, *, marks: Sequence[Mark] = (), most: int | None = None
    ) -> None:
        self.leading = leading
        self.width = max(1.0, width)
        self._layout = self._laid_out(text, font, marks, most)
        self.height = leading * max(1, self._layout.lineCount())

    def paint(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        painter.setPen(color)
        self._layout.draw(painter, QPointF(x, y))

    def rects(self, span: Span, text: str) -> list[QRectF]:
        """Where a span stands, a rectangle a line, relative to the paragraph's top left."""
        start, end = utf16_offset(text, span.start), utf16_offset(text, span.end)
        found = []
        for n in range(self._layout.lineCount()):
            line = self._layout.lineAt(n)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                a, b = line.cursorToX(first), line.cursorToX(last)
                a, b = (v[0] if isinstance(v, tuple) else v for v in (a, b))
                found.append(QRectF(min(a, b), n * self.leading, abs(a - b), self.leading))
        return found

    def _laid_out(self, text: str, font: QFont, marks: Sequence[Mark], most: int | None) -> QTextLayout:
        layout = self._wrapped(text, font, marks, most)
        if most is not None and layout.lineCount() == most:
            last = layout.lineAt(most - 1)
            shown = last.textStart() + last.textLength()
            if shown < utf16_offset(text, len(text)):
                units = text.encode("utf-16-le")
                cut = units[: shown * 2].decode("utf-16-le", "ignore").rstrip()
                # room for the sign that says that more follows
                cut = cut.rsplit(" ", 1)[0] if " " in cut else cut[:-2]
                layout = self._wrapped(cut + ELLIPSIS, font, [m for m in marks if m.span.end <= len(cut)], most)
        return layout

    def _wrapped(self, text: str, font: QFont, marks: Sequence[Mark], most: int | None) -> QTextLayout:
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction(text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats([_ground(text, mark) for mark in marks])
        layout.beginLayout()
        n = 0
        while most is None or n < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, n * self.leading + (self.leading - line.height()) / 2))
            n += 1
        layout.endLayout()
        return layout


def _ground(text: str, mark: Mark) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = utf16_offset(text, mark.span.start)  # type: ignore[misc, assignment]
    found.length = utf16_offset(text, mark.span.end) - found.start  # type: ignore[misc, assignment, operator]
    style = QTextCharFormat()
    style.setBackground(mark.ground)
    found.format = style  # type: ignore[misc, assignment]
    return found
