"""The plan as a bar: a cell a slide, as wide as its minutes, what is left to talk outlined, what is too much in its own colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.brief.slides import Deck
from ui.look import Look
from ui.look.paint import paint_box, paint_text
from ui.text import current_format
from ui.widgets.themed import Themed


class TimeBar(Themed, QWidget):
    """`chosen` carries the key of a slide."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._deck: Deck | None = None
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(480), self.theme.px(24))

    def show_deck(self, deck: Deck, current: str) -> None:
        self._deck, self._current = deck, current
        self.update()

    def cells(self) -> list[tuple[str, int, float, QRectF]]:
        """Key, minutes, the part of it that is past the plan (0 … 1) and place of each slide, from the right."""
        deck = self._deck
        if deck is None:
            return []
        gap = self.theme.px(2)
        total = max(deck.planned, deck.minutes, 1)
        found = []
        at = 0
        for page in deck.visible:
            right = self.width() * (1 - at / total)
            width = self.width() * page.minutes / total
            past = min(1.0, max(0.0, at + page.minutes - deck.minutes) / page.minutes)
            found.append((page.key, page.minutes, past, QRectF(right - width, 0, max(width - gap, 1), self.height())))
            at += page.minutes
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, numbers = self.theme, current_format()
        painter = QPainter(self)
        for key, minutes, past, box in self.cells():
            here = key == self._current
            paint_box(painter, box, theme.c("accent" if here else "surface3"), None, theme.scaled(2))
            if past:
                over = QRectF(box.left(), box.top(), box.width() * past, box.height())
                paint_box(painter, over, theme.c("warn"), None, theme.scaled(2))
            ink = theme.c("onAccent" if here or past > 0.5 else "ink")
            paint_text(painter, box, numbers.number(minutes), theme.font("digits"), ink, Qt.AlignmentFlag.AlignHCenter)
        deck = self._deck
        if deck is not None and deck.planned < deck.minutes:
            left = QRectF(0, 0, self.width() * (1 - deck.planned / deck.minutes), self.height())
            paint_box(painter, left, None, theme.pen("lineStrong"), theme.scaled(2))
            spare = numbers.number(deck.minutes - deck.planned)
            paint_text(painter, left, spare, theme.font("digits"), theme.c("muted"), Qt.AlignmentFlag.AlignHCenter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for key, _, _, box in self.cells():
            if box.contains(event.position()):
                self.chosen.emit(key)
