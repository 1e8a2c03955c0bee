"""The matrix in its card, with its legend, and under it what it says; it takes the room it is given, and no more than it needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from briefing.analysis.rifts import leanings
from briefing.domain.dossier import Snapshot
from ui.context import Context
from ui.models.content import relations_of, stands_of
from ui.parts.actors import filters
from ui.parts.actors.balances import WIDTH, ActorBalance, IssueBalance
from ui.parts.actors.findings import Findings
from ui.parts.actors.legend import Legend
from ui.parts.actors.table import MatrixTable
from ui.parts.actors.tools import Tools, add_button, no_issues
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.card import Card

_LEAST, _NO_LIMIT = 320, 16_777_215  # px before zoom of a table that has its balance beside it


class MatrixPane(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        self.look = look
        self.table = MatrixTable(look)
        self.legend = Legend(look)
        self.findings = Findings(look)
        self.add_issue: Button = add_button(context, "issue", primary=True)
        self.empty = no_issues(context, self.add_issue)
        self.card = Card(look, dense=True)
        self.actors, self.issues = ActorBalance(look, self.table), IssueBalance(look, self.table)
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1000)  # as far as its parts may grow; what is left stays empty at the end
        grid.setColumnStretch(2, 1)
        for part, row, across in ((self.table, 0, 0), (self.actors, 0, 1), (self.issues, 1, 0)):
            grid.addWidget(part, row, across)
        self.card.column.addWidget(self.empty)
        self.card.column.addLayout(grid)
        self.card.column.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(16))
        column.addWidget(self.card)
        column.addWidget(self.findings)
        column.addStretch(1)

    def show_matrix(
        self, snapshot: Snapshot, tools: Tools, order: Sequence[str] = (), touched: Iterable[str] | None = None
    ) -> bool:
        """Shows the matrix, the layer and the order that are chosen; `order` is that of closeness.

        `touched` are the ids of the records that have changed, None where all may have. True if it takes another room.
        """
        square = tools.kind == "relation"
        moving = square and tools.layer == "influence"
        content = relations_of(snapshot, tools.sort, order, tools.layer) if square else stands_of(snapshot, tools.sort, order)
        rule = tr("ActorsView", "Row's influence on column") if moving else tr("ActorsView", "Row's stance on column")
        said = self.legend.words.text()
        self.table.shown = filters.ALL if moving else tools.filter
        anew = self.table.show_content(content, rule, touched)
        self.table.setAccessibleName(tr("ActorsView", "Actor × actor") if square else tr("ActorsView", "Actor × issue"))
        self.table.setAccessibleDescription(rule)
        self.legend.show_for(content, self.table.shows_counts)
        self.empty.setVisible(not content.columns)
        self.table.setVisible(bool(content.columns))
        self.legend.setVisible(bool(content.columns))
        self._show_balances(snapshot, bool(content.columns) and not square)
        return anew or said != self.legend.words.text()

    def _show_balances(self, snapshot: Snapshot, shown: bool) -> None:
        for balance in (self.actors, self.issues):
            balance.setVisible(shown)
            if shown:
                balance.show_leanings(leanings(snapshot))
        self._fit_width()

    def _fit_width(self) -> None:
        """The table is no wider than its columns where its balance stands beside it."""
        room = self.card.width() - self.look.theme.px(2 * 12 + WIDTH)
        self.actors.setVisible(not self.issues.isHidden() and room >= self.look.theme.px(_LEAST))
        beside = not self.actors.isHidden()
        for part in (self.table, self.issues):
            part.setMaximumWidth(self.table.width_within(room) if beside else _NO_LIMIT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def show_findings(self, snapshot: Snapshot, kind: str) -> bool:
        """What the matrix "relation" or "stand" says. True if it takes another room."""
        said = self.findings.sentences()
        self.findings.show_findings(snapshot, kind)
        return said != self.findings.sentences()

    def take_room(self, height: int, *, findings: bool) -> None:
        """Fits the table into a height, together with the legend and, if they count, the findings."""
        px = self.look.theme.px
        taken = px(2 * 12 + 8) + self.legend.column.heightForWidth(max(self.table.width(), px(280)))
        taken += self.issues.height() if not self.issues.isHidden() else 0
        if findings and self.findings.sentences():
            taken += px(16) + self.findings.column.heightForWidth(max(self.card.width(), px(280)))
        self.table.take_room(height - taken)
        self.legend.show_for(self.table.matrix.content, self.table.shows_counts)
