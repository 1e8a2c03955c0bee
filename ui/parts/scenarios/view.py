"""مقارنة السيناريوهات: the scenarios side by side, and the criteria they are compared by."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Changes, Criterion, Scenario
from briefing.store.operations import editing, proposals
from ui import proposal_words
from ui.context import Context
from ui.parts.scenarios.criteria import CriteriaTable
from ui.parts.scenarios.sensitivity_card import SensitivityCard
from ui.parts.scenarios.table import ScenarioTable
from ui.subjects import number_of
from ui.text import fill, tr
from ui.view import View
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.section_header import SectionHeader

_LEAST_CHART, _NO_LIMIT = 300, 16_777_215  # px before zoom


class ScenariosView(View):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.table = ScenarioTable(context)
        self.table.asked.connect(self.ask)
        self.table.chosen.connect(self._select)
        self.criteria = CriteriaTable(context)
        self.criteria.chosen.connect(self._criterion_chosen)
        self.sensitivity = SensitivityCard(look)
        self._add = Button(look, tr("Scenarios", "Add scenario"), icon="plus", keys="Insert", small=True)
        self._add.clicked.connect(self.add)
        self._head = SectionHeader(look, tr("Scenarios", "Scenario comparison"), 0, token="h2", rule=False)
        self._build()
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        theme = self.context.look.theme
        inside = QWidget()
        column = QVBoxLayout(inside)
        edge = theme.px(24)
        column.setContentsMargins(edge, theme.px(16), edge, theme.px(16))
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._add)
        column.addLayout(head)
        column.addWidget(self.table)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(theme.px(16))
        self._lower.addWidget(self.criteria, 1)
        self._lower.addWidget(self.sensitivity)
        column.addLayout(self._lower)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._area = area
        self._pages = QStackedLayout(self)
        self._pages.addWidget(area)
        self._pages.addWidget(self._empty_state())

    def _empty_state(self) -> EmptyState:
        add = Button(self.context.look, tr("Scenarios", "Add scenario"), kind="primary", icon="plus", keys="Insert")
        add.clicked.connect(self.add)
        words = tr("Scenarios", "A comparison begins with two, each with its likelihood, its impact and its indicators.")
        return EmptyState(self.context.look, "scenarios", tr("Scenarios", "No scenarios in this dossier yet"), words, [add])

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        found = snapshot.live(Scenario)
        self._pages.setCurrentIndex(0 if found else 1)
        self._head.show_as(tr("Scenarios", "Scenario comparison"), len(found))
        self.table.show_snapshot(snapshot)
        self.criteria.show_snapshot(snapshot)
        self.sensitivity.setVisible(len(snapshot.live(Criterion)) > 0)
        self.sensitivity.show_criterion(snapshot, self.criteria.current)
        self._fit()
        self._add.setEnabled(not self.context.store.read_only)
        subject = self.context.subject
        if subject is not None and subject.kind == "criterion":
            self._show_criterion(subject.id)
        elif subject is not None and subject.id in self.table.headers:
            self.table.select(subject.id)
        elif found and changes is None:
            self._select(found[0].id)

    def activated(self) -> None:
        chosen = next((key for key, header in self.table.headers.items() if header.selected), "")
        if chosen:
            self.context.select("scenario", chosen)

    def reveal(self, kind: str, record_id: str) -> bool:
        snapshot = self.context.snapshot
        record = snapshot.by_id.get(record_id) if snapshot else None
        if isinstance(record, Criterion):
            self._criterion_chosen(record_id)
            return True
        scenario_id = getattr(record, "scenario_id", record_id)
        header = self.table.headers.get(scenario_id)
        if header is None:
            return False
        self._area.ensureWidgetVisible(header)
        header.setFocus(Qt.FocusReason.OtherFocusReason)
        self._select(scenario_id)
        return True

    def add(self) -> None:
        """A new scenario by hand, its name open for writing."""
        if self.context.dossier_id is None:
            return
        made = self.context.do(editing.add, Scenario, self.context.dossier_id, name="")
        if made is not None:
            self._select(made.id)
            QTimer.singleShot(0, lambda: self.table.rename(made.id))

    def ask(self, scenario_id: str, name: str) -> None:
        """Does what was asked for a scenario."""
        snapshot = self.context.snapshot
        scenario = snapshot.get(Scenario, scenario_id) if snapshot else None
        if snapshot is None or scenario is None:
            return
        if name == "add":
            self.add()
        elif name == "accept" and scenario.status == "proposed":
            self.context.do(proposals.accept, "scenario", scenario_id)
        elif name == "reject":
            self._reject(scenario, number_of(snapshot, scenario))
        elif name == "edit":
            self.table.rename(scenario_id)
        elif name in ("left", "right"):
            self._neighbour(scenario_id, 1 if name == "left" else -1)
        elif name == "evidence":
            self.context.page_asked.emit("margin")

    def _reject(self, scenario: Scenario, number: int) -> None:
        ids = list(self.table.headers)
        beside = ids[ids.index(scenario.id) - 1] if len(ids) > 1 else ""
        if scenario.status == "proposed":
            self.context.do(proposals.reject, "scenario", scenario.id)
            said = proposal_words.rejected(number)
        else:
            self.context.do(editing.remove, Scenario, scenario.id)
            said = fill(tr("Scenarios", "“%1” was deleted"), scenario.name)
        self.table.focus_column(beside)
        self.context.toast_asked.emit(said, True)

    def _neighbour(self, scenario_id: str, step: int) -> None:
        ids = list(self.table.headers)
        at = ids.index(scenario_id) + step
        if 0 <= at < len(ids):
            self.table.headers[ids[at]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _criterion_chosen(self, criterion_id: str) -> None:
        self._show_criterion(criterion_id)
        self.context.select("criterion", criterion_id)

    def _show_criterion(self, criterion_id: str) -> None:
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
        self._lower.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.sensitivity.setMinimumWidth(px(_LEAST_CHART) if beside else 0)
        self.sensitivity.setMaximumWidth(room if beside else _NO_LIMIT)

    def _select(self, scenario_id: str) -> None:
        self.table.select(scenario_id)
        self.context.select("scenario", scenario_id)
