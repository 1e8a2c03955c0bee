"""الخلاصة: the key judgements in order, what they mean, and what is still open. Reading it aloud is the brief."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Implication, Judgement, Premise
from ui.context import Context
from ui.text import tr
from ui.view import Tab, View


class SummaryTab(Tab):
    id = "summary"
    order = 1
    reads = (
        frozenset({"judgement", "implication", "premise", "note", "dossier", "passage", "source", "meeting", "waiver"})
        | {
            "scenario",
            "criterion",
            "indicator",
            "indicator_effect",
            "hypothesis",
        }  # what the check looks at, and what is still to be seen
    )

    @staticmethod
    def title() -> str:
        return tr("Summary", "Summary")

    @classmethod
    def pending(cls, snapshot: Snapshot) -> int:
        return len(snapshot.proposed(Judgement)) + len(snapshot.proposed(Premise)) + len(snapshot.proposed(Implication))

    @staticmethod
    def build(context: Context) -> View:
        from ui.parts.summary.view import SummaryView

        return SummaryView(context)
