"""Convergence and divergence of all actors on the issues, as a matrix: how far each two stand together rather than apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from briefing.analysis.mactor import Accord
from briefing.domain.dossier import Snapshot
from ui.chart_menu import Charted, ChartMenu
from ui.context import Context
from ui.models.content import ACCORD, Cell, Content, Ends, relations_of
from ui.parts.actors.deep import DeepView
from ui.parts.actors.reading import Reading
from ui.parts.actors.table import MatrixTable
from ui.text import fill, tr
from ui.widgets.card import Card
from ui.widgets.elided import Elided
from ui.widgets.read_label import ReadLabel

_LEAST, _AROUND = 320, 200  # px before zoom: the least height of the table, and what stands around it


class AccordView(DeepView):
    """`pair_chosen` carries the ids of two actors."""

    pair_chosen = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("AccordView", "Deeper reading"))
        title = tr("AccordView", "Convergence and divergence")
        self.title.set_text(title)
        self.about.set_text(tr("AccordView", "by the method MACTOR, on the issues"))
        self.table = MatrixTable(self.look)
        self.table.setAccessibleName(title)
        self.table.current_moved.connect(self._tell)
        self.table.installEventFilter(self)
        self.finding = Elided(self.look, token="h3", color="ink")
        words = tr("AccordView", "Convergence less divergence · Blue: together · Orange: apart · Empty: no issue shared")
        self.key = ReadLabel(self.look, words, "caption", color="muted")
        chart = Charted(lambda: title, self.finding.text, lambda: [self.table], self._numbers)
        head = QHBoxLayout()
        head.addWidget(self.finding, 1)
        head.addWidget(ChartMenu(context, chart))
        card = Card(self.look)
        card.column.addLayout(head)
        card.column.addWidget(self.table)
        card.column.addWidget(self.key)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.setFocusProxy(self.table)

    def show_reading(self, snapshot: Snapshot, reading: Reading) -> None:
        """Shows the matrix that a reading found, its actors by blocs."""
        shown = relations_of(snapshot)
        rows = tuple(row for row in shown.rows if row.id in reading.actor_ids)
        cells = _Accords(reading.accord, reading.actor_ids)
        self.table.show_content(Content(rows, rows, cells, layer=ACCORD, most=cells.most), tr("AccordView", "Each two of them"))
        self.finding.set_text(_finding(cells, {row.id: row.name for row in rows}))
        self._take_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        px = self.look.theme.px
        self.table.take_room(max(px(_LEAST), self.height() - px(_AROUND)))

    def _tell(self) -> None:
        ends = self.table.current_ids()
        if ends is not None and ends[0] != ends[1]:
            self.pair_chosen.emit(*ends)

    def _numbers(self) -> tuple[list[str], list[list[str]]]:
        first, *rest = (line.split("\t") for line in self.table.matrix.as_text().split("\n"))
        return first, rest


class _Accords(Mapping[Ends, Cell]):
    """The pairs that share an issue, each with its convergence and divergence."""

    def __init__(self, accord: Accord, actor_ids: tuple[str, ...]) -> None:
        self._accord, self._places = accord, {actor_id: n for n, actor_id in enumerate(actor_ids)}
        net = accord.convergence - accord.divergence
        self.most = float(abs(net).max()) if net.size else 0.0

    def __getitem__(self, ends: Ends) -> Cell:
        one, other = (self._places[end] for end in ends)
        together, apart = float(self._accord.convergence[one, other]), float(self._accord.divergence[one, other])
        if not together and not apart:
            raise KeyError(ends)
        return Cell("", "", 0, accord=(together, apart))

    def __iter__(self) -> Iterator[Ends]:
        return (ends for one in self._places for other in self._places if (ends := (one, other)) in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _finding(cells: _Accords, names: Mapping[str, str]) -> str:
    """Which two stand most together, and which most apart."""
    pairs = [(ends, cells[ends].accord or (0.0, 0.0)) for ends in cells if ends[0] < ends[1] and set(ends) <= names.keys()]
    said = []
    for template, sign in ((tr("AccordView", "Closest: %1 and %2"), 1), (tr("AccordView", "Farthest apart: %1 and %2"), -1)):
        best = max(pairs, key=lambda pair: sign * (pair[1][0] - pair[1][1]), default=None)
        if best is not None and sign * (best[1][0] - best[1][1]) > 0:
            said.append(fill(template, *(names[end] for end in best[0])))
    return "، ".join(said) or tr("AccordView", "No two actors have a stance on the same issue yet")
