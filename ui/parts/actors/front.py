"""The matrix and the cards beside it as one page: how they share the room, and what is kept in sight while it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.context import Context
from ui.parts.actors.matrix_pane import MatrixPane
from ui.parts.actors.side import Side
from ui.parts.actors.tools import Tools
from ui.widgets.page_area import PageArea

_SIDE, _BREAK = 368, 960  # px before zoom: the column of cards, and the width below which it goes under the matrix
_NO_LIMIT = 16_777_215


class Front(PageArea):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.look = context.look
        self.tools = Tools(context)
        self.pane = MatrixPane(context)
        self.table = self.pane.table
        self.side = Side(context)
        self._build()
        self.setFocusProxy(self.table)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._pin_names())

    def _build(self) -> None:
        px = self.look.theme.px
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(px(24), px(16), px(24), px(16))
        self.column.setSpacing(px(16))
        self.column.addWidget(self.tools)
        self.halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.halves.setSpacing(px(16))
        self.halves.addWidget(self.pane, 1)
        self.halves.addWidget(self.side)
        self.column.addLayout(self.halves, 1)
        self.setWidget(self.content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where there is no room beside the matrix, the cards go under it, and only the whole scrolls upright."""
        px = self.look.theme.px
        wide = self.width() >= px(_BREAK)
        self.halves.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.side.setMinimumWidth(px(_SIDE) if wide else 0)
        self.side.setMaximumWidth(px(_SIDE) if wide else _NO_LIMIT)
        self.tools.fold(self.width() - px(2 * 24))
        room = self.height() - self.tools.sizeHint().height() - px(3 * 16)
        self.pane.take_room(room if wide else _NO_LIMIT, findings=wide)
        self._pin_names()

    def edit(self) -> None:
        """Puts the keyboard into the card of what is selected, and brings it into view."""
        self.side.edit()
        field = self.window().focusWidget()
        if field is not None and self.side.isAncestorOf(field):
            self.column.activate()
            self.ensureWidgetVisible(field, 0, self.look.theme.px(96))

    def bring_cell(self) -> None:
        """Scrolls the whole so far that the current cell is seen under the names."""
        index = self.table.currentIndex()
        if not index.isValid() or self.table.names_chosen:
            return
        rect = self.table.visualRect(index)
        where = self.table.viewport().mapTo(self.content, rect.center())
        away = rect.height() // 2 + self.look.theme.px(16)
        middle = self.content.width() // 2
        self.ensureVisible(middle, where.y() + away, 0, 0)
        self.ensureVisible(middle, where.y() - away - self.table.columns.height(), 0, 0)

    def _pin_names(self) -> None:
        """The names of the columns stay in sight while the whole is scrolled."""
        self.table.pin_names(-self.table.mapTo(self.viewport(), QPoint(0, 0)).y())
