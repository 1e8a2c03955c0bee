"""«فحص الملف»: the findings of the tradecraft check, live. Each says why and leads to its place; none stands in the way."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from briefing.analysis.tradecraft import RULES, Finding, check, set_aside
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Waiver
from ui.context import Context
from ui.parts.summary.finding_row import FindingRow
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader

PAUSE = 300  # ms after the last change


class Checker(QObject):
    """Checks the dossier a moment after its last change, off the GUI's thread. `found` carries the findings."""

    found = Signal(object)
    _ready = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._start)
        self._ready.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def ask(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._timer.start()

    def _start(self) -> None:
        threading.Thread(target=self._run, args=(self._snapshot,), daemon=True).start()

    def _run(self, snapshot: Snapshot) -> None:
        self._ready.emit(snapshot, check(snapshot))

    def _tell(self, snapshot: Snapshot, findings: list[Finding]) -> None:
        if snapshot is self._snapshot:  # an older answer that comes late is no answer
            self.found.emit(findings)


class CheckCard(Card):
    """`asked` carries the finding whose place was asked for."""

    asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self._head = SectionHeader(context.look, tr("Check", "Check of the dossier"), 0, token="h3", rule=False)
        self._open, self._aside = QVBoxLayout(), QVBoxLayout()
        self._foot = ReadLabel(context.look, token="caption", color="muted")
        self.more = Button(context.look, "", kind="ghost", icon="chevron-down", small=True)
        self.more.setCheckable(True)
        self.more.toggled.connect(lambda _: self._arrange())
        self.rows: dict[tuple[str, str], FindingRow] = {}
        self.column.addWidget(self._head)
        self.column.addLayout(self._open)
        self.column.addWidget(self._foot)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(self._aside)

    def show_findings(self, snapshot: Snapshot, findings: list[Finding]) -> None:
        """Shows those that stand, and behind a button those set aside. A row that stays as it was is left alone."""
        waivers = {finding: set_aside(snapshot, finding) for finding in findings}
        kept = {key: row for key, row in self.rows.items() if waivers.get(row.finding, self) == row.waiver}
        for layout in (self._open, self._aside):
            self._take_out(layout, kept)
        self.rows = {}
        for finding, waiver in waivers.items():
            key = finding.key, finding.record_id
            row = self.rows[key] = kept.get(key) or self._row(finding, waiver)
            (self._open if waiver is None else self._aside).addWidget(row)
        self._say(list(waivers.values()), {finding.code for finding, waiver in waivers.items() if waiver is None})
        self._arrange()

    def _take_out(self, layout: QVBoxLayout, kept: dict[tuple[str, str], FindingRow]) -> None:
        while (item := layout.takeAt(0)) is not None:
            row = item.widget()
            if row is not None and row not in kept.values():
                row.hide()
                row.deleteLater()

    def _say(self, waivers: list[Waiver | None], broken: set[str]) -> None:
        standing = waivers.count(None)
        self._head.show_as(tr("Check", "Check of the dossier"), standing)
        sound = current_format().number(len(RULES) - len(broken))
        kept = fill(tr("Check", "Other rules that are kept: %1 · It never blocks a briefing"), sound)
        passed = tr("Check", "No finding stands.") if waivers else tr("Check", "The dossier passed the whole check.")
        self._foot.set_text(kept if standing else passed)
        self.more.setText(fill(tr("Check", "Set aside: %1"), len(waivers) - standing))
        self.more.setVisible(standing < len(waivers))
        if standing == len(waivers):
            self.more.setChecked(False)

    def _arrange(self) -> None:
        for row in self.rows.values():
            row.setVisible(row.waiver is None or self.more.isChecked())

    def _row(self, finding: Finding, waiver: Waiver | None) -> FindingRow:
        row = FindingRow(self.context, finding, waiver)
        row.asked.connect(lambda: self.asked.emit(finding))
        return row
