"""The head of a scenario's column: its mark and its name, under the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.domain.records import Scenario
from ui import labels, proposal_words
from ui.context import Context
from ui.look.paint import chip_width, paint_chip, paint_series_mark, proposal_face
from ui.look.surfaces import paint_box, paint_text
from ui.subjects import letter
from ui.text import tr
from ui.widgets.icon_button import IconButton
from ui.widgets.themed import Themed


class Header(Themed, QWidget):
    """A scenario's mark and name. `asked` carries accept, reject, edit, left or right; `chosen` when it gets the focus."""

    asked = Signal(str)
    chosen = Signal()

    def __init__(self, context: Context, index: int) -> None:
        super().__init__()
        self._index = index
        self.scenario: Scenario | None = None
        self.selected = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._accept = IconButton(context.look, "check", proposal_words.accept(), keys="Enter", small=True, parent=self)
        self._reject = IconButton(context.look, "cross", proposal_words.reject(), keys="Del", small=True, parent=self)
        self._accept.clicked.connect(lambda: self.asked.emit("accept"))
        self._reject.clicked.connect(lambda: self.asked.emit("reject"))
        self.follow(context.look)

    def show_scenario(self, scenario: Scenario) -> None:
        self.scenario = scenario
        proposed = scenario.status == "proposed"
        self._accept.setVisible(proposed)
        self._reject.setVisible(proposed)
        state = f"{labels.status('proposed')}، " if proposed else ""
        self.setAccessibleName(f"{state}{tr('Scenarios', 'Scenario')} {letter(self._index)}: {scenario.name}")
        self.setToolTip(scenario.name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(48))

    def resizeEvent(self, event: object) -> None:
        edge, side = self.theme.px(8), self.theme.px(32)
        for n, button in enumerate((self._reject, self._accept)):
            button.setGeometry(edge + n * side, (self.height() - side) // 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        if self.selected:
            painter.fillRect(QRectF(0, 0, self.width(), theme.px(3)), theme.c("rubric"))
        side = theme.px(24)
        mark = QRectF(self.width() - theme.px(16) - side, (self.height() - side) / 2, side, side)
        paint_series_mark(painter, mark, self._index, theme)
        left = float(theme.px(12))
        if self.scenario is not None and self.scenario.status == "proposed":
            words, face = labels.status("proposed"), proposal_face(theme)
            left += theme.px(64)
            width = chip_width(words, face, theme)
            if self.width() > theme.px(280):
                paint_chip(painter, QRectF(left, (self.height() - theme.px(24)) / 2, width, theme.px(24)), words, face, theme)
                left += width + theme.px(8)
        name = QRectF(left, 0, mark.left() - theme.px(8) - left, self.height())
        paint_text(painter, name, self.scenario.name if self.scenario else "", theme.font("h3"), theme.c("ink"))
        if self.hasFocus():
            paint_box(painter, QRectF(self.rect()).adjusted(2, 4, -2, -2), None, theme.pen("focus", 2), theme.scaled(6))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.asked.emit("edit")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = {
            Qt.Key.Key_Return: "accept",
            Qt.Key.Key_Enter: "accept",
            Qt.Key.Key_F2: "edit",
            Qt.Key.Key_Delete: "reject",
            Qt.Key.Key_Left: "left",
            Qt.Key.Key_Right: "right",
            Qt.Key.Key_Space: "evidence",
            Qt.Key.Key_Insert: "add",
        }.get(Qt.Key(event.key()), "")
        if asked:
            self.asked.emit(asked)
        elif event.key() == Qt.Key.Key_Escape and not self.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # from the field of the name, which ends with it
        else:
            super().keyPressEvent(event)
