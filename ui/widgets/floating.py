"""A card that floats over a page while one is at it: Esc or going elsewhere closes it, for good."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.look.paint import paint_box
from ui.widgets.card import Card


class Floating(Card):
    """Subclasses override `finish`, which is called when the focus goes elsewhere in the window; at first it only closes."""

    closed = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, dense=True, parent=page)
        self._look, self._page, self._open = look, page, True

    @property
    def is_open(self) -> bool:
        return self._open

    def open_over(self, corner: QPoint, *, right: bool, focus: QWidget) -> None:
        """Opens with its upper left, or `right`, corner at a point of the page, or as near as there is room; `focus` takes the caret."""
        self.put(corner, right=right)
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._look.app.focusChanged.connect(self._focus_moved)

    def put(self, corner: QPoint, *, right: bool) -> None:
        """Moves it there, within the page."""
        room = self._page.rect()
        left = corner.x() - (self.width() if right else 0)
        self.move(max(0, min(left, room.width() - self.width())), max(0, min(corner.y(), room.height() - self.height())))

    def finish(self) -> None:
        self.leave()

    def leave(self) -> None:
        """Closes it as it is."""
        if self._open:
            self._open = False
            self._look.app.focusChanged.disconnect(self._focus_moved)
            self.hide()
            self.deleteLater()
            self.closed.emit()

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """A list or a calendar that drops down belongs to its field, so parents are asked over the border of windows."""
        within = now
        while within is not None and within is not self:
            within = within.parentWidget()
        if now is not None and within is None:
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_box(painter, edge, None, self.theme.pen("lineStrong"), self.theme.scaled(8))
        painter.end()
