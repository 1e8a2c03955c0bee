"""The card of power and interest: the scatter, the same numbers as a table, and who has no place on it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from briefing.analysis.power import Standing, standings
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Relation
from ui.look import Look
from ui.text import current_format, fill, tr
from ui.widgets.card import Card
from ui.widgets.elided import Elided
from ui.widgets.icon_button import IconButton
from ui.widgets.read_label import ReadLabel

if TYPE_CHECKING:
    from ui.charts.power_interest import PowerInterest
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_WIDTHS = (52, 60, 120)  # px before zoom of influence, interest and quarter


class PowerCard(Card):
    """`chosen` carries the id of an actor. The chart is built when there is something to show: its library loads slowly."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.chart: PowerInterest | None = None
        self.table: QTableWidget | None = None
        self._as_table = False
        title = QLabel(tr("PowerInterest", "Power and interest"))
        title.setProperty("role", "h3")
        self.about = Elided(look)
        self.switch = IconButton(look, "grid", tr("PowerInterest", "Show as table"), keys="F2", small=True)
        self.switch.clicked.connect(self.turn)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self.about, 1)
        head.addWidget(self.switch)
        self.column.addLayout(head)
        self.missing = ReadLabel(look, token="caption", color="muted")
        self.column.addWidget(self.missing)

    def show_power(self, snapshot: Snapshot, asked: str, selected: str) -> None:
        """Shows the live actors: each dot bears its actor's stance towards `asked`; `selected` has the red ring. Ids or ''."""
        placed, missing = standings(snapshot)
        actor = snapshot.get(Actor, asked)
        self.about.set_text(fill(tr("PowerInterest", "Mark: the stance on %1"), actor.name) if actor and placed else "")
        self.missing.set_text(_missing_words(placed, missing))
        self.missing.setVisible(bool(missing))
        self.switch.setVisible(bool(placed))
        upright = QSizePolicy.Policy.Expanding if placed else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        if placed and self.chart is None:
            self._build()
        if self.chart is not None and self.table is not None:
            self._fill(snapshot, placed, asked, selected)
            self._arrange(bool(placed))

    def turn(self) -> None:
        """The chart becomes the table of its numbers, and back."""
        self._as_table = not self._as_table
        name = tr("PowerInterest", "Show as chart") if self._as_table else tr("PowerInterest", "Show as table")
        self.switch.rename(name, "F2")
        self._arrange(True)
        shown = self.table if self._as_table else self.chart
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: object) -> None:
        if event.key() == Qt.Key.Key_F2 and self.chart is not None:  # type: ignore[attr-defined]
            self.turn()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def _build(self) -> None:
        from ui.charts.power_interest import PowerInterest

        self.chart = PowerInterest(self.look)
        self.chart.chosen.connect(self.chosen)
        self.chart.table_asked.connect(self.turn)
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels(
            [
                tr("PowerInterest", "Actor"),
                tr("PowerInterest", "Influence"),
                tr("PowerInterest", "Interest"),
                tr("PowerInterest", "Quarter"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(_RIGHT)
        self.table.setFont(self.theme.font("caption"))
        self.table.setCornerWidget(QWidget())
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setMinimumSectionSize(self.theme.px(32))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS, 1):
            self.table.setColumnWidth(column, self.theme.px(width))
        self.table.setAccessibleName(tr("PowerInterest", "Power and interest"))
        self.column.insertWidget(1, self.chart, 1)
        self.column.insertWidget(2, self.table, 1)

    def _fill(self, snapshot: Snapshot, placed: tuple[Standing, ...], asked: str, selected: str) -> None:
        from ui.charts.power_interest import Dot, quarter_name

        assert self.chart is not None and self.table is not None
        stances = {relation.from_id: relation.stance for relation in snapshot.live(Relation) if relation.to_id == asked}
        names = {actor.id: actor.name for actor in snapshot.live(Actor)}
        dots = [Dot(one, names[one.actor_id], stances.get(one.actor_id, ""), one.actor_id == asked) for one in placed]
        self.chart.show_dots(dots, selected)
        self.table.setRowCount(len(dots))
        numbers = current_format()
        for n, dot in enumerate(dots):
            one = dot.standing
            words = (
                fill("%1", dot.name),
                numbers.number(one.influence),
                numbers.number(one.interest),
                quarter_name(one.quarter),
            )
            for column, text in enumerate(words):
                self.table.setItem(n, column, QTableWidgetItem(text))
            self.table.setRowHeight(n, self.theme.px(32))

    def _arrange(self, any_placed: bool) -> None:
        if self.chart is not None and self.table is not None:
            self.chart.setVisible(any_placed and not self._as_table)
            self.table.setVisible(any_placed and self._as_table)


def _missing_words(placed: tuple[Standing, ...], missing: tuple[Actor, ...]) -> str:
    """Who is not on the grid, and what it takes to be."""
    if not placed:
        return tr("PowerInterest", "No actor has both an influence and the salience of an issue yet.")
    names = "، ".join(fill("%1", actor.name) for actor in missing)
    return tr("PowerInterest", "Without a place, for want of influence or salience: %1").replace("%1", names)
