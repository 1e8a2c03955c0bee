"""A matrix over the actors as a Qt table, and each of its cells in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import labels
from ui.models.content import ACCORD, Cell, Cells, Content
from ui.text import current_format, fill, tr

CELL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Matrix(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content = Content()
        self._rows: dict[str, int] = {}
        self._columns: dict[str, int] = {}

    def show(self, content: Content, touched: Iterable[str] | None = None) -> bool:
        """Shows another state. True if rows or columns are others now, so that selection and scrolling are lost.

        `touched` are the ids of the records that have changed, None where all may have.
        """
        shape = [[heading.id for heading in side] for side in (content.rows, content.columns)]
        if shape == [list(self._rows), list(self._columns)] and content.square == self.content.square:
            before, self.content = self.content, content
            if touched is not None and content.is_laid_out_as(before):
                self._tell(before, touched)
            elif content.rows and content.columns:
                self.dataChanged.emit(self.index(0, 0), self.index(len(content.rows) - 1, len(content.columns) - 1))
            return False
        self.beginResetModel()
        self.content = content
        self._rows, self._columns = ({record_id: n for n, record_id in enumerate(side)} for side in shape)
        self.endResetModel()
        return True

    def _tell(self, before: Content, touched: Iterable[str]) -> None:
        """Says which cells have changed: those that the records stood in, and those that they stand in now."""
        sides = [content.cells for content in (before, self.content) if isinstance(content.cells, Cells)]
        for ends in {ends for record_id in touched for cells in sides if (ends := cells.ends(record_id)) is not None}:
            index = self.place(*ends)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def place(self, row_id: str, column_id: str) -> QModelIndex:
        """The index of a cell by the ids of its row and column; invalid if one of them is not there."""
        row, column = self._rows.get(row_id, -1), self._columns.get(column_id, -1)
        return self.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def ids(self, index: Index) -> tuple[str, str]:
        return self.content.rows[index.row()].id, self.content.columns[index.column()].id

    def cell(self, index: Index) -> Cell | None:
        return self.content.cells.get(self.ids(index))

    def is_diagonal(self, index: Index) -> bool:
        return self.content.square and index.row() == index.column()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.content.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.content.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CELL:
            return self.cell(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        side = self.content.columns if orientation == Qt.Orientation.Horizontal else self.content.rows
        if section >= len(side):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return side[section].name
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(part for part in (fill("%1", side[section].name), side[section].bloc) if part)
        return None

    def spoken(self, index: Index) -> str:
        """«دمشق تجاه الحكومة العراقية: موقف مزدوج، ٤ شواهد»."""
        row, column = self.content.rows[index.row()], self.content.columns[index.column()]
        if self.is_diagonal(index):
            return row.name
        cell = self.content.cells.get((row.id, column.id))
        if self.content.layer == ACCORD:
            numbers = (current_format().number(value, 1) for value in (cell.accord if cell and cell.accord else (0.0, 0.0)))
            return fill(tr("Matrix", "%1 and %2: convergence %3, divergence %4"), row.name, column.name, *numbers)
        if self.content.layer == "influence":
            return fill(tr("Matrix", "Direct influence of %1 on %2: %3"), row.name, column.name, influence_word(cell))
        template = tr("Matrix", "%1 towards %2: %3") if self.content.square else tr("Matrix", "Stance of %1 on %2: %3")
        said = [fill(template, row.name, column.name, labels.stance(cell.code if cell else ""))]
        if cell is not None:
            said.append(tr("Matrix", "%n passage(s)", cell.count))
            said += [labels.salience(cell.salience)] if cell.salience is not None else []
            said += [labels.status("proposed")] if cell.proposed else []
        return "، ".join(said)

    def as_text(self) -> str:
        """The matrix as lines of tab-separated words, names first."""
        lines = ["\t".join(["", *(column.name for column in self.content.columns)])]
        for row in self.content.rows:
            cells = (self.content.cells.get((row.id, column.id)) for column in self.content.columns)
            lines.append("\t".join([row.name, *(self._word(cell) for cell in cells)]))
        return "\n".join(lines)

    def _word(self, cell: Cell | None) -> str:
        if cell is None:
            return ""
        if self.content.layer == ACCORD:
            return current_format().number(cell.net, 1)
        if self.content.layer == "influence":
            return "" if cell.influence is None else str(cell.influence)
        return labels.stance(cell.code) if cell.code else ""


def influence_word(cell: Cell | None) -> str:
    """The digit 0 … 4, or that nobody has estimated it."""
    if cell is None or cell.influence is None:
        return labels.stance("")
    return current_format().number(cell.influence)
