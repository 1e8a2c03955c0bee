"""Merging two actors: nothing that was known of either is lost, and one undo brings both back."""

from pathlib import Path

import pytest

from briefing.domain.records import Actor, Evidence, Issue, Note, Passage, Record, Relation, Scenario, Source, Stand
from briefing.domain.spans import Span
from briefing.store import Store
from briefing.store.operations import actors, dossiers, editing, evidence, notes, relations

TEXT = "ترفض أنقرة الاتفاق. وتحذر تركيا منه. وتدعم بغداد المراقبة."


class Pair:
    """Turkey under two names, and others that stand beside it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.dossier = dossiers.create(store, "ملف").id
        add = self.add
        self.source = add(Source, name="a.txt", media_type="text/plain", sha256="0", text=TEXT, paragraphs=((0, len(TEXT), 0),))
        self.keep = add(Actor, name="تركيا", aliases=("الجمهورية التركية",), status="proposed", interests="الحدود")
        self.other = add(Actor, name="أنقرة", aliases=("تركيا",), influence=70, bloc="الإقليم", interests="التجارة")
        self.iraq = add(Actor, name="بغداد")
        self.issue = add(Issue, name="المراقبة")
        self.mine = add(Relation, from_id=self.keep, to_id=self.iraq, stance="n1", status="proposed")
        self.theirs = add(Relation, from_id=self.other, to_id=self.iraq, stance="n2", rationale="تحذّر منه")
        self.back = add(Relation, from_id=self.iraq, to_id=self.other, stance="p1")
        self.between = add(Relation, from_id=self.other, to_id=self.keep, stance="p2")
        add(Stand, actor_id=self.other, issue_id=self.issue, stance="-2", salience=60)
        self.scenario = add(Scenario, name="شراكة", winners=(self.other, self.keep), losers=(self.other,))
        self.first = evidence.attach(store, "relation", self.mine, self.source, Span(0, 4), "support").id
        self.second = evidence.attach(store, "relation", self.theirs, self.source, Span(20, 25), "contradict").id
        self.notes = {
            target: notes.keep_typing(store, self.dossier, None, "ملاحظة", "note", target)
            for target in (
                ("relation", self.mine),
                ("relation", self.between),
                ("pair", f"{self.keep}:{self.other}"),
                ("actor", self.other),
            )
        }

    def add(self, cls: type[Record], **values: object) -> str:
        return editing.add(self.store, cls, self.dossier, **values).id


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return Pair(Store.open(tmp_path / "library.ihata", author="محلل"))


def test_the_kept_actor_has_what_either_had(pair: Pair) -> None:
    kept = actors.merge(pair.store, pair.keep, pair.other)
    assert kept.aliases == ("الجمهورية التركية", "أنقرة")
    assert (kept.status, kept.influence, kept.bloc, kept.interests) == ("accepted", 70, "الإقليم", "الحدود\nالتجارة")
    assert pair.store.get(Actor, pair.other) is None


def test_cells_move_and_the_accepted_one_wins_with_the_evidence_of_both(pair: Pair) -> None:
    actors.merge(pair.store, pair.keep, pair.other)
    cells = {(cell.from_id, cell.to_id): cell for cell in pair.store.find(Relation, dossier_id=pair.dossier)}
    assert set(cells) == {(pair.keep, pair.iraq), (pair.iraq, pair.keep)}
    towards = cells[pair.keep, pair.iraq]
    assert (towards.id, towards.stance, towards.rationale) == (pair.theirs, "n2", "تحذّر منه")
    assert set(towards.evidence) == {Evidence(pair.first), Evidence(pair.second, "contradict")}
    assert [(stand.actor_id, stand.stance) for stand in pair.store.find(Stand)] == [(pair.keep, "-2")]
    assert len(pair.store.find(Passage)) == 2


def test_scenarios_and_notes_follow(pair: Pair) -> None:
    actors.merge(pair.store, pair.keep, pair.other)
    scenario = pair.store.get(Scenario, pair.scenario)
    assert (scenario.winners, scenario.losers) == ((pair.keep,), (pair.keep,))
    targets = {target: pair.store.get(Note, note_id) for target, note_id in pair.notes.items()}
    found = {target: (note.target_kind, note.target_id) for target, note in targets.items()}
    assert found.pop(("relation", pair.mine)) == ("relation", pair.theirs)
    assert set(found.values()) == {("actor", pair.keep)}


def test_one_undo_brings_both_back(pair: Pair) -> None:
    before = pair.store.snapshot(pair.dossier)
    actors.merge(pair.store, pair.keep, pair.other)
    after = pair.store.snapshot(pair.dossier)
    pair.store.undo(pair.dossier)
    assert pair.store.snapshot(pair.dossier) == before
    pair.store.redo(pair.dossier)
    assert pair.store.snapshot(pair.dossier) == after


def test_an_actor_is_not_merged_with_himself_nor_with_nobody(pair: Pair) -> None:
    with pytest.raises(ValueError):
        actors.merge(pair.store, pair.keep, pair.keep)
    with pytest.raises(KeyError):
        actors.merge(pair.store, pair.keep, "nobody")
    with pytest.raises(KeyError):
        actors.merge(pair.store, "nobody", pair.keep)


def test_writing_a_cell_between_proposals_accepts_them(pair: Pair) -> None:
    relations.set_relation(pair.store, pair.dossier, pair.iraq, pair.keep, stance="z0")
    assert pair.store.get(Actor, pair.keep).status == "accepted"


def test_an_influence_that_was_weighed_goes_before_a_first_guess(pair: Pair) -> None:
    store, dossier = pair.store, pair.dossier
    keep, other = (editing.add(store, Actor, dossier, name=name) for name in ("روسيا", "موسكو"))
    editing.edit(store, Actor, keep.id, influence=80, guessed=True)
    editing.edit(store, Actor, other.id, influence=40)
    kept = actors.merge(store, keep.id, other.id)
    assert (kept.influence, kept.guessed) == (40, False)
