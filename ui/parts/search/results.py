"""The list of what was found, painted: the words as they were written, the places of the query on highlight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Look
from ui.look.paint import paint_icon, paint_text, text_width
from ui.look.reading import mark_spans, paint_document, text_document
from ui.models.rows import ROW, Rows
from ui.parts.search.rows import GroupHead, HitRow, MoreRow, Row
from ui.text import current_format, tr

_LEAD, _END, _PAD = 48, 120, 16


class ResultDelegate(QStyledItemDelegate):
    """Documents are laid out once for a width and kept until rows or look change."""

    def __init__(self, look: Look, view: Results) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._documents: dict[tuple[str, int], QTextDocument] = {}

    def forget(self) -> None:
        self._documents.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme, row, width = self._look.theme, index.data(ROW), self._view.viewport().width()
        if isinstance(row, HitRow):
            return QSize(width, round(self._document(row, width).size().height()) + theme.px(8 + 24 + 8))
        return QSize(width, theme.px(48 if isinstance(row, GroupHead) else 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        match row:
            case GroupHead():
                self._head(painter, rect, row)
            case HitRow():
                self._hit(painter, rect, row, bool(option.state & QStyle.StateFlag.State_Selected))
            case MoreRow():
                self._more(painter, rect, row, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._view)

    def _document(self, row: HitRow, width: int) -> QTextDocument:
        theme = self._look.theme
        found = self._documents.get((row.key, width))
        if found is None:
            token, weight = ("evidence", None) if row.quoted else ("label", 400)
            found = text_document(row.text, theme, token, max(80, width - theme.px(_LEAD + _END)), weight=weight)
            mark_spans(found, row.text, row.spans, theme.c("highlight"))
            self._documents[row.key, width] = found
        return found

    def _head(self, painter: QPainter, rect: QRectF, row: GroupHead) -> None:
        theme = self._look.theme
        font = theme.font("h3")
        line = QRectF(rect.left(), rect.bottom() - theme.px(36), rect.width(), theme.px(32))
        paint_text(painter, line, row.title, font, theme.c("ink"))
        line.setRight(line.right() - text_width(row.title, font) - theme.px(8))
        paint_text(painter, line, current_format().number(row.count), theme.font("caption"), theme.c("muted"))

    def _hit(self, painter: QPainter, rect: QRectF, row: HitRow, selected: bool) -> None:
        theme = self._look.theme
        painter.fillRect(rect, theme.c("selection" if selected else "surface"))
        self._frame(painter, rect, row)
        if selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(3), rect.height()), theme.c("rubric"))
        side = theme.px(16)
        icon = QRectF(rect.right() - theme.px(_PAD) - side, rect.top() + theme.px(12), side, side)
        paint_icon(painter, icon, row.icon, theme.c("ink2"))
        document = self._document(row, round(rect.width()))
        right = rect.right() - theme.px(_LEAD)
        size = document.size()
        place = QRectF(right - size.width(), rect.top() + theme.px(8), size.width(), size.height())
        paint_document(painter, place, document, theme.c("ink"))
        caption = theme.c("ink2" if selected else "muted")
        about = QRectF(rect.left() + theme.px(_PAD), place.bottom(), right - rect.left() - theme.px(_PAD), theme.px(24))
        paint_text(painter, about, row.place, theme.font("caption"), caption)
        end = QRectF(rect.left() + theme.px(_PAD), rect.top() + theme.px(8), theme.px(_END - _PAD - 8), theme.px(24))
        paint_text(painter, end, row.end, theme.font("caption"), caption, Qt.AlignmentFlag.AlignLeft)

    def _frame(self, painter: QPainter, rect: QRectF, row: HitRow) -> None:
        line = self._look.theme.c("line")
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), line)
        if row.first:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), line)
        for x in (rect.left(), rect.right() - 1):
            painter.fillRect(QRectF(x, rect.top(), 1, rect.height()), line)

    def _more(self, painter: QPainter, rect: QRectF, row: MoreRow, selected: bool) -> None:
        theme = self._look.theme
        if selected:
            painter.fillRect(rect, theme.c("selection"))
        inner = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        paint_text(painter, inner, row.spoken, theme.font("label"), theme.c("accent"))


class Results(QListView):
    """`selected` and `opened` carry a `HitRow`; `more` the group whose rest was asked for; `left` is Esc."""

    selected = Signal(object)
    opened = Signal(object)
    more = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows = Rows(self)
        self._delegate = ResultDelegate(look, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("background: transparent")
        self.setAccessibleName(tr("SearchRow", "Search results"))
        self.selectionModel().currentChanged.connect(self._moved)
        look.changed.connect(self._relook)

    def show_rows(self, rows: list[Row]) -> None:
        self._delegate.forget()
        self.rows.set_rows(rows)
        self.scheduleDelayedItemsLayout()

    def enter(self) -> None:
        """Chooses the first hit where none is chosen."""
        if not self.currentIndex().isValid():
            first = next((n for n, row in enumerate(self.rows.rows) if isinstance(row, HitRow)), None)
            if first is not None:
                self.setCurrentIndex(self.rows.index(first))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.enter()  # before Qt, which would only put the cursor there
        super().focusInEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.indexAt(event.position().toPoint()).data(ROW)
        if isinstance(row, MoreRow):
            self.more.emit(row.group)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open(self.indexAt(event.position().toPoint()).data(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex().data(ROW))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, row: object) -> None:
        if isinstance(row, HitRow):
            self.opened.emit(row)
        elif isinstance(row, MoreRow):
            self.more.emit(row.group)

    def _moved(self, current: QModelIndex) -> None:
        row = current.data(ROW) if current.isValid() else None
        if isinstance(row, HitRow):
            self.selected.emit(row)

    def _relook(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
