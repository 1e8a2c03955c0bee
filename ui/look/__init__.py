"""The look of the application: one `Look` holds the theme that everything drawn asks for its colours, fonts and sizes."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.look import icons
from ui.look.theme import ZOOMS, Mode, Theme, load_fonts

__all__ = ["ZOOMS", "FixedLook", "Look", "Mode", "Theme", "load_fonts"]


class Look(QObject):
    """The current theme of an application, and the one way to put another in its place.

    `changed` comes after fonts, palette and style sheet are those of the new theme: whoever paints or measures by hand
    then lays itself out again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "light", zoom: int = 100) -> None:
        super().__init__(app)
        self.app = app
        self.theme = Theme(mode, zoom)
        app.setStyle("Fusion")
        self._apply()

    def complete(self) -> None:
        """What no first frame needs: the look of check boxes, of the row in focus, and the focus ring."""
        from ui.look.focus import FocusFollower
        from ui.look.style import IhataStyle

        self._style = IhataStyle(self)
        self.app.setStyle(self._style)
        self._focus = FocusFollower(self)
        self.app.focusChanged.connect(self._focus.follow)

    def set(self, mode: Mode | None = None, zoom: int | None = None) -> None:
        """Changes what is given; nothing happens where nothing differs. Raises ValueError for a zoom outside 100 … 200."""
        theme = replace(self.theme, mode=mode or self.theme.mode, zoom=zoom or self.theme.zoom)
        if not 100 <= theme.zoom <= 200:
            raise ValueError(theme.zoom)
        if theme == self.theme:
            return
        self.theme = theme
        icons.forget()
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self.app.setFont(self.theme.font("body"))
        self.app.setPalette(self.theme.palette())
        self.app.setStyleSheet(self.theme.qss())


class FixedLook(Look):
    """The look of one window that does not follow the application's: whoever opens it hands it palette and style sheet."""

    def __init__(self, look: Look, mode: Mode, parent: QObject) -> None:
        QObject.__init__(self, parent)
        self.app = look.app
        self.theme = Theme(mode, look.theme.zoom)

    def dress(self, window: QWidget) -> None:
        window.setPalette(self.theme.palette())
        window.setFont(self.theme.font("body"))
        window.setStyleSheet(self.theme.qss())

    def _apply(self) -> None:
        """Nothing of the application's."""
