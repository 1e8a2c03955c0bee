"""A table of judgements on screen: faces in cells, frozen names, and the keys that write into a cell."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QWidget,
)

from ui.look import Look
from ui.parts.scenarios.name_field import NameField
from ui.parts.scenarios.sheet import Content, Sheet
from ui.parts.scenarios.sheet_delegate import SheetDelegate
from ui.parts.scenarios.sheet_heads import ColumnHeads, RowHeads

Index = QModelIndex | QPersistentModelIndex


class SheetTable(QTableView):
    """Signals say what was asked for; the current cell is what it is asked of.

    `typed` carries an ASCII digit or "-"; `moved` comes when a person goes to another cell; `renamed` carries the key of a
    row or column and its new name. With `whole_rows` the current row is the selection, else the current cell.
    """

    typed = Signal(str)
    nudged = Signal(int)
    toggled = Signal()
    edit_asked = Signal()
    add_asked = Signal()
    remove_asked = Signal()
    moved = Signal(str, str)
    renamed = Signal(str, str)
    naming_ended = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, look: Look, name: str, corner: str, *, row: int = 40, names: int = 200, whole_rows: bool = False) -> None:
        super().__init__()
        self.look, self.whole_rows = look, whole_rows
        self._row, self._names, self._room, self._placing = row, names, 16_777_215, False
        self.sheet = Sheet(self)
        self.corner = QLabel(corner, self)
        self.corner.setProperty("role", "caption")
        self.columns, self.rows = ColumnHeads(self), RowHeads(self)
        self.setHorizontalHeader(self.columns)
        self.setVerticalHeader(self.rows)
        self.setItemDelegate(SheetDelegate(self))
        self.setModel(self.sheet)
        self.setAccessibleName(name)
        self._settle()
        self.rows.sectionClicked.connect(
            lambda n: self.setCurrentIndex(self.sheet.index(n, max(0, self.currentIndex().column())))
        )
        self.rows.sectionDoubleClicked.connect(lambda n: self.rename(self.sheet.content.rows[n].key))
        self.columns.sectionDoubleClicked.connect(lambda n: self.rename(self.sheet.content.columns[n].key))
        look.changed.connect(self.fit)

    def _settle(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._current_changed)

    # -- what is shown

    def show_content(self, content: Content) -> None:
        """Shows other content; the current cell and the scrolling stay as far as they are still there."""
        keys = self.sheet.keys(self.currentIndex())
        at = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        if self.sheet.show(content):
            self.choose(*keys)
        self.fit()
        self.horizontalScrollBar().setValue(at[0])
        self.verticalScrollBar().setValue(at[1])
        for header in (self.columns, self.rows):
            header.viewport().update()

    def choose(self, row_key: str, column_key: str = "") -> bool:
        """Makes a cell the current one, without saying so; in its row the first where the column is not here."""
        index = self.sheet.place(row_key, column_key)
        if not index.isValid() and self.sheet.content.columns:
            index = self.sheet.place(row_key, self.sheet.content.columns[0].key)
        self._placing = True
        self.setCurrentIndex(index)
        self._placing = False
        return index.isValid()

    def current(self) -> tuple[str, str]:
        """The keys of the current cell's row and column."""
        return self.sheet.keys(self.currentIndex())

    def _current_changed(self, current: Index) -> None:
        for header in (self.columns, self.rows):
            header.viewport().update()
        self.viewport().update()
        if not self._placing and current.isValid():
            self.moved.emit(*self.sheet.keys(current))

    # -- naming

    def rename(self, key: str) -> NameField | None:
        """Opens the name of a row or column for typing, over its head."""
        for header, heads in ((self.rows, self.sheet.content.rows), (self.columns, self.sheet.content.columns)):
            n = next((n for n, head in enumerate(heads) if head.key == key), -1)
            if n >= 0:
                return self._open_name(header, n, key, heads[n].title)
        return None

    def rename_as(self, row_key: str, key: str, text: str) -> NameField | None:
        """Opens the name of something else over the head of a row, as that of the group it stands in."""
        n = next((n for n, head in enumerate(self.sheet.content.rows) if head.key == row_key), -1)
        return self._open_name(self.rows, n, key, text) if n >= 0 else None

    def _open_name(self, header: QHeaderView, n: int, key: str, title: str) -> NameField:
        self.scrollTo(self.sheet.index(n, 0) if header is self.rows else self.sheet.index(0, n))
        field = NameField(self.look, parent=header.viewport())
        upright = header is self.rows
        start, size = header.sectionViewportPosition(n), header.sectionSize(n)
        room = QRect(0, start, header.width(), size) if upright else QRect(start, 0, size, header.height())
        field.open_over(room, title)
        field.committed.connect(lambda text: self._named(key, text.strip()))
        field.ended.connect(lambda: self.naming_ended.emit(key))
        field.escaped.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        return field

    def _named(self, key: str, text: str) -> None:
        if text:
            self.renamed.emit(key, text)

    # -- sizes

    def names_room(self) -> int:
        """How wide the names are: what the columns leave, and no less than they need."""
        px = self.look.theme.px
        columns = sum(px(head.width) for head in self.sheet.content.columns)
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().maximum() else 0
        return max(px(self._names), self.width() - columns - bar)

    def take_room(self, height: int) -> None:
        """From now on it is at most so high, in pixels."""
        self._room = height
        self.fit()

    def fit(self) -> None:
        px, content = self.look.theme.px, self.sheet.content
        for n, column in enumerate(content.columns):
            self.setColumnWidth(n, px(column.width))
        for n, row in enumerate(content.rows):
            self.setRowHeight(n, px(self._row + (12 if row.above and self._row < 40 else 0)))
        self.columns.setFixedHeight(self.columns.sizeHint().height())
        self.rows.setFixedWidth(self.names_room())
        across = sum(px(column.width) for column in content.columns) + px(self._names) > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if across else 0
        whole = self.columns.height() + sum(self.rowHeight(n) for n in range(len(content.rows))) + bar + 2
        self.setFixedHeight(min(whole, max(self._room, px(200))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rows.setFixedWidth(self.names_room())
        self.updateGeometries()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        gap = self.look.theme.px(4)
        self.corner.setGeometry(self.rows.x() + gap, 0, self.rows.width() - 2 * gap, self.columns.height())
        self.corner.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(480), self.height())

    # -- painting that heads and cells share

    def ground(self, row: int) -> str:
        """The colour of a row's ground."""
        current = self.currentIndex()
        if self.whole_rows and current.isValid() and current.row() == row:
            return "selection"
        return "surface2" if self.sheet.content.rows[row].muted else "surface"

    def paint_line(self, painter: QPainter, rect: QRectF, row: int) -> None:
        theme = self.look.theme
        strong = self.sheet.content.rows[row].strong and not (row and self.sheet.content.rows[row - 1].strong)
        if strong:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), theme.px(2)), theme.c("lineStrong"))
        elif row:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme.c("line"))

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        digit = unicodedata.digit(event.text(), -1) if len(event.text()) == 1 else -1
        asked = {
            Qt.Key.Key_Space: self.toggled,
            Qt.Key.Key_F2: self.edit_asked,
            Qt.Key.Key_Return: self.edit_asked,
            Qt.Key.Key_Enter: self.edit_asked,
            Qt.Key.Key_Insert: self.add_asked,
            Qt.Key.Key_Delete: self.remove_asked,
        }.get(Qt.Key(key))
        if digit >= 0:
            self.typed.emit(str(digit))
        elif event.text() in ("-", "−"):
            self.typed.emit("-")
        elif asked is not None:
            asked.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.nudged.emit(1 if key == Qt.Key.Key_Up else -1)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.edit_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            room = self.visualRect(index)
            self.menu_asked.emit(self.viewport().mapToGlobal(room.bottomLeft()) if by_key else event.globalPos())
