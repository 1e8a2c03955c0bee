"""What is reviewed: everything the program proposed, by kind, with what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.domain.dossier import Snapshot
from briefing.domain.records import (
    Actor,
    Event,
    Implication,
    Indicator,
    Issue,
    Item,
    Judgement,
    Passage,
    Place,
    Premise,
    Relation,
    Scenario,
    Stand,
)
from briefing.domain.scales import band_of, stance_of_position
from ui import labels
from ui.reasons import reason
from ui.subjects import pair_name
from ui.text import current_format, fill, tr


def kind_title(kind: str) -> str:
    return {
        "judgement": tr("Review", "Judgements"),
        "actor": tr("Review", "Actors"),
        "relation": tr("Review", "Stances"),
        "issue": tr("Review", "Issues"),
        "stand": tr("Review", "Stances on issues"),
        "scenario": tr("Review", "Scenarios"),
        "indicator": tr("Review", "Indicators"),
        "event": tr("Review", "Dates"),
        "place": tr("Review", "Places"),
        "premise": tr("Review", "Questions and assumptions"),
        "implication": tr("Review", "What it means"),
    }[kind]


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One proposal; `number` of `total` of its kind. `lines` are (label, words) shown when it is the current one."""

    item: Item
    number: int
    total: int
    title: str
    lines: tuple[tuple[str, str], ...]
    place: str
    stance: str = ""

    @property
    def key(self) -> str:
        return self.item.id

    @property
    def editable(self) -> bool:
        return True

    @property
    def waiting(self) -> bool:
        return self.item.status == "proposed"

    @property
    def weak(self) -> bool:
        return len(self.item.evidence) == 1

    @property
    def evidence(self) -> str:
        return tr("Review", "%n passage(s)", len(self.item.evidence))

    @property
    def spoken(self) -> str:
        parts = [labels.status(self.item.status), self.title, labels.stance(self.stance) if self.stance else "", self.evidence]
        return "، ".join(part for part in parts if part)


def machine_made(snapshot: Snapshot, cls: type[Item]) -> list[Item]:
    """What the program proposed of a kind, whatever became of it."""
    return [item for item in snapshot.all(cls) if item.rule]


def counts(snapshot: Snapshot, cls: type[Item]) -> tuple[int, int]:
    """How many of a kind are decided, and how many there are."""
    items = machine_made(snapshot, cls)
    return sum(1 for item in items if item.status != "proposed"), len(items)


def review_rows(snapshot: Snapshot, cls: type[Item], weakest_first: bool) -> list[ReviewRow]:
    items = machine_made(snapshot, cls)
    places = {item.id: _first(snapshot, item) for item in items}
    if weakest_first:
        items.sort(key=lambda item: (item.strength, len(item.evidence), _start(places[item.id])))
    else:
        items.sort(key=lambda item: _start(places[item.id]))
    return [_row(snapshot, item, n, len(items), places[item.id]) for n, item in enumerate(items, 1)]


def _first(snapshot: Snapshot, item: Item) -> Passage | None:
    return next((passage for passage, _ in snapshot.passages(item.evidence)), None)


def _start(passage: Passage | None) -> tuple[str, int]:
    return (passage.source_id, passage.start) if passage else ("", 0)


def _row(snapshot: Snapshot, item: Item, number: int, total: int, first: Passage | None) -> ReviewRow:
    where = fill(tr("Review", "para. %1"), snapshot.paragraph_number(first)) if first else ""
    stance = item.stance if isinstance(item, Relation) else stance_of_position(item.stance) if isinstance(item, Stand) else ""
    lines = [*_details(snapshot, item), (tr("Review", "Reason"), reason(item))]
    return ReviewRow(item, number, total, _title(snapshot, item), tuple(line for line in lines if line[1]), where, stance)


def _title(snapshot: Snapshot, item: Item) -> str:
    match item:
        case Relation():
            return pair_name(snapshot, item.from_id, item.to_id)
        case Stand():
            return pair_name(snapshot, item.actor_id, item.issue_id)
        case Judgement() | Premise() | Implication() | Indicator():
            return item.text
        case Event():
            return f"{current_format().when(item.happened)}: {item.text}"
        case Actor() | Scenario() | Place() | Issue():
            return item.name
        case _:
            return ""


def _details(snapshot: Snapshot, item: Item) -> list[tuple[str, str]]:
    match item:
        case Judgement():
            return [
                (tr("Review", "Likelihood"), _range(item)),
                (tr("Review", "Confidence"), labels.confidence(item.confidence or "")),
            ]
        case Scenario():
            kind = tr("Review", "Warning") if item.warning else tr("Review", "Scenario")
            return [
                (tr("Review", "Kind"), kind),
                (tr("Review", "Text"), item.description),
                (tr("Review", "Likelihood"), _range(item)),
            ]
        case Actor():
            names = "، ".join(name for name in item.aliases if name != item.name)
            return [
                (tr("Review", "Kind"), labels.actor_kind(item.actor_kind)),
                (tr("Review", "Other names"), names),
                (tr("Review", "Influence"), labels.measure(item.influence, item.guessed)),
            ]
        case Stand():
            return [(tr("Review", "Salience"), labels.measure(item.salience, item.guessed))]
        case Indicator():
            scenario = snapshot.get(Scenario, item.scenario_id)
            return [(tr("Review", "Scenario"), scenario.name if scenario else "")]
        case Implication():
            return [(tr("Review", "For"), labels.implication_for(item.audience))]
        case Place():
            return [(tr("Review", "Kind"), labels.place_kind(item.place_kind))]
        case Premise():
            return [(tr("Review", "Kind"), labels.premise_kind(item.premise))]
        case _:
            return []


def _range(item: Judgement | Scenario) -> str:
    low, high = item.likelihood_low, item.likelihood_high
    if low is None or high is None:
        return labels.band("")
    return f"{labels.band(band_of(low, high).code)} ({current_format().percent_range(low, high)})"
