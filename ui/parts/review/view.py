"""مراجعة المسودة: a temporary first tab, there while proposals wait. Enter accepts, F2 edits, Delete rejects, ↓ skips."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from briefing.domain.dossier import Snapshot
from briefing.domain.records import DRAFTED, Changes, Item, Judgement, Stand
from briefing.domain.scales import STANCES
from briefing.store.operations import editing, proposals
from ui import proposal_words
from ui.context import Context
from ui.parts.actors.cells import POSITION_KEYS
from ui.parts.review.key_row import KeyRow
from ui.parts.review.list import ReviewList
from ui.parts.review.rows import ReviewRow, kind_title, review_rows
from ui.parts.review.sidebar import ReviewSidebar
from ui.text import fill, tr
from ui.view import View
from ui.widgets.button import Button
from ui.widgets.section_header import SectionHeader


class ReviewView(View):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self._cls: type[Item] = Judgement
        self._weakest = True
        self.sidebar = ReviewSidebar(context)
        self._head = SectionHeader(look, "", token="h2", rule=False)
        self._bulk = Button(look, tr("Review", "Accept all with two passages or more"), keys="Ctrl+Enter", small=True)
        self.list = ReviewList(context)
        self._build()
        self.sidebar.kind_chosen.connect(self._show_kind)
        self.sidebar.order_chosen.connect(self._show_order)
        self._bulk.clicked.connect(lambda: self.ask("accept-all"))
        self.list.asked.connect(self.ask)
        self.list.chosen.connect(self._select)
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        theme = self.context.look.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        main = QVBoxLayout()
        edge = theme.px(24)
        main.setContentsMargins(edge, theme.px(16), edge, theme.px(12))
        main.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._bulk)
        main.addLayout(head)
        main.addWidget(self.list, 1)
        main.addWidget(KeyRow(self.context.look))
        row.addLayout(main, 1)

    # -- showing

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self.sidebar.show_snapshot(snapshot)
        if changes is None and not any(row.key == self._cls.kind for row in self.sidebar.rows.rows if row.decided < row.total):
            self._cls = next((cls for cls in DRAFTED if snapshot.proposed(cls)), self._cls)
        self.sidebar.choose(self._cls.kind)
        self._show_rows(snapshot)
        if changes is None:
            self.list.choose_waiting()
        elif changes.verb in ("undo", "redo"):
            self._go_back_to(snapshot, changes)
        can = not self.context.store.read_only
        self._bulk.setEnabled(can and any(row.waiting and not row.weak for row in self.list.rows.rows))

    def _show_rows(self, snapshot: Snapshot) -> None:
        self._head.show_as(fill(tr("Review", "Draft review: %1"), kind_title(self._cls.kind)))
        self.list.show_rows(review_rows(snapshot, self._cls, self._weakest))

    def _go_back_to(self, snapshot: Snapshot, changes: Changes) -> None:
        """What was undone is what one looks at next."""
        for kind, record_id in changes.touched:
            cls = next((cls for cls in DRAFTED if cls.kind == kind), None)
            if cls is not None and snapshot.get(cls, record_id) is not None:
                self.reveal(kind, record_id)
                return

    def _show_kind(self, cls: type[Item]) -> None:
        if cls is self._cls:
            return
        self._cls = cls
        if self.context.snapshot is not None:
            self._show_rows(self.context.snapshot)
            self.list.choose_waiting()

    def _show_order(self, weakest: bool) -> None:
        self._weakest = weakest
        if self.context.snapshot is not None:
            self._show_rows(self.context.snapshot)
            self.list.choose_waiting()

    def activated(self) -> None:
        self._select(self.list.current())

    def reveal(self, kind: str, record_id: str) -> bool:
        cls = next((cls for cls in DRAFTED if cls.kind == kind), None)
        if cls is None or self.context.snapshot is None:
            return False
        if cls is not self._cls:
            self._cls = cls
            self.sidebar.choose(kind)
            self._show_rows(self.context.snapshot)
        return self.list.choose(record_id)

    def _select(self, row: ReviewRow | None) -> None:
        if row is not None:
            self.context.select(row.item.kind, row.key)

    # -- deciding

    def ask(self, name: str) -> None:
        """Does what was asked for the current proposal."""
        row = self.list.current()
        if name == "accept-all":
            self._accept_all()
        elif name == "undo":
            self.context.undo()
        elif row is None or self.context.store.read_only:
            return
        elif name in STANCES:
            stance = POSITION_KEYS[STANCES.index(name)] if isinstance(row.item, Stand) else name
            self.context.do(editing.edit, type(row.item), row.key, stance=stance, status=row.item.status)
        elif name == "accept":
            self._decide(row, proposals.accept if row.item.status != "rejected" else proposals.reconsider)
        elif name == "reject" and row.item.status != "rejected":
            self._decide(row, proposals.reject)
            self.context.toast_asked.emit(proposal_words.rejected(row.number), True)
        elif name == "edit":
            self.list.edit(self.list.currentIndex())
        elif name == "skip":
            self.list.choose_waiting(self.list.currentIndex().row() + 1)
        elif name == "evidence":
            self.context.page_asked.emit("margin")

    def _decide(self, row: ReviewRow, verb: object) -> None:
        at = self.list.currentIndex().row()
        self.context.do(verb, row.item.kind, row.key, origin=self)  # type: ignore[arg-type]
        self._announce(row)
        if verb is not proposals.reconsider and not self.list.choose_waiting(at):
            self._next_kind()

    def _accept_all(self) -> None:
        rows = [row for row in self.list.rows.rows if row.waiting and not row.weak]
        if rows:
            self.context.do(proposals.accept_all, [(row.item.kind, row.key) for row in rows])
            self.context.toast_asked.emit(tr("Review", "%n proposal(s) accepted", len(rows)), True)
            if not self.list.choose_waiting():
                self._next_kind()

    def _next_kind(self) -> None:
        """This kind is done: on to the next that has something left; if none has, that is said."""
        snapshot = self.context.snapshot
        left = [cls for cls in DRAFTED if snapshot is not None and snapshot.proposed(cls)]
        if left:
            self.sidebar.choose(left[0].kind)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.context.toast_asked.emit(tr("Review", "All proposals have been reviewed"), False)

    def _announce(self, row: ReviewRow) -> None:
        left = sum(1 for other in self.list.rows.rows if other.waiting)
        said = fill(tr("Review", "Proposal %1 decided, %2 left"), row.number, left)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, said))
