"""A draft becomes records: names are ids, spans are passages, and what is known already is added to."""

from pathlib import Path

import pytest

from briefing import desk, sample
from briefing.domain.errors import Cancelled, UserError
from briefing.domain.records import (
    CLASSES,
    Actor,
    Event,
    Evidence,
    Implication,
    Indicator,
    Issue,
    Item,
    Judgement,
    Passage,
    Relation,
    Scenario,
    Source,
    Stand,
)
from briefing.store import Store
from briefing.store.operations import editing, proposals

REPORT = "تسعى بغداد إلى تنسيق أمني مع دمشق. وتخشى تركيا اتساع النفوذ الإيراني في سوريا."


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "library.ihata")


def taken(store: Store, text: str, dossier_id: str | None = None, name: str = "report") -> desk.Taken:
    return desk.take_in(store, desk.read_text(text, name), dossier_id)


def test_every_item_rests_on_passages_that_are_slices_of_their_source(store: Store) -> None:
    snapshot = store.snapshot(taken(store, REPORT).dossier_id)
    sources = {source.id: source for source in snapshot.all(Source)}
    for passage in snapshot.all(Passage):
        assert passage.quote == sources[passage.source_id].text[passage.start : passage.end]
    items = [item for kind, cls in CLASSES.items() if issubclass(cls, Item) for item in snapshot.records.get(kind, ())]
    assert items
    for item in items:
        assert item.status == "proposed" and item.rule
        assert item.evidence and all(snapshot.get(Passage, entry.passage_id) for entry in item.evidence)


def test_taking_in_is_one_operation(store: Store) -> None:
    made = taken(store, REPORT)
    assert store.undo(made.dossier_id) == "take-in-report"
    assert store.dossiers() == []


def test_a_second_report_adds_to_the_actors_that_are_there(store: Store) -> None:
    first = taken(store, REPORT)
    before = {actor.name: len(actor.evidence) for actor in store.find(Actor)}
    taken(store, "رفضت بغداد مطالب تركيا.", first.dossier_id, "second")
    after = {actor.name: len(actor.evidence) for actor in store.find(Actor)}
    iraq = next(name for name in before if after[name] > before[name])
    assert list(after).count(iraq) == 1
    assert len(store.find(Source)) == 2


def test_what_contradicts_an_accepted_stance_is_kept_as_contradicting(store: Store) -> None:
    first = taken(store, "تدعم تركيا الحكومة السورية.")
    (relation,) = store.find(Relation)
    proposals.accept(store, "relation", relation.id)
    taken(store, "ترفض تركيا مطالب الحكومة السورية.", first.dossier_id, "second")
    (relation,) = store.find(Relation)
    assert relation.status == "accepted" and relation.stance.startswith("p")
    assert [entry.role for entry in relation.evidence] == ["support", "contradict"]


FIRST = (
    "من المرجح أن تمتد الاشتباكات إلى الحدود الأردنية خلال الشتاء. وفي 12 مارس 2025 وقعت بغداد ودمشق اتفاقا على ضبط الحدود. "
    "السيناريو الأول: التهدئة الطويلة، وهو الأرجح. السيناريو الثاني: الانفجار الشامل."
)
SECOND = (
    "وقعت بغداد ودمشق اتفاقا على ضبط الحدود في 12 مارس 2025. ومن المستبعد أن تمتد الاشتباكات إلى الحدود الأردنية خلال الشتاء. "
    "السيناريو الأول: التهدئة الطويلة، وهو مستبعد. السيناريو الثاني: التقسيم."
)


def test_a_second_report_supports_or_contradicts_what_is_there_and_proposes_only_the_rest(store: Store) -> None:
    first = taken(store, FIRST)
    second = taken(store, SECOND, first.dossier_id, "second")
    scenarios = {one.name: [entry.role for entry in one.evidence] for one in store.find(Scenario)}
    assert scenarios == {"التهدئة الطويلة": ["support", "contradict"], "الانفجار الشامل": ["support"], "التقسيم": ["support"]}
    (spread,) = (one for one in store.find(Judgement) if "الاشتباكات" in one.text)
    assert [entry.role for entry in spread.evidence] == ["support", "contradict"]
    (signed,) = store.find(Event)
    assert [entry.role for entry in signed.evidence] == ["support", "support"]
    assert second.contradicted >= 2 and second.joined > second.contradicted
    assert first.joined == 0


def test_what_was_rejected_is_proposed_again_by_a_new_report(store: Store) -> None:
    first = taken(store, "تدعم تركيا الحكومة السورية.")
    (relation,) = store.find(Relation)
    proposals.reject(store, "relation", relation.id)
    taken(store, "أكدت تركيا أنها تدعم الحكومة السورية.", first.dossier_id, "second")
    assert sorted(one.status for one in store.find(Relation)) == ["proposed", "rejected"]


