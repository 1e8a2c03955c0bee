"""The slides in their order: handle, number, name and finding, minutes, and whether they are shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.brief.slides import Page
from ui.look import Look
from ui.look.paint import paint_edge, paint_icon, paint_text
from ui.look.surfaces import paint_box
from ui.models.rows import ROW, Rows
from ui.text import current_format, fill, tr

Index = QModelIndex | QPersistentModelIndex
_ROW, _HANDLE, _NUMBER, _MINUTES, _EYE = 56, 28, 32, 56, 40  # px before zoom


@dataclass(frozen=True, slots=True)
class SlideLine:
    """A slide as a row; `movable` by dragging."""

    page: Page
    movable: bool = True

    @property
    def key(self) -> str:
        return self.page.key

    @property
    def spoken(self) -> str:
        page, numbers = self.page, current_format()
        if page.hidden:
            return fill(tr("Prepare", "%1, hidden"), page.topic)
        said = fill(tr("Prepare", "Slide %1: %2, %3"), page.number, page.topic, numbers.count("minute", page.minutes))
        return said if page.title == page.topic else f"{said}، {page.title}"


class SlideDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: SlideList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.viewport().width(), self._look.theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: SlideLine = index.data(ROW)
        page, theme, numbers = line.page, self._look.theme, current_format()
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, theme.c("selection"))
            paint_edge(painter, box, theme.c("rubric"), theme.scaled(3), 0)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.c("line"))
        quiet = theme.c("ink2" if selected else "muted")
        self._handle(painter, QRectF(box.right() - theme.px(_HANDLE), box.top(), theme.px(_HANDLE), box.height()))
        right = box.right() - theme.px(_HANDLE)
        number = QRectF(right - theme.px(_NUMBER), box.top(), theme.px(_NUMBER), box.height())
        shown = "—" if page.hidden else numbers.number(page.number)
        paint_text(painter, number, shown, theme.font("h3", 600), theme.c("accent"), Qt.AlignmentFlag.AlignHCenter)
        minutes, eye = self._minutes(box), self._eye(box)
        words = QRectF(minutes.right() + theme.px(8), box.top() + theme.px(4), 0, theme.px(24))
        words.setRight(number.left() - theme.px(8))
        paint_text(painter, words, page.topic, theme.font("label", 600), quiet if page.hidden else theme.c("ink"))
        about = page.title if page.title != page.topic else ""
        paint_text(painter, words.translated(0, theme.px(24)), about, theme.font("caption"), quiet)
        if page.hidden:
            paint_text(painter, minutes, tr("Prepare", "hidden"), theme.font("caption"), quiet)
        else:
            frame = minutes.adjusted(theme.px(4), theme.px(12), -theme.px(4), -theme.px(12))
            paint_box(painter, frame, theme.c("surface"), theme.pen("lineStrong"), theme.scaled(6))
            short = fill(tr("Prepare", "%1 min"), page.minutes)
            paint_text(painter, frame, short, theme.font("label"), theme.c("ink"), Qt.AlignmentFlag.AlignHCenter)
        side = theme.px(16)
        place = QRectF(eye.center().x() - side / 2, eye.center().y() - side / 2, side, side)
        paint_icon(painter, place, "eye", theme.c("muted" if page.hidden else "ink"))
        if page.hidden:
            painter.setPen(theme.pen("muted", 2))
            painter.drawLine(place.topLeft(), place.bottomRight())
        painter.restore()

    def part_at(self, rect: QRect, at: QPoint) -> str:
        """Which part of a row a point is on: "eye", "minutes" or none."""
        box, where = QRectF(rect), at.toPointF()
        return "eye" if self._eye(box).contains(where) else "minutes" if self._minutes(box).contains(where) else ""

    def _eye(self, box: QRectF) -> QRectF:
        return QRectF(box.left() + self._look.theme.px(8), box.top(), self._look.theme.px(_EYE), box.height())

    def _minutes(self, box: QRectF) -> QRectF:
        return QRectF(self._eye(box).right(), box.top(), self._look.theme.px(_MINUTES), box.height())

    def _handle(self, painter: QPainter, box: QRectF) -> None:
        theme = self._look.theme
        for column in (-1, 1):
            for row in (-1, 0, 1):
                dot = box.center().x() + column * theme.px(3), box.center().y() + row * theme.px(5)
                painter.fillRect(QRectF(dot[0] - 1, dot[1] - 1, 2, 2), theme.c("muted"))


class SlideList(QListView):
    """`asked` carries what was asked for the current slide: up, down, hide, more, less, remove."""

    asked = Signal(str)
    chosen = Signal(object)
    moved = Signal(str, int)  # a slide's key, and the place it was dragged to

    def __init__(self, look: Look, *, read_only: bool) -> None:
        super().__init__()
        self.rows = Rows(self)
        self._delegate = SlideDelegate(look, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragEnabled(not read_only)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", True)
        self.setAccessibleName(tr("Prepare", "Slides"))
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now.data(ROW)))

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        current = self.current_key()
        self.rows.set_rows([SlideLine(page) for page in pages])
        at = max(self.rows.row_of(current), 0)
        if pages and (not self.currentIndex().isValid() or self.current_key() != current):
            self.setCurrentIndex(self.rows.index(at))

    def current_key(self) -> str:
        line = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return line.key if line is not None else ""

    def choose(self, key: str) -> None:
        at = self.rows.row_of(key)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        asked = {
            Qt.Key.Key_Up: "up" if alt else "",
            Qt.Key.Key_Down: "down" if alt else "",
            Qt.Key.Key_Space: "hide",
            Qt.Key.Key_Plus: "more",
            Qt.Key.Key_Minus: "less",
            Qt.Key.Key_Delete: "remove",
        }.get(Qt.Key(event.key()), "")
        if asked:
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        part = self._delegate.part_at(self.visualRect(index), at) if index.isValid() else ""
        if part == "eye":
            self.asked.emit("hide")
        elif part == "minutes":
            self.asked.emit("less" if event.button() == Qt.MouseButton.RightButton else "more")

    def dropEvent(self, event: QDropEvent) -> None:
        """The order is the store's: what was dropped is asked for, and comes back as a change."""
        if event.source() is self and self.current_key():
            self.moved.emit(self.current_key(), self._place_at(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _place_at(self, at: QPoint) -> int:
        """Before which row a point is: 0 … the number of rows."""
        rows = range(len(self.rows.rows))
        return next((n for n in rows if at.y() < self.visualRect(self.rows.index(n)).center().y()), len(rows))
