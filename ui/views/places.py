"""الأماكن: the places of the dossier, what kind each is, and where it lies."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Place
from ui.context import Context
from ui.text import tr
from ui.view import Tab, View


class PlacesTab(Tab):
    id = "places"
    order = 5
    reads = frozenset({"place", "passage"})

    @staticmethod
    def title() -> str:
        return tr("Places", "Map")

    @classmethod
    def pending(cls, snapshot: Snapshot) -> int:
        return len(snapshot.proposed(Place))

    @staticmethod
    def build(context: Context) -> View:
        from ui.parts.places.view import PlacesView

        return PlacesView(context)
