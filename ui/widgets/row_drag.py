"""Rows of a list put in another place with the mouse: a line shows where one would go, Esc lets it be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from ui.look import Look
from ui.widgets.themed import Themed

_EDGE, _STEP = 24, 12  # px before zoom: how near to an end of the list it scrolls, and how far


class _Line(Themed, QWidget):
    """Where the row would go."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self.follow(look)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("accent"))
        painter.end()


class RowDrag(QObject):
    """`dropped` carries the row that was dragged and before which row it was let go, 0 … the number of rows."""

    dropped = Signal(int, int)

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._line = _Line(look, view.viewport())
        self._start, self._row, self.dragging = QPoint(), -1, False
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and self.dragging and event.key() == Qt.Key.Key_Escape:
            self._end()
            return True
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        at, left = event.position().toPoint(), Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == left:
            self._start, self._row = at, self._view.indexAt(at).row()
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & left and self._row >= 0:
            far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
            self.dragging = self.dragging or far
            if self.dragging:
                self._show(at)
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease and self._row >= 0:
            row, dragging = self._row, self.dragging
            self._end()
            if dragging:
                self.dropped.emit(row, self.place_at(at))
            return dragging
        return False

    def place_at(self, at: QPoint) -> int:
        """Before which row a point of the list is."""
        model = self._view.model()
        for n in range(model.rowCount()):
            if at.y() < self._view.visualRect(model.index(n, 0)).center().y():
                return n
        return model.rowCount()

    def _show(self, at: QPoint) -> None:
        px, bar, height = self._look.theme.px, self._view.verticalScrollBar(), self._view.viewport().height()
        if at.y() < px(_EDGE) or at.y() > height - px(_EDGE):
            bar.setValue(bar.value() + (px(_STEP) if at.y() > px(_EDGE) else -px(_STEP)))
        model, place = self._view.model(), self.place_at(at)
        last = self._view.visualRect(model.index(model.rowCount() - 1, 0)).bottom()
        top = self._view.visualRect(model.index(place, 0)).top() if place < model.rowCount() else last
        self._line.setGeometry(0, max(0, top - px(7)), self._view.viewport().width(), px(2))
        self._line.show()
        self._line.raise_()

    def _end(self) -> None:
        self._row, self.dragging = -1, False
        self._line.hide()
