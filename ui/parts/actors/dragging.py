"""Dragging a cell up or down: the selected one goes step by step towards support, or moves the column more, and is written on release."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolTip

from ui import labels
from ui.parts.actors.table import MatrixTable
from ui.text import current_format, rtl

_STEP = 16  # px before zoom for each step
_STANCES = ("n2", "n1", "z0", "p1", "p2")


class CellDrag(QObject):
    """While it lasts, the new value stands beside the mouse. Back where it began, nothing is written."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table = table
        self._from: float | None = None
        self._start = self._value = 0
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._begin(event)
        elif self._from is not None and event.type() == QEvent.Type.MouseMove:
            self._move(event)
            return True
        elif self._from is not None and event.type() == QEvent.Type.MouseButtonRelease:
            self._end()
        return False

    @property
    def _moving(self) -> bool:
        """Whether cells show direct influence."""
        return self._table.matrix.content.layer == "influence"

    def _begin(self, event: QMouseEvent) -> None:
        """Only the cell that is selected already can be dragged: pressing another one selects it."""
        table, index = self._table, self._table.indexAt(event.position().toPoint())
        can = event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == table.currentIndex()
        self._from = event.position().y() if can and not table.names_chosen and not table.matrix.is_diagonal(index) else None
        cell = table.matrix.cell(index) if self._from is not None else None
        if self._moving:
            self._start = (cell.influence if cell else None) or 0
        else:
            self._start = _STANCES.index(cell.code) if cell and cell.code in _STANCES else _STANCES.index("z0")
        self._value = self._start

    def _move(self, event: QMouseEvent) -> None:
        assert self._from is not None
        steps = round((self._from - event.position().y()) / self._table.theme.px(_STEP))
        self._value = min(len(_STANCES) - 1, max(0, self._start + steps))
        words = current_format().number(self._value) if self._moving else labels.stance(_STANCES[self._value])
        QToolTip.showText(event.globalPosition().toPoint(), rtl(words), self._table)

    def _end(self) -> None:
        self._from = None
        QToolTip.hideText()
        if self._value != self._start:
            self._table.digit.emit(self._value if self._moving else len(_STANCES) - self._value)
