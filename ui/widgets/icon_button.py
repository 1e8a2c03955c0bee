"""A button that is only an icon; its name is spoken by screen readers and shown in the tooltip."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import key_name, paint_box
from ui.look.tokens import TOKENS
from ui.text import fill, rtl
from ui.widgets.themed import Themed


class IconButton(Themed, QAbstractButton):
    """40 px square, 32 where `small`; `on_bar` for the dark app bar. Checkable ones show a ground while checked."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        *,
        keys: str = "",
        on_bar: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.icon_name = icon
        self.on_bar = on_bar
        self.small = small
        self.setProperty("onBar", on_bar)
        self.rename(name, keys)
        self.follow(look)

    def rename(self, name: str, keys: str = "") -> None:
        """Gives it another name, as when it switches to the opposite of what it did."""
        self.setAccessibleName(name)
        self.setToolTip(rtl(fill("%1 (%2)", name, key_name(keys)) if keys else name))

    def sizeHint(self) -> QSize:
        side = self.theme.px(32 if self.small else 40)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(TOKENS["opacity"]["disabled"])
        if self.isDown() or self.isChecked() or (self.underMouse() and self.isEnabled()):
            ground = "barField" if self.on_bar else "accentSoft" if self.isChecked() else "surface3"
            paint_box(painter, QRectF(self.rect()), theme.c(ground), None, theme.scaled(6))
        side = theme.px(16)
        middle = QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        paint_icon(painter, middle, self.icon_name, theme.c("barInk" if self.on_bar else "ink2"))
        painter.end()
