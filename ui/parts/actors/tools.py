"""The line above a matrix: which of the two it is, in which order its actors stand, and what can be added."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.context import Context
from ui.look import Look
from ui.parts.actors import filters
from ui.text import rtl, tr
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.segmented import Option, SegmentedSwitch


class Tools(QWidget):
    """`kind` is "relation" or "stand", `layer` "stance" or "influence", `sort` "blocs", "closeness", "name" or "evidence".

    `filter` is which stances are looked at, one of `filters.names()`.

    `changed` says that a person chose another.
    """

    changed = Signal()
    add_asked = Signal(str)  # "actor" or "issue"
    depth_asked = Signal(str)  # "influence" or "issue"

    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        self.sort, self.filter = "blocs", filters.ALL
        self.switch = SegmentedSwitch(look, _matrices(), name=tr("ActorsView", "Which matrix"))
        self._kind = "relation"
        self.layers = SegmentedSwitch(look, _layers(), name=tr("ActorsView", "What cells show"))
        self.axis = Button(look, tr("ActorsView", "Axis of the issue"), kind="ghost", icon="chevron-left")
        self.sort_button = Button(look, _sorts()[self.sort], kind="ghost", icon="chevron-down")
        self.filter_button = Button(look, filters.names()[self.filter], kind="ghost", icon="eye")
        self.add_issue = add_button(context, "issue", small_name=True)
        self.add_actor = add_button(context, "actor", small_name=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._parts = (
            _row(look, self.switch, self.layers, self.axis),
            _row(look, self.sort_button, self.filter_button),
            _row(look, self.add_issue, self.add_actor),
        )
        self._build(look)
        self.show_kind("relation")
        self.switch.chosen.connect(self._switched)
        self.layers.chosen.connect(lambda _: self._layer_chosen())
        self.axis.clicked.connect(lambda: self.depth_asked.emit("issue"))
        self.sort_button.clicked.connect(lambda: self._offer(self.sort_button, _sorts(), self.sort, self.set_sort))
        self.filter_button.clicked.connect(lambda: self._offer(self.filter_button, filters.names(), self.filter, self.set_filter))
        self.add_actor.clicked.connect(lambda: self.add_asked.emit("actor"))
        self.add_issue.clicked.connect(lambda: self.add_asked.emit("issue"))

    def _build(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(8))
        self._rows = QHBoxLayout(), QHBoxLayout()
        for row in self._rows:
            row.setSpacing(look.theme.px(8))
            column.addLayout(row)
        self._rows[0].addWidget(self._parts[0])
        self._rows[0].addStretch(1)
        for part in self._parts[1:]:
            self._rows[0].addWidget(part)

    @property
    def kind(self) -> str:
        return self._kind

    def show_kind(self, kind: str) -> None:
        self._kind = kind
        self.switch.set_value(kind)
        self.axis.setVisible(kind == "stand")
        self.layers.setVisible(kind == "relation")
        self.filter_button.setVisible(kind == "stand" or self.layer == "stance")

    @property
    def layer(self) -> str:
        return str(self.layers.value)

    def show_layer(self, layer: str) -> None:
        self.layers.set_value(layer)
        self.show_kind(self._kind)

    def _layer_chosen(self) -> None:
        self.show_kind(self._kind)
        self.changed.emit()

    def state(self) -> tuple[str, str, str, str]:
        """All that was chosen here."""
        return self._kind, self.layer, self.sort, self.filter

    def show_state(self, state: tuple[str, str, str, str]) -> None:
        """Shows what was chosen before; nobody is told."""
        self._kind, layer, self.sort, self.filter = state
        self.show_layer(layer)
        self._name(self.sort_button, _sorts()[self.sort])
        self._name(self.filter_button, filters.names()[self.filter])

    def _name(self, button: Button, words: str) -> None:
        button.setText(words)
        button.updateGeometry()

    def _switched(self, value: object) -> None:
        """The last entry is no matrix: it opens what is read out of both, and the matrix stays as it is for the way back."""
        if value == "influence":
            self.switch.set_value(self._kind)
            self.depth_asked.emit("influence")
        else:
            self.show_kind(str(value))
            self.changed.emit()

    def set_sort(self, sort: str) -> None:
        self.sort = sort
        self._name(self.sort_button, _sorts()[sort])
        self.changed.emit()

    def set_filter(self, shown: str) -> None:
        self.filter = shown
        self._name(self.filter_button, filters.names()[shown])
        self.changed.emit()

    def fold(self, width: int) -> None:
        """Lies in two rows where one would be wider than this."""
        needed = sum(part.sizeHint().width() + self._rows[0].spacing() for part in self._parts)
        folded = needed > width
        if folded == bool(self._rows[1].count()):
            return
        for part in self._parts[1:]:
            self._rows[not folded].removeWidget(part)
        if folded:
            self._rows[1].addWidget(self._parts[1])
            self._rows[1].addStretch(1)
            self._rows[1].addWidget(self._parts[2])
        else:
            self._rows[1].takeAt(0)
            for part in self._parts[1:]:
                self._rows[0].addWidget(part)

    def _offer(self, button: Button, names: Mapping[str, str], chosen: str, choose: Callable[[str], None]) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name, words in names.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _=False, name=name: choose(name))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _row(look: Look, *parts: QWidget) -> QWidget:
    """Widgets side by side."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.theme.px(8))
    for part in parts:
        row.addWidget(part)
    return made


