"""Which combination of states is looked at: nobody's or a scenario's, and what is tried on it without being stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from briefing.analysis.combinations import partial_of
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Descriptor, DescriptorState, Scenario
from briefing.store.operations import descriptors
from ui.context import Context
from ui.parts.scenarios.impact_rows import Looked, States

OWN = ""  # whose: the combination that belongs to no scenario


class Examined(QObject):
    """`changed` comes when something else is looked at; what is stored comes back as a change of the dossier."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.whose = OWN
        self.trial: Mapping[str, str] = {}

    def of(self, snapshot: Snapshot, states: States) -> Looked:
        """A scenario's assumptions or the chosen states (the first where none is), and on them what is tried."""
        if snapshot.get(Scenario, self.whose) not in snapshot.live(Scenario):
            self.whose = OWN
        owners = snapshot.live(Descriptor)
        scenario = snapshot.get(Scenario, self.whose)
        if scenario is not None:
            partial = partial_of(states, scenario.assumes)
        else:
            partial = tuple(n or 0 for n in partial_of(states, [one.chosen for one in owners]))
        wanted = ((n, self.trial.get(owner.id, "")) for n, owner in enumerate(owners))
        tried = {n: states[n].index(state) for n, state in wanted if state in states[n]}
        return Looked(tuple(tried.get(n, state) for n, state in enumerate(partial)), frozenset(tried))

    def choose(self, states: Mapping[str, str]) -> None:
        """Keeps states (ids) by descriptor: of the scenario that is looked at, or as the chosen combination. That ends a trial."""
        self.trial = {}
        if self.whose == OWN:
            self._context.do(descriptors.choose, self._context.dossier_id, states)
        else:
            self._context.do(descriptors.assume, self.whose, states)
        self.changed.emit()

    def choose_all(self, state_ids: Iterable[str]) -> None:
        """Keeps a state of every descriptor."""
        found = (self._context.store.get(DescriptorState, key) for key in state_ids)
        self.choose({state.descriptor_id: state.id for state in found if state is not None})

    def look_at(self, whose: str) -> None:
        """Looks at the combination of a scenario (its id), or at the one that is nobody's."""
        self.whose, self.trial = whose, {}
        self.changed.emit()
        if whose != OWN:
            self._context.select("scenario", whose)

    def try_out(self, states: Mapping[str, str]) -> None:
        """Looks at the combination as it would be with these states by descriptor as well; nothing is stored."""
        self.trial = {**self.trial, **states}
        self.changed.emit()

    def end_trial(self) -> None:
        self.trial = {}
        self.changed.emit()
