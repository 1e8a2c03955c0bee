"""The time of a briefing: elapsed and remaining in large digits, a bar with the plan's mark, and lateness in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.paint import paint_box, paint_icon, paint_text
from ui.presenter.plan import in_words
from ui.presenter.session import Session
from ui.text import current_format, fill, tr
from ui.widgets.themed import Themed

_BIG, _SMALL = 48, 28  # px before zoom


class Clock(Themed, QWidget):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(352), self.theme.px(152))

    def spoken(self) -> str:
        """Elapsed, remaining and lateness in one sentence."""
        timing, numbers = self.session.timing, current_format()
        said = [fill(tr("Console", "Elapsed %1"), numbers.lasting(timing.elapsed))]
        if timing.remaining >= 0:
            said.append(fill(tr("Console", "remaining %1"), numbers.lasting(timing.remaining)))
        return "، ".join([*said, *([in_words(timing)] if in_words(timing) else [])])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, timing, numbers = self.theme, self.session.timing, current_format()
        painter = QPainter(self)
        width, over = float(self.width()), timing.remaining < 0
        caption = QRectF(0, 0, width, theme.px(24))
        paint_text(painter, caption, tr("Console", "Elapsed"), theme.font("caption"), theme.c("muted"))
        left = fill(tr("Console", "Over %1 by") if over else tr("Console", "Remaining of %1"), numbers.number(timing.total // 60))
        paint_text(
            painter, caption, left, theme.font("caption"), theme.c("warn" if over else "muted"), Qt.AlignmentFlag.AlignLeft
        )
        digits = QRectF(0, theme.px(24), width, theme.px(64))
        big, small = theme.font("h1", 700), theme.font("h1", 400)
        big.setPixelSize(theme.px(_BIG))
        small.setPixelSize(theme.px(_SMALL))
        paint_text(painter, digits, numbers.elapsed(timing.elapsed), big, theme.c("ink"))
        rest = numbers.elapsed(abs(timing.remaining))
        paint_text(painter, digits, rest, small, theme.c("warn" if over else "ink2"), Qt.AlignmentFlag.AlignLeft)
        self._bar(painter, QRectF(0, theme.px(96), width, theme.px(8)))
        words = in_words(timing)
        if words:
            ink = theme.c("warn" if timing.late > 0 else "ink2")
            row = QRectF(0, theme.px(114), width, theme.px(28))
            paint_icon(painter, QRectF(width - theme.px(16), theme.px(120), theme.px(16), theme.px(16)), "clock", ink)
            paint_text(painter, row.adjusted(0, 0, -theme.px(24), 0), words, theme.font("label"), ink)
        painter.end()

    def _bar(self, painter: QPainter, box: QRectF) -> None:
        """Filled from the right by what has gone; the mark stands where this slide should have been left."""
        theme, timing = self.theme, self.session.timing
        paint_box(painter, box, theme.c("surface3"), None, theme.scaled(2))
        total = max(timing.total, 1)
        gone = box.width() * min(timing.elapsed / total, 1.0)
        paint_box(painter, QRectF(box.right() - gone, box.top(), gone, box.height()), theme.c("accent"), None, theme.scaled(2))
        x = box.right() - box.width() * min(timing.ends / total, 1.0)
        painter.fillRect(QRectF(x - 1, box.top() - theme.px(3), theme.px(2), box.height() + theme.px(6)), theme.c("ink"))
