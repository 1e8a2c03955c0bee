"""A briefing that is going on: which slide is on the screen, since when, what is planned, and what has been written down of it.

Knows no window. Audience and console show what it says and ask it for everything.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QObject, QPointF, Signal

from briefing.brief.slides import Deck, Page
from briefing.domain.dates import now
from briefing.domain.records import Meeting
from briefing.store.operations import meetings, slides
from ui.context import Context
from ui.presenter.plan import Timing, shown_as, timing

State = Literal["shown", "black", "frozen"]
ZOOM = 2.5  # how much larger a part of a slide is shown


class Session(QObject):
    """`rehearsal` has no audience and leaves no meeting, but the time that each slide took."""

    changed = Signal()  # slide, state, pointer or zoom
    ended = Signal()

    def __init__(
        self, context: Context, deck: Deck, *, rehearsal: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self.context = context
        self.deck = deck
        self.pages: Sequence[Page] = deck.visible
        self.rehearsal = rehearsal
        self.meeting: Meeting | None = None
        self.dossier_id = context.dossier_id or ""
        self.at = 0
        self.state: State = "shown"
        self.pointer: QPointF | None = None  # in the slide's own units
        self.zoom: QPointF | None = None  # the point that is shown larger
        self._frozen_at = 0
        self._clock = clock
        self._began = clock()
        self._page_since = self._began
        self._spent: dict[str, float] = {}

    def begin(self) -> None:
        """Starts the clock, and the meeting that the minutes will be written from."""
        self._began = self._page_since = self._clock()
        if not self.rehearsal:
            title = self.deck.title
            self.meeting = self.context.do(meetings.begin, self.dossier_id, title, now(), origin=self)
        self._write_down()
        self.changed.emit()

    # -- where it is

    @property
    def page(self) -> Page:
        return self.pages[self.at]

    @property
    def next_page(self) -> Page | None:
        return self.pages[self.at + 1] if self.at + 1 < len(self.pages) else None

    @property
    def audience_page(self) -> Page:
        """What the audience sees, which is not always where the presenter is."""
        return self.pages[self._frozen_at] if self.state == "frozen" else self.page

    @property
    def elapsed(self) -> int:
        """Seconds since the beginning."""
        return int(self._clock() - self._began)

    @property
    def timing(self) -> Timing:
        return timing(self.pages, self.at, self.elapsed, self.deck.minutes)

    # -- going on

    def go(self, at: int) -> None:
        """Goes to a slide, counted from 0; nothing happens where there is none."""
        if 0 <= at < len(self.pages) and at != self.at:
            self._leave_page()
            self.at = at
            self.zoom = self.pointer = None
            self._write_down()
            self.changed.emit()

    def step(self, by: int) -> None:
        self.go(self.at + by)

    def toggle(self, state: State) -> None:
        """Black or frozen, and back again."""
        self._frozen_at = self.at
        self.state = "shown" if self.state == state else state
        self.changed.emit()

    def point(self, where: QPointF | None) -> None:
        self.pointer = where
        self.changed.emit()

    def magnify(self, where: QPointF | None) -> None:
        self.zoom = where
        self.changed.emit()

    def end(self) -> None:
        """Ends the meeting; a rehearsal keeps what each slide took."""
        self._leave_page()
        if self.rehearsal:
            taken = [(shown_as(page), round(self._spent[page.key])) for page in self.pages if self._spent.get(page.key, 0) >= 1]
            if taken:
                self.context.do(slides.keep_rehearsal, self.dossier_id, taken, origin=self)
        elif self.meeting is not None:
            self.context.do(meetings.end, self.meeting.id, now(), origin=self)
        self.ended.emit()

    def _leave_page(self) -> None:
        moment = self._clock()
        self._spent[self.page.key] = self._spent.get(self.page.key, 0.0) + moment - self._page_since
        self._page_since = moment

    def _write_down(self) -> None:
        if self.meeting is not None:
            self.context.do(meetings.show, self.meeting.id, self.page.key, now(), origin=self)
