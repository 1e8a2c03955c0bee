"""المؤشرات: what each sign says of every scenario, which of them were seen, and where that takes the likelihoods."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Indicator, Scenario
from briefing.store.operations import editing, proposals, scenarios
from ui.context import Context
from ui.parts.scenarios.deep import Deep, side_by_side
from ui.parts.scenarios.indicator_rows import REST, SINCE, STATE, TELLING, content_of, group_words, orders
from ui.parts.scenarios.path_card import PathCard
from ui.parts.scenarios.sheet_table import SheetTable
from ui.parts.scenarios.states_editor import StatesEditor
from ui.parts.scenarios.where_card import WhereCard
from ui.text import current_format, fill, rtl, tr
from ui.widgets.button import Button
from ui.widgets.card import Card

_ORDER = "indicator_order"  # of the settings
_WIDE, _NARROW, _WHERE, _LEAST_PATH = 900, 700, 368, 272  # px before zoom


class IndicatorsPage(Deep):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.table = SheetTable(
            look, tr("Indicators", "Indicators"), tr("Indicators", "The indicator"), names=220, whole_rows=True
        )
        self.order = Button(look, "", kind="ghost", icon="chevron-down", small=True)
        self.order.clicked.connect(self._offer_orders)
        self._group = self.button(tr("Indicators", "Link"), icon="link")
        self._group.clicked.connect(lambda: self._menu(self._group.mapToGlobal(QPoint(0, self._group.height()))))
        add = self.button(tr("Indicators", "Indicator"), "Ins")
        add.setAccessibleName(tr("Indicators", "Add indicator"))
        add.clicked.connect(self.add)
        if self.can_write:
            words = tr("Indicators", "Indicators that tell one thing are linked, and count once (%1)")
            self._group.setToolTip(rtl(fill(words, "Shift+F10")))
        self.head.addWidget(self.order)
        self.head.addWidget(self._group)
        self.head.addWidget(add)
        card = Card(look, dense=True)
        card.column.addWidget(self.table)
        self.body.addWidget(card)
        self.path, self.where = PathCard(context), WhereCard(context)
        self._lower = QBoxLayout(side_by_side(True))
        self._lower.setSpacing(look.theme.px(16))
        self._lower.addWidget(self.path, 1)
        self._lower.addWidget(self.where)
        self.body.addLayout(self._lower)
        self.body.addStretch(1)
        self._make_empty()
        self._connect()

    def _make_empty(self) -> None:
        add: Button = self.button(tr("Indicators", "Add indicator"), "Ins", primary=True)
        add.clicked.connect(self.add)
        words = tr(
            "Indicators",
            "An indicator says which scenario is coming: what would be seen if it were, and how strongly that speaks for it.",
        )
        self.set_empty(tr("Indicators", "No indicators in this dossier yet"), words, add)

    def _connect(self) -> None:
        table = self.table
        table.typed.connect(self._write)
        table.toggled.connect(self._next_state)
        table.edit_asked.connect(self._edit)
        table.add_asked.connect(self.add)
        table.remove_asked.connect(self._remove)
        table.menu_asked.connect(self._menu)
        table.moved.connect(lambda key, _: self.context.select("indicator", key))
        table.renamed.connect(lambda key, text: self.context.do(editing.edit, Indicator, key, text=text))
        table.naming_ended.connect(lambda key: self.context.do(editing.drop_untouched, Indicator, key))
        self.path.chosen.connect(self.reveal)

    # -- showing

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = snapshot.live(Indicator)
        self.show_empty(not found)
        seen = sum(1 for one in found if one.state == "seen")
        said = [current_format().count("indicator", len(found)), tr("Indicators", "%n seen", seen), _keys()]
        self.about.setText(" · ".join(said) if found else "")
        self.about.setToolTip(rtl(_keys()))
        order = str(self.context.settings.get(_ORDER))
        self.order.setText(fill(tr("Indicators", "Sort: %1"), orders()[order]))
        self.table.show_content(content_of(snapshot, order))
        self.path.show_path(snapshot, self.table.current()[0])
        self.where.show_snapshot(snapshot)
        self._fit()

    def start(self) -> None:
        snapshot = self.context.snapshot
        if not self.table.current()[0] and snapshot is not None and (found := snapshot.live(Indicator)):
            self.table.choose(found[0].id)
        if self.table.current()[0]:
            self.context.select("indicator", self.table.current()[0])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, record_id: str) -> bool:
        if not self.table.choose(record_id):
            return False
        self.context.select("indicator", record_id)
        if self.context.snapshot is not None:
            self.path.show_path(self.context.snapshot, record_id)
        return True

    # -- writing

    def _current(self) -> Indicator | None:
        snapshot = self.context.snapshot
        return snapshot.get(Indicator, self.table.current()[0]) if snapshot and self.can_write else None

    def _write(self, sign: str) -> None:
        """1 … 5 write how strongly the indicator speaks for the scenario of the column, strongest first."""
        indicator, column = self._current(), self.table.current()[1]
        if indicator is not None and sign in "12345" and column not in (STATE, SINCE, TELLING):
            self.context.do(scenarios.set_effect, indicator.id, None if column == REST else column, 3 - int(sign))

    def _next_state(self) -> None:
        indicator = self._current()
        if indicator is not None:
            self.context.do(scenarios.next_state, indicator.id)

    def _edit(self) -> None:
        indicator = self._current()
        if indicator is None:
            return
        if self.table.current()[1] in (STATE, SINCE):
            self._edit_dates(indicator)
        else:
            self.table.rename(indicator.id)

    def _edit_dates(self, indicator: Indicator) -> None:
        table = self.table
        editor = StatesEditor(self.context, indicator, self)
        room = table.visualRect(table.currentIndex())
        editor.closed.connect(lambda: table.setFocus(Qt.FocusReason.OtherFocusReason))
        editor.show_under(table.viewport().mapTo(self, room.bottomRight()))

    def _offer_orders(self) -> None:
        menu = QMenu(self)
        for key, words in orders().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == self.context.settings.get(_ORDER))
            action.triggered.connect(lambda _=False, key=key: self.sort(key))
        menu.popup(self.order.mapToGlobal(QPoint(0, self.order.height())))

    def sort(self, order: str) -> None:
        """Puts the rows in another order, which is remembered; what is stored stays as it is."""
        self.context.settings.set(_ORDER, order)
        if self.context.snapshot is not None:
            self.show_snapshot(self.context.snapshot)

    def add(self) -> None:
        """A new indicator beside the current one, its words open for writing."""
        snapshot = self.context.snapshot
        if snapshot is None or not self.can_write or not snapshot.live(Scenario):
            return
        beside = self._current()
        scenario_id = beside.scenario_id if beside else snapshot.live(Scenario)[0].id
        made = self.context.do(editing.add, Indicator, snapshot.dossier.id, scenario_id=scenario_id, text="")
        if made is not None:
            self.table.choose(made.id)
            self.table.rename(made.id)

    def _remove(self) -> None:
        indicator = self._current()
        if indicator is None:
            return
        if indicator.status == "proposed":
            self.context.do(proposals.reject, "indicator", indicator.id)
        else:
            self.context.do(editing.remove, Indicator, indicator.id)
            self.context.toast_asked.emit(fill(tr("Indicators", "“%1” was deleted"), indicator.text), True)

    def _menu(self, where: QPoint) -> None:
        """The group of linked indicators that the current one belongs to."""
        indicator, snapshot = self._current(), self.context.snapshot
        if indicator is None or snapshot is None:
            return
        menu = QMenu(self)
        names = sorted({one.group_name for one in snapshot.live(Indicator) if one.group_name})
        fresh = next(str(n) for n in range(1, len(names) + 2) if str(n) not in names)
        choices = [("", tr("Indicators", "Not linked")), *((name, group_words(name)) for name in names)]
        choices.append((fresh, fill(tr("Indicators", "A new group: %1"), current_format().digits(fresh))))
        for name, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == indicator.group_name)
            action.triggered.connect(
                lambda _=False, name=name: self.context.do(editing.edit, Indicator, indicator.id, group_name=name)
            )
        menu.popup(where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The table leaves as much as the cards beneath it need, as long as some rows are left to it."""
        px = self.context.look.theme.px
        wide = self.width() >= px(_WIDE)
        self._group.setVisible(self.width() >= px(_NARROW))  # where there is no room, the row's menu has it
        self._lower.setDirection(side_by_side(wide))
        self.where.setFixedWidth(px(_WHERE) if wide else max(px(300), self.width() - px(48)))
        below = max(self.where.sizeHint().height(), px(_LEAST_PATH)) if wide else 0
        self.table.take_room(max(self.height() - below - px(16 + 24 + 16), px(40 * 5), round(self.height() * 0.4)))


def _keys() -> str:
    return tr("Indicators", "1–5: what it says of a scenario, strongest first · Space: its state · F2: its dates")
