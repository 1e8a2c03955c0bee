"""Reads the dates of a folded text: years, months of every set, full dates, ranges, seasons, Hijri dates, relative words."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from briefing.arabic.months import HIJRI_MONTHS, MONTHS, gregorian
from briefing.arabic.numerals import read_ordinal
from briefing.domain.dates import RELATIVE
from briefing.domain.spans import Span
from briefing.drafting.relative import month_near

_YEAR = r"(?<![\d.,])(?:19|20)\d{2}(?![\d.,]?\d)"
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_HIJRI_MONTH = "|".join(sorted(map(re.escape, HIJRI_MONTHS), key=len, reverse=True))
_DAY = r"(?:(?<!\d)\d{1,2}|ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر))"
_OF = r"(?:\s*/\s*|\s+)(?:من\s+)?(?:شهر\s+)?"
_THEN = r"\s+(?:من\s+)?(?:عام\s+|سنه\s+|العام\s+)?"
_DOOR = "باب"  # not «in August»
_NEAR = ("الماضي", "الفائت", "المقبل", "القادم")
_SAME = (
    r"(?P<how>\s+(?:من\s+)?(?:العام\s+نفسه|العام\s+ذاته|السنه\s+نفسها|العام\s+الجاري|هذا\s+العام|الماضي|الفائت|المقبل|القادم))"
)
_DUAL_WORDS = frozenset(["اب", "صفر", "محرم", "المحرم", "رجب", "شعبان", "ماي", "may", "march"])
_SEASONS = {"ربيع": ("03", "05"), "صيف": ("06", "08"), "خريف": ("09", "11")}
_DECADES = {
    f"{stem}ين{ending}": value
    for stem, value in {"عشر": 20, "ثلاث": 30, "اربع": 40, "خمس": 50, "ست": 60, "سبع": 70, "ثمان": 80, "تسع": 90}.items()
    for ending in ("يات", "ات")
}
_WEEKDAY = r"(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)"
_COUNT = r"(?:\w+\s+)?(?:ايام|يومين|يوما|اسابيع|اسبوعين|اسبوعا|اشهر|شهرين|شهرا|سنوات|سنتين|عامين|اعوام)"
_UNIT = r"(?:اليوم|الاسبوع|الشهر|العام|السنه|الصيف|الشتاء|الربيع|الخريف)"
_RELATIVE = (
    rf"(?:(?:يوم|فجر|صباح|مساء|ليل)\s+)+{_WEEKDAY}(?:\s+(?:الماضي|المقبل|القادم))?",
    rf"{_WEEKDAY}\s+(?:الماضي|المقبل|القادم)",
    r"(?:الثلاثاء|الاربعاء)",
    r"(?:منذ\s+)?(?:مطلع|مستهل|منتصف|نهايه|اواخر|بدايه)\s+(?:العام|الشهر|الاسبوع)(?:\s+(?:الجاري|الماضي|المقبل))?",
    rf"{_UNIT}\s+(?:الماضي|الماضيه|المقبل|المقبله|القادم|القادمه|الجاري|التالي|نفسه)",
    rf"(?:قبل|منذ)\s+{_COUNT}(?![\w])",
    r"(?:مساء\s+|صباح\s+|فجر\s+)?(?:امس(?:\s+الاول)?|اول\s+من\s+امس)",
    r"في\s+(?:الصيف|الشتاء|الربيع|الخريف)",
    r"(?:الاسابيع|الاشهر|الايام|السنوات)\s+(?:الاخيره|الماضيه|المقبله|القليله\s+الماضيه|التي\s+تلت\s+\w+)",
)
_LATIN_WORDS = (r"(?:last|next|this)\s+(?:week|month|year|summer|winter|spring|autumn)", r"yesterday")
_LEADS_A_YEAR = (
    "عام العام سنه عامي سنتي منذ قبل بعد حتي خلال بحلول من في نهايه مطلع اواخر اوائل منتصف بدايه مستهل بين و الي "
    "انتخابات اتفاقيه اتفاق لعام بعام"
)
_BEFORE_YEAR = f"(?:{'|'.join(_LEADS_A_YEAR.split())})"
_MONTH_OF_YEAR = re.compile(rf"(?<!\w)(?P<month>{_MONTH})\s+(?P<year>{_YEAR})")
_STRETCH = 8000  # code points that are gone through at once
_HEAD = 500  # code points in which a report says its date
_HEAD_DATE = re.compile(
    rf"(?:^|[\n(])[^\n]{{0,60}}?(?<!\d)(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\s+(?P<year>{_YEAR})(?=[^\n]{{0,40}}(?:\n|$|[-–—]\s|\)))"
)
_LABELLED_DATE = re.compile(
    rf"(?:^|\n)[^\n]{{0,40}}?(?:التاريخ|تاريخ|صدر\s+في|حرر\s+في|date)\b[^\n]{{0,30}}?(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\s+(?P<year>{_YEAR})"
)
_OWN_DATE = re.compile(rf"^(?:.{{0,80}}\b)?(?:التاريخ|تاريخ|الفتره)\b[^\n]{{0,60}}?(?P<year>{_YEAR})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date expression: where it stands and when it is, as in `domain.dates`."""

    span: Span
    when: str


