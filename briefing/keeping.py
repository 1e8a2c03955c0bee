"""How a draft becomes records: names become ids, spans become passages, and what a dossier knows already is added to."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from briefing.arabic.fold import fold
from briefing.domain.document import Document
from briefing.domain.draft import Draft, Likelihood, Proposal, RelationDraft, ScenarioDraft
from briefing.domain.records import (
    Actor,
    Driver,
    Event,
    Evidence,
    Item,
    Judgement,
    Place,
    Premise,
    Relation,
    Scenario,
    Source,
)
from briefing.domain.scales import Status
from briefing.domain.spans import Cited, Role, Span
from briefing.store import Operation
from briefing.store.operations.evidence import passage_of

I = TypeVar("I", bound=Item)


def source_of(work: Operation, dossier_id: str, document: Document, title: str = "") -> Source:
    """Writes the document down as a source of the dossier."""
    return work.put(
        Source(
            id=work.new_id(),
            dossier_id=dossier_id,
            name=document.name,
            title=title,
            media_type=document.media_type,
            sha256=document.sha256,
            text=document.text,
            language=document.language,
            paragraphs=tuple((p.start, p.end, p.page or 0) for p in document.paragraphs),
            pages=document.pages or 0,
            position=work.next_position(Source),
        )
    )


class Keeper:
    """Writes one draft into one operation. Names are looked up among the dossier's own actors first."""

    def __init__(self, work: Operation, source: Source) -> None:
        self._work = work
        self._source = source
        self._passages: dict[Span, str] = {}
        self._actors: dict[str, str] = {}
        for actor in work.find(Actor):
            if actor.status != "rejected":
                self._actors.update({fold(name): actor.id for name in (actor.name, *actor.aliases)})

    def keep(self, draft: Draft) -> int:
        """Writes every proposal of the draft; returns how many there are."""
        self._keep_actors(draft)
        self._keep_relations(draft.relations)
        self._keep_scenarios(draft.scenarios)
        for judgement in draft.judgements:
            likelihood = _range(judgement.likelihood)
            self._put(Judgement, judgement, text=judgement.text, confidence=judgement.confidence, **likelihood)
        for event in draft.events:
            self._put(Event, event, happened=event.when, text=event.text)
        for place in draft.places:
            self._put(Place, place, name=place.name, place_kind=place.kind, lat=place.lat, lon=place.lon)
        for premise in draft.premises:
            self._put(Premise, premise, premise=premise.kind, text=premise.text)
        return sum(len(getattr(draft, name)) for name in Draft.__dataclass_fields__)

    def _keep_actors(self, draft: Draft) -> None:
        for actor in draft.actors:
            names = [fold(name) for name in (actor.name, *actor.aliases)]
            known = next((self._actors[name] for name in names if name in self._actors), None)
            if known is None:
                known = self._put(Actor, actor, name=actor.name, aliases=actor.aliases, actor_kind=actor.kind).id
            else:
                self._add_evidence(self._work.get(Actor, known), self._cite(actor.passages))
            self._actors.update({name: self._actors.get(name, known) for name in names})

    def _keep_relations(self, relations: Iterable[RelationDraft]) -> None:
        pairs: dict[tuple[str, str], list[RelationDraft]] = {}
        for relation in relations:
            ends = self._actors.get(fold(relation.source)), self._actors.get(fold(relation.target))
            if ends[0] and ends[1] and ends[0] != ends[1]:
                pairs.setdefault((ends[0], ends[1]), []).append(relation)
        for (from_id, to_id), found in pairs.items():
            stance = _stance(found)
            evidence = tuple(entry for relation in found for entry in self._cite(relation.passages))
            known = self._work.find(Relation, from_id=from_id, to_id=to_id)
            if known:
                role: Role = "context" if not known[0].stance else "support" if known[0].stance == stance else "contradict"
                self._add_evidence(known[0], tuple(replace(e, role=role) for e in evidence))
            else:
                strongest = max(found, key=lambda relation: relation.strength)
                self._put(Relation, strongest, evidence=_distinct(evidence), from_id=from_id, to_id=to_id, stance=stance)

    def _keep_scenarios(self, scenarios: Iterable[ScenarioDraft]) -> None:
        for draft in scenarios:
            scenario = self._put(
                Scenario,
                draft,
                name=draft.name,
                description=draft.summary,
                warning=draft.warning,
                winners=self._ids(draft.winners),
                losers=self._ids(draft.losers),
                **_range(draft.likelihood),
            )
            for n, text in enumerate(draft.drivers):
                self._put(Driver, draft, scenario_id=scenario.id, text=text, position=n)

    def _ids(self, names: Iterable[str]) -> tuple[str, ...]:
        found = (self._actors.get(fold(name)) for name in names)
        return tuple(actor_id for actor_id in found if actor_id)

    def _put(self, cls: type[I], proposal: Proposal, *, evidence: tuple[Evidence, ...] | None = None, **values: Any) -> I:
        status: Status = "proposed"
        if "position" in cls.__dataclass_fields__:
            values.setdefault("position", self._work.next_position(cls))
        return self._work.put(
            cls(
                id=self._work.new_id(),
                dossier_id=self._source.dossier_id,
                status=status,
                strength=proposal.strength,
                rule=proposal.reason.rule,
                cue=proposal.reason.cue,
                evidence=self._cite(proposal.passages) if evidence is None else evidence,
                **values,
            )
        )

    def _add_evidence(self, item: Item, evidence: tuple[Evidence, ...]) -> None:
        self._work.put(replace(item, evidence=_distinct((*item.evidence, *evidence))))

    def _cite(self, passages: Iterable[Cited]) -> tuple[Evidence, ...]:
        return _distinct(Evidence(self._passage(Span(cited.start, cited.end)), cited.role) for cited in passages)

    def _passage(self, span: Span) -> str:
        if span not in self._passages:
            self._passages[span] = self._work.put(passage_of(self._work.new_id(), self._source, span)).id
        return self._passages[span]


def _range(likelihood: Likelihood | None) -> dict[str, Any]:
    return {} if likelihood is None else {"likelihood_low": likelihood.low, "likelihood_high": likelihood.high}


def _stance(relations: list[RelationDraft]) -> str:
    """The one stance of a cell: both signs, or a conditional one, make it mixed."""
    signs = {relation.sign for relation in relations}
    if len(signs) > 1 or "±" in signs:
        return "mx"
    firm = any(relation.firm for relation in relations)
    return f"{'p' if signs == {'+'} else 'n'}{2 if firm else 1}"


def _distinct(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    seen: dict[str, Role] = {}
    for entry in evidence:
        seen.setdefault(entry.passage_id, entry.role)
    return tuple(Evidence(passage_id, role) for passage_id, role in seen.items())
