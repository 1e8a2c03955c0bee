"""Every verb: done, it is there; undone, the dossier equals what it was; done again, it is there again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import (
    Actor,
    Criterion,
    Descriptor,
    DescriptorState,
    Dossier,
    Evidence,
    Hypothesis,
    HypothesisRating,
    Indicator,
    Judgement,
    Note,
    Passage,
    Record,
    Relation,
    Scenario,
    Score,
    Source,
    Stand,
    Waiver,
)
from briefing.domain.records import Issue as Question
from briefing.domain.spans import Span
from briefing.store import Store
from briefing.store.operations import (
    criteria,
    descriptors,
    dossiers,
    editing,
    evidence,
    findings,
    hypotheses,
    notes,
    proposals,
    relations,
    scenarios,
    slides,
)

TEXT = "تخشى دمشق النفوذ الإيراني. وتدعم بغداد المراقبة المشتركة."


class World:
    """A small dossier with one of each thing that the verbs need."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.dossier = dossiers.create(store, "ملف").id
        self.source = self.add(
            Source, name="a.txt", media_type="text/plain", sha256="0", text=TEXT, paragraphs=((0, len(TEXT), 0),)
        ).id
        self.iraq = self.add(Actor, name="العراق", status="proposed").id
        self.syria = self.add(Actor, name="سوريا", status="proposed").id
        self.relation = self.add(Relation, from_id=self.iraq, to_id=self.syria, stance="p1", status="proposed").id
        self.issue = self.add(Question, name="المراقبة").id
        self.judgement = self.add(Judgement, text="حكم", status="proposed").id
        self.second = self.add(Judgement, text="حكم ثانٍ").id
        self.scenario = self.add(Scenario, name="شراكة").id
        self.criterion = self.add(Criterion, name="الكلفة").id
        self.passage = evidence.attach(store, "judgement", self.second, self.source, Span(0, 4), "support").id
        self.other_passage = evidence.mark(store, self.source, Span(5, 9)).id
        self.indicator = self.add(Indicator, scenario_id=self.scenario, text="لقاء", state="seen").id
        self.descriptor = descriptors.add(store, self.dossier, "بغداد", ["انقسام", "براغماتية"]).id
        self.states = [one.id for one in store.find(DescriptorState)]
        self.hypothesis = self.add(Hypothesis, text="كسب وقت").id
        hypotheses.take_in(store, self.dossier, [self.passage])
        self.slide = slides.write(store, self.dossier, [("cover", {})], "", "خلاصة القول")
        slides.keep_rehearsal(store, self.dossier, [((self.slide, {}), 180)])
        self.waiver = findings.set_aside(store, self.dossier, "no-passage", self.judgement, "يأتي لاحقاً").id
        self.note = notes.keep_typing(store, self.dossier, None, "ملاحظة", "note", ("judgement", self.second)) or ""

    def add(self, cls: type[Record], **values: object) -> Record:
        return editing.add(self.store, cls, self.dossier, **values)

    def snapshot(self) -> Snapshot:
        return self.store.snapshot(self.dossier)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(Store.open(tmp_path / "library.ihata", author="محلل"))


