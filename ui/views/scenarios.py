"""مقارنة السيناريوهات: the scenarios side by side, and the criteria they are compared by."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Scenario
from ui.context import Context
from ui.text import tr
from ui.view import Tab, View


class ScenariosTab(Tab):
    id = "scenarios"
    order = 3
    reads = frozenset(
        {"scenario", "driver", "indicator", "indicator_effect", "criterion", "score", "actor"}
        | {"descriptor", "descriptor_state", "cross_impact", "hypothesis", "hypothesis_rating", "passage", "source"}
    )

    @staticmethod
    def title() -> str:
        return tr("Scenarios", "Scenario comparison")

    @classmethod
    def pending(cls, snapshot: Snapshot) -> int:
        return len(snapshot.proposed(Scenario))

    @staticmethod
    def build(context: Context) -> View:
        from ui.parts.scenarios.view import ScenariosView

        return ScenariosView(context)
