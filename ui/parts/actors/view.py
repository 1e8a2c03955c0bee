"""مصفوفة الفاعلين: who stands how towards whom, and where on the issues; beside it the selected cell, power and interest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedLayout

from briefing.analysis.positions import issue_axis
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Changes, Issue, Relation, Stand
from briefing.domain.scales import STANCES
from briefing.store.operations import editing
from ui import labels
from ui.context import Context
from ui.parts.actors import cells
from ui.parts.actors.cells import Filled, Place, Selected, place_of
from ui.parts.actors.closeness import Closeness
from ui.parts.actors.depths import Depths
from ui.parts.actors.dragging import CellDrag
from ui.parts.actors.front import Front
from ui.parts.actors.tools import add_button, no_actors
from ui.parts.actors.writing import Writing
from ui.text import tr
from ui.view import View

_PAUSE = 300  # ms after the last change, before all is gone through for what it says


@dataclass(frozen=True, slots=True)
class Kept:
    """What was chosen above the matrix, and which deeper view was open, as `Tools` and `Depths` say it."""

    tools: tuple[str, str, str, str]
    depth: tuple[str, str, str] | None


class ActorsView(View):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.selected: Selected = None
        self._dossier_id = ""
        self.front = Front(context)
        self.tools, self.pane, self.side = self.front.tools, self.front.pane, self.front.side
        self.table = self.front.table
        self.depths = Depths(context)
        self.closeness = Closeness(context, self)
        self.writing = Writing(context, self.tools, self.table)
        if not context.store.read_only:
            CellDrag(self.table)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._show_findings)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.layers = QStackedLayout(self)
        first = add_button(self.context, "actor", primary=True)
        first.clicked.connect(lambda: self.add(Actor))
        for layer in (no_actors(self.context, first), self.front, self.depths):
            self.layers.addWidget(layer)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        depths = self.depths
        depths.left.connect(self._leave_depth)
        depths.issue_chosen.connect(lambda actor_id, issue_id: self._select(Place("stand", actor_id, issue_id)))
        depths.actor_chosen.connect(lambda actor_id: self._select(("actor", actor_id)))
        depths.pair_chosen.connect(lambda one, other: self._select(Place("relation", one, other)))
        depths.matrix_asked.connect(self._open_direct)
        self.closeness.ready.connect(self._other_matrix)
        self.tools.depth_asked.connect(lambda what: self.open_influence() if what == "influence" else self.open_issue())
        self.side.issue.depth_asked.connect(self.open_issue)
        self.tools.changed.connect(self._other_matrix)
        self.tools.add_asked.connect(lambda what: self.add(Actor if what == "actor" else Issue))
        self.pane.add_issue.clicked.connect(lambda: self.add(Issue))
        self.side.power.chosen.connect(lambda actor_id: self.reveal("actor", actor_id))
        self.side.cell.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        table = self.table
        table.digit.connect(self._write_digit)
        table.pasted.connect(lambda text: self.writing.paste(text, self))
        table.accept_asked.connect(self._accept)
        table.empty_asked.connect(self._empty_cell)
        table.edit_asked.connect(self.front.edit)
        table.evidence_asked.connect(lambda: self.context.page_asked.emit("margin"))
        table.add_asked.connect(lambda: self.add(Actor))
        table.current_moved.connect(self._cell_chosen)
        table.name_clicked.connect(self._name_clicked)
        table.menu_asked.connect(self._menu)

    # -- showing

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        shown = self._dossier_id
        if snapshot.dossier.id != shown:
            self._dossier_id = snapshot.dossier.id
            self.side.cell.set_editing(False)
            self.selected = self._adopted(snapshot)
        deep = self.layers.currentWidget() is self.depths and self._dossier_id == shown and self.depths.reload(snapshot)
        if not deep:
            self.layers.setCurrentIndex(1 if snapshot.live(Actor) else 0)
        touched = None if changes is None or changes.dossier_id != snapshot.dossier.id else [one for _, one in changes.touched]
        self._show_matrix(snapshot, touched)
        self._show_selected(snapshot)

    def _show_matrix(self, snapshot: Snapshot, touched: Iterable[str] | None = None) -> None:
        """The matrix as it is now; `touched` are the ids of what has changed in it, None where all may have."""
        order = self.closeness.order(snapshot) if self.tools.sort == "closeness" else ()
        anew = self.pane.show_matrix(snapshot, self.tools, order, touched)
        self.tools.add_issue.setVisible(self.tools.kind == "stand")
        if anew:
            self.front.fit()
        if touched is None:
            self._show_findings()
        else:
            self._pause.start(_PAUSE)

    def _show_findings(self) -> None:
        """What the matrix says as a whole; while it is being written into, when there is a pause."""
        if self.context.snapshot is not None and self.pane.show_findings(self.context.snapshot, self.tools.kind):
            self.front.fit()

    def _show_selected(self, snapshot: Snapshot) -> None:
        """The card beside the matrix, the mark in it and the red ring on the grid, as what is selected stands now."""
        selected, record = self.selected, self._record(snapshot, self.selected)
        if isinstance(selected, Place) and self.table.choose(selected.row_id, selected.column_id, scroll=False):
            filled = record if isinstance(record, Relation | Stand) else None
            reverse = self._record(snapshot, selected.reverse)
            self.side.show_cell(snapshot, selected, filled, reverse if isinstance(reverse, Relation) else None)
        elif isinstance(record, Actor | Issue):
            self.table.choose_name(record.id)
            self.side.show_name(snapshot, record)
        else:
            self.side.show_nothing(snapshot)

    def _record(self, snapshot: Snapshot, selected: Selected) -> Filled | Actor | Issue | None:
        """The live record of what is selected; None for an empty cell too."""
        if isinstance(selected, Place):
            cell = self.table.matrix.content.cells.get((selected.row_id, selected.column_id))
            found = snapshot.by_id.get(cell.record_id) if cell else None
            return found if isinstance(found, Relation | Stand) else None
        found = snapshot.by_id.get(selected[1]) if selected else None
        return found if isinstance(found, Actor | Issue) and found.status != "rejected" else None

    def _adopted(self, snapshot: Snapshot) -> Selected:
        """What was selected before this view was built, as when the zoom changed, if it is shown here."""
        subject = self.context.subject
        selected = place_of(snapshot, subject.kind, subject.id) if subject else None
        if isinstance(selected, Place):
            self.tools.show_kind(selected.kind)
        return selected

    def kept(self) -> object:
        return Kept(self.tools.state(), self.depths.state() if self.layers.currentWidget() is self.depths else None)

    def resume(self, kept: object) -> None:
        assert isinstance(kept, Kept)
        self.tools.show_state(kept.tools)
        self._other_matrix()
        if kept.depth and self.context.snapshot is not None and self.depths.show_state(self.context.snapshot, kept.depth):
            self._show_depth()

    # -- selecting

    def reveal(self, kind: str, record_id: str) -> bool:
        snapshot = self.context.snapshot
        selected = place_of(snapshot, kind, record_id) if snapshot else None
        if selected is None or not self._go(selected):
            return False
        if self.layers.currentWidget() is self.depths:
            self._leave_depth()
        return True

    def _go(self, selected: Place | tuple[str, str]) -> bool:
        """Selects a cell or a name in the matrix that has it, and brings it into view; False if none has."""
        snapshot = self.context.snapshot
        if snapshot is None:
            return False
        if isinstance(selected, Place):
            self.tools.show_kind(selected.kind)
        elif selected[0] == "issue":
            self.tools.show_kind("stand")
        self._show_matrix(snapshot)
        if isinstance(selected, Place):
            there = self.table.choose(selected.row_id, selected.column_id)
        else:
            there = self._record(snapshot, selected) is not None
        if there:
            self._select(selected)
            QTimer.singleShot(0, self.front.bring_cell)  # when the cards have their sizes
        return there

    def _select(self, selected: Place | tuple[str, str]) -> None:
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        if isinstance(selected, Place) and selected.row_id == selected.column_id:
            selected = ("actor", selected.row_id)
        self.selected = selected
        self._show_selected(snapshot)
        if isinstance(selected, Place):
            self._tell_selected()
        else:
            self.context.select(*selected)
            if selected[0] == "actor":
                self.depths.mark(selected[1])

    def _tell_selected(self) -> None:
        """Lets the margin show the selected cell; what was empty has a record once it is written."""
        if isinstance(self.selected, Place) and self.context.snapshot is not None:
            record = self._record(self.context.snapshot, self.selected)
            cells.select(self.context, self.selected, record if isinstance(record, Relation | Stand) else None)

    def _cell_chosen(self) -> None:
        ids = self.table.current_ids()
        if ids is not None:
            self._select(Place("relation" if self.tools.kind == "relation" else "stand", *ids))
            QTimer.singleShot(0, self.front.bring_cell)

    def _name_clicked(self, record_id: str, is_column: bool) -> None:
        self._select(("issue" if is_column and self.tools.kind == "stand" else "actor", record_id))

    def _other_matrix(self) -> None:
        """The other matrix, or the same in another order: a cell that is not in it is no longer selected."""
        snapshot = self.context.snapshot
        if snapshot is not None:
            if isinstance(self.selected, Place) and self.selected.kind != self.tools.kind:
                self.side.cell.set_editing(False)
                self.selected = None
            self.reload(snapshot, None)

    # -- going deeper

    def open_issue(self) -> None:
        """The selected issue in depth: that of the cell or name, else the first."""
        snapshot, selected = self.context.snapshot, self.selected
        issues = [issue.id for issue in snapshot.live(Issue)] if snapshot else []
        if snapshot is None or not issues:
            return
        issue_id, actor_id = issues[0], ""
        if isinstance(selected, Place) and selected.kind == "stand":
            issue_id, actor_id = selected.column_id, selected.row_id
        elif selected and not isinstance(selected, Place):
            issue_id = selected[1] if selected[0] == "issue" else issue_id
        self.tools.show_kind("stand")
        self._show_matrix(snapshot)
        heaviest = max(issue_axis(snapshot, issue_id).placed, key=lambda one: one.power, default=None)
        if not actor_id and heaviest is not None:
            actor_id = heaviest.actor_id
            self._select(Place("stand", actor_id, issue_id))
        if self.depths.open_issue(snapshot, issue_id, actor_id):
            self._show_depth()

    def open_influence(self) -> None:
        """Influence and dependence of all, the selected actor marked."""
        snapshot, selected = self.context.snapshot, self.selected
        actor_id = ""
        if isinstance(selected, Place):
            actor_id = selected.row_id
        elif selected and selected[0] == "actor":
            actor_id = selected[1]
        if snapshot is not None and self.depths.open_influence(snapshot, actor_id):
            self._show_depth()

    def _show_depth(self) -> None:
        self.layers.setCurrentWidget(self.depths)
        self.setFocusProxy(self.depths)
        self.depths.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_depth(self) -> None:
        """Back to the matrix, at the cell or name that is selected."""
        self.layers.setCurrentWidget(self.front)
        self.setFocusProxy(self.table)
        if self.context.snapshot is not None:
            self._show_selected(self.context.snapshot)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.front.bring_cell)

    def _open_direct(self) -> None:
        """The matrix in which direct influence is written."""
        self.tools.show_kind("relation")
        self.tools.show_layer("influence")
        self._leave_depth()
        self._other_matrix()

    # -- writing

    def _write_digit(self, digit: int) -> None:
        if isinstance(self.selected, Place) and self.writing.write_digit(self.selected, digit, self):
            self._tell_selected()

    def _accept(self) -> None:
        """Enter: a proposal is accepted, the name of an issue opens it in depth."""
        if isinstance(self.selected, Place) and not self.context.store.read_only:
            self.side.cell.accept_proposal()
        elif self.selected and self.selected[0] == "issue":  # type: ignore[index]
            self.open_issue()

    def _empty_cell(self) -> None:
        snapshot, place = self.context.snapshot, self.selected
        if snapshot is None or not isinstance(place, Place) or self.context.store.read_only:
            return
        record = self._record(snapshot, place)
        if isinstance(record, Relation) and self.writing.moving:
            self.writing.empty_influence(record, self)
        elif isinstance(record, Relation | Stand):
            self.side.cell.empty()
            self._select(place)

    def add(self, cls: type[Actor] | type[Issue]) -> None:
        """Adds an actor or an issue, and puts the keyboard into its name."""
        if self.context.store.read_only or self.context.dossier_id is None:
            return
        name = tr("ActorsView", "New actor") if cls is Actor else tr("ActorsView", "New issue")
        added = self.context.do(editing.add, cls, self.context.dossier_id, name=name, origin=self)
        if added is not None and self._go((added.kind, added.id)):
            self.front.edit()

    def _leave_card(self) -> None:
        """Esc in a card: back to the matrix; who was added and left without a name is nobody."""
        snapshot = self.context.snapshot
        record = self._record(snapshot, self.selected) if snapshot else None
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(record, Actor | Issue):
            self.context.do(editing.drop_untouched, type(record), record.id)

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("CellCard", "Edit"), self.front.edit)
        menu.addSeparator()
        for key, code in enumerate(STANCES, 1):
            menu.addAction(labels.stance(code)).triggered.connect(lambda _=False, key=key: self._write_digit(key))
        menu.addSeparator()
        menu.addAction(tr("ActorsView", "Empty the cell"), self._empty_cell)
        for action in menu.actions():
            action.setEnabled(not self.context.store.read_only and isinstance(self.selected, Place))
        menu.popup(where)

    # -- Qt's own events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.side.cell.is_editing:
            self.side.cell.set_editing(False, focus=True)
        elif event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self._leave_card()
        elif event.key() == Qt.Key.Key_Insert:
            self.add(Actor)
        else:
            super().keyPressEvent(event)
