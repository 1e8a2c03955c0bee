"""The library as a person uses it: cards of real dossiers, by keyboard and mouse, and what the store then holds."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy, QTest

from briefing.domain.records import Dossier, Judgement, Note
from briefing.store import Store
from briefing.store.operations import dossiers, editing
from ui.context import Context
from ui.feed import Feed
from ui.library_margin import LibraryMargin
from ui.look import Look
from ui.margin_rows import Head
from ui.pages.library import LibraryPage, make
from ui.parts.library.cards import two_lines
from ui.settings import Settings


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    yield made
    made.feed.close()
    store.close()


def dossier(context: Context, title: str, **values: object) -> Dossier:
    return dossiers.create(context.store, title, **values)


@pytest.fixture
def page(context: Context, qtbot) -> LibraryPage:
    made = make(context)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    context.feed.changed.connect(made.reload)
    made.reload(None)
    made.show()
    return made


def titles(page: LibraryPage) -> list[str]:
    return [row.overview.dossier.title for row in page.cards.rows.rows]


def test_an_empty_library_says_so_and_offers_to_begin(page: LibraryPage, context: Context, qtbot) -> None:
    assert page.empty.isVisible() and not page.cards.isVisible()
    dossier(context, "الحدود")
    assert page.cards.isVisible() and not page.empty.isVisible()
    assert titles(page) == ["الحدود"]


def test_a_card_tells_what_is_accepted_and_what_waits(page: LibraryPage, context: Context) -> None:
    made = dossier(context, "الحدود", subject="ما المتوقع؟")
    editing.add(context.store, Judgement, made.id, text="حكم مقبول")
    editing.add(context.store, Judgement, made.id, text="حكم ينتظر", status="proposed")
    (row,) = page.cards.rows.rows
    assert row.overview.leading == "حكم مقبول"
    assert row.counts == ("حكم واحد", "لا فاعلين", "لا مصادر")
    assert row.waiting == "مقترح واحد ينتظر المراجعة"
    assert row.waiting in row.spoken and "الحدود" in row.spoken


def test_orders_and_filter(page: LibraryPage, context: Context, qtbot) -> None:
    soon = datetime.now() + timedelta(days=1)
    dossier(context, "أ", classification="secret", briefing_at=(soon + timedelta(days=3)).strftime("%Y-%m-%dT%H:%M"))
    dossier(context, "ب", classification="open", briefing_at=soon.strftime("%Y-%m-%dT%H:%M"))
    dossier(context, "ج", classification="internal", briefing_at="2020-01-01T10:00")
    assert titles(page) == ["ج", "ب", "أ"]
    qtbot.mouseClick(page.order._segments["briefing"], Qt.MouseButton.LeftButton)
    assert titles(page) == ["ب", "أ", "ج"]
    qtbot.mouseClick(page.order._segments["classification"], Qt.MouseButton.LeftButton)
    assert titles(page) == ["أ", "ج", "ب"]
    page.filter.set_value("open")
    page.filter.chosen.emit("open")
    assert titles(page) == ["ب"]


def test_enter_opens_f2_opens_the_title_and_arrows_move(page: LibraryPage, context: Context, qtbot) -> None:
    first, second = dossier(context, "الأول"), dossier(context, "الثاني")
    page.cards.choose(second.id)
    page.cards.setFocus()
    places = [page.cards.rows.index(n) for n in (0, 1)]
    qtbot.waitUntil(lambda: page.cards.visualRect(places[1]).right() <= page.cards.visualRect(places[0]).left())
    QTest.keyClick(page.cards, Qt.Key.Key_Left)
    assert page.cards.current() == first.id
    asked = QSignalSpy(context.page_asked)
    QTest.keyClick(page.cards, Qt.Key.Key_F2)
    assert context.dossier_id == first.id and asked.at(0) == ["title"]
    context.show_dossier(None)
    QTest.keyClick(page.cards, Qt.Key.Key_Return)
    assert context.dossier_id == first.id


def test_delete_takes_a_dossier_with_all_it_holds_and_undo_brings_it_back(page: LibraryPage, context: Context) -> None:
    made = dossier(context, "الحدود")
    editing.add(context.store, Judgement, made.id, text="حكم")
    said = QSignalSpy(context.toast_asked)
    page.cards.choose(made.id)
    QTest.keyClick(page.cards, Qt.Key.Key_Delete)
    assert context.store.get(Dossier, made.id) is None and page.empty.isVisible()
    assert said.at(0) == ["حُذف «\u2068الحدود\u2069»", True]
    context.undo()
    assert titles(page) == ["الحدود"]
    assert [judgement.text for judgement in context.store.find(Judgement, dossier_id=made.id)] == ["حكم"]
    context.undo()
    assert [judgement.text for judgement in context.store.find(Judgement, dossier_id=made.id)] == ["حكم"]


def test_a_report_dropped_on_the_card_is_handed_to_the_window(page: LibraryPage, context: Context, tmp_path: Path, qtbot) -> None:
    report = tmp_path / "تقرير.txt"
    report.write_text("نص", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report))])
    with qtbot.waitSignal(context.files_dropped) as dropped:
        page.drop.dropEvent(
            QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        )
    assert dropped.args == [[report]]


def test_the_selected_card_stays_selected_when_something_changes(page: LibraryPage, context: Context) -> None:
    first = dossier(context, "الأول")
    dossier(context, "الثاني")
    page.cards.choose(first.id)
    dossier(context, "الثالث")
    assert page.cards.current() == first.id


def test_a_sentence_too_long_for_a_card_ends_in_dots_on_its_second_line(look: Look) -> None:
    text = "يقتصر التنسيق بين العاصمتين على تبادل المعلومات " * 6
    document = two_lines(text, look.theme, 260)
    assert document.size().height() <= 2 * look.theme.line("label")
    assert document.toPlainText().endswith("…") and text.startswith(document.toPlainText()[:-1])


def test_the_margin_lists_what_is_to_come_and_leads_there(context: Context, qtbot) -> None:
    soon = (datetime.now() + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")
    made = dossier(context, "الحدود", briefing_at=soon)
    values = {"target_kind": "dossier", "target_id": made.id}
    late = editing.add(context.store, Note, made.id, text="ثانياً", note_kind="action", due="2099-02-01", **values)
    early = editing.add(context.store, Note, made.id, text="أولاً", note_kind="action", due="2099-01-01", **values)
    editing.add(context.store, Note, made.id, text="تمّ", note_kind="action", state="done", **values)
    margin = LibraryMargin(context)
    qtbot.addWidget(margin)
    margin.reload()
    rows = margin.rows.rows
    assert [row.count for row in rows if isinstance(row, Head)] == [1, 2]
    assert [row.key for row in rows if not isinstance(row, Head)] == [made.id, early.id, late.id]
    opened = QSignalSpy(context.open_asked)
    margin.setCurrentIndex(margin.rows.index(3))
    QTest.keyClick(margin, Qt.Key.Key_Return)
    assert context.dossier_id == made.id and opened.at(0) == ["note", early.id]
