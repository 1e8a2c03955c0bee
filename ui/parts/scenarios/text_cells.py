"""What is written of a scenario as cells of its column: its drivers line by line, and its texts."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Driver, Scenario
from briefing.store.operations import scenarios
from ui.context import Context
from ui.parts.scenarios.cells import Cell, column_of
from ui.text import tr
from ui.widgets.fields import TextField


class LinesCell(Cell):
    """The drivers, one a line, written as in a list; the marks of the list are painted beside them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.field = TextField(context.look, tr("Scenarios", "One driver a line"), token="label", least=28, most=160, quiet=True)
        self.field.committed.connect(self._edit)
        self.field.textChanged.connect(self.update)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(context.look.theme.px(14))
        row.addWidget(self.field)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.context.look.theme
        layout = self.field.document().documentLayout()
        top = self.field.y() + self.field.viewport().y() - self.field.verticalScrollBar().value()
        side, block = theme.scaled(4), self.field.document().begin()
        painter = QPainter(self)
        while block.isValid():
            if block.text().strip():
                middle = top + layout.blockBoundingRect(block).top() + block.layout().lineAt(0).height() / 2
                x = self.field.geometry().right() + theme.px(4)
                painter.fillRect(QRectF(x, middle - side / 2, side, side), theme.c("ink2"))
            block = block.next()
        painter.end()

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        if not self.field.hasFocus():
            self.field.show_text("\n".join(item.text for item in snapshot.live(Driver) if item.scenario_id == scenario.id))

    def _edit(self, text: str) -> None:
        if self.scenario is not None:
            self.context.do(scenarios.set_lines, Driver, self.scenario.id, text.splitlines(), origin=self)


class TextCell(Cell):
    """A text of the scenario itself: opportunities, risks, first actions, horizon."""

    def __init__(self, context: Context, name: str, placeholder: str) -> None:
        super().__init__(context)
        self._name = name
        self.field = TextField(context.look, placeholder, token="label", least=28, most=160, quiet=True)
        self.field.committed.connect(lambda text: self.edit(**{name: text.strip()}))
        column_of(self).addWidget(self.field)

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        if not self.field.hasFocus():
            self.field.show_text(getattr(scenario, self._name))