VERBS: dict[str, Callable[[World], object]] = {
    "add": lambda w: editing.add(w.store, Actor, w.dossier, name="تركيا"),
    "edit": lambda w: editing.edit(w.store, Actor, w.iraq, name="الحكومة العراقية"),
    "edit dossier": lambda w: editing.edit(w.store, Dossier, w.dossier, title="عنوان", classification="secret"),
    "edit likelihood": lambda w: editing.edit(w.store, Judgement, w.second, likelihood_low=55, likelihood_high=80),
    "remove": lambda w: editing.remove(w.store, Actor, w.iraq),
    "remove source": lambda w: editing.remove(w.store, Source, w.source),
    "arrange": lambda w: editing.arrange(w.store, Judgement, w.dossier, [w.second, w.judgement]),
    "accept": lambda w: proposals.accept(w.store, "relation", w.relation),
    "accept all": lambda w: proposals.accept_all(w.store, [("actor", w.iraq), ("judgement", w.judgement)]),
    "reject": lambda w: proposals.reject(w.store, "actor", w.iraq),
    "set relation": lambda w: relations.set_relation(w.store, w.dossier, w.iraq, w.syria, stance="n2"),
    "make relation": lambda w: relations.set_relation(w.store, w.dossier, w.syria, w.iraq, influence=3),
    "set stand": lambda w: relations.set_stand(w.store, w.dossier, w.iraq, w.issue, stance="-4", salience=80),
    "set relations": lambda w: relations.set_relations(
        w.store, w.dossier, {(w.iraq, w.syria): {"stance": "n2"}, (w.syria, w.iraq): {"influence": 4}}
    ),
    "set stands": lambda w: relations.set_stands(w.store, w.dossier, {(w.iraq, w.issue): {"stance": "3"}}),
    "set score": lambda w: criteria.set_score(w.store, w.dossier, w.criterion, w.scenario, 4),
    "mark": lambda w: evidence.mark(w.store, w.source, Span(5, 10)),
    "attach": lambda w: evidence.attach(w.store, "judgement", w.judgement, w.source, Span(5, 9), "contradict"),
    "detach": lambda w: evidence.detach(w.store, "judgement", w.second, w.passage),
    "set role": lambda w: evidence.set_role(w.store, "judgement", w.second, w.passage, "context"),
    "file note": lambda w: notes.file(w.store, w.note, "ملاحظة تامة"),
    "set effect": lambda w: scenarios.set_effect(w.store, w.indicator, w.scenario, 2),
    "set effect on the rest": lambda w: scenarios.set_effect(w.store, w.indicator, None, -1),
    "next state": lambda w: scenarios.next_state(w.store, w.indicator),
    "set states": lambda w: scenarios.set_states(w.store, w.indicator, [("seen", "2026-10-14"), ("emerging", "2026-09-21")]),
    "adopt ranges": lambda w: scenarios.adopt_ranges(w.store, w.dossier, {w.scenario: (40, 60)}, [w.indicator], "رُصد المؤشر"),
    "add descriptor": lambda w: descriptors.add(w.store, w.dossier, "الغطاء", ["يبقى", "ينسحب"]),
    "add state": lambda w: descriptors.add_state(w.store, w.descriptor, "حلفاء"),
    "set impact": lambda w: descriptors.set_impact(w.store, w.dossier, w.states[0], w.states[1], -3),
    "choose": lambda w: descriptors.choose(w.store, w.dossier, {w.descriptor: w.states[1]}),
    "set finding aside": lambda w: findings.set_aside(w.store, w.dossier, "one-source", w.judgement, "لا مصدر غيره"),
    "take finding up": lambda w: findings.take_up(w.store, w.waiver),
    "assume": lambda w: descriptors.assume(w.store, w.scenario, {w.descriptor: w.states[1]}),
    "remove descriptor": lambda w: editing.remove(w.store, Descriptor, w.descriptor),
    "rate": lambda w: hypotheses.rate(w.store, w.dossier, w.hypothesis, w.passage, 2),
    "take in": lambda w: hypotheses.take_in(w.store, w.dossier, [w.other_passage]),
    "leave out": lambda w: hypotheses.leave_out(w.store, w.dossier, w.passage),
    "change slide": lambda w: slides.change(w.store, w.dossier, ("scenarios", {"minutes": 7}), hidden=True),
    "arrange slides": lambda w: slides.arrange(w.store, w.dossier, [("scenarios", {"minutes": 7}), ("cover", {"minutes": 1})]),
    "write slide": lambda w: slides.write(w.store, w.dossier, [("cover", {})], "cover", "خلاصة القول"),
    "remove slide": lambda w: slides.remove(w.store, w.dossier, w.slide),
    "keep rehearsal": lambda w: slides.keep_rehearsal(w.store, w.dossier, [((w.slide, {}), 95), (("cover", {}), 20)]),
    "take times": lambda w: slides.take_times(w.store, w.dossier),
    "remove dossier": lambda w: dossiers.remove(w.store, w.dossier),
}


def dump(store: Store, dossier_id: str) -> object:
    if store.get(Dossier, dossier_id) is None:
        return None
    snapshot = store.snapshot(dossier_id)
    return snapshot.dossier, {kind: tuple(group) for kind, group in snapshot.records.items()}


@pytest.mark.parametrize("name", VERBS)
def test_done_undone_done_again(world: World, name: str) -> None:
    before = dump(world.store, world.dossier)
    VERBS[name](world)
    after = dump(world.store, world.dossier)
    assert after != before
    world.store.undo(world.dossier)
    assert dump(world.store, world.dossier) == before
    world.store.redo(world.dossier)
    assert dump(world.store, world.dossier) == after


@pytest.mark.parametrize("name", VERBS)
def test_one_verb_is_told_once_and_is_on_disk(world: World, name: str) -> None:
    told: list[object] = []
    world.store.watch(told.append)
    VERBS[name](world)
    assert len(told) == 1
    reader = Store.open(world.store.path, read_only=True)
    assert dump(reader, world.dossier) == dump(world.store, world.dossier)
    reader.close()


def test_accepting_a_relation_accepts_its_ends(world: World) -> None:
    proposals.accept(world.store, "relation", world.relation)
    assert {actor.status for actor in world.snapshot().all(Actor)} == {"accepted"}


