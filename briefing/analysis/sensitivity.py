"""How far a criterion's weight can move before the ranking turns, the other weights keeping their proportion.

Both scores are straight lines in the weight, so the tie is exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.positions import weighted_mean

Values = Sequence[Sequence[float]]
_ROUNDING = 1e-12  # of a score: what summing floats may lose


@dataclass(frozen=True, slots=True)
class Tie:
    """At weight `at` (0 … 1) of the criterion, the scenarios `first` and `second` score the same; all are indices."""

    criterion: int
    first: int
    second: int
    at: float


def totals(weights: Sequence[float], values: Values) -> list[float]:
    """The weighted mean of each row. Raises UserError("impossible-input", what="no-weight") where all weights are zero."""
    return [weighted_mean(row, weights) for row in values]


def lines(weights: Sequence[float], values: Values, criterion: int) -> list[tuple[float, float]]:
    """For each scenario its score where the criterion weighs nothing, and where it has all the weight: a line between them.

    Arguments as in `ties`.
    """
    rest = _rest(weights, values, criterion)
    return [(at_zero, row[criterion]) for at_zero, row in zip(rest, values, strict=True)]


def ties(weights: Sequence[float], values: Values) -> list[Tie]:
    """Each weight within 0 … 1 at which two scenarios change places; pairs that are equal throughout have none.

    `values` has a row a scenario, `weights` one entry a column, not all zero.
    """
    found = []
    for criterion in range(len(weights)):
        rest = _rest(weights, values, criterion)
        for first in range(len(values)):
            for second in range(first + 1, len(values)):
                apart = rest[second] - rest[first]
                slope = values[first][criterion] - values[second][criterion] + apart
                if slope and 0 <= (at := apart / slope) <= 1:
                    found.append(Tie(criterion, first, second, at))
    return found


def stays_first(weights: Sequence[float], values: Values, scenario: int) -> list[tuple[float, float] | None]:
    """For each criterion the range of its weight, within 0 … 1, in which the scenario is first or shares the first place.

    None where it is first at no weight. Arguments as in `ties`.
    """
    return [_first_within(_rest(weights, values, n), [row[n] for row in values], scenario) for n in range(len(weights))]


def _first_within(rest: Sequence[float], own: Sequence[float], scenario: int) -> tuple[float, float] | None:
    low, high = 0.0, 1.0
    for rival in range(len(rest)):
        at_zero = rest[scenario] - rest[rival]  # the lead where the criterion has no weight, and where it has all
        at_one = own[scenario] - own[rival]
        if max(at_zero, at_one) < -_ROUNDING:
            return None
        if at_zero < -_ROUNDING:
            low = max(low, at_zero / (at_zero - at_one))
        elif at_one < -_ROUNDING:
            high = min(high, at_zero / (at_zero - at_one))
    return (low, high) if low <= high + _ROUNDING else None


def _rest(weights: Sequence[float], values: Values, criterion: int) -> list[float]:
    """Each scenario's score without the criterion; where the others weigh nothing, they share alike."""
    others = [n for n in range(len(weights)) if n != criterion]
    if not others:
        return [0.0] * len(values)
    kept = [weights[n] for n in others]
    return totals(kept if any(kept) else [1.0] * len(others), [[row[n] for n in others] for row in values])
