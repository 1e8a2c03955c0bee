"""In which tab a record is shown."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Note

_TABS = {
    "judgement": "summary",
    "implication": "summary",
    "premise": "summary",
    "dossier": "summary",
    "actor": "actors",
    "relation": "actors",
    "pair": "actors",
    "issue": "actors",
    "stand": "actors",
    "scenario": "scenarios",
    "driver": "scenarios",
    "indicator": "scenarios",
    "criterion": "scenarios",
    "score": "scenarios",
    "indicator_effect": "scenarios",
    "descriptor": "scenarios",
    "descriptor_state": "scenarios",
    "cross_impact": "scenarios",
    "hypothesis": "scenarios",
    "hypothesis_rating": "scenarios",
    "event": "timeline",
    "place": "places",
    "source": "sources",
    "passage": "sources",
    "note": "notes",
}


def tab_of(snapshot: Snapshot, kind: str, record_id: str) -> str:
    """The id of the tab; an unfiled note's is that of what it is bound to."""
    note = snapshot.get(Note, record_id) if kind == "note" else None
    if note is not None and not note.filed:
        return tab_of(snapshot, note.target_kind, note.target_id)
    return _TABS.get(kind, "summary")
