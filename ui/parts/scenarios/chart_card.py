"""A card with a chart and the same numbers as a table; F2 or its button turns the one into the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
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

from ui.look import Look
from ui.text import rtl, tr
from ui.widgets.card import Card
from ui.widgets.icon_button import IconButton
from ui.widgets.read_label import ReadLabel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class ChartCard(Card):
    """`finding` is the sentence over the chart. `make_chart` is overridden: it is called when there is first something to show."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look)
        self.chart: QWidget | None = None
        self.title = title
        self._as_table = False
        heading = QLabel(title)
        heading.setProperty("role", "h3")
        self.about = QLabel()
        self.about.setProperty("role", "caption")
        self.switch = IconButton(look, "grid", tr("ChartCard", "Show as table"), keys="F2", small=True)
        self.switch.clicked.connect(self.turn)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(self.about, 1)
        head.addWidget(self.switch)
        self.column.addLayout(head)
        self.finding = ReadLabel(look, token="body")
        self.column.addWidget(self.finding)
        self.table = self._make_table()
        self.column.addWidget(self.table, 1)
        self._arrange(False)

    def make_chart(self) -> QWidget:
        raise NotImplementedError

    def show_finding(self, sentence: str) -> None:
        self.finding.set_text(sentence)
        self.finding.setVisible(bool(sentence))

    def show_chart(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """There is something to show: the numbers behind the chart, row by row under their heads; without rows there is not."""
        if rows and self.chart is None:
            self.chart = self.make_chart()
            self.column.insertWidget(2, self.chart, 1)
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels([rtl(head) for head in heads])
        self.table.setRowCount(len(rows))
        for n, row in enumerate(rows):
            for column, words in enumerate(row):
                self.table.setItem(n, column, QTableWidgetItem(rtl(words)))
            self.table.setRowHeight(n, self.theme.px(32))
        self._arrange(bool(rows))

    def turn(self) -> None:
        """The chart becomes the table of its numbers, and back."""
        if self.chart is None:
            return
        self._as_table = not self._as_table
        self.switch.rename(tr("ChartCard", "Show as chart") if self._as_table else tr("ChartCard", "Show as table"), "F2")
        self._arrange(True)
        (self.table if self._as_table else self.chart).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.chart is not None:
            self.turn()
        else:
            super().keyPressEvent(event)

    def _arrange(self, anything: bool) -> None:
        self.switch.setVisible(anything)
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
