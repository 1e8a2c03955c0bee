"""Where the seen indicators take the likelihoods: before and after, what the last of them did, and the new ranges to adopt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel

from briefing.analysis.indicators import OTHER, Evidence, Move, evidence, moved_range, path, prior
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Indicator, Scenario
from briefing.store.operations import scenarios
from ui.context import Context
from ui.messages import message_for
from ui.parts.scenarios.shares import Share, Shares
from ui.subjects import letter
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.read_label import ReadLabel


@dataclass(frozen=True, slots=True)
class Reading:
    """The shares before and after all that was seen, and the steps between; `ranges` are where the analyst's would move."""

    before: Mapping[str, float]
    after: Mapping[str, float]
    moves: tuple[Move, ...]
    ranges: Mapping[str, tuple[int, int]]
    unrated: tuple[str, ...]


def read(snapshot: Snapshot) -> Reading | None:
    """None where no scenario has a range. Raises UserError as the method does."""
    found = evidence(snapshot)
    if not found.ranges:
        return None
    before = prior(found.ranges)
    moves = tuple(path(before, found.signs))
    after = moves[-1].shares if moves else before
    return Reading(before, after, moves, _new_ranges(found, before, after), found.unrated)


def _new_ranges(found: Evidence, before: Mapping[str, float], after: Mapping[str, float]) -> dict[str, tuple[int, int]]:
    ranges = {}
    for key, given in found.ranges.items():
        if 0 < before[key] < 1 and 0 < after[key] < 1 and abs(after[key] - before[key]) > 1e-9:
            low, high = moved_range(given, before[key], after[key])
            ranges[key] = min(max(round(low), 1), 99), min(max(round(high), 1), 99)
    return {key: ends for key, ends in ranges.items() if ends != found.ranges[key]}


class WhereCard(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(context.look, dense=True)
        self.context = context
        self._reading: Reading | None = None
        heading = QLabel(tr("Indicators", "Where it takes us"))
        heading.setProperty("role", "h3")
        self.rows = Shares(context.look)
        self.sentence = ReadLabel(context.look, token="label", weight=400)
        self.linked = ReadLabel(context.look, token="caption", color="muted")
        self.reason = LineField(context.look, tr("Indicators", "Why the ranges move"), small=True)
        self.adopt = Button(context.look, tr("Indicators", "Adopt the new range"), icon="check", small=True)
        self.adopt.clicked.connect(self._adopt)
        self.reason.returnPressed.connect(self._adopt)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.adopt)
        self.column.setSpacing(context.look.theme.px(4))
        self.column.addLayout(head)
        for part in (self.rows, self.sentence, self.linked, self.reason):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        try:
            self._reading = read(snapshot)
            problem = (
                "" if self._reading else tr("Indicators", "No scenario has a likelihood range yet; give them one in the table.")
            )
        except UserError as error:
            self._reading, problem = None, _why_not(error)
        reading = self._reading
        self.rows.show_rows(_rows(snapshot, reading) if reading else ())
        self._say(self.sentence, _last_move(snapshot, reading) if reading else problem)
        self._say(self.linked, _linked(snapshot) if reading else "")
        moved = bool(reading and reading.ranges)
        self.adopt.setVisible(moved)
        self.adopt.setEnabled(not self.context.store.read_only)
        self.reason.setVisible(moved)
        if reading and moved:
            self.adopt.setToolTip(_ranges(snapshot, reading))
            if not self.reason.hasFocus():
                self.reason.show_text(_reason(snapshot, reading))

    def _say(self, label: ReadLabel, words: str) -> None:
        label.set_text(words)
        label.setVisible(bool(words))

    def _adopt(self) -> None:
        snapshot, reading = self.context.snapshot, self._reading
        if snapshot is None or reading is None or not reading.ranges:
            return
        reason = self.reason.text().strip() or _reason(snapshot, reading)
        seen = [one.id for one in snapshot.live(Indicator) if one.state == "seen"]
        self.context.do(scenarios.adopt_ranges, snapshot.dossier.id, reading.ranges, seen, reason)
        self.context.toast_asked.emit(tr("Indicators", "The ranges were adopted"), True)


