"""The one focus ring: 2 px wide, 2 px away from the widget that has the keyboard, so never part of that widget's own painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QSplitter, QTabBar, QTextEdit, QWidget
from shiboken6 import isValid

from ui.look.tokens import TOKENS

if TYPE_CHECKING:
    from ui.look import Look

_RING = TOKENS["focusRing"]
_FIELDS = (QLineEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_OWN_RING = (QAbstractItemView, QTabBar)
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.ParentChange)


class FocusRing(QWidget):
    """The ring around one widget, lying in an ancestor of it. Nothing but paint: clicks go through it."""

    def __init__(self, look: Look, target: QWidget) -> None:
        super().__init__(target.parentWidget())
        self._look, self._target = look, target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def settle(self) -> None:
        """Lies around the target, in the nearest ancestor that has room for it."""
        if not self._target.isVisible():
            self.hide()
            return
        host, place = _room(self._target, self._look.theme.px(_RING["px"] + _RING["offset"]))
        if self.parentWidget() is not host:
            self.setParent(host)
        self.setGeometry(place)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        width = theme.scaled(_RING["px"])
        declared = self._target.property("ringRadius")
        radius = theme.scaled((6 if declared is None else declared) + _RING["radiusAdd"])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.c("focusOnBar" if self._target.property("onBar") else "focus"), width))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.end()


class FocusFollower(QObject):
    """Puts the ring around what has the focus: fields always, other widgets only where the keyboard brought it there.

    A widget says by the property "ring" = False that it draws its own, by "ringRadius" (px before zoom) how round it is, and
    by "onBar" that it stands on the app bar. A ring dies with the widget it lies in, hence the questions after life.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._target: QWidget | None = None
        self._ring: FocusRing | None = None

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._target = self._ring = None
        if new is not None and _wanted(new):
            new.installEventFilter(self)
            self._target, self._ring = new, FocusRing(self._look, new)
            # only now: showing the ring lays the target out, and it must be heard when that makes it larger
            self._ring.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED and watched is self._target and self._ring is not None and isValid(self._ring):
            self._ring.settle()
        return False


def _wanted(widget: QWidget) -> bool:
    if widget.property("ring") is False or widget.isWindow() or isinstance(widget, _OWN_RING):
        return False
    if isinstance(widget.parentWidget(), QSplitter):
        return False
    return isinstance(widget, _FIELDS) or widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _room(target: QWidget, away: int) -> tuple[QWidget, QRect]:
    """The ancestor that a ring around the target lies in, and where in it."""
    host = target.parentWidget() or target
    while True:
        place = QRect(target.mapTo(host, QPoint(0, 0)), target.size()).adjusted(-away, -away, away, away)
        above = host.parentWidget()
        roomy = host.rect().contains(place) or host.isWindow()
        if roomy or above is None or isinstance(above, QSplitter) or above.objectName() == "qt_scrollarea_viewport":
            return host, place
        host = above
