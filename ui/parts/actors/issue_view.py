"""One issue in depth: where its weight lies, who holds the middle, and what one actor's moving would change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from briefing.analysis.positions import IssueAxis as Axis
from briefing.analysis.positions import Placed, axis_position, issue_axis, lever
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Stand
from briefing.domain.scales import stance_of_position
from ui import labels
from ui.chart_menu import Charted, ChartMenu
from ui.charts.issue_axis import Bubble, IssueAxis
from ui.context import Context
from ui.models.lines import Cell, Column, Line
from ui.parts.actors import axis_words, cells
from ui.parts.actors.axis_key import AxisKey, Entry
from ui.parts.actors.cells import Place
from ui.parts.actors.deep import DeepView
from ui.parts.actors.digits import typed_digit
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.elided import Elided
from ui.widgets.line_table import LineTable
from ui.widgets.read_label import ReadLabel

_MOST_OFF = 12  # actors named as having no place


class IssueView(DeepView):
    """`chosen` carries the actor whose stand is selected."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("ActorsView", "Actor × issue"))
        self.issue_id = self.actor_id = ""
        self.trial = 0.0
        self._axis = Axis((), (), (), None)
        self._build_head()
        self.column.addWidget(self._build_chart())
        self.table = LineTable(self.look, _columns(), tr("IssueView", "Stances and power"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.installEventFilter(self)
        self.table.chosen.connect(self._choose)
        lever_card = self._build_lever()
        row = self.half((self.table, 2), (lever_card, 1))
        for part in (self.table, lever_card):
            row.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.setFocusProxy(self.chart)

    # -- parts

    def _build_head(self) -> None:
        before = Button(self.look, tr("IssueView", "Previous"), icon="arrow-right", small=True)
        after = Button(self.look, tr("IssueView", "Next"), icon="arrow-left", small=True)
        before.setAccessibleName(tr("IssueView", "Previous issue"))
        after.setAccessibleName(tr("IssueView", "Next issue"))
        for button, step in ((before, -1), (after, 1)):
            button.clicked.connect(lambda _=False, step=step: self.turn(step))
            self.head.addWidget(button)

    def _build_chart(self) -> Card:
        card = Card(self.look)
        self.finding = Elided(self.look, token="h3", color="ink")
        caution = Elided(self.look, tr("IssueView", "A centre of gravity, not a forecast"), trailing=True)
        as_table = Button(self.look, tr("IssueView", "Table"), kind="ghost", keys="F2", small=True)
        as_table.clicked.connect(self._other_half)
        head = QHBoxLayout()
        self.holding = Elided(self.look)
        head.addWidget(self.finding)
        head.addWidget(self.holding, 1)
        head.addWidget(caution)
        head.addWidget(as_table)
        head.addWidget(ChartMenu(self.context, self._charted()))
        self.chart = IssueAxis(self.look)
        self.chart.installEventFilter(self)
        self.chart.chosen.connect(self._choose)
        self.chart.tried.connect(self.try_shift)
        self.key = AxisKey(self.look)
        self.off = AxisKey(self.look)
        card.column.addLayout(head)
        for part in (self.chart, self.key, self.off):
            card.column.addWidget(part)
        return card

    def _charted(self) -> Charted:
        def numbers() -> tuple[list[str], list[list[str]]]:
            lines = (line for line in self.table.lines.lines if isinstance(line, Line))
            return [column.title for column in self.table.lines.columns], [[cell.text for cell in line.cells] for line in lines]

        parts = lambda: [part for part in (self.chart, self.key, self.off) if part.height()]  # noqa: E731
        return Charted(self.title.text, self.finding.text, parts, numbers, self._other_half)

    def _build_lever(self) -> Card:
        card = Card(self.look)
        card.set_selected(True)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        title = QLabel(tr("IssueView", "If this actor moved"))
        title.setProperty("role", "h3")
        self.sentence = ReadLabel(self.look, token="body")
        self.note = ReadLabel(self.look, token="caption", color="muted")
        towards = Button(self.look, tr("IssueView", "Towards support"), icon="arrow-left", small=True)
        away = Button(self.look, tr("IssueView", "Towards opposition"), icon="arrow-right", small=True)
        towards.clicked.connect(lambda: self.try_shift(self.trial + axis_words.STEP))
        away.clicked.connect(lambda: self.try_shift(self.trial - axis_words.STEP))
        self._levers = (towards, away)
        row = QHBoxLayout()
        row.addWidget(towards)
        row.addWidget(away)
        row.addStretch(1)
        card.column.addWidget(title)
        card.column.addWidget(self.sentence)
        card.column.addLayout(row)
        card.column.addWidget(self.note)
        return card

    # -- showing

    def show_issue(self, snapshot: Snapshot, issue_id: str, actor_id: str) -> bool:
        """Shows a live issue and selects an actor in it; False where it is no more."""
        issue = snapshot.get(Issue, issue_id)
        if issue is None or issue.status == "rejected":
            return False
        if (issue_id, actor_id) != (self.issue_id, self.actor_id):
            self.trial = 0.0
        self.issue_id, self.actor_id = issue_id, actor_id
        self._axis = issue_axis(snapshot, issue_id)
        issues = [one.id for one in snapshot.live(Issue)]
        self.title.set_text(issue.name)
        self.about.set_text(fill(tr("IssueView", "Issue %1 of %2"), issues.index(issue_id) + 1, len(issues)))
        self._names = {actor.id: actor.name for actor in snapshot.live(Actor)}
        self._stands = {one.actor_id: one for one in snapshot.live(Stand) if one.issue_id == issue_id}
        self._show_table(snapshot)
        self._show_axis()
        return True

    def _show_axis(self) -> None:
        axis, names = self._axis, self._names
        bubbles = [
            Bubble(one.actor_id, names[one.actor_id], self._code(one.actor_id), one.position, one.power) for one in axis.placed
        ]
        said = axis_words.finding(axis, names)
        self.holding.set_text(axis_words.holding(axis))
        self.finding.set_text(said or tr("IssueView", "No stance with influence and salience yet"))
        self.chart.show_axis(bubbles, axis.centre, self.actor_id, self.finding.text(), self.trial)
        self.key.show_entries(_key(axis))
        self.off.show_entries(self._without_place())
        self._show_lever()

    def _show_lever(self) -> None:
        one = self._placed()
        if one is None or self._axis.centre is None:
            self.sentence.set_text(tr("IssueView", "Choose an actor on the axis to see what his moving would change."))
        else:
            shift = self.trial
            moved = lever(self._axis.placed, one.actor_id, shift) if shift else axis_words.one_step(self._axis, one.actor_id)
            self.sentence.set_text(axis_words.sentence(self._names[one.actor_id], moved, one.position))
        for button in self._levers:
            button.setEnabled(one is not None)
        trying = tr("IssueView", "A trial that is not kept: Esc puts him back")
        self.note.set_text(
            trying if self.trial else tr("IssueView", "← and → try a move, with Shift by ten; 1 to 7 write the stance")
        )

    def _show_table(self, snapshot: Snapshot) -> None:
        axis, numbers = self._axis, current_format()
        placed = {one.actor_id: one for one in axis.placed}
        order = sorted(axis.placed, key=lambda one: -one.power)
        rest = [actor.id for actor in snapshot.live(Actor) if actor.id not in placed]
        lines = []
        for actor_id in [one.actor_id for one in order] + rest:
            actor, stand, one = snapshot.get(Actor, actor_id), self._stands.get(actor_id), placed.get(actor_id)
            place = axis_position(stand.stance) if stand else None
            code = self._code(actor_id)
            values = (
                "—" if place is None else numbers.number(place, 1),
                _or_dash(actor.influence if actor else None),
                _or_dash(stand.salience if stand else None),
                "—" if one is None else numbers.number(one.power),
                "—" if one is None or axis.centre is None else axis_words.effect(axis, actor_id),
            )
            chip = Cell(labels.stance(code), chip=code or "neutral")
            lines.append(Line(actor_id, (Cell(self._names[actor_id]), chip, *map(Cell, values))))
        self.table.blockSignals(True)
        self.table.show_lines(lines)
        self.table.choose(self.actor_id)
        self.table.blockSignals(False)
        height = self.table.horizontalHeader().height() + sum(self.table.rowHeight(n) for n in range(len(lines)))
        self.table.setFixedHeight(height + 4)

    def _without_place(self) -> list[Entry]:
        """Those whose stance has no place on the axis, and those who stand there without a weight."""
        off = [Entry(self._names[actor_id], self._code(actor_id)) for actor_id in self._axis.off_axis[:_MOST_OFF]]
        light = [fill("%1", self._names[actor_id]) for actor_id, _ in self._axis.unweighed[:_MOST_OFF]]
        entries = [Entry(tr("IssueView", "Off the axis:")), *off] if off else []
        if light:
            entries.append(Entry(tr("IssueView", "Without influence or salience: %1").replace("%1", "، ".join(light))))
        return entries

    def _code(self, actor_id: str) -> str:
        stand = self._stands.get(actor_id)
        return stance_of_position(stand.stance) if stand else ""

    def _placed(self) -> Placed | None:
        return next((one for one in self._axis.placed if one.actor_id == self.actor_id), None)

    # -- choosing, trying, writing

    def _choose(self, actor_id: str) -> None:
        if actor_id != self.actor_id:
            self.actor_id, self.trial = actor_id, 0.0
            self.table.choose(actor_id)
            self._show_axis()
            self.chosen.emit(actor_id)

    def turn(self, step: int) -> None:
        """Goes to the next issue, or the one before; round at the ends."""
        snapshot = self.context.snapshot
        issues = [one.id for one in snapshot.live(Issue)] if snapshot else []
        if snapshot is not None and self.issue_id in issues:
            self.show_issue(snapshot, issues[(issues.index(self.issue_id) + step) % len(issues)], self.actor_id)
            self.chosen.emit(self.actor_id)

    def try_shift(self, shift: float) -> None:
        """Lets the selected actor stand elsewhere for a moment, not beyond the ends; nothing is stored."""
        one = self._placed()
        if one is not None:
            self.trial = min(100 - one.position, max(-one.position, shift))
            self.chart.show_axis(self.chart.bubbles, self._axis.centre, self.actor_id, self.finding.text(), self.trial)
            self._show_lever()

    def take_key(self, event: QKeyEvent) -> bool:
        digit, key = typed_digit(event), event.key()
        step = axis_words.STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key == Qt.Key.Key_Escape and self.trial:
            self.try_shift(0.0)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.try_shift(self.trial + (step if key == Qt.Key.Key_Left else -step))
        elif key == Qt.Key.Key_F2:
            self._other_half()
        elif digit is not None and 1 <= digit <= 7:
            self._write(digit)
        else:
            return super().take_key(event)
        return True

    def _write(self, key: int) -> None:
        if self.actor_id and not self.context.store.read_only:
            self.trial = 0.0
            cells.write(self.context, Place("stand", self.actor_id, self.issue_id), self, key=key)

    def _other_half(self) -> None:
        """From the chart to the table of its numbers, and back."""
        other = self.chart if self.table.hasFocus() else self.table
        other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(other, 0, 0)


def _columns() -> list[Column]:
    return [
        Column(tr("IssueView", "Actor")),
        Column(tr("IssueView", "Stance"), 136),
        Column(tr("IssueView", "Position"), 72),
        Column(tr("IssueView", "Influence"), 72, 520),
        Column(tr("IssueView", "Salience"), 72, 520),
        Column(tr("IssueView", "Exercised power"), 96),
        Column(tr("IssueView", "Effect of ten points"), 92, 640),
    ]


def _key(axis: Axis) -> list[Entry]:
    if axis.centre is None:
        return []
    numbers, centre = current_format(), axis.centre
    return [
        Entry(fill(tr("IssueView", "Weighted median %1"), numbers.number(centre.median, 1)), "median"),
        Entry(fill(tr("IssueView", "Centre of gravity %1"), numbers.number(centre.mean, 1)), "mean"),
        Entry(fill(tr("IssueView", "Spread ± %1"), numbers.number(centre.spread, 1)), "spread"),
        Entry(tr("IssueView", "Area of a circle: influence × salience")),
    ]


def _or_dash(number: int | None) -> str:
    return "—" if number is None else current_format().number(number)