def _rows(snapshot: Snapshot, reading: Reading) -> list[Share]:
    found = [
        Share(n, one.name, reading.before[one.id], reading.after[one.id])
        for n, one in enumerate(snapshot.live(Scenario))
        if one.id in reading.before
    ]
    return [*found, Share(None, tr("Indicators", "Another course"), reading.before[OTHER], reading.after[OTHER])]


def _why_not(error: UserError) -> str:
    return {
        "over-100": tr("Indicators", "The low ends of the ranges make more than 100 per cent together; lower one of them."),
        "same-name": tr("Indicators", "Two scenarios have the same name; give one of them another."),
    }.get(str(error.facts["what"]), message_for(error).title)


def _last_move(snapshot: Snapshot, reading: Reading) -> str:
    """What the last sign that moved anything raised most, and what it lowered most."""
    n = next((n for n in range(len(reading.moves) - 1, -1, -1) if reading.moves[n].counts), None)
    if n is None:
        return tr("Indicators", "Nothing that was seen moves the likelihoods.")
    move, before = reading.moves[n], reading.moves[n - 1].shares if n else reading.before
    ids = [one.id for one in snapshot.live(Scenario) if one.id in before]
    changes = {key: move.shares[key] - before[key] for key in ids}
    up, down = max(ids, key=lambda key: changes[key]), min(ids, key=lambda key: changes[key])
    sign = snapshot.get(Indicator, move.sign_id)
    letters = {one.id: letter(n) for n, one in enumerate(snapshot.live(Scenario))}
    numbers = current_format()
    words = (
        sign.text if sign else "",
        *(
            part
            for key in (up, down)
            for part in (letters[key], numbers.percent(100 * before[key]), numbers.percent(100 * move.shares[key]))
        ),
    )
    if not move.seen:
        return fill(tr("Indicators", "“%1”, seen no more, raised %2 from %3 to %4 and lowered %5 from %6 to %7."), *words)
    return fill(tr("Indicators", "“%1” raised %2 from %3 to %4 and lowered %5 from %6 to %7."), *words)


def _linked(snapshot: Snapshot) -> str:
    """Which seen indicators are linked, and therefore count once."""
    groups: dict[str, list[str]] = {}
    for n, one in enumerate(snapshot.live(Indicator), 1):
        if one.group_name and one.state == "seen":
            groups.setdefault(one.group_name, []).append(current_format().number(n))
    said = ["، ".join(numbers) for numbers in groups.values() if len(numbers) > 1]
    words = tr("Indicators", "Linked, and counted once: %1.")
    return " ".join(fill(words, numbers) for numbers in said)


def _ranges(snapshot: Snapshot, reading: Reading) -> str:
    """«أ ١٠–٢٠٪ ← ٤–٩٪»."""
    numbers, said = current_format(), []
    for n, one in enumerate(snapshot.live(Scenario)):
        if one.id in reading.ranges and one.likelihood_low is not None and one.likelihood_high is not None:
            old, new = (
                numbers.percent_range(one.likelihood_low, one.likelihood_high),
                numbers.percent_range(*reading.ranges[one.id]),
            )
            said.append(fill("%1 %2 ← %3", letter(n), old, new))
    return "، ".join(said)


def _reason(snapshot: Snapshot, reading: Reading) -> str:
    signs = (snapshot.get(Indicator, move.sign_id) for move in _last_moves(reading) if move.seen and move.counts)
    return fill(tr("Indicators", "Seen: %1"), "، ".join(sign.text for sign in signs if sign is not None))


def _last_moves(reading: Reading) -> list[Move]:
    """Of each sign what it did last, in the order of time."""
    return sorted({move.sign_id: move for move in reading.moves}.values(), key=reading.moves.index)
