"""الخلاصة: the key judgements in order, what they mean, and what is still open. Reading it aloud is the brief."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from briefing.analysis.indicators import waiting
from briefing.analysis.tradecraft import Finding, set_aside
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Changes, Judgement
from briefing.store.operations import editing, proposals
from ui import proposal_words
from ui.context import Context
from ui.findings import words_of
from ui.parts.summary.changed_card import ChangedCard
from ui.parts.summary.check_card import CheckCard, Checker
from ui.parts.summary.empty import nothing_yet
from ui.parts.summary.judgement_list import JudgementList
from ui.parts.summary.judgement_rows import JudgementRow, judgement_rows
from ui.parts.summary.side_cards import ImplicationsCard, PremisesCard, WatchRow, add_button
from ui.text import fill, tr
from ui.view import View
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch

WIDE, ROOMY = 760, 1180  # px before zoom: from the first on there is room for two columns, from the second for a wide one
IN_THE_WORDING = frozenset({"word-against-band", "mixed-scales", "vague-word", "absolute-word"})


class SummaryView(View):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self._head = SectionHeader(look, tr("Summary", "Key judgements"), 0, token="h2", rule=False)
        options = [
            Option("judgements", tr("Summary", "Judgements")),
            Option("around", tr("Summary", "So what, check and questions")),
        ]
        self._which = SegmentedSwitch(look, options, small=True, name=tr("Summary", "What is shown"))
        self._which.chosen.connect(lambda _: self._fit())
        self._add = add_button(context)
        self._add.clicked.connect(self.add)
        self.list = JudgementList(context)
        self.list.chosen.connect(self._select)
        self.list.asked.connect(self.ask)
        self.list.moved.connect(self._put)
        self._watch = WatchRow(context)
        self._implications = ImplicationsCard(context)
        self._premises = PremisesCard(context)
        self._check = CheckCard(context)
        self._check.asked.connect(self._go_to)
        self._changed = ChangedCard(context)
        self._checker = Checker(self)
        self._checker.found.connect(self._checked)
        self._warnings: dict[str, str] = {}
        self._empty = nothing_yet(context, self.add)
        self._build()
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        theme = self.context.look.theme
        edge, gap = theme.px(24), theme.px(16)
        page = QVBoxLayout(self)
        page.setContentsMargins(edge, edge, edge, theme.px(8))
        page.setSpacing(theme.px(8))
        page.addWidget(self._which, 0, Qt.AlignmentFlag.AlignLeading)
        body = QHBoxLayout()
        body.setSpacing(edge)
        page.addLayout(body, 1)
        self._main = QWidget()
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTrailing)
        main.addLayout(head)
        holder = QWidget()
        self._cards = QStackedLayout(holder)
        self._cards.addWidget(self.list)
        self._cards.addWidget(self._empty)
        main.addWidget(holder, 1)
        main.addWidget(self._watch)
        body.addWidget(self._main, 1)
        self._side = _stacked(gap, self._implications, self._check, self._premises, self._changed)
        body.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for both columns, a switch says which of them is shown."""
        theme = self.context.look.theme
        wide = self.width() >= theme.px(WIDE)
        aside = not wide and self._which.value == "around"
        self._which.setVisible(not wide)
        self._head.setVisible(wide)
        self._side.setVisible(wide or aside)
        self._main.setVisible(not aside)
        self._watch.setVisible(wide and self._watch.filled)
        side = theme.px(392 if self.width() >= theme.px(ROOMY) else 320)
        self._side.setMinimumWidth(side if wide else theme.px(320))
        self._side.setMaximumWidth(side if wide else 16_777_215)

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        rows = judgement_rows(snapshot, self._warnings)
        self._checker.ask(snapshot)
        self._head.show_as(tr("Summary", "Key judgements"), len(rows))
        self._cards.setCurrentIndex(0 if rows else 1)
        self.list.show_rows(rows)
        self._implications.show_snapshot(snapshot)
        self._premises.show_snapshot(snapshot)
        self._changed.show_snapshot(snapshot)
        self._watch.show_texts([one.text for one in waiting(snapshot)])
        self._fit()
        writable = not self.context.store.read_only
        self._add.setEnabled(writable)
        if rows and not self.list.current_key():
            self.list.setCurrentIndex(self.list.rows.index(0))

    def activated(self) -> None:
        if self.list.current_key():
            self.context.select("judgement", self.list.current_key())

    def _checked(self, findings: list[Finding]) -> None:
        """What the check found stands in its card, and under the judgements that it is about."""
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        warnings: dict[str, str] = {}
        for finding in findings:
            if set_aside(snapshot, finding) is None:
                warnings.setdefault(finding.record_id, words_of(finding).short)
        self._check.show_findings(snapshot, findings)
        if warnings != self._warnings:
            self._warnings = warnings
            self.list.show_rows(judgement_rows(snapshot, warnings))

    def _go_to(self, finding: Finding) -> None:
        """Leads to the place of a finding; for a wording the caret stands in it at once."""
        if finding.code == "no-so-what":
            self._implications.start()
        elif finding.code == "no-assumption":
            self._premises.start()
        else:
            self.context.open(finding.kind, finding.record_id)
            if finding.kind == "judgement" and finding.code in IN_THE_WORDING:
                self.ask("edit")

    def reveal(self, kind: str, record_id: str) -> bool:
        if kind in ("premise", "implication"):
            self.context.select(kind, record_id)
            return True
        if kind == "dossier":
            if not self.list.rows.rows:
                self.add()
            return True
        found = self.list.choose(record_id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return found

    def add(self) -> None:
        """A new judgement by hand, open for writing."""
        if self.context.dossier_id is None:
            return
        made = self.context.do(editing.add, Judgement, self.context.dossier_id, text="")
        if made is not None:
            self.list.choose(made.id)
            QTimer.singleShot(0, self._edit_current)

    def ask(self, name: str) -> None:
        """Does what was asked for the current judgement."""
        index = self.list.currentIndex()
        if name == "add":
            self.add()
            return
        row = self.list.rows.rows[index.row()] if index.isValid() else None
        if row is None:
            return
        if name == "accept" and row.proposed:
            self._decide(proposals.accept, row)
        elif name == "reject":
            self._reject(row)
        elif name == "edit":
            self._edit_current()
        elif name in ("up", "down"):
            self._move(index.row(), -1 if name == "up" else 1)
        elif name == "evidence":
            self.context.page_asked.emit("margin")

    def _edit_current(self) -> None:
        if not self.context.store.read_only:
            index = self.list.currentIndex()
            self.list.edit(index)
            self.list.scrollTo(index)

    def _decide(self, verb: object, row: JudgementRow) -> None:
        at = self.list.currentIndex().row()
        self.context.do(verb, "judgement", row.key)  # type: ignore[arg-type]
        following = next((n for n, other in enumerate(self.list.rows.rows) if n >= at and other.proposed), None)
        if following is not None:
            self.list.setCurrentIndex(self.list.rows.index(following))

    def _reject(self, row: JudgementRow) -> None:
        if row.proposed:
            self._decide(proposals.reject, row)
            said = proposal_words.rejected(row.number)
        else:
            self.context.do(editing.remove, Judgement, row.key)
            said = fill(tr("Summary", "Judgement %1 was deleted"), row.number)
        self.context.toast_asked.emit(said, True)

    def _put(self, key: str, place: int) -> None:
        """Puts a judgement before the one that is at a place now."""
        order = [row.key for row in self.list.rows.rows]
        at = order.index(key)
        order.insert(place - (at < place), order.pop(at))
        if self.context.dossier_id:
            self.context.do(editing.arrange, Judgement, self.context.dossier_id, order)
            self.list.choose(key)

    def _move(self, at: int, step: int) -> None:
        if 0 <= at + step < len(self.list.rows.rows):
            self._put(self.list.rows.rows[at].key, at + step + (step > 0))

    def _select(self, row: JudgementRow | None) -> None:
        if row is not None:
            self.context.select("judgement", row.key)


def _stacked(gap: int, *cards: QWidget) -> QScrollArea:
    """Cards under each other, which scroll where there is no room for all."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(side)
    return area
