"""A whole number in the chosen digits; both sets of digits may be typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.look import Look
from ui.text import current_format
from ui.widgets.themed import Themed

_TO_ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


class NumberField(Themed, QSpinBox):
    """`committed` comes with the value on Enter, on leaving and from the arrow keys; `show_value` is silent."""

    committed = Signal(int)

    def __init__(
        self, look: Look, least: int, most: int, *, name: str = "", step: int = 1, width: int = 64, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._width = width
        self._kept = least
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setProperty("small", True)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.valueChanged.connect(self._changed)
        self.follow(look)

    def show_value(self, value: int) -> None:
        self.blockSignals(True)
        self.setValue(value)
        self._kept = value
        self.blockSignals(False)

    def relook(self) -> None:
        self.setFixedSize(self.theme.px(self._width), self.theme.px(32))
        super().relook()

    def textFromValue(self, value: int) -> str:
        """In the chosen digits."""
        return current_format().digits(str(value))

    def valueFromText(self, text: str) -> int:
        digits = text.translate(_TO_ASCII).strip()
        return int(digits) if digits.isdigit() else self.value()

    def validate(self, text: str, position: int) -> object:
        digits = text.translate(_TO_ASCII).strip()
        if not digits:
            return QValidator.State.Intermediate, text, position
        if not digits.isdigit() or int(digits) > self.maximum():
            return QValidator.State.Invalid, text, position
        state = QValidator.State.Acceptable if int(digits) >= self.minimum() else QValidator.State.Intermediate
        return state, text, position

    def _changed(self, value: int) -> None:
        if value != self._kept:
            self._kept = value
            self.committed.emit(value)
