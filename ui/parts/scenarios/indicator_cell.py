"""The indicators of a scenario, as a cell of its column: each with its state, which a click takes on to the next."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Indicator, Scenario
from briefing.store.operations import editing, scenarios
from ui import labels
from ui.context import Context
from ui.look import Look
from ui.look.paint import paint_state
from ui.parts.scenarios.cells import Cell, column_of
from ui.text import fill, tr
from ui.widgets.fields import LineField
from ui.widgets.icon_button import IconButton
from ui.widgets.plain import clear
from ui.widgets.read_label import ReadLabel
from ui.widgets.themed import Themed

_LINE, _BOX = 32, 16  # px before zoom: one indicator, and the box of its state


class _StateBox(Themed, QAbstractButton):
    """The state of an indicator; a click asks for the next one, Delete for its removal."""

    removed = Signal()

    def __init__(self, look: Look, state: str) -> None:
        super().__init__()
        self.state = state
        self.follow(look)

    def show_state(self, state: str, name: str) -> None:
        self.state = state
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_BOX + 8), self.theme.px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.theme.px(_BOX)
        painter = QPainter(self)
        paint_state(painter, QRectF(self.width() - side, (self.height() - side) // 2, side, side), self.state, self.theme)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class _IndicatorRow(QWidget):
    """One sign: its state, its words; the way to delete it is shown where one points."""

    def __init__(self, context: Context, indicator: Indicator) -> None:
        super().__init__()
        theme = context.look.theme
        self._box = _StateBox(context.look, indicator.state)
        self._words = ReadLabel(context.look, indicator.text, "caption")
        self._said = QLabel()
        self._said.setFixedHeight(theme.px(_LINE))
        self._remove = IconButton(context.look, "cross", "", small=True)
        policy = self._remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(policy)
        self._remove.setVisible(False)
        self._remove.clicked.connect(lambda: context.do(editing.remove, Indicator, indicator.id))
        self._box.clicked.connect(lambda: context.do(scenarios.next_state, indicator.id))
        self._box.removed.connect(self._remove.click)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(4))
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._box, 0, top)
        line.addLayout(_level(self._words), 1)
        line.addWidget(self._said, 0, top)
        line.addWidget(self._remove, 0, top)
        self.show_indicator(indicator)

    def show_indicator(self, indicator: Indicator) -> None:
        state = labels.indicator_state(indicator.state)
        self._box.show_state(indicator.state, f"{indicator.text}، {state}")
        self._words.set_text(indicator.text)
        self._said.setText(state)
        self._said.setProperty("role", "present" if indicator.state == "seen" else "caption")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._remove.rename(fill(tr("Scenarios", "Delete %1"), indicator.text))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._remove.setVisible(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._remove.setVisible(False)


class IndicatorsCell(Cell):
    """The signs to watch for: Space or a click on the box takes one on to its next state."""

    first_line: ClassVar[int] = _LINE

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._new = LineField(context.look, tr("Scenarios", "Add indicator…"), small=True)
        self._new.setProperty("quiet", True)
        self._new.returnPressed.connect(self._add)
        self._shown: dict[str, _IndicatorRow] = {}
        column = column_of(self)
        column.addLayout(self._rows)
        foot = QHBoxLayout()
        foot.addSpacing(context.look.theme.px(20))  # in line with the words of the indicators above it
        foot.addWidget(self._new)
        column.addLayout(foot)
        column.addStretch(1)

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        found = [item for item in snapshot.live(Indicator) if item.scenario_id == scenario.id]
        if [indicator.id for indicator in found] != list(self._shown):
            clear(self._rows)
            self._shown = {indicator.id: _IndicatorRow(self.context, indicator) for indicator in found}
            for row in self._shown.values():
                self._rows.addWidget(row)
        for indicator in found:
            self._shown[indicator.id].show_indicator(indicator)

    def _add(self) -> None:
        text = self._new.text().strip()
        if text and self.scenario is not None:
            self._new.show_text("")
            values = {"scenario_id": self.scenario.id, "text": text}
            self.context.do(editing.add, Indicator, self.scenario.dossier_id, **values)


def _level(words: ReadLabel) -> QVBoxLayout:
    """The words of an indicator, their first line level with its box."""
    theme = words.theme
    column = QVBoxLayout()
    column.setContentsMargins(0, (theme.px(_LINE) - theme.line("caption")) // 2, 0, 0)
    column.addWidget(words)
    column.addStretch(1)
    return column
