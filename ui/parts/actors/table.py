"""The matrix as a table: painted cells that fit their room, frozen names, and the keys that write into a cell."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.look import Look
from ui.look.paint import paint_box, paint_diagonal, paint_salience, paint_stance_cell
from ui.models.matrix import Cell, Content, Matrix
from ui.parts.actors.headers import BLOC_GAP, GAP, ColumnNames, Corner, RowNames
from ui.text import current_format

WIDEST, NARROWEST, TALLEST, LOWEST = 56, 32, 48, 32  # px of a cell before zoom
WIDEST_ISSUE = 122
KEYS = {"accept": (Qt.Key.Key_Return, Qt.Key.Key_Enter), "empty": (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)}
_COPY = (Qt.Key.Key_C, 0x0624)  # ؤ is what the key of C gives on an Arabic keyboard
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints cells; each look of a cell is drawn once and kept until the theme or the size of cells changes."""

    def __init__(self, look: Look, table: MatrixTable) -> None:
        super().__init__(table)
        self._look, self._table = look, table
        self._drawn: dict[tuple[Cell | None, int, int, float], QPixmap] = {}

    def forget(self) -> None:
        self._drawn.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, matrix = self._look.theme, self._table.matrix
        rect = self._table.cell_rect(option.rect, index)
        if matrix.is_diagonal(index):
            paint_diagonal(painter, rect, theme)
        else:
            painter.drawPixmap(rect.topLeft(), self._pixmap(matrix.cell(index), rect.size().toSize(), painter))
        if option.state & QStyle.StateFlag.State_Selected and not self._table.names_chosen:
            paint_box(painter, rect, None, theme.pen("rubric", 3), theme.scaled(2))
        if option.state & QStyle.StateFlag.State_HasFocus:
            option.rect = rect.toRect().adjusted(3, 3, -3, -3)
            self._table.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._table)

    def _pixmap(self, cell: Cell | None, size: QSize, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatio()
        look = None if cell is None else Cell("", cell.code, cell.count, cell.proposed, cell.salience)
        key = look, size.width(), size.height(), ratio
        if key not in self._drawn:
            self._drawn[key] = self._draw(look, size, ratio)
        return self._drawn[key]

    def _draw(self, cell: Cell | None, size: QSize, ratio: float) -> QPixmap:
        theme = self._look.theme
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(theme.c("surface"))
        rect = QRectF(0, 0, size.width(), size.height())
        painter = QPainter(drawn)
        square = self._table.matrix.content.square
        count = current_format().number(cell.count) if cell is not None and cell.count and square else ""
        code, proposed = (cell.code, cell.proposed) if cell else ("", False)
        paint_stance_cell(painter, rect, code, theme, count=count, proposed=proposed)
        if cell is not None and cell.salience is not None:
            width, height = theme.scaled(27), theme.scaled(8)
            corner = QRectF(theme.scaled(6), rect.bottom() - height - theme.scaled(6), width, height)
            paint_box(painter, corner.adjusted(-3, -3, 3, 3), theme.c("surface"), None, theme.scaled(3))
            paint_salience(painter, corner, cell.salience, theme)
        painter.end()
        return drawn


class MatrixTable(QTableView):
    """Signals say what was asked for: the current cell is what it is asked of."""

    digit = Signal(int)  # 1 … 7
    accept_asked = Signal()
    empty_asked = Signal()
    edit_asked = Signal()
    evidence_asked = Signal()
    add_asked = Signal()
    current_moved = Signal()
    name_clicked = Signal(str, bool)  # the id of a row or column, and whether it is a column
    menu_asked = Signal(QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.matrix = Matrix(self)
        self.names_chosen = ""
        self._delegate = CellDelegate(look, self)
        self.setModel(self.matrix)
        self.setItemDelegate(self._delegate)
        self.columns = ColumnNames(self, self.matrix, look.theme)
        self.rows = RowNames(self, self.matrix, look.theme)
        self.setHorizontalHeader(self.columns)
        self.setVerticalHeader(self.rows)
        self.corner = Corner(self, look.theme)
        self._settle()
        self.columns.sectionClicked.connect(lambda n: self.name_clicked.emit(self.columns.heading(n).id, True))
        self.rows.sectionClicked.connect(lambda n: self.name_clicked.emit(self.rows.heading(n).id, False))
        look.changed.connect(self.relook)

    def _settle(self) -> None:
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    # -- what is shown

    def show_content(self, content: Content, corner: str) -> None:
        """Shows a matrix; selection and scrolling stay as far as their row and column are still there."""
        at = self.matrix.ids(self.currentIndex()) if self.currentIndex().isValid() else None
        scrolled = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.corner.words = corner
        self._delegate.forget()
        if self.matrix.show(content):
            self.fit()
            if at is not None:
                self.choose(*at, scroll=False)
            self.horizontalScrollBar().setValue(scrolled[0])
            self.verticalScrollBar().setValue(scrolled[1])
        self._repaint()

    def choose(self, row_id: str, column_id: str, *, scroll: bool = True) -> bool:
        """Makes a cell the current one; False where there is none."""
        index = self.matrix.place(row_id, column_id)
        if not index.isValid():
            return False
        self.names_chosen = self.columns.chosen = self.rows.chosen = ""
        # without scrolling: the selection model, unlike the view, leaves the place as it is
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if scroll:
            self.scrollTo(index)
        self._repaint()
        return True

    def choose_name(self, record_id: str) -> None:
        """Marks a row or column as what is selected, instead of a cell."""
        self.names_chosen = self.columns.chosen = self.rows.chosen = record_id
        self._repaint()

    def current_ids(self) -> tuple[str, str] | None:
        index = self.currentIndex()
        return self.matrix.ids(index) if index.isValid() else None

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
        theme, content = self._look.theme, self.matrix.content
        names = self.rows.sizeHint().width()
        self.rows.setFixedWidth(names)
        widest = WIDEST if content.square else WIDEST_ISSUE
        least = NARROWEST if content.square else WIDEST
        width = self._fitting(self.width() - names, content.columns, least, widest)
        for n, heading in enumerate(content.columns):
            self.columns.resizeSection(n, theme.px(GAP) + width + (theme.px(BLOC_GAP) if heading.opens else 0))
        height = self._row_height(width)
        for n, heading in enumerate(content.rows):
            self.rows.resizeSection(n, theme.px(GAP) + height + (theme.px(BLOC_GAP) if heading.opens else 0))
        self.columns.setFixedHeight(self.columns.sizeHint().height())
        self.updateGeometries()
        self.updateGeometry()

    def _fitting(self, room: int, headings: tuple[object, ...], least: int, most: int) -> int:
        theme = self._look.theme
        share = (room - theme.px(2)) // max(1, len(headings)) - theme.px(GAP + 1)
        return min(max(share, theme.px(least)), theme.px(most))

    def _row_height(self, width: int) -> int:
        """Cells keep their shape: as much lower than 48 as they are narrower than 56."""
        theme = self._look.theme
        return min(max(round(width * TALLEST / WIDEST), theme.px(LOWEST)), theme.px(TALLEST))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        rows, columns = self.rows.geometry(), self.columns.geometry()
        self.corner.setGeometry(rows.left(), columns.top(), rows.width(), columns.height())
        self.corner.raise_()

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height() if self._too_wide() else 0
        return QSize(self._look.theme.px(560), self.columns.sizeHint().height() + self.rows.length() + bar + 2)

    def _too_wide(self) -> bool:
        return self.columns.length() > self.width() - self.rows.width()

    def minimumSizeHint(self) -> QSize:
        theme = self._look.theme
        return QSize(theme.px(280), min(self.sizeHint().height(), self.columns.sizeHint().height() + theme.px(168)))

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
        self.current_moved.emit()
        self._repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        typed = _digit(event)
        if control and key in _COPY:
            QGuiApplication.clipboard().setText(self.matrix.as_text())
        elif control or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif typed is not None and 1 <= typed <= 7:
            self.digit.emit(typed)
        elif key in KEYS["accept"]:
            self.accept_asked.emit()
        elif key in KEYS["empty"]:
            self.empty_asked.emit()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Space, Qt.Key.Key_Insert):
            {Qt.Key.Key_F2: self.edit_asked, Qt.Key.Key_Space: self.evidence_asked}.get(key, self.add_asked).emit()
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


def _digit(event: QKeyEvent) -> int | None:
    """The digit that a key types on any layout (1, ١, ۱), or that it bears."""
    text = event.text()
    if len(text) == 1 and unicodedata.digit(text, None) is not None:
        return unicodedata.digit(text)
    key = int(event.key())
    return key - int(Qt.Key.Key_0) if int(Qt.Key.Key_1) <= key <= int(Qt.Key.Key_7) else None
