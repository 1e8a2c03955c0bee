"""The seven stances side by side, each with the key that writes it; one of them may be the present one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from briefing.domain.scales import STANCES
from ui import labels
from ui.look import Look
from ui.look.paint import paint_box, paint_stance_cell, paint_text
from ui.text import current_format, fill, rtl
from ui.widgets.themed import Themed


class _Stance(Themed, QAbstractButton):
    def __init__(self, look: Look, code: str, key: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.code, self.key = code, key
        self.setCheckable(True)
        self.setAccessibleName(labels.stance(code))
        self.setToolTip(rtl(fill("%1 (%2)", labels.stance(code), str(key))))
        self.setProperty("ringRadius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(40), self.theme.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(32), self.theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        box = QRectF(0, 0, self.width(), theme.px(36))
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        paint_stance_cell(painter, box, self.code, theme)
        if self.isChecked():
            paint_box(painter, box, None, theme.pen("rubric", 3), theme.scaled(2))
        elif self.underMouse():
            paint_box(painter, box, None, theme.pen("lineStrong", 2), theme.scaled(2))
        foot = QRectF(0, box.bottom(), self.width(), theme.px(20))
        centre = QRectF(foot.center().x() - theme.px(10), foot.top(), theme.px(20), foot.height())
        key = current_format().number(self.key)
        paint_text(painter, centre.adjusted(0, 0, -theme.px(6), 0), key, theme.font("digits"), theme.c("muted"))
        painter.end()


class StanceRow(QWidget):
    """`chosen` carries the number of the key, 1 … 7."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(4))
        self._buttons = {code: _Stance(look, code, key, self) for key, code in enumerate(STANCES, 1)}
        for button in self._buttons.values():
            row.addWidget(button)
            button.clicked.connect(lambda _=False, key=button.key: self.chosen.emit(key))

    def show_stance(self, code: str) -> None:
        """Marks the present one; the empty code none."""
        for other, button in self._buttons.items():
            button.setChecked(other == code)

    def first(self) -> QWidget:
        """Where the keyboard starts: at the present stance, else at the first."""
        return next((button for button in self._buttons.values() if button.isChecked()), self._buttons["p2"])
