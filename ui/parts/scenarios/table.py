"""The scenarios as columns, the first at the right; what they are compared in stands in the rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Scenario
from briefing.store.operations import editing
from ui import labels, proposal_words
from ui.context import Context
from ui.look.paint import chip_width, paint_chip, paint_series_mark, proposal_face
from ui.look.surfaces import paint_box, paint_text
from ui.parts.scenarios.cells import Cell, rows
from ui.subjects import letter
from ui.text import tr
from ui.widgets.fields import LineField
from ui.widgets.icon_button import IconButton
from ui.widgets.themed import Themed

LABEL_WIDTH = 88


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
        self._grid = QGridLayout(self)
        self._grid.setSpacing(0)
        self._labels: list[QWidget] = []
        self.follow(context.look)

    def relook(self) -> None:
        self._grid.setContentsMargins(1, 1, 1, 1)
        super().relook()

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
        self.headers.clear()
        self._labels.clear()
        self._cells = {scenario.id: [] for scenario in found}
        for column, scenario in enumerate(found, 1):
            header = Header(self.context, column - 1)
            header.asked.connect(lambda name, key=scenario.id: self.asked.emit(key, name))
            header.chosen.connect(lambda key=scenario.id: self.chosen.emit(key))
            self.headers[scenario.id] = header
            self._grid.addWidget(header, 0, column)
            self._grid.setColumnStretch(column, 1)
        for row, (title, make) in enumerate(rows(), 1):
            self._labels.append(self._label(title))
            self._grid.addWidget(self._labels[-1], row, 0)
            for column, scenario in enumerate(found, 1):
                cell = make(self.context)
                self._cells[scenario.id].append(cell)
                self._grid.addWidget(self._padded(cell), row, column)

    def _label(self, title: str) -> QWidget:
        label = QLabel(title)
        label.setProperty("role", "caption")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        theme = self.theme
        label.setFixedWidth(theme.px(LABEL_WIDTH))
        label.setContentsMargins(0, theme.px(8), theme.px(16), theme.px(8))
        return label

    def _padded(self, cell: Cell) -> QWidget:
        theme = self.theme
        cell.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        return cell

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and a line between rows and columns."""
        theme = self.theme
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), theme.c("surface"), theme.pen("line"), theme.scaled(8))
        if not self.headers:
            return
        labels_left = min(label.x() for label in self._labels)
        top = self._labels[0].y()
        painter.fillRect(
            QRectF(labels_left, top, self.width() - labels_left - 1, self.height() - top - theme.px(6)), theme.c("surface2")
        )
        for label in self._labels:
            painter.fillRect(1, label.y(), self.width() - 2, 1, theme.c("line"))
        for header in self.headers.values():
            painter.fillRect(header.geometry().right() + 1, 1, 1, self.height() - 2, theme.c("line"))
        painter.end()
