"""The deeper views of the actor matrix: an issue as an axis, and who moves whom."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.analysis.positions import issue_axis
from briefing.domain.records import Actor, Issue, Stand
from briefing.store import Store
from briefing.store.operations import editing, relations
from tests.ui.actors_world import World, press
from ui.context import Subject
from ui.look import Look
from ui.parts.actors.influence_view import InfluenceView
from ui.parts.actors.issue_view import IssueView
from ui.parts.actors.view import ActorsView
from ui.widgets.button import Button

# stance, influence, salience: the centre of gravity is (0·60·50 + 75·50·100 + 87.5·40·50) ÷ (30 + 50 + 20) ÷ 100 = 55
STANDS = {"طهران": ("-4", 60, 50), "بغداد": ("2", 50, 100), "تيار": ("3", 40, 50)}


@pytest.fixture
def world(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    made = World(Store.open(tmp_path / "library.ihata", author="ليلى"), look, tmp_path)
    qtbot.addWidget(made.view)
    made.view.show()
    qtbot.waitExposed(made.view)
    yield made
    made.context.tasks.stop_all()
    made.context.feed.close()
    made.store.close()


@pytest.fixture
def issue(world: World) -> str:
    made = world.add(Issue, name="بقاء التحالف")
    world.add(Issue, name="المراقبة")
    for name, (stance, influence, salience) in STANDS.items():
        editing.edit(world.store, Actor, world[name], influence=influence)
        relations.set_stand(world.store, world.dossier, world[name], made, stance=stance, salience=salience)
    relations.set_stand(world.store, world.dossier, world["دمشق"], made, stance="uk")
    return made


def open_issue(world: World, issue: str, actor: str = "بغداد") -> IssueView:
    assert world.view.reveal("pair", f"{world[actor]}:{issue}")
    world.view.tools.axis.click()
    view = world.view.depths.issue
    assert view is not None and view.isVisible()
    return view


def bare(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None, 0x200F: None})


# -- an issue as an axis


def test_the_axis_says_who_holds_the_middle_and_what_the_centre_is(world: World, issue: str) -> None:
    view = open_issue(world, issue)
    assert view.title.text() == "بقاء التحالف" and bare(view.finding.text()) == "الوسط عند بغداد"
    said = [bare(entry.text) for entry in view.key.entries]
    assert "الوسيط الموزون ٧٥٫٠" in said and "مركز الثقل ٥٥٫٠" in said
    assert [entry.text for entry in view.off.entries] == ["خارج المحور:", "دمشق"]
    rows = {line.key: [cell.text for cell in line.cells] for line in view.table.lines.lines}
    assert rows[world["بغداد"]] == ["بغداد", "ميل إلى الدعم", "٧٥٫٠", "٥٠", "١٠٠", "٥٠", "٥٫٠"]
    assert rows[world["دمشق"]][2:] == ["—", "—", "—", "—", "—"]


def test_salience_alone_is_no_stance(world: World, issue: str) -> None:
    relations.set_stand(world.store, world.dossier, world["أنقرة"], issue, salience=70)
    view = open_issue(world, issue)
    assert "أنقرة" not in {bubble.name for bubble in view.chart.bubbles} | {entry.text for entry in view.off.entries}
    row = next(line for line in view.table.lines.lines if line.key == world["أنقرة"])
    assert [cell.text for cell in row.cells][1:5] == ["بلا تقدير", "—", "—", "٧٠"]


def test_bubbles_are_as_large_as_power_and_support_is_at_the_left(world: World, issue: str) -> None:
    balls = {ball.bubble.name: ball for ball in open_issue(world, issue).chart.balls()}
    assert balls["طهران"].middle.x() > balls["بغداد"].middle.x() > balls["تيار"].middle.x()
    areas = {name: ball.radius**2 for name, ball in balls.items()}
    assert areas["بغداد"] / areas["تيار"] == pytest.approx(50 / 20)
    assert balls["طهران"].middle.y() + balls["طهران"].radius == balls["تيار"].middle.y() + balls["تيار"].radius


def test_actors_of_one_position_stand_on_each_other_the_heaviest_at_the_foot(world: World, issue: str) -> None:
    relations.set_stand(world.store, world.dossier, world["تيار"], issue, stance="2")
    balls = {ball.bubble.name: ball for ball in open_issue(world, issue).chart.balls()}
    low, high = balls["بغداد"], balls["تيار"]
    assert low.middle.x() == high.middle.x()
    assert high.middle.y() + high.radius < low.middle.y() - low.radius


def test_a_trial_is_told_but_never_stored_and_ends_by_escape(world: World, issue: str, qtbot: QtBot) -> None:
    view = open_issue(world, issue)
    before = world.store.find(Stand, issue_id=issue)
    qtbot.keyClick(view.chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.trial == 10 and "٥٫٠ نقطة: من ٥٥٫٠ إلى ٦٠٫٠" in bare(view.sentence.text())
    assert "لا تُحفظ" in view.note.text()
    qtbot.keyClick(view.chart, Qt.Key.Key_Right)
    assert view.trial == 9
    assert world.store.find(Stand, issue_id=issue) == before
    qtbot.keyClick(view.chart, Qt.Key.Key_Escape)
    assert view.trial == 0 and view.isVisible()
    qtbot.keyClick(view.chart, Qt.Key.Key_Escape)
    assert not view.isVisible() and world.view.table.hasFocus()
    assert world.view.table.current_ids() == (world["بغداد"], issue)


def test_a_trial_does_not_leave_the_axis(world: World, issue: str, qtbot: QtBot) -> None:
    view = open_issue(world, issue)
    for _ in range(4):
        qtbot.keyClick(view.chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.trial == 25


def test_a_bubble_is_dragged_for_trial(world: World, issue: str, qtbot: QtBot) -> None:
    view = open_issue(world, issue)
    QApplication.processEvents()
    ball = next(ball for ball in view.chart.balls() if ball.bubble.name == "طهران")
    start = ball.middle.toPoint()
    qtbot.mousePress(view.chart, Qt.MouseButton.LeftButton, pos=start)
    assert world.context.subject.kind == "stand" and view.actor_id == world["طهران"]
    end = QPointF(view.chart.across(20), start.y())
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.chart, QMouseEvent(QEvent.Type.MouseMove, end, view.chart.mapToGlobal(end), held, held, none))
    assert view.trial == 20 and "نحو الدعم" in view.sentence.text()
    qtbot.mouseRelease(view.chart, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert view.trial == 20


@pytest.mark.parametrize("part", ["chart", "table"])
def test_digits_write_the_stance_here_too(world: World, issue: str, qtbot: QtBot, part: str) -> None:
    view = open_issue(world, issue)
    qtbot.keyClick(getattr(view, part), Qt.Key.Key_5)
    (stand,) = world.store.find(Stand, issue_id=issue, actor_id=world["بغداد"])
    assert stand.stance == "-4"
    assert next(bubble for bubble in view.chart.bubbles if bubble.name == "بغداد").position == 0
    world.context.undo()
    assert next(bubble for bubble in view.chart.bubbles if bubble.name == "بغداد").position == 75


def test_rows_and_bubbles_choose_the_same_actor(world: World, issue: str, qtbot: QtBot) -> None:
    view = open_issue(world, issue)
    qtbot.keyClick(view.chart, Qt.Key.Key_F2)
    assert view.table.hasFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.actor_id == view.table.current() == view.chart.selected != world["بغداد"]
    (stand,) = world.store.find(Stand, issue_id=issue, actor_id=view.actor_id)
    assert world.context.subject == Subject("stand", stand.id)


def test_enter_on_the_head_of_an_issue_opens_it_and_the_next_is_at_hand(world: World, issue: str, qtbot: QtBot) -> None:
    assert world.view.reveal("pair", f"{world['بغداد']}:{issue}")
    world.view.table.setFocus()
    press(world, qtbot, Qt.Key.Key_Up)
    assert world.context.subject == Subject("issue", issue)
    press(world, qtbot, Qt.Key.Key_Return)
    view = world.view.depths.issue
    assert view is not None and view.isVisible() and view.issue_id == issue
    view.turn(1)
    assert view.title.text() == "المراقبة" and view.chart.bubbles == () and view.finding.text().startswith("لا موقف")
    view.turn(1)
    assert view.issue_id == issue


def test_an_issue_that_is_deleted_leads_back(world: World, issue: str) -> None:
    view = open_issue(world, issue)
    editing.remove(world.store, Issue, issue)
    assert not view.isVisible() and world.view.table.isVisible()


def test_two_hundred_on_one_axis_find_room(world: World, issue: str) -> None:
    for n in range(60):
        actor = world.add(Actor, name=f"فاعل {n}", influence=50)
        relations.set_stand(world.store, world.dossier, actor, issue, stance="1", salience=50)
    chart = open_issue(world, issue).chart
    assert len(issue_axis(world.snapshot, issue).placed) == 63 == len(chart.balls())
    assert all(ball.middle.y() - ball.radius >= 0 for ball in chart.balls())


# -- who moves whom


def influences(world: World) -> None:
    for one, two, value in (("طهران", "بغداد", 4), ("طهران", "دمشق", 2), ("بغداد", "دمشق", 1), ("دمشق", "تيار", 3)):
        relations.set_relation(world.store, world.dossier, world[one], world[two], influence=value)


def open_influence(world: World, qtbot: QtBot) -> InfluenceView:
    world.view.open_influence()
    view = world.view.depths.influence
    assert view is not None and view.isVisible()
    qtbot.waitUntil(lambda: view.reading is not None)
    return view


def test_the_switch_leads_to_influence_and_escape_back(world: World, qtbot: QtBot) -> None:
    influences(world)
    world.go("دمشق", "بغداد")
    qtbot.mouseClick(world.view.tools.switch._segments["influence"], Qt.MouseButton.LeftButton)
    view = world.view.depths.influence
    assert view is not None and view.isVisible() and world.view.tools.switch.value == "relation"
    qtbot.keyClick(view.chart, Qt.Key.Key_Escape)
    assert not view.isVisible() and world.view.table.current_ids() == (world["دمشق"], world["بغداد"])


def test_the_plane_and_the_bars_tell_the_same_actors(world: World, qtbot: QtBot) -> None:
    influences(world)
    view = open_influence(world, qtbot)
    assert {one.name for one in view.chart.moved} == set(world.ids)
    assert view.bars.bars[0].words == "طهران" and "طهران" in view.strength.about.text()
    tehran = next(one for one in view.chart.moved if one.name == "طهران")
    assert (tehran.influence, tehran.dependence, tehran.quadrant) == (9, 0, "dominant")
    assert "طهران" in view.chart.accessibleDescription()
    view.bars.setFocus()
    qtbot.keyClick(view.bars, Qt.Key.Key_Down)
    assert "محوري" in view.chart.accessibleName() or "متأثِّر" in view.chart.accessibleName()
    assert world.context.subject.kind == "actor" and view.chart.selected == world.context.subject.id


def test_without_an_actor_all_is_read_anew(world: World, qtbot: QtBot) -> None:
    influences(world)
    view = open_influence(world, qtbot)
    view._leave_out(world["طهران"])
    qtbot.waitUntil(lambda: len(view.chart.moved) == 4)
    assert "طهران" not in {one.name for one in view.chart.moved}


def test_what_is_written_elsewhere_is_read_again(world: World, qtbot: QtBot) -> None:
    view = open_influence(world, qtbot)
    assert view.nothing.isVisible() and not view.chart.isVisible()
    influences(world)
    qtbot.waitUntil(lambda: len(view.chart.moved) == 5)
    assert view.chart.isVisible()


def test_tensions_and_camps_are_sentences_with_names(world: World, qtbot: QtBot) -> None:
    for one, two, stance in (("بغداد", "طهران", "p2"), ("بغداد", "تيار", "p1"), ("طهران", "تيار", "n2")):
        relations.set_relation(world.store, world.dossier, world[one], world[two], stance=stance)
    view = open_influence(world, qtbot)
    qtbot.waitUntil(lambda: bool(view.tensions.said))
    assert "صديقا بغداد خصمان: تيار وطهران." in [bare(words) for words in view.tensions.said]
    assert "العلاقات الشاذّة عن القسمة: ١" in bare(view.fit.text())
    members = bare(" ".join(line.words.text() for line in view.camps))
    assert all(name in members for name in ("بغداد", "طهران", "تيار"))


def test_convergence_and_divergence_rest_on_the_issues(world: World, qtbot: QtBot, issue: str) -> None:
    view = open_influence(world, qtbot)
    qtbot.waitUntil(lambda: bool(view.apart.bars))
    assert bare(view.together.bars[0].words) == "بغداد وتيار" and view.together.bars[0].value == "٢٫٥"
    assert bare(view.apart.bars[0].words) in ("طهران × تيار", "تيار × طهران") and view.apart.bars[0].value == "٣٫٥"


@pytest.mark.parametrize("deep", ["issue", "influence", "accord"])
def test_a_view_that_takes_the_place_of_another_is_where_that_was(world: World, issue: str, qtbot: QtBot, deep: str) -> None:
    view = world.view
    view.tools.set_sort("name")
    view.tools.set_filter("oppose")
    if deep == "issue":
        view.reveal("pair", f"{world['بغداد']}:{issue}")
        view.open_issue()
    else:
        deeper = open_influence(world, qtbot)
        if deep == "accord":
            deeper.accord_asked.emit()
    again = ActorsView(world.context)
    qtbot.addWidget(again)
    again.show()
    again.reload(world.snapshot, None)
    again.resume(view.kept())
    assert again.layers.currentWidget() is again.depths
    qtbot.waitUntil(lambda: again.depths.state() == view.depths.state())
    assert again.tools.state() == view.tools.state()
    assert [row.name for row in again.table.matrix.content.rows] == world.names()
    while again.layers.currentWidget() is again.depths:
        qtbot.keyClick(again.depths.currentWidget(), Qt.Key.Key_Escape)
    assert again.table.isVisible()


def test_all_pairs_are_a_matrix_and_escape_leads_back_to_the_reading(world: World, qtbot: QtBot, issue: str) -> None:
    view = open_influence(world, qtbot)
    qtbot.waitUntil(lambda: bool(view.apart.bars))
    depths = world.view.depths
    (button,) = [one for one in view.near.findChildren(Button) if one.text() == "كلها"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    accord = depths.accord
    assert accord is not None and accord.isVisible() and "تيار" in accord.finding.text()
    table, shared = accord.table, view.reading.accord
    places = {actor_id: n for n, actor_id in enumerate(view.reading.actor_ids)}
    for one in places:
        for other in places:
            cell = table.matrix.content.cells.get((one, other))
            together, apart = (side[places[one], places[other]] for side in (shared.convergence, shared.divergence))
            assert (cell.accord if cell else (0, 0)) == (together, apart)
    said = bare(table.matrix.place(world["بغداد"], world["طهران"]).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "بغداد وطهران: التقارب ٠٫٠، التباعد ٣٫٠"
    table.setCurrentIndex(table.matrix.place(world["دمشق"], world["بغداد"]))
    assert world.context.subject.kind == "relation"
    qtbot.keyClick(table, Qt.Key.Key_5)
    assert world.relation("دمشق", "بغداد").stance == "mx"  # nothing is written here
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert view.isVisible() and not accord.isVisible()


def test_all_pairs_follow_what_is_written(world: World, qtbot: QtBot, issue: str) -> None:
    view = open_influence(world, qtbot)
    qtbot.waitUntil(lambda: bool(view.apart.bars))
    view.accord_asked.emit()
    accord = world.view.depths.accord
    assert accord is not None
    relations.set_stand(world.store, world.dossier, world["دمشق"], issue, stance="4")
    ends = world["دمشق"], world["طهران"]
    qtbot.waitUntil(lambda: ends in accord.table.matrix.content.cells and accord.table.matrix.content.cells[ends].accord[1] > 0)
    assert accord.isVisible()
