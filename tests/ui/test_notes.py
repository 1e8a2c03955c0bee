"""The notes' tab by keyboard and mouse: states, owners and dates edited in place, and what the store then holds."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from briefing.domain.records import Changes, Dossier, Judgement, Meeting, Note
from briefing.store import Store
from briefing.store.operations import dossiers, editing
from ui.context import Context, Subject
from ui.feed import Feed
from ui.look import Look
from ui.models.lines import Group, Line
from ui.parts.notes import rows
from ui.parts.notes.view import NotesView
from ui.settings import Settings
from ui.widgets.date_field import DateField
from ui.widgets.fields import LineField, TextField


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    made.show_dossier(dossiers.create(store, "الحدود").id)
    yield made
    made.feed.close()
    store.close()


@pytest.fixture
def view(context: Context, qtbot) -> NotesView:
    made = NotesView(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)

    def take(changes: Changes) -> None:
        if context.snapshot is not None:
            made.reload(context.snapshot, changes)

    context.feed.changed.connect(take)
    assert context.snapshot is not None
    made.reload(context.snapshot, None)
    made.show()
    return made


def note(context: Context, text: str, **values: object) -> Note:
    values = {"target_kind": "dossier", "target_id": context.dossier_id, **values}
    return editing.add(context.store, Note, context.dossier_id or "", text=text, **values)


def stored(context: Context, made: Note) -> Note:
    found = context.store.get(Note, made.id)
    assert found is not None
    return found


def shown(view: NotesView) -> list[str]:
    return [line.cells[rows.TEXT].text for line in view.table.lines.lines if isinstance(line, Line)]


def cell(view: NotesView, made: Note, column: int) -> str:
    line = view.table.lines.lines[view.table.lines.row_of(made.id)]
    assert isinstance(line, Line)
    return line.cells[column].text


def editor(view: NotesView, kind: type):
    (found,) = [widget for widget in view.table.viewport().findChildren(kind) if widget.isVisible()]
    return found


def test_without_notes_the_tab_says_how_they_come(view: NotesView, context: Context) -> None:
    assert view.empty.isVisible()
    note(context, "ملاحظة")
    assert view.table.isVisible() and not view.empty.isVisible()


def test_notes_stand_under_their_meeting_or_their_day_the_newest_first(view: NotesView, context: Context) -> None:
    meeting = editing.add(context.store, Meeting, context.dossier_id or "", title="إحاطة الوزير", started="2026-11-23T10:00:00Z")
    note(context, "في الاجتماع", note_kind="decision", meeting_id=meeting.id)
    note(context, "أولاً")
    note(context, "ثانياً")
    note(context, "مسودة", filed=False)
    titles = [line.title for line in view.table.lines.lines if isinstance(line, Group)]
    assert len(titles) == 2 and titles[0].startswith("خارج الاجتماعات") and titles[1] == "إحاطة الوزير"
    assert shown(view) == ["ثانياً", "أولاً", "في الاجتماع"]


def test_the_filter_counts_and_shows_one_kind_or_what_is_open(view: NotesView, context: Context, qtbot) -> None:
    note(context, "ملاحظة")
    note(context, "قرار", note_kind="decision")
    note(context, "سؤال", note_kind="question")
    done = note(context, "إجراء", note_kind="action")
    assert view.filter._segments[""].text() == "الكل ٤"
    qtbot.mouseClick(view.filter._segments["open"], Qt.MouseButton.LeftButton)
    assert shown(view) == ["إجراء", "سؤال"]
    view.set_state(done.id, "done")
    assert shown(view) == ["سؤال"]
    qtbot.mouseClick(view.filter._segments["decision"], Qt.MouseButton.LeftButton)
    assert shown(view) == ["قرار"]


def test_space_takes_an_action_through_its_states_and_undo_back(view: NotesView, context: Context) -> None:
    action = note(context, "إجراء", note_kind="action")
    view.table.choose(action.id)
    for state, word in (("done", "أُنجز"), ("cancelled", "أُلغي"), ("open", "مفتوح")):
        QTest.keyClick(view.table, Qt.Key.Key_Space)
        assert stored(context, action).state == state
        assert cell(view, action, rows.STATE) == word
    assert view.table.current() == action.id
    context.undo()
    assert stored(context, action).state == "open"


def test_a_decision_is_recorded_and_has_no_other_state(view: NotesView, context: Context) -> None:
    decision = note(context, "قرار", note_kind="decision")
    view.table.choose(decision.id)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert stored(context, decision).state == "open" and cell(view, decision, rows.STATE) == "مسجَّل"


def test_an_open_action_is_late_when_its_day_is_over(view: NotesView, context: Context) -> None:
    late = note(context, "فات", note_kind="action", due=(date.today() - timedelta(days=3)).isoformat())
    assert cell(view, late, rows.STATE) == "متأخر"
    assert cell(view, late, rows.DUE) == "فات الموعد قبل ٣ أيام"
    view.set_state(late.id, "done")
    assert cell(view, late, rows.STATE) == "أُنجز"


def test_the_owner_is_typed_in_place(view: NotesView, context: Context, qtbot) -> None:
    action = note(context, "إجراء", note_kind="action")
    view.table.choose(action.id, rows.OWNER)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    field = editor(view, LineField)
    field.insert("ليلى")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.table.state() == QAbstractItemView.State.NoState)
    assert stored(context, action).owner == "ليلى" and cell(view, action, rows.OWNER) == "ليلى"
    context.undo()
    assert stored(context, action).owner == ""


def test_the_date_is_picked_in_place(view: NotesView, context: Context) -> None:
    action = note(context, "إجراء", note_kind="action")
    view.table.edit_cell(action.id, rows.DUE)
    field = editor(view, DateField)
    field.setDate(QDate(2099, 1, 27))
    assert field.text() == "٢٧ كانون الثاني ٢٠٩٩"
    view.table.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert stored(context, action).due == "2099-01-27"
    assert cell(view, action, rows.DUE) == "حتى ٢٧ كانون الثاني ٢٠٩٩"


def test_the_text_is_edited_by_f2_and_is_never_emptied(view: NotesView, context: Context) -> None:
    made = note(context, "قبل")
    view.table.choose(made.id)
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    field = editor(view, TextField)
    assert field.textCursor().selectedText() == "قبل"
    field.setPlainText("بعد")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert stored(context, made).text == "بعد"
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    field = editor(view, TextField)
    field.setPlainText("  ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert stored(context, made).text == "بعد"


def test_what_is_being_typed_is_not_lost_to_a_change_that_arrives(view: NotesView, context: Context, qtbot) -> None:
    made = note(context, "قبل")
    view.table.edit_cell(made.id, rows.TEXT)
    editor(view, TextField).setPlainText("قيد الكتابة")
    note(context, "من زميل")
    assert view.table.state() == QAbstractItemView.State.EditingState
    field = editor(view, TextField)
    assert field.toPlainText() == "قيد الكتابة" and shown(view) == ["قبل"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert shown(view) == ["من زميل", "قيد الكتابة"]


def test_the_keyboard_finds_the_first_note_and_passes_over_the_heads(view: NotesView, context: Context) -> None:
    meeting = editing.add(context.store, Meeting, context.dossier_id or "", title="إحاطة الوزير", started="2026-11-23T10:00:00Z")
    note(context, "في الاجتماع", meeting_id=meeting.id)
    first = note(context, "إجراء", note_kind="action")
    again = NotesView(context)
    assert context.snapshot is not None
    again.reload(context.snapshot, None)
    again.show()
    table = again.table
    table.choose(first.id)
    assert isinstance(table.lines.lines[0], Group)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 3 and isinstance(table.lines.lines[2], Group)
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert table.current() == first.id
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert stored(context, first).state == "done"
    again.deleteLater()


def test_without_a_choice_the_first_note_is_chosen_and_stays_when_its_tab_comes_back(view: NotesView, context: Context) -> None:
    first = note(context, "أولاً")
    assert view.table.current() == first.id and context.subject == Subject("note", first.id)
    note(context, "ثانياً")
    assert view.table.current() == first.id
    context.clear_selection()
    view.activated()
    assert context.subject == Subject("note", first.id)


def test_a_group_counts_items_of_whatever_kind(view: NotesView, context: Context) -> None:
    for kind in ("note", "question", "action"):
        note(context, kind, note_kind=kind)
    (head,) = [line for line in view.table.lines.lines if isinstance(line, Group)]
    assert head.about == "٣ عناصر"


def test_delete_is_told_and_undone(view: NotesView, context: Context) -> None:
    made = note(context, "تُحذف")
    said = QSignalSpy(context.toast_asked)
    view.table.choose(made.id)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert context.store.get(Note, made.id) is None and view.empty.isVisible()
    assert said.at(0) == ["حُذفت الملاحظة", True]
    context.undo()
    assert stored(context, made).text == "تُحذف" and shown(view) == ["تُحذف"]


def test_choosing_fills_the_margin_and_the_link_goes_to_what_it_is_about(view: NotesView, context: Context, qtbot) -> None:
    judgement = editing.add(context.store, Judgement, context.dossier_id or "", text="حكم")
    made = note(context, "عليه", target_kind="judgement", target_id=judgement.id)
    view.table.choose(made.id)
    assert context.subject == Subject("note", made.id)
    assert cell(view, made, rows.TARGET) == "الحكم \u2068\u200f١\u2069"
    opened = QSignalSpy(context.open_asked)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    index = view.table.lines.index(view.table.lines.row_of(made.id), rows.TARGET)
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=view.table.visualRect(index).center())
    assert opened.at(opened.count() - 1) == ["judgement", judgement.id]


def test_a_note_is_revealed_whatever_the_filter_is(view: NotesView, context: Context, qtbot) -> None:
    made = note(context, "ملاحظة")
    note(context, "قرار", note_kind="decision")
    qtbot.mouseClick(view.filter._segments["decision"], Qt.MouseButton.LeftButton)
    assert shown(view) == ["قرار"]
    assert view.reveal("note", made.id) and view.table.current() == made.id
    assert not view.reveal("note", "nobody")


def test_insert_asks_for_the_note_box(view: NotesView, context: Context) -> None:
    note(context, "ملاحظة")
    asked = QSignalSpy(context.note_asked)
    QTest.keyClick(view.table, Qt.Key.Key_Insert)
    assert asked.at(0) == ["note"]


def test_a_library_for_reading_only_is_not_written(context: Context, tmp_path: Path, look: Look, qtbot) -> None:
    made = note(context, "إجراء", note_kind="action")
    readonly = Context(look, Settings(tmp_path / "other.ini"))
    readonly.store = Store.open(context.store.path, read_only=True)
    readonly.feed = Feed(readonly.store)
    readonly.show_dossier(context.dossier_id)
    view = NotesView(readonly)
    qtbot.addWidget(view)
    assert readonly.snapshot is not None and isinstance(readonly.store.get(Dossier, context.dossier_id or ""), Dossier)
    view.reload(readonly.snapshot, None)
    view.show()
    view.table.choose(made.id)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_F2):
        QTest.keyClick(view.table, key)
    assert view.table.state() == QAbstractItemView.State.NoState and not view.write.isEnabled()
    assert stored(context, made) == made
    readonly.feed.close()
    readonly.store.close()
