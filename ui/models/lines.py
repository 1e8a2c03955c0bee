"""A table of records for its view: lines of cells, under heads of groups that go across the whole width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.models.rows import ROW

CELL = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in px before zoom, 0 for the one that takes what is left; below `least` px of table it is not shown."""

    title: str
    width: int = 0
    least: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. `edit` is what its editor begins with, None where nothing can be typed.

    `chip` is a state of `ui.look.chips` ("ok", "warn", "error", "accent"), "neutral", "proposal" or the code of a stance;
    `editor` the kind of field, "date" taking and giving ISO dates.
    """

    text: str
    icon: str = ""
    ink: str = "ink"
    chip: str = ""
    edit: str | None = None
    editor: Literal["line", "text", "date"] = "line"
    link: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    key: str
    cells: tuple[Cell, ...]
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    key: str
    title: str
    about: str = ""


class Lines(QAbstractTableModel):
    """`edited` carries the key of a line, the column and what was typed; nothing changes until other lines are set."""

    edited = Signal(str, int, str)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.lines: list[Line | Group] = []
        self.locked = False

    def set_lines(self, lines: Sequence[Line | Group]) -> bool:
        """Puts other lines in place; False where the same ones stay and only what is in them is different."""
        same = [line.key for line in lines] == [line.key for line in self.lines]
        if same:
            self.lines = list(lines)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self.lines = list(lines)
            self.endResetModel()
        return not same

    def row_of(self, key: str) -> int:
        """The row of a line, −1 if it is not here."""
        return next((n for n, line in enumerate(self.lines) if line.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == ROW:
            return line
        if isinstance(line, Group):
            return line.title if role == Qt.ItemDataRole.AccessibleTextRole else None
        cell = line.cells[index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.EditRole:
            return cell.edit
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {cell.text}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.lines[index.row()]
        if isinstance(line, Group) or role != Qt.ItemDataRole.EditRole:
            return False
        if value != line.cells[index.column()].edit:
            self.edited.emit(line.key, index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.lines[index.row()]
        if isinstance(line, Group):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        typed = line.cells[index.column()].edit is not None and not self.locked
        return flags | Qt.ItemFlag.ItemIsEditable if typed else flags
