"""What belongs to scenarios: their drivers and indicators line by line, what indicators say of them, and what follows from it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeAlias, TypeVar

from briefing.domain.dates import now, sort_key
from briefing.domain.records import Driver, Indicator, IndicatorEffect, Note, Scenario
from briefing.domain.scales import INDICATOR_STATES
from briefing.store.store import Store

L = TypeVar("L", Driver, Indicator)
DatedState: TypeAlias = tuple[str, str]  # a state of an indicator, and the day from which on
_NOT_SEEN = INDICATOR_STATES[0]


def set_lines(store: Store, cls: type[L], scenario_id: str, texts: list[str], *, origin: object = None) -> None:
    """Brings a scenario's lines to these texts. Lines that stay keep their evidence and state; one edit, one operation."""
    lines = [text.strip() for text in texts if text.strip()]
    found = store.find(cls, scenario_id=scenario_id)
    dossier_id = _dossier_of(store, scenario_id)
    with store.operation(f"set-{cls.kind}-lines", dossier_id, origin=origin, subject=scenario_id) as work:
        left = {item.id: item for item in found if item.status != "rejected"}
        by_text = {item.text: item for item in left.values()}
        unmatched = [item for item in left.values() if item.text not in lines]
        for place, text in enumerate(lines):
            item = by_text.get(text) or (unmatched.pop(0) if unmatched else None)
            if item is None:
                values: dict[str, Any] = {"scenario_id": scenario_id, "text": text, "position": place}
                work.put(cls(id=work.new_id(), dossier_id=dossier_id, **values))
            else:
                left.pop(item.id, None)
                kept = item if item.text == text else _edited(item, text)
                work.put(replace(kept, position=place))
        for item in left.values():
            work.remove(cls, item.id)


def next_state(store: Store, indicator_id: str, *, origin: object = None) -> None:
    """Not seen, emerging, seen, and round again; the state is dated today, and the one before it stays on record."""
    indicator, today = _indicator(store, indicator_id), now()[:10]
    state = INDICATOR_STATES[(INDICATOR_STATES.index(indicator.state) + 1) % len(INDICATOR_STATES)]
    dated = [one for one in (*indicator.earlier, (indicator.state, indicator.since)) if one[1] and one[1] <= today]
    _write_states(store, indicator, [*dated, (state, today)], "observe-indicator", origin)


def set_states(store: Store, indicator_id: str, states: Iterable[DatedState], *, origin: object = None) -> None:
    """Writes which states an indicator has been in, and from which day on each; the last of them is the one it is in.

    Raises ValueError for a state that is not on the scale.
    """
    _write_states(store, _indicator(store, indicator_id), states, "date-indicator", origin)


def ordered_states(states: Iterable[DatedState]) -> list[DatedState]:
    """Dated states from the oldest on, and at least one: none twice in a row, none that was left on the day it came.

    "Not seen" begins no list, except alone and then without a day: what nobody has seen was never seen before.
    """
    found: list[DatedState] = []
    for state, since in sorted(states, key=_begun):
        if found and found[-1][1] == since:
            found.pop()
        if state != (found[-1][0] if found else _NOT_SEEN):
            found.append((state, since))
    return found or [(_NOT_SEEN, "")]


def _begun(dated: DatedState) -> tuple[object, ...]:
    """Where a state stands in time; without a day, "not seen" was always so and another one is the newest."""
    state, since = dated
    if state not in INDICATOR_STATES:
        raise ValueError(state)
    return sort_key(since) if since or state != _NOT_SEEN else (0,)


def _write_states(store: Store, indicator: Indicator, states: Iterable[DatedState], verb: str, origin: object) -> None:
    *earlier, (state, since) = ordered_states(states)
    values: dict[str, Any] = {"state": state, "since": since, "earlier": tuple(earlier)}
    with store.operation(verb, indicator.dossier_id, origin=origin) as work:
        work.put(replace(work.get(Indicator, indicator.id), status="accepted", **values))


def _indicator(store: Store, indicator_id: str) -> Indicator:
    indicator = store.get(Indicator, indicator_id)
    if indicator is None:
        raise KeyError(indicator_id)
    return indicator


def set_effect(store: Store, indicator_id: str, scenario_id: str | None, step: int, *, origin: object = None) -> None:
    """Writes how strongly an indicator speaks for a scenario, or for what none of them says (None), −2 … 2."""
    dossier_id = _indicator(store, indicator_id).dossier_id
    ends: dict[str, Any] = {"indicator_id": indicator_id, "scenario_id": scenario_id}
    with store.operation("set-effect", dossier_id, origin=origin, subject=f"{indicator_id}:{scenario_id}") as work:
        found = work.find(IndicatorEffect, **ends)
        effect = found[0] if found else IndicatorEffect(id=work.new_id(), dossier_id=dossier_id, **ends)
        work.put(replace(effect, step=step))
        work.put(replace(work.get(Indicator, indicator_id), status="accepted"))


def adopt_ranges(
    store: Store,
    dossier_id: str,
    ranges: Mapping[str, tuple[int, int]],
    weighed: Iterable[str],
    reason: str,
    *,
    origin: object = None,
) -> None:
    """Makes ranges (by scenario id, per cent) the analyst's own, and notes the reason on each scenario that they change.

    `weighed` are the ids of all indicators whose being seen the ranges hold from now on; they hold that of no other one.
    """
    with store.operation("adopt-ranges", dossier_id, origin=origin) as work:
        for scenario_id, (low, high) in ranges.items():
            scenario = work.get(Scenario, scenario_id)
            if (scenario.likelihood_low, scenario.likelihood_high) != (low, high):
                work.put(replace(scenario, likelihood_low=low, likelihood_high=high, status="accepted"))
                note = Note(id=work.new_id(), dossier_id=dossier_id, text=reason, target_kind="scenario", target_id=scenario_id)
                work.put(note)
        held = set(weighed)
        for indicator in work.find(Indicator):
            work.put(replace(indicator, weighed=indicator.id in held))


def _edited(item: Any, text: str) -> Any:
    return replace(item, text=text, status="accepted")


def _dossier_of(store: Store, scenario_id: str) -> str:
    scenario = store.get(Scenario, scenario_id)
    if scenario is None:
        raise KeyError(scenario_id)
    return scenario.dossier_id
