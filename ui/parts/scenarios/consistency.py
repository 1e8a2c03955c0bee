"""الاتساق: descriptors and their states, how each state moves the others, and which combinations hold themselves up."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from briefing.analysis.combinations import common
from briefing.analysis.cross_impact import Consistency, Model, model_of
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import CrossImpact, Descriptor, DescriptorState
from ui.context import Context
from ui.messages import message_for
from ui.parts.scenarios.combination_card import CombinationCard
from ui.parts.scenarios.combination_words import reading_of
from ui.parts.scenarios.consistent_list import ConsistentList
from ui.parts.scenarios.deep import Deep, side_by_side
from ui.parts.scenarios.examined import Examined
from ui.parts.scenarios.impact_matrix import ImpactMatrix
from ui.parts.scenarios.impact_rows import Looked, States, content_of
from ui.text import fill, tr
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel

_WIDE, _SIDE = 960, 340  # px before zoom


class ConsistencyPage(Deep):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.table = ImpactMatrix(context)
        state = self.button(tr("Consistency", "State"), "Ins")
        state.setAccessibleName(tr("Consistency", "Add state"))
        state.clicked.connect(self.table.add_state)
        descriptor = self.button(tr("Consistency", "Descriptor"))
        descriptor.setAccessibleName(tr("Consistency", "Add descriptor"))
        descriptor.clicked.connect(self.table.add)
        self.head.addWidget(state)
        self.head.addWidget(descriptor)
        card = Card(look, dense=True)
        card.column.addWidget(self.table)
        card.column.addWidget(ReadLabel(look, _legend(), "caption", color="muted"))
        self.reading = ReadLabel(look, token="label", weight=400)
        self._reading_card = Card(look, dense=True)
        self._reading_card.column.addWidget(self.reading)
        self.problem = ReadLabel(look, token="body", color="warn")
        self.combination = CombinationCard(context)
        self.consistent = ConsistentList(context)
        self.examined, self._why = Examined(context, self), False
        self._lay_out(card)
        self.body.addStretch(1)
        first = self.button(tr("Consistency", "Add descriptor"), primary=True)
        first.clicked.connect(self.table.add)
        words = tr(
            "Consistency",
            "Say how each descriptor's states move those of the others, and see which combinations hold.",
        )
        self.set_empty(tr("Consistency", "No descriptors in this dossier yet"), words, first)
        self._connect()

    def _lay_out(self, matrix: Card) -> None:
        gap = self.context.look.theme.px(16)
        first, second = QVBoxLayout(), QVBoxLayout()
        self._side = QWidget()
        self._side.setLayout(second)
        second.setContentsMargins(0, 0, 0, 0)
        for column, parts in (
            (first, (matrix, self._reading_card)),
            (second, (self.problem, self.combination, self.consistent)),
        ):
            column.setSpacing(gap)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        self._halves = QBoxLayout(side_by_side(True))
        self._halves.setSpacing(gap)
        self._halves.addLayout(first, 1)
        self._halves.addWidget(self._side)
        self.body.addLayout(self._halves)

    def _connect(self) -> None:
        self.table.chosen.connect(self.examined.choose)
        card, examined = self.combination, self.examined
        card.chosen.connect(examined.choose)
        card.tried.connect(self._try_out)
        card.ended.connect(examined.end_trial)
        card.whose_asked.connect(examined.look_at)
        card.why_asked.connect(self._mark)
        examined.changed.connect(self._again)
        self.consistent.chosen.connect(examined.choose_all)
        self.consistent.found.connect(self._read)

    # -- showing

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = snapshot.live(Descriptor)
        self.show_empty(not found)
        self._count = tr("Consistency", "%n descriptor(s)", len(found)) if found else ""
        self.about.setText(self._count)
        try:
            self._show_model(snapshot, *model_of(snapshot))
        except UserError as error:
            self.table.show_content(content_of(snapshot, None, (), Looked()))
            self.consistent.show_nothing()
            self._show_problem(_why_not(error) if found else "")
        self._fit()

    def _show_model(self, snapshot: Snapshot, model: Model, states: States) -> None:
        self._show_problem("")
        self.about.setText(f"{self._count} · {tr('Consistency', '%n combination(s)', model.combinations)}")
        looked = self.examined.of(snapshot, states)
        self.table.show_content(content_of(snapshot, model, states, looked, marked=self._why))
        self.combination.show_model(snapshot, model, states, looked, self.examined.whose)
        self._model, self._states = model, states
        self.consistent.show_model(snapshot, model, states)

    def _show_problem(self, words: str) -> None:
        """Why nothing can be said of combinations; nothing where it can."""
        self.problem.set_text(words)
        self.problem.setVisible(bool(words))
        self.combination.setVisible(not words)

    def _read(self, found: Consistency | None) -> None:
        """«القراءة»: what the consistent combinations have in common."""
        snapshot = self.context.snapshot
        self._reading_card.setVisible(found is not None)
        if found is not None and snapshot is not None:
            names = {one.id: one.name for one in snapshot.all(DescriptorState)}
            read = common(self._model, [one.combination for one in found.consistent])
            words = reading_of(read, len(found.consistent), self._states, names)
            self.reading.set_text(fill(tr("Consistency", "The reading: %1"), words))

    def start(self) -> None:
        if not self.table.current()[0] and self.table.sheet.content.rows:
            self.table.choose(self.table.sheet.content.rows[0].key)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.moved.emit(*self.table.current())

    def reveal(self, record_id: str) -> bool:
        snapshot = self.context.snapshot
        record = snapshot.by_id.get(record_id) if snapshot else None
        if isinstance(record, CrossImpact):
            return self.table.choose(record.from_state_id, record.to_state_id)
        if isinstance(record, Descriptor) and snapshot is not None:
            states = [one.id for one in snapshot.all(DescriptorState) if one.descriptor_id == record_id]
            return bool(states) and self.table.choose(states[0])
        return self.table.choose(record_id)

    # -- what is looked at

    def _try_out(self, states: Mapping[str, str]) -> None:
        self.examined.try_out(states)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # from where Esc ends it

    def _mark(self, on: bool) -> None:
        self._why = on
        self._again()

    def _again(self) -> None:
        if self.context.snapshot is not None:
            self.show_snapshot(self.context.snapshot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.examined.trial:
            self.examined.end_trial()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self.context.look.theme.px
        wide = self.width() >= px(_WIDE)
        self._halves.setDirection(side_by_side(wide))
        self._side.setFixedWidth(px(_SIDE) if wide else max(px(300), self.width() - px(48)))
        self.table.take_room(round(self.height() * 0.85))


def _legend() -> str:
    return tr(
        "Consistency",
        "From −3 (hinders strongly) to +3 (promotes strongly), “-” before the number · Space: choose the state",
    )


def _why_not(error: UserError) -> str:
    where = str(error.facts["where"])
    return {
        "no-state": fill(tr("Consistency", "“%1” has no state; add one, or delete it."), where),
        "same-name": fill(tr("Consistency", "Two descriptors are called “%1”; give one of them another name."), where),
        "too-many": tr("Consistency", "There are too many combinations to go through; take away a descriptor or some states."),
    }.get(str(error.facts["what"]), message_for(error).title)
