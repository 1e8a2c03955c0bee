"""Running text with the leading of the design, which labels cannot set: a laid-out document, for widgets and delegates alike."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from briefing.domain.spans import Span, utf16_offset
from ui.look.theme import Theme
from ui.look.tokens import TOKENS
from ui.text import direction

_LATIN_RUN = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f .,_/-]*")
_LATIN_SIZE = 0.85


def text_document(text: str, theme: Theme, token: str, width: float, *, weight: int | None = None) -> QTextDocument:
    """A plain text laid out `width` pixels wide in a type token's font and leading.

    Its direction is that of most of its letters; it stands at the right in either case.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.font(token, weight))
    document.setDefaultTextOption(_option(text))
    document.setPlainText(text)
    leading = QTextBlockFormat()
    leading.setLineHeight(theme.line(token), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(leading)
    if TOKENS["type"][token]["font"] == "reading":
        _smaller_latin(cursor, text, theme, token)
    document.setTextWidth(width)
    return document


def paint_document(painter: QPainter, rect: QRectF, document: QTextDocument, color: QColor) -> None:
    """Draws a document at the top of a rectangle, in one colour where it sets none itself, and nothing outside of it."""
    painter.save()
    painter.setClipRect(rect)
    painter.translate(QPointF(rect.left(), rect.top() + half_leading(document)))
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, color)
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()


def half_leading(document: QTextDocument) -> float:
    """How far to move a laid-out document down (mostly up) so that its letters stand in the middle of their lines.

    Qt puts the baseline of a line of fixed height at four fifths of it, which cuts the dots off below the last line.
    """
    metrics = QFontMetricsF(document.defaultFont())
    line = document.firstBlock().blockFormat().lineHeight()
    return (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent() - line * 4 / 5


def _option(text: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    towards = direction(text)
    option.setTextDirection(towards)
    if towards == Qt.LayoutDirection.LeftToRight:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option


def _smaller_latin(cursor: QTextCursor, text: str, theme: Theme, token: str) -> None:
    """Naskh has no Latin: what stands in for it looks too large at the same size."""
    format_ = QTextCharFormat()
    font = theme.font(token)
    format_.setProperty(QTextCharFormat.Property.FontPixelSize, round(font.pixelSize() * _LATIN_SIZE))
    for run in _LATIN_RUN.finditer(text):
        cursor.setPosition(utf16_offset(text, run.start()))
        cursor.setPosition(utf16_offset(text, run.end()), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(format_)


def mark_spans(document: QTextDocument, text: str, spans: Iterable[Span], ground: QColor) -> None:
    """Puts stretches of the text (code points) on a ground of their own; letters stay joined."""
    format_ = QTextCharFormat()
    format_.setBackground(ground)
    cursor = QTextCursor(document)
    for span in spans:
        cursor.setPosition(utf16_offset(text, span.start))
        cursor.setPosition(utf16_offset(text, span.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(format_)
