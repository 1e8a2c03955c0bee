"""The selected actor or issue beside the matrix: its fields, each kept by itself a moment after it was typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QMenu

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Item, Record
from briefing.domain.scales import ACTOR_KINDS
from briefing.store.operations import actors, editing, proposals
from ui import labels
from ui.context import Context
from ui.models.content import by_name
from ui.parts.actors.bloc_field import BlocField
from ui.parts.actors.number_field import NumberField
from ui.text import fill, rtl, tr
from ui.widgets import plain
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.fields import LineField, TextField


class NameCard(Card):
    """What the cards of actors and issues share: a name, its status, the way out, and fields that know what is stored."""

    cls: type[Item]

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self.record: Any = None
        self._texts: list[tuple[LineField | TextField, str]] = []
        self._stored: dict[str, str] = {}
        self.set_selected(True)
        self.title = QLabel()
        self.title.setProperty("role", "h3")
        self.proposal = Chip.proposal(context.look)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.proposal)
        self.column.addLayout(head)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(self.form)
        self.foot = QHBoxLayout()
        self.column.addLayout(self.foot)

    # -- parts

    def add_field(self, words: str, field: Any) -> None:
        label = QLabel(words)
        label.setProperty("role", "caption")
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setEnabled(not self.context.store.read_only)
        self.form.addRow(label, field)

    def add_text(self, words: str, name: str, field: LineField | TextField) -> None:
        """A text field that shows and keeps the attribute `name`."""
        self.add_field(words, field)
        self._texts.append((field, name))
        field.committed.connect(lambda text: self._commit_text(name, text))

    def add_button(self, button: Button) -> Button:
        if self.context.store.read_only:
            button.setEnabled(False)
            button.setToolTip(rtl(tr("CellCard", "The library is open for reading only")))
        self.foot.addWidget(button)
        return button

    def add_way_out(self) -> None:
        self.accept = self.add_button(Button(self.look, tr("CellCard", "Accept"), kind="primary", icon="check", small=True))
        self.foot.addStretch(1)
        self.delete = self.add_button(Button(self.look, tr("NameCard", "Delete"), kind="danger", icon="trash", small=True))
        self.accept.clicked.connect(lambda: self.context.do(proposals.accept, self.record.kind, self.record.id, origin=self))
        self.delete.clicked.connect(self.remove)

    # -- showing

    def show_record(self, snapshot: Snapshot, record: Record) -> None:
        """Shows a record as it is now. What is being typed goes to the record it was typed for."""
        if self.record is None or self.record.id != record.id:
            self.flush()
            self._stored.clear()
        self.record = record
        proposed = self.record.status == "proposed"
        self.proposal.setVisible(proposed)
        self.accept.setVisible(proposed)
        self.delete.setText(tr("NameCard", "Reject") if proposed else tr("NameCard", "Delete"))
        for field, name in self._texts:
            text = self.shown(name)
            if self._stored.get(name) != text:  # else what stands in the field is newer than what is stored
                self._stored[name] = text
                field.show_text(text)

    def shown(self, name: str) -> str:
        return str(getattr(self.record, name))

    def values(self, name: str, text: str) -> dict[str, Any]:
        """What to store for a typed text; nothing where it cannot stand, as an empty name."""
        return {} if name == "name" and not text.strip() else {name: text.strip()}

    def flush(self) -> None:
        for field, _ in self._texts:
            field.flush()

    def start_name(self) -> None:
        """Puts the keyboard into the name, all of it marked, as when the record has just been added."""
        field = self._texts[0][0]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    # -- writing

    def write(self, **values: Any) -> None:
        if self.record is not None:
            self.context.do(editing.edit, self.cls, self.record.id, origin=self, **values)

    def remove(self) -> None:
        """A proposal is rejected, so that it stays in the list of those; what was accepted is deleted, and can be undone."""
        self.flush()
        record = self.record
        if record.status == "proposed":
            said = tr("NameCard", "“%1” was rejected")
            self.context.do(proposals.reject, record.kind, record.id, origin=self)
        else:
            said = tr("NameCard", "“%1” was deleted")
            self.context.do(editing.remove, self.cls, record.id, origin=self)
        self.context.toast_asked.emit(fill(said, record.name), True)

    def _commit_text(self, name: str, text: str) -> None:
        values = self.values(name, text)
        if not values:
            self._stored.pop(name, None)  # the stored text comes back when the record is shown next
        if values and self.record is not None and any(getattr(self.record, key) != value for key, value in values.items()):
            self._stored[name] = text
            self.write(**values)


class ActorCard(NameCard):
    cls = Actor

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.title.setText(tr("NameCard", "Actor"))
        self.name = LineField(look, small=True)
        self.aliases = LineField(look, tr("NameCard", "Separated by commas"), small=True)
        self.kind = Choice(look, [(kind, labels.actor_kind(kind)) for kind in ACTOR_KINDS], small=True)
        self.bloc = BlocField(look)
        self.influence = NumberField(look, tr("NameCard", "Influence, 0 to 100"))
        self.interests = TextField(look, most=120)
        self._build()

    def _build(self) -> None:
        self.add_text(tr("NameCard", "Name"), "name", self.name)
        self.add_text(tr("NameCard", "Other names"), "aliases", self.aliases)
        self.add_field(tr("NameCard", "Kind"), self.kind)
        self.add_field(tr("NameCard", "Side (bloc)"), self.bloc)
        self.add_field(tr("NameCard", "Influence, 0 to 100"), self.influence)
        self.guess = plain.label(labels.first_guess(), "caption")
        self.add_field("", self.guess)
        self.add_text(tr("NameCard", "Interests"), "interests", self.interests)
        self.merge = self.add_button(Button(self.look, tr("NameCard", "Merge…"), icon="link", small=True))
        self.merge.setAccessibleName(tr("NameCard", "Merge two actors"))
        self.add_way_out()
        self.kind.chosen.connect(lambda kind: self.write(actor_kind=kind))
        self.influence.committed.connect(lambda number: self.write(influence=number, guessed=False))
        self.bloc.committed.connect(self._write_bloc)
        self.merge.clicked.connect(self._offer_merge)

    def show_record(self, snapshot: Snapshot, record: Record) -> None:
        super().show_record(snapshot, record)
        assert isinstance(record, Actor)
        self.kind.set_value(record.actor_kind)
        self.influence.show_number(record.influence)
        self.form.setRowVisible(self.guess, record.guessed)
        blocs = dict.fromkeys(actor.bloc for actor in snapshot.live(Actor) if actor.bloc)
        self.bloc.show_bloc(record.id, record.bloc, list(blocs))

    def shown(self, name: str) -> str:
        return "، ".join(self.record.aliases) if name == "aliases" else super().shown(name)

    def values(self, name: str, text: str) -> dict[str, Any]:
        if name != "aliases":
            return super().values(name, text)
        parts = (part.strip() for part in text.replace(",", "،").split("،"))
        return {"aliases": tuple(dict.fromkeys(part for part in parts if part))}

    def _write_bloc(self, bloc: str) -> None:
        if self.record is not None and bloc != self.record.bloc:
            self.write(bloc=bloc)

    def _offer_merge(self) -> None:
        """The other actors, of whom the chosen one goes into this one."""
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        self.flush()
        menu = QMenu(self)
        for other in by_name(actor for actor in snapshot.live(Actor) if actor.id != self.record.id):
            menu.addAction(fill("%1", other.name)).triggered.connect(lambda _=False, other=other: self.merge_with(other))
        menu.popup(self.merge.mapToGlobal(QPoint(0, self.merge.height())))

    def merge_with(self, other: Actor) -> None:
        """Takes another actor into the one on show."""
        kept = self.context.do(actors.merge, self.record.id, other.id, origin=self)
        if kept is not None:
            said = fill(tr("NameCard", "“%1” was merged into “%2”"), other.name, kept.name)
            self.context.toast_asked.emit(said, True)


class IssueCard(NameCard):
    """`depth_asked` goes to the issue in depth."""

    cls = Issue
    depth_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title.setText(tr("NameCard", "Issue"))
        self.add_text(tr("NameCard", "Name"), "name", LineField(context.look, small=True))
        self.add_text(tr("NameCard", "Description"), "description", TextField(context.look))
        deeper = Button(self.look, tr("ActorsView", "Axis of the issue"), icon="chevron-left", keys="Return", small=True)
        deeper.clicked.connect(self.depth_asked)
        self.foot.addWidget(deeper)
        self.add_way_out()
