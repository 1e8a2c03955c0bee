"""A whole number that may be missing, typed in either set of digits and shown in the chosen one."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.look import Look
from ui.text import current_format, tr
from ui.widgets.themed import Themed


class NumberField(Themed, QSpinBox):
    """0 … `most`, or none where the field is empty. `committed` comes with it on Enter, on leaving and on the arrow keys."""

    committed = Signal(object)  # int or None

    def __init__(self, look: Look, name: str, most: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("small", True)
        self.setRange(-1, most)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.lineEdit().setPlaceholderText(tr("NumberField", "Not estimated"))
        self.valueChanged.connect(lambda value: self.committed.emit(None if value < 0 else value))
        self.follow(look)

    def show_number(self, number: int | None) -> None:
        """Shows a stored number without handing it over."""
        self.blockSignals(True)
        self.setValue(-1 if number is None else number)
        self.blockSignals(False)

    def textFromValue(self, value: int) -> str:
        return "" if value < 0 else current_format().number(value)

    def valueFromText(self, text: str) -> int:
        return int(_ascii(text) or -1)

    def validate(self, text: str, position: int) -> object:
        typed = _ascii(text)
        fits = not typed or (typed.isascii() and typed.isdigit() and int(typed) <= self.maximum())
        return QValidator.State.Acceptable if fits else QValidator.State.Invalid, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A value never changes by scrolling past it."""
        event.ignore()


def _ascii(text: str) -> str:
    return "".join(str(unicodedata.digit(sign, sign)) for sign in text if sign.isprintable() and not sign.isspace())
