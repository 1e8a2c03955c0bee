"""A push button of ours: icon, word and key cap from right to left, in the five kinds that a region may use."""

from math import ceil, floor
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.look import Look, Theme
from ui.look.icons import paint_icon
from ui.look.surfaces import key_cap_width, paint_box, paint_key_cap, paint_text, text_width
from ui.look.tokens import TOKENS
from ui.widgets.themed import Themed

Kind = Literal["primary", "default", "ghost", "danger", "bar"]
_GAP = 8
# the app bar is dark in both themes, so its button is light in both
_BAR_FILL, _BAR_HOVER, _BAR_INK = (QColor(TOKENS["color"]["light"][name]) for name in ("barInk", "surface3", "bar"))


class Button(Themed, QPushButton):
    """`primary` once a region; `danger` for what takes away; `ghost` is only a word; `bar` is the primary on the app bar.

    `keys` is shown as a key cap at the button's end; whoever makes the button registers the shortcut itself.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        kind: Kind = "default",
        icon: str = "",
        keys: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind: Kind = kind
        self.icon_name = icon
        self.keys = keys
        self.small = small
        self.setProperty("onBar", kind == "bar")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.follow(look)

    def sizeHint(self) -> QSize:
        theme = self.theme
        padding = theme.px(12 if self.small else 16)
        return QSize(round(self._content_width() + 0.5) + 2 * padding, theme.px(32 if self.small else 40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        fill, ink, edge = self._colors(theme)
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(TOKENS["opacity"]["disabled"])
        paint_box(painter, QRectF(self.rect()), fill, QPen(edge, 1) if edge else None, theme.scaled(6))
        self._paint_content(painter, theme, ink)
        painter.end()

    def _paint_content(self, painter: QPainter, theme: Theme, ink: QColor) -> None:
        """The group of icon, word and key cap stands in the middle; the word gives way where there is no room."""
        gap, side = theme.px(_GAP), theme.px(16)
        inner = QRectF(self.rect()).adjusted(gap, 0, -gap, 0)
        width = min(self._content_width(), inner.width())
        right = ceil(inner.center().x() + width / 2)
        left = floor(inner.center().x() - width / 2)
        if self.icon_name:
            paint_icon(painter, QRectF(right - side, (self.height() - side) // 2, side, side), self.icon_name, ink)
            right -= side + gap
        if self.keys:
            cap = key_cap_width(self.keys, theme)
            paint_key_cap(painter, QRectF(left, 0, cap, self.height()), self.keys, theme, ink, self._cap_edge(theme, ink))
            left += cap + gap
        paint_text(painter, QRectF(left, 0, right - left, self.height()), self.text(), self._font(theme), ink)

    def _content_width(self) -> float:
        theme = self.theme
        parts = [text_width(self.text(), self._font(theme))]
        if self.icon_name:
            parts.append(theme.px(16))
        if self.keys:
            parts.append(key_cap_width(self.keys, theme))
        return sum(parts) + theme.px(_GAP) * (len(parts) - 1)

    def _font(self, theme: Theme) -> QFont:
        return theme.font("label", 600 if self.kind in ("primary", "bar") else 500)

    def _cap_edge(self, theme: Theme, ink: QColor) -> QColor:
        return ink if self.kind == "primary" else theme.c("lineStrong")

    def _colors(self, theme: Theme) -> tuple[QColor | None, QColor, QColor | None]:
        """Fill, ink and edge for the kind and the state under the mouse."""
        down, over = self.isDown() or self.isChecked(), self.underMouse() and self.isEnabled()
        if self.kind == "primary":
            return theme.c("accentHover" if over or down else "accent"), theme.c("onAccent"), None
        if self.kind == "bar":
            return _BAR_HOVER if over or down else _BAR_FILL, _BAR_INK, None
        fill = theme.c("surface3" if down else "surface2" if over else "surface")
        if self.kind == "ghost":
            return fill if down or over else None, theme.c("accent"), None
        if self.kind == "danger":
            return fill, theme.c("error"), theme.c("error")
        return fill, theme.c("ink"), theme.c("lineStrong")
