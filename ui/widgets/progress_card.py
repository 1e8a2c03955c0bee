"""Long work in sight: what is being done, real counts, the steps behind it, and a button that stops it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.look import Look
from ui.look.icons import pixmap
from ui.text import rtl, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.scales import ShareBar


class ProgressCard(Card):
    """`stopped` comes when a person stops the work. The bar fills from the right."""

    stopped = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        self._step_row = QHBoxLayout()
        super().__init__(look, parent=parent)
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
        self.column.addLayout(self._step_row)

    def set_title(self, title: str) -> None:
        self._title.setText(rtl(title))

    def set_share(self, share: float) -> None:
        """How much of the work is done, 0 … 1."""
        self._bar.set_share(share)

    def set_steps(self, done: Sequence[str], now: str, coming: Sequence[str] = ()) -> None:
        """Steps behind it with a tick, the present one in the accent, those to come muted."""
        while (item := self._step_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for step in done:
            self._add_tick()
            self._add_step(step, "second")
        if now:
            self._add_step(now, "present")
        for step in coming:
            self._add_step(step, "caption")
        self._step_row.addStretch()

    def stopping(self) -> None:
        """Shows that it has been heard; the work ends at its next safe place."""
        self._stop.setEnabled(False)
        self._stop.setText(tr("ProgressCard", "Stopping…"))

    def relook(self) -> None:
        self._step_row.setSpacing(self.theme.px(8))
        super().relook()

    def _add_step(self, text: str, role: str) -> None:
        label = QLabel(rtl(text))
        label.setProperty("role", role)
        self._step_row.addWidget(label)

    def _add_tick(self) -> None:
        tick = QLabel()
        tick.setPixmap(pixmap("check", self.theme.px(14), self.theme.c("ink2"), self.devicePixelRatio()))
        self._step_row.addWidget(tick)