def own_date(folded: str) -> dt.date | None:
    """The day that a report gives as its own: in a line of its head that is little more than a date, or in its dateline."""
    labelled = _LABELLED_DATE.search(folded, 0, _HEAD)
    match = labelled or _HEAD_DATE.match(folded, 0, _HEAD) or _HEAD_DATE.search(folded[: folded.find("\n\n", 1) + 120][:_HEAD])
    if not match:
        return None
    try:
        return dt.date(int(match["year"]), MONTHS[match["month"].lower()], int(match["day"]))
    except ValueError:
        return None


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
    for rule, pattern in _RULES:
        alive()
        for match in pattern.finditer(folded, start, end):
            span = Span(*match.span("date") if "date" in match.groupdict() else match.span())
            when = None if any(taken[span.start - start : span.end - start]) else rule(match, folded)
            if when:
                found.append(Dated(span, when))
                taken[span.start - start : span.end - start] = b"\x01" * (span.end - span.start)
    return sorted(found, key=lambda dated: dated.span)


def _point(year: str, month: int | None = None, day: str | None = None) -> str | None:
    if month is None:
        return year
    if day is None:
        return f"{year}-{month:02d}"
    number = int(day) if day.isdecimal() else read_ordinal(day)
    return f"{year}-{month:02d}-{number:02d}" if number and 1 <= number <= 31 else None


def _days(match: re.Match[str], folded: str) -> str | None:
    year = match["year"] or _year_before(folded, match.start())
    if not year:
        return None
    first = _point(year, MONTHS[match["month"].lower()], match["first"])
    last = _point(year, MONTHS[match["month"].lower()], match["last"])
    return f"{first}/{last}" if first and last and first < last else last


def _days_of_month(match: re.Match[str], folded: str) -> str | None:
    """«من 15 إلى 22 من الشهر نفسه»: days of the month named last."""
    months = list(_MONTH_OF_YEAR.finditer(folded, max(0, match.start() - _HEAD), match.start()))
    if not months:
        return None
    year, month = months[-1]["year"], MONTHS[months[-1]["month"]]
    first, last = _point(year, month, match["first"]), _point(year, month, match["last"])
    return f"{first}/{last}" if first and last and first < last else None


def _months(match: re.Match[str], folded: str) -> str | None:
    last_year = match["last_year"] or _year_before(folded, match.start())
    if not last_year:
        return None
    first = _point(match["first_year"] or last_year, MONTHS[match["first"]])
    return f"{first}/{_point(last_year, MONTHS[match['last']])}"


def _date(match: re.Match[str], folded: str) -> str | None:
    name = match["month"].lower()
    if match.group().strip() == _DOOR or match.group().strip().endswith(f" {_DOOR}"):
        return None
    how, own = (match["how"] or "").strip(), own_date(folded)
    if how in _NEAR and own and not match["year"]:
        near = month_near(name, how, own)
        return f"{near}-{int(match['day']):02d}" if near and match["day"] and match["day"].isdecimal() else near
    year = match["year"] or _year_before(folded, match.start())
    if name in _DUAL_WORDS and not (match["day"] or match["year"] or match["lead"]):
        return None
    return _point(year, MONTHS[name], match["day"]) if year else f"{RELATIVE}{match.group().strip()}"


def _year_before(folded: str, offset: int) -> str | None:
    """The year of the report's own date, else the last one named within the few sentences before an offset."""
    own = _OWN_DATE.search(folded, 0, 400)
    if own:
        return own["year"]
    years = re.findall(_YEAR, folded[max(0, offset - 600) : offset])
    return years[-1] if years else None


def _hijri(match: re.Match[str], folded: str) -> str | None:
    day = int(match["day"]) if match["day"] and match["day"].isdecimal() else None
    return gregorian(int(match["year"]), HIJRI_MONTHS[match["month"].lower()], day)


def _hijri_year(match: re.Match[str], folded: str) -> str | None:
    return gregorian(int(match["year"]))


def _season(match: re.Match[str], folded: str) -> str:
    first, last = _SEASONS[match["season"]]
    return f"{match['year']}-{first}/{match['year']}-{last}"


def _half(match: re.Match[str], folded: str) -> str:
    first, last = ("01", "06") if match["half"] == "الاول" else ("07", "12")
    return f"{match['year']}-{first}/{match['year']}-{last}"


def _part(match: re.Match[str], folded: str) -> str:
    first, last = {"م": ("01", "03"), "ن": ("10", "12")}["م" if match["part"] in ("مطلع", "مستهل", "بدايه", "اوائل") else "ن"]
    return f"{match['year']}-{first}/{match['year']}-{last}"


def _years(match: re.Match[str], folded: str) -> str | None:
    return f"{match['first']}/{match['last']}" if match["first"] < match["last"] else None


def _year(match: re.Match[str], folded: str) -> str:
    return match["date"]


