"""The two lists of the sidebar, painted: sources on three lines, paragraphs on one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Look
from ui.look.surfaces import paint_box, paint_text, text_width
from ui.models.rows import ROW, Rows
from ui.parts.sources.side_rows import ParagraphRow, SourceRow
from ui.text import current_format

_SOURCE, _PARAGRAPH, _PAD, _NUMBER = 88, 32, 8, 48


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: RowList) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = _SOURCE if isinstance(index.data(ROW), SourceRow) else _PARAGRAPH
        return QSize(self._view.viewport().width(), self._look.theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row, theme = index.data(ROW), self._look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        box = QRectF(option.rect)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, theme.c("selection" if chosen else "surface2"), None, theme.scaled(4))
        inner = box.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        if isinstance(row, SourceRow):
            self._source(painter, inner.adjusted(0, theme.px(8), 0, -theme.px(8)), row)
        else:
            self._paragraph(painter, inner, row, chosen)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._view)

    def _source(self, painter: QPainter, inner: QRectF, row: SourceRow) -> None:
        theme = self._look.theme
        line = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 3)
        for words, font, color in (
            (row.number, theme.font("label", 600), "ink"),
            (row.title, theme.font("label", 400), "ink"),
            (row.about, theme.font("caption"), "ink2"),
        ):
            paint_text(painter, line, words, font, theme.c(color))
            line.translate(0, line.height())

    def _paragraph(self, painter: QPainter, inner: QRectF, row: ParagraphRow, chosen: bool) -> None:
        theme = self._look.theme
        number, caption = theme.font("caption"), theme.font("label", 600 if chosen else 400)
        width = max(theme.px(_NUMBER), text_width(row.number, number) + theme.px(8))
        paint_text(painter, inner, row.number, number, theme.c("ink2"))
        rest = inner.adjusted(0, 0, -width, 0)
        if row.count:
            count = current_format().number(row.count)
            paint_text(painter, inner, count, theme.font("digits", 600), theme.c("rubric"), Qt.AlignmentFlag.AlignLeft)
        rest.setLeft(inner.left() + theme.px(24))
        paint_text(painter, rest, row.text, caption, theme.c("ink"))


class RowList(QListView):
    """`chosen` comes with the key of the row that a person goes to; `delete_asked` with that of the one to be deleted."""

    chosen = Signal(object)
    delete_asked = Signal(object)
    menu_asked = Signal(object, object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.rows = Rows(self)
        self._silent = False
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._went)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ROW).key))
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def sizeHint(self) -> QSize:
        """As high as its rows, where there is room."""
        height = self.sizeHintForRow(0) * len(self.rows.rows)
        return QSize(self._look.theme.px(200), max(0, height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.theme.px(120), max(0, self.sizeHintForRow(0)))

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Puts rows in place; the current one stays where it is still there. Nothing is emitted."""
        key = self.current_key()
        self._silent = True
        self.rows.set_rows(rows)
        self._silent = False
        if key is not None:
            self.choose(key)
        self.updateGeometry()

    def current_key(self) -> Any:
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return None if row is None else row.key

    def choose(self, key: Any) -> bool:
        """Makes the row with this key the current one, silently."""
        at = self.rows.row_of(key)
        self._silent = True
        self.setCurrentIndex(self.rows.index(at) if at >= 0 else QModelIndex())
        self._silent = False
        return at >= 0

    def _went(self, index: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self.chosen.emit(index.data(ROW).key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.current_key()
        super().mousePressEvent(event)
        if before is not None and self.current_key() == before and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current_key() is not None:
            self.delete_asked.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.indexAt(event.pos()).data(ROW)
        if row is not None:
            self.menu_asked.emit(row.key, event.globalPos())
