"""The briefing in the room: slides by key, black and frozen, what is taken down, rehearsal, and the preparation before it."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing import sample
from briefing.brief.slides import compose_slides
from briefing.domain.records import Meeting, Note, Slide
from briefing.store import Store
from tests.ui.program import started
from ui.app import Starter
from ui.look import Look
from ui.presenter.canvas import HEIGHT, WIDTH
from ui.presenter.room import Room
from ui.text import current_format

TYPED = "تمويل القناة الفنية لستة أشهر"


@pytest.fixture
def starter(qtbot: QtBot, tmp_path: Path, look: Look, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starter]:
    monkeypatch.setenv("IHATA_HOME", str(tmp_path / "home"))
    path = tmp_path / "home" / "library.ihata"
    store = Store.open(path)
    sample.make(store)
    store.close()
    with started(path, qtbot) as made:
        yield made
        if made.window.commands.room is not None:
            made.window.commands.room.end()


@pytest.fixture
def room(starter: Starter) -> Room:
    starter.window.ask("brief")
    return starter.window.commands.room


@pytest.fixture
def rehearsal(starter: Starter) -> Room:
    starter.window.ask("rehearse")
    return starter.window.commands.room


def write(widget: QWidget, text: str) -> None:
    """Types as an Arabic keyboard does, a key press a letter."""
    for letter in text:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def keys(widget: QWidget, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(widget, key)


def test_left_goes_on_and_a_remote_turns_pages(room: Room) -> None:
    session, screen = room.session, room.audience
    assert session.at == 0
    keys(screen, Qt.Key.Key_Left)
    assert session.at == 1
    keys(screen, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert session.at == 3
    keys(screen, Qt.Key.Key_PageUp, Qt.Key.Key_Right)
    assert session.at == 1
    keys(screen, Qt.Key.Key_End)
    assert session.at == len(session.pages) - 1
    keys(screen, Qt.Key.Key_Left)
    assert session.at == len(session.pages) - 1


def test_a_number_and_enter_go_to_that_slide(room: Room) -> None:
    QTest.keyClicks(room.audience, "1")
    QTest.keyClicks(room.audience, "0")
    keys(room.audience, Qt.Key.Key_Return)
    assert room.session.at == 9
    write(room.audience, "٤")
    keys(room.audience, Qt.Key.Key_Return)
    assert room.session.at == 3
    QTest.keyClicks(room.audience, "99")
    keys(room.audience, Qt.Key.Key_Return)
    assert room.session.at == 3


def test_black_shows_nothing_and_frozen_holds_the_slide(room: Room) -> None:
    screen = room.audience
    screen.resize(960, 540)
    lit = screen.grab().toImage().pixelColor(480, 270)
    keys(screen, Qt.Key.Key_F9)
    image = screen.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in range(0, 960, 37) for y in range(0, 540, 31)} == {"#000000"}
    keys(screen, Qt.Key.Key_F9)
    assert screen.grab().toImage().pixelColor(480, 270) == lit
    keys(screen, Qt.Key.Key_F10, Qt.Key.Key_Left)
    assert room.session.at == 1 and room.session.audience_page.key == "cover"
    keys(screen, Qt.Key.Key_F10)
    assert room.session.audience_page is room.session.page


def test_the_meeting_says_what_was_shown_and_when(starter: Starter, room: Room) -> None:
    keys(room.audience, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right)
    (meeting,) = starter.context.store.find(Meeting)
    assert [slide for slide, _ in meeting.shown] == [room.session.pages[n].key for n in (0, 1, 2, 1)]
    assert meeting.shown[0][1] >= meeting.started and not meeting.ended
    room.end()
    (meeting,) = starter.context.store.find(Meeting)
    assert meeting.ended >= meeting.shown[-1][1]
    assert starter.window.commands.room is None


def test_with_one_screen_a_decision_is_taken_down_at_the_slides_foot(starter: Starter, room: Room, qtbot: QtBot) -> None:
    keys(room.audience, Qt.Key.Key_Left, Qt.Key.Key_F7)
    assert room.strip.isVisible() and not room.console.isVisible()
    field = room.strip.capture.field
    write(field, TYPED)
    typed_at = time.monotonic()
    qtbot.waitUntil(lambda: bool(starter.context.store.find(Note, text=TYPED)), timeout=5_000)
    assert time.monotonic() - typed_at < 3
    (note,) = starter.context.store.find(Note, text=TYPED)
    assert not note.filed
    keys(field, Qt.Key.Key_Return)
    (note,) = starter.context.store.find(Note, text=TYPED)
    page = room.session.page
    assert note.filed and note.note_kind == "decision" and note.slide == page.key
    assert (note.target_kind, note.target_id) == page.shown[0]
    assert note.meeting_id == room.session.meeting.id
    assert not room.strip.isVisible()
    keys(room.audience, Qt.Key.Key_Left)
    assert room.session.at == 2


def test_what_was_begun_on_one_slide_stays_bound_to_it(starter: Starter, rehearsal: Room) -> None:
    console = rehearsal.console
    rehearsal.session.go(1)
    console.capture.start("note")
    write(console.capture.field, TYPED)
    console.capture.field.flush()
    rehearsal.session.go(4)
    keys(console.capture.field, Qt.Key.Key_Return)
    (note,) = starter.context.store.find(Note, text=TYPED)
    assert note.slide == rehearsal.session.pages[1].key


def test_escape_leaves_the_box_and_keeps_what_was_typed(starter: Starter, room: Room) -> None:
    keys(room.audience, Qt.Key.Key_F4)
    field = room.strip.capture.field
    write(field, TYPED)
    keys(field, Qt.Key.Key_Escape)
    assert not room.strip.isVisible() and field.text() == TYPED
    assert [note.filed for note in starter.context.store.find(Note, text=TYPED)] == [False]
    room.end()
    assert [note.filed for note in starter.context.store.find(Note, text=TYPED)] == [True]


def test_the_strip_can_be_turned_off(starter: Starter, room: Room) -> None:
    starter.settings.set("strip", False)
    keys(room.audience, Qt.Key.Key_F7)
    assert not room.strip.isVisible()


def test_an_action_has_somebody_and_a_day(starter: Starter, rehearsal: Room) -> None:
    box = rehearsal.console.capture
    box.start("action")
    assert box.owner.isVisibleTo(box)
    write(box.field, TYPED)
    write(box.owner, "سلمى")
    keys(box.field, Qt.Key.Key_Return)
    (note,) = starter.context.store.find(Note, text=TYPED)
    assert (note.note_kind, note.owner, note.due, note.state) == ("action", "سلمى", "", "open")
    assert box.field.text() == box.owner.text() == ""


def test_one_key_shows_the_sentences_behind_the_slide_to_the_presenter_alone(rehearsal: Room) -> None:
    rehearsal.session.go(1)
    before = rehearsal.audience.grab().toImage()
    keys(rehearsal.console, Qt.Key.Key_Space)
    said = " ".join(part.text() for part in rehearsal.console.behind.findChildren(QWidget) if hasattr(part, "text"))
    snapshot = rehearsal.context.snapshot
    judgement = snapshot.by_id[rehearsal.session.page.shown[0][1]]
    quotes = [passage.quote for passage, _ in snapshot.passages(judgement.evidence)]
    assert quotes and all(quote in said for quote in quotes)
    assert rehearsal.audience.grab().toImage() == before
    keys(rehearsal.console, Qt.Key.Key_Escape)
    assert not rehearsal.console.behind.isVisible()


def test_pointing_and_enlarging_follow_the_presenters_mouse(rehearsal: Room) -> None:
    session, preview = rehearsal.session, rehearsal.console.preview
    preview.resize(960, 540)
    session.go(3)
    at = QPointF(480, 270)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, preview.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(preview, event)
    assert session.pointer is not None
    assert abs(session.pointer.x() - WIDTH / 2) < 3 and abs(session.pointer.y() - HEIGHT / 2) < 3
    QTest.mouseClick(preview, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert isinstance(session.zoom, QPointF)
    keys(rehearsal.console, Qt.Key.Key_Escape)
    assert session.zoom is None


def test_a_rehearsal_leaves_times_and_no_meeting(starter: Starter, rehearsal: Room) -> None:
    session = rehearsal.session
    now = [0.0]
    session._clock = lambda: now[0]
    session.begin()
    now[0] = 40.0
    session.step(1)
    now[0] = 175.0
    rehearsal.end()
    assert starter.context.store.find(Meeting) == []
    kept = {slide.slide: slide.rehearsed for slide in starter.context.store.find(Slide)}
    assert kept == {"cover": 40, session.pages[1].key: 135}


def test_a_briefing_that_broke_off_is_ended_when_the_dossier_is_shown_again(starter: Starter, room: Room) -> None:
    meeting = room.session.meeting
    starter.window.commands.room = None
    starter.context.show_dossier(starter.context.dossier_id)
    assert starter.context.store.get(Meeting, meeting.id).ended


def test_lateness_is_told_in_words(rehearsal: Room) -> None:
    session = rehearsal.session
    now = [0.0]
    session._clock = lambda: now[0]
    session.begin()
    now[0] = 60.0 * session.pages[0].minutes + 102
    assert session.timing.late == 102
    assert "دقيقة و٤٢ ثانية" in rehearsal.console.clock.spoken()


# -- preparation


@pytest.fixture
def page(starter: Starter) -> QWidget:
    starter.window.ask("prepare")
    return starter.window._pages["prepare"]


def slide(starter: Starter, key: str) -> Slide:
    (found,) = starter.context.store.find(Slide, slide=key)
    return found


def test_slides_are_ordered_hidden_and_timed_by_keyboard(starter: Starter, page: QWidget) -> None:
    plan = page.list
    plan.choose("scenarios")
    before = [one.key for one in page.deck.pages]
    at = before.index("scenarios")
    QTest.keyClick(plan, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    after = [one.key for one in page.deck.pages]
    assert after.index("scenarios") == at - 1 and sorted(after) == sorted(before)
    minutes = slide(starter, "scenarios").minutes
    keys(plan, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert slide(starter, "scenarios").minutes == minutes + 1
    keys(plan, Qt.Key.Key_Space)
    assert slide(starter, "scenarios").hidden
    assert plan.current_key() == "scenarios"
    starter.context.undo()
    assert not slide(starter, "scenarios").hidden


def test_title_and_speakers_notes_are_written_on_the_slide(starter: Starter, page: QWidget) -> None:
    page.list.choose("scenarios")
    write(page.card.title, "التعاون هو الأرجح")
    write(page.card.notes, "ابدأ بالنتيجة")
    page.list.choose("cover")
    kept = slide(starter, "scenarios")
    assert (kept.title, kept.notes) == ("التعاون هو الأرجح", "ابدأ بالنتيجة")
    assert starter.context.store.find(Slide, slide="cover") == []
    deck = compose_slides(starter.context.snapshot, current_format())
    assert next(one for one in deck.pages if one.key == "scenarios").title == "التعاون هو الأرجح"


def test_a_text_slide_is_added_written_and_taken_away(starter: Starter, page: QWidget) -> None:
    page.list.choose("cover")
    page.written.click()
    key = page.deck.pages[1].key
    assert key.startswith("text:") and page.list.current_key() == key
    event = QInputMethodEvent()
    event.setCommitString("سطر")
    QApplication.sendEvent(page.card.text, event)
    page.card.flush()
    assert slide(starter, key).text == "سطر"
    keys(page.list, Qt.Key.Key_Delete)
    assert starter.context.store.find(Slide, slide=key) == []


def test_the_bar_marks_what_is_past_the_plan(starter: Starter, page: QWidget) -> None:
    page.list.choose("scenarios")
    for _ in range(40):
        keys(page.list, Qt.Key.Key_Plus)
    cells = page.bar.cells()
    assert any(past > 0 for _, _, past, _ in cells)
    assert "أطول من المدة" in page.times.text()
