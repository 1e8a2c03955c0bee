"""The steps of long work in their order: a tick before what is done, the present one in the accent, muted what is to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_text, text_width
from ui.widgets.themed import Themed

_LINE, _TICK, _APART = 24, 18, 16  # px before zoom


class Steps(Themed, QWidget):
    """As many lines as the width needs."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._steps: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def show_steps(self, done: Sequence[str], now: str, coming: Sequence[str]) -> None:
        """What is behind, what is being done (empty: nothing), and what is to come."""
        steps = [*((step, "done") for step in done), *((step, "now") for step in (now,) if step)]
        self._steps = [*steps, *((step, "coming") for step in coming)]
        self.setAccessibleName(now)
        self._settle()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(96), self._height())

    def relook(self) -> None:
        super().relook()
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, side = self.theme, self.theme.px(14)
        painter = QPainter(self)
        for place, text, state in self._places():
            ink = theme.c({"done": "ink2", "now": "accent", "coming": "muted"}[state])
            words = QRectF(place)
            if state == "done":
                paint_icon(painter, QRectF(place.right() - side, place.center().y() - side / 2, side, side), "check", ink)
                words.setRight(place.right() - theme.px(_TICK))
            paint_text(painter, words, text, self._font(state), ink)
        painter.end()

    def _settle(self) -> None:
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        return max((round(place.bottom()) for place, _, _ in self._places()), default=self.theme.px(_LINE))

    def _places(self) -> Iterator[tuple[QRectF, str, str]]:
        """Where each step stands, from the right, on the next line where it does not fit any more."""
        px = self.theme.px
        right, top = float(self.width()), 0
        for text, state in self._steps:
            width = text_width(text, self._font(state)) + 1 + (px(_TICK) if state == "done" else 0)
            if width > right and right < self.width():
                right, top = float(self.width()), top + px(_LINE)
            yield QRectF(right - width, top, width, px(_LINE)), text, state
            right -= width + px(_APART)

    def _font(self, state: str) -> QFont:
        return self.theme.font("caption", 600 if state == "now" else 400)
