"""Search as a person uses it: what is typed without hamzas finds what is written with them, and leads there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from briefing import desk
from briefing.domain.records import Dossier, Judgement, Note, Passage, Source
from briefing.domain.spans import Span
from briefing.store import Store
from briefing.store.operations import dossiers, editing, evidence
from ui.context import Context, Subject
from ui.feed import Feed
from ui.look import Look
from ui.pages.search import SearchPage, make
from ui.parts.search.rows import GroupHead, HitRow, MoreRow
from ui.settings import Settings

TEXT = "تتعاون العاصمتان على ضبط الحدود.\n\nوقوائم الإرهــاب لم تُوحَّد بعد، ولا فرق عندهم بين تهريب وإرهابٍ يتغذّى منه.\n"


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    yield made
    made.feed.close()
    store.close()


@pytest.fixture
def here(context: Context) -> Dossier:
    """The dossier on show: a source, a judgement, a note."""
    document = desk.read_text(TEXT, "تقرير.txt")
    taken = desk.keep(context.store, document, desk.draft(document), dossiers.create(context.store, "الحدود").id)
    made = context.store.get(Dossier, taken.dossier_id)
    assert made is not None
    editing.add(context.store, Judgement, made.id, text="مكافحة الإرهاب هي الباب الوحيد.")
    editing.add(
        context.store, Note, made.id, text="هل يشمل تعريف الارهاب عندهم الفصائل؟", note_kind="question", target_kind="dossier"
    )
    context.show_dossier(made.id)
    return made


@pytest.fixture
def page(context: Context, here: Dossier, qtbot) -> SearchPage:
    made = make(context)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def hits(page: SearchPage) -> list[HitRow]:
    return [row for row in page.results.rows.rows if isinstance(row, HitRow)]


def heads(page: SearchPage) -> list[str]:
    return [row.title for row in page.results.rows.rows if isinstance(row, GroupHead)]


def test_hits_are_grouped_in_a_fixed_order_and_marked_in_the_spelling_of_the_text(page: SearchPage) -> None:
    page.look_for("ارهاب")
    order = ["الأحكام", "نصوص المصادر", "الملاحظات والمحاضر"]
    assert [title for title in heads(page) if title in order] == order
    marked = {span.of(row.text) for row in hits(page) for span in row.spans}
    assert {"الإرهاب", "الإرهــاب", "إرهابٍ", "الارهاب"} <= marked
    assert all(spelling in page.forms.text() for spelling in ("الإرهاب", "الإرهــاب", "إرهابٍ"))
    (source,) = [row for row in hits(page) if row.quoted]
    assert source.place == "\u2068المصدر \u2068\u200f١\u2069، ف \u2068\u200f٢\u2069\u2069"


def test_a_kind_that_is_chosen_stands_alone(page: SearchPage, qtbot) -> None:
    page.look_for("ارهاب")
    page.kinds.setFocus()
    while page.kinds.value != "notes":
        before = page.kinds.value
        QTest.keyClick(page.kinds, Qt.Key.Key_Down)
        assert page.kinds.value != before
    assert heads(page) == ["الملاحظات والمحاضر"]
    page.look_for("الارهاب")
    assert heads(page) == ["الملاحظات والمحاضر"]


def test_three_of_a_group_then_the_rest_on_asking(page: SearchPage, context: Context, here: Dossier, qtbot) -> None:
    for n in range(6):
        editing.add(context.store, Judgement, here.id, text=f"الطاقة {n}")
    page.look_for("الطاقة")
    assert len(hits(page)) == 3
    (more,) = [row for row in page.results.rows.rows if isinstance(row, MoreRow)]
    assert more.count == 3
    page.results.setCurrentIndex(page.results.rows.index(page.results.rows.row_of(more.key)))
    QTest.keyClick(page.results, Qt.Key.Key_Return)
    assert len(hits(page)) == 6 and isinstance(page.results.currentIndex().data(Qt.ItemDataRole.UserRole), HitRow)


def test_entering_the_list_selects_the_first_hit_in_the_margin_and_enter_opens_it(page: SearchPage, context: Context) -> None:
    page.look_for("مكافحة الإرهاب")
    judgement = next(row for row in hits(page) if row.hit.kind == "judgement")
    page.setFocus()
    assert page.results.selectionModel().selectedIndexes()
    assert context.subject == Subject("judgement", judgement.hit.record.id)
    opened = QSignalSpy(context.open_asked)
    QTest.keyClick(page.results, Qt.Key.Key_Return)
    assert opened.at(0) == ["judgement", judgement.hit.record.id]


def test_a_hit_in_a_source_opens_at_its_place_or_at_the_passage_that_covers_it(
    page: SearchPage, context: Context, here: Dossier
) -> None:
    (source,) = context.store.find(Source, dossier_id=here.id)
    for passage in context.store.find(Passage, dossier_id=here.id):
        assert source.text[passage.start : passage.end] == passage.quote
    start = source.text.index("قوائم")
    page.look_for("قوائم")
    row = next(row for row in hits(page) if row.quoted)
    covered = [p for p in context.store.find(Passage) if p.start <= start < p.end]
    opened = QSignalSpy(context.open_asked)
    page._open(row)
    assert opened.at(0) == (["passage", covered[0].id] if covered else ["source", f"{source.id}@{start}"])
    word = source.text.index("تتعاون")
    before = [p for p in context.store.find(Passage) if p.start <= word < p.end]
    made = before[0] if before else evidence.mark(context.store, source.id, Span(word, word + 6))
    page.look_for("تتعاون")
    page._open(next(row for row in hits(page) if row.quoted))
    assert opened.at(1) == ["passage", made.id]


def test_all_dossiers_can_be_searched_and_a_hit_elsewhere_shows_its_dossier(
    page: SearchPage, context: Context, here: Dossier
) -> None:
    other = dossiers.create(context.store, "الطاقة")
    far = editing.add(context.store, Judgement, other.id, text="أنبوب كركوك – بانياس يعود.")
    page.look_for("كركوك")
    assert hits(page) == [] and page.nothing.isVisible()
    page.scope.setFocus()
    QTest.keyClick(page.scope, Qt.Key.Key_Down)
    (row,) = hits(page)
    assert "الطاقة" in row.place and not page.nothing.isVisible()
    opened = QSignalSpy(context.open_asked)
    page._open(row)
    assert context.dossier_id == other.id and opened.at(0) == ["judgement", far.id]


def test_a_change_while_it_is_shown_is_found(page: SearchPage, context: Context, here: Dossier) -> None:
    page.look_for("نيسان")
    assert hits(page) == []
    editing.add(context.store, Judgement, here.id, text="يُعقد الاجتماع في نيسان.")
    page.reload(None)
    assert len(hits(page)) == 1


def test_esc_in_the_list_goes_back_to_the_field(page: SearchPage, context: Context) -> None:
    page.look_for("ارهاب")
    asked = QSignalSpy(context.page_asked)
    QTest.keyClick(page.results, Qt.Key.Key_Escape)
    assert asked.at(0) == ["search"]


def test_a_long_text_is_cut_around_its_hit_between_words(page: SearchPage, context: Context, here: Dossier) -> None:
    text = "كلمة " * 120 + "المقصود " + "كلمة " * 120
    editing.add(context.store, Judgement, here.id, text=text.strip())
    page.look_for("مقصود")
    (row,) = hits(page)
    assert row.text.startswith("…كلمة") and row.text.endswith("كلمة…") and len(row.text) < 260
    assert [span.of(row.text) for span in row.spans] == ["المقصود"]
