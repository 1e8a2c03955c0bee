"""What a cell rests on, and what has become of it: its passages or that there is none, its last change, and all of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from briefing.domain.dates import local
from briefing.domain.dossier import Snapshot
from briefing.store.history import Step, steps_of
from ui.context import Context
from ui.look import Theme
from ui.look.chips import ChipFace, neutral_face
from ui.parts.actors.cells import Filled
from ui.parts.history import words
from ui.text import current_format, fill, rtl, tr
from ui.widgets.chip import Chip
from ui.widgets.elided import Elided
from ui.widgets.icon_button import IconButton


class Grounds(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._snapshot: Snapshot | None = None
        self._record: Filled | None = None
        look = context.look
        self.passages = Chip(look, "", _gap_face)
        self.last = Elided(look)
        self.history = IconButton(look, "clock", tr("CellCard", "History of the cell"), small=True)
        self.history.clicked.connect(self._offer)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves on the way from cell to cell
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(8))
        row.addWidget(self.passages)
        row.addWidget(self.last, 1)
        row.addWidget(self.history)

    def show_record(self, snapshot: Snapshot, record: Filled | None) -> None:
        self._snapshot, self._record = snapshot, record
        self.setVisible(record is not None)
        if record is None:
            return
        count = len(record.evidence)
        if count:
            self.passages.show_as(tr("CellCard", "%n passage(s)", count), partial(neutral_face, icon="evidence"))
        else:
            self.passages.show_as(tr("CellCard", "No passage"), _gap_face)
        steps = self._steps(2)
        self.history.setEnabled(bool(steps))
        self.last.set_text(_said(snapshot, steps[0]) if steps else "")

    def _steps(self, most: int) -> list[Step]:
        if self._record is None:
            return []
        return steps_of(self.context.store, self._record.id, most)

    def menu(self) -> QMenu:
        """All that was done to the cell, newest first; the last entry goes to the history of the dossier."""
        menu = QMenu(self)
        if self._snapshot is not None:
            for step in self._steps(12):
                menu.addAction(rtl(f"{_when(step)}  {_said(self._snapshot, step)}").replace("&", "&&"))
        menu.addSeparator()
        menu.addAction(tr("CellCard", "Open the history"), lambda: self.context.page_asked.emit("history"))
        return menu

    def _offer(self) -> None:
        self.menu().popup(self.history.mapToGlobal(QPoint(0, self.history.height())))


def _gap_face(theme: Theme) -> ChipFace:
    """A gap that is to be seen: dotted, in the ink of a warning."""
    edge = QPen(theme.pen("warn", 1.5, [1.5, 2.5]))
    return ChipFace(theme.c("surface"), theme.c("warn"), edge, icon="evidence")


def _when(step: Step) -> str:
    moment, numbers = local(step.at), current_format()
    return f"{numbers.date(moment.date())} {numbers.time(moment)}"


def _said(snapshot: Snapshot, step: Step) -> str:
    """«ليلى: تحفّظ ← ميل إلى الدعم»: who, and the first field that tells something."""
    field = next((one for one in step.fields if one.name in ("stance", "influence", "salience", "rationale")), None)
    if field is None:
        did = words.what(snapshot, step)
    elif not step.existed[0]:
        did = words.value(snapshot, step, field, field.after)
    elif field.name == "rationale":
        did = tr("CellCard", "the reason was reworded")
    else:
        before, after = (words.value(snapshot, step, field, value) for value in (field.before, field.after))
        did = f"{before} ← {after}" if field.name == "stance" else f"{words.field_word(field.name)}: {before} ← {after}"
    return f"{fill('%1', step.author)}: {did}" if step.author else did
