"""The names around a matrix: columns under their blocs, rows beside them, and in the corner how a cell is read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.look.paint import broken, paint_icon, paint_text, text_width
from ui.look.theme import Theme
from ui.models.content import Heading
from ui.models.matrix import Matrix
from ui.text import direction

BAND, LINE, FOOT = 28, 20, 8  # px before zoom: bloc names, a line of a name, the room around the lines
UPRIGHT, TALLEST = 72, 152  # px: names turned upright are as high as the longest, within these
NARROW, TWO = 44, 34  # px: below this cell width names are turned upright; from here on two upright lines find room
MOST_LINES = 3
GAP, BLOC_GAP = 2, 4
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def fill_ground(viewport: QWidget, event: QPaintEvent, theme: Theme) -> None:
    """Paints the ground of what is to be painted, beyond the last section too."""
    painter = QPainter(viewport)
    painter.fillRect(event.rect(), theme.c("surface"))
    painter.end()


class Names(QHeaderView):
    """What both headers share: what a heading is, and whether the selected cell is in its row or column."""

    def __init__(self, orientation: Qt.Orientation, table: QTableView, matrix: Matrix, theme: Theme) -> None:
        super().__init__(orientation, table)
        self.table, self.matrix, self.theme = table, matrix, theme
        self.chosen = ""
        self._was_marked = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that scrolling paints only what comes into view

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_ground(self.viewport(), event, self.theme)
        super().paintEvent(event)

    def heading(self, section: int) -> Heading:
        content = self.matrix.content
        return (content.columns if self.orientation() == Qt.Orientation.Horizontal else content.rows)[section]

    def is_marked(self, section: int) -> bool:
        """Whether the name belongs to the selected cell, or is selected itself."""
        if self.chosen:
            return self.heading(section).id == self.chosen
        current = self.table.currentIndex()
        return current.isValid() and section == (
            current.column() if self.orientation() == Qt.Orientation.Horizontal else current.row()
        )

    def follow_mark(self) -> None:
        """Paints anew the name that has got the mark, and the one that has lost it."""
        marked = next((n for n in range(self.count()) if self.is_marked(n)), -1)
        for section in {marked, self._was_marked} - {-1}:
            start, size = self.sectionViewportPosition(section), self.sectionSize(section)
            across = self.orientation() == Qt.Orientation.Horizontal
            place = QRect(start, 0, size, self.height()) if across else QRect(0, start, self.width(), size)
            self.viewport().update(place)
        self._was_marked = marked

    def ink(self, section: int) -> str:
        if self.is_marked(section):
            return "rubric"
        return "proposal" if self.heading(section).proposed else "ink"

    def font_of(self, section: int, token: str) -> QFont:
        return self.theme.font(token, 600 if self.is_marked(section) else 400)


class ColumnNames(Names):
    def __init__(self, table: QTableView, matrix: Matrix, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, table, matrix, theme)
        self.upright = False
        self._settled: object = None

    @property
    def has_bands(self) -> bool:
        return any(heading.bloc for heading in self.matrix.content.columns)

    def settle(self) -> None:
        """Names stand in lines where all of them find room in their columns, else upright; the header is as high as they need."""
        theme, font = self.theme, self.theme.font("caption", 600)
        width = self._room()
        state = self.matrix.content.columns, width, theme
        if state == self._settled:
            return
        self._settled = state
        names = [heading.name for heading in self.matrix.content.columns]
        lines = [broken(name, font, width, MOST_LINES) for name in names]
        self.upright = width < theme.px(NARROW) or any(text_width(line, font) > width for name in lines for line in name)
        if self.upright:
            longest = max((text_width(name, font) for name in names), default=0) + theme.px(FOOT)
            height = round(min(max(longest, theme.px(UPRIGHT)), theme.px(TALLEST)))
        else:
            height = theme.px(LINE) * max(2, *map(len, lines), 2) + theme.px(FOOT)
        self.setFixedHeight(height + (theme.px(BAND) if self.has_bands else 0))

    def _room(self) -> int:
        """How wide every column is at least, without the gaps around it."""
        opens = [heading.opens for heading in self.matrix.content.columns]
        extra = self.theme.px(BLOC_GAP)
        widths = (self.sectionSize(n) - (extra if opened else 0) for n, opened in enumerate(opens))
        return min(widths, default=0) - self.theme.px(GAP)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, self.theme.c("surface"))
        extra = self.theme.px(BLOC_GAP) if self.heading(section).opens else 0
        box = QRectF(rect).adjusted(self.theme.px(GAP), 0, -extra, -self.theme.px(4))
        if self.upright:
            self._paint_upright(painter, box, section)
        else:
            self._paint_lines(painter, box, section)

    def _paint_lines(self, painter: QPainter, box: QRectF, section: int) -> None:
        font, line = self.font_of(section, "caption"), self.theme.px(LINE)
        lines = broken(self.heading(section).name, self.theme.font("caption", 600), box.width(), MOST_LINES)
        for n, words in enumerate(lines):
            top = box.bottom() - line * (len(lines) - n)
            paint_text(painter, QRectF(box.left(), top, box.width(), line), words, font, self.theme.c(self.ink(section)), _CENTRE)

    def _paint_upright(self, painter: QPainter, box: QRectF, section: int) -> None:
        """Read from the foot upwards, so that every name begins beside its own cells; a long one in two lines if it can."""
        painter.save()
        painter.translate(box.center().x(), box.bottom())
        painter.rotate(90)
        theme, font = self.theme, self.font_of(section, "caption")
        length = self.height() - (theme.px(BAND) if self.has_bands else 0) - theme.px(FOOT)
        count = 2 if box.width() >= theme.px(TWO) else 1
        lines = broken(self.heading(section).name, theme.font("caption", 600), length, count)
        step = box.width() / max(2, len(lines))
        for n, words in enumerate(lines):
            middle = step * (n - (len(lines) - 1) / 2)
            room = QRectF(-length, middle - theme.px(LINE) / 2, length, theme.px(LINE))
            paint_text(painter, room, words, font, theme.c(self.ink(section)))
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.has_bands:
            return
        painter = QPainter(self.viewport())
        for first, last in self._blocs():
            self._paint_band(painter, first, last)
        painter.end()

    def _blocs(self) -> list[tuple[int, int]]:
        """The first and last column of each bloc that has a name."""
        found: list[tuple[int, int]] = []
        for n, heading in enumerate(self.matrix.content.columns):
            if heading.bloc and not heading.opens and found and found[-1][1] == n - 1:
                found[-1] = found[-1][0], n
            elif heading.bloc:
                found.append((n, n))
        return found

    def _paint_band(self, painter: QPainter, first: int, last: int) -> None:
        theme = self.theme
        ends = [self.sectionViewportPosition(section) for section in (first, last)]
        right = max(end + self.sectionSize(section) for end, section in zip(ends, (first, last), strict=True))
        left = min(ends) + theme.px(GAP)
        right -= theme.px(BLOC_GAP) if self.heading(first).opens else 0
        band = QRectF(left, 0, right - left, theme.px(BAND - 4))
        paint_text(painter, band, self.heading(first).bloc, theme.font("caption"), theme.c("ink2"), _CENTRE)
        painter.fillRect(QRectF(left, band.bottom() - theme.px(2), band.width(), theme.px(2)), theme.c("ink2"))


class RowNames(Names):
    def __init__(self, table: QTableView, matrix: Matrix, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, table, matrix, theme)
        self._widest: tuple[object, float] = None, 0.0

    def sizeHint(self) -> QSize:
        theme, rows = self.theme, self.matrix.content.rows
        if self._widest[0] != (rows, theme):
            font = theme.font("label", 600)
            self._widest = (rows, theme), max((text_width(row.name, font) for row in rows), default=0.0)
        widest = self._widest[1]
        return QSize(round(min(max(widest + theme.px(32), theme.px(112)), theme.px(184))), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self.theme
        painter.fillRect(rect, theme.c("surface"))
        extra = theme.px(BLOC_GAP) if self.heading(section).opens else 0
        box = QRectF(rect).adjusted(theme.px(8), extra, -theme.px(4), -theme.px(GAP))
        ink = theme.c(self.ink(section))
        if self.heading(section).proposed:
            side = theme.px(14)
            paint_icon(painter, QRectF(box.left(), box.center().y() - side / 2, side, side), "broken-circle", ink)
            box.setLeft(box.left() + side + theme.px(4))
        paint_text(painter, box, self.heading(section).name, self.font_of(section, "label"), ink)


class Corner(QWidget):
    """How a cell is read, where the names of rows and columns meet."""

    def __init__(self, table: QTableView, theme: Theme) -> None:
        super().__init__(table)
        self.theme, self.words = theme, ""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.c("surface"))
        font, line = theme.font("caption"), theme.px(20)
        painter.setLayoutDirection(direction(self.words))
        box = QRectF(self.rect()).adjusted(theme.px(8), 0, -theme.px(4), -theme.px(4))
        lines = broken(self.words, font, box.width(), 2)
        for n, words in enumerate(lines):
            top = box.bottom() - line * (len(lines) - n)
            paint_text(painter, QRectF(box.left(), top, box.width(), line), words, font, theme.c("muted"))
        painter.end()
