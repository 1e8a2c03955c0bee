"""What the matrix of issues comes to: at the end of each row how often its actor is for and against, under each column how many are.

Only what a person has accepted is counted, as in the findings.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.look import Look
from ui.look.paint import paint_glyph, paint_text, text_width
from ui.models.content import Heading
from ui.parts.actors.table import MatrixTable
from ui.text import current_format, fill, rtl, tr
from ui.widgets.themed import Themed

WIDTH, HEIGHT = 112, 32  # px before zoom of the column and of the row
_BAR, _NUMBER = 12, 20
Leaning = tuple[int, int]  # for, against


class _Balance(Themed, QWidget):
    """Goes along with the table beside it, whose rows or columns it sums up."""

    def __init__(self, look: Look, table: MatrixTable, title: str) -> None:
        super().__init__()
        self.table, self.title = table, title
        self.leanings: Mapping[str, Leaning] = {}
        self.setAccessibleName(title)
        for bar in (table.horizontalScrollBar(), table.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: self.update())
        for names in (table.rows, table.columns):
            names.geometriesChanged.connect(self.update)
            names.sectionResized.connect(lambda *_: self.update())
        self.follow(look)

    def show_leanings(self, found: Mapping[str, Leaning]) -> None:
        self.leanings = found
        said = (self.spoken(one.id, one.name) for one in self.headings())
        self.setAccessibleDescription("، ".join(said))
        self.update()

    def headings(self) -> tuple[Heading, ...]:
        raise NotImplementedError

    def places(self) -> list[tuple[str, str, QRectF]]:
        """Id and name of each row or column, and where it is summed up."""
        raise NotImplementedError

    def spoken(self, record_id: str, name: str) -> str:
        support, oppose = self.leanings.get(record_id, (0, 0))
        return fill(tr("Balance", "%1: for %2, against %3"), name, support, oppose)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = next(((key, name) for key, name, rect in self.places() if rect.contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), rtl(self.spoken(*at)) if at else "", self)
            return True
        return super().event(event)


class ActorBalance(_Balance):
    """Bars to both sides of a line, for at its right, against at its left."""

    def __init__(self, look: Look, table: MatrixTable) -> None:
        super().__init__(look, table, tr("Balance", "Balance of the actor"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def headings(self) -> tuple[Heading, ...]:
        return self.table.matrix.content.rows

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def places(self) -> list[tuple[str, str, QRectF]]:
        table, found = self.table, []
        top = table.viewport().y()
        for n, row in enumerate(table.matrix.content.rows):
            y = table.rowViewportPosition(n)
            if y + table.rowHeight(n) >= 0 and y < table.viewport().height():
                cell = table.cell_rect(QRectF(0, top + y, self.width(), table.rowHeight(n)).toRect(), table.matrix.index(n, 0))
                found.append((row.id, row.name, QRectF(0, cell.top(), self.width(), cell.height())))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        head = QRectF(0, 0, self.width(), self.table.viewport().y() - theme.px(8))
        line = QRectF(0, head.bottom() - theme.px(20), self.width(), theme.px(20))
        paint_text(painter, line, self.title, theme.font("caption"), theme.c("muted"), Qt.AlignmentFlag.AlignHCenter)
        painter.setClipRect(QRectF(0, self.table.viewport().y(), self.width(), self.table.viewport().height()))
        most = max((max(self.leanings.get(row.id, (0, 0))) for row in self.headings()), default=0)
        for record_id, _, rect in self.places():
            self._paint_bars(painter, rect, self.leanings.get(record_id, (0, 0)), most)
        painter.end()

    def _paint_bars(self, painter: QPainter, rect: QRectF, leaning: Leaning, most: int) -> None:
        theme, middle = self.theme, rect.center()
        number = theme.px(_NUMBER)
        unit = (rect.width() / 2 - number - theme.px(8)) / max(1, most)
        painter.fillRect(QRectF(middle.x() - 0.5, rect.top() + rect.height() / 4, 1, rect.height() / 2), theme.c("lineStrong"))
        for value, code, way in zip(leaning, ("p2", "n2"), (1, -1), strict=True):
            if not value:
                continue
            width = value * unit
            left = middle.x() if way > 0 else middle.x() - width
            top = middle.y() - theme.scaled(_BAR / 2)
            painter.fillRect(QRectF(left, top, width, theme.scaled(_BAR)), theme.stance(code).fill)
            outside = left + width + theme.px(4) if way > 0 else left - theme.px(4) - number
            side = Qt.AlignmentFlag.AlignLeft if way > 0 else Qt.AlignmentFlag.AlignRight
            room = QRectF(outside, rect.top(), number, rect.height())
            paint_text(painter, room, current_format().number(value), theme.font("digits"), theme.c("ink2"), side)


class IssueBalance(_Balance):
    """Two numbers under each column, with the marks of support and of reserve."""

    def __init__(self, look: Look, table: MatrixTable) -> None:
        super().__init__(look, table, tr("Balance", "Balance of the issue"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def headings(self) -> tuple[Heading, ...]:
        return self.table.matrix.content.columns

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(HEIGHT))

    def places(self) -> list[tuple[str, str, QRectF]]:
        table = self.table
        start = table.viewport().x()
        found = []
        for n, column in enumerate(table.matrix.content.columns):
            left = start + table.columnViewportPosition(n)
            found.append((column.id, column.name, QRectF(left, 0, table.columnWidth(n), self.height())))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, table = self.theme, self.table
        painter = QPainter(self)
        names = QRectF(table.rows.x(), 0, table.rows.width(), self.height()).adjusted(theme.px(8), 0, -theme.px(4), 0)
        paint_text(painter, names, self.title, theme.font("caption"), theme.c("muted"))
        painter.setClipRect(QRectF(table.viewport().x(), 0, table.viewport().width(), self.height()))
        for record_id, _, rect in self.places():
            self._paint_numbers(painter, rect, self.leanings.get(record_id, (0, 0)))
        painter.end()

    def _paint_numbers(self, painter: QPainter, rect: QRectF, leaning: Leaning) -> None:
        theme, font, side = self.theme, self.theme.font("digits"), self.theme.px(12)
        numbers = [current_format().number(value) for value in leaning]
        gap = theme.px(6)
        width = sum(text_width(number, font) + side + theme.px(3) for number in numbers) + gap
        right = rect.center().x() + width / 2
        for number, code in zip(numbers, ("p1", "n1"), strict=True):
            ink = theme.c("muted" if number == current_format().number(0) else "ink")
            mark = QRectF(right - side, rect.center().y() - side / 2, side, side)
            paint_glyph(painter, mark, code, ink)
            room = text_width(number, font) + 1
            box = QRectF(mark.left() - theme.px(3) - room, rect.top(), room, rect.height())
            paint_text(painter, box, number, font, ink)
            right = box.left() - gap
