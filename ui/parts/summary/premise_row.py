"""One open question, gap or assumption: its words, what kind it is, who finds out, and by when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefing.domain.records import Premise
from briefing.domain.scales import PREMISE_KINDS
from briefing.store.operations import editing, proposals
from ui import labels, proposal_words
from ui.context import Context
from ui.text import current_format, fill, tr
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.date_field import NO_DATE, DateField
from ui.widgets.fields import LineField, TextField
from ui.widgets.icon_button import IconButton
from ui.widgets.read_label import ReadLabel


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
        self.said = ReadLabel(look, token="caption", color="muted")
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
        """The words, and under them what is known of it; the fields to change that are there while one is at it."""
        self.column.addWidget(self._text)
        line = QHBoxLayout()
        line.addWidget(self.said, 1)
        for part in (self._chip, self._accept, self._remove):
            line.addWidget(part)
        self.fields = QWidget()
        row = QHBoxLayout(self.fields)
        row.setContentsMargins(0, 0, 0, 0)
        for field in (self._kind, self._owner, self._due):
            field.setMinimumWidth(self.theme.px(72))
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(field, 1)
        for layout in (line, row):
            layout.setSpacing(self.theme.px(4))
        self.column.addLayout(line)
        self.column.addWidget(self.fields)
        self.fields.hide()
        self.context.look.app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """The fields come with the focus and go when it goes elsewhere; a list or calendar that drops down belongs to them."""
        within = now
        while within is not None and within is not self:
            within = within.parentWidget()
        if now is not None:
            self.fields.setVisible(within is self)

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
        self.said.set_text(self._known())
        self._text.setAccessibleName(fill(tr("Summary", "%1: its words"), kind))
        self._kind.set_value(premise.premise)
        self._due.blockSignals(True)
        self._due.setDate(QDate.fromString(premise.due, "yyyy-MM-dd") if premise.due else NO_DATE)
        self._due.blockSignals(False)

    def _known(self) -> str:
        """«سؤال مفتوح · المسؤول: قسم سوريا · حتى ٢٧ تشرين الثاني»."""
        one, numbers = self.premise, current_format()
        owner = fill(tr("Summary", "Owner: %1"), one.owner) if one.owner else ""
        due = numbers.due(date.fromisoformat(one.due), date.today()) if one.due else ""
        return " · ".join(part for part in (labels.premise_kind(one.premise), owner, due) if part)

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