def test_rejecting_an_actor_rejects_what_is_proposed_about_it(world: World) -> None:
    proposals.reject(world.store, "actor", world.iraq)
    assert world.snapshot().all(Relation)[0].status == "rejected"
    proposals.reconsider(world.store, "actor", world.iraq)
    assert world.snapshot().get(Actor, world.iraq).status == "proposed"


def proposed_stand(world: World) -> Stand:
    issue = editing.add(world.store, Question, world.dossier, name="المراقبة المشتركة", status="proposed", rule="issue-head")
    guess = {"stance": "-2", "salience": 50, "guessed": True, "status": "proposed", "rule": "relation-verb"}
    return editing.add(world.store, Stand, world.dossier, actor_id=world.iraq, issue_id=issue.id, **guess)


def test_accepting_a_stand_accepts_its_ends_and_its_guess_stays_one(world: World) -> None:
    stand = proposed_stand(world)
    proposals.accept(world.store, "stand", stand.id)
    assert world.store.get(Question, stand.issue_id).status == world.store.get(Actor, world.iraq).status == "accepted"
    assert world.store.get(Stand, stand.id).guessed


def test_rejecting_an_issue_or_an_actor_rejects_the_stands_on_it(world: World) -> None:
    first, second = proposed_stand(world), proposed_stand(world)
    proposals.reject(world.store, "issue", first.issue_id)
    assert [world.store.get(Stand, one.id).status for one in (first, second)] == ["rejected", "proposed"]
    proposals.reject(world.store, "actor", world.iraq)
    assert world.store.get(Stand, second.id).status == "rejected"


def test_a_salience_that_is_written_is_a_guess_no_more(world: World) -> None:
    stand = proposed_stand(world)
    ends = (world.iraq, stand.issue_id)
    assert relations.set_stand(world.store, world.dossier, *ends, stance="2").guessed
    assert not relations.set_stand(world.store, world.dossier, *ends, salience=70).guessed


def test_editing_a_proposal_accepts_it(world: World) -> None:
    assert editing.edit(world.store, Judgement, world.judgement, text="حكم معدَّل").status == "accepted"


def test_what_is_typed_into_a_record_that_is_gone_is_refused_in_words(world: World) -> None:
    before = dump(world.store, world.dossier)
    with pytest.raises(UserError, match="record-gone"):
        editing.edit(world.store, Actor, "gone", name="روسيا")
    assert dump(world.store, world.dossier) == before


def test_removing_an_actor_removes_what_names_it(world: World) -> None:
    relations.set_stand(world.store, world.dossier, world.iraq, world.issue, stance="2")
    editing.remove(world.store, Actor, world.iraq)
    assert world.snapshot().all(Relation) == ()
    assert world.snapshot().all(Stand) == ()


def test_writing_influence_leaves_a_proposed_stance_proposed(world: World) -> None:
    relations.set_relation(world.store, world.dossier, world.iraq, world.syria, influence=3)
    (relation,) = world.snapshot().all(Relation)
    assert (relation.status, relation.stance, relation.influence) == ("proposed", "p1", 3)
    relations.set_relation(world.store, world.dossier, world.iraq, world.syria, stance="p2")
    assert world.snapshot().all(Relation)[0].status == "accepted"


def test_a_score_is_written_once(world: World) -> None:
    criteria.set_score(world.store, world.dossier, world.criterion, world.scenario, 2)
    criteria.set_score(world.store, world.dossier, world.criterion, world.scenario, 5)
    assert [score.value for score in world.snapshot().all(Score)] == [5]


def test_a_scenario_assumes_one_state_of_a_descriptor_or_none(world: World) -> None:
    other = descriptors.add(world.store, world.dossier, "دمشق", ["انفتاح"]).id
    (opening,) = world.store.find(DescriptorState, descriptor_id=other)
    for state in (world.states[0], world.states[1]):
        descriptors.assume(world.store, world.scenario, {world.descriptor: state, other: opening.id})
        assert set(world.store.get(Scenario, world.scenario).assumes) == {state, opening.id}
    descriptors.assume(world.store, world.scenario, {world.descriptor: ""})
    assert world.store.get(Scenario, world.scenario).assumes == (opening.id,)
    editing.remove(world.store, Descriptor, other)
    descriptors.assume(world.store, world.scenario, {world.descriptor: world.states[0]})
    assert world.store.get(Scenario, world.scenario).assumes == (world.states[0],)


def test_a_finding_is_set_aside_once_and_for_a_reason(world: World) -> None:
    findings.set_aside(world.store, world.dossier, "no-passage", world.judgement, " سبب أوضح ")
    assert [(one.code, one.reason) for one in world.snapshot().all(Waiver)] == [("no-passage", "سبب أوضح")]
    with pytest.raises(ValueError, match="reason"):
        findings.set_aside(world.store, world.dossier, "no-passage", world.judgement, " ")


