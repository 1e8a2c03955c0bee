"""Seen indicators move the likelihoods of scenarios by Bayes' rule, in odds: prior × ratio, brought back to 100.

The scenarios are taken with "other", so that together they exhaust what can happen. Linked indicators tell one thing and
count once. Only what is *seen* moves anything: not having seen says how well one looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import isfinite, log, prod

from briefing.analysis.inputs import impossible, require_distinct
from briefing.domain.dates import sort_key
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Indicator, IndicatorEffect, Scenario

RATIOS = {-2: 1 / 10, -1: 1 / 3, 0: 1.0, 1: 3.0, 2: 10.0}  # by the step of an effect; none may weigh more than ten
OTHER = ""  # the id of what no scenario says
_ROUNDING = 1e-12
Range = tuple[int, int]
Shares = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Sign:
    """An indicator: its steps by scenario (−2 … 2, none is 0), whether it is seen and since when; `group` links, or is empty.

    `before` are the (since, until) of the times for which it had been seen and was so no longer. Of a sign that is `held`, the
    ranges hold already what its being seen says.
    """

    id: str
    steps: Mapping[str, int]
    seen: bool = False
    since: str = ""
    group: str = ""
    before: tuple[tuple[str, str], ...] = ()
    held: bool = False

    def ratio(self, scenario_id: str) -> float:
        """How many times likelier the sign is if the scenario holds."""
        return RATIOS[self.steps.get(scenario_id, 0)]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The ranges in per cent of the scenarios that have one, the signs, and the scenarios without a range, which are left out."""

    ranges: Mapping[str, Range]
    signs: tuple[Sign, ...]
    unrated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """A sign that was seen, or from now on was `seen` no longer, and the shares after it; `counts` is False where nothing moved."""

    sign_id: str
    since: str
    shares: Shares
    counts: bool
    seen: bool = True


def prior(ranges: Mapping[str, Range]) -> dict[str, float]:
    """The shares, summing to 1, that ranges in per cent stand for; `OTHER` takes what their midpoints leave of 100.

    Where the midpoints make more than 100, each moves towards its low end by the same part of its way, and nothing is left.
    Raises UserError("impossible-input", what="over-100") where even the low ends make more than 100, "bad-cell" for a range
    that is none.
    """
    for scenario_id, (low, high) in ranges.items():
        if not 0 < low <= high < 100:
            raise impossible("bad-cell", f"ranges[{scenario_id}] = {low} … {high}")
    lows = sum(low for low, _ in ranges.values())
    middles = sum(low + high for low, high in ranges.values()) / 2
    if lows > 100:
        raise impossible("over-100", lows)
    way = 1.0 if middles <= 100 else (100 - lows) / (middles - lows)
    shares = {scenario_id: (low + way * (high - low) / 2) / 100 for scenario_id, (low, high) in ranges.items()}
    return {**shares, OTHER: max(0.0, 1 - middles / 100)}


def update(shares: Shares, ratios: Mapping[str, float]) -> dict[str, float]:
    """The shares after something was seen that is `ratios` times likelier under each; one without a ratio has 1.

    The same as multiplying odds (Zlotnick's R = P · L). Raises UserError("impossible-input", what="bad-cell") for a
    ratio that is not above zero.
    """
    for scenario_id, ratio in ratios.items():
        if not isfinite(ratio) or ratio <= 0:
            raise impossible("bad-cell", f"ratios[{scenario_id}] = {ratio:g}")
    weighed = {scenario_id: share * ratios.get(scenario_id, 1.0) for scenario_id, share in shares.items()}
    total = sum(weighed.values())
    return {scenario_id: weight / total for scenario_id, weight in weighed.items()}


def posterior(shares: Shares, signs: Sequence[Sign]) -> dict[str, float]:
    """The shares after all signs that were seen, in whatever order they were; what the shares hold already is taken out of them."""
    now = _ratios(signs, shares)
    held = _ratios([replace(sign, seen=sign.held) for sign in signs], shares)
    return update(shares, {key: now[key] / held[key] for key in shares})


def _ratios(signs: Sequence[Sign], scenario_ids: Iterable[str]) -> dict[str, float]:
    """How many times likelier all that is seen is under each scenario."""
    ids = list(scenario_ids)
    telling = counted(signs, ids)
    return {key: prod(sign.ratio(key) for sign in telling) for key in ids}


