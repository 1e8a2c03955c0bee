"""Reports, portable copies and texts that are dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent

if TYPE_CHECKING:
    from ui.window import Window


class Drops(QObject):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self._take(event.mimeData())
            return True
        if isinstance(event, QDragEnterEvent) and (_paths(event.mimeData()) or event.mimeData().hasText()):
            event.acceptProposedAction()
            return True
        return False

    def _take(self, data: QMimeData) -> None:
        """After the drop: whoever dropped it waits for the answer."""
        paths, text, commands = _paths(data), data.text(), self._window.commands
        if paths:
            QTimer.singleShot(0, lambda: commands.take_in(paths))
        elif text:
            QTimer.singleShot(0, lambda: commands.take_in_text(text))


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
