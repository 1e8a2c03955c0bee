"""Numbers that no method can take: the window says so in one Arabic sentence, shows no result, and nothing is changed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefing.analysis.inputs import impossible
from briefing.domain.records import Changes, Criterion, Descriptor, DescriptorState, Scenario
from briefing.store import Store
from briefing.store.operations import criteria, descriptors, dossiers, editing
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.messages import message_for
from ui.parts.scenarios.pages import CONSISTENCY, INDICATORS, TABLE
from ui.parts.scenarios.view import ScenariosView
from ui.settings import Settings


class World:
    def __init__(self, context: Context, view: ScenariosView) -> None:
        self.context, self.view, self.store, self.dossier = context, view, context.store, context.dossier_id

    def scenario(self, name: str, low: int, high: int) -> str:
        return editing.add(self.store, Scenario, self.dossier, name=name, likelihood_low=low, likelihood_high=high).id

    def weigh(self, weight: int) -> None:
        for n in (1, 2):
            criterion = editing.add(self.store, Criterion, self.dossier, name=f"معيار {n}", weight=weight).id
            for scenario in self.store.find(Scenario):
                criteria.set_score(self.store, self.dossier, criterion, scenario.id, 3)


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
    view.show()
    qtbot.waitExposed(view)
    yield World(context, view)
    context.feed.close()
    store.close()


def same_name(world: World) -> None:
    world.scenario("تعاون", 20, 30)
    world.scenario("تعاون", 30, 40)


def over_100(world: World) -> None:
    world.scenario("تعاون", 60, 70)
    world.scenario("انتكاسة", 50, 60)


def no_weight(world: World) -> None:
    world.scenario("تعاون", 20, 30)
    world.scenario("انتكاسة", 30, 40)
    world.weigh(0)


def same_name_weighed(world: World) -> None:
    same_name(world)
    world.weigh(50)


def no_state(world: World) -> None:
    made = descriptors.add(world.store, world.dossier, "الغطاء", ["يبقى"])
    descriptors.add(world.store, world.dossier, "داعش", ["يهدأ"])
    (state,) = world.store.find(DescriptorState, descriptor_id=made.id)
    editing.remove(world.store, DescriptorState, state.id)


def too_many(world: World) -> None:
    for n in range(11):
        descriptors.add(world.store, world.dossier, f"عامل {n}", ["أ", "ب", "ج"])


def said_of_ranges(view: ScenariosView) -> str:
    page = view.deep[INDICATORS]
    assert not page.path.isVisible() and page.where.rows.rows == () and not page.where.adopt.isVisible()
    return page.where.sentence.text()


def said_of_weights(view: ScenariosView) -> str:
    assert view.sensitivity.chart is None or not view.sensitivity.chart.isVisible()
    return view.sensitivity.finding.text()


def said_of_states(view: ScenariosView) -> str:
    page = view.deep[CONSISTENCY]
    assert not page.combination.isVisible() and page.consistent.listed == ()
    return page.problem.text()


CASES: dict[str, tuple[Callable[[World], None], str, Callable[[ScenariosView], str], str]] = {
    "two scenarios of one name": (same_name, INDICATORS, said_of_ranges, "الاسم نفسه"),
    "likelihoods over 100": (over_100, INDICATORS, said_of_ranges, "١٠٠٪"),
    "weights all zero": (no_weight, TABLE, said_of_weights, "وزن"),
    "two weighed scenarios of one name": (same_name_weighed, TABLE, said_of_weights, "الاسم نفسه"),
    "a descriptor without a state": (no_state, CONSISTENCY, said_of_states, "الغطاء"),
    "too many combinations": (too_many, CONSISTENCY, said_of_states, "التركيبات"),
}


@pytest.mark.parametrize("name", CASES)
def test_the_window_says_it_in_one_sentence_and_changes_nothing(world: World, name: str) -> None:
    enter, page, said, expected = CASES[name]
    enter(world)
    before = world.store.snapshot(world.dossier).records
    failed: list[Exception] = []
    world.context.failed.connect(failed.append)
    world.view.show_page(page)
    world.view.reload(world.context.snapshot, None)
    sentence = said(world.view)
    assert expected in sentence and sentence.count(".") <= 1 and failed == []
    assert world.store.snapshot(world.dossier).records == before


def test_a_descriptor_whose_last_state_went_can_be_mended(world: World) -> None:
    no_state(world)
    world.view.show_page(CONSISTENCY)
    (empty,) = (one for one in world.store.find(Descriptor) if one.name == "الغطاء")
    editing.remove(world.store, Descriptor, empty.id)
    assert world.view.deep[CONSISTENCY].problem.text() == "" and world.view.deep[CONSISTENCY].combination.isVisible()


@pytest.mark.parametrize(
    ("what", "where"),
    [("bad-cell", "impacts[0, 2] = 4"), ("not-square", "ties: (2, 3)"), ("same-name", "تعاون"), ("no-weight", "")],
)
def test_every_fault_has_a_sentence_that_names_its_place(look: Look, what: str, where: str) -> None:
    title = message_for(impossible(what, where)).title
    assert where in title and any("\u0621" <= sign <= "\u064a" for sign in title)
