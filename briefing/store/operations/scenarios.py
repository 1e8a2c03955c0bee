"""What belongs to scenarios: their drivers and indicators line by line, what indicators say of them, and what follows from it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from briefing.domain.dates import now
from briefing.domain.records import Driver, Indicator, IndicatorEffect, Note, Scenario
from briefing.domain.scales import INDICATOR_STATES
from briefing.store.store import Store

L = TypeVar("L", Driver, Indicator)


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
    """Not seen, emerging, seen, and round again; the state is dated today."""
    indicator = store.get(Indicator, indicator_id)
    if indicator is None:
        raise KeyError(indicator_id)
    at = (INDICATOR_STATES.index(indicator.state) + 1) % len(INDICATOR_STATES)
    with store.operation("observe-indicator", indicator.dossier_id, origin=origin) as work:
        state = INDICATOR_STATES[at]
        since = "" if state == "not_seen" else now()[:10]
        work.put(replace(work.get(Indicator, indicator_id), state=state, since=since, weighed=False, status="accepted"))


def set_effect(store: Store, indicator_id: str, scenario_id: str, step: int, *, origin: object = None) -> None:
    """Writes how strongly an indicator speaks for a scenario, −2 … 2."""
    indicator = store.get(Indicator, indicator_id)
    if indicator is None:
        raise KeyError(indicator_id)
    dossier_id = indicator.dossier_id
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

    `weighed` are the ids of the indicators that led to them: they count no more.
    """
    with store.operation("adopt-ranges", dossier_id, origin=origin) as work:
        for scenario_id, (low, high) in ranges.items():
            scenario = work.get(Scenario, scenario_id)
            if (scenario.likelihood_low, scenario.likelihood_high) != (low, high):
                work.put(replace(scenario, likelihood_low=low, likelihood_high=high, status="accepted"))
                note = Note(id=work.new_id(), dossier_id=dossier_id, text=reason, target_kind="scenario", target_id=scenario_id)
                work.put(note)
        for indicator_id in weighed:
            work.put(replace(work.get(Indicator, indicator_id), weighed=True))


def _edited(item: Any, text: str) -> Any:
    return replace(item, text=text, status="accepted")


def _dossier_of(store: Store, scenario_id: str) -> str:
    scenario = store.get(Scenario, scenario_id)
    if scenario is None:
        raise KeyError(scenario_id)
    return scenario.dossier_id
