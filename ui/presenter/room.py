"""Puts a briefing's windows on the screens there are: the audience's slide on one, the console on another, or one strip.

When a screen goes or comes, nothing is lost and the console never lands where the audience looks.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from briefing.arabic.format import ltr
from ui.context import Context
from ui.look import FixedLook
from ui.look.theme import Mode
from ui.presenter.audience import Audience
from ui.presenter.console import Console
from ui.presenter.keys import BriefingKeys
from ui.presenter.session import Session
from ui.presenter.strip import CaptureStrip
from ui.text import current_format, fill, tr


class Room(QObject):
    """`left` once the briefing is over and its windows are gone."""

    left = Signal()

    def __init__(self, context: Context, session: Session, home: QWidget) -> None:
        super().__init__(home)
        self.context, self.session, self.home = context, session, home
        self.keys = BriefingKeys(session)
        self.look = FixedLook(context.look, "dark", self)
        mode: Mode = "dark" if context.settings.get("slides") == "dark" else "light"
        self.audience = Audience(session, mode, fill(tr("Console", "Slides: %1"), session.deck.title))
        self.console = Console(self.look, session, self.keys, mode)
        self.strip = CaptureStrip(self.look, session, self.audience)
        self.audience.pressed.connect(self._pressed)
        self.keys.capture.connect(self._capture)
        self.keys.end.connect(self.end)
        self.console.end_asked.connect(self.end)
        self.strip.closed.connect(self.audience.setFocus)
        self._on: dict[str, QScreen] = {}
        app = QApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._screens_changed)
        app.screenRemoved.connect(self._screen_gone)

    def open(self) -> None:
        """Shows the windows and starts the clock."""
        self.session.begin()
        self.arrange(QGuiApplication.screens())

    # -- screens

    def arrange(self, screens: list[QScreen]) -> None:
        """The console stays where the program is; the slide takes another screen, or with one screen that."""
        mine = self.home.screen() if self.home.screen() in screens else screens[0]
        others = [screen for screen in screens if screen is not mine]
        wanted = str(self.context.settings.get("audience_screen") or "")
        theirs = next((screen for screen in others if screen.name() == wanted), others[0] if others else None)
        if self.session.rehearsal or theirs is not None:
            self._place("console", self.console, mine)
        if self.session.rehearsal:
            return
        self._place("audience", self.audience, theirs or mine)
        if theirs is None:
            self._hide_console()
        number = screens.index(self._on["audience"]) + 1
        size = self._on["audience"].size()
        self.console.show_screen(
            fill(tr("Console", "Screen %1 · %2"), current_format().number(number), ltr(f"{size.width()}×{size.height()}"))
        )
        (self.console if theirs is not None else self.audience).activateWindow()
        (self.console if theirs is not None else self.audience).setFocus()

    def _place(self, name: str, window: QWidget, screen: QScreen) -> None:
        self._on[name] = screen
        window.setGeometry(screen.geometry() if name == "audience" else screen.availableGeometry())
        window.setScreen(screen)
        if name == "audience":
            window.showFullScreen()
        else:
            window.showMaximized()

    def _hide_console(self) -> None:
        self._on.pop("console", None)
        self.console.hide()

    def _screens_changed(self, screen: QScreen) -> None:
        """A screen that comes is the audience's, if they had none of their own."""
        if "console" not in self._on or "audience" not in self._on:
            if "console" in self._on:
                self._place("audience", self.audience, screen)
                self.console.show_screen(fill(tr("Console", "Screen %1"), screen.name()))
            else:
                self.home.setScreen(screen)
                self.arrange([screen, *(one for one in QGuiApplication.screens() if one is not screen)])

    def _screen_gone(self, screen: QScreen) -> None:
        """What was on it is hidden before the system moves it: a console never slides onto the audience's screen."""
        if self._on.get("audience") is screen:
            self.audience.hide()
            self._on.pop("audience")
            if "console" in self._on:
                self.console.show_screen(tr("Console", "The audience's screen is gone"))
        if self._on.get("console") is screen:
            self._hide_console()
            self.audience.activateWindow()
            self.audience.setFocus()

    # -- asking

    def _pressed(self, event: QKeyEvent) -> None:
        self.keys.take(event)

    def _capture(self, kind: str) -> None:
        if "console" not in self._on and self.context.settings.get("strip"):
            self.strip.open(kind)

    def end(self) -> None:
        """Ends the briefing: what was being typed is kept, the windows go."""
        for box in (self.console.capture, self.strip.capture):
            box.field.flush()
        self.session.end()
        for window in (self.audience, self.console):
            window.hide()
            window.deleteLater()
        app = QApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.disconnect(self._screens_changed)
        app.screenRemoved.disconnect(self._screen_gone)
        self.home.activateWindow()
        self.left.emit()
        self.deleteLater()
