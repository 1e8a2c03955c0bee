"""Power and interest, rifts, agreement: the numbers and findings of the actor matrix."""

from briefing.analysis.power import standings
from briefing.analysis.rifts import deepest_rift, sharpest_dispute, tallies, widest_agreement
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Dossier, Evidence, Issue, Relation, Stand


def snapshot(**records: list) -> Snapshot:
    return Snapshot(Dossier(id="d", dossier_id="d", title="ملف"), {kind: tuple(group) for kind, group in records.items()})


def actor(name: str, **values: object) -> Actor:
    return Actor(id=name, dossier_id="d", name=name, **values)


def relation(from_id: str, to_id: str, stance: str, **values: object) -> Relation:
    return Relation(id=f"{from_id}>{to_id}", dossier_id="d", from_id=from_id, to_id=to_id, stance=stance, **values)


def stand(actor_id: str, issue_id: str, stance: str, salience: int | None = None, **values: object) -> Stand:
    return Stand(
        id=f"{actor_id}@{issue_id}",
        dossier_id="d",
        actor_id=actor_id,
        issue_id=issue_id,
        stance=stance,
        salience=salience,
        **values,
    )


def issue(name: str) -> Issue:
    return Issue(id=name, dossier_id="d", name=name)


def test_interest_is_the_mean_salience_and_the_cut_is_in_the_middle_of_the_scale() -> None:
    found, missing = standings(
        snapshot(
            actor=[
                actor("a", influence=80),
                actor("b", influence=50),
                actor("c", influence=10),
                actor("d"),
                actor("e", influence=9),
            ],
            stand=[stand("a", "i", "2", 90), stand("a", "j", "0", 20), stand("b", "i", "mx", 49), stand("c", "i", "uk", 50)],
        )
    )
    assert [(one.actor_id, one.interest, one.quarter) for one in found] == [
        ("a", 55.0, "key"),
        ("b", 49.0, "latent"),
        ("c", 50.0, "concerned"),
    ]
    assert [one.id for one in missing] == ["d", "e"]


def test_a_rift_inside_a_bloc_goes_before_a_deeper_one_outside() -> None:
    actors = [actor("a", bloc="x"), actor("b", bloc="x"), actor("c")]
    relations = [relation("a", "b", "n1"), relation("b", "a", "n1"), relation("a", "c", "n2"), relation("c", "a", "n2")]
    found = deepest_rift(snapshot(actor=actors, relation=relations))
    assert found is not None and (found.bloc, found.depth, {found.first.id, found.second.id}) == ("x", 2, {"a", "b"})


def test_a_rift_is_mutual_and_accepted_and_the_better_evidenced_of_equals() -> None:
    actors = [actor(name) for name in "abcdef"]
    relations = [
        relation("a", "b", "n2"),
        relation("b", "a", "p1"),
        relation("c", "d", "n2"),
        relation("d", "c", "n2", status="proposed"),
        relation("e", "f", "n1"),
        relation("f", "e", "n1"),
        relation("a", "f", "n1", evidence=(Evidence("p"),)),
        relation("f", "a", "n1"),
    ]
    found = deepest_rift(snapshot(actor=actors, relation=relations))
    assert found is not None and {found.first.id, found.second.id} == {"a", "f"} and found.bloc == ""
    assert deepest_rift(snapshot(actor=actors, relation=relations[:4])) is None


def test_tallies_find_what_unites_and_what_divides() -> None:
    whole = snapshot(
        issue=[issue("i"), issue("j"), issue("k")],
        stand=[
            *(stand(name, "i", "2") for name in "abc"),
            *(stand(name, "j", "-4") for name in "ab"),
            stand("c", "j", "1"),
            stand("d", "j", "mx"),
            stand("a", "k", "3"),
            stand("b", "k", "-3", status="proposed"),
        ],
    )
    assert [(one.support, one.oppose) for one in tallies(whole)] == [(3, 0), (1, 2), (1, 0)]
    united, divided = widest_agreement(whole), sharpest_dispute(whole)
    assert united is not None and united.issue.id == "i"
    assert divided is not None and divided.issue.id == "j"
    assert widest_agreement(snapshot(issue=[issue("i")])) is None
