"""What the cells of the scenario columns share: each shows one side of one scenario and lets it be edited in place."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Scenario
from briefing.store.operations import editing
from ui.context import Context
from ui.look import Look
from ui.widgets.themed import Themed


class Cell(QWidget):
    """A cell of one scenario; `show_scenario` brings it up to date without throwing away what is being typed.

    `first_line` is the height of its first line in px before zoom: in a row, all first lines stand on one level.
    """

    first_line: ClassVar[int] = 28

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.scenario: Scenario | None = None

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        self.scenario = scenario

    def edit(self, **values: object) -> None:
        if self.scenario is not None:
            self.context.do(editing.edit, Scenario, self.scenario.id, origin=self, **values)


class Painted(Themed, QAbstractButton):
    """A painted value that opens its editor on a click, Enter, Space or F2."""

    def __init__(self, look: Look, height: int) -> None:
        super().__init__()
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
        else:
            super().keyPressEvent(event)


class Popup(QFrame):
    """A small surface over the window for one editor; a click elsewhere or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)

    def hold(self, editor: QWidget, under: QWidget) -> None:
        column = QVBoxLayout(self)
        column.addWidget(editor)
        self.adjustSize()
        corner = under.mapToGlobal(QPoint(under.width() - self.sizeHint().width(), under.height()))
        self.move(corner)
        self.show()
        editor.setFocus()


def column_of(cell: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
