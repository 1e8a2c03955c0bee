"""The selected cell beside the matrix: how it stands and why, the opposite direction, and, while it is edited, its fields."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Relation, Stand
from briefing.store.operations import proposals
from ui import labels
from ui.context import Context
from ui.look.chips import stance_face
from ui.parts.actors import cells
from ui.parts.actors.cells import Filled, Place
from ui.parts.actors.citing import passages_menu
from ui.parts.actors.grounds import Grounds
from ui.parts.actors.number_field import NumberField
from ui.parts.actors.stance_row import StanceRow
from ui.text import current_format, fill, rtl, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.elided import Elided
from ui.widgets.fields import TextField
from ui.widgets.plain import label
from ui.widgets.read_label import ReadLabel
from ui.widgets.segmented import Option, SegmentedSwitch


class CellCard(Card):
    """`left` is asked when editing ends by Esc: the keyboard goes back to the table."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self.place: Place | None = None
        self.record: Filled | None = None
        self._stored = ""
        self.set_selected(True)
        self._build()
        self._build_editor()
        self._build_foot()
        self.set_editing(False)

    # -- parts

    def _build(self) -> None:
        look = self.context.look
        self.heading = ReadLabel(look, token="h3")
        self.chip = Chip.stance(look, "")
        self.proposal = Chip.proposal(look)
        self.by = label("", "caption")
        self.why = ReadLabel(look, token="body")
        self.column.addWidget(self.heading)
        self.column.addLayout(_row(self.chip, self.proposal, self.by))
        self.column.addWidget(self.why)
        self.grounds = Grounds(self.context)
        self.measure = Elided(look, color="ink2")
        self.column.addWidget(self.measure)
        self.column.addWidget(self.grounds)

    def _build_editor(self) -> None:
        look = self.context.look
        self.editor = QWidget()
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(8))
        self.stances = StanceRow(look, tr("CellCard", "Stance"))
        none = Option(None, "—")
        numbers = [Option(n, current_format().number(n)) for n in range(5)]
        self.influence = SegmentedSwitch(look, [none, *numbers], small=True, name=tr("CellCard", "Direct influence"))
        self.salience = NumberField(look, tr("CellCard", "How much the issue matters, 0 to 100"))
        self.rationale = TextField(look, tr("CellCard", "Why is this his stance?"))
        self._influence_words, self._salience_words = (
            label(field.accessibleName(), "caption") for field in (self.influence, self.salience)
        )
        column.addWidget(self.stances)
        for words in (self._influence_words, self._salience_words):
            column.addWidget(words)
        column.addLayout(_row(self.influence, self.salience))
        column.addWidget(self.rationale)
        self.column.addWidget(self.editor)
        self.stances.chosen.connect(lambda key: self._write(key=key))
        self.influence.chosen.connect(lambda value: self._write(influence=value))
        self.salience.committed.connect(lambda value: self._write(salience=value))
        self.rationale.committed.connect(self._write_rationale)

    def _build_foot(self) -> None:
        look = self.context.look
        self.reverse_words = label("", "caption")
        self.reverse_words.setText(tr("CellCard", "The reverse"))
        self.reverse_chip = Chip.stance(look, "")
        self.reverse_name = Elided(look)
        self.column.addLayout(_row(self.reverse_words, self.reverse_chip, self.reverse_name))
        self.accept = Button(look, tr("CellCard", "Accept"), kind="primary", icon="check", keys="Return", small=True)
        self.edit = Button(look, tr("CellCard", "Edit"), icon="pencil", keys="F2", small=True)
        self.cite = Button(look, tr("CellCard", "Add passage"), kind="ghost", icon="plus", small=True)
        self.reject = Button(look, tr("NameCard", "Reject"), kind="danger", keys="Delete", small=True)
        self.column.addLayout(_row(self.accept, self.reject))
        self.column.addLayout(_row(self.edit, self.cite))
        self.accept.clicked.connect(self.accept_proposal)
        self.reject.clicked.connect(self.empty)
        self.edit.clicked.connect(lambda: self.set_editing(not self.is_editing, focus=True))
        self.cite.clicked.connect(self._offer_passages)
        if self.context.store.read_only:
            for button in (self.accept, self.reject, self.edit, self.cite):
                button.setEnabled(False)
                button.setToolTip(rtl(tr("CellCard", "The library is open for reading only")))

    # -- showing

    def show_cell(self, snapshot: Snapshot, place: Place, record: Filled | None, reverse: Filled | None) -> None:
        """Shows a cell as it is now. What is being typed goes to the cell it was typed for."""
        if place != self.place:
            self.flush()
            self._stored = ""
            self.rationale.show_text("")
        self.place, self.record = place, record
        self.heading.set_text(cells.heading(snapshot, place))
        code = cells.stance_code(record)
        proposed = record is not None and record.status == "proposed"
        self.chip.show_as(labels.stance(code), lambda theme: stance_face(code, theme))
        self.proposal.setVisible(proposed)
        self.by.setText(rtl(_by(record)))
        self.accept.setVisible(proposed)
        self.reject.setVisible(proposed)
        self.grounds.show_record(snapshot, record)
        self._show_fields(record, code)
        self._show_reverse(snapshot, place, reverse)
        if not self.context.store.read_only:
            self.cite.setEnabled(record is not None)
            self.cite.setToolTip("" if record else rtl(tr("CellCard", "Estimate the stance first")))

    def _show_fields(self, record: Filled | None, code: str) -> None:
        is_relation = self.place is not None and self.place.kind == "relation"
        rationale = record.rationale if record else ""
        self.why.set_text(rationale)
        self.why.setVisible(bool(rationale) and not self.is_editing)
        self.measure.set_text(_measure(record, is_relation))
        self.measure.setVisible(not self.is_editing)
        self.stances.show_stance(code)
        self._influence_words.setVisible(is_relation)
        self.influence.setVisible(is_relation)
        self._salience_words.setVisible(not is_relation)
        self.salience.setVisible(not is_relation)
        self.influence.set_value(record.influence if isinstance(record, Relation) else None)
        self.salience.show_number(record.salience if isinstance(record, Stand) else None)
        if rationale != self._stored:  # else what stands in the field is newer than what is stored
            self._stored = rationale
            self.rationale.show_text(rationale)

    def _show_reverse(self, snapshot: Snapshot, place: Place, reverse: Filled | None) -> None:
        is_relation = place.kind == "relation"
        for part in (self.reverse_words, self.reverse_chip, self.reverse_name):
            part.setVisible(is_relation)
        if is_relation:
            code = cells.stance_code(reverse)
            self.reverse_chip.show_as(labels.stance(code), lambda theme: stance_face(code, theme))
            ends = [snapshot.get(Actor, end) for end in (place.column_id, place.row_id)]
            names = [end.name if end else "" for end in ends]
            self.reverse_name.set_text(fill(tr("CellCard", "%1 towards %2"), *names))

    # -- editing

    @property
    def is_editing(self) -> bool:
        return not self.editor.isHidden()

    def set_editing(self, editing: bool, *, focus: bool = False) -> None:
        """Opens or closes the fields; opened by a person, they take the keyboard."""
        editing = editing and not self.context.store.read_only
        if not editing:
            self.flush()
        self.editor.setVisible(editing)
        self.why.setVisible(not editing and bool(self.why.text()))
        self.measure.setVisible(not editing)
        self.edit.setText(tr("CellCard", "Close") if editing else tr("CellCard", "Edit"))
        self.edit.icon_name, self.edit.keys = ("", "Esc") if editing else ("pencil", "F2")
        self.edit.updateGeometry()
        if editing and focus:
            self.stances.first().setFocus(Qt.FocusReason.OtherFocusReason)
        elif focus:
            self.left.emit()

    def flush(self) -> None:
        self.rationale.flush()

    def accept_proposal(self) -> None:
        if self.record is not None and self.record.status == "proposed":
            self.context.do(proposals.accept, self.record.kind, self.record.id, origin=self)

    def empty(self) -> None:
        """Takes what stands in the cell away; a proposal is rejected."""
        if self.record is not None:
            self.flush()
            cells.empty(self.context, self.record, self)

    def _write(self, **values: object) -> None:
        if self.place is not None:
            cells.write(self.context, self.place, self, **values)

    def _write_rationale(self, text: str) -> None:
        self._stored = text
        if text != (self.record.rationale if self.record else ""):
            self._write(rationale=text)

    def _offer_passages(self) -> None:
        if self.record is not None:
            menu = passages_menu(self, self.context, self.record)
            menu.popup(self.cite.mapToGlobal(QPoint(0, self.cite.height())))


def _measure(record: Filled | None, is_relation: bool) -> str:
    """How much the row moves the column, or how much the issue matters to it; or that nobody has estimated it."""
    number = record.influence if isinstance(record, Relation) else record.salience if record else None
    if number is None:
        none = tr("CellCard", "Direct influence: not estimated"), tr("CellCard", "Salience: not estimated")
        return none[0] if is_relation else none[1]
    said = fill(tr("CellCard", "Direct influence: %1 of 4") if is_relation else tr("CellCard", "Salience: %1 of 100"), number)
    return f"{said}، {labels.first_guess()}" if isinstance(record, Stand) and record.guessed else said


def _by(record: Filled | None) -> str:
    """Who says so: the program, a person after it, or a person alone."""
    if record is None:
        return ""
    if record.status == "proposed":
        said = tr("CellCard", "Proposed by the program")
        return f"{said}: {fill('«%1»', record.cue)}" if record.cue else said
    if not record.author:
        return tr("CellCard", "Edited by hand")
    if record.rule:
        return fill(tr("CellCard", "Proposed by the program, accepted by %1"), record.author)
    return fill(tr("CellCard", "Edited by hand · %1"), record.author)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
