"""Scenarios by criteria: the weighted mean on one fixed scale, so that a scenario more or less never turns the ranking.

Source: the weighted sum with the bounds of the scale, not of the data (Dezert et al. 2020, the SPOTIS method). It says how
much a scenario deserves attention; likelihood is another axis and never enters it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

from briefing.analysis.inputs import impossible, require_distinct
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Criterion, Scenario, Score

LEAST, MOST = 1, 5
Bounds = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`values` has a row a scenario and a column a criterion, 0 … 1, 1 the gravest; weights are per cent as entered.

    `unscored` are the scenarios that lack a score: they have no row, since nothing can be said of how weights move them.
    """

    criterion_ids: tuple[str, ...]
    scenario_ids: tuple[str, ...]
    weights: tuple[float, ...]
    values: tuple[tuple[float, ...], ...]
    unscored: tuple[str, ...]


def on_scale(value: float, bounds: Bounds, direction: int = 1) -> float:
    """A value as 0 … 1 of its scale, turned around for a direction of −1. Raises UserError("impossible-input", what="bad-cell") for one off it."""
    low, high = bounds
    if not low <= value <= high:
        raise impossible("bad-cell", f"score = {value:g}")
    share = (value - low) / (high - low)
    return share if direction >= 0 else 1 - share


def contributions(
    weights: Sequence[float], scores: Sequence[float | None], directions: Sequence[int], bounds: Sequence[Bounds] | None = None
) -> list[float | None] | None:
    """What each criterion adds to one scenario's weighted sum, which lies in 0 … 1 and is the sum of them.

    There is one entry a criterion in each argument; `bounds` are 1 … 5 where not given. A criterion without a score adds
    None and does not count; None for all where no score has a weight. Raises UserError("impossible-input", what="bad-cell")
    for a score off the scale or a weight below zero, ValueError for lengths that differ.
    """
    bounds = bounds or [(LEAST, MOST)] * len(weights)
    shares: list[float | None] = []
    used = 0.0
    for n, (weight, score, direction, limits) in enumerate(zip(weights, scores, directions, bounds, strict=True)):
        if not isfinite(weight) or weight < 0:
            raise impossible("bad-cell", f"weights[{n}] = {weight:g}")
        shares.append(None if score is None else weight * on_scale(score, limits, direction))
        used += 0 if score is None else weight
    return [None if share is None else share / used for share in shares] if used else None


def weighted_score(weights: Sequence[float], scores: Sequence[float | None], directions: Sequence[int]) -> float | None:
    """The weighted mean of one scenario's scores, on the scale 1 … 5; None and errors as in `contributions`."""
    parts = contributions(weights, scores, directions)
    return None if parts is None else LEAST + (MOST - LEAST) * sum(part for part in parts if part is not None)


def ranking(totals: Mapping[str, float | None]) -> list[str]:
    """The keys of the scenarios that have a total, the highest first; equal ones in the order given."""
    known = [key for key, total in totals.items() if total is not None]
    return sorted(known, key=lambda key: -(totals[key] or 0.0))


def comparison(snapshot: Snapshot) -> Comparison:
    """The live scenarios that have all scores by the live criteria.

    Raises UserError("impossible-input"): what="no-weight" where all weights are zero, "same-name" for two scenarios of one name.
    """
    criteria, scenarios = snapshot.live(Criterion), snapshot.live(Scenario)
    require_distinct(scenario.name for scenario in scenarios)
    if criteria and not any(criterion.weight for criterion in criteria):
        raise impossible("no-weight")
    known = {(score.scenario_id, score.criterion_id): score.value for score in snapshot.all(Score)}
    full = [one for one in scenarios if all((one.id, criterion.id) in known for criterion in criteria)]
    values = tuple(
        tuple(on_scale(known[one.id, criterion.id], (LEAST, MOST), criterion.direction) for criterion in criteria) for one in full
    )
    return Comparison(
        tuple(criterion.id for criterion in criteria),
        tuple(one.id for one in full),
        tuple(float(criterion.weight) for criterion in criteria),
        values,
        tuple(one.id for one in scenarios if one not in full),
    )
