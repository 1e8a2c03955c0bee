"""One step in full: each field before and after. What was taken out is struck through, what was put in stands on a ground."""

from __future__ import annotations

import difflib
import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from briefing.domain.dates import local
from briefing.domain.dossier import Snapshot
from briefing.store.history import FieldChange, Step
from ui.context import Context
from ui.parts.history import words
from ui.text import current_format, rtl, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader


class ChangeCard(Card):
    """`restore_asked` carries the step that is to be taken back."""

    restore_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self._step: Step | None = None
        self._head = SectionHeader(context.look, "", token="h3", rule=False)
        self._who = QLabel()
        self._who.setProperty("role", "caption")
        self._fields = QVBoxLayout()
        self._restore = Button(context.look, tr("History", "Restore what was before"), kind="primary", icon="undo", keys="Enter")
        self._restore.clicked.connect(self.ask)
        promise = ReadLabel(
            context.look,
            tr("History", "Restoring is a new change: nothing is taken out of the history, and it can be undone like any other."),
            "caption",
            color="muted",
        )
        self.column.addWidget(self._head)
        self.column.addWidget(self._who)
        self.column.addLayout(self._fields)
        self.column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(promise)
        self.set_selected(True)

    def ask(self) -> None:
        if self._step is not None and self._restore.isEnabled():
            self.restore_asked.emit(self._step)

    def show_step(self, snapshot: Snapshot, step: Step | None) -> None:
        self._step = step
        self.setVisible(step is not None)
        while (item := self._fields.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if step is None:
            return
        self._head.show_as(words.subject_of(snapshot, step))
        moment = local(step.at)
        numbers = current_format()
        self._who.setText(rtl(f"{step.author} · {numbers.date(moment.date())} {numbers.time(moment)}"))
        self._restore.setEnabled(not self.context.store.read_only and step.restorable)
        for field in step.fields[:8]:
            self._show_field(snapshot, step, field)

    def _show_field(self, snapshot: Snapshot, step: Step, field: FieldChange) -> None:
        title = QLabel(words.field_word(field.name))
        title.setProperty("role", "caption")
        before, after = (words.value(snapshot, step, field, value) for value in (field.before, field.after))
        shown = QLabel(self._marked(before, after))
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setWordWrap(True)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        shown.setAccessibleName(f"{before} ← {after}")
        self._fields.addWidget(title)
        self._fields.addWidget(shown)

    def _marked(self, before: str, after: str) -> str:
        """Both states in one text, word by word."""
        theme = self.theme
        old, new = before.split(), after.split()
        parts = []
        for tag, a, b, c, d in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
            if tag == "equal":
                parts.append(html.escape(" ".join(old[a:b])))
                continue
            if a < b:
                gone = html.escape(" ".join(old[a:b]))
                parts.append(f'<span style="color:{theme.hex("muted")};text-decoration:line-through">{gone}</span>')
            if c < d:
                come = html.escape(" ".join(new[c:d]))
                parts.append(f'<span style="background-color:{theme.hex("accentSoft")};font-weight:600">{come}</span>')
        return f'<div dir="rtl">{" ".join(parts)}</div>'
