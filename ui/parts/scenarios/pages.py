"""The views of the scenarios tab: the comparison, and the deeper ones beside it with the records that are shown there."""

from __future__ import annotations

from ui.context import Context
from ui.parts.scenarios.deep import Deep
from ui.text import tr
from ui.widgets.segmented import Option

TABLE, INDICATORS, CONSISTENCY, HYPOTHESES = "table", "indicators", "consistency", "hypotheses"
HOMES = {
    "descriptor": CONSISTENCY,
    "descriptor_state": CONSISTENCY,
    "cross_impact": CONSISTENCY,
    "hypothesis": HYPOTHESES,
    "hypothesis_rating": HYPOTHESES,
}


def views() -> list[Option]:
    return [
        Option(TABLE, tr("Scenarios", "Table")),
        Option(INDICATORS, tr("Scenarios", "Indicators")),
        Option(CONSISTENCY, tr("Scenarios", "Consistency")),
        Option(HYPOTHESES, tr("Scenarios", "Hypotheses and passages")),
    ]


def made(name: str, context: Context) -> Deep:
    """A deeper view; loaded only now."""
    from ui.parts.scenarios.consistency import ConsistencyPage
    from ui.parts.scenarios.hypotheses import HypothesesPage
    from ui.parts.scenarios.indicators import IndicatorsPage

    pages: dict[str, type[Deep]] = {INDICATORS: IndicatorsPage, CONSISTENCY: ConsistencyPage, HYPOTHESES: HypothesesPage}
    return pages[name](context)
