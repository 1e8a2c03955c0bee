"""The digits by which stances and influences are written, on any keyboard."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def typed_digit(event: QKeyEvent) -> int | None:
    """The digit that a key types on any layout (1, ١, ۱), or that it bears; None for another key."""
    text = event.text()
    if len(text) == 1 and unicodedata.digit(text, None) is not None:
        return unicodedata.digit(text)
    key = int(event.key())
    return key - int(Qt.Key.Key_0) if int(Qt.Key.Key_0) <= key <= int(Qt.Key.Key_9) else None
