"""One of several values from a list that drops down; its words stand at the right, its chevron at the left."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.text import rtl
from ui.widgets.themed import Themed


class Choice(Themed, QComboBox):
    """`chosen` comes with the value when a person chooses another one; `set_value` is silent. 40 high, 32 where `small`."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        options: Iterable[tuple[Hashable, str]],
        *,
        name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self._values: list[Hashable] = []
        self.set_options(options)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))
        self.follow(look)

    @property
    def value(self) -> Hashable:
        return self._values[self.currentIndex()]

    def set_options(self, options: Iterable[tuple[Hashable, str]]) -> None:
        self.clear()
        self._values = []
        for value, text in options:
            self._values.append(value)
            self.addItem(rtl(text))

    def set_value(self, value: Hashable) -> None:
        """Shows a value as chosen; raises ValueError where it is not among the options."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A value never changes by scrolling past it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self.theme
        side = theme.px(16)
        painter = QPainter(self)
        place = QRectF(theme.px(10), (self.height() - side) // 2, side, side)
        paint_icon(painter, place, "chevron-down", theme.c("ink2" if self.isEnabled() else "muted"))
        painter.end()
