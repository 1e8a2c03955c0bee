"""الخط الزمني: the events of the dossier from the oldest to the newest, each with the precision its source gives it."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Event
from ui.context import Context
from ui.text import tr
from ui.view import Tab, View


class TimelineTab(Tab):
    id = "timeline"
    order = 4
    reads = frozenset({"event", "passage"})

    @staticmethod
    def title() -> str:
        return tr("Timeline", "Timeline")

    @classmethod
    def pending(cls, snapshot: Snapshot) -> int:
        return len(snapshot.proposed(Event))

    @staticmethod
    def build(context: Context) -> View:
        from ui.parts.timeline.view import TimelineView

        return TimelineView(context)
