"""مراجعة المسودة: a temporary first tab, there while proposals wait. Enter accepts, F2 edits, Delete rejects, ↓ skips."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import DRAFTED
from ui.context import Context
from ui.text import tr
from ui.view import Tab, View


class ReviewTab(Tab):
    id = "review"
    order = 0
    reads = frozenset({cls.kind for cls in DRAFTED} | {"source", "passage"})

    @staticmethod
    def title() -> str:
        return tr("Review", "Draft review")

    @classmethod
    def pending(cls, snapshot: Snapshot) -> int:
        return sum(len(snapshot.proposed(kind)) for kind in DRAFTED)

    @classmethod
    def available(cls, snapshot: Snapshot) -> bool:
        return any(snapshot.proposed(kind) for kind in DRAFTED)

    @staticmethod
    def build(context: Context) -> View:
        from ui.parts.review.view import ReviewView

        return ReviewView(context)
