"""Influence and dependence as a plane, and as a table with all that MACTOR says of each actor."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.chart_card import ChartCard
from ui.charts.influence import Camp, Influence, Moved, quadrant_name
from ui.context import Context
from ui.parts.actors.reading import Reading
from ui.text import current_format, fill, tr

CAMPS: tuple[Camp, ...] = ("first", "second", "outside")


class PlaneCard(ChartCard):
    """`chosen` carries the id of an actor."""

    chosen = Signal(str)
    names_first = True
    chart: Influence

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("InfluenceView", "Influence and dependence"))
        self.about.set_text(tr("InfluenceView", "Lines: the means"))
        self.chart = Influence(context.look)
        self.chart.setMinimumHeight(self.theme.px(320))
        self.chart.chosen.connect(self.chosen)
        self.chart.table_asked.connect(self.turn)
        self.column.insertWidget(2, self.chart, 1)
        self.table.setMinimumHeight(self.theme.px(400))
        self.show_chart((), ())

    def make_chart(self) -> QWidget:
        return self.chart

    def show_reading(self, reading: Reading, names: Mapping[str, str], selected: str) -> None:
        moved = moved_of(reading, names)
        self.show_finding(
            _finding(moved)
            if moved
            else tr("InfluenceView", "No direct influence is estimated yet: write it in the matrix of influence, 0 to 4.")
        )
        self.chart.show_moved(moved, selected, self.finding.text())
        self.show_chart(_heads(), _rows(reading, moved))


def moved_of(reading: Reading, names: Mapping[str, str]) -> list[Moved]:
    """Each actor's place on the plane; nothing where nobody moves anybody."""
    powers = reading.powers
    if powers is None:
        return []
    camps = {0: CAMPS[0], 1: CAMPS[1], None: CAMPS[2]}
    columns = zip(reading.actor_ids, powers.influence, powers.dependence, powers.quadrants, powers.strength, strict=True)
    return [
        Moved(
            actor_id,
            names[actor_id],
            float(influence),
            float(dependence),
            quadrant,
            float(strength),
            camps[reading.camp_of(actor_id)],
        )
        for actor_id, influence, dependence, quadrant, strength in columns
    ]


def _finding(moved: list[Moved]) -> str:
    """Who moves most and who is moved most, where one alone does."""
    said = []
    for template, values in (
        (tr("InfluenceView", "Moves most: %1"), [one.influence for one in moved]),
        (tr("InfluenceView", "Is moved most: %1"), [one.dependence for one in moved]),
    ):
        if values.count(max(values)) == 1:
            said.append(fill(template, moved[values.index(max(values))].name))
    return "، ".join(said)


def _heads() -> tuple[str, ...]:
    return (
        tr("InfluenceView", "Actor"),
        tr("InfluenceView", "Influence"),
        tr("InfluenceView", "Dependence"),
        tr("InfluenceView", "Net"),
        tr("InfluenceView", "Strength"),
        tr("InfluenceView", "By strongest path"),
        tr("InfluenceView", "Engagement"),
        tr("InfluenceView", "Ambivalence"),
        tr("InfluenceView", "Place"),
    )


def _rows(reading: Reading, moved: list[Moved]) -> list[tuple[str, ...]]:
    """The strongest first; what MACTOR makes of guesses, to one decimal."""
    numbers = current_format()
    rows = []
    for n, one in enumerate(moved):
        swing = reading.accord.ambivalence[n]
        paths = reading.by_paths[n] if reading.by_paths is not None else 1.0
        values = (
            numbers.number(one.influence),
            numbers.number(one.dependence),
            numbers.number(one.influence - one.dependence),
            numbers.number(one.strength, 1),
            numbers.number(float(paths), 1),
            numbers.number(float(reading.engaged[0][n]), 1),
            "—" if swing is None else numbers.number(swing, 1),
            quadrant_name(one.quadrant),
        )
        rows.append((one.strength, (fill("%1", one.name), *values)))
    return [row for _, row in sorted(rows, key=lambda entry: -entry[0])]
