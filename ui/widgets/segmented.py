"""A switch between a few values that stand side by side, the first at the right; exactly one is chosen."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import key_cap_width, paint_box, paint_key_cap, paint_text, text_width
from ui.widgets.themed import Themed


class Option(NamedTuple):
    value: Hashable
    text: str
    icon: str = ""
    keys: str = ""


class _Segment(Themed, QAbstractButton):
    def __init__(self, look: Look, option: Option, *, small: bool, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = parent
        self.option, self.small, self.last = option, small, last
        self.setText(option.text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def sizeHint(self) -> QSize:
        """Wide enough for the word in its chosen weight, so that nothing moves when it is chosen."""
        theme = self.theme
        icon = theme.px(16 + 6) if self.option.icon else 0
        padding = theme.px(8 if self.small and self.option.icon else 12 if self.small else 16)
        keys = key_cap_width(self.option.keys, theme) + theme.px(8) if self.option.keys else 0
        width = text_width(self.text(), self._font(600)) + icon + keys + 2 * padding
        return QSize(round(width + 0.5), theme.px(32 if self.small else 40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setClipPath(self._inside_frame())
        on = self.isChecked()
        if on or self.underMouse():
            painter.fillRect(self.rect(), theme.c("accentSoft" if on else "surface2"))
        if not self.last:
            painter.fillRect(0, 0, 1, self.height(), theme.c("line"))
        ink = theme.c("accent" if on else "ink2" if self.isEnabled() else "muted")
        font = self._font(600 if on else 400)
        side = theme.px(16) if self.option.icon else 0
        gap = theme.px(6) if side else 0
        keys = key_cap_width(self.option.keys, theme) if self.option.keys else 0
        width = text_width(self.text(), font) + side + gap
        right = (self.width() + width + (keys + theme.px(8) if keys else 0)) / 2
        if side:
            paint_icon(painter, QRectF(round(right - side), (self.height() - side) // 2, side, side), self.option.icon, ink)
        word = QRectF(right - width, 0, width - side - gap, self.height())
        paint_text(painter, word, self.text(), font, ink)
        if keys:
            cap = QRectF(word.left() - theme.px(8) - keys, 0, keys, self.height())
            paint_key_cap(painter, cap, self.option.keys, theme, ink, theme.c("accent" if on else "lineStrong"))
        painter.end()

    def _inside_frame(self) -> QPainterPath:
        """The rounded room inside the switch's edge, as this segment sees it."""
        path = QPainterPath()
        room = QRectF(self._frame.rect()).translated(-QPointF(self.pos())).adjusted(1, 1, -1, -1)
        radius = self.theme.scaled(5)
        path.addRoundedRect(room, radius, radius)
        return path

    def _font(self, weight: int) -> QFont:
        return self.theme.font("caption" if self.small else "label", weight)


class SegmentedSwitch(Themed, QWidget):
    """`chosen` comes with the value when a person chooses another one; `set_value` is silent."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        options: Sequence[Option],
        *,
        small: bool = False,
        equal: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred if equal else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        self._segments: dict[Hashable, _Segment] = {}
        for n, option in enumerate(options):
            segment = _Segment(look, option, small=small, last=n == len(options) - 1, parent=self)
            self._segments[option.value] = segment
            self._group.addButton(segment)
            row.addWidget(segment, 1 if equal else 0)
        self._group.buttonClicked.connect(self._clicked)
        next(iter(self._segments.values())).setChecked(True)
        self.follow(look)

    @property
    def value(self) -> Hashable:
        return next(value for value, segment in self._segments.items() if segment.isChecked())

    def set_value(self, value: Hashable) -> None:
        """Shows a value as chosen; raises KeyError where it is not among the options."""
        self._segments[value].setChecked(True)

    def retitle(self, value: Hashable, text: str) -> None:
        """Gives an option another word, as when a count stands in it."""
        self._segments[value].setText(text)
        self._segments[value].relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), theme.c("surface"), theme.pen("lineStrong"), theme.scaled(6))
        painter.end()

    def _clicked(self, segment: _Segment) -> None:
        self.chosen.emit(segment.option.value)
