"""الأماكن: the places of the dossier, what kind each is, and where it lies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QMenu

from briefing.arabic.fold import fold
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Place
from briefing.domain.scales import PLACE_KINDS
from briefing.store.operations import editing
from ui import labels
from ui.models.lines import Cell, Column, Line
from ui.record_list_view import RecordListView, evidence_cell, state_cell
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState

NAME, KIND, WHERE = 0, 1, 2
_TWO_NUMBERS = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,،;؛\s]\s*(-?\d+(?:\.\d+)?)\s*")


class PlacesView(RecordListView):
    kind = Place
    text_column = NAME

    def heading(self) -> str:
        return tr("Places", "Places of the dossier")

    def about(self) -> str:
        return tr("Places", "The list of the places that have evidence")

    def columns(self) -> Sequence[Column]:
        return [
            Column(tr("Places", "Place")),
            Column(tr("Places", "Kind"), 120, 560),
            Column(tr("Places", "Coordinates"), 232, 780),
            Column(tr("Places", "Evidence"), 120, 440),
            Column(tr("Places", "State"), 112, 320),
        ]

    def line_of(self, snapshot: Snapshot, item: Place) -> Line:
        return Line(
            item.id,
            (
                Cell(item.name, icon="place", edit=item.name),
                Cell(labels.place_kind(item.place_kind), link=not self.context.store.read_only),
                Cell(_shown(item), edit=_typed(item), ink="ink" if item.lat is not None else "muted"),
                evidence_cell(item),
                state_cell(item),
            ),
            proposed=item.status == "proposed",
        )

    def empty_state(self, add: Button) -> EmptyState:
        headline = tr("Places", "No places in this dossier yet")
        return EmptyState(self.context.look, "map", headline, tr("Places", "The places that have evidence appear here."), (add,))

    def add_words(self) -> str:
        return tr("Places", "Add place")

    def new_values(self) -> dict[str, Any]:
        return {"name": tr("Places", "New place")}

    def opened(self, item_id: str, column: int) -> None:
        item = self._item(item_id)
        if column == KIND and item is not None and item.status == "accepted" and not self.context.store.read_only:
            menu = QMenu(self)
            self.more_menu(menu, item)
            cell = self.table.visualRect(self.table.lines.index(self.table.lines.row_of(item_id), KIND))
            menu.popup(self.table.viewport().mapToGlobal(cell.bottomLeft()))
        else:
            super().opened(item_id, column)

    def more_menu(self, menu: QMenu, item: Any) -> None:
        menu.addSeparator()
        for kind in PLACE_KINDS:
            action = menu.addAction(labels.place_kind(kind))
            action.setCheckable(True)
            action.setChecked(item.place_kind == kind)
            action.triggered.connect(lambda _=False, kind=kind: self.context.do(editing.edit, Place, item.id, place_kind=kind))

    def edit(self, item: Place, column: int, text: str) -> None:
        if column == NAME and text:
            self.context.do(editing.edit, Place, item.id, name=text)
        elif column == WHERE:
            self._move(item, text)

    def _move(self, item: Place, text: str) -> None:
        point = read_point(text)
        if point is None:
            said = tr("Places", "Coordinates are two numbers: degrees north, then degrees east")
            self.context.toast_asked.emit(said, False)
        else:
            lat, lon = point
            self.context.do(editing.edit, Place, item.id, lat=lat, lon=lon)


def read_point(text: str) -> tuple[float | None, float | None] | None:
    """Degrees north and east as they are typed, in either digits; (None, None) for nothing, None for what is no point."""
    if not text.strip():
        return None, None
    match = _TWO_NUMBERS.fullmatch(fold(text).replace("−", "-"))
    if match is None:
        return None
    lat, lon = float(match[1]), float(match[2])
    return (lat, lon) if abs(lat) <= 90 and abs(lon) <= 180 else None


def _shown(place: Place) -> str:
    if place.lat is None or place.lon is None:
        return tr("Places", "Not placed")
    numbers = current_format()
    north = tr("Places", "%1 north") if place.lat >= 0 else tr("Places", "%1 south")
    east = tr("Places", "%1 east") if place.lon >= 0 else tr("Places", "%1 west")
    ends = ((north, place.lat), (east, place.lon))
    return "، ".join(fill(words, numbers.number(abs(value), 2)) for words, value in ends)


def _typed(place: Place) -> str:
    return "" if place.lat is None or place.lon is None else f"{place.lat:.4f}, {place.lon:.4f}"
