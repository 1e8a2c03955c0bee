"""مقارنة السيناريوهات: the scenarios side by side, and the criteria they are compared by."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Changes, Criterion, Indicator, Scenario
from briefing.store.operations import editing, proposals
from ui import proposal_words
from ui.context import Context
from ui.parts.scenarios.comparison import Comparison
from ui.parts.scenarios.deep import Deep, scrolled
from ui.parts.scenarios.pages import HOMES, INDICATORS, TABLE, made, views
from ui.subjects import number_of
from ui.text import current_format, fill, tr
from ui.view import View
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.segmented import SegmentedSwitch


class ScenariosView(View):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.comparison = Comparison(context)
        self.table, self.criteria = self.comparison.table, self.comparison.criteria
        self.sensitivity = self.comparison.sensitivity
        self.table.asked.connect(self.ask)
        self.table.chosen.connect(self._select)
        self.criteria.chosen.connect(self._criterion_chosen)
        self._add = Button(look, tr("Scenarios", "A scenario"), icon="plus", keys="Ins", small=True)
        self._add.setAccessibleName(tr("Scenarios", "Add scenario"))
        self._add.clicked.connect(self.add)
        self._about = QLabel()
        self._about.setProperty("role", "caption")
        self.switch = SegmentedSwitch(look, views(), small=True, name=tr("Scenarios", "Which view"))
        self.switch.chosen.connect(lambda value: self.show_page(str(value)))
        self.deep: dict[str, Deep] = {}
        self.page = TABLE
        self._build()
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        px = self.context.look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(16), 0, 0)
        column.setSpacing(px(12))
        head = QHBoxLayout()
        head.setContentsMargins(px(24), 0, px(24), 0)
        head.setSpacing(px(12))
        head.addWidget(self.switch)
        self._tools = QStackedWidget()
        self._tools.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.addWidget(self._tools, 1)
        column.addLayout(head)
        tools = QHBoxLayout()
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        tools.addWidget(self._about, 1)
        tools.addWidget(self._add)
        self._tools.addWidget(_held(tools))
        self._pages = QStackedWidget()
        # a drawing that stands in an empty page may be higher than a small window: the head keeps its place
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._empty = scrolled(self._empty_state())
        self._pages.addWidget(self.comparison)
        self._pages.addWidget(self._empty)
        column.addWidget(self._pages, 1)

    def _empty_state(self) -> EmptyState:
        add = Button(self.context.look, tr("Scenarios", "Add scenario"), kind="primary", icon="plus", keys="Insert")
        add.clicked.connect(self.add)
        words = tr("Scenarios", "A comparison begins with two, each with its likelihood, its impact and its indicators.")
        return EmptyState(self.context.look, "scenarios", tr("Scenarios", "No scenarios in this dossier yet"), words, [add])

    # -- which view

    def show_page(self, name: str) -> None:
        """Goes to the comparison or to a deeper view, which is built when it is first asked for."""
        snapshot = self.context.snapshot
        if name != TABLE and name not in self.deep:
            page = self.deep[name] = made(name, self.context)
            self._pages.addWidget(page)
            self._tools.addWidget(page.tools)
        self.page = name
        self.switch.set_value(name)
        self.setFocusProxy(self.table if name == TABLE else self.deep[name])
        if snapshot is not None:
            self._show(snapshot)
        if name == TABLE:
            self.table.focus_column()
        elif snapshot is not None:
            self.deep[name].start()

    def _show(self, snapshot: Snapshot) -> None:
        """Brings what is in front up to date; the others are, when they come to the front."""
        found = snapshot.live(Scenario)
        needs_scenarios = self.page in (TABLE, INDICATORS)
        if needs_scenarios and not found:
            self._pages.setCurrentWidget(self._empty)
            self._tools.setCurrentIndex(0)
        elif self.page == TABLE:
            self._pages.setCurrentWidget(self.comparison)
            self._tools.setCurrentIndex(0)
            self.comparison.show_snapshot(snapshot)
        else:
            page = self.deep[self.page]
            self._pages.setCurrentWidget(page)
            self._tools.setCurrentWidget(page.tools)
            page.show_snapshot(snapshot)
        self._about.setText(current_format().count("scenario", len(found)) if found else "")

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self._add.setEnabled(not self.context.store.read_only)
        self._show(snapshot)
        found, subject = snapshot.live(Scenario), self.context.subject
        if subject is not None and subject.kind == "criterion":
            self.comparison.show_criterion(subject.id)
        elif subject is not None and subject.id in self.table.headers:
            self.table.select(subject.id)
        elif found and changes is None and self.page == TABLE:
            self._select(found[0].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page != TABLE:
            self.show_page(TABLE)
        else:
            super().keyPressEvent(event)

    def activated(self) -> None:
        if self.page != TABLE:
            self.deep[self.page].start()
            return
        chosen = next((key for key, header in self.table.headers.items() if header.selected), "")
        if chosen:
            self.context.select("scenario", chosen)

    def reveal(self, kind: str, record_id: str) -> bool:
        snapshot = self.context.snapshot
        record = snapshot.by_id.get(record_id) if snapshot else None
        if kind in HOMES:
            self.show_page(HOMES[kind])
            return record is None or self.deep[self.page].reveal(record_id)
        if isinstance(record, Indicator) and self.page == INDICATORS:
            return self.deep[self.page].reveal(record_id)
        self.show_page(TABLE)
        if isinstance(record, Criterion):
            self._criterion_chosen(record_id)
            return True
        scenario_id = getattr(record, "scenario_id", record_id)
        header = self.table.headers.get(scenario_id)
        if header is None:
            return False
        self.comparison.ensureWidgetVisible(header)
        header.setFocus(Qt.FocusReason.OtherFocusReason)
        self._select(scenario_id)
        return True

    def add(self) -> None:
        """A new scenario by hand, its name open for writing."""
        if self.context.dossier_id is None:
            return
        self.show_page(TABLE)
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
        self.comparison.show_criterion(criterion_id)
        self.context.select("criterion", criterion_id)

    def _select(self, scenario_id: str) -> None:
        self.table.select(scenario_id)
        self.context.select("scenario", scenario_id)


def _held(row: QHBoxLayout) -> QWidget:
    holder = QWidget()
    row.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(row)
    return holder
