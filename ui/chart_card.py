"""A card with a chart and the same numbers as a table; F2 or its button turns the one into the other, its menu saves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.chart_menu import Charted, ChartMenu
from ui.context import Context
from ui.text import rtl, tr
from ui.widgets.card import Card
from ui.widgets.elided import Elided
from ui.widgets.icon_button import IconButton
from ui.widgets.read_label import ReadLabel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class ChartCard(Card):
    """`finding` is the sentence over the chart, `about` a word beside its title.

    `make_chart` is overridden: it is called when there is first something to show. `turned` says whether the table is shown.
    """

    turned = Signal(bool)
    names_first = False  # whether the first column holds names, which take the room that numbers leave

    def __init__(self, context: Context, title: str) -> None:
        look = context.look
        super().__init__(look)
        self.context = context
        self.chart: QWidget | None = None
        self.title = title
        self._as_table = self._filled = False
        self._heads: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()
        heading = QLabel(title)
        heading.setProperty("role", "h3")
        self.about = Elided(look)
        self.switch = IconButton(look, "grid", tr("ChartCard", "Show as table"), keys="F2", small=True)
        self.switch.clicked.connect(self.turn)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(self.about, 1)
        self.menu = ChartMenu(context, self.charted())
        head.addWidget(self.switch)
        head.addWidget(self.menu)
        self.column.addLayout(head)
        self.finding = ReadLabel(look, token="body")
        self.column.addWidget(self.finding)
        self.table = self._make_table()
        self.column.addWidget(self.table, 1)
        self._arrange(False)

    def make_chart(self) -> QWidget:
        raise NotImplementedError

    def charted(self) -> Charted:
        """What its menu saves and copies."""
        return Charted(lambda: self.title, self.spoken, self.pictured, self.numbers, self.turn)

    def spoken(self) -> str:
        """What the chart says in one sentence."""
        return self.finding.text()

    def pictured(self) -> list[QWidget]:
        """The widgets that make its picture."""
        return [] if self.chart is None else [self.chart]

    def numbers(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The heads and rows of the table."""
        return self._heads, self._rows

    def show_finding(self, sentence: str) -> None:
        self.finding.set_text(sentence)
        self.finding.setVisible(bool(sentence))

    def show_chart(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """There is something to show: the numbers behind the chart, row by row under their heads; without rows there is not."""
        if rows and self.chart is None:
            self.chart = self.make_chart()
            self.column.insertWidget(2, self.chart, 1)
        self._heads, self._rows, self._filled = heads, rows, False
        self._arrange(bool(rows))

    def turn(self) -> None:
        """The chart becomes the table of its numbers, and back."""
        if self.chart is None:
            return
        self._as_table = not self._as_table
        self.switch.rename(tr("ChartCard", "Show as chart") if self._as_table else tr("ChartCard", "Show as table"), "F2")
        self._arrange(True)
        self.turned.emit(self._as_table)
        (self.table if self._as_table else self.chart).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.chart is not None:
            self.turn()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        """Puts the numbers into the table; only where they are to be seen."""
        self._filled = True
        self.table.setColumnCount(len(self._heads))
        self.table.setHorizontalHeaderLabels([rtl(head) for head in self._heads])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(
            QHeaderView.ResizeMode.ResizeToContents if self.names_first else QHeaderView.ResizeMode.Stretch
        )
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setRowCount(len(self._rows))
        for n, row in enumerate(self._rows):
            for column, words in enumerate(row):
                self.table.setItem(n, column, QTableWidgetItem(rtl(words)))
            self.table.setRowHeight(n, self.theme.px(32))

    def _arrange(self, anything: bool) -> None:
        if anything and self._as_table and not self._filled:
            self._fill()
        self.switch.setVisible(anything)
        self.menu.setVisible(anything)
        self.table.setVisible(anything and self._as_table)
        if self.chart is not None:
            self.chart.setVisible(anything and not self._as_table)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 0)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(_RIGHT)
        table.horizontalHeader().setMinimumSectionSize(self.theme.px(32))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setFont(self.theme.font("caption"))
        table.setCornerWidget(QWidget())
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setMinimumHeight(self.theme.px(240))
        table.setAccessibleName(self.title)
        return table
