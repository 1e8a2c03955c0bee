"""Who moves whom, in depth: influence and dependence, relative strength, who stands with whom, what does not hold, which camps."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Stand
from ui.charts.influence import Camp, Influence, Moved, paint_camp
from ui.context import Context
from ui.models.matrix import by_name
from ui.parts.actors import tension_words
from ui.parts.actors.bars import Bar, BarList
from ui.parts.actors.deep import DeepView
from ui.parts.actors.marked_line import Findings, MarkedLine, PaintMark
from ui.parts.actors.reading import Pairs, Reading, read
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.elided import Elided
from ui.widgets.read_label import ReadLabel

_READS = (Actor, Relation, Issue, Stand)
_CAMPS: tuple[Camp, ...] = ("first", "second", "outside")


class InfluenceView(DeepView):
    """`chosen` carries an actor's id; `matrix_asked` goes to where direct influence is written.

    The methods run off the GUI's thread, once for each state of the matrices; until they are done the last reading stands.
    """

    chosen = Signal(str)
    matrix_asked = Signal()

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
        look = self.look
        self.chart = Influence(look)
        self.chart.setMinimumHeight(look.theme.px(320))
        self.chart.chosen.connect(self.chosen)
        self.chart.installEventFilter(self)
        self.nothing = ReadLabel(look, token="body", color="muted")
        self.bars = BarList(look, tr("InfluenceView", "Relative strength"), 120)
        self.bars.chosen.connect(self.chosen)
        self.bars.installEventFilter(self)
        self.together = BarList(look, tr("InfluenceView", "Convergence"), 40)
        self.apart = BarList(look, tr("InfluenceView", "Divergence"), 40)
        self.tensions = Findings(look)
        self.camps = [MarkedLine(look, _camp_mark(camp)) for camp in _CAMPS]
        self.fit = ReadLabel(look, token="caption", color="muted")
        self.strongest = Elided(look)
        plane = self._card(
            tr("InfluenceView", "Influence and dependence"), tr("InfluenceView", "Lines: the means"), self.nothing, self.chart
        )
        strength = self._card(
            tr("InfluenceView", "Relative strength"),
            self.strongest,
            self.bars,
            ReadLabel(
                look, tr("InfluenceView", "Line: the mean, 1. Inputs are estimates from 0 to 4."), "caption", color="muted"
            ),
        )
        sides = self._card(tr("InfluenceView", "The camps"), "", self.fit, *self.camps)
        on_issues = tr("InfluenceView", "on the issues")
        near = self._card(tr("InfluenceView", "Convergence"), on_issues, self.together)
        far = self._card(tr("InfluenceView", "Divergence"), on_issues, self.apart)
        tense = self._card(tr("InfluenceView", "Tensions"), "", self.tensions)
        self.column.addLayout(self.half((plane, 5), (strength, 4)))
        self.column.addLayout(self.half((near, 1), (far, 1)))
        self.column.addLayout(self.half((tense, 5), (sides, 4)))
        self.column.addStretch(1)

    def _card(self, title: str, about: str | Elided, *parts: QWidget) -> Card:
        card = Card(self.look)
        words = QLabel(title)
        words.setProperty("role", "h3")
        note = about if isinstance(about, Elided) else Elided(self.look, about)
        head = QHBoxLayout()
        head.addWidget(words)
        head.addWidget(note, 1)
        card.column.addLayout(head)
        for part in parts:
            card.column.addWidget(part, 1 if part is self.chart else 0)
        if self.chart not in parts:
            card.column.addStretch(1)
        return card

    # -- showing

    def show_reading(self, snapshot: Snapshot, actor_id: str) -> None:
        """Shows what is known, and reads anew where the matrices have changed since."""
        self.actor_id = actor_id
        self._names = {actor.id: actor.name for actor in snapshot.live(Actor)}
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

        def work(report: object) -> Reading:
            return read(snapshot, without, lambda: report("reading", 0, 0))  # type: ignore[operator]

        self.context.tasks.run(tr("InfluenceView", "Reading the matrices"), work, done, self.context.failed.emit)

    def _fill(self, reading: Reading) -> None:
        if not set(reading.actor_ids) <= self._names.keys():
            return
        moved = _moved(reading, self._names)
        self.chart.setVisible(bool(moved))
        self.nothing.setVisible(not moved)
        self.nothing.set_text(
            tr("InfluenceView", "No direct influence is estimated yet: write it in the matrix of influence, 0 to 4.")
        )
        self.chart.show_moved(moved, self.actor_id)
        most = max((one.strength for one in moved), default=1.0)
        numbers = current_format()
        ranked = sorted(moved, key=lambda one: -one.strength)
        self.bars.show_bars(
            [Bar(one.actor_id, one.name, numbers.number(one.strength, 1), one.strength / most, mark=1 / most) for one in ranked],
            self.actor_id,
        )
        self.strongest.set_text(tension_words.strongest(reading, self._names))
        self.together.show_bars(self._pairs(reading.together, tr("InfluenceView", "%1 and %2"), "p2"))
        self.apart.show_bars(self._pairs(reading.apart, tr("InfluenceView", "%1 × %2"), "n2"))
        self._fill_balance(reading)

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

    def _pairs(self, pairs: Pairs, template: str, color: str) -> list[Bar]:
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
        other = self.chart if self.bars.hasFocus() else self.bars  # the numbers of the plane, and back
        other.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _camp_mark(camp: Camp) -> PaintMark:
    return lambda painter, rect, theme: paint_camp(painter, rect.center(), camp, theme)


def _moved(reading: Reading, names: Mapping[str, str]) -> list[Moved]:
    powers = reading.powers
    if powers is None:
        return []
    camps = {0: _CAMPS[0], 1: _CAMPS[1], None: _CAMPS[2]}
    columns = zip(reading.actor_ids, powers.influence, powers.dependence, powers.quadrants, powers.strength, strict=True)
    return [
        Moved(
            actor_id,
            names[actor_id],
            float(influence),
            float(dependence),
            quadrant,
            float(strength),
            camps[reading.camp_of(actor_id)],
        )
        for actor_id, influence, dependence, quadrant, strength in columns
    ]


def _same(one: object, other: object) -> bool:
    """Whether two states hold the very same records: those of a kind that has not changed are one object."""
    pairs = zip(one, other, strict=True)  # type: ignore[call-overload]
    return all(a is b or (isinstance(a, str) and a == b) for a, b in pairs)