def _iso(match: re.Match[str], folded: str) -> str | None:
    month = int(match["month"])
    return _point(match["year"], month, match["day"]) if 1 <= month <= 12 else None


def _numeric(match: re.Match[str], folded: str) -> str | None:
    month = int(match["month"])
    return _point(match["year"], month, match["day"]) if 1 <= month <= 12 else None


def _decade(match: re.Match[str], folded: str) -> str:
    first = 1900 + _DECADES[match["decade"]]
    return f"{first}/{first + 9}"


def _relative(match: re.Match[str], folded: str) -> str:
    return f"{RELATIVE}{' '.join(match.group().split())}"


Rule = Callable[[re.Match[str], str], str | None]
_B, _E = r"(?<!\w)[وفبل]?", r"(?!\w)"
_RULES: tuple[tuple[Rule, re.Pattern[str]], ...] = (
    (
        _days,
        re.compile(
            rf"(?:من|بين)\s+(?P<first>\d{{1,2}})\s*(?:الي\s+|و|-)\s*(?P<last>\d{{1,2}}){_OF}(?P<month>{_MONTH}){_E}(?:{_THEN}(?P<year>{_YEAR}))?"
        ),
    ),
    (
        _days_of_month,
        re.compile(
            r"(?:من|بين)\s+(?P<first>\d{1,2})\s+(?:الي\s+|و\s*)(?P<last>\d{1,2})\s+من\s+(?:الشهر\s+(?:نفسه|ذاته)|هذا\s+الشهر)"
        ),
    ),
    (
        _months,
        re.compile(
            rf"(?:بين|من)\s+(?P<first>{_MONTH})(?:\s+(?P<first_year>{_YEAR}))?\s+(?:و|الي\s+|حتي\s+)(?P<last>{_MONTH}){_E}(?:{_THEN}(?P<last_year>{_YEAR}))?"
        ),
    ),
    (
        _hijri,
        re.compile(
            rf"(?:(?P<day>\d{{1,2}}){_OF})?{_B}(?P<month>{_HIJRI_MONTH})(?:\s+(?:من\s+)?(?:عام\s+|سنه\s+)?)(?P<year>1[34]\d\d)(?:\s*ه{_E})?"
        ),
    ),
    (_hijri_year, re.compile(r"(?:عام|سنه)\s+(?P<year>1[34]\d\d)\s*(?:ه(?!\w)|هجري\w*)")),
    (_iso, re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})(?!\d)")),
    (
        _date,
        re.compile(
            rf"(?P<lead>)(?P<how>)(?<!\w)(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>{_YEAR})",
            re.IGNORECASE,
        ),
    ),
    (
        _date,
        re.compile(
            rf"(?:(?P<day>{_DAY}){_OF})?(?P<lead>(?:في|شهر|منذ|حتي|بعد|قبل)\s+)?{_B}(?P<month>{_MONTH}){_E}(?:{_THEN}(?P<year>{_YEAR})|{_SAME})?",
            re.IGNORECASE,
        ),
    ),
    (_numeric, re.compile(r"(?<!\d)(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>(?:19|20)\d\d)(?!\d)")),
    (
        _decade,
        re.compile(rf"(?<!\w)[وفب]?(?:ال)?(?P<decade>{'|'.join(_DECADES)})(?:\s+(?:من\s+)?القرن\s+(?:الماضي|العشرين))?{_E}"),
    ),
    (_half, re.compile(rf"النصف\s+(?P<half>الاول|الثاني)\s+من\s+(?:عام\s+|العام\s+)?(?P<year>{_YEAR})")),
    (_season, re.compile(rf"{_B}(?P<season>ربيع|صيف|خريف)\s+(?:عام\s+)?(?P<year>{_YEAR})")),
    (_part, re.compile(rf"(?P<part>مطلع|مستهل|بدايه|اوائل|نهايه|اواخر)\s+(?:عام\s+|العام\s+)?(?P<year>{_YEAR})")),
    (
        _years,
        re.compile(rf"(?:بين|من)\s+(?:عامي\s+|عام\s+)?(?P<first>{_YEAR})\s+(?:و|الي\s+|حتي\s+)(?:عام\s+)?(?P<last>{_YEAR})"),
    ),
    (_years, re.compile(rf"(?:between|from)\s+(?P<first>{_YEAR})\s+(?:and|to|until)\s+(?P<last>{_YEAR})", re.IGNORECASE)),
    (_years, re.compile(rf"(?P<first>{_YEAR})\s*[-–]\s*(?P<last>{_YEAR})")),
    (_year, re.compile(rf"(?<!\w)[وفبل]?{_BEFORE_YEAR}\s*(?P<date>{_YEAR})")),
    (_year, re.compile(rf"\b(?:in|since|by|until|before|after|during)\s+(?P<date>{_YEAR})\b", re.IGNORECASE)),
    *((_relative, re.compile(rf"(?<!\w){pattern}{_E}", re.IGNORECASE)) for pattern in (*_RELATIVE, *_LATIN_WORDS)),
)
