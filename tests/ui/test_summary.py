"""The summary: findings of the check set aside with a reason, judgements dragged to another place, and what is still to be seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.brief.slides.compose import compose_slides
from briefing.brief.slides.pages import Text
from briefing.domain.records import Changes, Indicator, Judgement, Meeting, Premise, Scenario, Slide, Waiver
from briefing.store import Store
from briefing.store.operations import dossiers, editing, findings, scenarios
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.parts.history import words
from ui.parts.summary.check_card import CheckCard
from ui.parts.summary.finding_row import FindingRow
from ui.parts.summary.view import SummaryView
from ui.settings import Settings
from ui.widgets.chip import Chip

TEXTS = ("ربما تبقى القناة ضيقة.", "يطول الانقسام في بغداد.", "ينحسر الغطاء.")


class World:
    def __init__(self, context: Context, view: SummaryView, qtbot) -> None:
        self.context, self.view, self.store, self.qtbot = context, view, context.store, qtbot
        self.dossier = context.dossier_id

    @property
    def check(self) -> CheckCard:
        return self.view._check

    def checked(self) -> None:
        """Waits until what was written last has been checked."""
        self.qtbot.waitSignal(self.view._checker.found, timeout=10_000).wait()

    def row(self, code: str) -> FindingRow:
        return next(row for (key, _), row in self.check.rows.items() if key.startswith(code))

    def texts(self) -> list[str]:
        return [row.judgement.text for row in self.view.list.rows.rows]


@pytest.fixture
def world(look: Look, tmp_path: Path, qtbot) -> Iterator[World]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    context = Context(look, Settings(tmp_path / "settings.ini"))
    context.store, context.feed = store, Feed(store)
    dossier = dossiers.create(store, "الحدود").id
    for text in TEXTS:
        editing.add(store, Judgement, dossier, text=text)
    context.show_dossier(dossier)
    view = SummaryView(context)
    qtbot.addWidget(view)
    view.resize(1100, 900)

    def take(changes: Changes) -> None:
        if context.snapshot is not None:
            view.reload(context.snapshot, changes)

    context.feed.changed.connect(take)
    view.show()
    qtbot.waitExposed(view)
    view.reload(context.snapshot, None)
    made = World(context, view, qtbot)
    made.checked()
    yield made
    context.feed.close()
    store.close()


def test_a_finding_is_set_aside_for_a_reason_and_taken_up_again(world: World) -> None:
    row = world.row("vague-word")
    assert world.view.list.rows.rows[0].warning
    QTest.mouseClick(row.aside, Qt.MouseButton.LeftButton)
    assert world.view.focusWidget() is row.reason
    QTest.keyClick(row.reason, Qt.Key.Key_Return)
    assert world.store.find(Waiver) == []
    row.reason.insert("لفظ المصدر نفسه")
    QTest.keyClick(row.reason, Qt.Key.Key_Return)
    world.checked()
    (waiver,) = world.store.find(Waiver)
    assert (waiver.code, waiver.about, waiver.reason) == ("vague-word:ربما", row.finding.record_id, "لفظ المصدر نفسه")
    aside = world.row("vague-word")
    assert not aside.isVisible() and "١" in world.check.more.text()
    assert world.view.list.rows.rows[0].warning and "ربما" not in world.view.list.rows.rows[0].warning
    QTest.mouseClick(world.check.more, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert aside.isVisible()
    QTest.mouseClick(aside.command, Qt.MouseButton.LeftButton)
    world.checked()
    assert world.store.find(Waiver) == [] and world.row("vague-word").waiver is None
    world.context.undo()
    assert world.store.find(Waiver) == [waiver]


def test_the_history_says_which_finding_was_set_aside_and_why(world: World) -> None:
    from briefing.store.history import steps

    judgement = world.view.list.rows.rows[0].key
    findings.set_aside(world.store, world.dossier, "vague-word:ربما", judgement, "لفظ المصدر")
    step = steps(world.store, world.dossier)[0]
    said = words.what(world.context.snapshot, step).translate(dict.fromkeys(map(ord, "\u2068\u2069\u200f")))
    assert said == "تُجوهل مأخذ: الحكم ١: «ربما» تحتمل أكثر من معنى" and "لفظ المصدر" in [
        words.value(world.context.snapshot, step, field, field.after) for field in step.fields
    ]


def test_another_word_is_another_finding(world: World) -> None:
    judgement = world.view.list.rows.rows[0].key
    findings.set_aside(world.store, world.dossier, "vague-word:ربما", judgement, "لفظ المصدر")
    editing.edit(world.store, Judgement, judgement, text="لعل القناة تبقى ضيقة.")
    world.checked()
    assert world.row("vague-word:لعل").waiver is None


def test_a_reason_being_written_outlives_other_changes(world: World) -> None:
    row = world.row("vague-word")
    QTest.mouseClick(row.aside, Qt.MouseButton.LeftButton)
    row.reason.insert("لفظ")
    editing.add(world.store, Judgement, world.dossier, text="يكاد الخط يُنسى.")
    world.checked()
    assert world.row("vague-word") is row and row.reason.text() == "لفظ" and row.reason.isVisible()
    QTest.keyClick(row.reason, Qt.Key.Key_Escape)
    assert not row.reason.isVisible() and world.store.find(Waiver) == []


def drag(world: World, start: int, end: QPoint) -> None:
    viewport = world.view.list.viewport()
    begin = world.view.list.visualRect(world.view.list.rows.index(start)).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    for part in (1, 2, 3):
        QTest.mouseMove(viewport, begin + (end - begin) * part / 3)
        QApplication.processEvents()


def release(world: World, at: QPoint) -> None:
    QTest.mouseRelease(world.view.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_a_judgement_is_dragged_to_another_place(world: World) -> None:
    end = world.view.list.visualRect(world.view.list.rows.index(2)).center() + QPoint(0, 5)
    drag(world, 0, end)
    release(world, end)
    assert world.texts() == [TEXTS[1], TEXTS[2], TEXTS[0]]
    assert [one.text for one in world.store.find(Judgement)] == [TEXTS[1], TEXTS[2], TEXTS[0]]
    world.context.undo()
    assert world.texts() == list(TEXTS)


def test_a_judgement_is_moved_by_the_keyboard(world: World) -> None:
    world.view.list.setCurrentIndex(world.view.list.rows.index(0))
    QTest.keyClick(world.view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert world.texts() == [TEXTS[1], TEXTS[0], TEXTS[2]] and world.view.list.currentIndex().row() == 1
    QTest.keyClick(world.view.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(world.view.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert world.texts() == list(TEXTS)


def test_esc_lets_a_dragged_judgement_be(world: World) -> None:
    end = world.view.list.visualRect(world.view.list.rows.index(0)).center() - QPoint(0, 5)
    drag(world, 2, end)
    QTest.keyClick(world.view.list, Qt.Key.Key_Escape)
    release(world, end)
    assert world.texts() == list(TEXTS)


def test_a_click_moves_nothing(world: World) -> None:
    QTest.mouseClick(
        world.view.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=world.view.list.visualRect(world.view.list.rows.index(1)).center(),
    )
    assert world.texts() == list(TEXTS) and world.view.list.currentIndex().row() == 1


def test_the_most_telling_of_what_is_not_seen_comes_first(world: World) -> None:
    scenario = editing.add(world.store, Scenario, world.dossier, name="شراكة").id
    for text, state, step in (("لقاء", "not_seen", 1), ("زيارة", "seen", 2), ("مركز", "emerging", 2), ("تصريح", "not_seen", 0)):
        made = editing.add(world.store, Indicator, world.dossier, scenario_id=scenario, text=text, state=state)
        scenarios.set_effect(world.store, made.id, scenario, step)
    QApplication.processEvents()
    chips = [chip.text for chip in world.view._watch.findChildren(Chip) if chip.isVisible()]
    assert chips == ["مركز", "لقاء", "تصريح"]


def test_what_changed_since_the_last_briefing_becomes_a_slide(world: World) -> None:
    editing.add(
        world.store, Meeting, world.dossier, title="الأولى", started="2026-01-01T09:00:00.000Z", ended="2026-01-01T09:30:00.000Z"
    )
    QApplication.processEvents()
    card = world.view._changed
    world.view._side.ensureWidgetVisible(card.slide)
    assert card.isVisible() and card.slide.isEnabled()
    QTest.mouseClick(card.slide, Qt.MouseButton.LeftButton)
    pages = compose_slides(world.context.snapshot).pages
    assert pages[0].key == "cover" and pages[1].title == "ما تغيّر منذ آخر إحاطة"
    assert isinstance(pages[1].body, Text) and any(TEXTS[0] in line or "الحكم" in line for line in pages[1].body.paragraphs)
    world.context.undo()
    assert world.store.find(Slide) == []


def test_an_open_question_has_its_owner_and_its_day(world: World) -> None:
    card = world.view._premises
    card._new.insert("من يشغّل القناة؟")
    QTest.keyClick(card._new, Qt.Key.Key_Return)
    (question,) = world.store.find(Premise)
    row = card._shown[question.id]
    assert question.premise == "question" and not row.fields.isVisibleTo(row)
    row._text.setFocus()
    row._focus_moved(None, row._text)
    assert row.fields.isVisibleTo(row)
    row._owner.insert("قسم سوريا")
    QTest.keyClick(row._owner, Qt.Key.Key_Return)
    row._due.setDate(QDate(2026, 12, 1))
    question = world.store.get(Premise, question.id)
    assert (question.owner, question.due) == ("قسم سوريا", "2026-12-01")
    said = row.said.text().translate(dict.fromkeys(map(ord, "\u2068\u2069\u200f")))
    assert said.startswith("سؤال مفتوح · المسؤول: قسم سوريا · ")
    row._focus_moved(row._owner, world.view.list)
    assert not row.fields.isVisibleTo(row)
    world.context.undo()
    assert world.store.get(Premise, question.id).due == ""
