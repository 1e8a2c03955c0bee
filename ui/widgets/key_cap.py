"""A key as it stands on the keyboard, in its frame."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.look.surfaces import key_cap_width, key_name, paint_key_cap
from ui.widgets.themed import Themed


class KeyCap(Themed, QWidget):
    def __init__(self, look: Look, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self.setAccessibleName(key_name(keys))
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(key_cap_width(self.keys, self.theme), self.theme.px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, QRectF(self.rect()), self.keys, self.theme, self.theme.c("ink2"), self.theme.c("lineStrong"))
        painter.end()
