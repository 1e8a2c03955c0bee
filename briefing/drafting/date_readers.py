"""What each kind of date expression means: readers of the matches of `date_rules`, which give a date as in `domain.dates`."""

import datetime as dt
import re

from briefing.arabic.months import HIJRI_MONTHS, MONTHS, gregorian
from briefing.arabic.numerals import read_ordinal
from briefing.domain.dates import RELATIVE
from briefing.drafting.own_date import HEAD, MONTH, TWIN, YEAR, own_date, own_year, without_year
from briefing.drafting.relative import WEEKDAYS, month_near

_DOOR = "باب"  # not «in August»
_NEXT = ("المقبل", "القادم")
_PAST = ("الماضي", "الفائت", "المنصرم")
_NEAR = (*_PAST, *_NEXT)
_YEAR_NEAR = re.compile(rf"(?:العام|السنه)\s+(?P<how>{'|'.join(_NEAR)})")
_HALF_A_YEAR = 6  # months
_DUAL_WORDS = frozenset(["اب", "صفر", "محرم", "المحرم", "رجب", "شعبان", "ماي", "may", "march"])
_SEASONS = {"ربيع": ("03", "05"), "صيف": ("06", "08"), "خريف": ("09", "11")}
DECADES = {
    f"{stem}ين{ending}": value
    for stem, value in {"عشر": 20, "ثلاث": 30, "اربع": 40, "خمس": 50, "ست": 60, "سبع": 70, "ثمان": 80, "تسع": 90}.items()
    for ending in ("يات", "ات")
}
_MONTH_OF_YEAR = re.compile(rf"(?<!\w)(?P<month>{MONTH}){TWIN}\s+(?P<year>{YEAR})")
_BEFORE = 600  # code points before a month without a year within which a year may anchor it
_UNDATED = 150  # the same where the report's own day has no year either
_MENTIONED = 4000  # code points before a month that is called the next, within which another may anchor it


def _point(year: str, month: int | None = None, day: str | None = None) -> str | None:
    if month is None:
        return year
    if day is None:
        return f"{year}-{month:02d}"
    number = int(day) if day.isdecimal() else read_ordinal(day)
    return f"{year}-{month:02d}-{number:02d}" if number and 1 <= number <= 31 else None


def days(match: re.Match[str], folded: str) -> str | None:
    year = match["year"] or _year_before(folded, match.start())
    if not year:
        return None
    first = _point(year, MONTHS[match["month"].lower()], match["first"])
    last = _point(year, MONTHS[match["month"].lower()], match["last"])
    return f"{first}/{last}" if first and last and first < last else last


def days_of_month(match: re.Match[str], folded: str) -> str | None:
    """«من 15 إلى 22 من الشهر نفسه»: days of the month named last."""
    months = list(_MONTH_OF_YEAR.finditer(folded, max(0, match.start() - HEAD), match.start()))
    if not months:
        return None
    year, month = months[-1]["year"], MONTHS[months[-1]["month"]]
    first, last = _point(year, month, match["first"]), _point(year, month, match["last"])
    return f"{first}/{last}" if first and last and first < last else None


def months(match: re.Match[str], folded: str) -> str | None:
    last_year = match["last_year"] or _year_before(folded, match.start())
    if not last_year:
        return None
    first = _point(match["first_year"] or last_year, MONTHS[match["first"]])
    return f"{first}/{_point(last_year, MONTHS[match['last']])}"


def date(match: re.Match[str], folded: str) -> str | None:
    name = match["month"].lower()
    if match.group().strip() == _DOOR or match.group().strip().endswith(f" {_DOOR}"):
        return None
    how = (match["how"] or "").strip()
    own = own_date(folded) or _anchor(folded, match.start(), how)
    if how in _NEAR and own and not match["year"]:
        near = month_near(name, how, own)
        return f"{near}-{int(match['day']):02d}" if near and match["day"] and match["day"].isdecimal() else near
    bare = not (match["day"] or match["year"])
    if bare and ((name in _DUAL_WORDS and not match["lead"]) or _for_a_month(match, folded)):
        return None
    year = match["year"] or _year_told(how, own) or _year_near(folded, match.start(), MONTHS[name])
    return _point(year, MONTHS[name], match["day"]) if year else f"{RELATIVE}{match.group().strip()}"


def _for_a_month(match: re.Match[str], folded: str) -> bool:
    """«رواتب لشهر آذار»: what is paid for, not when."""
    return (match["lead"] or "").startswith("شهر") and folded[: match.start()].endswith("ل")


def _year_told(how: str, own: dt.date | None) -> str | None:
    """«آذار من العام الماضي»."""
    near = _YEAR_NEAR.search(how)
    return str(own.year + (1 if near["how"] in _NEXT else -1)) if near and own else None


def _year_near(folded: str, offset: int, month: int) -> str | None:
    """The year of a month that names none: the anchor's, or the one before where the month just past is meant."""
    own = own_date(folded)
    named = [] if own else list(_MONTH_OF_YEAR.finditer(folded, max(0, offset - _BEFORE), offset))
    year = _year_before(folded, offset)
    anchor = own.month if own else MONTHS[named[-1]["month"].lower()] if named and named[-1]["year"] == year else None
    back = anchor is not None and month - anchor > _HALF_A_YEAR
    return str(int(year) - 1) if year and back else year


