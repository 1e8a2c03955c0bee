"""A tab that is a list of one kind of items: the proposed among them are accepted or rejected where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Changes, Item
from briefing.store.operations import editing, proposals
from ui import proposal_words
from ui.context import Context
from ui.labels import status
from ui.models.lines import Cell, Column, Line
from ui.text import current_format, tr
from ui.view import View
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.line_table import LineTable
from ui.widgets.section_header import SectionHeader


class RecordListView(View):
    """Subclasses say what stands in the columns (`columns`, `line_of`), in which order, and what an edit of one means."""

    kind: ClassVar[type[Item]]
    text_column: ClassVar[int] = 0

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header = SectionHeader(context.look, self.heading(), 0, token="h2", rule=False)
        self.table = LineTable(context.look, self.columns(), self.heading())
        self.add_button = self._button(small=True)
        self.empty = self.empty_state(self._button(small=False))
        if context.store.read_only:
            self.table.lock()
        self._build()
        self._connect()
        self._added = ""
        self.setFocusProxy(self.table)

    # -- what a subclass says

    def heading(self) -> str:
        """What the list is called."""
        raise NotImplementedError

    def columns(self) -> Sequence[Column]:
        raise NotImplementedError

    def line_of(self, snapshot: Snapshot, item: Any) -> Line:
        raise NotImplementedError

    def about(self) -> str:
        """A line under the heading, where there is something to say of the list."""
        return ""

    def ordered(self, items: Sequence[Any]) -> Sequence[Any]:
        return items

    def empty_state(self, add: Button) -> EmptyState:
        raise NotImplementedError

    def add_words(self) -> str:
        raise NotImplementedError

    def new_values(self) -> dict[str, Any]:
        """The fields of an item that was just added, before anything is typed."""
        raise NotImplementedError

    def edit(self, item: Any, column: int, text: str) -> None:
        """Keeps what was typed in a cell."""
        raise NotImplementedError

    def more_menu(self, menu: QMenu, item: Any) -> None:
        """Puts what else can be done to an item into its menu."""

    # -- building

    def _button(self, *, small: bool) -> Button:
        look = self.context.look
        button = Button(look, self.add_words(), kind="default" if small else "primary", icon="plus", keys="Ins", small=small)
        button.clicked.connect(self.add)
        button.setEnabled(not self.context.store.read_only)
        return button

    def _build(self) -> None:
        theme = self.context.look.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.addWidget(self.header, 1)
        head.addWidget(self.add_button)
        column.addLayout(head)
        if self.about():
            about = QLabel(self.about())
            about.setProperty("role", "caption")
            column.addWidget(about)
        holder = QWidget()
        self._layers = QStackedLayout(holder)
        self._layers.addWidget(self.table)
        self._layers.addWidget(self.empty)
        column.addWidget(holder, 1)

    def _connect(self) -> None:
        table = self.table
        table.chosen.connect(lambda item_id: self.context.select(self.kind.kind, item_id))
        table.opened.connect(self.opened)
        table.toggled.connect(lambda _: self.context.page_asked.emit("margin"))
        table.removed.connect(self.remove)
        table.added.connect(self.add)
        table.edited.connect(self._edited)
        table.menu_asked.connect(self._menu)
        # after the editor has handed over what was typed
        table.itemDelegate().closeEditor.connect(lambda *_: QTimer.singleShot(0, self._closed))

    # -- showing

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        items = self.ordered(snapshot.live(self.kind))
        self.header.show_as(self.heading(), len(items))
        subject = self.context.subject
        self.table.show_lines([self.line_of(snapshot, item) for item in items], subject.id if subject else "")
        self._layers.setCurrentWidget(self.table if items else self.empty)

    def activated(self) -> None:
        if self.table.current():
            self.context.select(self.kind.kind, self.table.current())

    def reveal(self, kind: str, record_id: str) -> bool:
        self.table.setFocus()
        return self.table.choose(record_id)

    # -- doing

    def add(self) -> None:
        """Adds an item and opens the field of its text."""
        dossier_id = self.context.dossier_id
        if dossier_id is None or self.context.store.read_only:
            return
        made = self.context.do(editing.add, self.kind, dossier_id, **self.new_values())
        if made is not None:
            self._added = made.id
            self.table.edit_cell(made.id, self.text_column)

    def _closed(self) -> None:
        """An item that was added and left without a word is no item."""
        added, self._added = self._added, ""
        if added:
            self.context.do(editing.drop_untouched, self.kind, added)

    def opened(self, item_id: str, column: int) -> None:
        """Enter accepts what is proposed, and else edits the cell."""
        item = self._item(item_id)
        if item is None or self.context.store.read_only:
            return
        if item.status == "proposed":
            self.context.do(proposals.accept, item.kind, item_id)
            self._go_on(item_id, column)
        elif self.table.editable(item_id, column):
            self.table.edit_cell(item_id, column)
        else:
            self.table.edit_cell(item_id, self.text_column)

    def _go_on(self, item_id: str, column: int) -> None:
        """To the next proposal below, or else the first above; where none is left, nowhere."""
        lines, at = self.table.lines.lines, self.table.lines.row_of(item_id)
        others = (line for line in [*lines[at + 1 :], *lines[:at]] if isinstance(line, Line) and line.proposed)
        following = next(others, None)
        if following is not None:
            self.table.choose(following.key, column)

    def remove(self, item_id: str) -> None:
        """Rejects what is proposed, which stays in the list of the rejected; deletes what is not."""
        item = self._item(item_id)
        if item is None or self.context.store.read_only:
            return
        if item.status == "proposed":
            self.context.do(proposals.reject, item.kind, item_id)
            self.context.toast_asked.emit(proposal_words.rejected_one(), True)
        else:
            self.context.do(editing.remove, self.kind, item_id)
            self.context.toast_asked.emit(tr("RecordList", "It was deleted"), True)

    def _edited(self, item_id: str, column: int, text: str) -> None:
        item = self._item(item_id)
        if item is not None:
            self.edit(item, column, text)

    def _item(self, item_id: str) -> Item | None:
        return None if self.context.snapshot is None else self.context.snapshot.get(self.kind, item_id)

    def _menu(self, item_id: str, where: QPoint) -> None:
        item = self._item(item_id)
        if item is None or self.context.store.read_only:
            return
        menu = QMenu(self)
        if item.status == "proposed":
            menu.addAction(proposal_words.accept(), lambda: self.context.do(proposals.accept, item.kind, item_id))
            menu.addAction(proposal_words.reject(), lambda: self.remove(item_id))
        menu.addAction(proposal_words.edit(), lambda: self.table.edit_cell(item_id, self.text_column))
        self.more_menu(menu, item)
        if item.status != "proposed":
            menu.addSeparator()
            menu.addAction(tr("RecordList", "Delete"), lambda: self.remove(item_id))
        menu.popup(where)


def evidence_cell(item: Item) -> Cell:
    """How many passages an item rests on."""
    if not item.evidence:
        return Cell("—", ink="muted")
    return Cell(current_format().count("passage", len(item.evidence)), icon="evidence", ink="ink2")


def state_cell(item: Item) -> Cell:
    """A chip for a proposal; nothing for what is accepted."""
    return Cell(status("proposed"), chip="proposal") if item.status == "proposed" else Cell("")
