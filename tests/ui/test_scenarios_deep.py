"""Consistency of descriptors' states, and hypotheses against passages: what keys write and what is concluded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing.domain.records import (
    Changes,
    CrossImpact,
    Descriptor,
    DescriptorState,
    Hypothesis,
    HypothesisRating,
    Judgement,
    Scenario,
    Source,
)
from briefing.domain.spans import Span
from briefing.store import Store
from briefing.store.operations import descriptors, dossiers, editing, evidence, hypotheses
from ui.context import Context, Subject
from ui.feed import Feed
from ui.look import Look
from ui.margin_facts import Fact
from ui.margin_rows import rows_for
from ui.parts.scenarios.consistency import ConsistencyPage
from ui.parts.scenarios.faces import BalanceFace, ImpactFace
from ui.parts.scenarios.hypotheses import HypothesesPage
from ui.parts.scenarios.hypothesis_rows import offered
from ui.parts.scenarios.impact_rows import BALANCE
from ui.parts.scenarios.name_field import NameField
from ui.parts.scenarios.pages import CONSISTENCY, HYPOTHESES, TABLE
from ui.parts.scenarios.passage_picker import PassagePicker
from ui.parts.scenarios.rating_faces import GradeFace, RatingFace
from ui.parts.scenarios.view import ScenariosView
from ui.places import tab_of
from ui.settings import Settings
from ui.widgets.button import Button
from ui.widgets.read_label import ReadLabel

TEXT = "محادثات أمنية قائمة في البادية. زيارات غير معلنة سبقت ذلك. معسكر يرفض أي انفتاح. حديث متكرر عن الأنبوب."


class World:
    def __init__(self, context: Context, view: ScenariosView) -> None:
        self.context, self.view, self.store, self.dossier = context, view, context.store, context.dossier_id

    @property
    def consistency(self) -> ConsistencyPage:
        if self.view.page != CONSISTENCY:
            self.view.show_page(CONSISTENCY)
        page = self.view.deep[CONSISTENCY]
        assert isinstance(page, ConsistencyPage)
        return page

    @property
    def sheet(self) -> HypothesesPage:
        if self.view.page != HYPOTHESES:
            self.view.show_page(HYPOTHESES)
        page = self.view.deep[HYPOTHESES]
        assert isinstance(page, HypothesesPage)
        return page

    def descriptor(self, name: str, *states: str) -> list[str]:
        made = descriptors.add(self.store, self.dossier, name, list(states))
        return [one.id for one in self.store.find(DescriptorState, descriptor_id=made.id)]

    def hypothesis(self, text: str) -> str:
        return editing.add(self.store, Hypothesis, self.dossier, text=text).id

    def passages(self, **grade: object) -> list[str]:
        source = editing.add(
            self.store, Source, self.dossier, name="a.txt", media_type="text/plain", sha256="0", text=TEXT, **grade
        )
        judgement = editing.add(self.store, Judgement, self.dossier, text="حكم")
        starts = [0, *(n + 2 for n, sign in enumerate(TEXT[:-1]) if sign == ".")]
        spans = [Span(start, TEXT.index(".", start)) for start in starts]
        return [evidence.attach(self.store, "judgement", judgement.id, source.id, span, "support").id for span in spans]


@pytest.fixture
def world(look: Look, tmp_path: Path, qtbot) -> Iterator[World]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    context = Context(look, Settings(tmp_path / "settings.ini"))
    context.store, context.feed = store, Feed(store)
    context.show_dossier(dossiers.create(store, "الحدود").id)
    view = ScenariosView(context)
    qtbot.addWidget(view)
    view.resize(1100, 800)

    def take(changes: Changes) -> None:
        if context.snapshot is not None:
            view.reload(context.snapshot, changes)

    context.feed.changed.connect(take)
    view.reload(context.snapshot, None)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    yield World(context, view)
    context.feed.close()
    store.close()


def key(widget: QWidget, which: Qt.Key | str) -> None:
    if isinstance(which, str):
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, which))
    else:
        QTest.keyPress(widget, which)


def name_field(view: QWidget) -> NameField:
    return next(found for found in view.findChildren(NameField) if found.isVisible())


def plain(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200f")))


def test_a_descriptor_is_added_with_two_states_and_named(world: World) -> None:
    page = world.consistency
    assert page._layers.currentIndex() == 1
    page.table.add()
    field = name_field(page)
    key(field, "بغداد")
    key(field, Qt.Key.Key_Return)
    (made,) = world.store.find(Descriptor)
    assert made.name == "بغداد" and len(world.store.find(DescriptorState)) == 2
    key(page.table, Qt.Key.Key_Insert)
    key(name_field(page), Qt.Key.Key_Return)
    assert len(world.store.find(DescriptorState)) == 3


def test_a_descriptor_left_without_a_name_is_none(world: World) -> None:
    world.consistency.table.add()
    key(name_field(world.consistency), Qt.Key.Key_Escape)
    assert world.store.find(Descriptor) == [] and world.store.find(DescriptorState) == []


def test_a_digit_writes_an_impact_and_a_minus_before_it_hinders(world: World) -> None:
    (a, _), (b, other) = world.descriptor("الغطاء", "يبقى", "ينسحب"), world.descriptor("داعش", "يهدأ", "يصعد")
    page = world.consistency
    for column, typed in ((b, ("2",)), (other, ("-", "٣"))):
        page.table.choose(a, column)
        for sign in typed:
            key(page.table, sign)
    found = {(one.from_state_id, one.to_state_id): one.value for one in world.store.find(CrossImpact)}
    assert found == {(a, b): 2, (a, other): -3}
    assert page.table.sheet.content.faces[a, other] == ImpactFace(-3)
    page.table.choose(a, b)
    QTest.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert world.store.find(CrossImpact, to_state_id=b)[0].value == 3
    key(page.table, Qt.Key.Key_Delete)
    assert world.store.find(CrossImpact, to_state_id=b)[0].value == 0


def test_nothing_is_written_into_a_descriptors_own_block(world: World) -> None:
    a, other = world.descriptor("الغطاء", "يبقى", "ينسحب")
    page = world.consistency
    page.table.choose(a, other)
    key(page.table, "2")
    assert world.store.find(CrossImpact) == []


def pushed(world: World) -> tuple[list[str], list[str]]:
    """Calm needs cover to stay; the two combinations that agree hold."""
    cover, group = world.descriptor("الغطاء", "يبقى", "ينسحب"), world.descriptor("داعش", "يهدأ", "يصعد")
    for n in (0, 1):
        descriptors.set_impact(world.store, world.dossier, cover[n], group[n], 2)
        descriptors.set_impact(world.store, world.dossier, group[n], cover[n], 1)
    return cover, group


def test_a_contradiction_is_said_with_its_cause_and_cured(world: World) -> None:
    cover, group = pushed(world)
    page = world.consistency
    page.table.choose(group[1], cover[0])
    key(page.table, Qt.Key.Key_Space)
    assert [one.chosen for one in world.store.find(Descriptor)] == ["", group[1]]
    assert page.combination.state.text == "غير متسقة"
    said = plain(page.combination.sentence.text())
    assert said == "«يصعد» (داعش) يخالفها: يبقى (+٢). والدفع نحو «يهدأ»."
    assert page.table.sheet.content.faces[BALANCE, group[1]] == BalanceFace(0, True, True)
    page.table.choose(BALANCE, group[0])
    key(page.table, Qt.Key.Key_Space)
    assert page.combination.state.text == "متسقة"
    world.context.undo()
    assert page.combination.state.text == "غير متسقة"


def test_the_last_state_of_a_descriptor_cannot_be_deleted_alone(world: World) -> None:
    (alone,), (first, _) = world.descriptor("الغطاء", "يبقى"), world.descriptor("داعش", "يهدأ", "يصعد")
    page, offered_there = world.consistency, {}
    for state in (alone, first):
        page.table.choose(state)
        page.table.menu_asked.emit(page.table.mapToGlobal(page.table.rect().center()))
        menu = next(found for found in page.table.findChildren(QMenu) if found.isVisible())
        actions = {plain(action.text()): action for action in menu.actions()}
        name = world.store.get(DescriptorState, state).name
        offered_there[state] = actions[f"احذف «{name}»"].isEnabled()
        menu.close()
        menu.deleteLater()
    assert offered_there == {alone: False, first: True}


def test_what_holds_is_listed_with_its_figures(world: World) -> None:
    pushed(world)
    listed = world.consistency.consistent.listed
    assert [(one.combination, one.value, one.score) for one in listed] == [((0, 0), 1, 3), ((1, 1), 1, 3)]


def test_a_scenario_is_a_combination_and_says_where_it_contradicts_itself(world: World) -> None:
    cover, group = pushed(world)
    scenario = editing.add(world.store, Scenario, world.dossier, name="تعاون").id
    page, card = world.consistency, world.consistency.combination
    card.whose.activated.emit(1)
    assert page.examined.whose == scenario and world.context.subject == Subject("scenario", scenario)
    assert plain(card.sentence.text()) == "لم يُقل فيه بعدُ ما يفترضه في: الغطاء، داعش."
    assert not card.state.isVisible() and "balance" not in [head.key for head in page.table.sheet.content.rows]
    for row in (cover[0], group[1]):
        page.table.choose(row)
        key(page.table, Qt.Key.Key_Space)
    assert world.store.get(Scenario, scenario).assumes == (cover[0], group[1])
    assert [one.chosen for one in world.store.find(Descriptor)] == ["", ""]
    assert card.state.text == "غير متسقة" and "«يصعد» (داعش)" in plain(card.sentence.text())
    rows = rows_for(world.context.snapshot, Subject("scenario", scenario))
    (fact,) = (row for row in rows if isinstance(row, Fact))
    assert [plain(line) for line in fact.lines] == ["الغطاء: يبقى", "داعش: يصعد"]
    choice = next(iter(card.choices.values()))
    choice.activated.emit(0)
    assert world.store.get(Scenario, scenario).assumes == (group[1],)
    world.context.undo()
    assert world.store.get(Scenario, scenario).assumes == (cover[0], group[1])


def test_a_trial_is_dashed_never_stored_and_ended_by_esc(world: World) -> None:
    cover, group = pushed(world)
    page, card = world.consistency, world.consistency.combination
    descriptors.choose(world.store, world.dossier, dict(zip(card.choices, (cover[0], group[1]), strict=True)))
    before, told = world.store.snapshot(world.dossier).records, []
    world.store.watch(told.append)
    press(card, "جرّب: يهدأ")
    assert page.table.sheet.content.faces[BALANCE, group[0]] == BalanceFace(2, True, False, True)
    assert plain(card.state.text) == "تجربة: متسقة"
    assert told == [] and world.store.snapshot(world.dossier).records == before
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.table.sheet.content.faces[BALANCE, group[1]] == BalanceFace(0, True, True)
    assert world.view.page == CONSISTENCY and card.state.text == "غير متسقة"
    press(card, "جرّب: يهدأ")
    press(card, "اعتمد ما جُرّب")
    assert world.store.find(Descriptor)[1].chosen == group[0] and not page.examined.trial
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert world.view.page == TABLE


def test_the_cells_that_contradict_are_shown(world: World) -> None:
    cover, group = pushed(world)
    page = world.consistency
    descriptors.choose(world.store, world.dossier, dict(zip(page.combination.choices, (cover[0], group[1]), strict=True)))
    QTest.mouseClick(page.combination.why, Qt.MouseButton.LeftButton)
    faces = page.table.sheet.content.faces
    assert faces[cover[0], group[0]] == ImpactFace(2, "against") and "يخالف التركيبة" in faces[cover[0], group[0]].spoken
    assert faces[cover[1], group[1]] == ImpactFace(2)
    QTest.mouseClick(page.combination.why, Qt.MouseButton.LeftButton)
    assert page.table.sheet.content.faces[cover[0], group[0]] == ImpactFace(2)


def test_what_holds_names_its_scenario_and_is_read(world: World) -> None:
    cover, group = pushed(world)
    for end, value in ((group[0], -1), (group[1], 0)):
        descriptors.set_impact(world.store, world.dossier, cover[1], end, value + 2 * (end == group[1]))
    scenario = editing.add(world.store, Scenario, world.dossier, name="تعاون").id
    descriptors.assume(world.store, scenario, dict(zip(world.consistency.combination.choices, (cover[0], group[0]), strict=True)))
    QApplication.processEvents()
    words = [plain(label.text()) for label in world.consistency.consistent.findChildren(ReadLabel) if label.isVisible()]
    assert "أ: تعاون" in words
    assert plain(world.consistency.reading.text()) == "القراءة: لا تجتمع «ينسحب» و«يهدأ» في أي تركيبة متسقة."


def press(card: QWidget, words: str) -> None:
    QApplication.processEvents()
    button = next(one for one in card.findChildren(Button) if plain(one.text()) == words and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_two_descriptors_of_one_name_are_said(world: World) -> None:
    world.descriptor("الغطاء", "يبقى")
    world.descriptor("الغطاء", "ينسحب")
    assert "الاسم نفسه" in world.consistency.problem.text()
    assert not world.consistency.combination.isVisible()


def test_a_hypothesis_is_added_and_passages_rated_by_keys(world: World) -> None:
    passages = world.passages(reliability="B", credibility=2)
    page = world.sheet
    page.add()
    key(name_field(page), "قناة ضيقة")
    key(name_field(page), Qt.Key.Key_Return)
    (made,) = world.store.find(Hypothesis)
    assert made.text == "قناة ضيقة"
    assert [one.id for one in offered(world.context.snapshot)] == passages
    for passage in passages:
        pick(page, passage)
    assert offered(world.context.snapshot) == []
    page.table.choose(passages[0], made.id)
    key(page.table, "5")
    key(page.table, Qt.Key.Key_Down)
    key(page.table, "١")
    found = {one.passage_id: one.value for one in world.store.find(HypothesisRating)}
    assert found[passages[0]] == -2 and found[passages[1]] == 2
    assert page.table.sheet.content.faces[passages[0], made.id] == RatingFace(-2)
    grades = {(letter, figure): plain(GradeFace(letter, figure).spoken) for letter in ("", "B", "F") for figure in (0, 2, 6)}
    assert [grades["B", 2], grades["B", 0], grades["F", 2], grades["", 0]] == ["B2", "B", "F2 غير معلوم", "غير معلوم"]
    assert all("غير معلوم" in grades[letter, 6] for letter in ("", "B", "F"))
    assert world.context.subject == Subject("passage", passages[1])
    key(page.table, Qt.Key.Key_Delete)
    assert passages[1] not in {one.passage_id for one in world.store.find(HypothesisRating)}
    world.context.undo()
    assert world.store.find(HypothesisRating, passage_id=passages[1])[0].value == 2


def picker(page: HypothesesPage) -> PassagePicker:
    key(page.table, Qt.Key.Key_Insert)
    return next(found for found in page.findChildren(PassagePicker) if found.isVisible())


def pick(page: HypothesesPage, passage: str) -> None:
    asked = picker(page)
    for _ in range([one.key for one in asked.rows.rows].index(passage)):
        QTest.keyClick(asked.field, Qt.Key.Key_Down)
    QTest.keyClick(asked.field, Qt.Key.Key_Return)


def test_a_passage_is_found_by_a_word_of_it_and_put_on_the_sheet(world: World) -> None:
    passages = world.passages()
    world.hypothesis("قناة ضيقة")
    page = world.sheet
    asked = picker(page)
    assert [one.key for one in asked.rows.rows] == passages and "المصدر" in asked.rows.rows[0].place
    asked.field.insert("الانبوب")
    assert [one.key for one in asked.rows.rows] == [passages[3]]
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert {one.passage_id for one in world.store.find(HypothesisRating)} == {passages[3]}
    assert page.table.current()[0] == passages[3]
    world.context.undo()
    assert world.store.find(HypothesisRating) == []
    asked = picker(page)
    QTest.keyClick(asked.field, Qt.Key.Key_Escape)
    assert not asked.isVisible() and world.store.find(HypothesisRating) == []


def test_both_totals_and_both_sentences(world: World) -> None:
    passages = world.passages(reliability="B", credibility=2)
    first, second = world.hypothesis("قناة ضيقة"), world.hypothesis("كسب وقت")
    ratings = {passages[0]: (1, -1), passages[1]: (-1, 1), passages[2]: (1, -1), passages[3]: (1, 1)}
    for passage, values in ratings.items():
        for hypothesis, value in zip((first, second), values, strict=True):
            hypotheses.rate(world.store, world.dossier, hypothesis, passage, value)
    page = world.sheet
    faces = page.table.sheet.content.faces
    assert [faces["count", one].spoken for one in (first, second)] == ["١", "٢"]
    assert [plain(faces["weighted", one].spoken) for one in (first, second)] == ["−١٫٤", "−٢٫٨"]
    assert page.table.sheet.content.rows[3].muted and not page.table.sheet.content.rows[0].muted
    assert plain(page.least.text()) == "الأقل تناقضاً: «قناة ضيقة» (يناقضها شاهد واحد). هذا ترتيب حجج لا احتمال."
    assert plain(page.turning.text()).startswith("ما يبدّل الترتيب: لو سقط الشاهدان ١ و٣ معاً لتقدّمت «كسب وقت»")


def test_places_are_gone_to_in_their_own_view(world: World) -> None:
    (state, _) = world.descriptor("الغطاء", "يبقى", "ينسحب")
    hypothesis = world.hypothesis("كسب وقت")
    passages = world.passages()
    hypotheses.take_in(world.store, world.dossier, passages)
    assert world.view.reveal("descriptor_state", state) and world.view.page == CONSISTENCY
    assert world.view.reveal("hypothesis", hypothesis) and world.view.page == HYPOTHESES
    key(world.sheet.table, Qt.Key.Key_Escape)
    assert world.view.page == TABLE


def test_where_no_hypothesis_is_yet_the_way_there_opens_the_empty_sheet(world: World) -> None:
    assert world.view.reveal("hypothesis", "") and world.view.page == HYPOTHESES
    first = world.hypothesis("قناة ضيقة")
    world.passages()
    world.view.show_page(TABLE)
    assert tab_of(world.context.snapshot, "hypothesis", first) == "scenarios"
    world.view.reveal("hypothesis", first)
    assert world.view.page == HYPOTHESES
