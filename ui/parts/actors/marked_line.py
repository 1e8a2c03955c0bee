"""A sentence with a mark at its beginning, and a column of such findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look, Theme
from ui.look.paint import paint_icon
from ui.widgets.read_label import ReadLabel
from ui.widgets.themed import Themed

PaintMark = Callable[[QPainter, QRectF, Theme], None]  # into a square of 16 px before zoom
_SIDE, _GAP = 16, 12
_INKS = {"warning": "warn", "check": "ok"}


class MarkedLine(Themed, QWidget):
    def __init__(self, look: Look, mark: PaintMark) -> None:
        super().__init__()
        self._mark = mark
        self.words = ReadLabel(look, token="body")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(look)

    def set_text(self, text: str) -> None:
        self.words.set_text(text)
        self.setVisible(bool(text))

    def relook(self) -> None:
        self._column.setContentsMargins(0, 0, self.theme.px(_SIDE + _GAP), 0)
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.theme.px(_SIDE)
        top = round((self.theme.line("body") - side) / 2)
        self._mark(painter, QRectF(self.width() - side, top, side, side), self.theme)
        painter.end()


class Findings(QWidget):
    """Sentences under each other, each with the icon that says what it is: "warning", "info", "check" or "question"."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.said: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(12))

    def show_findings(self, findings: Sequence[tuple[str, str]]) -> None:
        """Pairs of an icon's name and a sentence."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.said = [words for _, words in findings]
        for icon, words in findings:
            line = MarkedLine(self._look, _icon(icon))
            line.set_text(words)
            self._column.addWidget(line)


def _icon(name: str) -> PaintMark:
    return lambda painter, rect, theme: paint_icon(painter, rect, name, theme.c(_INKS.get(name, "ink2")))
