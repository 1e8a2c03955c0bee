"""How a draft becomes records: names become ids, spans become passages.

What a dossier knows already is not proposed again: it gains the passage, as support or as contradiction.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from briefing import merging
from briefing.arabic.fold import fold
from briefing.domain.document import Document
from briefing.domain.draft import (
    ActorDraft,
    Draft,
    EventDraft,
    ImplicationDraft,
    IndicatorDraft,
    IssueDraft,
    JudgementDraft,
    Likelihood,
    PlaceDraft,
    PremiseDraft,
    Proposal,
    RelationDraft,
    ScenarioDraft,
    StandDraft,
)
from briefing.domain.records import (
    Actor,
    Driver,
    Event,
    Evidence,
    Implication,
    Indicator,
    Issue,
    Item,
    Judgement,
    Place,
    Premise,
    Relation,
    Scenario,
    Source,
    Stand,
)
from briefing.domain.scales import Sign, Status
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


@dataclass(frozen=True, slots=True)
class Kept:
    """How many proposals a draft gave, how many items it added a passage to, and how many of those it contradicts."""

    proposed: int = 0
    joined: int = 0
    contradicted: int = 0


class Keeper:
    """Writes one draft into one operation. What the dossier holds is looked up first, the rejected left aside."""

    def __init__(self, work: Operation, source: Source) -> None:
        self._work = work
        self._source = source
        self._proposed = 0
        self._joined: dict[str, set[Role]] = {}
        self._passages: dict[Span, str] = {}
        self._actors: dict[str, str] = {}
        self._issues: dict[str, str] = {}
        self._scenarios: dict[str, str] = {}
        for actor in work.find(Actor):
            if actor.status != "rejected":
                self._actors.update({fold(name): actor.id for name in (actor.name, *actor.aliases)})

    def keep(self, draft: Draft) -> Kept:
        """Writes every proposal of the draft."""
        self._keep_actors(draft)
        self._keep_relations(draft.relations)
        self._keep_issues(draft.issues)
        self._keep_stands(draft.stands)
        self._keep_scenarios(draft.scenarios)
        self._keep_indicators(draft.indicators)
        self._keep_judgements(draft.judgements)
        self._keep_events(draft.events)
        self._keep_places(draft.places)
        self._keep_premises(draft.premises)
        self._keep_implications(draft.implications)
        contradicted = sum("contradict" in roles for roles in self._joined.values())
        return Kept(self._proposed, len(self._joined), contradicted)

    def _keep_judgements(self, drafts: Iterable[JudgementDraft]) -> None:
        before = merging.standing(self._work.find(Judgement))
        for draft in drafts:
            known = merging.same_judgement(before, draft)
            if known:
                self._join(known, self._cite(draft.passages, "contradict" if merging.against(known, draft) else None))
            else:
                self._put(Judgement, draft, text=draft.text, confidence=draft.confidence, **_range(draft.likelihood))

    def _keep_events(self, drafts: Iterable[EventDraft]) -> None:
        before = merging.standing(self._work.find(Event))
        for draft in drafts:
            known = merging.same_event(before, draft)
            if known:
                self._join(known, self._cite(draft.passages))
            else:
                self._put(Event, draft, happened=draft.when, text=draft.text)

    def _keep_places(self, drafts: Iterable[PlaceDraft]) -> None:
        before = merging.standing(self._work.find(Place))
        for draft in drafts:
            known = merging.same_place(before, draft)
            if known:
                self._join(known, self._cite(draft.passages))
            else:
                self._put(Place, draft, name=draft.name, place_kind=draft.kind, lat=draft.lat, lon=draft.lon)

    def _keep_premises(self, drafts: Iterable[PremiseDraft]) -> None:
        before = merging.standing(self._work.find(Premise))
        for draft in drafts:
            known = merging.same_premise(before, draft)
            if known:
                self._join(known, self._cite(draft.passages))
            else:
                self._put(Premise, draft, premise=draft.kind, text=draft.text)

    def _keep_implications(self, drafts: Iterable[ImplicationDraft]) -> None:
        """One an audience: what the dossier says already stands."""
        before = merging.standing(self._work.find(Implication))
        for draft in drafts:
            held = next((one for one in before if one.audience == draft.audience), None)
            if held is None:
                self._put(Implication, draft, audience=draft.audience, text=draft.text)
            elif merging.same_implication(held, draft):
                self._join(held, self._cite(draft.passages))

    def _keep_actors(self, draft: Draft) -> None:
        for actor in draft.actors:
            names = [fold(name) for name in (actor.name, *actor.aliases)]
            known = next((self._actors[name] for name in names if name in self._actors), None)
            if known is None:
                known = self._put_actor(actor).id
            else:
                self._join(self._work.get(Actor, known), self._cite(actor.passages))
            self._actors.update({name: self._actors.get(name, known) for name in names})

    def _put_actor(self, draft: ActorDraft) -> Actor:
        return self._put(
            Actor,
            draft,
            name=draft.name,
            aliases=draft.aliases,
            actor_kind=draft.kind,
            influence=draft.influence,
            guessed=draft.influence is not None,
        )

    def _keep_relations(self, relations: Iterable[RelationDraft]) -> None:
        pairs: dict[tuple[str, str], list[RelationDraft]] = {}
        for relation in relations:
            ends = self._actors.get(fold(relation.source)), self._actors.get(fold(relation.target))
            if ends[0] and ends[1] and ends[0] != ends[1]:
                pairs.setdefault((ends[0], ends[1]), []).append(relation)
        for (from_id, to_id), found in pairs.items():
            stance = _stance(found)
            evidence = tuple(entry for relation in found for entry in self._cite(relation.passages))
            known = merging.standing(self._work.find(Relation, from_id=from_id, to_id=to_id))
            if known:
                self._join(known[0], tuple(replace(entry, role=merging.role_of(known[0].stance, stance)) for entry in evidence))
            else:
                strongest = max(found, key=lambda relation: relation.strength)
                self._put(Relation, strongest, evidence=_distinct(evidence), from_id=from_id, to_id=to_id, stance=stance)

    def _keep_issues(self, drafts: Iterable[IssueDraft]) -> None:
        before = merging.standing(self._work.find(Issue))
        for draft in drafts:
            known = merging.same_issue(before, draft)
            if known:
                self._join(known, self._cite(draft.passages))
            else:
                known = self._put(Issue, draft, name=draft.name)
            self._issues[draft.name] = known.id

    def _keep_stands(self, drafts: Iterable[StandDraft]) -> None:
        """One a pair: several names of the report may be one issue of the dossier, or one actor."""
        made: set[tuple[str, str]] = set()
        for draft in drafts:
            actor_id, issue_id = self._actors.get(fold(draft.actor)), self._issues.get(draft.issue)
            if not actor_id or not issue_id:
                continue
            stance = _position(draft.sign, draft.firm)
            known = merging.standing(self._work.find(Stand, actor_id=actor_id, issue_id=issue_id))
            if known:
                self._join(known[0], self._cite(draft.passages, merging.role_of(known[0].stance, stance)))
            elif (actor_id, issue_id) not in made:
                self._put(
                    Stand, draft, actor_id=actor_id, issue_id=issue_id, stance=stance, salience=draft.salience, guessed=True
                )
            made.add((actor_id, issue_id))

    def _keep_indicators(self, drafts: Iterable[IndicatorDraft]) -> None:
        before = merging.standing(self._work.find(Indicator))
        for draft in drafts:
            known = merging.same_indicator(before, draft)
            if known:
                self._join(known, self._cite(draft.passages))
            elif draft.scenario in self._scenarios:
                self._put(Indicator, draft, scenario_id=self._scenarios[draft.scenario], text=draft.text)

    def _keep_scenarios(self, scenarios: Iterable[ScenarioDraft]) -> None:
        before = merging.standing(self._work.find(Scenario))
        for draft in scenarios:
            known = merging.same_scenario(before, draft)
            if known:
                apart = merging.apart(known, draft.likelihood)
                self._join(known, self._cite(draft.passages, "contradict" if apart else None))
            else:
                known = self._put_scenario(draft)
            self._scenarios[draft.name] = known.id

    def _put_scenario(self, draft: ScenarioDraft) -> Scenario:
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
        return scenario

    def _ids(self, names: Iterable[str]) -> tuple[str, ...]:
        found = (self._actors.get(fold(name)) for name in names)
        return tuple(actor_id for actor_id in found if actor_id)

    def _put(self, cls: type[I], proposal: Proposal, *, evidence: tuple[Evidence, ...] | None = None, **values: Any) -> I:
        status: Status = "proposed"
        self._proposed += 1
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

    def _join(self, item: Item, evidence: tuple[Evidence, ...]) -> None:
        """Adds passages to what was there, also after other passages of this report."""
        self._joined.setdefault(item.id, set()).update(entry.role for entry in evidence)
        now = self._work.get(type(item), item.id)
        self._work.put(replace(now, evidence=_distinct((*now.evidence, *evidence))))

    def _cite(self, passages: Iterable[Cited], role: Role | None = None) -> tuple[Evidence, ...]:
        """Evidence for each passage, in its own role or in the one given."""
        return _distinct(Evidence(self._passage(Span(cited.start, cited.end)), role or cited.role) for cited in passages)

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


def _position(sign: Sign, firm: bool) -> str:
    """On the scale of issues; what holds only on a condition is mixed."""
    if sign == "±":
        return "mx"
    return f"{'-' if sign == '-' else ''}{4 if firm else 2}"


def _distinct(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    seen: dict[str, Role] = {}
    for entry in evidence:
        seen.setdefault(entry.passage_id, entry.role)
    return tuple(Evidence(passage_id, role) for passage_id, role in seen.items())
