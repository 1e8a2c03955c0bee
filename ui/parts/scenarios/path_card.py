"""The path of the likelihoods over time, as a chart and as a table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing.analysis.indicators import OTHER
from briefing.domain.dates import parts
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Indicator, Scenario
from ui.chart_card import ChartCard
from ui.context import Context
from ui.look.paint import OTHER_LETTER
from ui.parts.scenarios.where_card import Reading, read
from ui.subjects import letter
from ui.text import current_format, fill, tr


class PathCard(ChartCard):
    """`chosen` carries the id of an indicator."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Indicators", "Path of the likelihoods"))
        self._after = ""
        self.about.set_text(tr("Indicators", "Each step: an indicator that was seen · The number: its row"))
        self.show_finding("")

    def spoken(self) -> str:
        return self._after

    def make_chart(self) -> QWidget:
        from ui.charts.likelihood_path import LikelihoodPath

        chart = LikelihoodPath(self.look)
        chart.chosen.connect(self.chosen)
        chart.table_asked.connect(self.turn)
        return chart

    def show_path(self, snapshot: Snapshot, selected: str) -> None:
        """Shows the path with the step of one indicator marked; nothing where there are no ranges, or they contradict."""
        try:
            reading = read(snapshot)
        except UserError:
            reading = None  # the card beside it says why
        self.setVisible(reading is not None)
        if reading is not None:
            self._show(snapshot, reading, selected)

    def _show(self, snapshot: Snapshot, reading: Reading, selected: str) -> None:
        from ui.charts.likelihood_path import LikelihoodPath, Step

        numbers = {one.id: n for n, one in enumerate(snapshot.live(Indicator), 1)}
        order = [one.id for one in snapshot.live(Scenario) if one.id in reading.before] + [OTHER]
        letters = {one.id: letter(n) for n, one in enumerate(snapshot.live(Scenario))}
        today = date.today()
        steps = [Step(move.sign_id, numbers[move.sign_id], _day(move.since, today), move.shares) for move in reading.moves]
        shown = current_format()
        rows = [(tr("Indicators", "At first"), *(shown.percent(100 * reading.before[key], 1) for key in order))]
        for step in steps:
            when = f"{shown.number(step.number)} · {shown.date(step.day)}"
            rows.append((when, *(shown.percent(100 * step.shares[key], 1) for key in order)))
        ends = ((letters.get(key, OTHER_LETTER), shown.percent(100 * reading.after[key])) for key in order)
        after = "، ".join(fill("%1 %2", *end) for end in ends)
        self._after = tr("Indicators", "After all that was seen: %1").replace("%1", after)
        self.show_chart((tr("Indicators", "Indicator"), *(letters.get(key, OTHER_LETTER) for key in order)), rows)
        if isinstance(self.chart, LikelihoodPath):
            self.chart.show_steps(reading.before, steps, order, today, selected, self._after)


def _day(since: str, today: date) -> date:
    """The day of a step; of a year or month its first, today where there is none."""
    found = parts(since[:10])
    return min(today, date(found[0], found[1] or 1, found[2] or 1)) if found else today
