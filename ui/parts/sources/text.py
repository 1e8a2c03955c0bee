"""A source's text laid out for reading: nothing is put into it and nothing taken out, so that places in it stay what they are.

Large texts are given to Qt as a whole; it lays out what is to be seen, and formats are set for no more than is needed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from ui.look import Theme
from ui.text import direction

_LATIN_RUN = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f .,_/-]*")
_LATIN_SIZE = 0.85
_AFTER = 12  # px after a paragraph
_HAIRLINE = 1.0


class Units:
    """Turns places of a text (code points) into Qt's (UTF-16 units) and back, fast where asked for many."""

    def __init__(self, text: str) -> None:
        self._wide = [at for at, sign in enumerate(text) if sign > "\uffff"] if text and max(text) > "\uffff" else []

    def to_qt(self, position: int) -> int:
        return position + bisect_left(self._wide, position)

    def from_qt(self, units: int) -> int:
        low, high = 0, len(self._wide)
        while low < high:
            middle = (low + high) // 2
            if self._wide[middle] + middle < units:
                low = middle + 1
            else:
                high = middle
        return units - low


def source_document(text: str, theme: Theme) -> QTextDocument:
    """The text in the type of sources; each line a block, blank lines as narrow as may be."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.font("source"))
    # one break that Qt would count as one sign, where the text has two
    document.setPlainText(text.replace("\r\n", " \n"))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(_line(theme))
    block = document.begin()
    while block.isValid():
        words = block.text()
        if not words.strip():
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(_blank())
        else:
            _dress(cursor, block.position(), words, theme)
        block = block.next()
    cursor.endEditBlock()
    return document


def widen_blanks(document: QTextDocument, rooms: Mapping[int, float]) -> None:
    """Makes the blank at each place (UTF-16 units) wider by so many px, so that numbers may be painted there; 0 narrows it."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place, room in rooms.items():
        if document.characterAt(place) == " ":
            wide = QTextCharFormat()
            wide.setFontWordSpacing(room)
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(wide)
    cursor.endEditBlock()


def _line(theme: Theme) -> QTextBlockFormat:
    format_ = QTextBlockFormat()
    format_.setLineHeight(theme.line("source"), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    format_.setBottomMargin(theme.px(_AFTER))
    format_.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return format_


def _blank() -> QTextBlockFormat:
    format_ = QTextBlockFormat()
    format_.setLineHeight(_HAIRLINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    format_.setBottomMargin(0)
    return format_


def _dress(cursor: QTextCursor, start: int, words: str, theme: Theme) -> None:
    """Naskh has no Latin: what stands in for it looks too large at the same size. Latin paragraphs run their own way."""
    small = QTextCharFormat()
    small.setProperty(QTextCharFormat.Property.FontPixelSize, round(theme.font("source").pixelSize() * _LATIN_SIZE))
    if direction(words) == Qt.LayoutDirection.LeftToRight:
        towards = QTextBlockFormat()
        towards.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        cursor.setPosition(start)
        cursor.mergeBlockFormat(towards)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(small)
        return
    offsets = Units(words)
    for run in _LATIN_RUN.finditer(words):
        cursor.setPosition(start + offsets.to_qt(run.start()))
        cursor.setPosition(start + offsets.to_qt(run.end()), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(small)
