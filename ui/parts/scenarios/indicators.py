"""المؤشرات: what each sign says of every scenario, which of them were seen, and where that takes the likelihoods."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu

from briefing.analysis.indicators import OTHER, Sign, diagnosticity
from briefing.domain.dates import sort_key
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Indicator, IndicatorEffect, Scenario
from briefing.store.operations import editing, proposals, scenarios
from ui.context import Context
from ui.parts.scenarios.deep import Deep, side_by_side
from ui.parts.scenarios.faces import RatioFace, StateFace, TellingFace, WordFace
from ui.parts.scenarios.path_card import PathCard
from ui.parts.scenarios.sheet import Content, Face, Head
from ui.parts.scenarios.sheet_table import SheetTable
from ui.parts.scenarios.where_card import WhereCard
from ui.subjects import letter
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.date_field import DateField, locale

_STATE, _SINCE, _TELLING = "state", "since", "telling"
_WIDE = 900  # px before zoom


class IndicatorsPage(Deep):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.table = SheetTable(look, tr("Indicators", "Indicators"), tr("Indicators", "Indicator"), names=220, whole_rows=True)
        self._group = self.button(tr("Indicators", "Link"), icon="link")
        self._group.clicked.connect(lambda: self._menu(self._group.mapToGlobal(QPoint(0, self._group.height()))))
        add = self.button(tr("Indicators", "Indicator"), "Ins")
        add.setAccessibleName(tr("Indicators", "Add indicator"))
        add.clicked.connect(self.add)
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
        said = [current_format().count("indicator", len(found)), tr("Indicators", "%n seen", seen)]
        self.about.setText(" · ".join(said) if found else "")
        self.table.show_content(content_of(snapshot))
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
        if indicator is not None and sign in "12345" and column not in (_STATE, _SINCE, _TELLING):
            self.context.do(scenarios.set_effect, indicator.id, column, 3 - int(sign))

    def _next_state(self) -> None:
        indicator = self._current()
        if indicator is not None:
            self.context.do(scenarios.next_state, indicator.id)

    def _edit(self) -> None:
        indicator = self._current()
        if indicator is None:
            return
        if self.table.current()[1] == _SINCE and indicator.state != "not_seen":
            self._edit_date(indicator)
        else:
            self.table.rename(indicator.id)

    def _edit_date(self, indicator: Indicator) -> None:
        """A field for the day over its cell; it is kept when the field is left."""
        table = self.table
        field = DateField(self.context.look, table.viewport())
        field.show_as("d MMMM yyyy")
        field.setLocale(locale())
        field.setDate(QDate.fromString(indicator.since[:10], "yyyy-MM-dd") if indicator.since else QDate.currentDate())
        room = table.visualRect(table.currentIndex())
        width = self.context.look.theme.px(200)
        field.setGeometry(max(0, room.right() - width), room.top(), width, room.height())
        field.setAccessibleName(tr("Indicators", "Since"))

        def keep() -> None:
            field.editingFinished.disconnect(keep)
            day = field.date().toString("yyyy-MM-dd")
            field.hide()
            field.deleteLater()
            table.setFocus(Qt.FocusReason.OtherFocusReason)
            if day != indicator.since:
                self.context.do(editing.edit, Indicator, indicator.id, since=day)

        field.editingFinished.connect(keep)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

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
        px = self.context.look.theme.px
        wide = self.width() >= px(_WIDE)
        self._lower.setDirection(side_by_side(wide))
        self.where.setFixedWidth(px(368) if wide else max(px(300), self.width() - px(48)))
        self.table.take_room(round(self.height() * 0.6))


def group_words(name: str) -> str:
    return fill(tr("Indicators", "Group %1"), current_format().digits(name))


def content_of(snapshot: Snapshot) -> Content:
    """The indicators by row, the live scenarios among the columns."""
    found, columns = snapshot.live(Indicator), snapshot.live(Scenario)
    steps = {(one.indicator_id, one.scenario_id): one.step for one in snapshot.all(IndicatorEffect)}
    ids = [*(one.id for one in columns), OTHER]
    rows, faces = [], dict[tuple[str, str], Face]()
    for n, one in enumerate(found, 1):
        telling = diagnosticity(Sign(one.id, {key: steps.get((one.id, key), 0) for key in ids}), ids)
        number = current_format().number(n)
        chip = group_words(one.group_name) if one.group_name else ""
        rows.append(Head(one.id, f"{number}. {one.text}", chip=chip, proposed=one.status == "proposed", muted=not telling))
        faces[one.id, _STATE] = StateFace(one.state)
        faces[one.id, _SINCE] = WordFace(_since_words(one))
        faces[one.id, _TELLING] = TellingFace(telling)
        for key in ids[:-1]:
            faces[one.id, key] = RatioFace(steps.get((one.id, key), 0))
    heads = (
        Head(_STATE, tr("Indicators", "State"), width=112),
        Head(_SINCE, tr("Indicators", "Since"), width=104),
        *(Head(one.id, letter(n), mark=n, width=52) for n, one in enumerate(columns)),
        Head(_TELLING, tr("Indicators", "Telling apart"), width=136),
    )
    return Content(tuple(rows), heads, faces)


def _since_words(indicator: Indicator) -> str:
    if indicator.state == "not_seen" or sort_key(indicator.since[:10])[0] == 9999:
        return "—"
    return current_format().when(indicator.since[:10])
