"""Long work in sight: what is being done, real counts, the steps behind it, and a button that stops it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.look import Look
from ui.text import rtl, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.scales import ShareBar
from ui.widgets.steps import Steps


class ProgressCard(Card):
    """`stopped` comes when a person stops the work. The bar fills from the right."""

    stopped = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._steps = Steps(look)
        self._title = QLabel(rtl(title))
        self._title.setProperty("role", "h3")
        meanwhile = QLabel(tr("ProgressCard", "You can go on working"))
        meanwhile.setProperty("role", "caption")
        self._stop = Button(look, tr("ProgressCard", "Stop"), keys="Esc", small=True)
        self._stop.clicked.connect(self.stopped)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(meanwhile)
        head.addWidget(self._stop)
        self._bar = ShareBar(look)
        self.column.addLayout(head)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._steps)

    def set_share(self, share: float) -> None:
        """How much of the work is done, 0 … 1."""
        self._bar.set_share(share)

    def set_steps(self, done: Sequence[str], now: str, coming: Sequence[str] = ()) -> None:
        """Steps behind it with a tick, the present one in the accent, those to come muted."""
        self._steps.show_steps(done, now, coming)

    def stopping(self) -> None:
        """Shows that it has been heard; the work ends at its next safe place."""
        self._stop.setEnabled(False)
        self._stop.setText(tr("ProgressCard", "Stopping…"))
