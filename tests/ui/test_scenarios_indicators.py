"""The deeper view of the indicators: what keys write, where it takes the likelihoods, and the new ranges adopted."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing.domain.records import Changes, Indicator, IndicatorEffect, Note, Scenario
from briefing.store import Store
from briefing.store.operations import dossiers, editing, scenarios
from ui.charts.likelihood_path import LikelihoodPath
from ui.context import Context, Subject
from ui.feed import Feed
from ui.look import Look
from ui.margin_facts import Fact
from ui.margin_rows import rows_for
from ui.parts.scenarios.faces import RatioFace, TellingFace
from ui.parts.scenarios.indicator_rows import REST
from ui.parts.scenarios.indicators import IndicatorsPage
from ui.parts.scenarios.name_field import NameField
from ui.parts.scenarios.pages import INDICATORS, TABLE
from ui.parts.scenarios.states_editor import StatesEditor
from ui.parts.scenarios.view import ScenariosView
from ui.settings import Settings
from ui.widgets.date_field import DateField

RANGES = {"شراكة": (15, 25), "تعاون": (35, 55), "انتكاسة": (20, 30)}


class World:
    def __init__(self, context: Context, view: ScenariosView) -> None:
        self.context, self.view, self.store = context, view, context.store
        self.scenarios = [one.id for one in context.snapshot.live(Scenario)]

    @property
    def page(self) -> IndicatorsPage:
        page = self.view.deep[INDICATORS]
        assert isinstance(page, IndicatorsPage)
        return page

    def add(self, text: str, **values: object) -> str:
        values = {"scenario_id": self.scenarios[0], **values}
        return editing.add(self.store, Indicator, self.context.dossier_id, text=text, **values).id

    def go(self, row: str, column: str) -> None:
        assert self.page.table.choose(row, column)
        self.page.table.setFocus()

    def key(self, key: Qt.Key | str) -> None:
        (QTest.keyClicks if isinstance(key, str) else QTest.keyClick)(self.page.table, key)

    def face(self, row: str, column: str) -> object:
        return self.page.table.sheet.content.faces[row, column]


@pytest.fixture
def world(look: Look, tmp_path: Path, qtbot) -> Iterator[World]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    context = Context(look, Settings(tmp_path / "settings.ini"))
    context.store, context.feed = store, Feed(store)
    dossier = dossiers.create(store, "الحدود").id
    for name, (low, high) in RANGES.items():
        editing.add(store, Scenario, dossier, name=name, likelihood_low=low, likelihood_high=high)
    context.show_dossier(dossier)
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
    view.show_page(INDICATORS)
    yield World(context, view)
    context.feed.close()
    store.close()


def field(kind: type[QWidget], view: QWidget) -> QWidget:
    return next(found for found in view.findChildren(kind) if found.isVisible())


def test_an_indicator_is_added_named_and_seen_by_keys(world: World) -> None:
    page = world.page
    assert page._layers.currentIndex() == 1
    page.add()
    name = field(NameField, page)
    QApplication.sendEvent(name, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "لقاء"))
    QTest.keyPress(name, Qt.Key.Key_Return)
    (made,) = world.store.find(Indicator)
    assert made.text == "لقاء" and page._layers.currentIndex() == 0
    world.go(made.id, "state")
    world.key(Qt.Key.Key_Space)
    world.key(Qt.Key.Key_Space)
    made = world.store.get(Indicator, made.id)
    assert made.state == "seen" and len(made.since) == 10
    world.context.undo()
    assert world.store.get(Indicator, made.id).state == "emerging"


def test_an_indicator_left_without_words_is_none(world: World) -> None:
    world.page.add()
    QTest.keyPress(field(NameField, world.page), Qt.Key.Key_Escape)
    assert world.store.find(Indicator) == []


@pytest.mark.parametrize(("key", "step"), [("1", 2), ("2", 1), ("3", 0), ("4", -1), ("5", -2), ("٢", 1)])
def test_keys_write_the_five_steps(world: World, key: str, step: int) -> None:
    made = world.add("لقاء")
    scenario = world.scenarios[1]
    scenarios.set_effect(world.store, made, scenario, 2 if step != 2 else -2)
    world.go(made, scenario)
    QApplication.sendEvent(world.page.table, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key))
    (effect,) = world.store.find(IndicatorEffect)
    assert (effect.scenario_id, effect.step) == (scenario, step)
    assert world.face(made, scenario) == RatioFace(step)


def test_digits_beside_the_ratios_write_nothing(world: World) -> None:
    made = world.add("لقاء")
    world.go(made, "state")
    world.key("1")
    assert world.store.find(IndicatorEffect) == []


def test_what_tells_nothing_is_grey_and_says_so(world: World) -> None:
    made = world.add("تصريح", state="seen", since="2026-10-29")
    assert world.page.table.sheet.content.rows[0].muted
    face = world.face(made, "telling")
    assert isinstance(face, TellingFace) and face.spoken == "لا يميّز بين السيناريوهات"
    scenarios.set_effect(world.store, made, world.scenarios[0], 2)
    assert not world.page.table.sheet.content.rows[0].muted


def test_the_date_is_typed_over_its_cell(world: World) -> None:
    made = world.add("لقاء", state="seen", since="2026-10-29")
    world.go(made, "since")
    world.key(Qt.Key.Key_F2)
    dated = field(DateField, world.page)
    assert isinstance(dated, DateField)
    dated.setDate(dated.date().addDays(-9))
    QTest.keyPress(dated, Qt.Key.Key_Return)
    assert world.store.get(Indicator, made).since == "2026-10-20"


def test_a_past_state_is_typed_with_its_date(world: World) -> None:
    made = world.add("لقاء", state="seen", since="2026-10-29")
    world.go(made, "state")
    world.key(Qt.Key.Key_F2)
    editor = field(StatesEditor, world.page)
    assert isinstance(editor, StatesEditor)
    QTest.keyClick(editor.lines[0].since, Qt.Key.Key_Insert)
    earlier, current = editor.lines
    assert (earlier.state.value, current.state.value) == ("emerging", "seen") and earlier.since.hasFocus()
    earlier.since.setDate(QDate(2026, 9, 21))
    QTest.keyClick(earlier.since, Qt.Key.Key_Return)
    indicator = world.store.get(Indicator, made)
    assert (indicator.earlier, indicator.state, indicator.since) == ((("emerging", "2026-09-21"),), "seen", "2026-10-29")
    world.context.undo()
    assert world.store.get(Indicator, made).earlier == ()


def test_esc_leaves_the_dates_as_they_were(world: World) -> None:
    made = world.add("لقاء", state="seen", since="2026-10-29")
    world.go(made, "since")
    world.key(Qt.Key.Key_F2)
    editor = field(StatesEditor, world.page)
    editor.lines[0].since.setDate(QDate(2020, 1, 1))
    QTest.keyClick(editor.lines[0].since, Qt.Key.Key_Escape)
    assert world.store.get(Indicator, made).since == "2026-10-29" and world.page.table.hasFocus()


def test_leaving_the_dates_for_elsewhere_keeps_them(world: World) -> None:
    made = world.add("لقاء")
    world.go(made, "since")
    world.key(Qt.Key.Key_F2)
    editor = field(StatesEditor, world.page)
    editor.lines[0].since.setDate(QDate(2026, 9, 2))
    world.page.table.setFocus()
    indicator = world.store.get(Indicator, made)
    assert (indicator.state, indicator.since) == ("emerging", "2026-09-02")


def test_a_date_less_exact_than_a_day_stays_so(world: World) -> None:
    made = world.add("لقاء", state="seen", since="2026-10")
    world.go(made, "since")
    world.key(Qt.Key.Key_F2)
    QTest.keyClick(field(StatesEditor, world.page).lines[0].since, Qt.Key.Key_Return)
    assert world.store.get(Indicator, made).since == "2026-10"


def test_a_state_of_no_known_day_stays_so_until_it_is_dated(world: World) -> None:
    made = world.add("لقاء", state="seen")
    for day, stored in ((None, ""), (QDate(2026, 10, 3), "2026-10-03")):
        world.go(made, "since")
        world.key(Qt.Key.Key_F2)
        (line,) = field(StatesEditor, world.page).lines
        if day is not None:
            line.since.setDate(day)
        QTest.keyClick(line.since, Qt.Key.Key_Return)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert world.store.get(Indicator, made).since == stored


def test_the_rest_has_its_ratio(world: World) -> None:
    made = world.add("لقاء", state="seen", since="2026-10-14")
    world.go(made, REST)
    world.key("1")
    (effect,) = world.store.find(IndicatorEffect)
    assert (effect.scenario_id, effect.step) == (None, 2)
    assert world.face(made, REST) == RatioFace(2)
    assert [round(row.after, 3) for row in world.page.where.rows.rows] == [0.105, 0.237, 0.132, 0.526]


def test_rows_stand_in_the_order_asked_for_and_keep_their_numbers(world: World) -> None:
    mute = world.add("تصريح", state="seen", since="2026-10-29")
    strong = world.add("لقاء", state="not_seen")
    weak = world.add("زيارة", state="emerging", since="2026-11-05")
    scenarios.set_effect(world.store, strong, world.scenarios[0], 2)
    scenarios.set_effect(world.store, weak, world.scenarios[0], 1)
    entered = [head.key for head in world.page.table.sheet.content.rows]
    assert set(entered) == {mute, strong, weak}
    titles = {head.key: head.title for head in world.page.table.sheet.content.rows}
    for order, rows in (
        ("state", [mute, weak, strong]),
        ("telling", [strong, weak, mute]),
        ("since", [weak, mute, strong]),
        ("entered", entered),
    ):
        world.page.sort(order)
        assert [head.key for head in world.page.table.sheet.content.rows] == rows
        assert {head.key: head.title for head in world.page.table.sheet.content.rows} == titles
        assert world.context.settings.get("indicator_order") == order


def test_what_is_seen_no_more_steps_back(world: World) -> None:
    made = seen(world)
    scenarios.set_states(world.store, made, [("seen", "2026-10-14"), ("not_seen", "2026-11-10")])
    chart = world.page.path.chart
    assert [round(step.shares[world.scenarios[2]], 2) for step in chart.steps] == [0.5, 0.25]
    words = world.page.where.sentence.text().translate({0x2068: None, 0x2069: None, 0x200F: None})
    assert words == "زوالُ «تهريب» رفع ب من ٣٠٪ إلى ٤٥٪، وخفض ج من ٥٠٪ إلى ٢٥٪."


def test_links_are_offered_where_the_keyboard_is(world: World) -> None:
    made = world.add("لقاء")
    world.go(made, "state")
    asked = QSignalSpy(world.page.table.menu_asked)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(world.page.table.viewport(), event)
    room = world.page.table.visualRect(world.page.table.currentIndex())
    assert asked.at(0)[0] == world.page.table.viewport().mapToGlobal(room.bottomLeft())
    menu = field(QMenu, world.page)
    (fresh,) = (action for action in menu.actions() if "١" in action.text())
    fresh.trigger()
    menu.close()
    assert world.store.get(Indicator, made).group_name == "1"
    assert "١" in world.page.table.sheet.content.rows[0].chip


def seen(world: World) -> str:
    made = world.add("تهريب", state="seen", since="2026-10-14")
    scenarios.set_effect(world.store, made, world.scenarios[2], 1)
    return made


def test_the_path_steps_where_it_was_seen_and_says_what_it_did(world: World) -> None:
    made = seen(world)
    chart = world.page.path.chart
    assert isinstance(chart, LikelihoodPath)
    (step,) = chart.steps
    # priors 20, 45, 25 and 10 for another course; three times likelier under the third: 75 of 150
    assert [round(step.shares[key], 3) for key in (*world.scenarios, "")] == [0.133, 0.3, 0.5, 0.067]
    words = world.page.where.sentence.text().translate({0x2068: None, 0x2069: None, 0x200F: None})
    assert words == "رصدُ «تهريب» رفع ج من ٢٥٪ إلى ٥٠٪، وخفض ب من ٤٥٪ إلى ٣٠٪."
    said = QSignalSpy(chart.chosen)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert said.at(0) == [made] and world.context.subject == Subject("indicator", made)
    QTest.keyClick(chart, Qt.Key.Key_F2)
    assert world.page.path.table.isVisible()
    assert "٥٠٫٠٪" in world.page.path.table.item(1, 3).text()


def test_values_and_time_grow_leftwards(world: World) -> None:
    seen(world)
    chart = world.page.path.chart
    assert isinstance(chart, LikelihoodPath)
    QApplication.processEvents()
    start, end = chart._corners(world.scenarios[2])[0], chart._corners(world.scenarios[2])[-1]
    assert end.x() < start.x() and end.y() < start.y()


def test_adopting_is_one_operation_with_its_reason_and_counts_once(world: World) -> None:
    made = seen(world)
    before = [(one.likelihood_low, one.likelihood_high) for one in world.context.snapshot.live(Scenario)]
    QTest.mouseClick(world.page.where.adopt, Qt.MouseButton.LeftButton)
    third = world.store.get(Scenario, world.scenarios[2])
    assert (third.likelihood_low, third.likelihood_high) == (43, 56)
    assert all("تهريب" in note.text for note in world.store.find(Note)) and len(world.store.find(Note)) == 3
    assert world.store.get(Indicator, made).weighed
    assert not world.page.where.adopt.isVisible()
    world.context.undo()
    assert [(one.likelihood_low, one.likelihood_high) for one in world.context.snapshot.live(Scenario)] == before
    assert world.store.find(Note) == [] and world.page.where.adopt.isVisible()


def test_after_adopting_only_its_going_moves_the_ranges_back(world: World) -> None:
    made = seen(world)
    QTest.mouseClick(world.page.where.adopt, Qt.MouseButton.LeftButton)
    assert world.page.path.chart.steps == ()
    scenarios.set_states(world.store, made, [("seen", "2026-10-14"), ("not_seen", "2026-11-10")])
    (step,) = world.page.path.chart.steps
    third = world.context.snapshot.get(Scenario, world.scenarios[2])
    assert step.day == date(2026, 11, 10) and step.shares[third.id] < (third.likelihood_low + third.likelihood_high) / 200
    QTest.mouseClick(world.page.where.adopt, Qt.MouseButton.LeftButton)
    assert not world.store.get(Indicator, made).weighed and not world.page.where.adopt.isVisible()
    assert all(row.before == pytest.approx(row.after) for row in world.page.where.rows.rows)


def test_linked_indicators_count_once_and_are_named(world: World) -> None:
    first = seen(world)
    second = world.add("ضبط شحنات", state="seen", since="2026-10-20", group_name="1")
    scenarios.set_effect(world.store, second, world.scenarios[2], 1)
    editing.edit(world.store, Indicator, first, group_name="1")
    assert [step.counts for step in _moves(world)] == [True, False]
    assert "١" in world.page.where.linked.text() and "٢" in world.page.where.linked.text()


def _moves(world: World) -> list:
    from ui.parts.scenarios.where_card import read

    return list(read(world.context.snapshot).moves)


def test_ranges_that_make_too_much_are_said(world: World) -> None:
    for key in world.scenarios:
        editing.edit(world.store, Scenario, key, likelihood_low=50, likelihood_high=60)
    world.add("لقاء")
    assert "١٠٠٪" in world.page.where.sentence.text() and not world.page.path.isVisible()


def test_esc_goes_back_to_the_comparison_and_the_view_keeps_its_row(world: World) -> None:
    world.add("أول")
    second = world.add("ثانٍ")
    world.go(second, "state")
    world.key(Qt.Key.Key_Escape)
    assert world.view.page == TABLE and world.view.switch.value == TABLE
    world.view.show_page(INDICATORS)
    assert world.page.table.current()[0] == second


def test_delete_takes_an_indicator_and_undo_brings_it_back(world: World) -> None:
    made = seen(world)
    world.go(made, "state")
    world.key(Qt.Key.Key_Delete)
    assert world.store.find(Indicator) == [] and world.store.find(IndicatorEffect) == []
    world.context.undo()
    assert len(world.store.find(IndicatorEffect)) == 1


def test_nothing_is_written_in_a_library_open_for_reading(world: World) -> None:
    made = seen(world)
    reading = Store.open(world.store.path, read_only=True)
    world.context.store = reading
    world.go(made, world.scenarios[0])
    for key in ("1", Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Insert):
        world.key(key)
    world.context.store = world.store
    reading.close()
    assert len(world.store.find(IndicatorEffect)) == 1 and world.store.get(Indicator, made).state == "seen"


def test_the_margin_says_what_it_speaks_for_and_its_dates(world: World) -> None:
    made = seen(world)
    scenarios.set_effect(world.store, made, world.scenarios[0], -2)
    scenarios.set_states(world.store, made, [("emerging", "2026-09-21"), ("seen", "2026-10-14")])
    rows = rows_for(world.context.snapshot, Subject("indicator", made))
    says, dates = (row for row in rows if isinstance(row, Fact))
    plain = dict.fromkeys((8296, 8297, 8207))
    assert [line.translate(plain) for line in says.lines] == ["إن رُصد يقوّي: ج", "إن رُصد يُضعف كثيراً: أ"]
    assert [line.translate(plain).split(" ")[:3] for line in dates.lines] == [
        ["غير", "مرصود", "حتى"],
        ["جزئي", "منذ", "٢١"],
        ["مرصود", "منذ", "١٤"],
    ]


def test_arrows_pass_a_sign_that_came_and_went(world: World) -> None:
    first, second = seen(world), world.add("ضبط شحنات", state="seen", since="2026-10-20")
    scenarios.set_effect(world.store, second, world.scenarios[0], 1)
    third = world.add("زيارة", state="seen", since="2026-11-20")
    scenarios.set_effect(world.store, third, world.scenarios[1], 1)
    scenarios.set_states(world.store, first, [("seen", "2026-10-14"), ("not_seen", "2026-11-10")])
    chart = world.page.path.chart
    assert isinstance(chart, LikelihoodPath) and len(chart.steps) == 4
    said = QSignalSpy(chart.chosen)
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert [said.at(n)[0] for n in range(3)] == [first, second, third]
