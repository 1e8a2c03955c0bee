"""A list of measured things: a name, a bar from the right and its value, the selected row as everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Look
from ui.look.paint import paint_box, paint_text
from ui.models.rows import Rows
from ui.widgets.themed import Themed

_ROW, _VALUE, _PAD, _GAP = 32, 44, 8, 8
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Bar:
    """`share` 0 … 1 fills the bar, `mark` 0 … 1 is a line across it; `color` is a colour's name or the code of a stance."""

    key: str
    words: str
    value: str
    share: float
    color: str = "accent"
    mark: float | None = None

    @property
    def spoken(self) -> str:
        return f"{self.words}: {self.value}"


class BarList(Themed, QListView):
    """As high as its rows. `chosen` carries a key when a person goes to a row; `bar` is the width of bars before zoom."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, bar: int) -> None:
        super().__init__()
        self._rows, self.bar, self._silent = Rows(self), bar, False
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self.follow(look)

    @property
    def bars(self) -> list[Bar]:
        return self._rows.rows

    def show_bars(self, bars: Sequence[Bar], selected: str = "") -> None:
        self._silent = True
        self._rows.set_rows(bars)
        row = self._rows.row_of(selected)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))
        else:
            self.clearSelection()
        self._silent = False
        self.relook()

    def relook(self) -> None:
        self.setFixedHeight(len(self.bars) * self.theme.px(_ROW))
        super().relook()

    def _moved(self, current: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.chosen.emit(self.bars[current.row()].key)


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: BarList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._look.theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, bar, rect = self._look.theme, self._view.bars[index.row()], QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.c("selection"))
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(3), rect.height()), theme.c("rubric"))
        pad, width = theme.px(_PAD), theme.px(self._view.bar)
        value = QRectF(rect.left() + pad, rect.top(), theme.px(_VALUE), rect.height())
        track = QRectF(value.right() + theme.px(_GAP), rect.center().y() - theme.scaled(4), width, theme.scaled(8))
        name = QRectF(track.right() + pad, rect.top(), rect.right() - track.right() - 2 * pad, rect.height())
        paint_text(painter, name, bar.words, theme.font("label", 600 if selected else 400), theme.c("ink"))
        paint_text(painter, value, bar.value, theme.font("digits", 600), theme.c("ink"))
        self._paint_bar(painter, track, bar)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._view)

    def _paint_bar(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        theme = self._look.theme
        paint_box(painter, track, theme.c("surface3"), None, theme.scaled(2))
        filled = QRectF(track)
        filled.setLeft(track.right() - track.width() * min(1.0, max(0.0, bar.share)))
        if bar.share > 0:
            paint_box(painter, filled, self._color(bar.color), None, theme.scaled(2))
        if bar.mark is not None:
            x = track.right() - track.width() * bar.mark
            reach = theme.scaled(5)
            painter.fillRect(QRectF(x - 0.75, track.top() - reach, theme.scaled(1.5), track.height() + 2 * reach), theme.c("ink"))

    def _color(self, name: str) -> QColor:
        theme = self._look.theme
        return theme.stance(name).fill if name in ("p2", "n2") else theme.c(name)
