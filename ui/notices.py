"""Above the content: long work under way, and what a person should read about what could not be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.messages import Course, Message, details_of, message_for
from ui.tasks import Task
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.message_card import MessageCard
from ui.widgets.progress_card import ProgressCard
from ui.widgets.themed import Themed

SHOWN_AFTER = 400  # ms: quicker work shows nothing
MOST = 3  # messages at a time: an older one goes


class Notices(Themed, QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._column = QVBoxLayout(self)
        self._cards: list[ProgressCard] = []
        context.tasks.started.connect(self._watch)
        context.failed.connect(self.tell)
        context.dossier_shown.connect(self._clear_messages)
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
        course = Course()
        task.progress.connect(lambda step, n, total: self._progress(card, course.go_on(step, n, total)))
        timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER)  # not the card's, which outlives this without a parent
        timer.timeout.connect(lambda: self._put(card) if card in self._cards else None)  # both may have waited to be told
        timer.start()
        task.ended.connect(timer.deleteLater)
        task.ended.connect(lambda: self._take(card))
        self._cards.append(card)

    def _progress(self, card: ProgressCard, course: tuple[list[str], str, list[str], float]) -> None:
        behind, now, coming, share = course
        card.set_steps(behind, now, coming)
        card.set_share(share)

    def stop_work(self) -> bool:
        """Stops the long work that was started last; False if there is none in sight."""
        shown = [card for card in self._cards if card.isVisible()]
        if shown:
            shown[-1].stopped.emit()
        return bool(shown)

    # -- messages

    def tell(self, error: Exception) -> None:
        """Shows what happened, what is safe and what to do."""
        self._show(message_for(error), details_of(error))

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
        for old in self._messages()[: 1 - MOST]:
            self._take(old)
        self._put(card)
        buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes away the message in which the keyboard is."""
        focused = self.focusWidget()
        here = next((card for card in self._messages() if focused and card.isAncestorOf(focused)), None)
        if event.key() == Qt.Key.Key_Escape and here is not None:
            self._take(here)
            self.context.page_asked.emit("content")
        else:
            super().keyPressEvent(event)

    def _messages(self) -> list[MessageCard]:
        """The messages in sight, the oldest first."""
        widgets = [item.widget() for n in range(self._column.count()) if (item := self._column.itemAt(n)) is not None]
        return [widget for widget in widgets if isinstance(widget, MessageCard)]

    def _clear_messages(self) -> None:
        """What was said about another dossier, or about the library, is not about what is shown now.

        Where one of several reports has just been read, what was said of the others stays.
        """
        for card in [] if self.context.tasks.running else self._messages():
            self._take(card)

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
