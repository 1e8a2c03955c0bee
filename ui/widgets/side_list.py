"""A list of places at the side of a page: one is chosen, each with its count or icon; arrow keys move the choice."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Look
from ui.look.paint import paint_box, paint_icon, paint_text
from ui.models.rows import ROW, Rows


@dataclass(frozen=True, slots=True)
class Entry:
    """`count` is shown at the end, `icon` before the words."""

    key: Hashable
    text: str
    count: str = ""
    icon: str = ""

    @property
    def spoken(self) -> str:
        return f"{self.text}: {self.count}" if self.count else self.text


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: SideList) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._view.viewport().width(), self._look.theme.px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, entry, rect = self._look.theme, index.data(ROW), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or over:
            paint_box(painter, rect, theme.c("selection" if chosen else "surface2"), None, theme.scaled(4))
        inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        font = theme.font("label", 600 if chosen else 400)
        count = theme.font("caption", 600 if chosen else 400)
        paint_text(painter, inner, entry.count, count, theme.c("ink2"), Qt.AlignmentFlag.AlignLeft)
        if entry.icon:
            side = theme.px(16)
            paint_icon(
                painter, QRectF(inner.right() - side, inner.center().y() - side / 2, side, side), entry.icon, theme.c("ink2")
            )
            inner.setRight(inner.right() - side - theme.px(8))
        paint_text(painter, inner, entry.text, font, theme.c("ink"))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._view)


class SideList(QListView):
    """As high as its entries. `chosen` carries the key that a person chose; `show_entries` and `set_value` are silent."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.rows = Rows(self)
        self._silent = False
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        look.changed.connect(self._relook)

    @property
    def value(self) -> Hashable:
        """The key that is chosen, None where nothing is."""
        entry = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return None if entry is None else entry.key

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows other entries; the choice stays, or falls to the first."""
        kept = self.value
        self._silent = True
        self.rows.set_rows(entries)
        self.setCurrentIndex(self.rows.index(max(0, self.rows.row_of(kept))))
        self._silent = False
        self.updateGeometry()

    def set_value(self, key: Hashable) -> None:
        self._silent = True
        self.setCurrentIndex(self.rows.index(self.rows.row_of(key)))
        self._silent = False

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(200), self._look.theme.px(40) * max(1, len(self.rows.rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.theme.px(120), self.sizeHint().height())

    def _relook(self) -> None:
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()

    def _moved(self, current: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.chosen.emit(current.data(ROW).key)
