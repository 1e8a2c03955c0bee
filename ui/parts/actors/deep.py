"""What a deeper view of the matrix is: a line that says where one is and leads back, and under it a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.context import Context
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.page_area import PageArea

BREAK = 880  # px before zoom: below this width what stands side by side goes under each other


class DeepView(QWidget):
    """`left` asks to go back. `halves` are the rows that fold where there is little room; subclasses fill `column`."""

    left = Signal()

    def __init__(self, context: Context, back: str) -> None:
        super().__init__()
        self.context, self.look = context, context.look
        px = self.look.theme.px
        self.halves: list[QBoxLayout] = []
        self.back = Button(self.look, back, kind="ghost", icon="arrow-right", keys="Esc")
        self.title = Elided(self.look, token="h2", color="ink")
        self.about = Elided(self.look)
        self.back.clicked.connect(self.left)
        self.head = QHBoxLayout()
        self.head.setSpacing(px(8))
        for part in (self.back, self.title, self.about):
            self.head.addWidget(part)
        self.head.addStretch(1)
        self.area = PageArea()
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(px(24), px(16), px(24), px(16))
        self.column.setSpacing(px(16))
        self.column.addLayout(self.head)
        self.area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def half(self, *parts: tuple[QWidget, int]) -> QBoxLayout:
        """A row of widgets, each with its share of the width, that becomes a column where there is little room."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self.look.theme.px(16))
        for part, share in parts:
            row.addWidget(part, share)
        self.halves.append(row)
        return row

    def take_key(self, event: QKeyEvent) -> bool:
        """Does what a key asks of the view, wherever in it the keyboard is; False if it asks nothing."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on tables and charts, which would keep such keys for themselves."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.take_key(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.look.theme.px(BREAK)
        for row in self.halves:
            row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
