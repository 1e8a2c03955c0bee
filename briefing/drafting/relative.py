"""Dates that are told from another one: from the report's own date (أمس, الأسبوع الماضي), or from the date named before."""

import datetime as dt
import re

from briefing.arabic.months import MONTHS
from briefing.arabic.numerals import read_number
from briefing.domain.dates import RELATIVE, ends, parts

WEEKDAYS = {"الاثنين": 0, "الثلاثاء": 1, "الاربعاء": 2, "الخميس": 3, "الجمعه": 4, "السبت": 5, "الاحد": 6}
_UNITS = {
    "يوم": 1, "يوما": 1, "ايام": 1, "يومين": 1, "اسبوع": 7, "اسبوعا": 7, "اسابيع": 7, "اسبوعين": 7,
}  # fmt: skip
_MONTHS_LONG = {"شهر": 1, "شهرا": 1, "اشهر": 1, "شهرين": 1, "شهور": 1}
_YEARS_LONG = {"سنه": 1, "سنوات": 1, "سنتين": 1, "عام": 1, "عاما": 1, "اعوام": 1, "عامين": 1}
_DUAL = ("يومين", "اسبوعين", "شهرين", "سنتين", "عامين")
_AGO = re.compile(r"(?:قبل|منذ)\s+(?P<count>\w+\s+)?(?P<unit>\w+)$")
_AHEAD = ("المقبل", "المقبله", "القادم", "القادمه")
_PAST = ("الماضي", "الماضيه", "الفائت", "المنصرم")
_SPAN_OF_WEEK = dt.timedelta(days=6)


def resolve(words: str, own: dt.date | None, before: str) -> str | None:
    """The date that folded words mean, as in `domain.dates`; None where nothing anchors them.

    `own` is the report's date, `before` the last date that the text has named.
    """
    return _after_another(words, before) or (_from_own(words, own) if own else None)


def _after_another(words: str, before: str) -> str | None:
    """«الشهر التالي», «العام نفسه», «اليوم التالي» after a date with such a month, year or day."""
    anchor = parts(ends(before)[1]) if before else None
    follows = re.search(r"(?P<unit>اليوم|الشهر|العام|السنه|الاسبوع)\s+(?P<how>التالي|التاليه|نفسه|نفسها|ذاته)", words)
    if not anchor or not follows:
        return None
    year, month, day = anchor
    step = 1 if follows["how"].startswith("التالي") else 0
    unit = follows["unit"]
    if unit in ("العام", "السنه"):
        return str(year + step)
    if unit == "الشهر" and month:
        return f"{year + (month + step - 1) // 12}-{(month + step - 1) % 12 + 1:02d}"
    if unit == "اليوم" and month and day:
        return (dt.date(year, month, day) + dt.timedelta(days=step)).isoformat()
    return None


def _from_own(words: str, own: dt.date) -> str | None:
    return _day(words, own) or _counted(words, own) or _unit(words, own)


def _day(words: str, own: dt.date) -> str | None:
    if re.search(r"اول\s+من\s+امس|امس\s+الاول", words):
        return (own - dt.timedelta(days=2)).isoformat()
    if re.search(r"(?<!\w)امس(?!\w)", words):
        return (own - dt.timedelta(days=1)).isoformat()
    if re.search(r"(?<!\w)غدا?(?!\w)", words):
        return (own + dt.timedelta(days=2 if words.startswith("بعد") else 1)).isoformat()
    weekday = next((number for name, number in WEEKDAYS.items() if name in words), None)
    if weekday is None:
        return None
    ahead = any(word in words.split() for word in _AHEAD)
    step = (weekday - own.weekday()) % 7 or 7 if ahead else -((own.weekday() - weekday) % 7)
    if any(word in words.split() for word in _PAST) and step == 0:
        step = -7
    return (own + dt.timedelta(days=step)).isoformat()


def _counted(words: str, own: dt.date) -> str | None:
    """«قبل ثلاثة أيام», «منذ شهرين»."""
    match = _AGO.search(words)
    if not match:
        return None
    unit = match["unit"]
    count = 2 if unit in _DUAL else read_number(match["count"].strip()) if match["count"] else 1
    if count is None or count > 60:
        return None
    if unit in _UNITS:
        return (own - dt.timedelta(days=count * _UNITS[unit])).isoformat()
    if unit in _MONTHS_LONG:
        month = own.year * 12 + own.month - 1 - count
        return f"{month // 12}-{month % 12 + 1:02d}"
    return str(own.year - count) if unit in _YEARS_LONG else None


def _unit(words: str, own: dt.date) -> str | None:
    """«الأسبوع الماضي», «الشهر الجاري», «نهاية العام», «مطلع العام المقبل»."""
    step = 1 if any(word in words for word in _AHEAD) else -1 if any(word in words for word in _PAST) else 0
    if "الاسبوع" in words:
        monday = own - dt.timedelta(days=own.weekday()) + dt.timedelta(weeks=step)
        return f"{monday.isoformat()}/{(monday + _SPAN_OF_WEEK).isoformat()}"
    if "الشهر" in words:
        month = own.year * 12 + own.month - 1 + step
        return f"{month // 12}-{month % 12 + 1:02d}"
    if "العام" in words or "السنه" in words:
        return part_of_year(words, own.year + step)
    return own.isoformat() if words.strip() == "اليوم" else None


def part_of_year(words: str, year: int) -> str:
    """A year, or the part of it that words such as مطلع and نهاية name."""
    if re.search(r"مطلع|مستهل|بدايه|اوائل", words):
        return f"{year}-01/{year}-03"
    if re.search(r"نهايه|اواخر", words):
        return f"{year}-12"
    if "منتصف" in words:
        return f"{year}-06/{year}-07"
    return str(year)


def month_near(name: str, how: str, own: dt.date) -> str | None:
    """«كانون الأول الماضي»: the last such month before the report's date; «المقبل»: the next."""
    month = MONTHS.get(name)
    if month is None:
        return None
    if how in _PAST:
        year = own.year - (month >= own.month)
    elif how in _AHEAD:
        year = own.year + (month <= own.month)
    else:
        year = own.year
    return f"{year}-{month:02d}"


def is_relative(when: str) -> bool:
    return when.startswith(RELATIVE)
