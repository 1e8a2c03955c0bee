"""A passing word at the foot of a window, with the way back; it is never the only record of what it tells."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look, Theme
from ui.look.surfaces import key_name, paint_box, paint_text, text_width
from ui.text import tr
from ui.widgets.themed import Themed

STAYS_MS = 6000


class Toast(Themed, QWidget):
    """One toast a window: a newer word takes the place of the older. `undo` comes when its way back is taken."""

    undo = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._text, self._can_undo = "", False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()
        self.follow(look)

    def say(self, text: str, *, undo: bool = True) -> None:
        """Shows a text for six seconds."""
        self._text, self._can_undo = text, undo
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor if undo else Qt.CursorShape.ArrowCursor)
        self._settle()
        self.show()
        self.raise_()
        self._timer.start(STAYS_MS)

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = text_width(self._text, theme.font("label")) + theme.px(48)
        if self._can_undo:
            width += text_width(self._way_back(), theme.font("label", 600)) + theme.px(48)
        return QSize(round(max(width, theme.px(320))), theme.px(48))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hide()
        if self._can_undo:
            self.undo.emit()

    def relook(self) -> None:
        self._settle()
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), theme.c("ink"), None, theme.scaled(6))
        inner = QRectF(self.rect()).adjusted(theme.px(16), 0, -theme.px(16), 0)
        paint_text(painter, inner, self._text, theme.font("label"), theme.c("surface"))
        if self._can_undo:
            # the ground is the ink of the theme, so the word takes the colour that stands out on the other theme's ground
            ink = Theme("dark" if theme.mode == "light" else "light").c("accent")
            paint_text(painter, inner, self._way_back(), theme.font("label", 600), ink, Qt.AlignmentFlag.AlignLeft)
        painter.end()

    def _way_back(self) -> str:
        return f"{tr('Toast', 'Undo')}  {key_name('Ctrl+Z')}"

    def _settle(self) -> None:
        """At the right of the window's foot, above the status bar, never wider than the window."""
        window, away = self._window, self.theme.px(16)
        size = self.sizeHint()
        size.setWidth(min(size.width(), window.width() - 2 * away))
        bottom = window.height() - self.theme.px(32) - away
        self.setGeometry(window.width() - away - size.width(), bottom - size.height(), size.width(), size.height())
