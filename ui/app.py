"""Starting: the application, its fonts, words and look, the first frame, and only then the library."""

from __future__ import annotations

import gc
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from briefing.arabic.format import Format
from ui.context import Context
from ui.look import Look, Mode, load_fonts
from ui.settings import Settings
from ui.text import install_translators, set_format, tr
from ui.window import Window

if TYPE_CHECKING:
    import logging

    from briefing.desk import Report
    from ui.instance import Instance


def run(arguments: list[str]) -> int:
    """Opens the window, with the files given; or hands them to the window that has the library open already."""
    from briefing.home import library_path, window_mark

    library = library_path()
    app = QApplication(sys.argv[:1])
    files = [argument for argument in arguments if not argument.startswith("-")]
    if window_mark(library).exists():
        from ui.instance import hand_over

        if hand_over(library, files):
            return 0
    starter = Starter(app, library, [Path(name) for name in files])
    starter.window.show()
    return app.exec()


class Starter(QObject):
    """What is made once, in the order in which it is needed; `window` is ready to be shown at once."""

    def __init__(self, app: QApplication, library: Path, files: list[Path]) -> None:
        super().__init__(app)
        self._app = app
        self._library = library
        self._files = files
        self.instance: Instance | None = None
        self._closed = False
        app.setApplicationName("ihata")
        app.setDesktopFileName("org.ihata.Ihata")
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        library.parent.mkdir(parents=True, exist_ok=True)
        load_fonts("ibm-plex-sans-arabic", "ibm-plex-mono")
        install_translators(app)
        self.settings = Settings(library.parent / "settings.ini", self)
        set_format(_format(self.settings))
        self.look = Look(app, _mode(self.settings), int(self.settings.get("zoom")))
        self.context = Context(self.look, self.settings, self)
        self.settings.changed.connect(self._setting_changed)
        self.window = Window(self.context)
        self.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The library is opened when the first frame has been asked for, so that it comes after it."""
        if watched is self.window and event.type() == QEvent.Type.Paint:
            self.window.removeEventFilter(self)
            QTimer.singleShot(0, self.open_library)
        return False

    def open_library(self) -> None:
        """Opens the store, shows the dossier last open, and takes in the files that were given."""
        from briefing.domain.errors import UserError
        from briefing.store import Store
        from ui.feed import Feed

        if self.context.ready:
            return
        _install_hooks(self.context, self._library.parent / "ihata.log")
        load_fonts("noto-naskh-arabic")
        self.look.complete()
        trouble: UserError | None = None
        try:
            store = Store.open(self._library, author=self.settings.author)
        except UserError as error:
            if error.code != "busy":
                self._refuse(error)
                return
            trouble = error
            store = Store.open(self._library, author=self.settings.author, read_only=True)
        self.context.store = store
        self.context.feed = Feed(store, self.context)
        self.window.library_ready()
        self._listen()
        self._first_dossier()
        if trouble is not None:
            self.context.failed.emit(trouble)
        if self._files:
            self.context.files_dropped.emit(self._files)
        self._app.aboutToQuit.connect(self.close)
        QTimer.singleShot(1000, gc.enable)
        if not store.read_only:
            QTimer.singleShot(2000, self._copy_of_the_day)

    def close(self) -> None:
        """Ends what is under way and gives the library back; a second call does nothing."""
        self.context.tasks.stop_all()
        if self.context.ready and not self._closed:
            self._closed = True
            if self.instance is not None:
                self.instance.close()
            self.context.feed.close()
            self.context.store.close()

    def _first_dossier(self) -> None:
        from briefing.domain.records import Dossier

        store = self.context.store
        last = str(self.settings.get("last_dossier"))
        if last and store.get(Dossier, last) is not None:
            self.context.show_dossier(last)
        elif store.untouched:
            self._make_sample()
        else:
            self.context.show_dossier(None)

    def _make_sample(self) -> None:
        import briefing.sample as sample

        def work(report: Report) -> str:
            with self.context.store.sibling() as store:
                return sample.make(store)

        self.context.show_dossier(None)
        title = tr("App", "Preparing the sample dossier")
        self.context.tasks.run(title, work, self.context.show_dossier, self.context.failed.emit)

    def _listen(self) -> None:
        if self.context.store.read_only:
            return
        from ui.instance import Instance

        self.instance = Instance(self._library, self)
        self.instance.called.connect(self._called)

    def _called(self, paths: list[Path]) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        if paths:
            self.context.files_dropped.emit(paths)

    def _copy_of_the_day(self) -> None:
        from datetime import date

        from briefing.store import daily_copy

        self.context.tasks.run(
            tr("App", "Copy of the day"),
            lambda report: daily_copy(self._library, date.today()),
            lambda _: None,
            self._copy_failed,
        )

    def _copy_failed(self, error: Exception) -> None:
        _log(self._library.parent / "ihata.log").warning("no copy of the day: %s", error)

    def _refuse(self, error: Exception) -> None:
        from PySide6.QtWidgets import QMessageBox

        from ui.messages import message_for

        message = message_for(error)
        box = QMessageBox(QMessageBox.Icon.NoIcon, message.title, message.title, parent=self.window)
        box.setInformativeText(f"{message.safe}\n{message.todo}")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._app.quit)
        box.open()

    def _setting_changed(self, name: str) -> None:
        if name == "theme":
            self.look.set(mode=_mode(self.settings))
        elif name == "zoom":
            self.look.set(zoom=int(self.settings.get("zoom")))
        elif name in ("digits", "months", "hijri"):
            set_format(_format(self.settings))
        elif name == "author" and self.context.ready:
            self.context.store.author = self.settings.author


def _format(settings: Settings) -> Format:
    return Format(
        "latin" if settings.get("digits") == "latin" else "arab",
        "egypt" if settings.get("months") == "egypt" else "levant",
        bool(settings.get("hijri")),
    )


def _mode(settings: Settings) -> Mode:
    chosen = settings.get("theme")
    if chosen == "system":
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    return "dark" if chosen == "dark" else "light"


def _log(path: Path) -> logging.Logger:
    """The program's log, opened when there is something to write."""
    import logging.handlers

    log = logging.getLogger("ihata")
    if not any(getattr(handler, "baseFilename", "") == str(path.absolute()) for handler in log.handlers):
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        log.addHandler(handler)
    return log


def _install_hooks(context: Context, log: Path) -> None:
    """What nobody expected goes to the log, and is told to the person; the store is as it was."""

    def tell(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log(log).error("unexpected", exc_info=(kind, error or kind(), trace))
        if isinstance(error, Exception):
            context.failed.emit(error)

    sys.excepthook = tell
    threading.excepthook = lambda args: tell(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: tell(args.exc_type, args.exc_value, args.exc_traceback)
