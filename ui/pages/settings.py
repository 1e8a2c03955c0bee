"""Settings: each acts at once and is kept on this computer; there is nothing to confirm."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.domain.records import Changes
from ui.context import Context
from ui.page import Page
from ui.parts.settings.cards import AuthorCard, BriefingCard, DisplayCard, DraftCard, LibraryCard, NumbersCard, ScaleCard
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader
from ui.widgets.side_list import Entry, SideList
from ui.widgets.side_panel import SidePanel

_TWO_COLUMNS = 880  # px before zoom


class SettingsPage(Page):
    margin = False
    in_dossier = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.numbers, self.display, self.author = NumbersCard(context), DisplayCard(context), AuthorCard(context)
        self.briefing, self.draft = BriefingCard(context), DraftCard(context)
        self.scale, self.library = ScaleCard(context), LibraryCard(context)
        self.categories = SideList(look, tr("Settings", "Settings"))
        self.categories.show_entries(
            [
                Entry("numbers", tr("Settings", "Numbers and dates"), icon="calendar"),
                Entry("scale", tr("Settings", "Scale of likelihood"), icon="filter"),
                Entry("display", tr("Settings", "Display and type"), icon="eye"),
                Entry("briefing", tr("Settings", "Briefing"), icon="screen"),
                Entry("draft", tr("Settings", "Drafting"), icon="document"),
                Entry("author", tr("Settings", "The author"), icon="pencil"),
                Entry("library", tr("Settings", "Saving and backups"), icon="import"),
            ]
        )
        self._area, self._columns = QScrollArea(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.categories.chosen.connect(self._go_to)
        context.settings.changed.connect(self._show_all)
        self.setFocusProxy(self.categories)

    def _build(self) -> None:
        look = self.context.look
        theme = look.theme
        said = tr("Settings", "Each change acts at once and is kept on this computer only.")
        title = SectionHeader(look, tr("Settings", "Settings"), token="h3", rule=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(SidePanel(look, [title, self.categories, ReadLabel(look, said, "caption", color="muted")]))
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), 0)
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        close = Button(look, tr("Settings", "Close"), icon="cross", keys="Esc", small=True)
        close.clicked.connect(lambda: self.context.page_asked.emit("leave"))
        head.addWidget(SectionHeader(look, tr("Settings", "Settings"), token="h2", rule=False), 1)
        head.addWidget(close)
        column.addLayout(head)
        column.addWidget(self._cards(), 1)
        row.addLayout(column, 1)

    def _cards(self) -> QScrollArea:
        inside, gap = QWidget(), self.context.look.theme.px(16)
        self._columns.setContentsMargins(0, 0, 0, gap)
        self._columns.setSpacing(gap)
        for cards in ((self.numbers, self.briefing, self.scale), (self.display, self.draft, self.author, self.library)):
            column = QVBoxLayout()
            column.setSpacing(gap)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        inside.setLayout(self._columns)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        return self._area

    def reload(self, changes: Changes | None) -> None:
        self._show_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= self.context.look.theme.px(_TWO_COLUMNS + 232)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _show_all(self) -> None:
        for card in (self.numbers, self.scale, self.display, self.briefing, self.draft, self.author, self.library):
            card.reload()

    def _go_to(self, category: str) -> None:
        cards: dict[str, QWidget] = {
            "numbers": self.numbers,
            "scale": self.scale,
            "display": self.display,
            "briefing": self.briefing,
            "draft": self.draft,
            "author": self.author,
            "library": self.library,
        }
        self._area.ensureWidgetVisible(cards[category], 0, self.context.look.theme.px(16))


def make(context: Context) -> SettingsPage:
    return SettingsPage(context)
