"""A list of bars in its card: its title, what it rests on, a note under it, and the menu that saves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.chart_menu import Charted, ChartMenu
from ui.context import Context
from ui.parts.actors.bars import BarList
from ui.widgets.card import Card
from ui.widgets.elided import Elided
from ui.widgets.read_label import ReadLabel


class BarsCard(Card):
    """`bar` is the width of bars before zoom; `heads` those of the two columns of its table; `turn` shows more of it as a table."""

    def __init__(
        self,
        context: Context,
        title: str,
        heads: tuple[str, str],
        *,
        bar: int = 40,
        note: str = "",
        turn: Callable[[], None] | None = None,
        asks: QWidget | None = None,
    ) -> None:
        super().__init__(context.look)
        self.heads = heads
        words = QLabel(title)
        words.setProperty("role", "h3")
        self.about = Elided(context.look)
        self.bars = BarList(context.look, title, bar)
        self.note = ReadLabel(context.look, note, "caption", color="muted")
        charted = Charted(lambda: title, self.about.text, lambda: [self.bars], self._numbers, turn)
        head = QHBoxLayout()
        head.addWidget(words)
        head.addWidget(self.about, 1)
        if asks is not None:
            head.addWidget(asks)
        head.addWidget(ChartMenu(context, charted))
        self.column.addLayout(head)
        self.column.addWidget(self.bars)
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        self.note.setVisible(bool(note))

    def show_about(self, sentence: str) -> None:
        self.about.set_text(sentence)
        self.bars.setAccessibleDescription(sentence)

    def _numbers(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        return self.heads, [(bar.words, bar.value) for bar in self.bars.bars]
