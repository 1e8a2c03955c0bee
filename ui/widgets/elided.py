"""A title or note of one line that ends in «…» where there is no room for all of it; the whole is in its tooltip."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.surfaces import paint_text, text_width
from ui.text import rtl
from ui.widgets.themed import Themed


class Elided(Themed, QWidget):
    """`token` names the type, `color` the ink; it stands at the right, or at the left where it is `trailing`."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        token: str = "caption",
        *,
        color: str = "muted",
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._token, self._color = text, token, color
        self._side = Qt.AlignmentFlag.AlignLeft if trailing else Qt.AlignmentFlag.AlignRight
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.follow(look)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(rtl(text) if text else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self._text, self.theme.font(self._token)) + 1.5), self.theme.line(self._token))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.theme.line(self._token))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.theme.font(self._token)
        paint_text(painter, QRectF(self.rect()), self._text, font, self.theme.c(self._color), self._side)
        painter.end()
