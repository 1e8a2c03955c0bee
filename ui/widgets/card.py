"""A card: a surface with a thin edge and room inside. Selected, it has a red edge towards the margin; proposed, it is dashed violet."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.look.surfaces import paint_card
from ui.widgets.themed import Themed


class Card(Themed, QWidget):
    """`layout()` is a QVBoxLayout with the card's padding: 16, or 12 where it is `dense`."""

    def __init__(self, look: Look, *, dense: bool = False, ground: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dense, self._ground = dense, ground
        self._selected = self._proposed = False
        self.column = QVBoxLayout(self)
        self.setProperty("ringRadius", 8)
        self.follow(look)

    def set_selected(self, selected: bool) -> None:
        self._selected = selected
        self.update()

    def set_proposed(self, proposed: bool) -> None:
        self._proposed = proposed
        self.update()

    def relook(self) -> None:
        padding = self.theme.px(12 if self._dense else 16)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(self.theme.px(8))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_card(painter, rect, self.theme, selected=self._selected, proposed=self._proposed, ground=self._ground)
        painter.end()
