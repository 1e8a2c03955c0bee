"""The library: where a report is dropped, and all dossiers as cards."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from briefing.domain.records import Changes, Dossier
from briefing.domain.scales import CLASSIFICATIONS
from ui import labels
from ui.context import Context
from ui.page import Page
from ui.parts.library.cards import DossierCards
from ui.parts.library.drop_card import DropCard
from ui.parts.library.rows import ordered, row_of
from ui.text import fill, tr
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch


class LibraryPage(Page):
    in_dossier = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look, theme = context.look, context.look.theme
        self.drop = DropCard(context)
        self.header = SectionHeader(look, tr("Library", "Dossiers"), 0, token="h2", rule=False)
        self.order = SegmentedSwitch(
            look,
            [
                Option("recent", tr("Library", "Newest")),
                Option("briefing", tr("Library", "Next briefing")),
                Option("classification", tr("Library", "Classification")),
            ],
            small=True,
            name=tr("Library", "Order of the dossiers"),
        )
        every = [("", tr("Library", "Every classification"))]
        self.filter = Choice(
            look,
            [*every, *((code, labels.classification(code)) for code in CLASSIFICATIONS)],
            name=tr("Library", "Filter by classification"),
            small=True,
        )
        self.cards = DossierCards(look)
        self.empty = self._empty_state()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(16), theme.px(24), theme.px(16), 0)
        self._column.setSpacing(theme.px(8))
        self._build()
        self._connect()
        self.setFocusProxy(self.cards)

    def _build(self) -> None:
        edge = self.context.look.theme.px(8)
        row, top = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(edge)
        for line in (row, top):  # the cards bring half their gap along
            line.setContentsMargins(edge, 0, edge, edge)
        top.addWidget(self.drop)
        row.addWidget(self.header, 1)
        row.addWidget(self.order)
        row.addWidget(self.filter)
        self._column.addLayout(top)
        self._column.addLayout(row)
        self._column.addWidget(self.cards, 1)
        self._column.addWidget(self.empty, 1)
        if self.context.store.read_only:
            self.drop.disable(tr("Library", "The library is open for reading only"))

    def _connect(self) -> None:
        self.order.chosen.connect(lambda _: self.reload(None))
        self.filter.chosen.connect(lambda _: self.reload(None))
        self.cards.opened.connect(self.context.show_dossier)
        self.cards.renamed.connect(self._rename)
        self.cards.removed.connect(self._remove)
        self.cards.menu_asked.connect(self._menu)

    def _empty_state(self) -> EmptyState:
        look = self.context.look
        take = Button(look, tr("Library", "Import report"), kind="primary", icon="import", keys="Ctrl+O")
        make_one = Button(look, tr("Library", "New dossier"), icon="plus", keys="Ctrl+N")
        for button, page in ((take, "import"), (make_one, "new")):
            button.clicked.connect(lambda _=False, page=page: self.context.page_asked.emit(page))
            button.setEnabled(not self.context.store.read_only)
        return EmptyState(
            look,
            "dossiers",
            tr("Library", "No dossiers in the library yet"),
            tr("Library", "Drop a report and it becomes a draft to review, or begin with a blank dossier."),
            (take, make_one),
        )

    def reload(self, changes: Changes | None) -> None:
        now = datetime.now().astimezone()
        everything = self.context.store.overviews()
        chosen = self.filter.value
        shown = [overview for overview in everything if not chosen or overview.dossier.classification == chosen]
        rows = [row_of(overview, now) for overview in ordered(shown, str(self.order.value), now)]
        self.header.show_as(tr("Library", "Dossiers"), len(rows))
        self.cards.show_rows(rows)
        self.cards.setVisible(bool(everything))
        self.empty.setVisible(not everything)

    def _rename(self, dossier_id: str) -> None:
        self.context.show_dossier(dossier_id)
        self.context.page_asked.emit("title")

    def _remove(self, dossier_id: str) -> None:
        dossier = self.context.store.get(Dossier, dossier_id)
        if dossier is None or self.context.store.read_only:
            return
        self.context.remove_dossier(dossier_id)
        self.context.toast_asked.emit(fill(tr("Library", "“%1” was deleted"), dossier.title), True)

    def _menu(self, dossier_id: str, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, keys, does, writes in (
            (tr("Library", "Open"), "Return", lambda: self.context.show_dossier(dossier_id), False),
            (tr("Library", "Rename"), "F2", lambda: self._rename(dossier_id), True),
            (tr("Library", "Save portable copy…"), "", lambda: self._save_copy(dossier_id), False),
            (tr("Library", "Delete"), "Del", lambda: self._remove(dossier_id), True),
        ):
            action = menu.addAction(words, does)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(not (writes and self.context.store.read_only))
        menu.popup(where)

    def _save_copy(self, dossier_id: str) -> None:
        self.context.show_dossier(dossier_id)
        self.context.page_asked.emit("save-copy")


def make(context: Context) -> LibraryPage:
    return LibraryPage(context)
