"""The combinations that hold themselves up: gone through aside where there are many, and listed with whose scenario they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.analysis.combinations import agrees, partial_of
from briefing.analysis.cross_impact import Consistency, Consistent, Model, consistency
from briefing.domain.dossier import Snapshot
from briefing.domain.records import DescriptorState, Scenario
from ui.context import Context
from ui.parts.scenarios.combination_words import figures
from ui.parts.scenarios.impact_rows import States
from ui.subjects import letter
from ui.text import fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.plain import clear
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader

_MOST_LISTED, _AT_ONCE = 8, 4096  # combinations: in the list, and gone through without being asked to wait


class ConsistentList(QWidget):
    """`found` comes with what holds (`Consistency`), None while it is looked for; `chosen` carries the ids of a combination's states."""

    found = Signal(object)
    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._head = SectionHeader(context.look, "", rule=False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(context.look.theme.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)
        column.addLayout(self._cards)
        self._asked: tuple[tuple[int, ...], bytes] = ((), b"")
        self._known: Consistency | None = None
        self._snapshot: Snapshot | None = None
        self._states: States = ()
        self.listed: tuple[Consistent, ...] = ()

    def show_model(self, snapshot: Snapshot, model: Model, states: States) -> None:
        """Lists what holds; while the matrix stays as it is, what was found is shown again, and a long search runs aside."""
        self._snapshot, self._states = snapshot, states
        asked = model.sizes, model.impacts.tobytes()
        if self._known is not None and asked == self._asked:
            self._show(self._known)
            return
        self._asked, self._known = asked, None
        if model.combinations <= _AT_ONCE:
            self._take(asked, consistency(model))
            return
        self.show_nothing()
        self.context.tasks.run(
            tr("Consistency", "Consistent combinations"),
            lambda report: consistency(model, lambda: report("combinations", 0, 0)),
            lambda found: self._take(asked, found),
            self.context.failed.emit,
        )

    def show_nothing(self) -> None:
        self._head.setVisible(False)
        self.listed = ()
        clear(self._cards)
        self.found.emit(None)

    def _take(self, asked: tuple[tuple[int, ...], bytes], found: Consistency) -> None:
        if asked == self._asked:
            self._known = found
            self._show(found)

    def _show(self, found: Consistency) -> None:
        self._head.setVisible(True)
        count = fill(tr("Consistency", "%1 of %2"), len(found.consistent), found.combinations)
        self._head.show_as(f"{tr('Consistency', 'Consistent combinations')} {count}")
        self.listed = found.consistent[:_MOST_LISTED]
        clear(self._cards)
        for one in self.listed:
            self._cards.addWidget(self._card(one))
        self.found.emit(found)

    def _card(self, one: Consistent) -> Card:
        look, snapshot = self.context.look, self._snapshot
        assert snapshot is not None
        card = Card(look, dense=True)
        names = {state.id: state.name for state in snapshot.all(DescriptorState)}
        ids = [own[n] for own, n in zip(self._states, one.combination, strict=True)]
        whose = whose_words(snapshot, self._states, one)
        if whose:
            card.column.addWidget(ReadLabel(look, whose, "label", weight=600))
        card.column.addWidget(ReadLabel(look, " · ".join(names[key] for key in ids), "label"))
        foot = QHBoxLayout()
        foot.addWidget(ReadLabel(look, figures(one), "caption", color="muted"), 1)
        choose = Button(look, tr("Consistency", "Choose it"), kind="ghost", small=True)
        choose.setEnabled(not self.context.store.read_only)
        choose.clicked.connect(lambda: self.chosen.emit(ids))
        foot.addWidget(choose)
        card.column.addLayout(foot)
        return card


def whose_words(snapshot: Snapshot, states: States, one: Consistent) -> str:
    """The scenarios whose assumptions a combination has: «أ: شراكة واسعة»."""
    live = enumerate(snapshot.live(Scenario))
    found = [(n, s) for n, s in live if agrees(partial_of(states, s.assumes), one.combination)]
    return "، ".join(fill("%1: %2", letter(n), scenario.name) for n, scenario in found)
