"""The deeper views in place of the matrix: which of them is open, and how it is kept up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from briefing.domain.dossier import Snapshot
from ui.context import Context

if TYPE_CHECKING:
    from ui.parts.actors.accord_view import AccordView
    from ui.parts.actors.influence_view import InfluenceView
    from ui.parts.actors.issue_view import IssueView


class Depths(QStackedWidget):
    """Each view is built when it is first asked for. `issue_chosen` carries an actor and an issue, `pair_chosen` two actors."""

    left = Signal()
    issue_chosen = Signal(str, str)
    actor_chosen = Signal(str)
    pair_chosen = Signal(str, str)
    matrix_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.issue: IssueView | None = None
        self.influence: InfluenceView | None = None
        self.accord: AccordView | None = None
        self._accord_waits = False  # for the reading that it shows

    def open_issue(self, snapshot: Snapshot, issue_id: str, actor_id: str) -> bool:
        """Shows one issue in depth; False where it is not there."""
        if self.issue is None:
            from ui.parts.actors.issue_view import IssueView

            view = self.issue = IssueView(self.context)
            view.left.connect(self.left)
            view.chosen.connect(lambda actor_id: self.issue_chosen.emit(actor_id, view.issue_id))
            self.addWidget(view)
        return self._front(self.issue) if self.issue.show_issue(snapshot, issue_id, actor_id) else False

    def open_influence(self, snapshot: Snapshot, actor_id: str) -> bool:
        """Shows influence and dependence of all."""
        if self.influence is None:
            from ui.parts.actors.influence_view import InfluenceView

            view = self.influence = InfluenceView(self.context)
            view.left.connect(self.left)
            view.chosen.connect(self.actor_chosen)
            view.matrix_asked.connect(self.matrix_asked)
            view.accord_asked.connect(self._open_accord)
            view.read_anew.connect(self._show_accord)
            self.addWidget(view)
        self.influence.show_reading(snapshot, actor_id)
        return self._front(self.influence)

    def _open_accord(self) -> None:
        """All pairs of actors, over the reading that they were found in; Esc leads back to it."""
        if self.influence is None or self.influence.reading is None:
            return
        if self.accord is None:
            from ui.parts.actors.accord_view import AccordView

            self.accord = AccordView(self.context)
            self.accord.left.connect(self._leave_accord)
            self.accord.pair_chosen.connect(self.pair_chosen)
            self.addWidget(self.accord)
        self._front(self.accord)
        self._show_accord()
        self.accord.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_accord(self) -> None:
        if self._accord_waits:
            self._accord_waits = False
            self._open_accord()
            return
        snapshot, influence = self.context.snapshot, self.influence
        shown = self.accord is not None and self.currentWidget() is self.accord
        if shown and self.accord and snapshot is not None and influence is not None and influence.reading is not None:
            self.accord.show_reading(snapshot, influence.reading)

    def _leave_accord(self) -> None:
        if self.influence is not None:
            self._front(self.influence)
            self.influence.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> tuple[str, str, str]:
        """Which view is open, and on which issue and actor."""
        if self.issue is not None and self.currentWidget() is self.issue:
            return "issue", self.issue.issue_id, self.issue.actor_id
        what = "accord" if self.accord is not None and self.currentWidget() is self.accord else "influence"
        return what, "", self.influence.actor_id if self.influence else ""

    def show_state(self, snapshot: Snapshot, state: tuple[str, str, str]) -> bool:
        """Opens what was open; False where it is no more."""
        what, issue_id, actor_id = state
        self._accord_waits = what == "accord"
        return self.open_issue(snapshot, issue_id, actor_id) if what == "issue" else self.open_influence(snapshot, actor_id)

    def reload(self, snapshot: Snapshot) -> bool:
        """Shows the open view as the dossier is now; False where what it was about is no more."""
        if self.issue is not None and self.currentWidget() is self.issue:
            return self.issue.show_issue(snapshot, self.issue.issue_id, self.issue.actor_id)
        if self.influence is not None and self.currentWidget() is not self.issue:
            self.influence.show_reading(snapshot, self.influence.actor_id)
        return True

    def mark(self, actor_id: str) -> None:
        """Another actor is selected."""
        snapshot = self.context.snapshot
        if snapshot is not None and self.influence is not None and self.currentWidget() is self.influence:
            self.influence.show_reading(snapshot, actor_id)

    def _front(self, view: QWidget) -> bool:
        self.setCurrentWidget(view)
        self.setFocusProxy(view)
        return True
