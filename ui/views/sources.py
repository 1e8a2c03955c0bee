"""المصادر: each report as it came, its passages marked in it, and the hand that marks new ones."""

from __future__ import annotations

from briefing.domain.records import CLASSES, Item
from ui.context import Context
from ui.text import tr
from ui.view import Tab, View


class SourcesTab(Tab):
    id = "sources"
    order = 6
    reads = frozenset(kind for kind, cls in CLASSES.items() if issubclass(cls, Item)) | {"source", "passage", "note"}

    @staticmethod
    def title() -> str:
        return tr("Sources", "Sources")

    @staticmethod
    def build(context: Context) -> View:
        from ui.parts.sources.view import SourcesView

        return SourcesView(context)
