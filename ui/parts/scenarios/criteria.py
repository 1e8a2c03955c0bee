"""Criteria by scenarios: weights that should make 100, scores of 1 to 5 as dots, and the weighted sum of each scenario."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.analysis.criteria import ranking, weighted_score
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Criterion, Scenario, Score
from briefing.store.operations import criteria, editing
from ui.chart_menu import Charted, ChartMenu
from ui.context import Context
from ui.parts.scenarios.criteria_rows import Rows
from ui.parts.scenarios.dots import Dots, SeriesMark
from ui.parts.scenarios.side_scroll import SideScroll
from ui.parts.scenarios.stacks import Stacks
from ui.subjects import letter
from ui.text import current_format, fill, tr
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.icon_button import IconButton
from ui.widgets.number_field import NumberField
from ui.widgets.scales import ShareBar

_NAMES = 160  # px before zoom
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class CriteriaTable(Card):
    """`chosen` carries the id of the criterion whose row was gone to."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self.current = ""
        self._left, self._right = Rows(context.look, edge=True), Rows(context.look, edge=False)
        self._right.setFixedWidth(self.theme.px(_NAMES))
        self._new = LineField(context.look, tr("Scenarios", "Add criterion…"), small=True)
        self._new.returnPressed.connect(self._add)
        self._new.setEnabled(not context.store.read_only)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._right, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(SideScroll(self._left), 1)
        self.column.addLayout(body)
        self.column.addWidget(self._build_stacks())
        self.column.addWidget(self._new)
        self.column.addStretch(1)
        self._shape: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._names: dict[str, LineField] = {}
        self._weights: dict[str, tuple[ShareBar, NumberField]] = {}
        self._dots: dict[tuple[str, str], Dots] = {}
        self._totals: dict[str, QLabel] = {}
        self._sum = QLabel()
        self._rows_of: dict[QObject, str] = {}

    def _build_stacks(self) -> QWidget:
        """What the sums are made of, under its title, with its menu."""
        self.stacks = Stacks(self.look)
        title = tr("Scenarios", "What the sum is made of")
        chart = Charted(lambda: title, self.stacks.finding, lambda: [self.stacks], self.stacks.numbers)
        head = QHBoxLayout()
        head.addWidget(_label(title, "caption"))
        head.addStretch(1)
        head.addWidget(ChartMenu(self.context, chart))
        self._made_of = QWidget()
        column = QVBoxLayout(self._made_of)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.stacks)
        return self._made_of

    def least_width(self) -> int:
        """The width at which nothing in it has to be scrolled."""
        return self._left.grid.minimumSize().width() + self.theme.px(_NAMES + 2 * 16)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found, columns = snapshot.live(Criterion), snapshot.live(Scenario)
        shape = (tuple(c.id for c in found), tuple(s.id for s in columns))
        if shape != self._shape:
            self._shape = shape
            self._build(found, columns)
        scores = {(score.criterion_id, score.scenario_id): score.value for score in snapshot.all(Score)}
        for criterion in found:
            if not self._names[criterion.id].hasFocus():
                self._names[criterion.id].show_text(criterion.name)
            bar, field = self._weights[criterion.id]
            bar.set_share(criterion.weight / 100)
            field.show_value(criterion.weight)
            for n, scenario in enumerate(columns):
                name = f"{criterion.name}، {letter(n)}"
                self._dots[criterion.id, scenario.id].show_value(scores.get((criterion.id, scenario.id), 0), name)
        self._show_totals(found, columns, scores)
        self.stacks.show_scores(found, columns, scores, self.current)
        self._made_of.setVisible(bool(self.stacks.stacks))

    def choose(self, criterion_id: str) -> None:
        """Shows a criterion as the one asked about; the first where there is none of this id."""
        ids = self._shape[0]
        self.current = criterion_id if criterion_id in ids else next(iter(ids), "")
        for part in (self._left, self._right):
            part.choose(ids.index(self.current) if self.current else -1)
        self.stacks.choose(self.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self._rows_of:
            self.chosen.emit(self._rows_of[watched])
        return super().eventFilter(watched, event)

    def _show_totals(
        self, found: tuple[Criterion, ...], columns: tuple[Scenario, ...], scores: dict[tuple[str, str], int]
    ) -> None:
        numbers = current_format()
        weights, directions = [c.weight for c in found], [c.direction for c in found]
        totals = {s.id: weighted_score(weights, [scores.get((c.id, s.id)) for c in found], directions) for s in columns}
        first = next(iter(ranking(totals)), "")
        for scenario_id, label in self._totals.items():
            total = totals[scenario_id]
            label.setText("—" if total is None else numbers.number(total, 2))
            _set_role(label, "present" if scenario_id == first else "label")
        wrong = sum(weights) != 100
        self._sum.setText(numbers.percent(sum(weights)))
        _set_role(self._sum, "warn" if wrong else "label")
        self._sum.setToolTip(tr("Scenarios", "The weights should make 100 per cent") if wrong else "")

    def _build(self, found: tuple[Criterion, ...], columns: tuple[Scenario, ...]) -> None:
        self._clear()
        grid = self._left.grid
        self._right.grid.addWidget(_label(tr("Scenarios", "Criterion"), "caption"), 0, 0)
        grid.addWidget(_label(tr("Scenarios", "Weight"), "caption"), 0, 0)
        for n in range(len(columns)):
            grid.addWidget(SeriesMark(self.look, n), 0, n + 1)
        for row, criterion in enumerate(found, 1):
            self._build_row(row, criterion, columns)
        foot = len(found) + 1
        if found:
            self._right.grid.addWidget(_label(tr("Scenarios", "Weighted sum"), "label"), foot, 0)
            self._sum = _label("", "label")
            grid.addWidget(self._sum, foot, 0)
            for n, scenario in enumerate(columns):
                self._totals[scenario.id] = _label("", "label")
                grid.addWidget(self._totals[scenario.id], foot, n + 1)
        for part in (self._left, self._right):
            part.set_rows(len(found))
        grid.setColumnStretch(0, 1)
        self.choose(self.current)

    def _build_row(self, row: int, criterion: Criterion, columns: tuple[Scenario, ...]) -> None:
        look, context, can = self.look, self.context, not self.context.store.read_only
        name = LineField(look, tr("Scenarios", "Criterion"))
        name.setProperty("quiet", True)
        name.setEnabled(can)
        name.committed.connect(lambda text: text.strip() and context.do(editing.edit, Criterion, criterion.id, name=text.strip()))
        self._names[criterion.id] = name
        self._right.grid.addWidget(name, row, 0)
        bar, field = ShareBar(look), self._weight_field(criterion)
        bar.setMinimumWidth(self.theme.px(40))
        self._weights[criterion.id] = bar, field
        self._left.grid.addWidget(_weight(bar, field), row, 0)
        for n, scenario in enumerate(columns):
            dots = Dots(look, n)
            dots.setEnabled(can)
            dots.scored.connect(lambda value, key=scenario.id: self._score(criterion, key, value))
            self._dots[criterion.id, scenario.id] = dots
            self._left.grid.addWidget(dots, row, n + 1)
        remove = IconButton(look, "cross", fill(tr("Scenarios", "Delete %1"), criterion.name), small=True)
        remove.clicked.connect(lambda: context.do(editing.remove, Criterion, criterion.id))
        remove.setEnabled(can)
        self._left.grid.addWidget(remove, row, len(columns) + 1)
        for widget in (name, field, *(self._dots[criterion.id, scenario.id] for scenario in columns)):
            widget.installEventFilter(self)
            self._rows_of[widget] = criterion.id

    def _weight_field(self, criterion: Criterion) -> NumberField:
        field = NumberField(self.look, 0, 100, name=f"{tr('Scenarios', 'Weight')}: {criterion.name}", step=5, width=48)
        field.committed.connect(lambda value: self.context.do(editing.edit, Criterion, criterion.id, origin=self, weight=value))
        field.setEnabled(not self.context.store.read_only)
        return field

    def _clear(self) -> None:
        self._rows_of.clear()
        for part in (self._left, self._right):
            part.clear()
        for table in (self._names, self._weights, self._dots, self._totals):
            table.clear()

    def _score(self, criterion: Criterion, scenario_id: str, value: int) -> None:
        self.context.do(criteria.set_score, criterion.dossier_id, criterion.id, scenario_id, value, origin=None)

    def _add(self) -> None:
        text = self._new.text().strip()
        if text and self.context.dossier_id:
            self._new.show_text("")
            left = max(0, 100 - sum(field.value() for _, field in self._weights.values()))
            self.context.do(editing.add, Criterion, self.context.dossier_id, name=text, weight=left)


def _weight(bar: ShareBar, field: NumberField) -> QWidget:
    """A weight as bar and number, its sign of per cent after it."""
    weight = QWidget()
    line = QHBoxLayout(weight)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(bar.theme.px(4))
    line.addWidget(bar, 1)
    line.addWidget(field)
    line.addWidget(_label(current_format().percent(0)[-1], "second"))
    return weight


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setAlignment(_RIGHT)
    _set_role(label, role)
    return label


def _set_role(label: QLabel, role: str) -> None:
    label.setProperty("role", role)
    label.style().unpolish(label)
    label.style().polish(label)
