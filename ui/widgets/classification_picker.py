"""The four classification marks in their legal colours, side by side or two above two; the chosen one has a ring and a tick."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from briefing.domain.scales import CLASSIFICATIONS
from ui import labels
from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_box, paint_text, text_width
from ui.text import tr
from ui.widgets.themed import Themed

_AWAY, _LOCK, _TICK, _EDGE = 4, 30, 28, 12  # px before zoom: from the ring to the mark; lock, tick or nothing beside the word


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
        width = text_width(self.text(), theme.font("caption", 600)) + theme.px(
            2 * _AWAY + _LOCK + (_TICK if self.isChecked() else _EDGE)
        )
        return QSize(round(width + 1.5), theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        fill, ink = theme.classification(self.code)
        painter = QPainter(self)
        away = theme.px(_AWAY)
        box = QRectF(self.rect()).adjusted(away, away, -away, -away)
        paint_box(painter, box, fill, None, theme.scaled(4))
        if self.isChecked():
            paint_box(painter, QRectF(self.rect()), None, QPen(theme.c("ink"), theme.scaled(2)), theme.scaled(6))
        side = theme.px(14)
        top = box.center().y() - side / 2
        paint_icon(painter, QRectF(box.right() - theme.px(10) - side, top, side, side), "lock", ink)
        words = box.adjusted(theme.px(_TICK if self.isChecked() else _EDGE), 0, -theme.px(_LOCK), 0)
        paint_text(painter, words, self.text(), theme.font("caption", 600), ink)
        if self.isChecked():
            paint_icon(painter, QRectF(box.left() + theme.px(6), top, side, side), "check", ink)
        painter.end()


class ClassificationPicker(Themed, QWidget):
    """`chosen` carries the code that a person chose; `set_value` is silent. Arrow keys move within."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(tr("ClassificationPicker", "Classification"))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._marks: dict[str, _Mark] = {code: _Mark(look, code) for code in CLASSIFICATIONS}
        for mark in self._marks.values():
            mark.setParent(self)
            mark.toggled.connect(self._place)
            self._group.addButton(mark)
        self._group.buttonClicked.connect(lambda mark: self.chosen.emit(mark.code))
        self.follow(look)

    def relook(self) -> None:
        super().relook()
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(self._width(list(self._marks.values())), self.theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(map(self._width, self._pairs())), self.theme.px(40))

    def heightForWidth(self, width: int) -> int:
        return self.theme.px(40 if width >= self.sizeHint().width() else 84)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """From the right, in one row where there is room, else in two."""
        self.updateGeometry()
        rows = [list(self._marks.values())] if self.width() >= self.sizeHint().width() else self._pairs()
        for n, row in enumerate(rows):
            right = self.width()
            for mark in row:
                size = mark.sizeHint()
                mark.setGeometry(right - size.width(), n * self.theme.px(44), size.width(), size.height())
                right -= size.width() + self.theme.px(4)

    def _pairs(self) -> list[list[_Mark]]:
        marks = list(self._marks.values())
        return [marks[:2], marks[2:]]

    def _width(self, marks: list[_Mark]) -> int:
        return sum(mark.sizeHint().width() for mark in marks) + (len(marks) - 1) * self.theme.px(4)

    def set_value(self, code: str) -> None:
        self._marks[code].setChecked(True)
