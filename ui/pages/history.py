"""The history of a dossier, newest first: who changed what and when, before and after, and the way to have it back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.domain.dates import local
from briefing.domain.records import Changes
from briefing.store.history import Step, restore, steps
from ui.context import Context
from ui.models.lines import Cell, Column, Group, Line
from ui.page import Page
from ui.parts.history import words
from ui.parts.history.change_card import ChangeCard
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.line_table import LineTable
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch


class HistoryPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self._steps: dict[str, Step] = {}
        self._head = SectionHeader(look, tr("HistoryPage", "History"), 0, token="h2", rule=False)
        options = [
            Option("all", tr("HistoryPage", "All")),
            Option("mine", tr("HistoryPage", "Mine")),
            Option("program", tr("HistoryPage", "Accepted from the program")),
        ]
        self.filter = SegmentedSwitch(look, options, small=True, name=tr("HistoryPage", "Whose changes"))
        self.filter.chosen.connect(lambda _: self.reload(None))
        columns = [
            Column(tr("HistoryPage", "Time"), 72),
            Column(tr("HistoryPage", "What changed")),
            Column(tr("HistoryPage", "Size"), 104, 520),
            Column(tr("HistoryPage", "Who"), 112, 420),
        ]
        self.table = LineTable(look, columns, tr("HistoryPage", "History"))
        self.table.lock()
        self.table.chosen.connect(self._choose)
        self.card = ChangeCard(context)
        self.table.opened.connect(lambda key, _: self.card.ask())
        self.card.restore_asked.connect(self._restore)
        self._build()
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        theme = self.context.look.theme
        column = QVBoxLayout(self)
        edge = theme.px(24)
        column.setContentsMargins(edge, theme.px(16), edge, theme.px(16))
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        close = Button(self.context.look, tr("HistoryPage", "Close"), icon="cross", keys="Esc", small=True)
        close.clicked.connect(lambda: self.context.page_asked.emit("leave"))
        head.addWidget(self._head, 1)
        head.addWidget(self.filter)
        head.addWidget(close)
        column.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(theme.px(16))
        body.addWidget(self.table, 1)
        inside = QWidget()
        side = QVBoxLayout(inside)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.card)
        side.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFixedWidth(theme.px(368))
        body.addWidget(area)
        column.addLayout(body, 1)

    def reload(self, changes: Changes | None) -> None:
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        found = [step for step in steps(self.context.store, snapshot.dossier.id) if self._wanted(step)]
        self._steps = {str(step.seq): step for step in found}
        self._head.show_as(tr("HistoryPage", "History"), len(found))
        self.table.show_lines(self._lines(found))
        if not self.table.current() and found:
            self.table.choose(str(found[0].seq))
        self._choose(self.table.current())

    def _wanted(self, step: Step) -> bool:
        chosen = self.filter.value
        if chosen == "mine":
            return step.author == self.context.settings.author
        return chosen == "all" or step.verb.split("-")[0] in ("accept", "reject", "take")

    def _lines(self, found: list[Step]) -> list[Line | Group]:
        snapshot, numbers = self.context.snapshot, current_format()
        lines: list[Line | Group] = []
        day: date | None = None
        for step in found:
            moment = local(step.at)
            if moment.date() != day:
                day = moment.date()
                today = day == date.today()
                lines.append(Group(f"day-{day}", tr("HistoryPage", "Today") if today else numbers.long_date(day)))
            if snapshot is not None:
                cells = (
                    Cell(numbers.time(moment), ink="muted"),
                    Cell(words.what(snapshot, step), icon=words.icon_of(step)),
                    Cell(words.size_of(step), ink="muted"),
                    Cell(step.author, ink="ink2"),
                )
                lines.append(Line(str(step.seq), cells))
        return lines

    def _choose(self, key: str) -> None:
        snapshot, step = self.context.snapshot, self._steps.get(key)
        if snapshot is None:
            return
        self.card.show_step(snapshot, step)
        if step is not None and step.record_id in snapshot.by_id:
            self.context.select(step.kind, step.record_id)

    def _restore(self, step: Step) -> None:
        snapshot = self.context.snapshot
        if snapshot is not None and step.restorable:
            name = words.subject_of(snapshot, step)
            self.context.do(restore, snapshot.dossier.id, step.seq)
            self.context.toast_asked.emit(fill(tr("HistoryPage", "Restored: %1"), name), True)


def make(context: Context) -> HistoryPage:
    return HistoryPage(context)
