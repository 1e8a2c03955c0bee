"""A list of rows of any kind, each an object that its delegate knows how to paint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """Rows may say `spoken` (for screen readers), `selectable`, `editable`, `movable` and `key` (what stays the same when the rest changes)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Puts other rows in place. Where the keys are the same ones, selection and scrolling stay as they are."""
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
                self.layoutChanged.emit()
        else:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    @property
    def rows(self) -> list[Any]:
        return self._rows

    def row_of(self, key: Any) -> int:
        """The place of the row with this key, −1 if there is none."""
        return next((n for n, row in enumerate(self._rows) if _key(row) == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return getattr(row, "spoken", None) if role == Qt.ItemDataRole.AccessibleTextRole else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between rows, where an order can be changed by dragging
        row = self._rows[index.row()]
        if not getattr(row, "selectable", True):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if getattr(row, "movable", False):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if getattr(row, "editable", False) else flags


def _key(row: Any) -> Any:
    return getattr(row, "key", row)
