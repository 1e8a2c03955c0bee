"""How the ranking hangs on one criterion's weight: what holds, up to which weight, and the lines behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from briefing.analysis.criteria import LEAST, MOST, Comparison, comparison
from briefing.analysis.sensitivity import lines, stays_first, ties, totals
from briefing.analysis.weightings import first_shares
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Criterion, Scenario
from ui.chart_card import ChartCard
from ui.context import Context
from ui.messages import message_for
from ui.subjects import letter
from ui.text import current_format, fill, tr
from ui.widgets.read_label import ReadLabel

_GRID = (0.0, 0.25, 0.5, 0.75, 1.0)


class SensitivityCard(ChartCard):
    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Sensitivity", "Sensitivity"))
        self.shares = ReadLabel(self.look, token="caption", color="ink2")
        self.column.addWidget(self.shares)

    def make_chart(self) -> QWidget:
        from ui.charts.sensitivity import Sensitivity

        chart = Sensitivity(self.look)
        chart.table_asked.connect(self.turn)
        return chart

    def show_criterion(self, snapshot: Snapshot, criterion_id: str) -> None:
        """Shows what the weight of a criterion decides; of the first where it is none."""
        try:
            found = comparison(snapshot)
        except UserError as error:
            self._show_nothing(_why_not(error))
            return
        if len(found.scenario_ids) < 2 or len(found.criterion_ids) < 2:
            self._show_nothing(tr("Sensitivity", "It takes two criteria, and two scenarios with a score on each of them."))
            return
        n = found.criterion_ids.index(criterion_id) if criterion_id in found.criterion_ids else 0
        ids = [one.id for one in snapshot.live(Scenario)]
        self._show(found, n, [ids.index(key) for key in found.scenario_ids], _name(snapshot, found.criterion_ids[n]))

    def _show_nothing(self, why: str) -> None:
        self.show_finding(why)
        self.about.set_text("")
        self.shares.setVisible(False)
        self.show_chart((), ())

    def _show(self, found: Comparison, n: int, indices: list[int], name: str) -> None:
        from ui.charts.sensitivity import Line, Sensitivity

        reach = MOST - LEAST
        made = [
            Line(index, LEAST + reach * at_zero, LEAST + reach * at_all)
            for index, (at_zero, at_all) in zip(indices, lines(found.weights, found.values, n), strict=True)
        ]
        weight = found.weights[n] / sum(found.weights)
        tied = sorted({round(tie.at, 4) for tie in ties(found.weights, found.values) if tie.criterion == n})
        self.about.set_text(name)
        self.show_finding(_finding(found, n, indices))
        self.shares.set_text(_shares(found, indices))
        self.shares.setVisible(True)
        numbers = current_format()
        rows = [
            (numbers.percent(100 * at), *(numbers.number(line.at(at), 2) for line in made))
            for at in sorted({*_GRID, weight, *tied})
        ]
        self.show_chart((tr("Sensitivity", "Weight"), *(letter(index) for index in indices)), rows)
        if isinstance(self.chart, Sensitivity):
            self.chart.show_lines(made, weight, tied, name, self.finding.text())


def _name(snapshot: Snapshot, criterion_id: str) -> str:
    criterion = snapshot.get(Criterion, criterion_id)
    return criterion.name if criterion else ""


def _why_not(error: UserError) -> str:
    return {
        "no-weight": tr("Sensitivity", "No criterion has a weight yet."),
        "same-name": tr("Sensitivity", "Two scenarios have the same name; give one of them another."),
    }.get(str(error.facts["what"]), message_for(error).title)


def _finding(found: Comparison, n: int, indices: list[int]) -> str:
    """Who is first, and within which weights of the criterion he stays so."""
    sums = totals(found.weights, found.values)
    first = max(range(len(sums)), key=lambda row: sums[row])
    within = stays_first(found.weights, found.values, first)[n]
    if within is None:
        return ""
    numbers, who, (low, high) = current_format(), letter(indices[first]), within
    if low <= 0 and high >= 1:
        return fill(tr("Sensitivity", "%1 stays first whatever the weight"), who)
    if low <= 0:
        return fill(tr("Sensitivity", "%1 stays first while the weight is below %2"), who, numbers.percent(100 * high))
    if high >= 1:
        return fill(tr("Sensitivity", "%1 stays first while the weight is above %2"), who, numbers.percent(100 * low))
    ends = numbers.percent(100 * low), numbers.percent(100 * high)
    return fill(tr("Sensitivity", "%1 stays first while the weight is between %2 and %3"), who, *ends)


def _shares(found: Comparison, indices: list[int]) -> str:
    numbers = current_format()
    shares = first_shares(found.values).first
    order = sorted(range(len(shares)), key=lambda row: -shares[row])
    words = "، ".join(fill("%1 %2", letter(indices[row]), numbers.percent(100 * shares[row])) for row in order)
    return tr("Sensitivity", "First among all possible weightings: %1").replace("%1", words)
