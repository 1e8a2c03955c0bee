"""A page that scrolls up and down; its bar lies over the margin of the page, so that nothing moves when it comes and goes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget


class PageArea(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._follow_range)
        hidden.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(hidden.setValue)
        self._follow_range(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.bar.sizeHint().width()
        at_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.bar.setGeometry(0 if at_left else self.width() - width, 0, width, self.height())

    def _follow_range(self, low: int, high: int) -> None:
        hidden = self.verticalScrollBar()
        self.bar.setRange(low, high)
        self.bar.setPageStep(hidden.pageStep())
        self.bar.setSingleStep(hidden.singleStep())
        self.bar.setVisible(high > low)
        self.bar.raise_()
