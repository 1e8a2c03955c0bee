"""The whole program for a test: started on a library, and gone without a trace afterwards."""

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.domain.records import Dossier
from ui.app import Starter


@contextmanager
def kept_hooks() -> Iterator[None]:
    """The program's hooks for what nobody expected are not for tests: there it must be raised."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        gc.enable()


@contextmanager
def started(path: Path, qtbot: QtBot) -> Iterator[Starter]:
    """The program with the first dossier of the library on show. Its look goes with it: two would draw two focus rings."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with kept_hooks():
        made = Starter(app, path, [])
        made.window.resize(1440, 900)
        made.window.show()
        qtbot.waitUntil(lambda: made.context.ready, timeout=30_000)
    made.context.show_dossier(made.context.store.ids(Dossier)[0])
    try:
        yield made
    finally:
        qtbot.waitUntil(lambda: not made.context.tasks.running, timeout=30_000)
        made.window.close()
        made.close()
        gone(made)


def gone(made: Starter) -> None:
    """Deletes what a closed program has left, its look included, once what it had put off is done."""
    QCoreApplication.processEvents()
    for part in (made.window, made, made.look):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
