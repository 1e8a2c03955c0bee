"""How each kind of date expression reads, from the most particular to the least."""

import re
from collections.abc import Callable

from briefing.arabic.months import HIJRI_MONTHS, MONTHS, gregorian
from briefing.arabic.numerals import read_ordinal
from briefing.domain.dates import RELATIVE
from briefing.drafting.own_date import HEAD, MONTH, YEAR, own_date, own_year
from briefing.drafting.relative import month_near

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
_MONTH_OF_YEAR = re.compile(rf"(?<!\w)(?P<month>{MONTH})\s+(?P<year>{YEAR})")


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
    months = list(_MONTH_OF_YEAR.finditer(folded, max(0, match.start() - HEAD), match.start()))
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
    own = own_year(folded)
    if own:
        return own
    years = re.findall(YEAR, folded[max(0, offset - 600) : offset])
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
RULES: tuple[tuple[Rule, re.Pattern[str]], ...] = (
    (
        _days,
        re.compile(
            rf"(?:من|بين)\s+(?P<first>\d{{1,2}})\s*(?:الي\s+|و|-)\s*(?P<last>\d{{1,2}}){_OF}(?P<month>{MONTH}){_E}(?:{_THEN}(?P<year>{YEAR}))?"
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
            rf"(?:بين|من)\s+(?P<first>{MONTH})(?:\s+(?P<first_year>{YEAR}))?\s+(?:و|الي\s+|حتي\s+)(?P<last>{MONTH}){_E}(?:{_THEN}(?P<last_year>{YEAR}))?"
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
            rf"(?P<lead>)(?P<how>)(?<!\w)(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>{YEAR})",
            re.IGNORECASE,
        ),
    ),
    (
        _date,
        re.compile(
            rf"(?:(?P<day>{_DAY}){_OF})?(?P<lead>(?:في|شهر|منذ|حتي|بعد|قبل)\s+)?{_B}(?P<month>{MONTH}){_E}(?:{_THEN}(?P<year>{YEAR})|{_SAME})?",
            re.IGNORECASE,
        ),
    ),
    (_numeric, re.compile(r"(?<!\d)(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>(?:19|20)\d\d)(?!\d)")),
    (
        _decade,
        re.compile(rf"(?<!\w)[وفب]?(?:ال)?(?P<decade>{'|'.join(_DECADES)})(?:\s+(?:من\s+)?القرن\s+(?:الماضي|العشرين))?{_E}"),
    ),
    (_half, re.compile(rf"النصف\s+(?P<half>الاول|الثاني)\s+من\s+(?:عام\s+|العام\s+)?(?P<year>{YEAR})")),
    (_season, re.compile(rf"{_B}(?P<season>ربيع|صيف|خريف)\s+(?:عام\s+)?(?P<year>{YEAR})")),
    (_part, re.compile(rf"(?P<part>مطلع|مستهل|بدايه|اوائل|نهايه|اواخر)\s+(?:عام\s+|العام\s+)?(?P<year>{YEAR})")),
    (
        _years,
        re.compile(rf"(?:بين|من)\s+(?:عامي\s+|عام\s+)?(?P<first>{YEAR})\s+(?:و|الي\s+|حتي\s+)(?:عام\s+)?(?P<last>{YEAR})"),
    ),
    (_years, re.compile(rf"(?:between|from)\s+(?P<first>{YEAR})\s+(?:and|to|until)\s+(?P<last>{YEAR})", re.IGNORECASE)),
    (_years, re.compile(rf"(?P<first>{YEAR})\s*[-–]\s*(?P<last>{YEAR})")),
    (_year, re.compile(rf"(?<!\w)[وفبل]?{_BEFORE_YEAR}\s*(?P<date>{YEAR})")),
    (_year, re.compile(rf"\b(?:in|since|by|until|before|after|during)\s+(?P<date>{YEAR})\b", re.IGNORECASE)),
    *((_relative, re.compile(rf"(?<!\w){pattern}{_E}", re.IGNORECASE)) for pattern in (*_RELATIVE, *_LATIN_WORDS)),
)
