"""Runs the real program in a process of its own, for tests that kill it: `python driver.py first|second HOME [REPORT]`."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
mode, home = sys.argv[1], Path(sys.argv[2])
os.environ["IHATA_HOME"] = str(home)

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl  # noqa: E402
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from briefing.domain.records import Actor, Dossier, Judgement, Note, Relation, Source  # noqa: E402
from briefing.home import library_path  # noqa: E402
from briefing.store.operations import dossiers  # noqa: E402
from ui.app import Starter  # noqa: E402

NOTE = "ملاحظة كُتبت قبل الانقطاع"


def until(there: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not there():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.005)


def state() -> dict[str, object]:
    """What the store holds, read past the window."""
    snapshot = window.context.store.snapshot(window.context.dossier_id)
    return {
        "source": [source.name for source in snapshot.all(Source)],
        "accepted": len(snapshot.accepted(Judgement)),
        "stances": [relation.stance for relation in snapshot.accepted(Relation)],
        "notes": [note.text for note in snapshot.all(Note)],
        "field": window.margin.note_box.field.toPlainText(),
    }


def first(report: Path) -> None:
    """Drops a report, accepts a proposal, edits a cell, writes a note, and is killed."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(400, 300), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), *how))
    until(lambda: window.current_tab == "review" and window._views["review"].list.current() is not None)
    review = window._views["review"].list
    QTest.keyClick(review, Qt.Key.Key_Return)
    window.show_tab("actors")
    edit_cell()
    window.ask("note")
    event = QInputMethodEvent()
    event.setCommitString(NOTE)
    QApplication.sendEvent(window.margin.note_box.field, event)
    until(lambda: bool(window.context.store.find(Note)))
    print(json.dumps(state(), ensure_ascii=False), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def edit_cell() -> None:
    """Writes «معارضة قوية» into a cell that is not on the diagonal, by keyboard."""
    view = window._views["actors"]
    actors = window.context.snapshot.live(Actor)
    view.reveal("pair", f"{actors[0].id}:{actors[1].id}")
    QTest.keyClick(view.table, Qt.Key.Key_5)
    until(lambda: "n2" in [relation.stance for relation in window.context.store.find(Relation, status="accepted")])


def second() -> None:
    """Opens again, says what is there, takes the cell back, and says so again."""
    print(json.dumps(state(), ensure_ascii=False), flush=True)
    window.ask("undo")
    app.processEvents()
    print(json.dumps(state(), ensure_ascii=False), flush=True)


app = QApplication(["ihata"])
if mode == "first":
    from briefing.store import Store

    # a library that is in use already: no sample is made
    store = Store.open(library_path())
    made = dossiers.create(store, "ملف التجربة")
    store.close()
starter = Starter(app, library_path(), [])
window = starter.window
window.resize(1440, 900)
window.show()
until(lambda: window.context.ready)
if mode == "first":
    window.context.show_dossier(window.context.store.ids(Dossier)[0])
    first(Path(sys.argv[3]))
else:
    until(lambda: window.context.snapshot is not None)
    second()
    window.close()
    starter.close()
