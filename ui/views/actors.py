"""مصفوفة الفاعلين: who stands how towards whom, and where on the issues; beside it the selected cell, power and interest."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Stand
from ui.context import Context
from ui.text import tr
from ui.view import Tab, View


class ActorsTab(Tab):
    id = "actors"
    order = 2
    reads = frozenset({"actor", "relation", "issue", "stand", "passage", "source"})

    @staticmethod
    def title() -> str:
        return tr("ActorsView", "Actor matrix")

    @classmethod
    def pending(cls, snapshot: Snapshot) -> int:
        return sum(len(snapshot.proposed(kind)) for kind in (Actor, Relation, Issue, Stand))

    @staticmethod
    def build(context: Context) -> View:
        from ui.parts.actors.view import ActorsView

        return ActorsView(context)
