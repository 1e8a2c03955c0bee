"""The sources tab as a person uses it: reading, marking, attaching, going from passage to passage; and what the store then holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from briefing import desk
from briefing.domain.records import Actor, Evidence, Judgement, Passage, Premise, Source
from briefing.domain.spans import Span, code_point_offset, utf16_offset
from briefing.store import Store
from briefing.store.operations import dossiers, editing, evidence, proposals
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.look.surfaces import text_width
from ui.margin_list import NUMBER
from ui.margin_rows import Rest, rows_for
from ui.parts.sources.attach import AttachList
from ui.parts.sources.marks import hidden_marks, number_place
from ui.parts.sources.page import page_of
from ui.parts.sources.page_painter import number_words
from ui.parts.sources.text import Units
from ui.parts.sources.view import SourcesView
from ui.settings import Settings

TEXT = "عنوان التقرير\n\nقال 👍 الوزير إن المعبر يُفتح عام ٢٠٢٦. ثم سكت.\n\nThe NATO spokesman declined to comment.\n\nولا تعليق من الجانب الآخر."


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    made.show_dossier(dossiers.create(store, "الحدود").id)
    yield made
    made.feed.close()
    store.close()


def add_source(context: Context, text: str = TEXT, name: str = "تقرير.txt") -> Source:
    """A source as an import leaves it, without the proposals."""
    from briefing.keeping import source_of

    document = desk.read_text(text, name)
    with context.store.operation("take-in-report", context.dossier_id) as work:
        return source_of(work, context.dossier_id, document, desk.title_of(document))


@pytest.fixture
def view(context: Context, qtbot) -> SourcesView:
    made = SourcesView(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    context.feed.changed.connect(lambda changes: made.reload(context.snapshot, changes))
    made.reload(context.snapshot, None)
    made.show()
    qtbot.waitExposed(made)
    return made


def span_of(source: Source, words: str) -> Span:
    start = source.text.index(words)
    return Span(start, start + len(words))


def key(view: SourcesView, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view.activateWindow()
    view.reader.setFocus()
    QTest.keyClick(view.reader, code, modifiers)


def offered(view: SourcesView) -> AttachList:
    found = [part for part in view.findChildren(AttachList) if part.isVisible()]
    assert len(found) == 1
    return found[0]


def passages(context: Context) -> list[Passage]:
    return context.store.find(Passage, dossier_id=context.dossier_id)


def test_a_dossier_without_sources_says_how_they_come(view: SourcesView, context: Context, qtbot) -> None:
    assert view._pages.currentIndex() == 1
    with qtbot.waitSignal(context.page_asked) as asked:
        view.findChildren(QPushButton)[-2].click()
    assert asked.args == ["import"]
    add_source(context)
    assert view._pages.currentIndex() == 0


def test_the_page_holds_the_text_of_the_source_and_nothing_else(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    evidence.mark(context.store, source.id, span_of(source, "المعبر"))
    assert view.reader.document().toRawText().replace("\u2029", "\n") == source.text
    assert view.reader.isReadOnly()


@pytest.mark.parametrize("text", ["", "كلام", "👍", "أ👍👍ب\n👍", TEXT])
def test_units_are_those_of_the_domain(text: str) -> None:
    units = Units(text)
    for position in range(len(text) + 1):
        assert units.to_qt(position) == utf16_offset(text, position)
        assert units.from_qt(units.to_qt(position)) == code_point_offset(text, units.to_qt(position)) == position


def test_a_windows_line_end_moves_no_place(view: SourcesView, context: Context) -> None:
    source = add_source(context, "سطر أول\r\nسطر ثانٍ هنا")
    view.reader.select(span_of(source, "ثانٍ"))
    assert view.reader.textCursor().selectedText() == "ثانٍ"
    assert view.reader.selection() == span_of(source, "ثانٍ")


def test_insert_makes_a_passage_of_the_selection_and_undo_takes_it_back(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    span = span_of(source, "الوزير إن المعبر يُفتح")
    assert not view.head.mark.isEnabled()
    view.reader.select(Span(span.start - 1, span.end + 1))
    assert view.head.mark.isEnabled() and view.marker.isVisible()
    key(view, Qt.Key.Key_Insert)
    (made,) = passages(context)
    assert (made.start, made.end, made.quote) == (span.start, span.end, "الوزير إن المعبر يُفتح")
    assert context.subject is not None and (context.subject.kind, context.subject.id) == ("passage", made.id)
    assert not view.marker.isVisible()
    context.undo()
    assert passages(context) == [] and view.reader.marks == []


def test_a_passage_is_attached_to_what_was_selected_before(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    judgement = editing.add(context.store, Judgement, context.dossier_id, text="يُفتح المعبر قريباً")
    editing.add(context.store, Judgement, context.dossier_id, text="حكم آخر")
    context.select("judgement", judgement.id)
    view.reader.select(span_of(source, "المعبر يُفتح"))
    key(view, Qt.Key.Key_Insert)
    listed = offered(view)
    assert listed.rows.rows[0].id == judgement.id
    QTest.keyClick(listed.field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(listed.field, Qt.Key.Key_Return)
    (passage,) = passages(context)
    assert context.store.get(Judgement, judgement.id).evidence == (Evidence(passage.id, "contradict"),)
    rests = [row for row in rows_for(context.snapshot, context.subject) if isinstance(row, Rest)]
    assert [(row.key, row.role, row.name) for row in rests] == [(judgement.id, "contradict", "الحكم \u2068\u200f١\u2069")]
    context.undo()
    assert context.store.get(Judgement, judgement.id).evidence == ()


@pytest.mark.parametrize(("kind", "cls"), [("judgement", Judgement), ("premise", Premise)])
def test_a_new_item_is_made_of_a_passage(view: SourcesView, context: Context, kind: str, cls: type) -> None:
    source = add_source(context)
    passage = evidence.mark(context.store, source.id, span_of(source, "ولا تعليق"))
    view.choose(passage.id)
    key(view, Qt.Key.Key_Return)
    listed = offered(view)
    for _ in range([row.kind for row in listed.rows.rows].index(kind)):
        QTest.keyClick(listed.field, Qt.Key.Key_Down)
    QTest.keyClick(listed.field, Qt.Key.Key_Return)
    (made,) = context.store.find(cls, dossier_id=context.dossier_id)
    assert made.text == "ولا تعليق" and made.evidence == (Evidence(passage.id, "support"),)


def test_the_list_narrows_to_what_is_typed_however_spelt_and_escape_leaves(view: SourcesView, context: Context, qtbot) -> None:
    source = add_source(context)
    editing.add(context.store, Judgement, context.dossier_id, text="الإرهاب في البادية")
    editing.add(context.store, Actor, context.dossier_id, name="بغداد")
    view.choose(evidence.mark(context.store, source.id, span_of(source, "سكت")).id)
    view.offer_targets()
    listed = offered(view)
    listed.field.setText("ارهاب")
    assert [(row.kind, row.about) for row in listed.rows.rows] == [("judgement", "الإرهاب في البادية")]
    QTest.keyClick(listed.field, Qt.Key.Key_Escape)
    assert not listed.isVisible() and len(passages(context)) == 1


def test_next_and_previous_go_from_passage_to_passage(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    ids = [evidence.mark(context.store, source.id, span_of(source, words)).id for words in ("قال", "NATO", "تعليق")]
    alt = Qt.KeyboardModifier.AltModifier
    key(view, Qt.Key.Key_Left, alt)
    assert context.subject.id == ids[0] and not view.head.previous.isEnabled()
    key(view, Qt.Key.Key_Left, alt)
    key(view, Qt.Key.Key_Left, alt)
    assert context.subject.id == ids[2] and not view.head.next.isEnabled()
    key(view, Qt.Key.Key_Right, alt)
    assert context.subject.id == ids[1]


def test_a_click_on_a_passage_selects_the_innermost(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    evidence.mark(context.store, source.id, span_of(source, "قال 👍 الوزير إن المعبر"))
    inner = evidence.mark(context.store, source.id, span_of(source, "الوزير"))
    (box,) = view.reader.boxes_of(span_of(source, "الوزير"))
    QTest.mouseClick(view.reader.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert context.subject.id == inner.id
    QTest.mouseClick(view.reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert context.subject.id == inner.id


def test_names_are_no_evidence_until_something_rests_on_them(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    actor = editing.add(context.store, Actor, context.dossier_id, name="الوزير", status="proposed")
    passage = evidence.attach(context.store, "actor", actor.id, source.id, span_of(source, "الوزير"), "context")
    assert [mark.mention for mark in view.reader.marks] == [True]
    (box,) = view.reader.boxes_of(span_of(source, "الوزير"))
    assert view.reader.mark_at(box.center()) is None
    view.trust.mentions.click()
    assert view.reader.mark_at(box.center()).passage.id == passage.id
    judgement = editing.add(
        context.store, Judgement, context.dossier_id, text="حكم", status="proposed", evidence=(Evidence(passage.id),)
    )
    (mark,) = view.reader.marks
    assert mark.number == 1 and mark.proposed
    proposals.accept(context.store, "judgement", judgement.id)
    assert not view.reader.marks[0].proposed


def test_a_passage_that_only_a_rejected_proposal_cites_is_not_shown(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    judgement = editing.add(context.store, Judgement, context.dossier_id, text="حكم", status="proposed")
    evidence.attach(context.store, "judgement", judgement.id, source.id, span_of(source, "سكت"), "support")
    assert len(view.reader.marks) == 1
    proposals.reject(context.store, "judgement", judgement.id)
    assert view.reader.marks == []


def test_the_sidebar_counts_evidence_by_paragraph_and_leads_to_it(view: SourcesView, context: Context) -> None:
    source = add_source(context, "\n\n".join(f"الفقرة رقم {n} من نص طويل يملأ الصفحة. " * 12 for n in range(30)))
    evidence.mark(context.store, source.id, span_of(source, "رقم 20"))
    rows = view.sidebar.paragraphs.rows.rows
    assert [row.key for row in rows if row.count] == [20]
    view.sidebar.paragraphs.setFocus()
    view.sidebar.paragraphs.setCurrentIndex(view.sidebar.paragraphs.rows.index(20))
    start = source.paragraphs[20][0]
    assert 0 <= view.reader.rect_of(Span(start, start + 1)).top() <= 40
    before = view.reader.verticalScrollBar().value()
    editing.add(context.store, Judgement, context.dossier_id, text="حكم")
    assert view.reader.verticalScrollBar().value() == before > 0


def test_another_width_keeps_the_place(view: SourcesView, context: Context) -> None:
    source = add_source(context, "\n\n".join(f"الفقرة رقم {n} من نص طويل يملأ الصفحة. " * 12 for n in range(30)))
    view.reader.scroll_to_paragraph(15)
    view.resize(700, 700)
    start, end, _ = source.paragraphs[15]
    assert start - 50 < view.reader.top_position() < end


def test_reveal_goes_to_a_passage_and_to_a_place(view: SourcesView, context: Context) -> None:
    add_source(context)
    long = add_source(context, "\n".join(f"سطر {n} من المصدر الثاني." for n in range(200)), "طويل.txt")
    passage = evidence.mark(context.store, long.id, span_of(long, "سطر 150"))
    assert view.source.id != long.id
    assert view.reveal("passage", passage.id)
    assert view.source.id == long.id and context.subject.id == passage.id
    box = view.reader.rect_of(span_of(long, "سطر 150"))
    assert view.reader.viewport().rect().contains(box)
    place = span_of(long, "سطر 30 ")
    assert view.reveal("source", f"{long.id}@{place.start}")
    assert view.reader.shown.start == place.start
    assert view.reader.viewport().rect().contains(view.reader.rect_of(place))
    assert not view.reveal("passage", "nothing")


def test_hidden_direction_marks_are_told_and_shown(view: SourcesView, context: Context) -> None:
    source = add_source(context, "الملف invoice\u202egnp.exe\u202c مرفق")
    assert view.reader.hidden == [source.text.index("\u202e"), source.text.index("\u202c")] == hidden_marks(source.text)
    assert view.warning.isVisible() and "تقرير.txt" in view.warning.accessibleName()
    before = view.reader.viewport().grab().toImage()
    view.reader.hidden = []
    assert view.reader.viewport().grab().toImage() != before
    add_source(context, "نص بلا شيء خفي.", "آخر.txt")
    view.show_source(context.store.find(Source, name="آخر.txt")[0].id)
    assert not view.warning.isVisible()


def test_numbers_stand_behind_the_punctuation(view: SourcesView, context: Context) -> None:
    assert number_place("قال «نعم». ثم", 8) == 10
    source = add_source(context)
    evidence.mark(context.store, source.id, span_of(source, "عام ٢٠٢٦"))
    evidence.mark(context.store, source.id, span_of(source, "يُفتح عام ٢٠٢٦."))
    (ending,) = page_of(view.reader, QRectF(0, 0, 1100, 700)).ends
    assert [mark.number for mark in ending[0]] == [1, 2]


def test_boxes_cover_numbers_inside_arabic(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    (whole,) = view.reader.boxes_of(span_of(source, "يُفتح عام ٢٠٢٦."))
    (year,) = view.reader.boxes_of(span_of(source, "٢٠٢٦"))
    assert whole.left() < year.left() < year.right() < whole.right()


def test_reliability_is_written_and_undone(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    view.trust.reliability.setCurrentIndex(2)
    view.trust.reliability.activated.emit(2)
    view.trust.credibility.activated.emit(3)
    kept = context.store.get(Source, source.id)
    assert (kept.reliability, kept.credibility) == ("B", 3)
    context.undo()
    context.undo()
    assert context.store.get(Source, source.id).reliability == "" == view.trust.reliability.value


def test_a_source_is_removed_after_a_question_with_its_passages(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    evidence.mark(context.store, source.id, span_of(source, "سكت"))
    view.sidebar.sources.setFocus()
    view.sidebar.sources.choose(source.id)

    def answer(keep: bool) -> None:
        QTest.keyClick(view.sidebar.sources, Qt.Key.Key_Delete)
        box = view.findChildren(QMessageBox)[-1]
        assert "عنوان التقرير" in box.text() and "شاهد واحد" in box.informativeText()
        roles = (QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.DestructiveRole)
        button = next(b for b in box.buttons() if box.buttonRole(b) == roles[not keep])
        button.click()

    answer(keep=True)
    assert context.store.get(Source, source.id) is not None
    answer(keep=False)
    assert context.store.get(Source, source.id) is None and passages(context) == []
    assert view._pages.currentIndex() == 1
    context.undo()
    assert context.store.get(Source, source.id).text == TEXT and len(passages(context)) == 1
    assert view._pages.currentIndex() == 0 and view.reader.marks


def test_delete_takes_away_only_passages_that_nothing_rests_on(view: SourcesView, context: Context) -> None:
    source = add_source(context)
    judgement = editing.add(context.store, Judgement, context.dossier_id, text="حكم")
    used = evidence.attach(context.store, "judgement", judgement.id, source.id, span_of(source, "سكت"), "support")
    free = evidence.mark(context.store, source.id, span_of(source, "الجانب الآخر"))
    for passage in (used, free):
        view.choose(passage.id)
        key(view, Qt.Key.Key_Delete)
    assert [passage.id for passage in passages(context)] == [used.id]


def test_a_store_for_reading_only_lets_nothing_be_marked(look: Look, tmp_path: Path, qtbot) -> None:
    with_text = Context(look, Settings(tmp_path / "settings.ini"))
    store = Store.open(tmp_path / "library.ihata")
    with_text.store, with_text.feed = store, Feed(store)
    with_text.show_dossier(dossiers.create(store, "الحدود").id)
    source = add_source(with_text)
    with_text.feed.close()
    store.close()
    reading = Store.open(tmp_path / "library.ihata", read_only=True)
    with_text.store, with_text.feed = reading, Feed(reading)
    with_text.show_dossier(source.dossier_id)
    view = SourcesView(with_text)
    qtbot.addWidget(view)
    view.reload(with_text.snapshot, None)
    view.show()
    view.reader.select(span_of(source, "المعبر"))
    view.mark()
    assert not view.head.mark.isEnabled() and "للقراءة فقط" in view.head.mark.toolTip()
    assert not view.trust.reliability.isEnabled() and not view.sidebar.add.isEnabled() and passages(with_text) == []
    with_text.feed.close()
    reading.close()


def test_numbers_touch_no_word_whether_one_two_or_a_range(view: SourcesView, context: Context) -> None:
    source = add_source(context, "قال الوزير إن المعبر يُفتح عام ٢٠٢٦ ثم سكت طويلاً.")
    end = source.text.index("٢٠٢٦") + 4
    for start in (0, 4, 11, 14):
        evidence.mark(context.store, source.id, Span(start, end))
        ((ending, box, _),) = page_of(view.reader, QRectF(0, 0, 1100, 700)).ends
        words = number_words([mark.number for mark in ending])
        (following,) = view.reader.boxes_of(span_of(source, "ثم"))
        room = box.left() - following.right()
        assert room > text_width(words, context.look.theme.font("digits", 600)) + 2
    assert words == "١–٤"


def test_three_digits_have_room_beside_a_passage_in_the_margin(look: Look) -> None:
    assert text_width("(١٢٨)", look.theme.font("label", 600)) <= look.theme.px(NUMBER)
