"""الملاحظات: every note, question, decision and action of the dossier, by meeting and day, and what became of it."""

from __future__ import annotations

from ui.context import Context
from ui.text import tr
from ui.view import Tab, View


class NotesTab(Tab):
    id = "notes"
    order = 7
    reads = frozenset({"note", "meeting", "judgement", "scenario", "actor", "event", "place", "source"})

    @staticmethod
    def title() -> str:
        return tr("Notes", "Notes")

    @staticmethod
    def build(context: Context) -> View:
        from ui.parts.notes.view import NotesView

        return NotesView(context)
