"""What the margin says besides passages: what an indicator speaks for and in which states it has been, what a scenario assumes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from briefing.analysis.indicators import OTHER
from briefing.domain.dates import parts
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Descriptor, DescriptorState, Indicator, IndicatorEffect, Scenario
from briefing.domain.scales import INDICATOR_STATES
from ui import labels
from ui.subjects import letter
from ui.text import current_format, fill, tr


@dataclass(frozen=True, slots=True)
class Fact:
    """Lines on a card of their own."""

    key: str
    title: str
    lines: tuple[str, ...]
    selectable: bool = False

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def spoken(self) -> str:
        return f"{self.title}: {'، '.join(self.lines)}"


def facts_of(snapshot: Snapshot, record_id: str) -> list[Fact]:
    """The cards of an indicator or of a scenario; none of anything else."""
    scenario, indicator = snapshot.get(Scenario, record_id), snapshot.get(Indicator, record_id)
    if scenario is not None:
        lines = _assumes(snapshot, scenario)
        return [Fact("assumes", tr("Margin", "What it assumes"), lines)] if lines else []
    if indicator is None:
        return []
    says = Fact("says", tr("Margin", "What the indicator says"), _says(snapshot, indicator))
    dates = Fact("dates", tr("Margin", "Its dates"), _dates(indicator))
    return [says, dates] if dates.lines else [says]


def _assumes(snapshot: Snapshot, scenario: Scenario) -> tuple[str, ...]:
    """The states that it assumes, in the order of the descriptors: «نشاط التنظيم: تصاعد»."""
    states = {one.descriptor_id: one.name for one in snapshot.all(DescriptorState) if one.id in scenario.assumes}
    return tuple(fill("%1: %2", one.name, states[one.id]) for one in snapshot.live(Descriptor) if one.id in states)


def _says(snapshot: Snapshot, indicator: Indicator) -> tuple[str, ...]:
    """Whom its being seen strengthens and weakens, the strongest first."""
    names = {one.id: letter(n) for n, one in enumerate(snapshot.live(Scenario))} | {OTHER: tr("Margin", "another course")}
    effects = [one for one in snapshot.all(IndicatorEffect) if one.indicator_id == indicator.id]
    steps = {one.scenario_id or OTHER: one.step for one in effects}
    words = {
        2: tr("Margin", "If seen, it much strengthens: %1"),
        1: tr("Margin", "If seen, it strengthens: %1"),
        -1: tr("Margin", "If seen, it weakens: %1"),
        -2: tr("Margin", "If seen, it much weakens: %1"),
    }
    lines = []
    for step, template in words.items():
        found = [fill("%1", name) for key, name in names.items() if steps.get(key, 0) == step]
        if found:
            lines.append(template.replace("%1", "، ".join(found)))
    return tuple(lines) or (tr("Margin", "It does not tell the scenarios apart."),)


def _dates(indicator: Indicator) -> tuple[str, ...]:
    states = [*indicator.earlier, (indicator.state, indicator.since)]
    if not states[-1][1]:
        return ()
    since = tr("Margin", "%1 since %2")
    lines = [fill(since, labels.indicator_state(state), current_format().when(day[:10])) for state, day in states if day]
    eve = _eve(states[0][1])
    if eve:
        until = fill(tr("Margin", "%1 until %2"), labels.indicator_state(INDICATOR_STATES[0]), current_format().date(eve))
        lines.insert(0, until)
    return tuple(lines)


def _eve(day: str) -> date | None:
    """The day before; None where a date is less exact than a day."""
    found = parts(day[:10])
    if found is None or found[1] is None or found[2] is None:
        return None
    return date(found[0], found[1], found[2]) - timedelta(days=1)
