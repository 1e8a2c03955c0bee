"""What a combination of states is said to be: why it does not hold, its figures, and what those that hold have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.analysis.combinations import Common, State
from briefing.analysis.cross_impact import Consistent, Push, Reading
from ui.parts.scenarios.impact_rows import States, worst
from ui.text import current_format, fill, tr

Names = Mapping[str, str]  # of states, by id
_MOST_NAMED = 3  # states in one sentence


def contradiction(readings: tuple[Reading, ...], states: States, names: Names, owners: Sequence[str]) -> str:
    """The state that is contradicted most: by what, towards what, and what holds it."""
    reading = worst(readings)
    if reading is None:
        return tr("Consistency", "Every state in it is held by the others.")
    ids = states[reading.descriptor]
    template = tr("Consistency", "“%1” (%2) is contradicted by: %3. The push is towards “%4”.")
    against, rival = _pushes(reading.against, states, names, 1), names[ids[reading.rival or 0]]
    said = fill(template, names[ids[reading.chosen]], owners[reading.descriptor], against, rival)
    if not reading.for_:
        return said
    return f"{said} {fill(tr('Consistency', 'What holds it: %1.'), _pushes(reading.for_, states, names, -1))}"


def left_open(owners: Sequence[str]) -> str:
    """What a scenario has not said, so that nothing can be said of it."""
    return fill(tr("Consistency", "It does not say yet what it assumes of: %1."), "، ".join(owners))


def figures(one: Consistent) -> str:
    numbers = current_format()
    value = numbers.number(one.value) if one.value else tr("Consistency", "zero")
    return fill(tr("Consistency", "Consistency %1, sum %2, drawn here %3"), value, numbers.signed(one.score), one.weight)


def reading_of(found: Common, count: int, states: States, names: Names) -> str:
    """What never meets in any of the consistent combinations, what occurs in none of them and what in all."""
    if not count:
        return tr("Consistency", "No combination holds itself up: look again at the strongest impacts.")
    if count == 1:
        return tr("Consistency", "Only one combination holds itself up.")
    said = []
    for a, b in found.apart[:1]:
        template = tr("Consistency", "“%1” and “%2” meet in no consistent combination.")
        said.append(fill(template, _name(a, states, names), _name(b, states, names)))
    if found.absent:
        said.append(_listed(tr("Consistency", "In none of them: %1."), found.absent, states, names))
    if found.always:
        said.append(_listed(tr("Consistency", "In all of them: %1."), found.always, states, names))
    return " ".join(said)


def _listed(template: str, found: Sequence[State], states: States, names: Names) -> str:
    return template.replace("%1", "، ".join(fill("«%1»", _name(one, states, names)) for one in found[:_MOST_NAMED]))


def _name(state: State, states: States, names: Names) -> str:
    return names[states[state[0]][state[1]]]


def _pushes(pushes: Sequence[Push], states: States, names: Names, sign: int) -> str:
    numbers = current_format()
    return "، ".join(
        f"{names[states[push.descriptor][push.state]]} ({numbers.signed(sign * (push.on_rival - push.on_chosen))})"
        for push in pushes
    )
