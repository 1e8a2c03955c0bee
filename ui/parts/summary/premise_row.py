"""One open question, gap or assumption: its words, what kind it is, who finds out, and by when."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from briefing.domain.records import Premise
from briefing.domain.scales import PREMISE_KINDS
from briefing.store.operations import editing, proposals
from ui import labels, proposal_words
from ui.context import Context
from ui.text import fill, tr
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.date_field import NO_DATE, DateField
from ui.widgets.fields import LineField, TextField
from ui.widgets.icon_button import IconButton


class PremiseRow(Card):
    def __init__(self, context: Context, premise: Premise) -> None:
        super().__init__(context.look, dense=True, ground="surface")
        self.context, self.premise = context, premise
        look = context.look
        self._text = TextField(look, token="body", least=32, most=120, quiet=True)
        kinds = [(kind, labels.premise_kind(kind)) for kind in PREMISE_KINDS]
        self._kind = Choice(look, kinds, name=tr("Summary", "Kind of premise"), small=True)
        self._owner = LineField(look, tr("Summary", "Who finds out"), small=True)
        self._due = DateField(look)
        self._due.setProperty("small", True)
        self._due.allow_none(tr("Summary", "No due date"))
        self._due.show_as("d MMMM yyyy")
        self._chip = Chip.proposal(look)
        self._accept = IconButton(look, "check", proposal_words.accept(), small=True)
        self._remove = IconButton(look, "cross", tr("Summary", "Delete"), small=True)
        self._build()
        self.show_premise(premise)
        self._text.committed.connect(self._reword)
        self._kind.chosen.connect(lambda kind: self._edit(premise=kind))
        self._owner.committed.connect(lambda owner: self._edit(owner=owner.strip()))
        self._due.dateChanged.connect(self._set_due)
        self._accept.clicked.connect(lambda: context.do(proposals.accept, "premise", self.premise.id))
        self._remove.clicked.connect(self._take_away)

    def _build(self) -> None:
        self.column.addWidget(self._text)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._kind, 1)
        first.addWidget(self._owner, 1)
        second.addWidget(self._due, 1)
        second.addWidget(self._chip)
        second.addWidget(self._accept)
        second.addWidget(self._remove)
        for field in (self._kind, self._owner, self._due):
            field.setMinimumWidth(self.theme.px(72))
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for row in (first, second):
            row.setSpacing(self.theme.px(4))
            self.column.addLayout(row)

    def show_premise(self, premise: Premise) -> None:
        """Brings the fields up to what is stored; one that is being typed in is left alone."""
        self.premise = premise
        proposed = premise.status == "proposed"
        self.set_proposed(proposed)
        self._chip.setVisible(proposed)
        self._accept.setVisible(proposed)
        self._remove.rename(proposal_words.reject() if proposed else tr("Summary", "Delete"))
        for field, text in ((self._text, premise.text), (self._owner, premise.owner)):
            if not field.hasFocus():
                field.show_text(text)
        kind = labels.premise_kind(premise.premise)
        self._text.setAccessibleName(fill(tr("Summary", "%1: its words"), kind))
        self._kind.set_value(premise.premise)
        self._due.blockSignals(True)
        self._due.setDate(QDate.fromString(premise.due, "yyyy-MM-dd") if premise.due else NO_DATE)
        self._due.blockSignals(False)

    def _reword(self, text: str) -> None:
        if text.strip():
            self._edit(text=text.strip())

    def _set_due(self, day: QDate) -> None:
        self._edit(due="" if day == NO_DATE else day.toString("yyyy-MM-dd"))

    def _edit(self, **values: object) -> None:
        self.context.do(editing.edit, Premise, self.premise.id, **values)

    def _take_away(self) -> None:
        if self.premise.status == "proposed":
            self.context.do(proposals.reject, "premise", self.premise.id)
        else:
            self.context.do(editing.remove, Premise, self.premise.id)