def test_states_are_kept_in_the_order_of_their_days(world: World) -> None:
    scenarios.set_states(world.store, world.indicator, [("seen", "2026-10-14"), ("emerging", "2026-09-21")])
    indicator = world.snapshot().get(Indicator, world.indicator)
    assert (indicator.earlier, indicator.state, indicator.since) == ((("emerging", "2026-09-21"),), "seen", "2026-10-14")
    scenarios.next_state(world.store, world.indicator)
    indicator = world.snapshot().get(Indicator, world.indicator)
    assert indicator.earlier == (("emerging", "2026-09-21"), ("seen", "2026-10-14"))
    assert indicator.state == "not_seen" and len(indicator.since) == 10


def test_a_click_too_many_leaves_no_trace(world: World) -> None:
    scenarios.set_states(world.store, world.indicator, [("not_seen", "")])
    for _ in range(3):
        scenarios.next_state(world.store, world.indicator)
    indicator = world.snapshot().get(Indicator, world.indicator)
    assert (indicator.earlier, indicator.state, indicator.since) == ((), "not_seen", "")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([], [("not_seen", "")]),
        ([("not_seen", "2026-01-01")], [("not_seen", "")]),
        ([("not_seen", ""), ("seen", "")], [("seen", "")]),
        ([("seen", "2026-02-01"), ("seen", "2026-01-01")], [("seen", "2026-01-01")]),
        ([("emerging", "2026-02-01"), ("seen", "2026-02-01")], [("seen", "2026-02-01")]),
        (
            [("seen", "2025"), ("not_seen", "2026-03"), ("emerging", "2024-12-31")],
            [("emerging", "2024-12-31"), ("seen", "2025"), ("not_seen", "2026-03")],
        ),
    ],
)
def test_dated_states_in_order(given: list[tuple[str, str]], kept: list[tuple[str, str]]) -> None:
    assert scenarios.ordered_states(given) == kept


def test_a_state_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="perhaps"):
        scenarios.ordered_states([("perhaps", "2026-01-01")])


def test_adopted_ranges_hold_what_is_seen_until_others_are_adopted(world: World) -> None:
    scenarios.adopt_ranges(world.store, world.dossier, {world.scenario: (40, 60)}, [world.indicator], "رُصد المؤشر")
    assert world.store.get(Indicator, world.indicator).weighed
    assert [note.text for note in world.store.find(Note, target_id=world.scenario)] == ["رُصد المؤشر"]
    scenarios.next_state(world.store, world.indicator)
    assert world.store.get(Indicator, world.indicator).weighed
    scenarios.adopt_ranges(world.store, world.dossier, {world.scenario: (30, 50)}, [], "زال المؤشر")
    assert not world.store.get(Indicator, world.indicator).weighed


def test_a_passage_on_the_sheet_is_rated_for_every_hypothesis(world: World) -> None:
    hypotheses.rate(world.store, world.dossier, world.hypothesis, world.passage, -1)
    second = world.add(Hypothesis, text="قناة ضيقة").id
    hypotheses.take_in(world.store, world.dossier, [world.passage, world.other_passage])
    found = {(one.hypothesis_id, one.passage_id): one.value for one in world.snapshot().all(HypothesisRating)}
    assert found == {
        (world.hypothesis, world.passage): -1,
        (world.hypothesis, world.other_passage): 0,
        (second, world.other_passage): 0,
    }


def test_a_passage_is_its_slice_and_is_made_once(world: World) -> None:
    first = evidence.mark(world.store, world.source, Span(5, 9))
    again = evidence.attach(world.store, "judgement", world.judgement, world.source, Span(5, 9), "context")
    assert first.id == again.id
    for passage in world.snapshot().all(Passage):
        assert passage.quote == TEXT[passage.start : passage.end]


def test_attaching_again_changes_the_role(world: World) -> None:
    evidence.attach(world.store, "judgement", world.second, world.source, Span(0, 4), "contradict")
    assert world.snapshot().get(Judgement, world.second).evidence == (Evidence(world.passage, "contradict"),)


def test_what_is_typed_is_not_undone_by_the_dossiers_undo(world: World) -> None:
    editing.edit(world.store, Actor, world.iraq, name="بغداد")
    notes.keep_typing(world.store, world.dossier, world.note, "ملاحظة أطول", "action", ("dossier", world.dossier))
    assert world.store.undo(world.dossier) == "edit-actor"
    assert world.store.get(Note, world.note).text == "ملاحظة أطول"


def test_emptying_the_note_box_takes_the_draft_away(world: World) -> None:
    notes.keep_typing(world.store, world.dossier, world.note, "  ", "note", ("dossier", world.dossier))
    assert notes.unfiled(world.store, world.dossier) is None
