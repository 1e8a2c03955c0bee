"""الخط الزمني: the events of the dossier from the oldest to the newest, each with the precision its source gives it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from briefing.arabic.when import read_when, typed
from briefing.domain.dates import sort_key
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Event
from briefing.store.operations import editing
from ui.models.lines import Cell, Column, Line
from ui.record_list_view import RecordListView, evidence_cell, state_cell
from ui.text import current_format, tr
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState

WHEN, TEXT = 0, 1


class TimelineView(RecordListView):
    kind = Event
    text_column = TEXT

    def heading(self) -> str:
        return tr("Timeline", "Timeline")

    def columns(self) -> Sequence[Column]:
        return [
            Column(tr("Timeline", "Date"), 176),
            Column(tr("Timeline", "Event")),
            Column(tr("Timeline", "Evidence"), 120, 640),
            Column(tr("Timeline", "State"), 112, 520),
        ]

    def ordered(self, items: Sequence[Event]) -> Sequence[Event]:
        return sorted(items, key=lambda event: (sort_key(event.happened), event.id))

    def line_of(self, snapshot: Snapshot, item: Event) -> Line:
        when = Cell(current_format().when(item.happened), edit=typed(item.happened, current_format()))
        return Line(
            item.id,
            (when, Cell(item.text, edit=item.text, editor="text"), evidence_cell(item), state_cell(item)),
            proposed=item.status == "proposed",
        )

    def empty_state(self, add: Button) -> EmptyState:
        headline = tr("Timeline", "No events in this dossier yet")
        sentence = tr("Timeline", "Each event appears here with the precision of its date: year, month, day or period.")
        return EmptyState(self.context.look, "timeline", headline, sentence, (add,))

    def add_words(self) -> str:
        return tr("Timeline", "Add event")

    def new_values(self) -> dict[str, Any]:
        return {"happened": date.today().isoformat(), "text": tr("Timeline", "New event")}

    def edit(self, item: Event, column: int, text: str) -> None:
        value = read_when(text) if column == WHEN else text
        if value:
            field = "happened" if column == WHEN else "text"
            self.context.do(editing.edit, Event, item.id, **{field: value})
