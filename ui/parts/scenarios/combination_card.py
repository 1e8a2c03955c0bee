"""The chosen combination of states: whether it holds, what contradicts it and what would cure it; and those that do hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.analysis.cross_impact import (
    Combination,
    Consistency,
    Consistent,
    Model,
    Push,
    Reading,
    consistency,
    cures,
    explain,
)
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Descriptor, DescriptorState
from briefing.store.operations import descriptors
from ui.context import Context
from ui.look.chips import state_face
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader

States = tuple[tuple[str, ...], ...]
_MOST_LISTED, _AT_ONCE = 8, 4096  # combinations: in the list, and gone through without being asked to wait


def chosen_combination(snapshot: Snapshot, states: States) -> Combination:
    """For each descriptor the number of the state that was chosen, the first where none was."""
    chosen = [one.chosen for one in snapshot.live(Descriptor)]
    return tuple(ids.index(state) if state in ids else 0 for ids, state in zip(states, chosen, strict=True))


class CombinationCard(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(12))
        self.problem = ReadLabel(look, token="body", color="warn")
        self.card = Card(look, dense=True)
        head = QHBoxLayout()
        title = QLabel(tr("Consistency", "The chosen combination"))
        title.setProperty("role", "h3")
        self.state = Chip.neutral(look, "")
        head.addWidget(title, 1)
        head.addWidget(self.state)
        self.card.column.addLayout(head)
        self._choices = QFormLayout()
        self.choices: dict[str, Choice] = {}
        self.card.column.addLayout(self._choices)
        self.sentence = ReadLabel(look, token="label", weight=400)
        self.card.column.addWidget(self.sentence)
        self._cures = QVBoxLayout()
        self.card.column.addLayout(self._cures)
        self._listed_head = SectionHeader(look, "", rule=False)
        self._listed = QVBoxLayout()
        self._listed.setSpacing(look.theme.px(8))
        for part in (self.problem, self.card, self._listed_head):
            column.addWidget(part)
        column.addLayout(self._listed)
        column.addStretch(1)
        self._states: States = ()
        self._names: dict[str, str] = {}
        self._asked: tuple[tuple[int, ...], bytes] = ((), b"")
        self._found: Consistency | None = None
        self.listed: tuple[Consistent, ...] = ()

    def show_problem(self, words: str) -> None:
        """Nothing can be said of combinations; `words` say why."""
        self.problem.set_text(words)
        self.problem.setVisible(bool(words))
        self.card.setVisible(False)
        self._listed_head.setVisible(False)
        self._show_listed((), (), {})

    def show_model(self, snapshot: Snapshot, model: Model, states: States, combination: Combination) -> None:
        names = {one.id: one.name for one in snapshot.all(DescriptorState)}
        owners = [one.name for one in snapshot.live(Descriptor)]
        self.problem.setVisible(False)
        self.card.setVisible(True)
        self._show_choices(snapshot, states, names, combination)
        readings = explain(model, combination)
        wrong = [reading for reading in readings if reading.contradicted]
        words = tr("Consistency", "Inconsistent") if wrong else tr("Consistency", "Consistent")
        self.state.show_as(words, lambda theme: state_face("warn" if wrong else "ok", theme, "warning" if wrong else "check"))
        self.sentence.set_text(_sentence(wrong, states, names, owners))
        self._show_cures(cures(model, combination) if wrong else (), states, names)
        self._names, self._states = names, states
        self._search(model)

    def _search(self, model: Model) -> None:
        """Lists what holds; while the matrix stays as it is, what was found is shown again, and a long search runs aside."""
        asked = model.sizes, model.impacts.tobytes()
        if self._found is not None and asked == self._asked:
            self._show_found(self._found)
            return
        self._asked, self._found = asked, None
        if model.combinations <= _AT_ONCE:
            self._take(asked, consistency(model))
            return
        self._listed_head.setVisible(False)
        self._show_listed((), (), {})
        self.context.tasks.run(
            tr("Consistency", "Consistent combinations"),
            lambda report: consistency(model, lambda: report("combinations", 0, 0)),
            lambda found: self._take(asked, found),
            self.context.failed.emit,
        )

    def _take(self, asked: tuple[tuple[int, ...], bytes], found: Consistency) -> None:
        if asked == self._asked:
            self._found = found
            self._show_found(found)

    def _show_found(self, found: Consistency) -> None:
        self._listed_head.setVisible(True)
        count = fill(tr("Consistency", "%1 of %2"), len(found.consistent), found.combinations)
        self._listed_head.show_as(f"{tr('Consistency', 'Consistent combinations')} {count}")
        self._show_listed(found.consistent[:_MOST_LISTED], self._states, self._names)

    def _show_choices(self, snapshot: Snapshot, states: States, names: dict[str, str], combination: Combination) -> None:
        owners = snapshot.live(Descriptor)
        if list(self.choices) != [one.id for one in owners]:
            while self._choices.rowCount():
                self._choices.removeRow(0)
            self.choices = {}
            for owner in owners:
                choice = Choice(self.context.look, (), name=owner.name, small=True)
                choice.setEnabled(not self.context.store.read_only)
                choice.chosen.connect(lambda state, key=owner.id: self._choose({key: str(state)}))
                label = QLabel(owner.name)
                label.setProperty("role", "second")
                self._choices.addRow(label, choice)
                self.choices[owner.id] = choice
        for owner, ids, n in zip(owners, states, combination, strict=True):
            choice = self.choices[owner.id]
            choice.set_options([(state, names[state]) for state in ids])
            choice.set_value(ids[n])
            beside = self._choices.labelForField(choice)
            if isinstance(beside, QLabel):
                beside.setText(owner.name)

    def _show_cures(self, found: Sequence[tuple[int, int]], states: States, names: dict[str, str]) -> None:
        _empty(self._cures)
        for descriptor, state in found:
            state_id = states[descriptor][state]
            button = Button(self.context.look, fill(tr("Consistency", "Choose: %1"), names[state_id]), small=True)
            button.setEnabled(not self.context.store.read_only)
            button.clicked.connect(lambda _=False, n=descriptor, key=state_id: self._choose({list(self.choices)[n]: key}))
            self._cures.addWidget(button)

    def _show_listed(self, found: Sequence[Consistent], states: States, names: dict[str, str]) -> None:
        _empty(self._listed)
        self.listed = tuple(found)
        for one in found:
            card = Card(self.context.look, dense=True)
            ids = [own[n] for own, n in zip(states, one.combination, strict=True)]
            card.column.addWidget(ReadLabel(self.context.look, " · ".join(names[key] for key in ids), "label"))
            foot = QHBoxLayout()
            foot.addWidget(ReadLabel(self.context.look, _figures(one), "caption", color="muted"), 1)
            choose = Button(self.context.look, tr("Consistency", "Choose it"), kind="ghost", small=True)
            choose.setEnabled(not self.context.store.read_only)
            choose.clicked.connect(lambda _=False, ids=ids: self._choose(dict(zip(self.choices, ids, strict=True))))
            foot.addWidget(choose)
            card.column.addLayout(foot)
            self._listed.addWidget(card)

    def _choose(self, states: dict[str, str]) -> None:
        self.context.do(descriptors.choose, self.context.dossier_id, states)


def _figures(one: Consistent) -> str:
    numbers = current_format()
    value = numbers.number(one.value) if one.value else tr("Consistency", "zero")
    return fill(tr("Consistency", "Consistency %1, sum %2, drawn here %3"), value, numbers.signed(one.score), one.weight)


def _sentence(wrong: Sequence[Reading], states: States, names: dict[str, str], owners: Sequence[str]) -> str:
    """The state that is contradicted most: by what, towards what, and what holds it."""
    if not wrong:
        return tr("Consistency", "Every state in it is held by the others.")
    worst = max(wrong, key=lambda reading: reading.rival_balance - reading.balance)
    ids = states[worst.descriptor]
    template = tr("Consistency", "“%1” (%2) is contradicted by: %3. The push is towards “%4”.")
    rival = names[ids[worst.rival or 0]]
    against = _pushes(worst.against, states, names, 1)
    said = fill(template, names[ids[worst.chosen]], owners[worst.descriptor], against, rival)
    if not worst.for_:
        return said
    return f"{said} {fill(tr('Consistency', 'What holds it: %1.'), _pushes(worst.for_, states, names, -1))}"


def _pushes(pushes: Sequence[Push], states: States, names: dict[str, str], sign: int) -> str:
    numbers = current_format()
    return "، ".join(
        f"{names[states[push.descriptor][push.state]]} ({numbers.signed(sign * (push.on_rival - push.on_chosen))})"
        for push in pushes
    )


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
