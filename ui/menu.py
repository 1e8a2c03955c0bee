"""The commands as the window's shortcuts and the bar's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.actions import Command, commands
from ui.look.icons import icon

if TYPE_CHECKING:
    from ui.window import Window


class Menu(QObject):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        shown: list[QAction | None] = []
        group = ""
        for command in commands():
            action = self._action(command)
            if command.in_menu:
                if group and command.group != group:
                    shown.append(None)
                group = command.group
                shown.append(action)
        window.bar.add_menu(shown)
        window.bar.menu.aboutToShow.connect(self._dress)
        for n in range(10):
            numbered = QAction(window)
            numbered.setShortcut(QKeySequence(f"Alt+{n}"))
            numbered.triggered.connect(lambda _=False, n=n: window.tab_by_number(n))
            window.addAction(numbered)

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setData(command.icon)
        action.setShortcuts([QKeySequence(keys) for keys in command.sequences()])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self._window.ask(command.name))
        self._window.addAction(action)
        return action

    def _dress(self) -> None:
        """The icons are drawn when the menu is opened: at the start nobody sees them."""
        theme = self._window.context.look.theme
        for action in self._window.bar.menu.actions():
            if action.data():
                action.setIcon(icon(str(action.data()), theme.c("ink2"), theme.px(16)))
