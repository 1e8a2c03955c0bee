"""The column beside the matrix: the card of what is selected, and power and interest of all."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation
from ui.context import Context
from ui.parts.actors.cell_card import CellCard
from ui.parts.actors.cells import Filled, Place
from ui.parts.actors.name_cards import ActorCard, IssueCard
from ui.parts.actors.power_card import PowerCard
from ui.text import tr
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel


class Side(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        self.cell = CellCard(context)
        self.actor = ActorCard(context)
        self.issue = IssueCard(context)
        self.hint = Card(look)
        words = tr("ActorsView", "Choose a cell to see and edit how it stands, or a name to edit whose it is.")
        self.hint.column.addWidget(ReadLabel(look, words, "body", color="muted"))
        self.power = PowerCard(context)
        self._cards = (self.hint, self.cell, self.actor, self.issue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(16))
        for card in self._cards:
            column.addWidget(card)
        column.addWidget(self.power, 1)
        column.addStretch(0)

    def show_cell(self, snapshot: Snapshot, place: Place, record: Filled | None, reverse: Relation | None) -> None:
        self.cell.show_cell(snapshot, place, record, reverse)
        self._show(self.cell)
        towards = place.column_id if place.kind == "relation" else ""
        self.power.show_power(snapshot, towards, place.row_id)

    def show_name(self, snapshot: Snapshot, record: Actor | Issue) -> None:
        card = self.actor if isinstance(record, Actor) else self.issue
        card.show_record(snapshot, record)
        self._show(card)
        actor_id = record.id if isinstance(record, Actor) else ""
        self.power.show_power(snapshot, actor_id, actor_id)

    def show_nothing(self, snapshot: Snapshot) -> None:
        self._show(self.hint)
        self.power.show_power(snapshot, "", "")

    def edit(self) -> None:
        """Puts the keyboard into the fields of what is shown."""
        if not self.cell.isHidden():
            self.cell.set_editing(True, focus=True)
        elif self.hint.isHidden():
            (self.issue if self.actor.isHidden() else self.actor).start_name()

    def _show(self, shown: QWidget) -> None:
        for card in self._cards:
            card.setVisible(card is shown)
