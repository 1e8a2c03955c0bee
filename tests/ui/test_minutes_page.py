"""After a briefing its minutes: edited in place, completed from what was taken down, approved and written as a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing import sample
from briefing.domain.records import Meeting, Note
from briefing.store import Store
from briefing.store.operations import editing
from tests.ui.program import started
from ui.app import Starter
from ui.look import Look
from ui.pages.minutes import MinutesPage
from ui.widgets.button import Button


@pytest.fixture
def starter(qtbot: QtBot, tmp_path: Path, look: Look, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starter]:
    monkeypatch.setenv("IHATA_HOME", str(tmp_path / "home"))
    path = tmp_path / "home" / "library.ihata"
    store = Store.open(path)
    sample.make(store)
    store.close()
    with started(path, qtbot) as made:
        yield made


@pytest.fixture
def page(starter: Starter) -> MinutesPage:
    """After a briefing in which a note and an action were taken down."""
    starter.window.ask("brief")
    room = starter.window.commands.room
    for kind, text in (("note", "أنقرة لن تعترض"), ("action", "تقدير الكلفة")):
        room.strip.open(kind)
        write(room.strip.capture.field, text)
        QTest.keyClick(room.strip.capture.field, Qt.Key.Key_Return)
    room.end()
    return starter.window._pages["minutes"]


def write(widget: QWidget, text: str) -> None:
    for letter in text:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def test_the_end_of_a_briefing_leads_to_its_minutes(starter: Starter, page: MinutesPage) -> None:
    assert starter.window.stack.currentWidget() is page
    assert page.meeting() == starter.context.store.find(Meeting)[0]
    assert "الغلاف" in page.shown.text()


def test_its_fields_are_kept_and_an_undo_takes_them_back(starter: Starter, page: MinutesPage) -> None:
    write(page.fields.fields["chair"], "الوزير")
    write(page.fields.fields["attendees"], "سلمى، نادر")
    page.fields.flush()
    (meeting,) = starter.context.store.find(Meeting)
    assert (meeting.chair, meeting.attendees) == ("الوزير", "سلمى، نادر")
    starter.context.undo()
    assert starter.context.store.find(Meeting)[0].attendees == ""


def test_a_note_is_put_into_the_minutes_and_taken_out_again(starter: Starter, page: MinutesPage) -> None:
    (put,) = (button for button in page.left_out.findChildren(Button) if button.text() == "أدرجها")
    put.click()
    (note,) = starter.context.store.find(Note, text="أنقرة لن تعترض")
    assert note.minuted
    page.table.choose(note.id)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert not starter.context.store.get(Note, note.id).minuted


def test_what_is_worth_a_look_before_sending_is_said(starter: Starter, page: MinutesPage) -> None:
    assert (False, "إجراء واحد بلا مسؤول") in page.checks.said()
    (action,) = starter.context.store.find(Note, text="تقدير الكلفة")
    editing.edit(starter.context.store, Note, action.id, owner="سلمى")
    assert (True, "لكل إجراء مسؤول") in page.checks.said()


def test_they_are_approved_and_written(starter: Starter, page: MinutesPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.approve.click()
    assert starter.context.store.find(Meeting)[0].approved
    out = tmp_path / "minutes.pdf"
    page.write(out)
    qtbot.waitUntil(out.exists, timeout=30_000)
    qtbot.waitUntil(lambda: not starter.context.tasks.running, timeout=30_000)
