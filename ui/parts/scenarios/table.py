"""The scenarios as columns, the first at the right; what they are compared in stands in the rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Scenario
from briefing.store.operations import editing
from ui import labels, proposal_words
from ui.context import Context
from ui.look import Look
from ui.look.paint import chip_width, paint_chip, paint_series_mark, proposal_face
from ui.look.surfaces import paint_box, paint_text
from ui.look.theme import Theme
from ui.parts.scenarios.cells import ActorsCell, Cell, ImpactCell, LikelihoodCell, LinesCell, TextCell
from ui.parts.scenarios.indicator_cell import IndicatorsCell
from ui.parts.scenarios.side_scroll import SideScroll
from ui.subjects import letter
from ui.text import tr
from ui.widgets.fields import LineField
from ui.widgets.icon_button import IconButton
from ui.widgets.themed import Themed

NAMES_WIDTH, LEAST_COLUMN = 120, 240  # px before zoom
FIRST_LEVEL = 20  # how far below the top of a row the middle of its first lines is, px before zoom


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


class _NameField(LineField):
    """`left` when it loses the focus, whether something was typed or not."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _Names(Themed, QWidget):
    """What is compared, row by row, in a column of its own that stays while the scenarios are scrolled across."""

    def __init__(self, look: Look, grid: QGridLayout, titles: list[tuple[str, int]]) -> None:
        super().__init__()
        self._grid, self.titles = grid, titles
        self.follow(look)

    def relook(self) -> None:
        self.setFixedWidth(self.theme.px(NAMES_WIDTH))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        card = QRectF(-self.x(), -1, self.x() + self.width() + 1, self.height() + 2)  # its right corners are round
        painter.setClipPath(_card_path(card, theme.scaled(8)))
        painter.fillRect(QRectF(0, _place(self._grid, 1, 0).top(), self.width(), self.height()), theme.c("surface2"))
        for row, (title, first_line) in enumerate(self.titles, 1):
            top = _place(self._grid, row, 0).top()
            painter.fillRect(0, top, self.width(), 1, theme.c("line"))
            box = QRectF(0, top + _above(theme, first_line), self.width() - theme.px(16), theme.px(first_line))
            paint_text(painter, box, title, theme.font("caption"), theme.c("muted"))
        painter.fillRect(0, 0, 1, self.height(), theme.c("line"))
        painter.end()


class _Columns(QWidget):
    """The scenarios' columns; paints the lines between them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._look.theme.c("line")
        painter = QPainter(self)
        for row in range(1, self.grid.rowCount()):
            painter.fillRect(0, _place(self.grid, row, 0).top(), self.width(), 1, line)
        for column in range(1, self.grid.columnCount()):
            painter.fillRect(_place(self.grid, 0, column).right(), 0, 1, self.height(), line)
        painter.end()


def _place(grid: QGridLayout, row: int, column: int) -> QRect:
    """Where a cell stands; nowhere if the grid is empty. (`cellRect` is always empty where heights follow widths.)"""
    item = grid.itemAtPosition(row, column)
    return item.geometry() if item is not None else QRect()


def _card_path(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    return path


def _above(theme: Theme, first_line: int) -> int:
    """The room above the first line of a cell, so that the first lines of a row stand on one level."""
    return theme.px(FIRST_LEVEL - first_line / 2)


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
        columns = _Columns(context.look)
        self._grid = columns.grid
        self._area = SideScroll(columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(_Names(context.look, self._grid, [(title, first_line) for title, first_line, _ in self._rows]))
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
        column.setContentsMargins(theme.px(16), _above(theme, first_line), theme.px(16), theme.px(6))
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