def weekday_of_month(match: re.Match[str], folded: str) -> str:
    """«الأحد الأول من مارس»: a day where the report's year or the date's own is known."""
    own = own_date(folded)
    year = match["year"] or own_year(folded) or (str(own.year) if own else None)
    number = read_ordinal(match["which"])
    if year is None or not number:
        return f"{RELATIVE}{match.group().strip()}"
    first = dt.date(int(year), MONTHS[match["month"].lower()], 1)
    day = 1 + (WEEKDAYS[match["weekday"]] - first.weekday()) % 7 + 7 * (number - 1)
    return (first + dt.timedelta(days=day - 1)).isoformat()


def day_of_month(match: re.Match[str], folded: str) -> str:
    """«١٥ الجاري», «الرابع من الشهر الماضي», «29 من الشهر نفسه»."""
    how = match["how"] or ""
    named = list(_MONTH_OF_YEAR.finditer(folded, max(0, match.start() - _MENTIONED), match.start()))
    own = own_date(folded)
    if how in ("نفسه", "ذاته"):
        own = dt.date(int(named[-1]["year"]), MONTHS[named[-1]["month"].lower()], 1) if named else None
    if own is None:
        return f"{RELATIVE}{' '.join(match.group().split())}"
    step = 1 if how in _NEXT else -1 if how in _PAST else 0
    month = own.year * 12 + own.month - 1 + step
    year, number = str(month // 12), month % 12 + 1
    first = _point(year, number, match["number"] or match["day"])
    last = _point(year, number, match["last"]) if match["last"] else None
    if first is None:
        return f"{RELATIVE}{' '.join(match.group().split())}"
    return f"{first}/{last}" if last and first < last else first


def _anchor(folded: str, offset: int, how: str) -> dt.date | None:
    """The last month of a year that the text names before an offset, where that one can stand for the report's own date."""
    named = _MONTH_OF_YEAR.finditer(folded, max(0, offset - _MENTIONED), offset) if how in _NEXT else ()
    dates = [dt.date(int(match["year"]), MONTHS[match["month"].lower()], 1) for match in named]
    return dates[-1] if dates else None


def week(match: re.Match[str], folded: str) -> str | None:
    """«الأسبوع الثاني من مايو»: seven days where the year is known."""
    own = own_date(folded)
    year = match["year"] or own_year(folded) or (str(own.year) if own else None)
    month = MONTHS[match["month"].lower()] if match["month"] else own.month if own else None
    number = read_ordinal(match["which"])
    if year is None or month is None or not number or number > 4:
        return f"{RELATIVE}{match.group().strip()}"
    return f"{_point(year, month, str(7 * number - 6))}/{_point(year, month, str(7 * number))}"


def across(match: re.Match[str], folded: str) -> str | None:
    """«من 26 أوت إلى 3 أكتوبر 2024»."""
    last_year = match["last_year"] or _year_before(folded, match.start())
    if not last_year:
        return f"{RELATIVE}{match.group().strip()}"
    last = _point(last_year, MONTHS[match["last_month"].lower()], match["last"])
    first = _point(match["first_year"] or last_year, MONTHS[match["month"].lower()], match["first"])
    return f"{first}/{last}" if first and last and first < last else last


def _year_before(folded: str, offset: int) -> str | None:
    """The year of the report's own date, else the last one named within the few sentences before an offset."""
    own = own_date(folded)
    year = own_year(folded) or (str(own.year) if own else None)
    if year:
        return year
    behind = folded[max(0, offset - (_UNDATED if without_year(folded) else _BEFORE)) : offset]
    years = re.findall(YEAR, behind)
    return years[-1] if years else None


def hijri(match: re.Match[str], folded: str) -> str | None:
    day = int(match["day"]) if match["day"] and match["day"].isdecimal() else None
    return gregorian(int(match["year"]), HIJRI_MONTHS[match["month"].lower()], day)


def hijri_year(match: re.Match[str], folded: str) -> str | None:
    return gregorian(int(match["year"]))


def season(match: re.Match[str], folded: str) -> str:
    first, last = _SEASONS[match["season"]]
    return f"{match['year']}-{first}/{match['year']}-{last}"


def half(match: re.Match[str], folded: str) -> str:
    first, last = ("01", "06") if match["half"] == "الاول" else ("07", "12")
    return f"{match['year']}-{first}/{match['year']}-{last}"


def quarter(match: re.Match[str], folded: str) -> str:
    number = read_ordinal(match["quarter"]) or 4
    return f"{match['year']}-{3 * number - 2:02d}/{match['year']}-{3 * number:02d}"


def part(match: re.Match[str], folded: str) -> str:
    first, last = {"م": ("01", "03"), "ن": ("10", "12")}["م" if match["part"] in ("مطلع", "مستهل", "بدايه", "اوائل") else "ن"]
    return f"{match['year']}-{first}/{match['year']}-{last}"


def years(match: re.Match[str], folded: str) -> str | None:
    return f"{match['first']}/{match['last']}" if match["first"] < match["last"] else None


def year(match: re.Match[str], folded: str) -> str:
    return match["date"]


def iso(match: re.Match[str], folded: str) -> str | None:
    month = int(match["month"])
    return _point(match["year"], month, match["day"]) if 1 <= month <= 12 else None


def numeric(match: re.Match[str], folded: str) -> str | None:
    month = int(match["month"])
    return _point(match["year"], month, match["day"]) if 1 <= month <= 12 else None


def decade(match: re.Match[str], folded: str) -> str:
    first = 1900 + DECADES[match["decade"]]
    return f"{first}/{first + 9}"


def as_worded(match: re.Match[str], folded: str) -> str:
    return f"{RELATIVE}{' '.join(match.group().split())}"
