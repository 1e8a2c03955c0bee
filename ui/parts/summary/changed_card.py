"""«ما تغيّر منذ آخر إحاطة»: what a superior who was briefed then does not know yet, from the history."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.domain.dates import local
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Meeting
from briefing.store.history import Step, steps
from ui.context import Context
from ui.look.icons import pixmap
from ui.parts.history import words
from ui.text import current_format, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.plain import clear, label
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader

SHOWN = 5
TOLD = frozenset({"judgement", "scenario", "indicator", "source"})


class ChangedCard(Card):
    """There only after a briefing has been held."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self._rows = QVBoxLayout()
        self.column.addWidget(
            SectionHeader(context.look, tr("Changed", "Changed since the last briefing"), token="h3", rule=False)
        )
        self.column.addLayout(self._rows)
        whole = Button(context.look, tr("Changed", "The whole history"), kind="ghost", icon="arrow-left", small=True)
        whole.clicked.connect(lambda: context.page_asked.emit("history"))
        self.column.addWidget(whole, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        held = max((meeting.ended for meeting in snapshot.all(Meeting)), default="")
        self.setVisible(bool(held))
        if not held:
            return
        clear(self._rows)
        found = [step for step in steps(self.context.store, snapshot.dossier.id) if step.at > held and news(step)]
        for step in found[:SHOWN]:
            self._rows.addWidget(self._row(snapshot, step))
        if not found:
            self._rows.addWidget(ReadLabel(self.context.look, tr("Changed", "Nothing that matters."), "caption", color="muted"))

    def _row(self, snapshot: Snapshot, step: Step) -> QWidget:
        theme = self.theme
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        mark = QLabel()
        mark.setPixmap(pixmap(words.icon_of(step), theme.px(14), theme.c("ink2"), self.devicePixelRatio()))
        when = label(current_format().date(local(step.at).date()), "caption")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(ReadLabel(self.context.look, words.what(snapshot, step), "label", weight=400), 1)
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        return row


def news(step: Step) -> bool:
    """Whether a step is worth telling who was briefed before it: a new source, a band that moved, a sign that was seen."""
    if step.kind not in TOLD or step.verb.startswith("arrange"):
        return False
    if step.kind == "indicator":
        return any(field.name == "state" and field.after == "seen" for field in step.fields)
    if step.existed == (True, True):
        return words.band_moved(step) is not None or step.verb == "accept"
    return True
