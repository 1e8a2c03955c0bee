"""The card of power and interest: the scatter, the same numbers as a table, and who has no place on it yet."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.analysis.power import Standing, standings
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Relation, Stand
from ui.chart_card import ChartCard
from ui.context import Context
from ui.text import current_format, fill, tr
from ui.widgets.read_label import ReadLabel

_CROWD, _REST = 60, 60  # actors from which on the chart follows the selection only when it rests, after so many ms
_NAMED = 12  # actors without a place who are named


class PowerCard(ChartCard):
    """`chosen` carries the id of an actor. The chart is built when there is something to show: its library loads slowly."""

    chosen = Signal(str)
    names_first = True

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("PowerInterest", "Power and interest"))
        self.show_finding("")
        self._state: tuple[object, ...] = ()
        self._placed: tuple[Standing, ...] = ()
        self._names: dict[str, str] = {}
        self._asked: tuple[Snapshot, str, str] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._show_dots)
        self.missing = ReadLabel(context.look, token="caption", color="muted")
        self.column.addWidget(self.missing)

    def make_chart(self) -> QWidget:
        from ui.charts.power_interest import PowerInterest

        chart = PowerInterest(self.look)
        chart.setMinimumHeight(self.theme.px(200))
        chart.chosen.connect(self.chosen)
        chart.table_asked.connect(self.turn)
        return chart

    def spoken(self) -> str:
        return self.chart.accessibleDescription() if self.chart else ""

    def show_power(self, snapshot: Snapshot, asked: str, selected: str) -> None:
        """Shows the live actors: each dot bears its actor's stance towards `asked`; `selected` has the red ring. Ids or ''."""
        state = snapshot.all(Actor), snapshot.all(Stand)
        if not self._state or any(a is not b for a, b in zip(state, self._state, strict=True)):
            self._state = state
            self._place(snapshot)
        actor = snapshot.get(Actor, asked)
        self.about.set_text(fill(tr("PowerInterest", "Mark: the stance on %1"), actor.name) if actor and self._placed else "")
        self._asked = snapshot, asked, selected
        if len(self._placed) > _CROWD:
            self._rest.start(_REST)
        elif self._placed:
            self._show_dots()

    def _place(self, snapshot: Snapshot) -> None:
        """Works out who stands where; the records of actors and stands are others now."""
        self._placed, missing = standings(snapshot)
        self._names = {actor.id: actor.name for actor in snapshot.live(Actor)}
        placed = self._placed
        self.missing.set_text(_missing_words(placed, missing))
        self.missing.setVisible(bool(missing))
        upright = QSizePolicy.Policy.Expanding if placed else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self.show_chart(_heads(), [_row(one, self._names[one.actor_id]) for one in placed])

    def _show_dots(self) -> None:
        from ui.charts.power_interest import Dot, PowerInterest

        if self._asked is None or not isinstance(self.chart, PowerInterest):
            return
        snapshot, asked, selected = self._asked
        cells = ((one, snapshot.cells.get((one.actor_id, asked))) for one in self._placed)
        dots = [
            Dot(one, self._names[one.actor_id], cell.stance if isinstance(cell, Relation) else "", one.actor_id == asked)
            for one, cell in cells
        ]
        self.chart.show_dots(dots, selected)


def _heads() -> tuple[str, ...]:
    return (
        tr("PowerInterest", "Actor"),
        tr("PowerInterest", "Influence"),
        tr("PowerInterest", "Interest"),
        tr("PowerInterest", "Quarter"),
    )


def _row(one: Standing, name: str) -> tuple[str, ...]:
    from ui.charts.power_interest import quarter_name

    numbers = current_format()
    return fill("%1", name), numbers.number(one.influence), numbers.number(one.interest), quarter_name(one.quarter)


def _missing_words(placed: tuple[Standing, ...], missing: tuple[Actor, ...]) -> str:
    """Who is not on the grid, and what it takes to be."""
    if not placed:
        return tr("PowerInterest", "No actor has both an influence and the salience of an issue yet.")
    names = "، ".join(fill("%1", actor.name) for actor in missing[:_NAMED]) + ("، …" if len(missing) > _NAMED else "")
    return tr("PowerInterest", "Without a place, for want of influence or salience: %1").replace("%1", names)
