"""Scenarios by criteria: the weighted mean on one fixed scale, so that a scenario more or less never turns the ranking."""

from collections.abc import Mapping, Sequence

LEAST, MOST = 1, 5


def weighted_score(weights: Sequence[float], scores: Sequence[float | None], directions: Sequence[int]) -> float | None:
    """The weighted mean of one scenario's scores, on the scale 1 … 5.

    `weights`, `scores` and `directions` have one entry a criterion; a direction of −1 turns the scale around. Criteria
    without a score do not count; None where none has one, or where all weights are zero.

    Source: the weighted sum with the bounds of the scale, not of the data (Dezert et al. 2020, the SPOTIS method).
    Raises ValueError for a score off the scale, a negative weight, or lengths that differ.
    """
    total = used = 0.0
    for weight, score, direction in zip(weights, scores, directions, strict=True):
        if weight < 0:
            raise ValueError(f"negative weight {weight}")
        if score is None:
            continue
        if not LEAST <= score <= MOST:
            raise ValueError(f"score {score} is off the scale")
        total += weight * (score if direction >= 0 else LEAST + MOST - score)
        used += weight
    return total / used if used else None


def ranking(totals: Mapping[str, float | None]) -> list[str]:
    """The keys of the scenarios that have a total, the highest first; equal ones in the order given."""
    known = [key for key, total in totals.items() if total is not None]
    return sorted(known, key=lambda key: -(totals[key] or 0.0))
