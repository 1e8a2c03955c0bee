"""What happened when: one event a date, told in the clause that the date stands in."""

from briefing.domain.dates import RELATIVE
from briefing.domain.draft import EventDraft, Reason
from briefing.drafting.dates import find_dates
from briefing.drafting.reading import Reading

_SHORTEST = 12


def events(reading: Reading) -> tuple[EventDraft, ...]:
    """One proposal a date, in the order of the text."""
    found = []
    for dated in find_dates(reading.text):
        clause = reading.clause_at(dated.span.start)
        if not clause.contains(dated.span) or clause.end - clause.start < _SHORTEST:
            clause = reading.sentences[reading.sentence_at(dated.span.start)]
        found.append(
            EventDraft(
                when=dated.when,
                text=reading.written(clause.start, clause.end).rstrip("،.؛:,;"),
                passages=(reading.cite(clause),),
                strength=0.4 if dated.when.startswith(RELATIVE) else 0.8,
                reason=Reason("event-date", reading.written(dated.span.start, dated.span.end)),
            )
        )
    return tuple(found)
