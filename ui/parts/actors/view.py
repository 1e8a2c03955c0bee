"""مصفوفة الفاعلين: who stands how towards whom, and where on the issues; beside it the selected cell, power and interest."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Changes, Issue, Relation, Stand
from briefing.domain.scales import STANCES
from briefing.store.operations import editing
from ui import labels
from ui.context import Context
from ui.parts.actors import cells
from ui.parts.actors.cells import Filled, Place, Selected, place_of
from ui.parts.actors.matrix_pane import MatrixPane
from ui.parts.actors.side import Side
from ui.parts.actors.tools import Tools, add_button, no_actors
from ui.text import tr
from ui.view import View

_SIDE, _BREAK = 368, 960  # px before zoom: the column of cards, and the width below which it goes under the matrix
_NO_LIMIT = 16_777_215


class ActorsView(View):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.selected: Selected = None
        self._dossier_id = ""
        self.tools = Tools(context)
        self.pane = MatrixPane(context)
        self.table = self.pane.table
        self.side = Side(context)
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self.context.look.theme.px
        self.layers = QStackedLayout(self)
        first = add_button(self.context, "actor", primary=True)
        first.clicked.connect(lambda: self.add(Actor))
        self.layers.addWidget(no_actors(self.context, first))
        area = self.area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.layers.addWidget(area)
        content = self.content = QWidget()
        column = self.column = QVBoxLayout(content)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(16))
        column.addWidget(self.tools)
        self.halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.halves.setSpacing(px(16))
        self.halves.addWidget(self.pane, 1)
        self.halves.addWidget(self.side)
        column.addLayout(self.halves, 1)
        area.setWidget(content)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._make_room_for_bar)
        bar.valueChanged.connect(lambda _: self._pin_names())
        self.tools.changed.connect(self._other_matrix)
        self.tools.add_asked.connect(lambda what: self.add(Actor if what == "actor" else Issue))
        self.pane.add_issue.clicked.connect(lambda: self.add(Issue))
        self.side.power.chosen.connect(lambda actor_id: self.reveal("actor", actor_id))
        self.side.cell.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        table = self.table
        table.digit.connect(self._write_digit)
        table.accept_asked.connect(self._accept)
        table.empty_asked.connect(self._empty_cell)
        table.edit_asked.connect(self._edit)
        table.evidence_asked.connect(lambda: self.context.page_asked.emit("margin"))
        table.add_asked.connect(lambda: self.add(Actor))
        table.current_moved.connect(self._cell_chosen)
        table.name_clicked.connect(self._name_clicked)
        table.menu_asked.connect(self._menu)

    # -- showing

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        if snapshot.dossier.id != self._dossier_id:
            self._dossier_id = snapshot.dossier.id
            self.side.cell.set_editing(False)
            self.selected = self._adopted(snapshot)
        self.layers.setCurrentIndex(1 if snapshot.live(Actor) else 0)
        self._show_matrix(snapshot)
        self._show_selected(snapshot)

    def _show_matrix(self, snapshot: Snapshot) -> None:
        self.pane.show_matrix(snapshot, self.tools.kind, self.tools.sort)
        self.tools.add_issue.setVisible(self.tools.kind == "stand")
        self._fit()

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

    # -- selecting

    def reveal(self, kind: str, record_id: str) -> bool:
        snapshot = self.context.snapshot
        selected = place_of(snapshot, kind, record_id) if snapshot else None
        return selected is not None and self._go(selected)

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
            QTimer.singleShot(0, self._bring_cell)  # when the cards have their sizes
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
            record = self._record(snapshot, selected)
            cells.select(self.context, selected, record if isinstance(record, Relation | Stand) else None)
        else:
            self.context.select(*selected)

    def _cell_chosen(self) -> None:
        ids = self.table.current_ids()
        if ids is not None:
            self._select(Place("relation" if self.tools.kind == "relation" else "stand", *ids))
            QTimer.singleShot(0, self._bring_cell)

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

    # -- writing

    def _write_digit(self, key: int) -> None:
        place = self.selected
        if isinstance(place, Place) and not self.context.store.read_only:
            cells.write(self.context, place, self, key=key)
            self._select(place)

    def _accept(self) -> None:
        if isinstance(self.selected, Place) and not self.context.store.read_only:
            self.side.cell.accept_proposal()

    def _empty_cell(self) -> None:
        snapshot, place = self.context.snapshot, self.selected
        if snapshot is None or not isinstance(place, Place) or self.context.store.read_only:
            return
        if isinstance(self._record(snapshot, place), Relation | Stand):
            self.side.cell.empty()
            self._select(place)

    def add(self, cls: type[Actor] | type[Issue]) -> None:
        """Adds an actor or an issue, and puts the keyboard into its name."""
        if self.context.store.read_only or self.context.dossier_id is None:
            return
        name = tr("ActorsView", "New actor") if cls is Actor else tr("ActorsView", "New issue")
        added = self.context.do(editing.add, cls, self.context.dossier_id, name=name, origin=self)
        if added is not None and self._go((added.kind, added.id)):
            self._edit()

    def _edit(self) -> None:
        """Puts the keyboard into the card of what is selected, and brings it into view."""
        self.side.edit()
        field = self.focusWidget()
        if field is not None and self.side.isAncestorOf(field):
            self.column.activate()
            self.area.ensureWidgetVisible(field, 0, self.context.look.theme.px(96))

    def _leave_card(self) -> None:
        """Esc in a card: back to the matrix; who was added and left without a name is nobody."""
        snapshot = self.context.snapshot
        record = self._record(snapshot, self.selected) if snapshot else None
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(record, Actor | Issue):
            self.context.do(editing.drop_untouched, type(record), record.id)

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("CellCard", "Edit"), self._edit)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room beside the matrix, the cards go under it, and only the whole scrolls upright."""
        px = self.context.look.theme.px
        wide = self.width() >= px(_BREAK)
        self.halves.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.side.setMinimumWidth(px(_SIDE) if wide else 0)
        self.side.setMaximumWidth(px(_SIDE) if wide else _NO_LIMIT)
        self.tools.fold(self.width() - px(2 * 24))
        room = self.height() - self.tools.sizeHint().height() - px(3 * 16)
        self.pane.take_room(room if wide else _NO_LIMIT, findings=wide)
        self._pin_names()

    def _make_room_for_bar(self, low: int, high: int) -> None:
        """The scroll bar takes its room from the margin at its side, so that nothing moves when it comes."""
        px = self.context.look.theme.px
        bar = self.area.verticalScrollBar().sizeHint().width() if high > low else 0
        self.column.setContentsMargins(max(0, px(24) - bar), px(16), px(24), px(16))

    def _pin_names(self) -> None:
        """The names of the columns stay in sight while the whole is scrolled."""
        over = -self.table.mapTo(self.area.viewport(), QPoint(0, 0)).y()
        self.table.pin_names(over)

    def _bring_cell(self) -> None:
        """Scrolls the whole so far that the current cell is seen under the names."""
        index = self.table.currentIndex()
        if not index.isValid() or self.table.names_chosen:
            return
        rect = self.table.visualRect(index)
        where = self.table.viewport().mapTo(self.content, rect.center())
        away = rect.height() // 2 + self.context.look.theme.px(16)
        self.area.ensureVisible(self.content.width() // 2, where.y() + away, 0, 0)
        self.area.ensureVisible(self.content.width() // 2, where.y() - away - self.table.columns.height(), 0, 0)
