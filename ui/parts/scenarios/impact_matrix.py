"""The matrix of cross impacts under the keyboard: digits write impacts, Space chooses states, names are typed over their heads."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from briefing.domain.records import CrossImpact, Descriptor, DescriptorState
from briefing.store.operations import descriptors, editing
from ui.context import Context
from ui.parts.scenarios.faces import ImpactFace
from ui.parts.scenarios.impact_rows import BALANCE
from ui.parts.scenarios.sheet_table import SheetTable
from ui.text import fill, tr


class ImpactMatrix(SheetTable):
    """`chosen` carries the state (id) that a descriptor is to have in the combination that is looked at, by the descriptor's id."""

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        name, corner = tr("Consistency", "Cross impacts"), tr("Consistency", "The row acts on the column")
        super().__init__(context.look, name, corner, row=36, names=132)
        self._context = context
        self._negative = False
        self.typed.connect(self._type)
        self.nudged.connect(self._nudge)
        self.toggled.connect(self._choose_state)
        self.edit_asked.connect(self._edit)
        self.add_asked.connect(self.add_state)
        self.remove_asked.connect(lambda: self._write(0))
        self.menu_asked.connect(self._menu)
        self.moved.connect(self._moved)
        self.renamed.connect(self._renamed)
        self.naming_ended.connect(lambda key: context.do(editing.drop_untouched, Descriptor, key))

    @property
    def _writable(self) -> bool:
        return not self._context.store.read_only

    def _moved(self, row: str, column: str) -> None:
        """The margin shows what the cell rests on, or else the state whose impact it is."""
        self._negative = False
        snapshot = self._context.snapshot
        if snapshot is None or row in ("", BALANCE):
            return
        cell = next((one for one in snapshot.live(CrossImpact) if (one.from_state_id, one.to_state_id) == (row, column)), None)
        self._context.select(*(("cross_impact", cell.id) if cell else ("descriptor_state", row)))

    def _type(self, sign: str) -> None:
        """A digit, "-" before it for what hinders."""
        if sign == "-":
            self._negative = True
        elif sign in "0123":
            self._write(-int(sign) if self._negative else int(sign))

    def _nudge(self, by: int) -> None:
        face = self.sheet.content.faces.get(self.current())
        if isinstance(face, ImpactFace) and face.value is not None:
            self._write(min(3, max(-3, face.value + by)))

    def _write(self, value: int) -> None:
        self._negative = False
        row, column = self.current()
        face = self.sheet.content.faces.get((row, column))
        if self._writable and isinstance(face, ImpactFace) and face.value is not None:
            self._context.do(descriptors.set_impact, self._context.dossier_id, row, column, value)

    def _choose_state(self) -> None:
        """Space: the state of the row, in the last row that of the column, belongs to the combination from now on."""
        row, column = self.current()
        state = self._context.store.get(DescriptorState, column if row == BALANCE else row)
        if state is not None and self._writable:
            self.chosen.emit({state.descriptor_id: state.id})

    def _edit(self) -> None:
        row, column = self.current()
        if self._writable and row:
            self.rename(column if row == BALANCE else row)

    def _renamed(self, key: str, text: str) -> None:
        snapshot = self._context.snapshot
        record = snapshot.by_id.get(key) if snapshot else None
        if isinstance(record, Descriptor | DescriptorState):
            self._context.do(editing.edit, type(record), key, name=text)

    def add(self) -> None:
        """A new descriptor with two states, its name open for writing."""
        if not self._writable:
            return
        names = [fill(tr("Consistency", "State %1"), n) for n in (1, 2)]
        made = self._context.do(descriptors.add, self._context.dossier_id, "", names)
        if made is not None:
            (state, *_) = self._context.store.find(DescriptorState, descriptor_id=made.id)
            self.choose(state.id)
            self.rename_as(state.id, made.id, "")

    def add_state(self) -> None:
        """One more state of the current descriptor, its name open for writing."""
        state = self._context.store.get(DescriptorState, self.current()[0])
        if state is not None and self._writable:
            made = self._context.do(descriptors.add_state, state.descriptor_id, tr("Consistency", "New state"))
            if made is not None:
                self.choose(made.id)
                self.rename(made.id)

    def _menu(self, where: QPoint) -> None:
        snapshot, row = self._context.snapshot, self.current()[0]
        state = snapshot.get(DescriptorState, row) if snapshot else None
        if snapshot is None or state is None or not self._writable:
            return
        descriptor = snapshot.get(Descriptor, state.descriptor_id)
        name = descriptor.name if descriptor else ""
        menu = QMenu(self)
        menu.addAction(tr("Consistency", "Put into the combination"), self._choose_state)
        menu.addSeparator()
        menu.addAction(fill(tr("Consistency", "Rename “%1”"), state.name), lambda: self.rename(row))
        menu.addAction(fill(tr("Consistency", "Rename “%1”"), name), lambda: self.rename_as(row, state.descriptor_id, name))
        menu.addSeparator()
        remove, others = (
            self._context.do,
            [one for one in snapshot.all(DescriptorState) if one.descriptor_id == state.descriptor_id],
        )
        gone = menu.addAction(
            fill(tr("Consistency", "Delete “%1”"), state.name), lambda: remove(editing.remove, DescriptorState, row)
        )
        gone.setEnabled(len(others) > 1)  # a descriptor without a state could not be reached any more
        menu.addAction(
            fill(tr("Consistency", "Delete “%1”"), name), lambda: remove(editing.remove, Descriptor, state.descriptor_id)
        )
        menu.popup(where)
