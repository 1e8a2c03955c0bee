"""The heads of a table of judgements: names of rows, which stay while the columns scroll, and of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView

from ui.look.paint import (
    chip_width,
    neutral_face,
    paint_chip,
    paint_icon,
    paint_other_mark,
    paint_series_mark,
    paint_text,
    text_width,
)
from ui.parts.scenarios.sheet import OTHER_MARK, Head

if TYPE_CHECKING:
    from ui.parts.scenarios.sheet_table import SheetTable

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ColumnHeads(QHeaderView):
    """One line of names, or two where columns stand in groups."""

    def __init__(self, table: SheetTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        two = any(head.above for head in self._table.sheet.content.columns)
        return QSize(super().sizeHint().width(), self._table.look.theme.px(56 if two else 40))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, head = self._table.look.theme, self._table.sheet.content.columns[section]
        painter.fillRect(rect, theme.c("surface"))
        box = QRectF(rect)
        if head.mark is not None:
            side = theme.px(18)
            place = QRectF(box.center().x() - side / 2, box.bottom() - theme.px(30), side, side)
            if head.mark == OTHER_MARK:
                paint_other_mark(painter, place, theme)
            else:
                paint_series_mark(painter, place, head.mark, theme)
        else:
            box.adjust(theme.px(4), 0, -theme.px(4), 0)
            current = self._table.currentIndex()
            here = head.chosen or (current.isValid() and current.column() == section and not self._table.whole_rows)
            name = box.adjusted(0, box.height() - theme.px(36), 0, 0)
            ink = "rubric" if here else "muted" if self._table.whole_rows else "ink"
            align = Qt.AlignmentFlag.AlignRight if self._table.whole_rows else _CENTRE
            paint_text(painter, name, head.title, theme.font("caption", 600 if here else 500), theme.c(ink), align)
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.c("line"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names of groups over all their columns, which are painted one by one."""
        super().paintEvent(event)
        theme, columns = self._table.look.theme, self._table.sheet.content.columns
        painter = QPainter(self.viewport())
        for n, head in enumerate(columns):
            if head.above:
                last = n
                while last + 1 < len(columns) and not columns[last + 1].above and columns[last + 1].mark is None:
                    last += 1
                left, right = self.sectionViewportPosition(last), self.sectionViewportPosition(n) + self.sectionSize(n)
                room = QRectF(left + theme.px(2), 0, right - left - theme.px(4), theme.px(24))
                paint_text(painter, room, head.above, theme.font("caption"), theme.c("muted"), _CENTRE)
        painter.end()


class RowHeads(QHeaderView):
    def __init__(self, table: SheetTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        return QSize(self._table.names_room(), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, head = self._table.look.theme, self._table.sheet.content.rows[section]
        current = self._table.currentIndex()
        here = current.isValid() and current.row() == section
        painter.fillRect(rect, theme.c(self._table.ground(section)))
        self._table.paint_line(painter, QRectF(rect), section)
        box = QRectF(rect).adjusted(theme.px(8), 0, -theme.px(4), 0)
        if head.chip:
            face = neutral_face(theme, "link")
            width = chip_width(head.chip, face, theme)
            height = theme.px(24)
            room = min(text_width(head.title, theme.font("label")), box.width() - width - theme.px(8))
            left = max(box.left(), box.right() - room - theme.px(8) - width)
            paint_chip(painter, QRectF(left, box.center().y() - height / 2, width, height), head.chip, face, theme)
            box.setLeft(left + width + theme.px(4))
        if head.proposed:
            side = theme.px(14)
            paint_icon(painter, QRectF(box.left(), box.center().y() - side / 2, side, side), "broken-circle", theme.c("proposal"))
            box.setLeft(box.left() + side + theme.px(4))
        self._words(painter, box, head, here)

    def _words(self, painter: QPainter, box: QRectF, head: Head, here: bool) -> None:
        theme, whole = self._table.look.theme, self._table.whole_rows
        ink = "muted" if head.muted and not here else "rubric" if head.chosen or (here and not whole) else "ink"
        weight = 600 if here or head.chosen or head.strong else 400
        font = theme.font(head.voice, weight if head.voice == "label" else None)
        if head.above:
            above = QRectF(box.left(), box.top() + theme.px(2), box.width(), theme.px(18))
            paint_text(painter, above, head.above, theme.font("caption"), theme.c("muted"))
            box = QRectF(box.left(), above.bottom(), box.width(), box.bottom() - above.bottom())
        if head.number:
            width = text_width(head.number, theme.font("label", 600))
            number = QRectF(box.right() - width - 1, box.top(), width + 1, box.height())
            paint_text(painter, number, head.number, theme.font("label", 600), theme.c("muted" if head.muted else "rubric"))
            box.setRight(number.left() - theme.px(6))
        paint_text(painter, box, head.title, font, theme.c(ink))
