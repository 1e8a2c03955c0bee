"""A table of judgements as data: heads of rows and columns, and in each cell a face that paints itself and says what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.look.theme import Theme
from ui.text import rtl

OTHER_MARK = -1  # in place of a scenario's index: what none of them says
FACE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class Face(Protocol):
    """What stands in a cell."""

    @property
    def spoken(self) -> str: ...

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None: ...


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a row or column.

    `above` names the group it stands in, where that changes; `mark` is the index of a scenario whose letter stands here;
    `width` of a column in px before zoom; a row that is `muted` tells nothing; `strong` ones follow a stronger line.
    """

    key: str
    title: str = ""
    above: str = ""
    mark: int | None = None
    width: int = 56
    chip: str = ""
    proposed: bool = False
    muted: bool = False
    strong: bool = False
    chosen: bool = False
    number: str = ""  # by which a passage is cited, before its words
    voice: str = "label"  # the type of a row's title: "evidence" for the words of a source


@dataclass(frozen=True, slots=True)
class Content:
    rows: tuple[Head, ...] = ()
    columns: tuple[Head, ...] = ()
    faces: Mapping[tuple[str, str], Face] = field(default_factory=dict)


class Sheet(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content = Content()

    def show(self, content: Content) -> bool:
        """Puts another content in place; False where only what is in the cells is different."""
        keys = [[head.key for head in heads] for heads in (content.rows, content.columns)]
        same = keys == [[head.key for head in heads] for heads in (self.content.rows, self.content.columns)]
        if same:
            before, self.content = self.content, content
            self._tell(before)
        else:
            self.beginResetModel()
            self.content = content
            self.endResetModel()
        return not same

    def _tell(self, before: Content) -> None:
        """Says which cells are different now; of a row whose head is, all."""
        heads = zip(before.rows, self.content.rows, strict=True)
        other = {now.key for was, now in heads if was != now}
        for row, head in enumerate(self.content.rows):
            for column, over in enumerate(self.content.columns):
                key = head.key, over.key
                if head.key in other or before.faces.get(key) != self.content.faces.get(key):
                    self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def place(self, row_key: str, column_key: str) -> QModelIndex:
        """Where a cell is; an invalid index if it is not here."""
        row = next((n for n, head in enumerate(self.content.rows) if head.key == row_key), -1)
        column = next((n for n, head in enumerate(self.content.columns) if head.key == column_key), -1)
        return self.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def keys(self, index: Index) -> tuple[str, str]:
        """The keys of a cell's row and column; two empty ones for no cell."""
        if not index.isValid():
            return "", ""
        return self.content.rows[index.row()].key, self.content.columns[index.column()].key

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.content.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.content.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        face = self.content.faces.get(self.keys(index))
        if role == FACE:
            return face
        if role == Qt.ItemDataRole.ToolTipRole:
            return rtl(face.spoken) if face is not None else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row, column = self.content.rows[index.row()], self.content.columns[index.column()]
            said = (row.title, column.title, face.spoken if face is not None else "")
            return "، ".join(part for part in said if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        heads = self.content.columns if orientation == Qt.Orientation.Horizontal else self.content.rows
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and section < len(heads):
            head = heads[section]
            return f"{head.above}: {head.title}" if head.above else head.title
        return None
