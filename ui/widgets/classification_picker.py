"""The four classification marks side by side, in their legal colours; the chosen one has a ring and a tick."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from briefing.domain.scales import CLASSIFICATIONS
from ui import labels
from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_box, paint_text, text_width
from ui.text import tr
from ui.widgets.themed import Themed


class _Mark(Themed, QAbstractButton):
    def __init__(self, look: Look, code: str) -> None:
        super().__init__()
        self.code = code
        self.setText(labels.classification(code))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = text_width(self.text(), theme.font("caption", 600)) + theme.px(12 + 14 + 6 + 12 + 6 + 14)
        return QSize(round(width + 0.5) + theme.px(8), theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        fill, ink = theme.classification(self.code)
        painter = QPainter(self)
        away = theme.px(4)
        box = QRectF(self.rect()).adjusted(away, away, -away, -away)
        paint_box(painter, box, fill, None, theme.scaled(4))
        if self.isChecked():
            paint_box(painter, QRectF(self.rect()), None, QPen(theme.c("ink"), theme.scaled(2)), theme.scaled(6))
        side = theme.px(14)
        right = box.right() - theme.px(10)
        paint_icon(painter, QRectF(right - side, box.center().y() - side / 2, side, side), "lock", ink)
        right -= side + theme.px(6)
        paint_text(
            painter, QRectF(box.left(), box.top(), right - box.left(), box.height()), self.text(), theme.font("caption", 600), ink
        )
        if self.isChecked():
            paint_icon(painter, QRectF(box.left() + theme.px(8), box.center().y() - side / 2, side, side), "check", ink)
        painter.end()


class ClassificationPicker(Themed, QWidget):
    """`chosen` carries the code that a person chose; `set_value` is silent. Arrow keys move within."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(tr("ClassificationPicker", "Classification"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._marks: dict[str, _Mark] = {code: _Mark(look, code) for code in CLASSIFICATIONS}
        self._row = QHBoxLayout(self)
        for mark in self._marks.values():
            self._group.addButton(mark)
            self._row.addWidget(mark)
        self._group.buttonClicked.connect(lambda mark: self.chosen.emit(mark.code))
        self.follow(look)

    def relook(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.theme.px(4))
        super().relook()

    def set_value(self, code: str) -> None:
        self._marks[code].setChecked(True)
