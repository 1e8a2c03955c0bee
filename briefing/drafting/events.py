"""What happened when: one event a date, told in the clause that the date stands in."""

import datetime as dt
import re
from collections.abc import Sequence

from briefing.domain.dates import RELATIVE
from briefing.domain.draft import EventDraft, Reason, ScenarioDraft
from briefing.domain.spans import Cited, Span
from briefing.drafting.dates import Dated, find_dates
from briefing.drafting.own_date import HEAD, own_date, without_year
from briefing.drafting.reading import Reading
from briefing.drafting.relative import is_relative, part_of_year, resolve

_SHORTEST = 12
_YEAR = 4  # digits
_AGO = re.compile(r"(?:قبل|منذ)\s+(?:ايام|اسابيع|اشهر|سنوات|اعوام)$")
_ISSUED = re.compile(r"(?<!\w)(?:صدرت?|اعدت?|حررت?|كتبت?|الاصدار|التاريخ|تاريخ)(?!\w)")
_HORIZON = re.compile(
    r"(?:سيناريوهات|مسارات|مستقبلات|احتمالات|توقعات|افاق|خيارات|تقديرات|استشراف)(?!\w)[^.\n]{0,40}?(?:حتي|بحلول|لغايه)\s+(?:عام\s+|نهايه\s+)*$"
)
_WEEKDAY = re.compile(r"الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت")
_PLANNED = re.compile(r"(?<!\w)[وف]?(?:المقرر\w*|المزمع\w*|(?:ال)?انتخابات|الرئاسيات|الاستفتاء|القمه|المحدد\w*)(?!\w)")


def events(reading: Reading, futures: Sequence[ScenarioDraft] = ()) -> tuple[EventDraft, ...]:
    """One proposal a date, in the order of the text; words are led to a date where something anchors them.

    A year or words that only say how far one of the `futures` reaches tell of no event, unless it is planned.
    """
    supposed = [passage for one in futures for passage in one.passages]
    found: list[EventDraft] = []
    own, before, latest = own_date(reading.text), "", ""
    for dated in find_dates(reading.text, reading.alive):
        reading.alive()
        when = _resolved(dated.when, own, before)
        vague = is_relative(when)
        if vague and _AGO.match(when.removeprefix(RELATIVE)):
            continue
        clause = _told_in(reading, dated.span)
        past = not vague and when[:4] < latest
        before, latest = (before, latest) if vague else (when, max(latest, when[:4]))
        if _says_no_event(reading, dated.span):
            continue
        if _is_dateline(reading, clause, when, own) or (not past and _only_supposed(reading, clause, dated.span, when, supposed)):
            continue
        found.append(_draft(reading, dated, when, clause))
    return tuple(found)


def _says_no_event(reading: Reading, date: Span) -> bool:
    """Whether a date only says how far a set of futures reaches, or stands in a dateline."""
    line = reading.text.rfind("\n", 0, date.start) + 1
    if _HORIZON.search(reading.text[line : date.start]):
        return True
    dateline = without_year(reading.text) if date.start < HEAD else None
    return dateline is not None and dateline.start() <= date.start and date.end <= dateline.end()


def _draft(reading: Reading, dated: Dated, when: str, clause: Span) -> EventDraft:
    written = reading.written(dated.span.start, dated.span.end)
    vague = is_relative(when)
    return EventDraft(
        when=RELATIVE + written if vague else when,
        text=reading.written(clause.start, clause.end).rstrip("،.؛:,;"),
        passages=(reading.cite(clause),),
        strength=0.4 if vague else 0.8 if when == dated.when else 0.6,
        reason=Reason("event-date", written),
    )


def _told_in(reading: Reading, date: Span) -> Span:
    """The clause of a date, or its sentence where that is too little."""
    clause = reading.clause_at(date.start)
    enough = clause.contains(date) and clause.end - clause.start >= _SHORTEST
    return clause if enough else reading.sentences[reading.sentence_at(date.start)]


def _only_supposed(reading: Reading, clause: Span, date: Span, when: str, supposed: Sequence[Cited]) -> bool:
    """Whether a date is no more than the horizon of a future: words or a bare year, of nothing that is planned."""
    at = reading.source(date.start, date.end).start
    inside = any(passage.start <= at < passage.end for passage in supposed)
    loose = (is_relative(when) and not _WEEKDAY.search(when)) or len(when) == _YEAR
    return inside and loose and not _PLANNED.search(reading.text, clause.start, clause.end)


def _is_dateline(reading: Reading, clause: Span, when: str, own: dt.date | None) -> bool:
    """Whether a clause says only of which day the report is, and not that it was issued then."""
    short = len(reading.words_in(clause)) <= _SHORTEST // 2
    return own is not None and when == own.isoformat() and short and not _ISSUED.search(reading.text, clause.start, clause.end)


def _resolved(when: str, own: dt.date | None, before: str) -> str:
    if not is_relative(when):
        return when
    words = when.removeprefix(RELATIVE)
    found = resolve(words, own, before)
    if found is None and re.search("العام (?:الجاري|نفسه)|هذا العام", words) and before:
        found = part_of_year(words, int(before[:4]))
    return found or when
