"""A snapshot brought up to date change by change is the one that is read anew."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.domain.dossier import Snapshot
from briefing.domain.records import CLASSES, Actor, Changes, Issue, Judgement, Relation, Stand
from briefing.domain.scales import STANCES
from briefing.store import Store
from briefing.store.operations import actors, dossiers, editing, proposals, relations

KINDS = (Actor, Issue, Judgement, Relation, Stand)


class Kept:
    """A snapshot that follows the store, and what was asked of it before each change."""

    def __init__(self, store: Store, dossier_id: str) -> None:
        self.store, self.snapshot = store, store.snapshot(dossier_id)
        store.watch(self._take)

    def _take(self, changes: Changes) -> None:
        for cls in KINDS:  # so that what is kept of the answers has to be kept right
            self.snapshot.live(cls), self.snapshot.accepted(cls), self.snapshot.proposed(cls)
        for kind in {kind for kind, _ in changes.touched} - {"dossier"}:
            touched = {record_id for other, record_id in changes.touched if other == kind}
            found = (self.store.get(CLASSES[kind], record_id) for record_id in touched)
            self.snapshot = self.snapshot.updated(kind, touched, [record for record in found if record is not None])

    def check(self) -> None:
        fresh: Snapshot = self.store.snapshot(self.snapshot.dossier.id)
        for kind, group in fresh.records.items():
            assert self.snapshot.records.get(kind, ()) == group
        assert self.snapshot.by_id == fresh.by_id and self.snapshot.cells == fresh.cells
        for cls in KINDS:
            for status in ("live", "accepted", "proposed"):
                assert getattr(self.snapshot, status)(cls) == getattr(fresh, status)(cls)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "library.ihata")
    yield made
    made.close()


@pytest.mark.parametrize("seed", range(6))
def test_after_any_edits_it_is_as_read_anew(store: Store, seed: int) -> None:
    draw, dossier = random.Random(seed), dossiers.create(store, "ملف").id
    names = [editing.add(store, Actor, dossier, name=f"فاعل {n}").id for n in range(6)]
    issues = [editing.add(store, Issue, dossier, name=f"قضية {n}").id for n in range(2)]
    kept = Kept(store, dossier)
    for _ in range(40):
        one, other = draw.sample(names, 2)
        match draw.randrange(8):
            case 0 | 1:
                relations.set_relation(store, dossier, one, other, stance=draw.choice(STANCES))
            case 2:
                relations.set_stand(store, dossier, one, draw.choice(issues), stance="2")
            case 3:
                values = {"from_id": one, "to_id": other, "stance": "n1", "status": "proposed"}
                if (one, other) not in kept.snapshot.cells:
                    editing.add(store, Relation, dossier, **values)
            case 4:
                for relation in kept.snapshot.proposed(Relation)[:1]:
                    proposals.reject(store, "relation", relation.id)
            case 5:
                editing.edit(store, Actor, one, bloc=draw.choice(("أ", "ب")))
            case 6:
                store.undo(dossier)
            case _:
                store.redo(dossier)
        kept.check()


def test_merging_and_removing_take_their_cells_along(store: Store) -> None:
    dossier = dossiers.create(store, "ملف").id
    one, two, three = (editing.add(store, Actor, dossier, name=name).id for name in ("أ", "ب", "ج"))
    relations.set_relation(store, dossier, one, three, stance="p1")
    relations.set_relation(store, dossier, three, two, stance="n2")
    kept = Kept(store, dossier)
    actors.merge(store, one, two)
    kept.check()
    assert kept.snapshot.cells[three, one].stance == "n2"
    editing.remove(store, Actor, three)
    kept.check()
    assert not kept.snapshot.cells
    store.undo(dossier)
    kept.check()
