"""The line at the foot: what is saved, how many proposals wait, and that nothing leaves this computer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_text, text_width
from ui.text import current_format, fill, tr
from ui.widgets.themed import Themed

Part = tuple[str, str, str]  # icon, words, colour


class StatusBar(Themed, QWidget):
    """Painted whole: it never takes the focus. `review_asked` when the number of proposals is clicked."""

    review_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._saved = ""
        self._pending = 0
        self._fault = False
        self._language = tr("StatusBar", "Language: Arabic")
        self._pending_place = QRectF()
        self.follow(look)

    def show_state(self, words: str, *, fault: bool = False) -> None:
        """What is saved, or that something could not be."""
        self._saved, self._fault = words, fault
        self.update()

    def show_pending(self, count: int) -> None:
        self._pending = count
        self.update()

    def relook(self) -> None:
        self.setFixedHeight(self.theme.px(32))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.c("surface3"))
        painter.fillRect(0, 0, self.width(), 1, theme.c("line"))
        tight = self.width() < theme.px(860)
        right = float(self.width() - theme.px(16))
        saved = ("error" if self._fault else "check", self._saved, "error" if self._fault else "ink2")
        if self._saved:
            right = self._from_right(painter, right, saved) - theme.px(24)
        start = right
        if self._pending:
            number = current_format().number(self._pending)
            words = number if tight else fill(tr("StatusBar", "Awaiting review: %1"), number)
            right = self._from_right(painter, right, ("broken-circle", words, "proposal"), bold=True)
        self._pending_place = QRectF(right, 0, start - right, self.height())
        self._ends(painter, tight)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pending and self._pending_place.contains(event.position()):
            self.review_asked.emit()

    def _ends(self, painter: QPainter, tight: bool) -> None:
        theme, numbers = self.theme, current_format()
        zoom = fill(tr("StatusBar", "Zoom: %1"), numbers.percent(theme.zoom))
        digits = fill(tr("StatusBar", "Digits: %1"), numbers.digits("0123"))
        offline = ("offline", tr("StatusBar", "Offline") if tight else tr("StatusBar", "Works without a connection"), "ink2")
        words: list[Part] = [("", zoom, "ink2"), offline]
        if not tight:
            words[1:1] = [("", digits, "ink2"), ("", self._language, "ink2")]
        left = float(theme.px(16))
        for part in words:
            left += self._width(part) + theme.px(24)
            self._from_right(painter, left - theme.px(24), part)

    def _width(self, part: Part) -> float:
        theme = self.theme
        return text_width(part[1], theme.font("caption")) + (theme.px(20) if part[0] else 0) + 1

    def _from_right(self, painter: QPainter, right: float, part: Part, *, bold: bool = False) -> float:
        theme = self.theme
        icon, words, color = part
        if icon:
            side = theme.px(14)
            box = QRectF(right - side, (self.height() - side) / 2, side, side)
            paint_icon(painter, box, icon, theme.c(color))
            right -= side + theme.px(6)
        font = theme.font("caption", 600 if bold else 400)
        width = text_width(words, font) + 1
        box = QRectF(right - width, 0, width, self.height())
        paint_text(painter, box, words, font, theme.c(color), Qt.AlignmentFlag.AlignRight)
        return right - width
