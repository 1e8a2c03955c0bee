"""The dates of an indicator («تواريخه»): in which states it has been and since when, also where it is entered late."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.domain.dates import parts
from briefing.domain.records import Indicator
from briefing.domain.scales import INDICATOR_STATES
from briefing.store.operations import scenarios
from ui import labels
from ui.context import Context
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.date_field import NO_DATE, DateField
from ui.widgets.floating import Floating
from ui.widgets.icon_button import IconButton

_DAY = "yyyy-MM-dd"


class _Line(QWidget):
    """One state and the day from which on it was so."""

    def __init__(self, context: Context, state: str, since: str) -> None:
        super().__init__()
        look = context.look
        words = [(code, labels.indicator_state(code)) for code in INDICATOR_STATES]
        self.state = Choice(look, words, name=tr("Indicators", "State"), small=True)
        self.state.set_value(state)
        self.since = DateField(look)
        self.since.setProperty("small", True)
        self.since.show_as("d MMMM yyyy")
        self.since.allow_none(tr("Indicators", "No date"))
        self.since.setDate(_day(since))
        self.since.setMinimumWidth(look.theme.px(176))
        self.since.setAccessibleName(tr("Indicators", "Since"))
        self.remove = IconButton(look, "cross", tr("Indicators", "Take this date away"), small=True)
        self._given, self._shown = since, self.since.date()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(8))
        for part in (self.state, self.since, self.remove):
            row.addWidget(part)

    def dated(self) -> tuple[str, str]:
        """The state and its day; a date that nobody touched stays as exact as it was."""
        day = self.since.date()
        chosen = "" if day == NO_DATE else day.toString(_DAY)
        return str(self.state.value), self._given if day == self._shown else chosen


class StatesEditor(Floating):
    """A small surface over the table. Enter, or leaving it, keeps what it holds, as one operation; Esc leaves all as it was."""

    def __init__(self, context: Context, indicator: Indicator, page: QWidget) -> None:
        super().__init__(context.look, page)
        self.setAccessibleName(tr("Indicators", "Its dates"))
        self.context, self._indicator = context, indicator
        self._corner = QPoint()
        heading = QLabel(tr("Indicators", "Its dates"))
        heading.setProperty("role", "h3")
        self.column.addWidget(heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(context.look.theme.px(4))
        self.column.addLayout(self._rows)
        self.lines: list[_Line] = []
        dated = [*indicator.earlier, (indicator.state, indicator.since)]
        if dated == [(INDICATOR_STATES[0], "")]:  # never seen: there is something to date only from now on
            dated = [(INDICATOR_STATES[1], QDate.currentDate().toString(_DAY))]
        for state, since in dated:
            self._add(state, since)
        add = Button(context.look, tr("Indicators", "An earlier state"), kind="ghost", icon="plus", keys="Insert", small=True)
        add.clicked.connect(self.add_earlier)
        self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)

    def show_under(self, corner: QPoint) -> None:
        """Opens with its upper right corner at a point of the page, the caret in the date of the current state."""
        self._corner = corner
        self._settle()
        self.open_over(corner, right=True, focus=self.lines[-1].since)

    def _settle(self) -> None:
        for line in self.lines:
            line.show()
        self.column.activate()
        self.adjustSize()
        self.put(self._corner, right=True)

    def add_earlier(self) -> None:
        """One more state before the oldest, a month before it, to be dated."""
        known = [line.since.date() for line in self.lines if line.since.date() != NO_DATE]
        oldest = min(known, default=QDate.currentDate())
        line = self._add(INDICATOR_STATES[1], oldest.addMonths(-1).toString(_DAY), at=0)
        self._settle()
        line.since.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, state: str, since: str, at: int | None = None) -> _Line:
        line = _Line(self.context, state, since)
        place = len(self.lines) if at is None else at
        self.lines.insert(place, line)
        self._rows.insertWidget(place, line)
        line.remove.clicked.connect(lambda: self._take_away(line))
        return line

    def _take_away(self, line: _Line) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add_earlier()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Keeps what was entered, and closes."""
        one = self._indicator
        states = [line.dated() for line in self.lines]
        if self.is_open and scenarios.ordered_states(states) != [*one.earlier, (one.state, one.since)]:
            self.context.do(scenarios.set_states, one.id, states)
        self.leave()


def _day(since: str) -> QDate:
    """The first day of a date, which may be a month or a year; `NO_DATE` where there is none."""
    found = parts(since[:10])
    return QDate(found[0], found[1] or 1, found[2] or 1) if found else NO_DATE
