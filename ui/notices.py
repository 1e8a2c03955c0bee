"""Above the content: long work under way, and what a person should read about what could not be done."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.domain.errors import UserError
from ui.context import Context
from ui.messages import Message, message_for, step_name
from ui.tasks import Task
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.message_card import MessageCard
from ui.widgets.progress_card import ProgressCard
from ui.widgets.themed import Themed

SHOWN_AFTER = 400  # ms: quicker work shows nothing


class Notices(Themed, QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._column = QVBoxLayout(self)
        self._cards: list[ProgressCard] = []
        context.tasks.started.connect(self._watch)
        context.failed.connect(self.tell)
        self.setVisible(False)
        self.follow(context.look)

    def relook(self) -> None:
        edge = self.theme.px(24)
        self._column.setContentsMargins(edge, self.theme.px(16), edge, 0)
        self._column.setSpacing(self.theme.px(8))
        super().relook()

    # -- long work

    def _watch(self, task: Task) -> None:
        card = ProgressCard(self.context.look, task.title)
        card.stopped.connect(task.cancel)
        card.stopped.connect(card.stopping)
        task.progress.connect(lambda step, n, total: self._progress(card, step, n, total))
        timer = QTimer(card, singleShot=True, interval=SHOWN_AFTER)
        timer.timeout.connect(lambda: self._put(card))
        timer.start()
        task.ended.connect(lambda: self._take(card))
        self._cards.append(card)

    def _progress(self, card: ProgressCard, step: str, n: int, total: int) -> None:
        card.set_steps([], step_name(step, n, total))
        card.set_share(n / total if total else 0.5)

    def stop_work(self) -> bool:
        """Stops the long work that was started last; False if there is none in sight."""
        shown = [card for card in self._cards if card.isVisible()]
        if shown:
            shown[-1].stopped.emit()
        return bool(shown)

    # -- messages

    def tell(self, error: Exception) -> None:
        """Shows what happened, what is safe and what to do."""
        details = "" if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
        self._show(message_for(error), details)

    def _show(self, message: Message, details: str) -> None:
        look = self.context.look
        close = Button(look, tr("Notices", "Close"), small=True, kind="default")
        buttons = [close]
        for name, text in message.commands:
            button = Button(look, text, small=True, kind="primary" if not buttons[1:] else "ghost")
            button.clicked.connect(lambda _=False, name=name: self.context.page_asked.emit(name))
            buttons.append(button)
        buttons = [*buttons[1:], close]
        card = MessageCard(
            look,
            message.severity,
            message.title,
            [message.safe, message.todo],
            details=details,
            buttons=buttons,
            icon=message.icon,
        )
        for button in buttons:
            button.clicked.connect(lambda: self._take(card))
        self._clear_messages()
        self._put(card)
        buttons[0].setFocus()

    def _clear_messages(self) -> None:
        for n in reversed(range(self._column.count())):
            item = self._column.itemAt(n)
            widget = item.widget() if item else None
            if isinstance(widget, MessageCard):
                self._take(widget)

    def _put(self, card: QWidget) -> None:
        self._column.addWidget(card)
        self.setVisible(True)

    def _take(self, card: QWidget) -> None:
        if isinstance(card, ProgressCard) and card in self._cards:
            self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.setVisible(self._column.count() > 0)
