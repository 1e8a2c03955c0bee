"""The slides of scenarios and of the signs to watch for, with the path of the likelihoods."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.analysis.indicators import OTHER, Evidence, Move, Shares, diagnosticity, evidence, path, prior
from briefing.brief import words
from briefing.brief.material import Material
from briefing.brief.slides.pages import Callout, Page, Path, Scenario, Scenarios, Series, Sign, Signs
from briefing.domain import records
from briefing.domain.errors import UserError

_SCENARIOS = 3  # on one slide
_PAIR = 2  # where there are more of them than that
_DRIVERS = 3
_SIGNS = 6


def scenario_pages(material: Material) -> Iterator[Page]:
    found = list(enumerate(material.all(records.Scenario)))
    size = _SCENARIOS if len(found) <= _SCENARIOS else _PAIR
    watch = _watch(material)
    for at in range(0, len(found), size):
        part = found[at : at + size]
        yield Page(
            key=f"scenarios-{at // size + 1}" if at else "scenarios",
            topic=words.SCENARIOS,
            title=_likeliest(material, [one for _, one in found]),
            body=Scenarios(tuple(_column(material, n, one) for n, one in part), words.NOT_ASSESSED, None if at else watch),
            shown=tuple(("scenario", one.id) for _, one in part),
            minutes=7,
        )


def _column(material: Material, number: int, scenario: records.Scenario) -> Scenario:
    drivers = [material.text(one.text) for one in material.all(records.Driver) if one.scenario_id == scenario.id]
    judged = scenario.impact and scenario.impact_sign
    return Scenario(
        series=number,
        letter=words.letter(number + 1),
        name=material.text(scenario.name),
        likelihood=material.likelihood(scenario.likelihood_low, scenario.likelihood_high),
        impact=scenario.impact if judged else 0,
        impact_word=f"{words.IMPACT_SIGNS[scenario.impact_sign]} {words.IMPACTS[scenario.impact]}"
        if judged
        else words.NOT_ASSESSED,
        drivers=tuple(drivers[:_DRIVERS]),
        winners=material.names(scenario.winners),
        losers=material.names(scenario.losers),
    )


def _likeliest(material: Material, scenarios: Sequence[records.Scenario]) -> str:
    """Which is likeliest, and which of the others does most harm."""
    rated = [(one.likelihood_low + one.likelihood_high, one) for one in scenarios if one.likelihood_low and one.likelihood_high]
    top = max((total for total, _ in rated), default=0)
    leading = [one for total, one in rated if total == top]
    if len(leading) != 1:
        return words.SCENARIOS
    harm = max((one.impact for one in scenarios if one.impact_sign < 0), default=0)
    gravest = [one for one in scenarios if one.impact_sign < 0 and one.impact == harm and one is not leading[0]]
    likeliest = material.text(leading[0].name)
    if len(gravest) != 1:
        return words.LIKELIEST.format(likeliest)
    return words.LIKELIEST_AND_GRAVEST.format(likeliest, material.text(gravest[0].name))


def _watch(material: Material) -> Callout | None:
    """The sign not yet seen that tells the scenarios apart best."""
    letters = material.scenario_letters()
    ids = [*letters, OTHER]
    found = _evidence(material)
    if found is None:
        return None
    signs = {sign.id: sign for sign in found.signs}
    waiting = [one for one in material.all(records.Indicator) if one.state != "seen" and one.scenario_id in letters]
    best = max(waiting, key=lambda one: diagnosticity(signs[one.id], ids), default=None)
    if best is None or not diagnosticity(signs[best.id], ids):
        return None
    favoured = max(letters, key=lambda scenario_id: signs[best.id].ratio(scenario_id))
    return Callout(words.WATCH, words.WATCH_SIGN.format(material.text(best.text), letters[favoured]))


def sign_pages(material: Material) -> Iterator[Page]:
    """Six signs at most on a slide; the path stands on the first."""
    letters = material.scenario_letters()
    found = [one for one in material.all(records.Indicator) if one.scenario_id in letters]
    if not found:
        return
    seen = sum(one.state == "seen" for one in found)
    course = _path(material, letters)
    plain = words.SEEN_OF.format(material.format.number(seen), material.format.count("indicator", len(found), oblique=True))
    title = _moved(material, course, letters) or plain
    for at in range(0, len(found), _SIGNS):
        part = found[at : at + _SIGNS]
        yield Page(
            key=f"indicators-{at // _SIGNS + 1}" if at else "indicators",
            topic=words.INDICATORS,
            title=plain if at else title,
            body=Signs(tuple(_sign(material, one, letters) for one in part), None if at else course),
            shown=tuple(("indicator", one.id) for one in part),
            minutes=4,
        )


def _sign(material: Material, one: records.Indicator, letters: dict[str, str]) -> Sign:
    since = material.format.when(one.since[:10]) if one.since and one.state != "not_seen" else ""
    detail = " · ".join(part for part in (words.INDICATOR_STATES[one.state], since) if part)
    return Sign(material.text(one.text), one.state, detail, list(letters).index(one.scenario_id), letters[one.scenario_id])


def _evidence(material: Material) -> Evidence | None:
    """None where the method cannot be used: two scenarios bear one name. The window says so; slides go without it."""
    try:
        return evidence(material.snapshot)
    except UserError:
        return None


def _path(material: Material, letters: dict[str, str]) -> Path | None:
    """The likelihoods as the dated signs moved them; None where nothing moved, or the ranges cannot stand together."""
    found = _evidence(material)
    try:
        before = prior(found.ranges) if found and found.ranges else None
    except UserError:
        before = None
    if found is None or before is None:
        return None
    moves = [move for move in path(before, found.signs) if move.counts and move.since]
    if not moves:
        return None
    names = {one.id: material.text(one.name) for one in material.all(records.Scenario)}
    keys = [key for key in letters if key in before] + [OTHER]
    shares = [before, *(move.shares for move in moves)]
    series = tuple(
        Series(
            list(letters).index(key) if key else len(letters),
            letters.get(key, ""),
            names.get(key, words.OTHER_COURSE),
            tuple(100 * share[key] for share in shares),
            material.format.percent(100 * shares[-1][key]),
        )
        for key in keys
    )
    marked = _greatest(before, moves)
    signs = {one.id: material.text(one.text) for one in material.all(records.Indicator)}
    return Path(tuple(move.since[:10] for move in moves), series, marked, signs[moves[marked].sign_id])


def _greatest(before: Shares, moves: Sequence[Move]) -> int:
    """Which of the moves changed the shares most."""
    shares = [before, *(move.shares for move in moves)]
    changes = [sum(abs(after[key] - was[key]) for key in after) for was, after in pairwise(shares)]
    return changes.index(max(changes))


def _moved(material: Material, course: Path | None, letters: dict[str, str]) -> str:
    """What the sign that mattered most did to the scenario that it moved most."""
    if course is None:
        return ""
    at = course.marked
    most = max((one for one in course.series if one.letter), key=lambda one: abs(one.shares[at + 1] - one.shares[at]))
    was, now = (material.format.percent(share) for share in most.shares[at : at + 2])
    return words.SIGN_MOVED.format(course.label, most.letter, was, now)
