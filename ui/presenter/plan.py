"""Time against the plan of slides, and the words for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.brief.slides import Page
from briefing.store.operations.slides import Shown
from ui.text import current_format, fill, tr


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds: `elapsed`, `planned` when this slide begins and ends, `total` that the briefing may take; `late` < 0 is ahead."""

    elapsed: int
    begins: int
    ends: int
    total: int

    @property
    def late(self) -> int:
        if self.elapsed > self.ends:
            return self.elapsed - self.ends
        return min(0, self.elapsed - self.begins)

    @property
    def remaining(self) -> int:
        """Below zero once the time is over."""
        return self.total - self.elapsed


def timing(pages: Sequence[Page], at: int, elapsed: int, minutes: int) -> Timing:
    begins = 60 * sum(page.minutes for page in pages[:at])
    return Timing(elapsed, begins, begins + 60 * pages[at].minutes, 60 * minutes)


def in_words(found: Timing) -> str:
    """«متأخر دقيقة و٤٢ ثانية عن الخطة»; nothing while it is on time."""
    if found.late > 0:
        return fill(tr("Console", "%1 behind the plan"), current_format().lasting(found.late, oblique=True))
    if found.late < -30:
        return fill(tr("Console", "%1 ahead of the plan"), current_format().lasting(-found.late, oblique=True))
    return ""


def shown_as(page: Page) -> Shown:
    """A slide as its record would have it, for verbs that must make one."""
    return page.key, {"minutes": page.minutes, "hidden": page.hidden, "notes": page.notes, "asked": page.asked}
