"""A proposal while it is edited: the words it stands on, in one field. Keeping it accepts it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefing.domain.records import (
    Actor,
    Event,
    Implication,
    Indicator,
    Issue,
    Item,
    Judgement,
    Place,
    Premise,
    Relation,
    Scenario,
    Stand,
)
from briefing.store.operations import editing
from ui.context import Context
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fields import TextField

FIELDS: dict[type[Item], str] = {
    Judgement: "text",
    Actor: "name",
    Relation: "rationale",
    Issue: "name",
    Stand: "rationale",
    Scenario: "name",
    Indicator: "text",
    Event: "text",
    Place: "name",
    Premise: "text",
    Implication: "text",
}


class ReviewEditor(Card):
    """Enter keeps what is written and accepts the proposal; Esc leaves it as it was."""

    done = Signal()

    def __init__(self, context: Context, item: Item, parent: QWidget) -> None:
        super().__init__(context.look, parent=parent)
        self.context, self._item = context, item
        self._name = FIELDS[type(item)]
        self._field = TextField(context.look, tr("Review", "In your own words"), token="read")
        self._field.show_text(getattr(item, self._name))
        keep = Button(context.look, tr("Review", "Accept as edited"), kind="primary", icon="check", keys="Enter", small=True)
        leave = Button(context.look, tr("Review", "Leave as it was"), keys="Esc", small=True)
        keep.clicked.connect(self.keep)
        leave.clicked.connect(self.done)
        hint = QLabel(tr("Review", "The passages stay as they are."))
        hint.setProperty("role", "caption")
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(hint)
        self.column.addWidget(self._field)
        self.column.addLayout(row)
        self.set_proposed(True)
        self.setFocusProxy(self._field)
        self._field.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.column.sizeHint().height())

    def keep(self) -> None:
        text = self._field.toPlainText().strip()
        if text:
            values = {self._name: text, "status": "accepted"}
            self.context.do(editing.edit, type(self._item), self._item.id, **values)
        self.done.emit()

    def eventFilter(self, watched: object, event: object) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.done.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.keep()
                return True
        return False
