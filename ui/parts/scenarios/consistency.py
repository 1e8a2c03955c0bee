"""الاتساق: descriptors and their states, how each state moves the others, and which combinations hold themselves up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing.analysis.combinations import common, partial_of
from briefing.analysis.cross_impact import Consistency, Model, model_of
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import CrossImpact, Descriptor, DescriptorState, Scenario
from briefing.store.operations import descriptors, editing
from ui.context import Context
from ui.parts.scenarios.combination_card import OWN, CombinationCard
from ui.parts.scenarios.combination_words import reading_of
from ui.parts.scenarios.consistent_list import ConsistentList
from ui.parts.scenarios.deep import Deep, side_by_side
from ui.parts.scenarios.faces import ImpactFace
from ui.parts.scenarios.impact_rows import BALANCE, Looked, States, content_of
from ui.parts.scenarios.sheet_table import SheetTable
from ui.text import fill, tr
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel

_WIDE, _SIDE = 960, 340  # px before zoom


class ConsistencyPage(Deep):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.table = SheetTable(
            look, tr("Consistency", "Cross impacts"), tr("Consistency", "The row acts on the column"), row=36, names=132
        )
        self._negative = False
        state = self.button(tr("Consistency", "State"), "Ins")
        state.setAccessibleName(tr("Consistency", "Add state"))
        state.clicked.connect(self.add_state)
        descriptor = self.button(tr("Consistency", "Descriptor"))
        descriptor.setAccessibleName(tr("Consistency", "Add descriptor"))
        descriptor.clicked.connect(self.add)
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
        self._whose, self._trial, self._why = OWN, dict[str, str](), False
        self._lay_out(card)
        self.body.addStretch(1)
        first = self.button(tr("Consistency", "Add descriptor"), primary=True)
        first.clicked.connect(self.add)
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
        table = self.table
        table.typed.connect(self._type)
        table.nudged.connect(self._nudge)
        table.toggled.connect(self._choose_state)
        table.edit_asked.connect(self._edit)
        table.add_asked.connect(self.add_state)
        table.remove_asked.connect(lambda: self._write(0))
        table.menu_asked.connect(self._menu)
        table.moved.connect(self._moved)
        table.renamed.connect(self._renamed)
        table.naming_ended.connect(lambda key: self.context.do(editing.drop_untouched, Descriptor, key))
        card = self.combination
        card.chosen.connect(self._choose)
        card.tried.connect(lambda states: self.try_out({**self._trial, **states}))
        card.ended.connect(lambda: self.try_out({}))
        card.whose_asked.connect(self.look_at)
        card.why_asked.connect(self._mark)
        self.consistent.chosen.connect(self._choose_all)
        self.consistent.found.connect(self._read)

    # -- showing

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = snapshot.live(Descriptor)
        self.show_empty(not found)
        self.about.setText(tr("Consistency", "%n descriptor(s)", len(found)) if found else "")
        if self._whose not in {one.id for one in snapshot.live(Scenario)}:
            self._whose = OWN
        try:
            self._show_model(snapshot, *model_of(snapshot))
        except UserError as error:
            self.table.show_content(content_of(snapshot, None, (), Looked()))
            self.consistent.show_nothing()
            self._show_problem(_why_not(error) if found else "")
        self._fit()

    def _show_model(self, snapshot: Snapshot, model: Model, states: States) -> None:
        self._show_problem("")
        looked = self._looked(snapshot, states)
        self.table.show_content(content_of(snapshot, model, states, looked, marked=self._why))
        self.combination.show_model(snapshot, model, states, looked, self._whose)
        self._model, self._states = model, states
        self.consistent.show_model(snapshot, model, states)

    def _show_problem(self, words: str) -> None:
        """Why nothing can be said of combinations; nothing where it can."""
        self.problem.set_text(words)
        self.problem.setVisible(bool(words))
        self.combination.setVisible(not words)

    def _looked(self, snapshot: Snapshot, states: States) -> Looked:
        """What is looked at: a scenario's assumptions or the chosen states (the first where none is), and on them what is tried."""
        owners = [one.id for one in snapshot.live(Descriptor)]
        scenario = snapshot.get(Scenario, self._whose)
        if scenario is not None:
            partial = partial_of(states, scenario.assumes)
        else:
            chosen = [one.chosen for one in snapshot.live(Descriptor)]
            partial = tuple(0 if n is None else n for n in partial_of(states, chosen))
        places = {owners.index(key): states[owners.index(key)].index(state) for key, state in self._trial_in(owners, states)}
        return Looked(tuple(places.get(n, state) for n, state in enumerate(partial)), frozenset(places))

    def _trial_in(self, owners: list[str], states: States) -> list[tuple[str, str]]:
        """What of the trial there still is."""
        there = {key: set(ids) for key, ids in zip(owners, states, strict=True)}
        return [(key, state) for key, state in self._trial.items() if state in there.get(key, ())]

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
        self._moved(*self.table.current())

    def reveal(self, record_id: str) -> bool:
        snapshot = self.context.snapshot
        record = snapshot.by_id.get(record_id) if snapshot else None
        if isinstance(record, CrossImpact):
            return self.table.choose(record.from_state_id, record.to_state_id)
        if isinstance(record, Descriptor) and snapshot is not None:
            states = [one.id for one in snapshot.all(DescriptorState) if one.descriptor_id == record_id]
            return bool(states) and self.table.choose(states[0])
        return self.table.choose(record_id)

    def _moved(self, row: str, column: str) -> None:
        """The margin shows what the cell rests on, or else the state whose impact it is."""
        self._negative = False
        snapshot = self.context.snapshot
        if snapshot is None or row in ("", BALANCE):
            return
        cell = next((one for one in snapshot.live(CrossImpact) if (one.from_state_id, one.to_state_id) == (row, column)), None)
        self.context.select(*(("cross_impact", cell.id) if cell else ("descriptor_state", row)))

    # -- writing

    def _type(self, sign: str) -> None:
        """A digit, "-" before it for what hinders."""
        if sign == "-":
            self._negative = True
        elif sign in "0123":
            self._write(-int(sign) if self._negative else int(sign))

    def _nudge(self, by: int) -> None:
        face = self.table.sheet.content.faces.get(self.table.current())
        if isinstance(face, ImpactFace) and face.value is not None:
            self._write(min(3, max(-3, face.value + by)))

    def _write(self, value: int) -> None:
        self._negative = False
        row, column = self.table.current()
        face = self.table.sheet.content.faces.get((row, column))
        if self.can_write and isinstance(face, ImpactFace) and face.value is not None:
            self.context.do(descriptors.set_impact, self.context.dossier_id, row, column, value)

    def _choose_state(self) -> None:
        """Space: the state of the row, in the last row that of the column, belongs to the combination from now on."""
        row, column = self.table.current()
        state = self.context.store.get(DescriptorState, column if row == BALANCE else row)
        if state is not None and self.can_write:
            self._choose({state.descriptor_id: state.id})

    def _choose_all(self, state_ids: list[str]) -> None:
        found = (self.context.store.get(DescriptorState, key) for key in state_ids)
        self._choose({state.descriptor_id: state.id for state in found if state is not None})

    def _choose(self, states: dict[str, str]) -> None:
        """Keeps states by descriptor: of the scenario that is looked at, or else as the chosen combination. That ends a trial."""
        self._trial = {}
        if self._whose == OWN:
            self.context.do(descriptors.choose, self.context.dossier_id, states)
        else:
            self.context.do(descriptors.assume, self._whose, states)
        self._again()

    def look_at(self, whose: str) -> None:
        """Looks at the combination of a scenario, or at the one that is nobody's."""
        self._whose, self._trial = whose, {}
        self._again()
        if whose != OWN:
            self.context.select("scenario", whose)

    def try_out(self, states: dict[str, str]) -> None:
        """Shows the combination as it would be with these states by descriptor; nothing is stored."""
        self._trial = states
        self._again()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, on: bool) -> None:
        self._why = on
        self._again()

    def _again(self) -> None:
        if self.context.snapshot is not None:
            self.show_snapshot(self.context.snapshot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._trial:
            self.try_out({})
        else:
            super().keyPressEvent(event)

    def _edit(self) -> None:
        row, column = self.table.current()
        if self.can_write and row:
            self.table.rename(column if row == BALANCE else row)

    def _renamed(self, key: str, text: str) -> None:
        snapshot = self.context.snapshot
        record = snapshot.by_id.get(key) if snapshot else None
        if isinstance(record, Descriptor | DescriptorState):
            self.context.do(editing.edit, type(record), key, name=text)

    def add(self) -> None:
        """A new descriptor with two states, its name open for writing."""
        if not self.can_write:
            return
        names = [fill(tr("Consistency", "State %1"), n) for n in (1, 2)]
        made = self.context.do(descriptors.add, self.context.dossier_id, "", names)
        if made is not None:
            (state, *_) = self.context.store.find(DescriptorState, descriptor_id=made.id)
            self.table.choose(state.id)
            self.table.rename_as(state.id, made.id, "")

    def add_state(self) -> None:
        """One more state of the current descriptor, its name open for writing."""
        state = self.context.store.get(DescriptorState, self.table.current()[0])
        if state is not None and self.can_write:
            made = self.context.do(descriptors.add_state, state.descriptor_id, tr("Consistency", "New state"))
            if made is not None:
                self.table.choose(made.id)
                self.table.rename(made.id)

    def _menu(self, where: QPoint) -> None:
        snapshot, row = self.context.snapshot, self.table.current()[0]
        state = snapshot.get(DescriptorState, row) if snapshot else None
        if snapshot is None or state is None or not self.can_write:
            return
        descriptor = snapshot.get(Descriptor, state.descriptor_id)
        name = descriptor.name if descriptor else ""
        menu = QMenu(self)
        menu.addAction(tr("Consistency", "Put into the combination"), self._choose_state)
        menu.addSeparator()
        menu.addAction(fill(tr("Consistency", "Rename “%1”"), state.name), lambda: self.table.rename(row))
        menu.addAction(fill(tr("Consistency", "Rename “%1”"), name), lambda: self.table.rename_as(row, state.descriptor_id, name))
        menu.addSeparator()
        remove = self.context.do
        menu.addAction(fill(tr("Consistency", "Delete “%1”"), state.name), lambda: remove(editing.remove, DescriptorState, row))
        menu.addAction(
            fill(tr("Consistency", "Delete “%1”"), name), lambda: remove(editing.remove, Descriptor, state.descriptor_id)
        )
        menu.popup(where)

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
    }[str(error.facts["what"])]
