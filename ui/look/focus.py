"""The one focus ring: 2 px wide, 2 px away from the widget that has the keyboard, so never part of that widget's own painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QSplitter, QTabBar, QTextEdit, QWidget

from ui.look.tokens import TOKENS

if TYPE_CHECKING:
    from ui.look import Look

_RING = TOKENS["focusRing"]
_FIELDS = (QLineEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_OWN_RING = (QAbstractItemView, QTabBar)
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.ParentChange)


class FocusRing(QWidget):
    """Follows the keyboard focus. Fields always have the ring; buttons only where the keyboard brought the focus.

    A widget says by the property "ring" = False that it draws its own, and by "ringRadius" (px before zoom) how round it is.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Goes to the widget that has the focus now, or away where that needs no ring."""
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = new if new is not None and self._wanted(new) else None
        if self._target is None:
            self.hide()
            self.setParent(None)
            return
        self._target.installEventFilter(self)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._target and event.type() in _FOLLOWED:
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        on_bar = self._target is not None and bool(self._target.property("onBar"))
        width = theme.scaled(_RING["px"])
        declared = self._target.property("ringRadius") if self._target is not None else None
        radius = theme.scaled((6 if declared is None else declared) + _RING["radiusAdd"])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.c("focusOnBar" if on_bar else "focus"), width))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.end()

    def _wanted(self, widget: QWidget) -> bool:
        if widget.property("ring") is False or widget.isWindow() or isinstance(widget, _OWN_RING):
            return False
        if isinstance(widget.parentWidget(), QSplitter):
            return False
        return isinstance(widget, _FIELDS) or widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def _settle(self) -> None:
        """Lies around the target, in the nearest ancestor that has room for it."""
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        away = self._look.theme.px(_RING["px"] + _RING["offset"])
        host, place = self._room(target, away)
        if self.parentWidget() is not host:
            self.setParent(host)
        self.setGeometry(place)
        self.raise_()
        self.show()

    @staticmethod
    def _room(target: QWidget, away: int) -> tuple[QWidget, QRect]:
        host = target.parentWidget() or target
        while True:
            place = QRect(target.mapTo(host, QPoint(0, 0)), target.size()).adjusted(-away, -away, away, away)
            above = host.parentWidget()
            roomy = host.rect().contains(place) or host.isWindow()
            if roomy or above is None or isinstance(above, QSplitter) or above.objectName() == "qt_scrollarea_viewport":
                return host, place
            host = above
