"""The slides of a briefing in a row at the console's foot: number, name and time; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.paint import paint_box, paint_icon, paint_text
from ui.presenter.session import Session
from ui.text import current_format, fill, tr
from ui.widgets.themed import Themed

_HEIGHT, _WIDEST, _END = 72, 176, 132  # px before zoom


class SlideRow(Themed, QWidget):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__()
        self.session = session
        self._number = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Console", "Slides of the briefing"))
        session.changed.connect(self.update)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(900), self.theme.px(_HEIGHT))

    def show_number(self, number: str) -> None:
        """Shows the number that is being typed, to go there."""
        self._number = number
        self.update()

    def boxes(self) -> list[tuple[int, QRectF]]:
        """Where the slides stand, with their places: as many around the one on the screen as there is room for."""
        theme, count = self.theme, len(self.session.pages)
        gap, end = theme.px(8), theme.px(_END + 16)
        room = self.width() - 2 * (end + gap)
        fits = max(1, min(count, int(room // theme.px(96))))
        first = min(max(0, self.session.at - fits // 2), count - fits)
        width = min(theme.px(_WIDEST), room / fits) - gap
        right = self.width() - end - gap
        top, height = theme.px(16), theme.px(_HEIGHT - 32)
        return [(first + n, QRectF(right - n * (width + gap) - width, top, width, height)) for n in range(fits)]

    def ends(self) -> tuple[QRectF, QRectF]:
        """Where one goes back, at the right, and on, at the left."""
        theme = self.theme
        top, width, height = theme.px(16), theme.px(_END), theme.px(_HEIGHT - 32)
        return QRectF(self.width() - theme.px(16) - width, top, width, height), QRectF(theme.px(16), top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, session, numbers = self.theme, self.session, current_format()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.c("surface2"))
        painter.fillRect(0, 0, self.width(), 1, theme.c("line"))
        for at, box in self.boxes():
            page, here = session.pages[at], at == session.at
            paint_box(
                painter, box, theme.c("surface"), theme.pen("accent" if here else "line", 2 if here else 1), theme.scaled(4)
            )
            inner = box.adjusted(theme.px(10), 0, -theme.px(10), 0)
            ink = theme.c("ink" if here else "muted" if at < session.at else "ink2")
            name = f"{numbers.number(at + 1)}  {page.topic}"
            minutes = numbers.elapsed(60 * page.minutes)
            room = inner.adjusted(theme.px(44), 0, 0, 0) if box.width() > theme.px(130) else inner
            paint_text(painter, room, name, theme.font("caption", 600 if here else 400), ink)
            if room is not inner:
                paint_text(painter, inner, minutes, theme.font("digits"), theme.c("muted"), Qt.AlignmentFlag.AlignLeft)
        back, on = self.ends()
        self._end(painter, back, tr("Console", "Previous"), "arrow-right", False)
        word = fill(tr("Console", "Go to %1"), numbers.digits(self._number)) if self._number else tr("Console", "Next")
        self._end(painter, on, word, "arrow-left", True)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        back, on = self.ends()
        if back.contains(event.position()):
            self.session.step(-1)
        elif on.contains(event.position()):
            self.session.step(1)
        for at, box in self.boxes():
            if box.contains(event.position()):
                self.session.go(at)
                return

    def _end(self, painter: QPainter, box: QRectF, word: str, icon: str, main: bool) -> None:
        theme = self.theme
        ink = theme.c("onAccent" if main else "ink")
        paint_box(
            painter, box, theme.c("accent" if main else "surface"), None if main else theme.pen("lineStrong"), theme.scaled(6)
        )
        side = theme.px(16)
        x = box.left() + theme.px(12) if main else box.right() - theme.px(12) - side
        paint_icon(painter, QRectF(x, box.center().y() - side / 2, side, side), icon, ink)
        text = box.adjusted(theme.px(36 if main else 12), 0, -theme.px(12 if main else 36), 0)
        paint_text(painter, text, word, theme.font("label", 600), ink)
