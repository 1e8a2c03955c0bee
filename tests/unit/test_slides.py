"""The slides of a dossier: only what is accepted, three judgements at most, in the analyst's order and with his titles."""

from itertools import pairwise
from pathlib import Path

import pytest

from briefing import sample
from briefing.brief.slides import Deck, compose_slides
from briefing.brief.slides.pages import Axis, Judgements, Matrix, Scenarios, Signs, Text
from briefing.domain.records import Actor, Dossier, Judgement, Relation, Scenario
from briefing.store import Store
from briefing.store.operations import editing, slides


class World:
    def __init__(self, path: Path) -> None:
        self.store = Store.open(path / "library.ihata")
        self.dossier = sample.make(self.store)

    def deck(self) -> Deck:
        return compose_slides(self.store.snapshot(self.dossier))

    def shown(self) -> list[tuple[str, dict[str, object]]]:
        return [(page.key, {"minutes": page.minutes, "hidden": page.hidden}) for page in self.deck().pages]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_each_subject_has_its_slide_and_no_proposal_is_on_any(world: World) -> None:
    deck = world.deck()
    kinds = {type(page.body) for page in deck.pages}
    assert {Judgements, Matrix, Axis, Scenarios, Signs} <= kinds
    snapshot = world.store.snapshot(world.dossier)
    for page in deck.pages:
        for kind, record_id in page.shown:
            assert snapshot.by_id[record_id].status == "accepted", (page.key, kind)
    assert snapshot.proposed(Scenario) and snapshot.proposed(Actor)
    assert not any(proposal.name in repr(deck) for proposal in snapshot.proposed(Scenario))
    matrix = next(page.body for page in deck.pages if isinstance(page.body, Matrix))
    assert not {actor.name for actor in snapshot.proposed(Actor)} & {*matrix.rows, *matrix.columns}


def test_a_slide_holds_three_judgements_at_most_and_fewer_long_ones(world: World) -> None:
    for n in range(4):
        editing.add(world.store, Judgement, world.dossier, text=f"حكم طويل رقم {n} " + "كلمة " * 60)
    parts = [page.body.items for page in world.deck().pages if isinstance(page.body, Judgements)]
    assert all(1 <= len(part) <= 3 for part in parts)
    assert [len(part) for part in parts[-3:]] == [1, 1, 1]
    numbers = [item.number for part in parts for item in part]
    assert numbers == sorted(set(numbers), key=numbers.index) and len(numbers) == 8


def test_what_is_asked_today_can_be_left_off(world: World) -> None:
    (first, *_) = [page for page in world.deck().pages if isinstance(page.body, Judgements)]
    assert first.body.asked
    slides.change(world.store, world.dossier, (first.key, {"minutes": first.minutes}), asked=False)
    (first, *_) = [page for page in world.deck().pages if isinstance(page.body, Judgements)]
    assert not first.body.asked


def test_the_analyst_may_order_hide_name_and_time_slides(world: World) -> None:
    order = world.shown()
    moved = [order[0], next(one for one in order if one[0] == "scenarios"), *(one for one in order[1:] if one[0] != "scenarios")]
    slides.arrange(world.store, world.dossier, moved)
    slides.change(world.store, world.dossier, moved[1], title="التعاون الصامت هو الأرجح", minutes=9)
    slides.change(world.store, world.dossier, moved[2], hidden=True)
    deck = world.deck()
    assert [page.key for page in deck.pages[:2]] == ["cover", "scenarios"]
    assert (deck.pages[1].title, deck.pages[1].minutes, deck.pages[1].number) == ("التعاون الصامت هو الأرجح", 9, 2)
    assert deck.pages[2].hidden and deck.pages[2].number == 0 and deck.pages[3].number == 3


def test_a_slide_that_is_new_to_an_order_follows_the_one_before_it(world: World) -> None:
    slides.arrange(world.store, world.dossier, list(reversed(world.shown())))
    for n in range(3):
        editing.add(world.store, Judgement, world.dossier, text=f"حكم جديد رقم {n} لم يكن في الترتيب")
    keys = [page.key for page in world.deck().pages]
    assert keys.index("judgements-3") == keys.index("judgements-2") + 1


def test_a_slide_of_words_only_stands_where_it_was_put(world: World) -> None:
    key = slides.write(world.store, world.dossier, world.shown(), "cover", "خلاصة القول")
    slides.change(world.store, world.dossier, (key, {}), text="سطر أول\n\nسطر ثانٍ")
    page = world.deck().pages[1]
    assert (page.key, page.title, page.body) == (key, "خلاصة القول", Text(("سطر أول", "سطر ثانٍ")))
    slides.remove(world.store, world.dossier, key)
    assert key not in [page.key for page in world.deck().pages]


def test_more_than_twelve_actors_are_shown_by_groups_of_blocs(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "library.ihata")
    dossier = store.snapshot(sample.make(store)).dossier.id
    made = [editing.add(store, Actor, dossier, name=f"فاعل {n}", bloc=f"كتلة {n // 5}") for n in range(20)]
    for one, other in pairwise(made):
        editing.add(store, Relation, dossier, from_id=one.id, to_id=other.id, stance="n1")
    matrices = [page for page in compose_slides(store.snapshot(dossier)).pages if isinstance(page.body, Matrix)]
    assert len(matrices) > 1
    assert all(max(len(page.body.rows), len(page.body.columns)) <= 12 for page in matrices)
    judged = sum(cell is not None and cell.code != "" for page in matrices for row in page.body.cells for cell in row)
    assert judged == len([one for one in store.snapshot(dossier).accepted(Relation) if one.stance])


def test_the_cover_names_the_dossier(world: World) -> None:
    editing.edit(world.store, Dossier, world.dossier, title="عنوان الملف", prepared_by="المحلل")
    cover = world.deck().pages[0]
    assert cover.title == "عنوان الملف" and any("المحلل" in line for line in cover.body.lines)


def test_two_scenarios_of_one_name_are_shown_without_what_they_cannot_have(world: World) -> None:
    for _ in range(2):
        editing.add(world.store, Scenario, world.dossier, name="اسم واحد", likelihood_low=10, likelihood_high=20)
    bodies = [page.body for page in world.deck().pages]
    assert [body.watch for body in bodies if isinstance(body, Scenarios)] == [None, None]
    assert all(body.path is None for body in bodies if isinstance(body, Signs))
