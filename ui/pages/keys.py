"""All keys, grouped by where they do what: those of the window, and those of each place in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing.domain.records import Changes
from ui.actions import commands
from ui.context import Context
from ui.page import Page
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.key_cap import KeyCap
from ui.widgets.section_header import SectionHeader

Keys = list[tuple[str, tuple[str, ...]]]
_COLUMN = 360  # px before zoom, the least a column of cards needs


def groups() -> Iterator[tuple[str, Keys]]:
    """Each heading with what its keys do."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for command in commands():
        if command.keys:
            group = found.setdefault(command.group, {})
            group[command.text] = (*group.get(command.text, ()), command.keys)
    yield from ((title, list(keys.items())) for title, keys in found.items())
    yield from _places()


def _places() -> Iterator[tuple[str, Keys]]:
    yield (
        tr("Keys", "Everywhere"),
        [
            (tr("Keys", "Tab by its number; the review"), ("Alt+1…7", "Alt+0")),
            (tr("Keys", "Back to where one came from"), ("Esc",)),
            (tr("Keys", "Save the note"), ("Ctrl+Return",)),
        ],
    )
    yield (
        tr("Keys", "Lists"),
        [
            (tr("Keys", "Move within"), ("↑", "↓")),
            (tr("Keys", "Open"), ("Return",)),
            (tr("Keys", "Edit"), ("F2",)),
            (tr("Keys", "Add"), ("Ins",)),
            (tr("Keys", "Delete; it can be undone"), ("Delete",)),
            (tr("Keys", "Show the evidence in the margin"), ("Space",)),
            (tr("Keys", "Put a judgement higher or lower"), ("Alt+↑", "Alt+↓")),
        ],
    )
    yield (
        tr("Keys", "Proposals"),
        [
            (tr("Keys", "Accept"), ("Return",)),
            (tr("Keys", "Accept all with two passages or more"), ("Ctrl+Return",)),
            (tr("Keys", "Edit"), ("F2",)),
            (tr("Keys", "Reject"), ("Delete",)),
            (tr("Keys", "Skip"), ("↓",)),
        ],
    )
    yield (
        tr("Keys", "Matrix of actors"),
        [
            (tr("Keys", "Stance, from strong support to undeclared"), ("1…7",)),
            (tr("Keys", "Move from cell to cell"), ("↑", "↓", "←", "→")),
            (tr("Keys", "Empty the cell"), ("Delete",)),
        ],
    )
    yield tr("Keys", "Scenarios"), [(tr("Keys", "Score on a criterion"), ("1…5", "+", "-"))]
    yield (
        tr("Keys", "Sources"),
        [
            (tr("Keys", "Mark a passage"), ("Ins",)),
            (tr("Keys", "Attach it to something"), ("Return",)),
            (tr("Keys", "Next and previous passage"), ("Alt+←", "Alt+→")),
        ],
    )
    yield tr("Keys", "Notes"), [(tr("Keys", "State: open, done, dropped"), ("Space",))]


class KeysPage(Page):
    margin = False
    in_dossier = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        theme = look.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), 0)
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        close = Button(look, tr("Keys", "Close"), icon="cross", keys="Esc", small=True)
        close.clicked.connect(lambda: context.page_asked.emit("leave"))
        head.addWidget(SectionHeader(look, tr("Keys", "All keys"), token="h2", rule=False), 1)
        head.addWidget(close)
        column.addLayout(head)
        area, inside = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        self._columns = QHBoxLayout(inside)
        self._columns.setContentsMargins(0, 0, 0, theme.px(16))
        self._columns.setSpacing(theme.px(16))
        self._fill(max(1, min(3, 1320 * 100 // theme.zoom // _COLUMN)))
        area.setWidget(inside)
        column.addWidget(area, 1)
        self.setFocusProxy(close)

    def _fill(self, count: int) -> None:
        """Shares the groups among columns, each to the one that is the shortest so far."""
        columns = [QVBoxLayout() for _ in range(count)]
        heights = [0] * count
        for title, keys in groups():
            at = heights.index(min(heights))
            columns[at].addWidget(self._card(title, keys))
            heights[at] += len(keys) + 2
        for column in columns:
            column.setSpacing(self._columns.spacing())
            column.addStretch(1)
            self._columns.addLayout(column, 1)

    def _card(self, title: str, keys: Keys) -> Card:
        look = self.context.look
        card = Card(look)
        card.column.addWidget(SectionHeader(look, title, token="h3", rule=False))
        for words, caps in keys:
            row = QHBoxLayout()
            row.addWidget(QLabel(words), 1)
            for cap in caps:
                row.addWidget(KeyCap(look, cap))
            card.column.addLayout(row)
        return card

    def reload(self, changes: Changes | None) -> None:
        """Keys do not change."""


def make(context: Context) -> KeysPage:
    return KeysPage(context)
