"""How a cell of a matrix is painted: its stance, how many passages it rests on, how much the issue matters, what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Look
from ui.look.paint import dashed_pen, paint_box, paint_diagonal, paint_stance_cell, paint_text
from ui.models.content import ACCORD, Cell
from ui.parts.actors.filters import fades
from ui.text import current_format

if TYPE_CHECKING:
    from ui.parts.actors.table import MatrixTable

Index = QModelIndex | QPersistentModelIndex
_FADED = 0.15  # how much is seen of a stance that is not looked at


class CellDelegate(QStyledItemDelegate):
    """Paints cells; each look of a cell is drawn once and kept until the theme or the size of cells changes."""

    def __init__(self, look: Look, table: MatrixTable) -> None:
        super().__init__(table)
        self._look, self._table = look, table
        self._drawn: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        self._drawn.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, matrix = self._look.theme, self._table.matrix
        rect = self._table.cell_rect(option.rect, index)
        painter.fillRect(option.rect, theme.c("surface"))  # over the ground that the view gives to what is selected
        if matrix.is_diagonal(index):
            paint_diagonal(painter, rect, theme)
        else:
            painter.drawPixmap(rect.topLeft(), self._pixmap(matrix.cell(index), rect.size().toSize(), painter))
        if option.state & QStyle.StateFlag.State_Selected and not self._table.names_chosen:
            self._select(painter, rect, matrix.cell(index))
        if option.state & QStyle.StateFlag.State_HasFocus:
            option.rect = rect.toRect().adjusted(3, 3, -3, -3)
            self._table.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._table)

    def _select(self, painter: QPainter, rect: QRectF, cell: Cell | None) -> None:
        """The red frame; inside it that of a proposal, which it would hide."""
        theme = self._look.theme
        paint_box(painter, rect, None, theme.pen("rubric", 3), theme.scaled(2))
        if cell is not None and cell.code and cell.proposed and self._table.matrix.content.layer == "stance":
            inset = theme.scaled(4)
            ink = theme.stance(cell.code).ink
            paint_box(painter, rect.adjusted(inset, inset, -inset, -inset), None, dashed_pen(ink, theme, 1.5), theme.scaled(2))

    def _pixmap(self, cell: Cell | None, size: QSize, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatio()
        content = self._table.matrix.content
        faded = fades(cell, self._table.shown)
        key = cell.look if cell else None, faded, content.layer, content.most, content.square, size.width(), size.height(), ratio
        if key not in self._drawn:
            self._drawn[key] = self._draw(cell, size, ratio, faded)
        return self._drawn[key]

    def _draw(self, cell: Cell | None, size: QSize, ratio: float, faded: bool) -> QPixmap:
        theme = self._look.theme
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(theme.c("surface"))
        rect = QRectF(0, 0, size.width(), size.height())
        painter = QPainter(drawn)
        painter.setOpacity(_FADED if faded else 1.0)
        if self._table.matrix.content.layer == ACCORD:
            self._accord(painter, rect, cell)
            painter.end()
            return drawn
        if self._table.matrix.content.layer == "influence":
            self._influence(painter, rect, None if cell is None else cell.influence)
            painter.end()
            return drawn
        square = self._table.matrix.content.square
        count = current_format().number(cell.count) if cell is not None and cell.count and square else ""
        code, proposed = (cell.code, cell.proposed) if cell else ("", False)
        paint_stance_cell(painter, rect, code, theme, count=count, proposed=proposed)
        if cell is not None and cell.salience is not None:
            self._salience(painter, rect, cell.code, cell.salience)
        if cell is not None and cell.code and not cell.count:
            self._gap(painter, rect, cell.code)
        painter.end()
        return drawn

    def _influence(self, painter: QPainter, rect: QRectF, value: int | None) -> None:
        """A digit on a ground that is the darker the more it says; nothing where nobody has estimated it."""
        theme = self._look.theme
        if value is None:
            painter.fillRect(rect, theme.c("surface2"))
            return
        grounds = theme.c("surface2"), theme.c("accentSoft"), *(theme.blend("surface", "accent", n) for n in (0.25, 0.45))
        painter.fillRect(rect, (*grounds, theme.c("accent"))[value])
        ink = ("muted", "ink", "ink", "ink", "onAccent")[value]
        number = current_format().number(value)
        paint_text(painter, rect, number, theme.font("label", 600), theme.c(ink), Qt.AlignmentFlag.AlignHCenter)

    def _accord(self, painter: QPainter, rect: QRectF, cell: Cell | None) -> None:
        """How far two stand together or apart, on the ground of support or opposition, the deeper the farther."""
        theme, most = self._look.theme, self._table.matrix.content.most
        painter.fillRect(rect, theme.c("surface2"))
        if cell is None:
            return
        if cell.net and most:
            over = theme.stance("p2" if cell.net > 0 else "n2").fill
            painter.fillRect(rect, theme.blend("surface", over, 0.08 + 0.37 * abs(cell.net) / most))
        words, font = current_format().signed(cell.net, 1), theme.font("digits")
        paint_text(painter, rect, words, font, theme.c("ink"), Qt.AlignmentFlag.AlignHCenter)

    def _gap(self, painter: QPainter, rect: QRectF, code: str) -> None:
        """A dotted corner: what stands here rests on no passage."""
        theme = self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.stance(code).ink, theme.scaled(1.5), Qt.PenStyle.DotLine))
        corner, reach = rect.topLeft() + QPointF(1, 1) * theme.scaled(4), theme.scaled(9)
        painter.drawLine(corner, corner + QPointF(reach, 0))
        painter.drawLine(corner, corner + QPointF(0, reach))

    def _salience(self, painter: QPainter, rect: QRectF, code: str, salience: int) -> None:
        """Three dots from the right in the lower trailing corner, in the ink of the stance, one for each third reached."""
        theme = self._look.theme
        ink, radius = theme.stance(code).ink if code else theme.c("ink2"), theme.scaled(3)
        right, middle = rect.left() + theme.scaled(30), rect.bottom() - theme.scaled(9)
        if code == "mx":
            plate = QRectF(right - theme.scaled(28), middle - 2 * radius, theme.scaled(32), 4 * radius)
            paint_box(painter, plate, theme.stance(code).fill, None, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1))
        for n, least in enumerate((1, 34, 67)):
            painter.setBrush(ink if salience >= least else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(right - n * 3 * radius - radius, middle), radius - 0.5, radius - 0.5)
