"""The real window on a real library: what happens at once with something else, and what survives."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.records import Actor, Dossier, Event, Evidence, Issue, Judgement, Note, Passage, Source, Stand
from briefing.home import library_path
from briefing.store import Store
from briefing.store.operations import dossiers, editing, proposals
from tests.ui.program import gone, kept_hooks, started
from ui.app import Starter
from ui.look import Look
from ui.margin_rows import Cite
from ui.widgets.message_card import MessageCard

REPORT = "تسعى بغداد إلى تنسيق أمني مع دمشق. وتخشى تركيا اتساع النفوذ الإيراني في سوريا. وترفض إيران أي اتفاق جديد."


@pytest.fixture
def starter(look: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starter]:
    """The program, started on a library with one dossier."""
    monkeypatch.setenv("IHATA_HOME", str(tmp_path / "home"))
    store = Store.open(library_path())
    dossiers.create(store, "ملف التجربة")
    store.close()
    with started(library_path(), qtbot) as made:
        yield made


def type_into(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def report(tmp_path: Path, text: str = REPORT, name: str = "report.txt") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def take_in(starter: Starter, qtbot: QtBot, path: Path) -> None:
    starter.context.files_dropped.emit([path])
    qtbot.waitUntil(lambda: not starter.context.tasks.running, timeout=60_000)


def test_a_report_dropped_becomes_proposals_and_one_undo_takes_it_back(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    take_in(starter, qtbot, report(tmp_path))
    store = starter.context.store
    assert len(store.find(Source)) == 1 and store.find(Actor, status="proposed")
    assert starter.window.current_tab == "review"
    starter.context.undo()
    assert store.find(Source) == [] and store.find(Actor) == []


def test_an_edit_made_while_a_report_is_taken_in_is_kept(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    context = starter.context
    starter.context.files_dropped.emit([report(tmp_path, REPORT * 400)])
    assert context.tasks.running
    made = editing.add(context.store, Judgement, context.dossier_id or "", text="حكم أثناء الاستيراد")
    qtbot.waitUntil(lambda: not context.tasks.running, timeout=60_000)
    assert len(context.store.find(Source)) == 1
    assert context.snapshot is not None and context.snapshot.get(Judgement, made.id) is not None
    assert len(context.snapshot.all(Judgement)) == len(context.store.find(Judgement))


def test_a_report_that_is_stopped_leaves_nothing(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    context = starter.context
    context.files_dropped.emit([report(tmp_path, REPORT * 2000)])
    context.tasks.running[0].cancel()
    qtbot.waitUntil(lambda: not context.tasks.running, timeout=60_000)
    assert context.store.find(Source) == [] and context.store.find(Actor) == []


def test_a_report_dropped_twice_is_said_and_kept_once(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    path = report(tmp_path)
    take_in(starter, qtbot, path)
    before = len(starter.context.store.find(Actor))
    take_in(starter, qtbot, path)
    assert len(starter.context.store.find(Source)) == 1
    assert len(starter.context.store.find(Actor)) == before
    card = starter.window.findChild(MessageCard)
    assert card is not None and "سبق استيراد" in card.accessibleName()


def test_an_unreadable_report_is_one_clear_message_and_nothing_changed(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7\nnot a pdf at all")
    take_in(starter, qtbot, path)
    assert starter.context.store.find(Source) == []
    card = starter.window.findChild(MessageCard)
    assert card is not None and "broken.pdf" in card.accessibleName()


def test_what_is_being_typed_when_the_window_closes_is_kept(starter: Starter, qtbot: QtBot) -> None:
    window = starter.window
    window.show_tab("summary")
    window.ask("note")
    type_into(window.margin.note_box.field, "ملاحظة لم تُحفظ")
    window.close()
    assert [(note.text, note.filed) for note in starter.context.store.find(Note)] == [("ملاحظة لم تُحفظ", False)]


def test_a_title_being_typed_when_the_window_closes_is_kept(starter: Starter, qtbot: QtBot) -> None:
    window = starter.window
    window.ask("title")
    window.titles().fields.title.selectAll()
    type_into(window.titles().fields.title, "عنوان جديد")
    window.close()
    assert starter.context.store.find(Dossier)[0].title == "عنوان جديد"


def test_the_theme_switched_while_a_judgement_is_edited(starter: Starter, qtbot: QtBot) -> None:
    window, context = starter.window, starter.context
    editing.add(context.store, Judgement, context.dossier_id or "", text="حكم أول")
    window.show_tab("summary")
    summary = window._views["summary"]
    summary.ask("edit")
    editor = summary.list.editor
    assert editor is not None
    editor.text.selectAll()
    type_into(editor.text, "حكم معدَّل")
    starter.settings.set("theme", "dark")
    assert summary.list.editor is editor and editor.text.toPlainText() == "حكم معدَّل"
    editor.finish()
    assert context.store.find(Judgement)[0].text == "حكم معدَّل"
    starter.settings.set("theme", "light")


def test_a_change_from_elsewhere_leaves_the_editor_alone(starter: Starter, qtbot: QtBot) -> None:
    window, context = starter.window, starter.context
    made = editing.add(context.store, Judgement, context.dossier_id or "", text="حكم أول")
    window.show_tab("summary")
    summary = window._views["summary"]
    summary.ask("edit")
    editor = summary.list.editor
    editing.add(context.store, Judgement, context.dossier_id or "", text="حكم ثانٍ")
    editing.edit(context.store, Judgement, made.id, confidence="high")
    assert summary.list.editor is editor


def test_the_review_by_keyboard(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    take_in(starter, qtbot, report(tmp_path))
    window, store = starter.window, starter.context.store
    review = window._views["review"]
    first = review.list.current()
    QTest.keyClick(review.list, Qt.Key.Key_Return)
    assert store.get(type(first.item), first.key).status == "accepted"
    second = review.list.current()
    assert second.key != first.key and second.waiting
    QTest.keyClick(review.list, Qt.Key.Key_Delete)
    assert store.get(type(second.item), second.key).status == "rejected"
    starter.context.undo()
    assert store.get(type(second.item), second.key).status == "proposed"
    assert review.list.current().key == second.key


def test_stances_are_chosen_by_digit_in_the_review(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    take_in(starter, qtbot, report(tmp_path))
    review = starter.window._views["review"]
    review.sidebar.choose("relation")
    row = review.list.current()
    assert row is not None and row.stance
    QTest.keyClick(review.list, Qt.Key.Key_6)
    stored = starter.context.store.get(type(row.item), row.key)
    assert (stored.stance, stored.status) == ("mx", "proposed")


def test_a_stance_on_an_issue_is_chosen_by_digit_in_the_review(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    take_in(starter, qtbot, report(tmp_path, "عنوان\nتعارض بغداد نزع سلاح الفصائل."))
    review = starter.window._views["review"]
    review.sidebar.choose("stand")
    row = review.list.current()
    assert row is not None and row.stance == "n2" and "نزع سلاح الفصائل" in row.title
    QTest.keyClick(review.list, Qt.Key.Key_2)
    stored = starter.context.store.get(Stand, row.key)
    assert (stored.stance, stored.status) == ("2", "proposed")
    QTest.keyClick(review.list, Qt.Key.Key_Return)
    store = starter.context.store
    assert [one.status for one in (*store.find(Stand), *store.find(Issue))] == ["accepted", "accepted"]


def test_undo_in_a_field_is_the_fields_own(starter: Starter, qtbot: QtBot) -> None:
    window, context = starter.window, starter.context
    editing.add(context.store, Judgement, context.dossier_id or "", text="حكم")
    window.ask("note")
    field = window.margin.note_box.field
    type_into(field, "كلمة")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(context.store.find(Judgement)) == 1


def test_a_note_is_bound_to_what_was_selected_when_it_was_begun(starter: Starter, qtbot: QtBot) -> None:
    window, context = starter.window, starter.context
    one, two = (editing.add(context.store, Judgement, context.dossier_id or "", text=text) for text in ("أول", "ثانٍ"))
    window.show_tab("summary")
    context.select("judgement", one.id)
    window.ask("decision")
    type_into(window.margin.note_box.field, "قرار")
    context.select("judgement", two.id)
    QTest.keyClick(window.margin.note_box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = context.store.find(Note)
    assert (note.note_kind, note.target_id, note.filed) == ("decision", one.id, True)
    assert window.margin.note_box.field.toPlainText() == ""


def test_a_removed_dossier_leads_back_to_the_library(starter: Starter, qtbot: QtBot) -> None:
    context = starter.context
    removed = context.dossier_id or ""
    dossiers.remove(context.store, removed)
    assert context.snapshot is None and starter.window._page == "library"
    context.store.undo(removed)
    assert len(context.store.find(Dossier)) == 1


def test_accepting_all_at_once_is_one_undo(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    take_in(starter, qtbot, report(tmp_path, REPORT + "\n" + REPORT.replace("تسعى", "وتسعى")))
    context = starter.context
    before = len(context.store.find(Actor, status="proposed"))
    ids = [("actor", actor.id) for actor in context.store.find(Actor, status="proposed")]
    context.do(proposals.accept_all, ids)
    context.undo()
    assert len(context.store.find(Actor, status="proposed")) == before


@pytest.mark.parametrize("tab", ["summary", "actors", "scenarios", "timeline", "places", "sources", "notes"])
def test_every_tab_of_an_empty_dossier_says_what_will_be_there(starter: Starter, qtbot: QtBot, tab: str) -> None:
    from ui.widgets.empty_state import EmptyState

    starter.window.show_tab(tab)
    assert starter.window.current_tab == tab
    shown = [empty for empty in starter.window.findChildren(EmptyState) if empty.isVisible()]
    assert len(shown) == 1


def test_zoom_and_digits_build_the_content_again(starter: Starter, qtbot: QtBot) -> None:
    window = starter.window
    window.show_tab("scenarios")
    for name, value in (("zoom", 200), ("digits", "latin"), ("zoom", 100), ("digits", "arab")):
        starter.settings.set(name, value)
        assert window.current_tab == "scenarios"
        assert window.stack.currentWidget() is window._views["scenarios"]


def test_a_second_launch_goes_to_the_window_that_is_open(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    path = report(tmp_path)
    code = "import sys; from ui.__main__ import main; sys.exit(main())"
    second = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    qtbot.waitUntil(lambda: len(starter.context.store.find(Source)) == 1, timeout=60_000)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    _, told = second.communicate()
    assert second.returncode == 0 and b"Traceback" not in told


def test_a_library_that_another_process_writes_is_opened_to_read(
    look: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IHATA_HOME", str(tmp_path / "home"))
    held = Store.open(library_path())
    made = dossiers.create(held, "ملف التجربة")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with kept_hooks():
        second = Starter(app, library_path(), [])
        second.window.show()
        qtbot.waitUntil(lambda: second.context.ready, timeout=20_000)
    second.context.show_dossier(made.id)
    assert second.context.store.read_only
    card = second.window.findChild(MessageCard)
    assert card is not None and "نافذة أخرى" in card.accessibleName()
    for tab in ("summary", "actors", "scenarios", "timeline", "places", "sources", "notes"):
        second.window.show_tab(tab)
    second.context.files_dropped.emit([report(tmp_path)])
    assert held.find(Source) == []
    second.window.close()
    second.close()
    gone(second)
    held.close()


@pytest.mark.parametrize(("dragged", "place", "order"), [(0, 3, "بجأ"), (2, 0, "جأب"), (0, 1, "أبج"), (1, 3, "أجب")])
def test_judgements_are_put_in_order_by_dragging(starter: Starter, qtbot: QtBot, dragged: int, place: int, order: str) -> None:
    context = starter.context
    made = [editing.add(context.store, Judgement, context.dossier_id or "", text=text) for text in "أبج"]
    starter.window.show_tab("summary")
    summary = starter.window._views["summary"]
    summary.list.moved.emit(made[dragged].id, place)
    assert "".join(item.text for item in context.store.find(Judgement)) == order
    if order != "أبج":
        context.undo()
        assert "".join(item.text for item in context.store.find(Judgement)) == "أبج"


def test_the_check_stands_under_the_judgement_it_is_about(starter: Starter, qtbot: QtBot) -> None:
    context = starter.context
    editing.add(context.store, Judgement, context.dossier_id or "", text="قد تبقى القناة محدودة.")
    starter.window.show_tab("summary")
    summary = starter.window._views["summary"]
    qtbot.waitUntil(lambda: bool(summary.list.rows.rows[0].warning), timeout=5_000)
    assert summary.list.rows.rows[0].warning == "بلا شاهد"


def test_a_filed_note_that_is_undone_stands_in_the_box_again(starter: Starter, qtbot: QtBot) -> None:
    window, context = starter.window, starter.context
    made = editing.add(context.store, Judgement, context.dossier_id or "", text="حكم")
    window.show_tab("summary")
    context.select("judgement", made.id)
    box = window.margin.note_box
    window.ask("action")
    type_into(box.field, "طلب تقدير")
    box.file()
    assert box.field.toPlainText() == ""
    window._views["summary"].list.setFocus()
    context.undo()
    assert (box.field.toPlainText(), box._kind.value) == ("طلب تقدير", "action")
    context.redo()
    assert box.field.toPlainText() == ""
    assert [(note.text, note.filed, note.target_id) for note in context.store.find(Note)] == [("طلب تقدير", True, made.id)]


@pytest.mark.parametrize(("key", "modifiers", "status"), [("Escape", "No", "proposed"), ("Return", "Control", "accepted")])
def test_a_proposal_that_is_edited_is_accepted_only_where_that_is_said(
    starter: Starter, qtbot: QtBot, key: str, modifiers: str, status: str
) -> None:
    context = starter.context
    values = {"text": "مقترح", "status": "proposed", "rule": "judgement-cue"}
    made = editing.add(context.store, Judgement, context.dossier_id or "", **values)
    starter.window.show_tab("summary")
    summary = starter.window._views["summary"]
    summary.ask("edit")
    editor = summary.list.editor
    editor.text.selectAll()
    type_into(editor.text, "بعبارتي")
    QTest.keyClick(editor, Qt.Key[f"Key_{key}"], Qt.KeyboardModifier[f"{modifiers}Modifier"])
    stored = context.store.get(Judgement, made.id)
    assert (stored.text, stored.status) == ("بعبارتي", status)


@pytest.mark.parametrize("tab", ["summary", "actors", "scenarios", "timeline", "places"])
def test_what_is_added_and_left_without_a_word_is_not_there(starter: Starter, qtbot: QtBot, tab: str) -> None:
    window, context = starter.window, starter.context
    before = context.store.snapshot(context.dossier_id)
    window.show_tab(tab)
    QTest.keyClick(window._views[tab], Qt.Key.Key_Insert) if tab == "actors" else window._views[tab].add()
    qtbot.waitUntil(lambda: context.store.snapshot(context.dossier_id).records != before.records, timeout=5_000)
    qtbot.wait(50)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: context.store.snapshot(context.dossier_id).records == before.records, timeout=5_000)


def test_undo_takes_the_offer_to_undo_away(starter: Starter, qtbot: QtBot) -> None:
    window, context = starter.window, starter.context
    editing.add(context.store, Judgement, context.dossier_id or "", text="حكم")
    window.show_tab("summary")
    window._views["summary"].ask("reject")
    assert not window.toast.isHidden()
    context.undo()
    assert window.toast.isHidden()


def test_alt_and_a_number_lead_into_the_tab_and_back_from_the_margin(starter: Starter, qtbot: QtBot) -> None:
    window, context = starter.window, starter.context
    editing.add(context.store, Judgement, context.dossier_id or "", text="حكم")
    editing.add(context.store, Actor, context.dossier_id or "", name="بغداد")
    window.activateWindow()
    for n, tab in ((1, "summary"), (2, "actors"), (7, "notes")):
        window.tab_by_number(n)
        view = window._views[tab]
        focused = QApplication.focusWidget()
        assert focused is not None and (focused is view.focusProxy() or view.isAncestorOf(focused)), tab
    window.tab_by_number(1)
    before = QApplication.focusWidget()
    window.ask("margin")
    assert QApplication.focusWidget() is window.margin.list
    QTest.keyClick(window.margin.list, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_space_takes_the_keyboard_to_the_evidence_and_esc_brings_it_back(starter: Starter, qtbot: QtBot) -> None:
    window, context = starter.window, starter.context
    source = editing.add(
        context.store, Source, context.dossier_id or "", name="r.txt", media_type="text/plain", sha256="0", text=REPORT
    )
    passage = editing.add(context.store, Passage, context.dossier_id or "", source_id=source.id, start=0, end=9, quote=REPORT[:9])
    editing.add(context.store, Event, context.dossier_id or "", happened="2014", text="حدث", evidence=(Evidence(passage.id),))
    window.show_tab("timeline")
    for width in (1440, 900):  # beside the content, and as a drawer
        window.setMinimumSize(640, 400)
        window.resize(width, 900)
        qtbot.waitUntil(lambda: window.isActiveWindow())
        window.focus_content()
        table = QApplication.focusWidget()
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert QApplication.focusWidget() is window.margin.list and window.margin.list.isVisible()
        row = window.margin.list.current_row()
        assert isinstance(row, Cite) and row.text == REPORT[:9]
        QTest.keyClick(window.margin.list, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is table
