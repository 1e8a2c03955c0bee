"""How the cells of a table of records are painted, measured and edited."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.domain.scales import STANCES
from ui.look import Look
from ui.look.paint import (
    ChipFace,
    chip_width,
    dashed_pen,
    neutral_face,
    paint_chip,
    paint_icon,
    paint_text,
    proposal_face,
    stance_face,
    state_face,
    text_width,
)
from ui.look.reading import paint_document, text_document
from ui.models.lines import CELL, Cell, Group, Line
from ui.models.rows import ROW
from ui.widgets.date_field import DateField
from ui.widgets.fields import LineField, TextField

if TYPE_CHECKING:
    from ui.widgets.line_table import LineTable

Index = QModelIndex | QPersistentModelIndex
_PAD, _ABOVE = 8, 8


class LineDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: LineTable) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._documents: dict[tuple[str, int, int], QTextDocument] = {}

    def forget(self) -> None:
        self._documents.clear()

    # -- measuring

    def height(self, line: Line | Group) -> int:
        """How high a line must be for its longest cell."""
        if isinstance(line, Group):
            return 0
        texts = [n for n, cell in enumerate(line.cells) if cell.editor == "text" and not self._view.isColumnHidden(n)]
        return max((round(self._document(line, n).size().height()) + self._look.theme.px(2 * _ABOVE) for n in texts), default=0)

    def _document(self, line: Line, column: int) -> QTextDocument:
        width = max(self._look.theme.px(80), self._view.columnWidth(column) - self._look.theme.px(2 * _PAD))
        key = (line.key, column, width)
        if key not in self._documents:
            self._documents[key] = text_document(line.cells[column].text, self._look.theme, "label", width, weight=400)
        return self._documents[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(ROW)
        return QSize(0, max(self._look.theme.px(40), self.height(line)))

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        if isinstance(line, Group):
            self._group(painter, rect, line)
        else:
            self._ground(painter, rect, line, index, bool(option.state & QStyle.StateFlag.State_Selected))
            self._cell(painter, rect, line, index.column())
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._view)

    def _group(self, painter: QPainter, rect: QRectF, group: Group) -> None:
        theme = self._look.theme
        inner = rect.adjusted(theme.px(_PAD), theme.px(16), -theme.px(_PAD), 0)
        font = theme.font("h3")
        paint_text(painter, inner, group.title, font, theme.c("ink"))
        inner.setRight(inner.right() - text_width(group.title, font) - theme.px(8))
        paint_text(painter, inner, group.about, theme.font("caption"), theme.c("muted"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.c("line"))

    def _ground(self, painter: QPainter, rect: QRectF, line: Line, index: Index, selected: bool) -> None:
        theme = self._look.theme
        if selected:
            painter.fillRect(rect, theme.c("selection"))
        elif line.proposed:
            painter.fillRect(rect, theme.c("proposalSoft"))
        if line.proposed:
            painter.setPen(dashed_pen(theme.c("proposal"), theme))
            above = self._view.lines.lines[index.row() - 1] if index.row() else None
            under_another = isinstance(above, Line) and above.proposed
            for y in (rect.bottom() - 0.5,) if under_another else (rect.top() + 0.5, rect.bottom() - 0.5):
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        else:
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.c("line"))
        last = index.column() == max(n for n in range(len(line.cells)) if not self._view.isColumnHidden(n))
        if selected and last:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(3), rect.height()), theme.c("rubric"))

    def _cell(self, painter: QPainter, rect: QRectF, line: Line, column: int) -> None:
        theme, cell = self._look.theme, line.cells[column]
        inner = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        if cell.editor == "text":
            document = self._document(line, column)
            height = document.size().height()
            place = QRectF(inner.right() - document.size().width(), rect.center().y() - height / 2, inner.width(), height)
            paint_document(painter, place, document, theme.c(cell.ink))
        elif cell.chip:
            self._chip(painter, inner, cell)
        else:
            if cell.icon:
                side = theme.px(14)
                mark = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
                paint_icon(painter, mark, cell.icon, theme.c("ink2"))
                inner.setRight(inner.right() - side - theme.px(6))
            ink = theme.c("accent" if cell.link else cell.ink)
            paint_text(painter, inner, cell.text, theme.font("label", 400), ink)

    def _chip(self, painter: QPainter, inner: QRectF, cell: Cell) -> None:
        theme = self._look.theme
        faces: dict[str, ChipFace] = {"proposal": proposal_face(theme), "neutral": neutral_face(theme, cell.icon)}
        if cell.chip in STANCES:
            faces[cell.chip] = stance_face(cell.chip, theme)
        face = faces.get(cell.chip) or state_face(cell.chip, theme, cell.icon)
        width = min(inner.width(), chip_width(cell.text, face, theme))
        height = theme.px(24)
        box = QRectF(inner.right() - width, round(inner.center().y() - height / 2), width, height)
        paint_chip(painter, box, cell.text, face, theme)

    # -- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        cell: Cell = index.data(CELL)
        editor: QWidget
        if cell.editor == "date":
            editor = DateField(self._look, parent)
            editor.show_as("d MMMM yyyy")
        elif cell.editor == "text":
            text = TextField(self._look, token="label", least=40, parent=parent)
            text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            text.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow(text))
            editor = text
        else:
            editor = LineField(self._look, small=True, parent=parent)
        editor.setProperty("ring", False)
        editor.setAccessibleName(str(self._view.lines.columns[index.column()].title))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, DateField):
            editor.setDate(QDate.fromString(text or date.today().isoformat(), "yyyy-MM-dd"))
        elif isinstance(editor, TextField | LineField):
            editor.show_text(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        text = ""
        if isinstance(editor, DateField):
            text = editor.date().toString("yyyy-MM-dd")
        elif isinstance(editor, TextField):
            text = editor.toPlainText().strip()
        elif isinstance(editor, LineField):
            text = editor.text().strip()
        self._view.lines.setData(index, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """At least as high as the field wants; it may lie over the lines below."""
        editor.setGeometry(option.rect)
        if isinstance(editor, TextField):
            self._grow(editor)

    def _grow(self, editor: TextField) -> None:
        height = max(editor.height(), editor.sizeHint().height())
        top = min(editor.y(), max(0, self._view.viewport().height() - height))
        editor.setGeometry(editor.x(), top, editor.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps what was typed in a text of several lines too; Shift+Enter begins another line."""
        if isinstance(watched, TextField) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(watched, event)
