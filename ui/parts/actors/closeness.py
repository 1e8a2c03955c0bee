"""The order of actors in which those who stand alike come together, worked out off the GUI's thread and kept while it holds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Relation
from ui.context import Context
from ui.text import tr


class Closeness(QObject):
    """`ready` says that an order asked for before is there now."""

    ready = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._order: tuple[str, ...] = ()
        self._state: tuple[object, ...] = ()

    def order(self, snapshot: Snapshot) -> tuple[str, ...]:
        """The ids of the live actors; while it is worked out anew, as it was before."""
        state = snapshot.dossier.id, snapshot.records.get(Actor.kind), snapshot.records.get(Relation.kind)
        if len(self._state) != len(state) or any(a is not b for a, b in zip(state[1:], self._state[1:], strict=True)):
            self._state = state
            self._work_out(snapshot, state)
        return self._order

    def _work_out(self, snapshot: Snapshot, state: tuple[object, ...]) -> None:
        def work(report: object) -> tuple[str, ...]:
            from briefing.analysis.ordering import order_of

            return order_of(snapshot, lambda: report("ordering", 0, 0))  # type: ignore[operator]

        def done(order: tuple[str, ...]) -> None:
            if self._state is state:  # else another is on its way
                self._order = order
                self.ready.emit()

        self._context.tasks.run(tr("ActorsView", "Ordering the actors"), work, done, self._context.failed.emit)
