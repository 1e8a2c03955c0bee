"""Triads that do not hold, the camps and the strongest: each finding one sentence with the actors' names."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.analysis.balance import Hanging, Triad
from ui.parts.actors.reading import Reading
from ui.text import current_format, fill, tr

MOST = 3


def triads(reading: Reading, names: Mapping[str, str]) -> list[str]:
    """The deepest first, three at most."""
    return [_triad(triad, reading, names) for triad in reading.tensions.triads[:MOST]]


def hanging(reading: Reading, names: Mapping[str, str]) -> str:
    """How many hang on a mixed stance, and the first of them; empty where none does."""
    found = reading.tensions.hanging
    if not found:
        return ""
    return f"{tr('Tensions', '%n triad(s) hang on a mixed stance:', len(found))} {_hanging(found[0], reading, names)}"


def camps(reading: Reading, names: Mapping[str, str]) -> str:
    """How many of the ties do not fit the two camps."""
    found, numbers = reading.camps, current_format()
    if not found.ties:
        return tr("Tensions", "No relation for or against anybody yet")
    if not found.frustration:
        return fill(tr("Tensions", "No relation of %1 is out of place"), numbers.number(found.ties))
    return fill(
        tr("Tensions", "%1 of %2 relations are out of place"), numbers.number(found.frustration), numbers.number(found.ties)
    )


def members(reading: Reading, names: Mapping[str, str], side: int | None) -> str:
    """The names of a camp, 0 or 1, or of those in neither (None)."""
    found = reading.camps.outside if side is None else reading.camps.camps[side]
    return "، ".join(fill("%1", names[reading.ties.actor_ids[n]]) for n in found)


def strongest(reading: Reading, names: Mapping[str, str]) -> str:
    """«الأقوى نسبياً: واشنطن ثم طهران»; empty where nobody moves anybody or all are alike."""
    if reading.powers is None or len(reading.actor_ids) < 2:
        return ""
    ranked = sorted(zip(reading.powers.strength, reading.actor_ids, strict=True), key=lambda one: -one[0])
    if ranked[0][0] - ranked[1][0] < 0.05:
        return ""
    return fill(tr("Tensions", "The strongest: %1, then %2"), names[ranked[0][1]], names[ranked[1][1]])


def _triad(triad: Triad, reading: Reading, names: Mapping[str, str]) -> str:
    said = [names[reading.ties.actor_ids[n]] for n in triad.actors]
    if triad.kind == "++-":
        return fill(tr("Tensions", "The friends of %1 are enemies: %2 and %3."), *said)
    return fill(tr("Tensions", "All three are enemies: %1, %2 and %3."), *said)


def _hanging(one: Hanging, reading: Reading, names: Mapping[str, str]) -> str:
    first, second, third = (names[reading.ties.actor_ids[n]] for n in (*one.pair, one.third))
    if one.sign > 0:
        return fill(tr("Tensions", "if %1 and %2 came to support each other, %3 would stand between them."), first, second, third)
    return fill(tr("Tensions", "if %1 and %2 came to oppose each other, %3 would stand between them."), first, second, third)
