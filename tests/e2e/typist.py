"""Types a decision into a briefing's box, a letter at a time, until it is killed: `python typist.py HOME`.

Prints the moment (seconds since the epoch) and how many letters have been typed by then, after each of them.
"""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["IHATA_HOME"] = str(Path(sys.argv[1]))

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.domain.records import Dossier
from briefing.home import library_path
from tests.e2e.words import SAID
from ui.app import Starter

PAUSE = 0.04  # seconds between two letters

app = QApplication(["ihata"])
starter = Starter(app, library_path(), [])
window = starter.window
window.show()
while not window.context.ready:
    app.processEvents()
window.context.show_dossier(window.context.store.ids(Dossier)[0])
window.ask("brief")
room = window.commands.room
QTest.keyClick(room.audience, Qt.Key.Key_F7)
field = room.strip.capture.field
print(time.time(), 0, flush=True)
for count, letter in enumerate(SAID, 1):
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    print(time.time(), count, flush=True)
    end = time.monotonic() + PAUSE
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.002)
while True:
    app.processEvents()
    time.sleep(0.01)
