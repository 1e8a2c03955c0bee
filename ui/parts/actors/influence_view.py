"""Who moves whom, in depth: influence and dependence, relative strength, who stands with whom, what does not hold, which camps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from briefing.analysis.mactor import strongest_pairs
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Stand
from ui.charts.influence import Camp, paint_camp
from ui.context import Context
from ui.models.content import by_name
from ui.parts.actors import tension_words
from ui.parts.actors.bars import Bar
from ui.parts.actors.bars_card import BarsCard
from ui.parts.actors.deep import DeepView
from ui.parts.actors.marked_line import Findings, MarkedLine, PaintMark
from ui.parts.actors.plane_card import CAMPS, PlaneCard
from ui.parts.actors.reading import Reading, read
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.read_label import ReadLabel

_READS = (Actor, Relation, Issue, Stand)
_MOST = 5  # bars of a list that is not of all actors


class InfluenceView(DeepView):
    """`chosen` carries an actor's id; `matrix_asked` goes to where direct influence is written, `accord_asked` to all pairs.

    The methods run off the GUI's thread, once for each state of the matrices; until they are done the last reading stands.
    """

    chosen = Signal(str)
    matrix_asked = Signal()
    accord_asked = Signal()
    read_anew = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("InfluenceView", "The matrix"))
        self.reading: Reading | None = None
        self.actor_id = ""
        self._names: dict[str, str] = {}
        self._state: object = None
        self._without = ""
        self.title.set_text(tr("InfluenceView", "A deeper reading of the actors"))
        self.about.set_text(tr("InfluenceView", "by the method MACTOR"))
        self._build_head()
        self._build_cards()
        self.setFocusProxy(self.chart)

    # -- parts

    def _build_head(self) -> None:
        self.without = Choice(self.look, [("", "")], name=tr("InfluenceView", "Compute without an actor"), small=True)
        self.without.chosen.connect(self._leave_out)
        matrix = Button(self.look, tr("InfluenceView", "Matrix of influence"), icon="pencil", small=True)
        matrix.clicked.connect(self.matrix_asked)
        self.head.addWidget(self.without)
        self.head.addWidget(matrix)

    def _build_cards(self) -> None:
        look, context = self.look, self.context
        self.plane = PlaneCard(context)
        self.chart, self.nothing = self.plane.chart, self.plane.finding
        self.plane.chosen.connect(self.chosen)
        self._build_bars()
        self.plane.turned.connect(lambda as_table: self.strength.setVisible(not as_table))  # its numbers are in the table
        self.tensions = Findings(look)
        self.camps = [MarkedLine(look, _camp_mark(camp)) for camp in CAMPS]
        self.fit = ReadLabel(look, token="caption", color="muted")
        sides = self._card(tr("InfluenceView", "The camps"), self.fit, *self.camps)
        tense = self._card(tr("InfluenceView", "Tensions"), self.tensions)
        self.column.addLayout(self.half((self.plane, 5), (self.strength, 4)))
        self.column.addLayout(self.half((self.near, 1), (self.far, 1)))
        self.column.addLayout(self.half((tense, 5), (sides, 4)))
        self.column.addLayout(self.half((self.swing, 1), (self.engaged, 1)))
        self.column.addStretch(1)

    def _build_bars(self) -> None:
        context, actor, pair = self.context, tr("InfluenceView", "Actor"), tr("InfluenceView", "Two actors")
        strength, near, far = (
            tr("InfluenceView", "Relative strength"),
            tr("InfluenceView", "Convergence"),
            tr("InfluenceView", "Divergence"),
        )
        rests = tr("InfluenceView", "Line: the mean, 1. Inputs are estimates from 0 to 4.")
        self.strength = BarsCard(context, strength, (actor, strength), bar=120, note=rests, turn=self.plane.turn)
        self.near = BarsCard(context, near, (pair, near), turn=self.accord_asked.emit, asks=self._all_button())
        self.far = BarsCard(context, far, (pair, far), turn=self.accord_asked.emit, asks=self._all_button())
        swing, engaged = tr("InfluenceView", "Ambivalence"), tr("InfluenceView", "Engagement")
        self.swing = BarsCard(context, swing, (actor, swing))
        self.engaged = BarsCard(context, engaged, (tr("InfluenceView", "Issue"), engaged))
        self.bars, self.together, self.apart = self.strength.bars, self.near.bars, self.far.bars
        self.swing.show_about(tr("InfluenceView", "1: with each as often as against him"))
        for bars in (self.bars, self.swing.bars):
            bars.chosen.connect(self.chosen)
        self.bars.installEventFilter(self)

    def _all_button(self) -> Button:
        button = Button(self.look, tr("InfluenceView", "All of them"), kind="ghost", small=True)
        button.clicked.connect(self.accord_asked)
        return button

    def _card(self, title: str, *parts: QWidget) -> Card:
        card = Card(self.look)
        words = QLabel(title)
        words.setProperty("role", "h3")
        for part in (words, *parts):
            card.column.addWidget(part)
        card.column.addStretch(1)
        return card

    # -- showing

    def show_reading(self, snapshot: Snapshot, actor_id: str) -> None:
        """Shows what is known, and reads anew where the matrices have changed since."""
        self.actor_id = actor_id
        self._names = {actor.id: actor.name for actor in snapshot.live(Actor)}
        self._issues = {issue.id: issue.name for issue in snapshot.live(Issue)}
        if self._without not in self._names:
            self._without = ""
        self._offer_actors(snapshot)
        state = (self._without, *(snapshot.records.get(cls.kind) for cls in _READS))
        if self._state is None or not _same(state, self._state):
            self._state = state
            self._read(snapshot, state)
        elif self.reading is not None:
            self._fill(self.reading)

    def _read(self, snapshot: Snapshot, state: object) -> None:
        without = frozenset({self._without} - {""})

        def done(reading: Reading) -> None:
            if self._state is state:  # else another is on its way
                self.reading = reading
                self._fill(reading)
                self.read_anew.emit()

        def work(report: object) -> Reading:
            return read(snapshot, without, lambda: report("reading", 0, 0))  # type: ignore[operator]

        self.context.tasks.run(tr("InfluenceView", "Reading the matrices"), work, done, self.context.failed.emit)

    def _fill(self, reading: Reading) -> None:
        if not set(reading.actor_ids) <= self._names.keys():
            return
        self.plane.show_reading(reading, self._names, self.actor_id)
        moved = sorted(self.chart.moved, key=lambda one: -one.strength)
        most = max((one.strength for one in moved), default=1.0)
        numbers = current_format()
        self.bars.show_bars(
            [Bar(one.actor_id, one.name, numbers.number(one.strength, 1), one.strength / most, mark=1 / most) for one in moved],
            self.actor_id,
        )
        self.strength.show_about(tension_words.strongest(reading, self._names))
        self._fill_accord(reading)
        self._fill_balance(reading)

    def _fill_accord(self, reading: Reading) -> None:
        """Who stands with whom on the issues, who swings, and which issues engage the actors."""
        shared, numbers = reading.accord, current_format()
        degree = numbers.percent(shared.degree) if shared.degree is not None else ""
        self.near.show_about(fill(tr("InfluenceView", "on the issues: %1 of all"), degree) if degree else "")
        self.far.show_about(tr("InfluenceView", "on the issues") if degree else "")
        for card, side, template, color in (
            (self.near, shared.convergence, tr("InfluenceView", "%1 and %2"), "p2"),
            (self.far, shared.divergence, tr("InfluenceView", "%1 × %2"), "n2"),
        ):
            pairs = [(reading.actor_ids[i], reading.actor_ids[j], value) for i, j, value in strongest_pairs(side)]
            card.bars.show_bars(self._pairs(pairs, template, color))
        swings = [(one, value) for one, value in zip(reading.actor_ids, shared.ambivalence, strict=True) if value]
        self.swing.bars.show_bars(
            [Bar(one, self._names[one], numbers.number(value, 1), value) for one, value in sorted(swings, key=_largest)[:_MOST]],
            self.actor_id,
        )
        engaged = sorted(zip(reading.given.issue_ids, map(float, reading.engaged[1]), strict=True), key=_largest)[:_MOST]
        most = max((value for _, value in engaged), default=1.0) or 1.0
        self.swing.setVisible(bool(self.swing.bars.bars))
        self.engaged.setVisible(bool(engaged))
        self.engaged.bars.show_bars(
            [Bar(one, self._issues.get(one, ""), numbers.number(value, 1), value / most) for one, value in engaged]
        )

    def _fill_balance(self, reading: Reading) -> None:
        self.fit.set_text(tension_words.camps(reading, self._names))
        for side, line in zip((0, 1, None), self.camps, strict=True):
            names = tension_words.members(reading, self._names, side)
            line.set_text(fill(tr("InfluenceView", "In neither: %1"), names) if side is None and names else names)
        said = [("warning", sentence) for sentence in tension_words.triads(reading, self._names)]
        count = len(reading.tensions.triads)
        if count > len(said):
            said.append(("info", tr("InfluenceView", "%n unbalanced triad(s) in all", count)))
        hanging = tension_words.hanging(reading, self._names)
        if hanging:
            said.append(("question", hanging))
        self.tensions.show_findings(said or [("check", tr("InfluenceView", "No triad is out of balance."))])

    def _pairs(self, pairs: Sequence[tuple[str, str, float]], template: str, color: str) -> list[Bar]:
        most = max((value for _, _, value in pairs), default=1.0)
        numbers = current_format()
        return [
            Bar(f"{one}:{two}", fill(template, self._names[one], self._names[two]), numbers.number(value, 1), value / most, color)
            for one, two, value in pairs
        ]

    def _offer_actors(self, snapshot: Snapshot) -> None:
        template = tr("InfluenceView", "Without %1")
        options = [("", tr("InfluenceView", "All together"))]
        options += [(actor.id, fill(template, actor.name)) for actor in by_name(snapshot.live(Actor))]
        self.without.set_options(options)
        self.without.set_value(self._without)

    # -- asking

    def _leave_out(self, actor_id: object) -> None:
        self._without = str(actor_id)
        if self.context.snapshot is not None:
            self.show_reading(self.context.snapshot, self.actor_id)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_F2:
            return super().take_key(event)
        self.plane.turn()
        return True


def _camp_mark(camp: Camp) -> PaintMark:
    return lambda painter, rect, theme: paint_camp(painter, rect.center(), camp, theme)


def _largest(entry: tuple[str, float]) -> float:
    return -entry[1]


def _same(one: object, other: object) -> bool:
    """Whether two states hold the very same records: those of a kind that has not changed are one object."""
    pairs = zip(one, other, strict=True)  # type: ignore[call-overload]
    return all(a is b or (isinstance(a, str) and a == b) for a, b in pairs)
