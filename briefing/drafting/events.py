"""What happened when: one event a date, told in the clause that the date stands in."""

import datetime as dt
import re

from briefing.domain.dates import RELATIVE
from briefing.domain.draft import EventDraft, Reason
from briefing.domain.spans import Span
from briefing.drafting.dates import find_dates
from briefing.drafting.own_date import own_date
from briefing.drafting.reading import Reading
from briefing.drafting.relative import is_relative, part_of_year, resolve

_SHORTEST = 12


def events(reading: Reading) -> tuple[EventDraft, ...]:
    """One proposal a date, in the order of the text; words are led to a date where something anchors them."""
    found = []
    own, before = own_date(reading.text), ""
    for dated in find_dates(reading.text, reading.alive):
        reading.alive()
        written = reading.written(dated.span.start, dated.span.end)
        when = _resolved(dated.when, own, before)
        if is_relative(when):
            when = RELATIVE + written
        else:
            before = when
        clause = reading.clause_at(dated.span.start)
        if not clause.contains(dated.span) or clause.end - clause.start < _SHORTEST:
            clause = reading.sentences[reading.sentence_at(dated.span.start)]
        if _is_dateline(reading, clause, when, own):
            continue
        found.append(
            EventDraft(
                when=when,
                text=reading.written(clause.start, clause.end).rstrip("،.؛:,;"),
                passages=(reading.cite(clause),),
                strength=0.4 if is_relative(when) else 0.8 if when == dated.when else 0.6,
                reason=Reason("event-date", written),
            )
        )
    return tuple(found)


def _is_dateline(reading: Reading, clause: Span, when: str, own: dt.date | None) -> bool:
    """Whether a clause only says of which day the report is."""
    return own is not None and when == own.isoformat() and len(reading.words_in(clause)) <= _SHORTEST // 2


def _resolved(when: str, own: dt.date | None, before: str) -> str:
    if not is_relative(when):
        return when
    words = when.removeprefix(RELATIVE)
    found = resolve(words, own, before)
    if found is None and re.search("العام (?:الجاري|نفسه)|هذا العام", words) and before:
        found = part_of_year(words, int(before[:4]))
    return found or when
