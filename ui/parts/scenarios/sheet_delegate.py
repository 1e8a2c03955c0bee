"""The cells of a table of judgements as they are painted: each face on the ground of its row, the current one marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.paint import paint_box
from ui.parts.scenarios.sheet import FACE

if TYPE_CHECKING:
    from ui.parts.scenarios.sheet_table import SheetTable

Index = QModelIndex | QPersistentModelIndex


class SheetDelegate(QStyledItemDelegate):
    def __init__(self, table: SheetTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, theme, rect = self._table, self._table.look.theme, QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, theme.c(table.ground(index.row())))
        table.paint_line(painter, rect, index.row())
        face = index.data(FACE)
        if face is not None:
            face.paint(painter, rect, theme)
        current = table.currentIndex()
        if (
            table.whole_rows
            and current.isValid()
            and current.row() == index.row()
            and index.column() == table.sheet.columnCount() - 1
        ):
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(3), rect.height()), theme.c("rubric"))
        elif not table.whole_rows and current == index:
            paint_box(painter, rect.adjusted(1, 1, -1, -1), None, theme.pen("rubric", 3), theme.scaled(4))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            option.rect = rect.toRect().adjusted(3, 3, -3, -3)
            table.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, table)
