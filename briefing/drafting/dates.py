"""Reads the dates of a folded text: years, months of every set, full dates, ranges, seasons, Hijri dates, relative words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from briefing.domain.spans import Span
from briefing.drafting.date_rules import RULES

_STRETCH = 8000  # code points that are gone through at once


@dataclass(frozen=True, slots=True)
class Dated:
    """A date expression: where it stands and when it is, as in `domain.dates`."""

    span: Span
    when: str


def find_dates(folded: str, alive: Callable[[], None] = lambda: None) -> list[Dated]:
    """The dates of a folded text in order; none overlaps another. A month without a year takes the last year named.

    `alive` is called for every stretch of the text and may raise.
    """
    return [dated for start, end in _stretches(folded) for dated in _dates_in(folded, start, end, alive)]


def _stretches(folded: str) -> Iterator[tuple[int, int]]:
    """The text in pieces of some thousand code points, cut at line ends where there are any, else at spaces."""
    start = 0
    while start < len(folded):
        end = min(start + _STRETCH, len(folded))
        if end < len(folded):
            end = max(folded.rfind("\n", start, end), start) or end
            end = end if end > start else max(folded.rfind(" ", start + _STRETCH // 2, start + _STRETCH), start)
            end = end if end > start else start + _STRETCH
        yield start, end
        start = end


def _dates_in(folded: str, start: int, end: int, alive: Callable[[], None]) -> list[Dated]:
    found: list[Dated] = []
    taken = bytearray(end - start)
    for rule, pattern in RULES:
        alive()
        for match in pattern.finditer(folded, start, end):
            span = Span(*match.span("date") if "date" in match.groupdict() else match.span())
            when = None if any(taken[span.start - start : span.end - start]) else rule(match, folded)
            if when:
                found.append(Dated(span, when))
                taken[span.start - start : span.end - start] = b"\x01" * (span.end - span.start)
    return sorted(found, key=lambda dated: dated.span)
