"""Scrolls across only, and is always as high as what is in it: the page around it scrolls up and down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget


class SideScroll(QScrollArea):
    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        layout = self._inner.layout()
        assert layout is not None
        least = layout.minimumSize().width()
        width = max(self.viewport().width(), least)
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height() if least > self.viewport().width() else 0
        return QSize(layout.sizeHint().width(), height + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def bring(self, part: QWidget) -> None:
        """Scrolls a part into view. (Qt's own `ensureWidgetVisible` goes the wrong way from right to left.)"""
        left = part.mapTo(self.viewport(), QPoint()).x()
        beyond_right = left + part.width() - self.viewport().width()
        bar = self.horizontalScrollBar()
        towards_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if left < 0 or beyond_right > 0:
            move = left if left < 0 else beyond_right
            bar.setValue(bar.value() - move if towards_left else bar.value() + move)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