def add_button(context: Context, what: str, *, small_name: bool = False, primary: bool = False) -> Button:
    """«+ فاعل» where there is little room, else «أضف فاعلاً»; always named in full for those who hear it."""
    full = tr("ActorsView", "Add actor") if what == "actor" else tr("ActorsView", "Add issue")
    short = tr("ActorsView", "Actor") if what == "actor" else tr("ActorsView", "Issue")
    keys = "Ins" if small_name and what == "actor" else ""
    kind = "primary" if primary else "default"
    button = Button(context.look, short if small_name else full, kind=kind, icon="plus", keys=keys)  # type: ignore[arg-type]
    button.setAccessibleName(full)
    if context.store.read_only:
        button.setEnabled(False)
        button.setToolTip(rtl(tr("CellCard", "The library is open for reading only")))
    return button


def no_actors(context: Context, add: Button) -> EmptyState:
    """What stands in place of the whole view while there is nobody."""
    take_in = Button(context.look, tr("ActorsView", "Import report"), icon="import")
    take_in.setEnabled(not context.store.read_only)
    take_in.clicked.connect(lambda: context.page_asked.emit("import"))
    headline = tr("ActorsView", "No actors in this dossier yet")
    sentence = tr("ActorsView", "The matrix begins with two actors. Add them, or import a report to have them proposed.")
    return EmptyState(context.look, "matrix", headline, sentence, (add, take_in))


def no_issues(context: Context, add: Button) -> EmptyState:
    """What stands in place of the second matrix while there is no issue."""
    headline = tr("ActorsView", "No issues yet")
    sentence = tr("ActorsView", "Add an issue on which the actors differ, then estimate their stances and how much it matters.")
    return EmptyState(context.look, "matrix", headline, sentence, (add,))


def _matrices() -> list[Option]:
    return [
        Option("relation", tr("ActorsView", "Actor × actor"), "grid"),
        Option("stand", tr("ActorsView", "Actor × issue")),
        Option("influence", tr("ActorsView", "Influence and dependence")),
    ]


def _layers() -> list[Option]:
    return [
        Option("stance", tr("ActorsView", "Stance")),
        Option("influence", tr("ActorsView", "Direct influence")),
    ]


def _sorts() -> dict[str, str]:
    return {
        "blocs": tr("ActorsView", "Sort: by blocs"),
        "closeness": tr("ActorsView", "Sort: by closeness"),
        "name": tr("ActorsView", "Sort: by name"),
        "evidence": tr("ActorsView", "Sort: by evidence"),
    }
