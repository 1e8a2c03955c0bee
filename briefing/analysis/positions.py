"""Where an issue's weight lies: each actor's exercised power on an axis from 0, against, to 100, for.

The weighted mean is the centre of gravity, the weighted median the position no majority of the weight stands to either
side of. Neither is a forecast (Efird, Lester & Wise 2016, doi 10.1017/jea.2015.4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite, sqrt

from briefing.analysis.inputs import impossible
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Stand

_ROUNDING = 1e-12  # of the total weight: what summing floats may lose


@dataclass(frozen=True, slots=True)
class Placed:
    """An actor with a place on the axis: position, influence and salience, each 0 … 100."""

    actor_id: str
    position: float
    influence: float
    salience: float

    @property
    def power(self) -> float:
        return exercised_power(self.influence, self.salience)


@dataclass(frozen=True, slots=True)
class Centre:
    """Mean, median and weighted standard deviation in points of the axis; `holder_id` is the strongest actor at the median."""

    total: float
    mean: float
    median: float
    spread: float
    holder_id: str


@dataclass(frozen=True, slots=True)
class IssueAxis:
    """The actors on the axis; those whose stance has no place on it; those with a place but without influence or salience.

    `centre` is None where nothing weighs.
    """

    placed: tuple[Placed, ...]
    off_axis: tuple[str, ...]
    unweighed: tuple[tuple[str, float], ...]
    centre: Centre | None


@dataclass(frozen=True, slots=True)
class Lever:
    """What moving one actor to `position` does to the mean and the median."""

    position: float
    mean_before: float
    mean_after: float
    median_before: float
    median_after: float


def axis_position(stance: str) -> float | None:
    """Where −4 … +4 stands on 0 … 100; None for `mx`, `uk` and what nobody has judged."""
    return None if stance in ("mx", "uk", "") else 50 + 12.5 * int(stance)


def exercised_power(influence: float, salience: float) -> float:
    """Influence × salience ÷ 100, both 0 … 100."""
    return influence * salience / 100


def weighted_mean(positions: Sequence[float], weights: Sequence[float]) -> float:
    """Raises UserError("impossible-input", what="no-weight") where all weights are zero, "bad-cell" for what is none."""
    total = _total(positions, weights)
    return sum(weight * position for position, weight in zip(positions, weights, strict=True)) / total


def weighted_median(positions: Sequence[float], weights: Sequence[float]) -> float:
    """The lowest position at which the weight added up from below reaches half. Errors as in `weighted_mean`."""
    half = _total(positions, weights) * (0.5 - _ROUNDING)
    below = 0.0
    ordered = sorted(zip(positions, weights, strict=True))
    for position, weight in ordered:
        below += weight
        if below >= half and weight > 0:
            return position
    return ordered[-1][0]


def weighted_spread(positions: Sequence[float], weights: Sequence[float]) -> float:
    """The weighted standard deviation around the weighted mean. Errors as in `weighted_mean`."""
    mean = weighted_mean(positions, weights)
    squares = [(position - mean) ** 2 for position in positions]
    return sqrt(weighted_mean(squares, weights))


def centre_of(placed: Sequence[Placed]) -> Centre:
    """Errors as in `weighted_mean`."""
    positions, weights = _columns(placed)
    median = weighted_median(positions, weights)
    holder = max((one for one in placed if one.position == median), key=lambda one: one.power)
    mean, spread = weighted_mean(positions, weights), weighted_spread(positions, weights)
    return Centre(sum(weights), mean, median, spread, holder.actor_id)


def lever(placed: Sequence[Placed], actor_id: str, shift: float) -> Lever:
    """Moves one actor by `shift` points, not beyond the ends of the axis. Raises KeyError for an actor who is not placed."""
    at = next((n for n, one in enumerate(placed) if one.actor_id == actor_id), None)
    if at is None:
        raise KeyError(actor_id)
    before, weights = _columns(placed)
    after = list(before)
    after[at] = min(100.0, max(0.0, before[at] + shift))
    return Lever(
        after[at],
        weighted_mean(before, weights),
        weighted_mean(after, weights),
        weighted_median(before, weights),
        weighted_median(after, weights),
    )


def issue_axis(snapshot: Snapshot, issue_id: str) -> IssueAxis:
    """The live actors' stands on one issue, in the actors' order."""
    stands = {stand.actor_id: stand for stand in snapshot.live(Stand) if stand.issue_id == issue_id}
    placed: list[Placed] = []
    off_axis: list[str] = []
    unweighed: list[tuple[str, float]] = []
    for actor in snapshot.live(Actor):
        stand = stands.get(actor.id)
        if stand is None or not stand.stance:
            continue
        position = axis_position(stand.stance)
        if position is None:
            off_axis.append(actor.id)
        elif actor.influence is None or stand.salience is None:
            unweighed.append((actor.id, position))
        else:
            placed.append(Placed(actor.id, position, actor.influence, stand.salience))
    centre = centre_of(placed) if any(one.power for one in placed) else None
    return IssueAxis(tuple(placed), tuple(off_axis), tuple(unweighed), centre)


def _columns(placed: Sequence[Placed]) -> tuple[list[float], list[float]]:
    return [one.position for one in placed], [one.power for one in placed]


def _total(positions: Sequence[float], weights: Sequence[float]) -> float:
    for n, (position, weight) in enumerate(zip(positions, weights, strict=True)):
        if not isfinite(position) or not isfinite(weight) or weight < 0:
            raise impossible("bad-cell", f"positions[{n}] = {position:g}, weights[{n}] = {weight:g}")
    total = float(sum(weights))
    if total == 0:
        raise impossible("no-weight")
    return total
