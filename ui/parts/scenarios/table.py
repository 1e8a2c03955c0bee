"""The scenarios as columns, the first at the right; what they are compared in stands in the rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Scenario
from briefing.store.operations import editing
from ui.context import Context
from ui.look.surfaces import paint_box
from ui.parts.scenarios.actors_cell import ActorsCell
from ui.parts.scenarios.cells import Cell
from ui.parts.scenarios.columns import Columns, Names, above
from ui.parts.scenarios.estimate_cells import ImpactCell, LikelihoodCell
from ui.parts.scenarios.indicator_cell import IndicatorsCell
from ui.parts.scenarios.scenario_header import Header
from ui.parts.scenarios.side_scroll import SideScroll
from ui.parts.scenarios.text_cells import LinesCell, TextCell
from ui.text import tr
from ui.widgets.fields import LineField
from ui.widgets.themed import Themed

LEAST_COLUMN = 240  # px before zoom


class _NameField(LineField):
    """`left` when it loses the focus, whether something was typed or not."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ScenarioTable(Themed, QWidget):
    """`asked` carries the id of a scenario and what was asked for it; `chosen` the id of the one that was chosen."""

    asked = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.headers: dict[str, Header] = {}
        self._cells: dict[str, list[Cell]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows = rows()
        columns = Columns(context.look)
        self._grid = columns.grid
        self._area = SideScroll(columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(Names(context.look, self._grid, [(title, first_line) for title, first_line, _ in self._rows]))
        row.addWidget(self._area, 1)
        self.follow(context.look)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = snapshot.live(Scenario)
        if [scenario.id for scenario in found] != list(self.headers):
            self._build(found)
        for scenario in found:
            self.headers[scenario.id].show_scenario(scenario)
            for cell in self._cells[scenario.id]:
                cell.show_scenario(snapshot, scenario)

    def select(self, scenario_id: str) -> None:
        for key, header in self.headers.items():
            header.selected = key == scenario_id
            header.update()
            if header.selected:
                self._area.bring(header)

    def rename(self, scenario_id: str) -> LineField:
        """Opens the name of a scenario for typing, over its header."""
        header = self.headers[scenario_id]
        field = _NameField(self.context.look, tr("Scenarios", "Name of the scenario"), parent=header)
        field.setGeometry(header.rect().adjusted(4, 4, -4, -4))
        field.show_text(header.scenario.name if header.scenario else "")
        field.committed.connect(lambda text: self._renamed(scenario_id, text))
        field.returnPressed.connect(header.setFocus)
        field.left.connect(lambda: self._end_renaming(scenario_id, field))
        field.show()
        field.setFocus()
        field.selectAll()
        return field

    def _end_renaming(self, scenario_id: str, field: LineField) -> None:
        """The name is kept by then; a scenario that was added and got none is no scenario."""
        field.flush()
        field.hide()
        field.deleteLater()
        self.context.do(editing.drop_untouched, Scenario, scenario_id)

    def focus_column(self, scenario_id: str = "") -> None:
        """Puts the focus on a scenario's head, or on that of the chosen one, or on the first."""
        chosen = scenario_id or next((key for key, header in self.headers.items() if header.selected), "")
        header = self.headers.get(chosen) or next(iter(self.headers.values()), None)
        if header is not None:
            self._area.bring(header)
            header.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_column()

    def _renamed(self, scenario_id: str, text: str) -> None:
        if text.strip():
            self.context.do(editing.edit, Scenario, scenario_id, name=text.strip())

    def _build(self, found: tuple[Scenario, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnMinimumWidth(column, 0)
            self._grid.setColumnStretch(column, 0)
        self.headers.clear()
        self._cells = {scenario.id: [] for scenario in found}
        for column, scenario in enumerate(found):
            header = Header(self.context, column)
            header.asked.connect(lambda name, key=scenario.id: self.asked.emit(key, name))
            header.chosen.connect(lambda key=scenario.id: self.chosen.emit(key))
            self.headers[scenario.id] = header
            self._grid.addWidget(header, 0, column)
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, self.theme.px(LEAST_COLUMN))
            for row, (_, first_line, make) in enumerate(self._rows, 1):
                cell = make(self.context)
                cell.setEnabled(not self.context.store.read_only)
                self._cells[scenario.id].append(cell)
                self._grid.addWidget(self._padded(cell, first_line), row, column)

    def _padded(self, cell: Cell, first_line: int) -> QWidget:
        """The cell with its room around it, at the top of its row."""
        theme = self.theme
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(theme.px(16), above(theme, first_line), theme.px(16), theme.px(6))
        column.addWidget(cell)
        column.addStretch(1)
        return frame

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), self.theme.c("surface"), self.theme.pen("line"), self.theme.scaled(8))
        painter.end()


def rows() -> list[tuple[str, int, Callable[[Context], Cell]]]:
    """The rows of the columns: what each is called, the height of its first line in px before zoom, what makes its cells."""
    return [
        (tr("Scenarios", "Likelihood"), LikelihoodCell.first_line, LikelihoodCell),
        (tr("Scenarios", "Impact"), ImpactCell.first_line, ImpactCell),
        (tr("Scenarios", "Horizon"), TextCell.first_line, lambda c: TextCell(c, "horizon", tr("Scenarios", "Within…"))),
        (tr("Scenarios", "Drivers"), LinesCell.first_line, LinesCell),
        (tr("Scenarios", "Indicators"), IndicatorsCell.first_line, IndicatorsCell),
        (tr("Scenarios", "Winner"), ActorsCell.first_line, lambda c: ActorsCell(c, "winners")),
        (tr("Scenarios", "Loser"), ActorsCell.first_line, lambda c: ActorsCell(c, "losers")),
        (tr("Scenarios", "First actions"), TextCell.first_line, _first_actions),
    ]


def _first_actions(context: Context) -> Cell:
    return TextCell(context, "first_actions", tr("Scenarios", "Not written yet"))
