"""The column at the side of a page, on its own ground: a list of places to choose from, and what is said about them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.themed import Themed


class SidePanel(Themed, QWidget):
    """232 wide; it scrolls where its parts need more height than there is."""

    def __init__(self, look: Look, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        area, inside = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(inside)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(area)
        self.follow(look)

    def relook(self) -> None:
        theme = self.theme
        self.setFixedWidth(theme.px(232))
        self._column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(4))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("surface"))
        painter.fillRect(0, 0, 1, self.height(), self.theme.c("line"))
        painter.end()
