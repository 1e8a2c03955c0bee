"""The matrix as a table: painted cells that fit their room, frozen names, and the keys that write into a cell."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from ui.look import Look, Theme
from ui.look.paint import COUNTED
from ui.models.content import Content
from ui.models.matrix import Matrix
from ui.parts.actors import filters
from ui.parts.actors.cell_delegate import CellDelegate
from ui.parts.actors.digits import typed_digit
from ui.parts.actors.headers import BLOC_GAP, GAP, ColumnNames, Corner, RowNames, fill_ground

WIDEST, NARROWEST, TALLEST, LOWEST = 56, 32, 48, 32  # px of a cell before zoom
WIDEST_ISSUE = 122
_COPY = (Qt.Key.Key_C, 0x0624)  # ؤ is what the key of C gives on an Arabic keyboard
_PASTE = (Qt.Key.Key_V, 0x0631)  # ر that of V
Index = QModelIndex | QPersistentModelIndex


class MatrixTable(QTableView):
    """Signals say what was asked for: the current cell is what it is asked of."""

    digit = Signal(int)
    pasted = Signal(str)
    accept_asked = Signal()
    empty_asked = Signal()
    edit_asked = Signal()
    evidence_asked = Signal()
    add_asked = Signal()
    current_moved = Signal()  # by a person
    name_clicked = Signal(str, bool)  # the id of a row or column, and whether it is a column
    menu_asked = Signal(QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.matrix = Matrix(self)
        self.names_chosen = ""
        self.shown = filters.ALL  # which stances are looked at
        self.shows_counts = False  # whether cells have room for the number of their passages
        self._pinned = 0
        self._placing = False
        self._room = 16_777_215
        self._fitted: object = None
        self._delegate = CellDelegate(look, self)
        self.columns = ColumnNames(self, self.matrix, look.theme)
        self.rows = RowNames(self, self.matrix, look.theme)
        self.corner = Corner(self, look.theme)
        self.setHorizontalHeader(self.columns)
        self.setVerticalHeader(self.rows)
        self.setItemDelegate(self._delegate)
        self.setModel(self.matrix)
        self._settle()
        self.columns.sectionClicked.connect(lambda n: self.name_clicked.emit(self.columns.heading(n).id, True))
        self.rows.sectionClicked.connect(lambda n: self.name_clicked.emit(self.rows.heading(n).id, False))
        look.changed.connect(self.relook)

    @property
    def theme(self) -> Theme:
        return self._look.theme

    def _settle(self) -> None:
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        self.setTabKeyNavigation(False)
        self.setMouseTracking(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that scrolling paints only what comes into view

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_ground(self.viewport(), event, self._look.theme)
        super().paintEvent(event)

    # -- what is shown

    def show_content(self, content: Content, corner: str, touched: Iterable[str] | None = None) -> bool:
        """Shows a matrix; selection and scrolling stay as far as their row and column are still there.

        `touched` are the ids of the records that have changed, None where all may have. True if it is laid out anew.
        """
        if touched is not None and content.is_laid_out_as(self.matrix.content):
            self.matrix.show(content, touched)
            return False
        at = self.matrix.ids(self.currentIndex()) if self.currentIndex().isValid() else None
        scrolled = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.corner.words = corner
        if self.matrix.show(content):
            self.fit()
            if at is not None:
                self.choose(*at, scroll=False)
            self.horizontalScrollBar().setValue(scrolled[0])
            self.verticalScrollBar().setValue(scrolled[1])
        self._repaint()
        return True

    def choose(self, row_id: str, column_id: str, *, scroll: bool = True) -> bool:
        """Makes a cell the current one; False where there is none."""
        index = self.matrix.place(row_id, column_id)
        if not index.isValid():
            return False
        self.names_chosen = self.columns.chosen = self.rows.chosen = ""
        self._placing = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._placing = False
        if scroll:
            self.scrollTo(index)
        self._follow_mark()
        return True

    def choose_name(self, record_id: str) -> None:
        """Marks a row or column as what is selected, instead of a cell."""
        self.names_chosen = self.columns.chosen = self.rows.chosen = record_id
        self._follow_mark()

    def current_ids(self) -> tuple[str, str] | None:
        index = self.currentIndex()
        return self.matrix.ids(index) if index.isValid() else None

    def _follow_mark(self) -> None:
        """The current cell and the names that are marked with it, or instead of it."""
        self.update(self.currentIndex())
        self.columns.follow_mark()
        self.rows.follow_mark()

    def _repaint(self) -> None:
        for part in (self.viewport(), self.columns.viewport(), self.rows.viewport(), self.corner):
            part.update()

    # -- sizes

    def cell_rect(self, section: object, index: Index) -> QRectF:
        """The painted part of a section: without the gaps before the next cell and, where a bloc opens, after the last."""
        theme, content = self._look.theme, self.matrix.content
        right = theme.px(BLOC_GAP) if content.columns[index.column()].opens else 0
        top = theme.px(BLOC_GAP) if content.rows[index.row()].opens else 0
        return QRectF(section).adjusted(theme.px(GAP), top, -right, -theme.px(GAP))  # type: ignore[call-overload]

    def fit(self) -> None:
        """Gives cells the size that lets most of the matrix be seen, within what can still be read."""
        content = self.matrix.content
        state = content.rows, content.columns, self.width(), self._room, self._look.theme
        if state == self._fitted:
            return
        self._fitted = state
        self.rows.setFixedWidth(self.rows.sizeHint().width())
        self._size_cells(self.width() - self.rows.width())
        if self.whole_height() > self._room:
            self._size_cells(self.width() - self.rows.width() - self.verticalScrollBar().sizeHint().width())
        self.setFixedHeight(min(self.whole_height(), self._room))
        self.updateGeometries()

    def width_within(self, room: int) -> int:
        """How wide the whole table is where there is so much room, and no wider than its columns."""
        names = self.rows.sizeHint().width()
        width, gaps = self._cell_width(room - names)
        return min(room, names + width * len(self.matrix.content.columns) + gaps + 2)

    def _cell_width(self, room: int) -> tuple[int, int]:
        """How wide a cell is in the room for all columns, and how much of that room is gaps."""
        theme, content = self._look.theme, self.matrix.content
        least, most = (NARROWEST, WIDEST) if content.square else (WIDEST, WIDEST_ISSUE)
        gaps = theme.px(GAP) * len(content.columns) + theme.px(BLOC_GAP) * sum(heading.opens for heading in content.columns)
        return min(max((room - gaps - 2) // max(1, len(content.columns)), theme.px(least)), theme.px(most)), gaps

    def _size_cells(self, room: int) -> None:
        """Cells keep their shape: as much lower than 48 as they are narrower than 56."""
        theme, content = self._look.theme, self.matrix.content
        gap, bloc_gap = theme.px(GAP), theme.px(BLOC_GAP)
        width, _ = self._cell_width(room)
        height = min(max(round(width * TALLEST / WIDEST), theme.px(LOWEST)), theme.px(TALLEST))
        for names, headings, size in ((self.columns, content.columns, width), (self.rows, content.rows, height)):
            for n, heading in enumerate(headings):
                wanted = gap + size + (bloc_gap if heading.opens else 0)
                if names.sectionSize(n) != wanted:
                    names.resizeSection(n, wanted)
        self.columns.settle()
        self.shows_counts = content.square and width >= theme.px(COUNTED[0]) and height >= theme.px(COUNTED[1])

    def updateGeometries(self) -> None:
        super().updateGeometries()
        rows, columns = self.rows.geometry(), self.columns.geometry()
        top = self.frameWidth() + self._pinned
        self.columns.move(columns.left(), top)
        self.corner.setGeometry(rows.left(), top, rows.width(), columns.height())
        for part in (self.columns, self.corner):
            part.raise_()

    def pin_names(self, over: int) -> None:
        """Moves the names of the columns down by as much of the table as is scrolled out of sight above."""
        last = max(0, self.height() - self.columns.height() - self.rows.sectionSize(0))
        self._pinned = min(max(0, over), last)
        self.updateGeometries()

    def whole_height(self) -> int:
        """How high the table is where all its rows are seen."""
        too_wide = self.columns.length() > self.width() - self.rows.width()
        bar = self.horizontalScrollBar().sizeHint().height() if too_wide else 0
        return self.columns.height() + self.rows.length() + bar + 2

    def take_room(self, room: int) -> None:
        """Is as high as its rows, as far as there is room; never less than the names and four rows."""
        self._room = max(room, self.columns.height() + self._look.theme.px(4 * TALLEST))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def relook(self) -> None:
        for part in (self.columns, self.rows, self.corner):
            part.theme = self._look.theme
        self._delegate.forget()
        self.fit()
        self._repaint()

    # -- keys and mouse

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if not self._placing and current.isValid():
            self.current_moved.emit()
        self._follow_mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        typed = typed_digit(event)
        if control and key in _COPY:
            QGuiApplication.clipboard().setText(self.matrix.as_text())
        elif control and key in _PASTE:
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif control or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif typed is not None:
            self.digit.emit(typed)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_asked.emit()
        elif key == Qt.Key.Key_Up and self.currentIndex().isValid() and self.currentIndex().row() == 0 and not self.names_chosen:
            self.name_clicked.emit(self.columns.heading(self.currentIndex().column()).id, True)
        elif key == Qt.Key.Key_Down and self.names_chosen and self.currentIndex().row() == 0:
            self.current_moved.emit()
        elif key == Qt.Key.Key_Delete:
            self.empty_asked.emit()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Space, Qt.Key.Key_Insert):
            asked = {Qt.Key.Key_F2: self.edit_asked, Qt.Key.Key_Space: self.evidence_asked, Qt.Key.Key_Insert: self.add_asked}
            asked[Qt.Key(key)].emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.names_chosen and self.indexAt(event.position().toPoint()).isValid():
            self.current_moved.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.edit_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())
