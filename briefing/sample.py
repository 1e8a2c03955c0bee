"""The sample dossier of the first start: our own report, drafted like any other, and part of the work on it done."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib.resources import files
from typing import Any, TypeVar

from briefing import desk
from briefing.arabic.fold import fold
from briefing.domain.records import (
    Actor,
    Criterion,
    CrossImpact,
    Descriptor,
    DescriptorState,
    Dossier,
    Driver,
    Event,
    Evidence,
    Hypothesis,
    HypothesisRating,
    Implication,
    Indicator,
    IndicatorEffect,
    Issue,
    Item,
    Judgement,
    Note,
    Passage,
    Place,
    Premise,
    Record,
    Relation,
    Scenario,
    Score,
    Source,
    Stand,
)
from briefing.domain.spans import Role, Span
from briefing.store import Operation, Store
from briefing.store.operations.evidence import passage_at

I = TypeVar("I", bound=Item)
REPORT, WORK = "border-security.ar.txt", "border-security.toml"


def make(store: Store) -> str:
    """Drafts the sample report into a new dossier, does the analyst's part of the work, and returns the dossier's id."""
    folder = files("resources") / "samples"
    document = replace(desk.read_text((folder / REPORT).read_text(encoding="utf-8"), REPORT), name=REPORT)
    table = tomllib.loads((folder / WORK).read_text(encoding="utf-8"))
    taken = desk.keep(store, document, desk.draft(document), None, undoable=False)
    with store.operation("make-sample", taken.dossier_id, undoable=False) as work:
        source = work.get(Source, taken.source_id)
        _Analyst(work, source, table).work()
    return taken.dossier_id


class _Analyst:
    def __init__(self, work: Operation, source: Source, table: dict[str, Any]) -> None:
        self._work, self._source, self._table = work, source, table
        self._dossier_id = source.dossier_id
        self._actors = {fold(name): actor for actor in work.find(Actor) for name in (actor.name, *actor.aliases)}
        self._issues: dict[str, str] = {}
        self._steps: dict[str, list[int]] = {}

    def work(self) -> None:
        table = self._table
        self._work.put(replace(self._work.get(Dossier, self._dossier_id), **table["dossier"]))
        self._source = self._work.put(replace(self._source, **table["source"]))
        for row in table["actor"]:
            actor = self._actors[fold(row["name"])]
            self._work.put(replace(actor, status="accepted", bloc=row["bloc"], influence=row["influence"], guessed=False))
        judgements = [self._judgement(n, row) for n, row in enumerate(table["judgement"])]
        scenarios = [self._scenario(n, row) for n, row in enumerate(table["scenario"])]
        self._effects(scenarios)
        self._descriptors(scenarios)
        self._hypotheses()
        for row in table["relation"]:
            self._relation(row)
        self._accept()
        self._stands()
        self._criteria(scenarios)
        self._words()
        self._notes(judgements, scenarios)

    def _judgement(self, n: int, row: dict[str, Any]) -> str:
        """A sentence of the draft, put by the analyst in his own words; what he left alone comes after it."""
        item = self._resting_on(Judgement, row["quote"])
        roles: list[tuple[str, Role]] = [(quote, "support") for quote in row.get("also", ())]
        roles += [(quote, "contradict") for quote in row.get("contrary", ())]
        evidence = [Evidence(self._passage(quote), role) for quote, role in [(row["quote"], "support"), *roles]]
        done = replace(
            item,
            status="accepted",
            text=row["text"],
            likelihood_low=row["low"],
            likelihood_high=row["high"],
            confidence=row["confidence"],
            evidence=tuple(dict.fromkeys(evidence)),
            position=n - len(self._table["judgement"]),
        )
        return self._work.put(done).id

    def _scenario(self, n: int, row: dict[str, Any]) -> str:
        scenario = replace(
            self._resting_on(Scenario, row["quote"]),
            status="proposed" if row.get("keep_proposed") else "accepted",
            name=row["name"],
            likelihood_low=row["low"],
            likelihood_high=row["high"],
            impact_sign=row["sign"],
            impact=row["impact"],
            horizon=row["horizon"],
            winners=self._ids(row["winners"]),
            losers=self._ids(row["losers"]),
            position=n,
        )
        self._work.put(scenario)
        status = scenario.status
        for place, text in enumerate(row["drivers"]):
            self._add(Driver, scenario_id=scenario.id, text=text, position=place, status=status)
        for sign in row["indicators"]:
            self._indicator(scenario, sign)
        return scenario.id

    def _indicator(self, scenario: Scenario, row: dict[str, Any]) -> None:
        earlier = tuple((state, since) for state, since in row.get("earlier", ()))
        values = {"text": row["text"], "state": row["state"], "since": row.get("since", ""), "earlier": earlier}
        values |= {"group_name": row.get("group", ""), "position": self._work.next_position(Indicator), "status": scenario.status}
        self._steps[self._add(Indicator, scenario_id=scenario.id, **values).id] = row["steps"]

    def _effects(self, scenarios: list[str]) -> None:
        """What each sign says of every scenario, and last of what none of them says."""
        for indicator_id, steps in self._steps.items():
            for scenario_id, step in zip((*scenarios, None), steps, strict=True):
                self._put(IndicatorEffect, indicator_id=indicator_id, scenario_id=scenario_id, step=step)

    def _descriptors(self, scenarios: list[str]) -> None:
        """What scenarios are combined of, how each state moves the others, and which states each scenario assumes."""
        states: dict[str, str] = {}
        impacts: dict[tuple[str, str], int] = {}
        for place, row in enumerate(self._table["descriptor"]):
            owner = self._add(Descriptor, name=row["name"], position=place)
            for n, state in enumerate(row["states"]):
                states[state["name"]] = self._put(DescriptorState, descriptor_id=owner.id, name=state["name"], position=n)
        rows = (state for row in self._table["descriptor"] for state in row["states"])
        for state in rows:
            impacts |= {(state["name"], name): value for name, value in zip(states, state["on"], strict=True) if value}
        quotes = {(row["from"], row["to"]): row["quote"] for row in self._table["impact"]}
        for (begin, end), value in impacts.items():
            quote = quotes.get((begin, end))
            evidence = (Evidence(self._passage(quote)),) if quote else ()
            self._add(CrossImpact, from_state_id=states[begin], to_state_id=states[end], value=value, evidence=evidence)
        for scenario_id, row in zip(scenarios, self._table["scenario"], strict=True):
            scenario = self._work.get(Scenario, scenario_id)
            self._work.put(replace(scenario, assumes=tuple(states[name] for name in row["assumes"])))

    def _hypotheses(self) -> None:
        ids = [self._add(Hypothesis, text=row["text"], position=n).id for n, row in enumerate(self._table["hypothesis"])]
        for row in self._table["rating"]:
            passage_id = self._passage(row["quote"])
            for hypothesis_id, value in zip(ids, row["values"], strict=True):
                self._put(HypothesisRating, hypothesis_id=hypothesis_id, passage_id=passage_id, value=value)

    def _relation(self, row: dict[str, Any]) -> None:
        ends = {"from_id": self._id(row["from"]), "to_id": self._id(row["to"])}
        found = self._work.find(Relation, **ends)
        evidence = (Evidence(self._passage(row["quote"])),)
        values = {"status": "accepted", "rationale": row.get("rationale", "")}
        values |= {"stance": row["stance"], "influence": row["influence"]}
        if found:
            kept = (*found[0].evidence, *evidence)
            self._work.put(replace(found[0], evidence=tuple({entry.passage_id: entry for entry in kept}.values()), **values))
        else:
            self._add(Relation, evidence=evidence, **ends, **values)

    def _accept(self) -> None:
        events, places = (self._table["accepted"][kind] for kind in ("event", "place"))
        for event in self._work.find(Event):
            if event.happened in events:
                self._work.put(replace(event, status="accepted"))
        for place in self._work.find(Place):
            if place.name in places:
                self._work.put(replace(place, status="accepted"))

    def _stands(self) -> None:
        for place, row in enumerate(self._table["issue"]):
            self._issues[row["name"]] = self._add(Issue, name=row["name"], position=place).id
        for row in self._table["stand"]:
            ends = {"actor_id": self._id(row["actor"]), "issue_id": self._issues[row["issue"]]}
            evidence = (Evidence(self._passage(row["quote"])),)
            self._add(Stand, stance=row["stance"], salience=row["salience"], evidence=evidence, **ends)

    def _criteria(self, scenarios: list[str]) -> None:
        for place, row in enumerate(self._table["criterion"]):
            criterion = self._add(Criterion, name=row["name"], weight=row["weight"], position=place)
            for scenario_id, value in zip(scenarios, row["scores"], strict=True):
                self._put(Score, criterion_id=criterion.id, scenario_id=scenario_id, value=value)

    def _words(self) -> None:
        for place, (audience, text) in enumerate(self._table["implication"].items()):
            self._add(Implication, audience=audience, text=text, position=place)
        for kind in ("question", "assumption"):
            for row in self._table[kind]:
                position = self._work.next_position(Premise)
                self._add(Premise, premise=kind, text=row["text"], owner=row.get("owner", ""), position=position)

    def _notes(self, judgements: list[str], scenarios: list[str]) -> None:
        for row in self._table["note"]:
            kind, targets = ("judgement", judgements) if "judgement" in row else ("scenario", scenarios)
            values = {"note_kind": row["kind"], "text": row["text"], "owner": row.get("owner", "")}
            self._put(Note, target_kind=kind, target_id=targets[row[kind] - 1], **values)

    # -- finding

    def _add(self, cls: type[I], **values: Any) -> I:
        return self._work.put(cls(id=self._work.new_id(), dossier_id=self._dossier_id, **values))

    def _put(self, cls: type[Record], **values: Any) -> str:
        return self._work.put(cls(id=self._work.new_id(), dossier_id=self._dossier_id, **values)).id

    def _id(self, name: str) -> str:
        return self._actors[fold(name)].id

    def _ids(self, names: list[str]) -> tuple[str, ...]:
        return tuple(self._id(name) for name in names)

    def _span(self, quote: str) -> Span:
        start = self._source.text.index(quote)
        return Span(start, start + len(quote))

    def _passage(self, quote: str) -> str:
        return passage_at(self._work, self._source, self._span(quote)).id

    def _resting_on(self, cls: type[I], quote: str) -> I:
        """The draft's item whose passage holds this quote, or, where it drafted none, a new one."""
        span = self._span(quote)
        for item in self._work.find(cls):
            for entry in item.evidence:
                passage = self._work.get(Passage, entry.passage_id)
                if Span(passage.start, passage.end).overlaps(span):
                    return item
        empty: dict[str, Any] = {"text": quote} if cls is Judgement else {"name": quote}
        return cls(id=self._work.new_id(), dossier_id=self._dossier_id, evidence=(Evidence(self._passage(quote)),), **empty)
