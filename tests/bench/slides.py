"""Turning slides: from the key to the painted slide on a screen of 1920 × 1080, the meeting's record written on the way."""

import os
import statistics
import time
from pathlib import Path

PROMISED = 50  # milliseconds


def report(folder: Path) -> list[str]:
    """Median and largest of a walk through the deck and back: each slide painted for the first time, then again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["IHATA_HOME"] = str(folder)
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from briefing import sample
    from briefing.brief.slides import compose_slides
    from briefing.store import Store
    from tests.bench.exports import dossier
    from ui.app import Starter
    from ui.presenter.room import Room
    from ui.presenter.session import Session

    path = folder / "library.ihata"
    store = Store.open(path)
    dossier_id = sample.make(store)
    store.close()
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    starter = Starter(app, path, [])
    starter.window.show()
    while not starter.context.ready:
        app.processEvents()
    starter.context.show_dossier(dossier_id)
    deck = compose_slides(dossier())
    room = Room(starter.context, Session(starter.context, deck), starter.window)
    room.open()
    room.audience.resize(1920, 1080)
    app.processEvents()
    times = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        for _ in deck.visible[1:]:
            begun = time.perf_counter()
            QTest.keyClick(room.audience, key)
            app.processEvents()
            times.append(1000 * (time.perf_counter() - begun))
    room.end()
    app.processEvents()
    starter.window.close()
    starter.close()
    middle = statistics.median(times)
    words = f"a slide turned, of {len(deck.visible)}"
    return [f"{words:40} {middle:7.1f} ms  of {PROMISED} ms promised (max {max(times):.1f})"]


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as made:
        print("\n".join(report(Path(made))))
