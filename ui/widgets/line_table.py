"""A plain good table of records: lines of cells painted in our look, edited in place, all of it by keyboard too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.look import Look
from ui.models.lines import CELL, Column, Group, Line, Lines
from ui.models.rows import ROW
from ui.widgets.line_delegate import LineDelegate
from ui.widgets.themed import Themed

_LEAST_ROW, _GROUP_ROW = 40, 56


class LineTable(Themed, QTableView):
    """Signals carry a line's key. `opened` is Enter, or a click on a link; `toggled` is Space; `added` is Insert.

    `edited` has also the column and what was typed. While an editor is open, other lines wait until it is closed.
    """

    chosen = Signal(str)
    opened = Signal(str, int)
    toggled = Signal(str)
    removed = Signal(str)
    added = Signal()
    edited = Signal(str, int, str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, look: Look, columns: Sequence[Column], name: str) -> None:
        super().__init__()
        self.lines = Lines(columns, self)
        self._refit = QTimer(self)  # the columns of one resize come one by one
        self._refit.setSingleShot(True)
        self._refit.setInterval(0)
        self._refit.timeout.connect(self._fit_rows)
        self._waiting: list[Line | Group] | None = None
        self.setModel(self.lines)
        self._delegate = LineDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self._delegate.closeEditor.connect(self._editor_closed)
        self.lines.edited.connect(self.edited)
        self.setAccessibleName(name)
        self._prepare()
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.follow(look)

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.sectionResized.connect(lambda *_: self._refit.start())
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        for n, column in enumerate(self.lines.columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(n, mode)

    # -- what it shows

    def show_lines(self, lines: Sequence[Line | Group], first: str = "") -> None:
        """Shows other lines; which one is chosen and where the table is scrolled to stay as they are.

        Where the chosen line is gone, its neighbour is chosen; where none was, the line with the key `first`, else the first.
        """
        if self.state() == QAbstractItemView.State.EditingState:
            self._waiting = list(lines)
            return
        key, column, at = self.current(), self.currentIndex().column(), self.verticalScrollBar().value()
        before = self._keys()
        self._delegate.forget()
        if self.lines.set_lines(lines):
            self.clearSpans()
            for n, line in enumerate(lines):
                if isinstance(line, Group):
                    self.setSpan(n, 0, 1, len(self.lines.columns))
            for wanted in (key, *_neighbours(before, key), first, *self._keys()[:1]):
                if self.choose(wanted, max(0, column)):
                    break
        self._fit_rows()
        self.verticalScrollBar().setValue(at)
        if self.current() != key:
            self.scrollTo(self.currentIndex())

    def _keys(self) -> list[str]:
        return [line.key for line in self.lines.lines if isinstance(line, Line)]

    def current(self) -> str:
        """The key of the chosen line, or nothing."""
        line = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return line.key if isinstance(line, Line) else ""

    def choose(self, key: str, column: int = 0) -> bool:
        """Chooses a line and brings it into view; False where it is not here."""
        row = self.lines.row_of(key) if key else -1
        if row < 0:
            return False
        self.setCurrentIndex(self.lines.index(row, column))
        return True

    def edit_cell(self, key: str, column: int) -> None:
        """Opens the editor of a cell, its text selected."""
        if self.choose(key, column):
            self.edit(self.currentIndex())

    def editable(self, key: str, column: int) -> bool:
        """Whether something can be typed in a cell."""
        index = self.lines.index(self.lines.row_of(key), column)
        return index.isValid() and bool(self.lines.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def lock(self) -> None:
        """From now on nothing is edited."""
        self.lines.locked = True

    # -- sizes

    def relook(self) -> None:
        theme = self.theme
        header = self.horizontalHeader()
        header.setMinimumSectionSize(theme.px(32))
        header.setFixedHeight(theme.px(40))
        for n, column in enumerate(self.lines.columns):
            if column.width:
                header.resizeSection(n, theme.px(column.width))
        self._delegate.forget()
        line, radius = theme.hex("line"), theme.px(8)
        self.setStyleSheet(
            f"QTableView {{ border: 1px solid {line}; border-radius: {radius}px; }}"
            "QHeaderView, QHeaderView::section { background: transparent; }"
        )
        self._fit_columns()
        self._fit_rows()
        super().relook()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        for n, column in enumerate(self.lines.columns):
            self.setColumnHidden(n, self.width() < self.theme.px(column.least))

    def _fit_rows(self) -> None:
        for n, line in enumerate(self.lines.lines):
            least = self.theme.px(_GROUP_ROW if isinstance(line, Group) else _LEAST_ROW)
            self.setRowHeight(n, max(least, self._delegate.height(line)))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.theme.px(400))

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self.current()
        if self.state() == QAbstractItemView.State.EditingState:
            return  # a field lets the Enter through that closes it
        if key == Qt.Key.Key_Insert:
            self.added.emit()
        elif not line:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(line, self.currentIndex().column())
        elif key == Qt.Key.Key_F2:
            self._edit_current()
        elif key == Qt.Key.Key_Space:
            self.toggled.emit(line)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(line)
        elif key == Qt.Key.Key_Menu:
            self.menu_asked.emit(line, self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A whole page may end on a head, which cannot be chosen: then the line next to it is."""
        index = super().moveCursor(action, modifiers)
        if not isinstance(index.data(ROW) if index.isValid() else None, Group):
            return index
        stuck = index.row() > 0 and index.row() + 1 == self.currentIndex().row()
        return self.lines.index(index.row() + (-1 if stuck else 1), index.column())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._link_at(index):
            self.opened.emit(index.data(ROW).key, index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        link = self._link_at(self.indexAt(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.indexAt(event.pos()).data(ROW)
        if isinstance(line, Line):
            self.choose(line.key, max(0, self.indexAt(event.pos()).column()))
            self.menu_asked.emit(line.key, event.globalPos())

    def _link_at(self, index: QModelIndex) -> bool:
        cell = index.data(CELL) if index.isValid() else None
        return cell is not None and cell.link

    def _edit_current(self) -> None:
        """The current cell, or the first of its line in which something can be typed."""
        order = [self.currentIndex().column(), *range(len(self.lines.columns))]
        key = self.current()
        found = next((n for n in order if self.editable(key, n) and not self.isColumnHidden(n)), None)
        if found is not None:
            self.edit_cell(key, found)

    def _moved(self, current: QModelIndex | QPersistentModelIndex) -> None:
        line = current.data(ROW) if current.isValid() else None
        if isinstance(line, Line):
            self.chosen.emit(line.key)

    def _editor_closed(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show_lines(waiting)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().unsetCursor()
        return super().viewportEvent(event)


def _neighbours(keys: Sequence[str], key: str) -> list[str]:
    """What to choose where the line with this key is gone: those below it, then those above it, the nearest first."""
    if key not in keys:
        return []
    at = keys.index(key)
    return [*keys[at + 1 :], *reversed(keys[:at])]