def test_a_name_that_a_person_has_added_is_found_in_the_next_report(store: Store) -> None:
    report = "رفض مجمع الشروق خطة بغداد. وزار وفد من مجمع الشروق دمشق."
    plain = taken(store, report)
    assert "مجمع الشروق للبحوث" not in {one.name for one in store.find(Actor)}
    editing.add(store, Actor, plain.dossier_id, name="مجمع الشروق للبحوث", aliases=("مجمع الشروق", "المجمع"))
    second = taken(store, f"{report} وقال خبراء إن ذلك متوقع.", plain.dossier_id, "second")
    (added,) = (one for one in store.find(Actor) if one.name == "مجمع الشروق للبحوث")
    assert len(added.evidence) == 2 and second.joined


def test_the_names_of_another_dossier_are_known_where_a_person_typed_them(store: Store) -> None:
    first = taken(store, REPORT)
    editing.add(store, Actor, first.dossier_id, name="مجمع الشروق")
    own = desk.own_names(store, None)
    assert [one.name for one in own] == ["مجمع الشروق"]


def test_the_same_bytes_are_refused_once_they_are_in_the_dossier(store: Store) -> None:
    first = taken(store, REPORT)
    with pytest.raises(UserError) as raised:
        taken(store, REPORT, first.dossier_id)
    assert raised.value.code == "duplicate"
    assert len(store.find(Source)) == 1
    assert taken(store, REPORT).dossier_id != first.dossier_id


ISSUES = "عنوان\nترفض بغداد نزع سلاح الفصائل، ما يجعل التنسيق مع دمشق ضرورة أمنية.\n" + (
    "السيناريو الأول: تهدئة طويلة، ومؤشرها عودة السفراء إلى بغداد. السيناريو الثاني: تصعيد على الحدود."
)


def test_issues_stands_signs_and_what_follows_are_kept_as_proposals(store: Store) -> None:
    taken(store, ISSUES)
    (issue,), (stand,) = store.find(Issue), store.find(Stand)
    assert (issue.name, stand.issue_id, stand.stance, stand.guessed) == ("نزع سلاح الفصائل", issue.id, "-4", True)
    (indicator,) = store.find(Indicator)
    assert store.get(Scenario, indicator.scenario_id) == min(store.find(Scenario), key=lambda one: one.position)
    assert [one.audience for one in store.find(Implication)] == ["minister"]
    assert all(actor.guessed == (actor.influence is not None) for actor in store.find(Actor))


def test_a_second_report_on_an_issue_agrees_or_contradicts(store: Store) -> None:
    first = taken(store, ISSUES)
    (stand,) = store.find(Stand)
    proposals.accept(store, "stand", stand.id)
    taken(store, "عنوان\nتؤيد بغداد نزع سلاح الفصائل، ما يجعل التنسيق مع دمشق ضرورة أمنية.", first.dossier_id, "second")
    (stand,), (implication,) = store.find(Stand), store.find(Implication)
    assert stand.stance == "-4" and [entry.role for entry in stand.evidence] == ["support", "contradict"]
    assert len(implication.evidence) == 2 and len(store.find(Issue)) == 1


def test_stopping_changes_nothing(store: Store) -> None:
    def stop(step: str, n: int, total: int) -> None:
        if step == "saving":
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.take_in(store, desk.read_text(REPORT, "report"), None, stop)
    assert store.dossiers() == [] and store.find(Source) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [("عنوان قصير\n\nنص طويل ينتهي بنقطة.", "عنوان قصير"), ("جملة تنتهي بنقطة.", "report"), ("سطر؟\nآخر", "report")],
)
def test_the_title_is_a_short_first_line(text: str, title: str) -> None:
    assert desk.title_of(desk.read_text(text, "report.txt")) == title


def test_the_sample_shows_something_real_in_every_tab(store: Store) -> None:
    snapshot = store.snapshot(sample.make(store))
    for cls in (Judgement, Actor, Relation, Scenario):
        assert snapshot.accepted(cls) and snapshot.proposed(cls), cls
    for kind in ("implication", "premise", "stand", "driver", "criterion", "score", "indicator", "event", "place", "note"):
        assert snapshot.records[kind], kind
    assert not any(actor.guessed for actor in snapshot.accepted(Actor))
    text = snapshot.all(Source)[0].text
    assert 300 <= len(text.split()) <= 500
    for judgement in snapshot.accepted(Judgement):
        assert judgement.evidence and isinstance(judgement.evidence[0], Evidence)
    assert store.undo(snapshot.dossier.id) is None
