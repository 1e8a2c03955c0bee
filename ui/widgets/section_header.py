"""The head of a section: its title, how many things are in it, and a line to the end of the row."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.surfaces import paint_text, text_width
from ui.text import current_format
from ui.widgets.themed import Themed


class SectionHeader(Themed, QWidget):
    """`token` is the type of the title: label in the margin, h3 in cards, h2 on pages (without a line)."""

    def __init__(
        self,
        look: Look,
        title: str,
        count: int | None = None,
        *,
        token: str = "label",
        rule: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._count, self._token, self._rule = title, count, token, rule
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(look)
        self.show_as(title, count)

    def show_as(self, title: str, count: int | None = None) -> None:
        self._title, self._count = title, count
        self.setAccessibleName(title if count is None else f"{title}: {self._shown_count()}")
        self.relook()

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = text_width(self._title, theme.font(self._token, 600)) + theme.px(48)
        return QSize(round(width), max(theme.px(32), theme.line(self._token)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        rest = QRectF(self.rect())
        title = theme.font(self._token, 600)
        paint_text(painter, rest, self._title, title, theme.c("ink"))
        rest.setRight(rest.right() - text_width(self._title, title) - theme.px(8))
        if self._count:  # a lone nought would look like a dot
            small = theme.font("caption")
            paint_text(painter, rest, self._shown_count(), small, theme.c("muted"))
            rest.setRight(rest.right() - text_width(self._shown_count(), small) - theme.px(8))
        if self._rule and rest.width() > 0:
            painter.fillRect(QRectF(rest.left(), self.height() // 2, rest.width(), 1), theme.c("line"))
        painter.end()

    def _shown_count(self) -> str:
        return current_format().number(self._count or 0)
