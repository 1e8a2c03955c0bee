"""Beside the judgements: what they mean and for whom, what is asked today, and the questions that are still open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Dossier, Implication, Premise
from briefing.store.operations import editing
from ui import labels
from ui.context import Context
from ui.parts.summary.premise_row import PremiseRow
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.fields import LineField, TextField
from ui.widgets.plain import clear, label
from ui.widgets.section_header import SectionHeader

AUDIENCES = ("minister", "timing", "risk")


class ImplicationsCard(Card):
    """«وماذا يعني ذلك؟»: one sentence for each audience, edited in place, and the decision that is asked for today."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self._ids: dict[str, str] = {}
        self._fields: dict[str, TextField] = {}
        self._titles: dict[str, QLabel] = {}
        self.column.addWidget(SectionHeader(context.look, tr("Summary", "So what?"), token="h3", rule=False))
        for code in AUDIENCES:
            self._fields[code] = self._field(labels.implication_for(code), lambda text, code=code: self._edit(code, text))
        self._asked = self._field(tr("Summary", "Asked today"), self._ask)

    def _field(self, title: str, committed: object) -> TextField:
        field = TextField(self.context.look, tr("Summary", "Not written yet"), token="body", least=40, most=160, quiet=True)
        field.setAccessibleName(title)
        field.committed.connect(committed)
        self._titles[title] = label(title, "present")
        self.column.addWidget(self._titles[title])
        self.column.addWidget(field)
        return field

    def show_snapshot(self, snapshot: Snapshot) -> None:
        shown = {item.audience: item for item in (*snapshot.proposed(Implication), *snapshot.accepted(Implication))}
        self._ids = {code: item.id for code, item in shown.items()}
        texts = {code: item.text for code, item in shown.items()}
        for code in AUDIENCES:
            title, waits = labels.implication_for(code), code in shown and shown[code].status == "proposed"
            self._titles[title].setText(f"{title} · {labels.status('proposed')}" if waits else title)
        for code, field in (*self._fields.items(), ("", self._asked)):
            if not field.hasFocus():
                field.show_text(texts.get(code, "") if code else snapshot.dossier.asked_today)

    def start(self) -> None:
        """Puts the caret into the first field."""
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, code: str, text: str) -> None:
        dossier_id, text = self.context.dossier_id, text.strip()
        if code in self._ids:
            self.context.do(editing.edit, Implication, self._ids[code], origin=self, text=text)
        elif dossier_id and text:
            made = self.context.do(editing.add, Implication, dossier_id, origin=self, audience=code, text=text)
            if made is not None:
                self._ids[code] = made.id

    def _ask(self, text: str) -> None:
        if self.context.dossier_id:
            self.context.do(editing.edit, Dossier, self.context.dossier_id, origin=self, asked_today=text.strip())


class PremisesCard(Card):
    """Open questions, gaps and assumptions; one line adds another."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self._head = SectionHeader(context.look, tr("Summary", "Questions and assumptions"), 0, token="h3", rule=False)
        self._rows = QVBoxLayout()
        self._new = LineField(context.look, tr("Summary", "Add a question…"), small=True)
        self._new.returnPressed.connect(self._add)
        self.column.addWidget(self._head)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._new)
        self._shown: dict[str, PremiseRow] = {}

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = sorted(snapshot.live(Premise), key=lambda item: (item.premise != "question", item.position))
        self._head.show_as(tr("Summary", "Questions and assumptions"), len(found))
        if [premise.id for premise in found] != list(self._shown):
            self._build(found)
        for premise in found:
            self._shown[premise.id].show_premise(premise)

    def _build(self, found: list[Premise]) -> None:
        clear(self._rows)
        self._shown = {premise.id: PremiseRow(self.context, premise) for premise in found}
        for row in self._shown.values():
            self._rows.addWidget(row)

    def start(self) -> None:
        """Puts the caret where another one is written."""
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        text = self._new.text().strip()
        if text and self.context.dossier_id:
            self._new.show_text("")
            self.context.do(editing.add, Premise, self.context.dossier_id, premise="question", text=text)


class WatchRow(QWidget):
    """«ما قد يغيّر التقدير»: the signs that have not been seen yet, as chips, the most telling first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._look = context.look
        self.filled = False
        # the last chips are cut off where there is no room: the list of indicators has them all
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(context.look.theme.px(8))

    def show_texts(self, texts: list[str]) -> None:
        clear(self._row)
        self.filled = bool(texts)
        self._row.addWidget(label(tr("Summary", "What could change this:"), "label"))
        for text in texts[:4]:
            self._row.addWidget(Chip.neutral(self._look, text))
        self._row.addStretch(1)


def add_button(context: Context) -> Button:
    return Button(context.look, tr("Summary", "Add judgement"), icon="plus", keys="Insert", small=True)
