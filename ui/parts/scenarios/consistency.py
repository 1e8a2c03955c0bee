"""الاتساق: descriptors and their states, how each state moves the others, and which combinations hold themselves up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu

from briefing.analysis.cross_impact import Combination, Model, balances, explain, model_of
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import CrossImpact, Descriptor, DescriptorState
from briefing.store.operations import descriptors, editing
from ui.context import Context
from ui.look.paint import text_width
from ui.look.theme import Theme
from ui.parts.scenarios.combination_card import CombinationCard, chosen_combination
from ui.parts.scenarios.deep import Deep, side_by_side
from ui.parts.scenarios.faces import BalanceFace, ImpactFace
from ui.parts.scenarios.sheet import Content, Face, Head
from ui.parts.scenarios.sheet_table import SheetTable
from ui.text import fill, tr
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel

BALANCE = "balance"
_WIDE, _SIDE, _LEAST_CELL = 960, 340, 44  # px before zoom
UNZOOMED = Theme()  # in which widths of words are px before zoom


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
        self.combination = CombinationCard(context)
        self._halves = QBoxLayout(side_by_side(True))
        self._halves.setSpacing(look.theme.px(16))
        self._halves.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self.combination, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._halves)
        self.body.addStretch(1)
        first = self.button(tr("Consistency", "Add descriptor"), primary=True)
        first.clicked.connect(self.add)
        words = tr(
            "Consistency",
            "Say how each descriptor's states move those of the others, and see which combinations hold.",
        )
        self.set_empty(tr("Consistency", "No descriptors in this dossier yet"), words, first)
        self._connect()

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

    # -- showing

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = snapshot.live(Descriptor)
        self.show_empty(not found)
        self.about.setText(tr("Consistency", "%n descriptor(s)", len(found)) if found else "")
        try:
            model, states = model_of(snapshot)
            combination = chosen_combination(snapshot, states)
            self.table.show_content(content_of(snapshot, model, states, combination))
            self.combination.show_model(snapshot, model, states, combination)
        except UserError as error:
            self.table.show_content(content_of(snapshot, None, (), ()))
            self.combination.show_problem(_why_not(error) if found else "")
        self._fit()

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
        self._choose(column if row == BALANCE else row)

    def _choose(self, state_id: str) -> None:
        state = self.context.store.get(DescriptorState, state_id)
        if state is not None and self.can_write:
            self.context.do(descriptors.choose, state.dossier_id, {state.descriptor_id: state_id})

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
        self.combination.setFixedWidth(px(_SIDE) if wide else max(px(300), self.width() - px(48)))
        self.table.take_room(round(self.height() * 0.85))


def content_of(snapshot: Snapshot, model: Model | None, states: tuple[tuple[str, ...], ...], combination: Combination) -> Content:
    """States by states; in the last row what each gets from the combination, unless there is no model of it."""
    owners = snapshot.live(Descriptor)
    values = {(one.from_state_id, one.to_state_id): one.value for one in snapshot.live(CrossImpact)}
    listed = [(owner, [one for one in snapshot.all(DescriptorState) if one.descriptor_id == owner.id]) for owner in owners]
    chosen = {ids[n] for ids, n in zip(states, combination, strict=True)}
    rows, columns, faces = [], [], dict[tuple[str, str], Face]()
    for owner, found in listed:
        for n, state in enumerate(found):
            above = owner.name if n == 0 else ""
            rows.append(Head(state.id, state.name, above=above, chosen=state.id in chosen))
            width = max(_LEAST_CELL, round(text_width(state.name, UNZOOMED.font("caption", 600))) + 10)
            columns.append(Head(state.id, state.name, above=above, width=width, chosen=state.id in chosen))
    by_state = {state.id: owner.id for owner, found in listed for state in found}
    for row in by_state:
        for column in by_state:
            own = by_state[row] == by_state[column]
            faces[row, column] = ImpactFace(None if own else values.get((row, column), 0))
    if model is not None:
        rows.append(Head(BALANCE, tr("Consistency", "Balance of the combination"), strong=True))
        faces.update(_balance_faces(model, states, combination))
    return Content(tuple(rows), tuple(columns), faces)


def _balance_faces(
    model: Model, states: tuple[tuple[str, ...], ...], combination: Combination
) -> dict[tuple[str, str], BalanceFace]:
    found = {}
    values = iter(balances(model, combination))
    for reading, ids in zip(explain(model, combination), states, strict=True):
        for n, state_id in enumerate(ids):
            here = n == reading.chosen
            found[BALANCE, state_id] = BalanceFace(int(next(values)), here, here and reading.contradicted)
    return found


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