def counted(signs: Sequence[Sign], scenario_ids: Iterable[str]) -> list[Sign]:
    """The seen signs that move something: all that are not linked, and of each group the most telling; of equals, the first."""
    ids = list(scenario_ids)
    telling = [sign for sign in signs if sign.seen and diagnosticity(sign, ids)]
    strongest: dict[str, Sign] = {}
    for sign in telling:
        rival = strongest.setdefault(sign.group, sign)
        if diagnosticity(sign, ids) > diagnosticity(rival, ids):
            strongest[sign.group] = sign
    return [sign for sign in telling if not sign.group or strongest[sign.group] is sign]


def path(shares: Shares, signs: Sequence[Sign]) -> list[Move]:
    """One move for each time that a sign came to be seen, or was so no longer; from the oldest date on, the undated ones last."""
    moves: list[Move] = []
    seen = {sign.id for sign in signs if sign.held}
    before: Shares = shares
    for since, sign_id, on in sorted(_turns(signs), key=lambda turn: (sort_key(turn[0][:10]), turn[0])):
        seen = seen | {sign_id} if on else seen - {sign_id}
        after = posterior(shares, [replace(one, seen=one.id in seen) for one in signs])
        counts = any(abs(after[key] - before[key]) > _ROUNDING for key in after)
        moves.append(Move(sign_id, since, after, counts, on))
        before = after
    return moves


def _turns(signs: Sequence[Sign]) -> Iterator[tuple[str, str, bool]]:
    """When which sign came to be seen (True) or was so no longer; of one that the ranges hold, only that."""
    for sign in signs:
        for since, until in () if sign.held else sign.before:
            yield since, sign.id, True
            yield until, sign.id, False
        if sign.seen and not sign.held:
            yield sign.since, sign.id, True
        elif sign.held and not sign.seen:
            yield sign.before[-1][1] if sign.before else sign.since, sign.id, False


def moved_range(given: Range, before: float, after: float) -> tuple[float, float]:
    """Both ends of a range, in per cent, moved by the odds that took the share `before` to `after` (0 … 1, within)."""
    if not 0 < before < 1 or not 0 < after < 1:
        raise ValueError(f"no odds between the shares {before} and {after}")
    factor = after / (1 - after) * (1 - before) / before
    low, high = (end * factor / (100 - end + end * factor) * 100 for end in given)
    return low, high


def diagnosticity(sign: Sign, scenario_ids: Iterable[str]) -> float:
    """The largest |ln| of the ratios of any two scenarios (with `OTHER` among the ids), 0 … ln 100; zero says nothing."""
    ratios = [sign.ratio(scenario_id) for scenario_id in scenario_ids] or [1.0]
    return log(max(ratios) / min(ratios))


def waiting(snapshot: Snapshot) -> list[Indicator]:
    """The accepted indicators that nobody has seen yet, those first that tell the scenarios apart best."""
    ids = [*(one.id for one in snapshot.live(Scenario)), OTHER]
    telling = {sign.id: diagnosticity(sign, ids) for sign in signs_of(snapshot)}
    return sorted((one for one in snapshot.accepted(Indicator) if one.state != "seen"), key=lambda one: -telling[one.id])


def signs_of(snapshot: Snapshot) -> tuple[Sign, ...]:
    """The live indicators as signs."""
    steps: dict[str, dict[str, int]] = {}
    for effect in snapshot.all(IndicatorEffect):
        steps.setdefault(effect.indicator_id, {})[effect.scenario_id or OTHER] = effect.step
    return tuple(_sign(one, steps.get(one.id, {})) for one in snapshot.live(Indicator))


def evidence(snapshot: Snapshot) -> Evidence:
    """The live scenarios and indicators.

    Raises UserError("impossible-input", what="same-name") for two scenarios of one name.
    """
    scenarios = snapshot.live(Scenario)
    require_distinct(scenario.name for scenario in scenarios)
    ranges = {
        one.id: (one.likelihood_low, one.likelihood_high)
        for one in scenarios
        if one.likelihood_low is not None and one.likelihood_high is not None
    }
    return Evidence(ranges, signs_of(snapshot), tuple(one.id for one in scenarios if one.id not in ranges))


def _sign(indicator: Indicator, steps: Mapping[str, int]) -> Sign:
    states = (*indicator.earlier, (indicator.state, indicator.since))
    before = tuple((since, until) for (state, since), (_, until) in pairwise(states) if state == "seen")
    seen = indicator.state == "seen"
    return Sign(indicator.id, steps, seen, indicator.since, indicator.group_name, before, indicator.weighed)
