"""For whom the file is and how much of it goes out, with the table of what that means; kept for the next time."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from briefing.brief.variants import AUDIENCES, EXTENTS, Audience, Extent, Variant
from ui import labels
from ui.context import Context
from ui.parts.export.contents import Contents
from ui.parts.export.forms import Form
from ui.text import current_format, tr
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch

_ON_A_SHEET = (1, 2, 4)


class ReaderCard(Card):
    """`changed` when a person chose otherwise."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look)
        self._context = context
        self.audience = self._switch([Option(one, labels.audience(one)) for one in AUDIENCES], tr("Export", "For whom"))
        self.extent = self._switch([Option(one, labels.extent(one)) for one in EXTENTS], tr("Export", "How much of it"))
        each = [Option(each, current_format().number(each)) for each in _ON_A_SHEET]
        self.each = self._switch(each, tr("Export", "Slides on a sheet"))
        self.contents = Contents(look)
        self.attach = QCheckBox(tr("Export", "Put the dossier itself into the PDF: a colleague can open it again"))
        self._rule = ReadLabel(look, "", "caption", color="muted")
        self._for_whom = self._choice(tr("Export", "For whom"), self.audience)
        self._how_much = self._choice(tr("Export", "How much"), self.extent)
        self._on_a_sheet = self._choice(tr("Export", "Slides on a printed sheet"), self.each)
        for part in (self._for_whom, self._how_much, self._on_a_sheet, self.contents, self.attach, self._rule):
            self.column.addWidget(part)
        self._listen()

    def _switch(self, options: list[Option], name: str) -> SegmentedSwitch:
        return SegmentedSwitch(self._context.look, options, small=True, name=name)

    def _choice(self, title: str, switch: SegmentedSwitch) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(SectionHeader(self._context.look, title, token="h3", rule=False), 1)
        row.addWidget(switch)
        return holder

    def _listen(self) -> None:
        settings = self._context.settings
        for switch, name in (
            (self.audience, "export_audience"),
            (self.extent, "export_extent"),
            (self.each, "slides_on_a_sheet"),
        ):
            switch.set_value(settings.get(name))
            switch.chosen.connect(lambda value, name=name: self._keep(name, value))
        self.attach.setChecked(bool(settings.get("attach_dossier")))
        self.attach.toggled.connect(lambda on: self._keep("attach_dossier", on))

    def _keep(self, name: str, value: object) -> None:
        self._context.settings.set(name, value)
        self.changed.emit()

    @property
    def variant(self) -> Variant:
        return Variant(cast(Audience, self.audience.value), cast(Extent, self.extent.value))

    @property
    def slides_on_a_sheet(self) -> int:
        return cast(int, self.each.value)

    def show_for(self, form: Form) -> None:
        """Shows what can be chosen of a form; what holds the whole dossier leaves no choice, and says so."""
        slides, composed = form.key == "pptx", form.composed
        self._for_whom.setVisible(composed)
        self._how_much.setVisible(composed and not slides)
        self._on_a_sheet.setVisible(slides)
        self.contents.setVisible(composed)
        self.contents.show_for(self.variant.audience)
        self.attach.setVisible(form.key == "pdf" and self.variant.audience == "colleague")
        self._show_rule(composed)

    def _show_rule(self, composed: bool) -> None:
        whole = not composed or (not self.attach.isHidden() and self.attach.isChecked())
        self._rule.set_text(
            tr(
                "Export",
                "The dossier as it is: sources, notes, proposals, all of it goes too. For a colleague who may see all of it.",
            )
            if whole
            else tr("Export", "Proposals never leave. The classification stands on every page.")
        )
