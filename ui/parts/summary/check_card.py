"""«فحص الملف»: the findings of the tradecraft check, live. Each says why and leads to its place; none stands in the way."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.analysis.tradecraft import RULES, Finding, check
from briefing.domain.dossier import Snapshot
from ui.context import Context
from ui.findings import words_of
from ui.look.icons import pixmap
from ui.text import current_format, fill, rtl, tr
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
        self._rows = QVBoxLayout()
        self._foot = QLabel()
        self._foot.setProperty("role", "caption")
        self._shown: list[Finding] | None = None
        self.column.addWidget(self._head)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._foot)

    def show_findings(self, findings: list[Finding]) -> None:
        if findings == self._shown:
            return
        self._shown = findings
        self._head.show_as(tr("Check", "Check of the dossier"), len(findings))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for finding in findings:
            self._rows.addWidget(self._row(finding))
        broken = {finding.code for finding in findings}
        if findings:
            sound = current_format().number(len(RULES) - len(broken))
            self._foot.setText(rtl(fill(tr("Check", "Other rules that are kept: %1 · It never blocks a briefing"), sound)))
        else:
            self._foot.setText(tr("Check", "The dossier passed the whole check."))

    def _row(self, finding: Finding) -> QWidget:
        look, words = self.context.look, words_of(finding)
        theme = look.theme
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        mark = QLabel()
        color = theme.c("warn" if words.icon == "warning" else "ink2")
        mark.setPixmap(pixmap(words.icon, theme.px(16), color, self.devicePixelRatio()))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ReadLabel(look, words.title, "label", weight=600))
        column.addWidget(ReadLabel(look, words.why, "caption", color="muted"))
        link = Button(look, f"{words.link} ←", kind="ghost", small=True)
        link.clicked.connect(lambda: self.asked.emit(finding))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        line.addLayout(column, 1)
        return row
