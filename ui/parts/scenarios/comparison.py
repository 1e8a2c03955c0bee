"""The scenarios side by side, the criteria they are compared by, and what the weight of a criterion decides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Criterion
from ui.context import Context
from ui.parts.scenarios.criteria import CriteriaTable
from ui.parts.scenarios.deep import side_by_side
from ui.parts.scenarios.sensitivity_card import SensitivityCard
from ui.parts.scenarios.table import ScenarioTable

_LEAST_CHART, _NO_LIMIT = 300, 16_777_215  # px before zoom


class Comparison(QScrollArea):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.table = ScenarioTable(context)
        self.criteria = CriteriaTable(context)
        self.sensitivity = SensitivityCard(context)
        px = context.look.theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), 0, px(24), px(16))
        column.setSpacing(px(16))
        column.addWidget(self.table)
        self._lower = QBoxLayout(side_by_side(True))
        self._lower.setSpacing(px(16))
        self._lower.addWidget(self.criteria, 1)
        self._lower.addWidget(self.sensitivity)
        column.addLayout(self._lower)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.table.show_snapshot(snapshot)
        self.criteria.show_snapshot(snapshot)
        self.sensitivity.setVisible(bool(snapshot.live(Criterion)))
        self.sensitivity.show_criterion(snapshot, self.criteria.current)
        self._fit()

    def show_criterion(self, criterion_id: str) -> None:
        """Makes a criterion the one whose weight is looked at."""
        self.criteria.choose(criterion_id)
        if self.context.snapshot is not None:
            self.sensitivity.show_criterion(self.context.snapshot, criterion_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room beside the criteria, the sensitivity goes under them."""
        px = self.context.look.theme.px
        room = self.width() - px(2 * 24 + 16 + 12) - self.criteria.least_width()
        beside = room >= px(_LEAST_CHART)
        self._lower.setDirection(side_by_side(beside))
        self.sensitivity.setMinimumWidth(px(_LEAST_CHART) if beside else 0)
        self.sensitivity.setMaximumWidth(room if beside else _NO_LIMIT)
