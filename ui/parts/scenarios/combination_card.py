"""The combination that is looked at, the analyst's own or a scenario's: whether it holds, what contradicts it, and what to try."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout

from briefing.analysis.combinations import State
from briefing.analysis.cross_impact import Model, Reading, cures, explain
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Descriptor, DescriptorState, Scenario
from ui.context import Context
from ui.look.chips import ChipFace, neutral_face, state_face, trial_face
from ui.look.theme import Theme
from ui.parts.scenarios.combination_words import contradiction, left_open
from ui.parts.scenarios.examined import OWN
from ui.parts.scenarios.impact_rows import Looked, States, worst
from ui.subjects import letter
from ui.text import fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.plain import clear, label
from ui.widgets.read_label import ReadLabel


class CombinationCard(Card):
    """`chosen` carries states (ids) by descriptor that are to be kept, `tried` what is only to be looked at.

    `whose_asked` carries a scenario's id or `OWN`; `why_asked` whether the cells that contradict are to be marked.
    """

    chosen = Signal(object)
    tried = Signal(object)
    ended = Signal()
    whose_asked = Signal(str)
    why_asked = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, dense=True)
        look = self._look = context.look
        self._writable = not context.store.read_only
        self.whose = Choice(look, (), name=tr("Consistency", "Whose combination"), small=True)
        self.whose.chosen.connect(lambda key: self.whose_asked.emit(str(key)))
        self.state = Chip.neutral(look, "")
        self.column.addWidget(self.whose)
        self._form = QFormLayout()
        self.choices: dict[str, Choice] = {}
        self.column.addLayout(self._form)
        self.why = Button(look, tr("Consistency", "Why? Show me the cells"), kind="ghost", small=True)
        self.why.setCheckable(True)
        self.why.toggled.connect(self.why_asked)
        line = QHBoxLayout()
        line.addWidget(self.state)
        line.addStretch(1)
        line.addWidget(self.why)
        self.column.addLayout(line)
        self.sentence = ReadLabel(look, token="label", weight=400)
        self.column.addWidget(self.sentence)
        self._commands = QVBoxLayout()
        self.column.addLayout(self._commands)

    def show_model(self, snapshot: Snapshot, model: Model, states: States, looked: Looked, whose: str) -> None:
        names = {one.id: one.name for one in snapshot.all(DescriptorState)}
        owners = snapshot.live(Descriptor)
        self._show_whose(snapshot, whose)
        combination = looked.combination
        readings = explain(model, combination) if combination is not None else ()
        wrong = {reading.descriptor for reading in readings if reading.contradicted}
        self._show_choices(owners, states, names, looked, wrong)
        self._show_state(whole=combination is not None, wrong=bool(wrong), tried=bool(looked.tried))
        open_ = [one.name for one, state in zip(owners, looked.partial, strict=True) if state is None]
        said = left_open(open_) if open_ else contradiction(readings, states, names, [one.name for one in owners])
        self.sentence.set_text(said)
        self.why.setVisible(bool(wrong))
        ids = [(owners[n].id, states[n][state]) for n, state in _worth_trying(model, looked, readings)]
        self._show_commands(ids, names, {owners[n].id: _id(states, looked, n) for n in looked.tried})

    def _show_whose(self, snapshot: Snapshot, whose: str) -> None:
        written = tr("Consistency", "Scenario %1 as written: %2")
        live = enumerate(snapshot.live(Scenario))
        options = [(OWN, tr("Consistency", "The chosen combination"))]
        options += [(one.id, fill(written, letter(n), one.name)) for n, one in live]
        self.whose.set_options(options)
        self.whose.set_value(whose)

    def _show_state(self, *, whole: bool, wrong: bool, tried: bool) -> None:
        self.state.setVisible(whole)
        words = tr("Consistency", "Inconsistent") if wrong else tr("Consistency", "Consistent")
        icon = "warning" if wrong else "check"
        if tried:
            words = fill(tr("Consistency", "Trial: %1"), words)
            self.state.show_as(words, lambda theme: trial_face(theme, icon))
        else:
            self.state.show_as(words, lambda theme: state_face("warn" if wrong else "ok", theme, icon))

    def _show_choices(
        self, owners: Sequence[Descriptor], states: States, names: Mapping[str, str], looked: Looked, wrong: set[int]
    ) -> None:
        """One line a descriptor; what is contradicted is marked, what is only tried is dashed."""
        if list(self.choices) != [one.id for one in owners]:
            self._make_choices(owners)
        for n, (owner, ids, state) in enumerate(zip(owners, states, looked.partial, strict=True)):
            choice, beside = self.choices[owner.id], self._form.labelForField(self.choices[owner.id])
            unsaid = [] if self.whose.value == OWN else [("", tr("Consistency", "Not said"))]
            choice.set_options([*unsaid, *((key, names[key]) for key in ids)])
            choice.set_value("" if state is None else ids[state])
            assert isinstance(beside, Chip)
            beside.show_as(owner.name, _chip_face(n in looked.tried, n in wrong))

    def _make_choices(self, owners: Sequence[Descriptor]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.choices = {}
        for owner in owners:
            choice = Choice(self._look, (), name=owner.name, small=True)
            choice.setEnabled(self._writable)
            choice.chosen.connect(lambda state, key=owner.id: self.chosen.emit({key: str(state)}))
            self._form.addRow(Chip.neutral(self._look, owner.name), choice)
            self.choices[owner.id] = choice

    def _show_commands(self, found: Sequence[tuple[str, str]], names: Mapping[str, str], tried: dict[str, str]) -> None:
        clear(self._commands)
        if tried:
            keep = Button(self._look, tr("Consistency", "Keep what was tried"), icon="check", small=True)
            keep.setEnabled(self._writable)
            keep.clicked.connect(lambda: self.chosen.emit(tried))
            end = Button(self._look, tr("Consistency", "End the trial"), kind="ghost", keys="Esc", small=True)
            end.clicked.connect(self.ended)
            self._commands.addWidget(label(tr("Consistency", "A trial; nothing of it is stored"), "caption"))
            self._commands.addWidget(keep)
            self._commands.addWidget(end)
        for descriptor, state in found:
            button = Button(self._look, fill(tr("Consistency", "Try: %1"), names[state]), small=True)
            button.clicked.connect(lambda _=False, key=descriptor, state=state: self.tried.emit({key: state}))
            self._commands.addWidget(button)


def _worth_trying(model: Model, looked: Looked, readings: tuple[Reading, ...]) -> Sequence[State]:
    """The states that would each cure the combination; where none does alone, the one that the worst contradiction pushes to."""
    reading = worst(readings)
    if reading is None or reading.rival is None:
        return ()
    combination = tuple(one.chosen for one in readings)
    rival = (reading.descriptor, reading.rival)
    return cures(model, combination) or (() if reading.descriptor in looked.tried else (rival,))


def _id(states: States, looked: Looked, n: int) -> str:
    state = looked.partial[n]
    assert state is not None  # what is tried is said
    return states[n][state]


def _chip_face(tried: bool, wrong: bool) -> Callable[[Theme], ChipFace]:
    if tried:
        return trial_face
    if wrong:
        return lambda theme: state_face("warn", theme, "warning")
    return neutral_face
