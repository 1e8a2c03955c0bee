"""One start, timed from outside: prints the moments of the first painted frame and of the sample's text on screen."""

import gc
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
kind = sys.argv[1]
gc.disable()  # as the program does until its window is there; the bare window has the same

if kind == "bare":
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: (print(time.time(), flush=True), app.quit()))
            return False

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("إحاطة"))
    window.resize(1440, 900)
    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    app.exec()
else:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from briefing.home import library_path
    from ui.app import Starter

    app = QApplication([])
    starter = Starter(app, library_path(), [])
    window = starter.window
    seen: list[float] = []

    class Watch(QObject):
        """The first frame; then the first painting of the list of judgements with something in it."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                if watched is window and not seen:
                    seen.append(0)
                    QTimer.singleShot(0, lambda: print(time.time(), flush=True))
                view = window._views.get("summary")
                if view is not None and watched is view.list.viewport() and view.list.rows.rows and len(seen) == 1:
                    seen.append(0)
                    QTimer.singleShot(0, lambda: (print(time.time(), flush=True), app.quit()))
            return False

    watch = Watch()
    app.installEventFilter(watch)
    window.show()
    app.exec()
    starter.close()
