"""A briefing on two screens in a process of its own: `python room.py HOME PICTURES`. Prints what is where after each step."""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

home, pictures = Path(sys.argv[1]), Path(sys.argv[2])
os.environ["IHATA_HOME"] = str(home)
pictures.mkdir(parents=True, exist_ok=True)
screens = [
    {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},
    {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080},
]
config = pictures / "screens.json"
plain = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
config.write_text(json.dumps({"screens": [{**screen, **plain} for screen in screens]}))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QInputMethodEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from briefing import sample  # noqa: E402
from briefing.domain.records import Dossier, Meeting, Note  # noqa: E402
from briefing.home import library_path  # noqa: E402
from briefing.store import Store  # noqa: E402
from ui.app import Starter  # noqa: E402


def until(there: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not there():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.005)


def write(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def say(step: str, **facts: object) -> None:
    """What is on which screen now, and a picture of each window that can be seen."""
    app.processEvents()
    shown = {}
    for name, window in (("audience", room.audience), ("console", room.console)):
        if window.isVisible():
            shown[name] = window.screen().name()
            window.grab().save(str(pictures / f"{step}-{name}.png"))
    print(json.dumps({"step": step, "shown": shown, "slide": room.session.at, **facts}), flush=True)


app = QApplication(["ihata"])
store = Store.open(library_path())
sample.make(store)
store.close()
starter = Starter(app, library_path(), [])
window = starter.window
window.setGeometry(0, 0, 1440, 900)
window.show()
until(lambda: window.context.ready)
window.context.show_dossier(window.context.store.ids(Dossier)[0])
laptop, projector = app.screens()

window.ask("brief")
room = window.commands.room
say("begun")
for _ in range(5):
    QTest.keyClick(room.console, Qt.Key.Key_Left)
say("sixth")
QTest.keyClick(room.console, Qt.Key.Key_F7)
write(room.console.capture.field, "تمويل قناة فنية محدودة لستة أشهر")
say("decision")
QTest.keyClick(room.console.capture.field, Qt.Key.Key_Return)
QTest.keyClick(room.console, Qt.Key.Key_F8)
write(room.console.capture.field, "تقدير كلفة مركز التنسيق")
write(room.console.capture.owner, "سلمى")
QTest.keyClick(room.console.capture.field, Qt.Key.Key_Return)
QTest.keyClick(room.console, Qt.Key.Key_F9)
say("black")
QTest.keyClick(room.console, Qt.Key.Key_F9)
QTest.keyClick(room.console, Qt.Key.Key_Space)
say("evidence")
app.screenRemoved.emit(projector)
say("unplugged")
app.screenAdded.emit(projector)
say("plugged")
app.screenRemoved.emit(laptop)
say("closed-lid")
meeting = room.session.meeting.id
room.end()
kept = window.context.store
print(
    json.dumps(
        {
            "step": "ended",
            "notes": [[note.note_kind, note.text, note.owner] for note in kept.find(Note, meeting_id=meeting)],
            "shown": len(kept.get(Meeting, meeting).shown),
            "ended": bool(kept.get(Meeting, meeting).ended),
        }
    ),
    flush=True,
)
window.close()
starter.close()
