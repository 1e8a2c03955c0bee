"""How each kind of date expression reads, from the most particular to the least."""

import re
from collections.abc import Callable

from briefing.arabic.months import HIJRI_MONTHS
from briefing.drafting import date_readers as readers
from briefing.drafting.own_date import MONTH, TWIN, YEAR

_HIJRI_MONTH = "|".join(sorted(map(re.escape, HIJRI_MONTHS), key=len, reverse=True))
_DAY = r"(?:(?<!\d)\d{1,2}|ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر))"
_OF = r"(?:\s*/\s*|\s+)(?:من\s+)?(?:شهر\s+)?"
_THEN = r"\s+(?:من\s+)?(?:عام\s+|سنه\s+|العام\s+)?"
_SAME = (
    r"(?P<how>\s+(?:من\s+)?(?:العام\s+نفسه|العام\s+ذاته|السنه\s+نفسها|العام\s+الجاري|هذا\s+العام|الماضي|الفائت|المقبل|القادم))"
)
_WEEKDAY = r"(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)"
_COUNT = r"(?:\w+\s+)?(?:ايام|يومين|يوما|اسابيع|اسبوعين|اسبوعا|اشهر|شهرين|شهرا|سنوات|سنتين|عامين|اعوام)"
_UNIT = r"(?:اليوم|الاسبوع|الشهر|العام|السنه|الصيف|الشتاء|الربيع|الخريف)"
_RELATIVE = (
    rf"{_WEEKDAY}\s+و{_WEEKDAY}(?:\s+(?:الماضي(?:ان|ين)|المقبل(?:ان|ين)|القادم(?:ان|ين)))?",
    r"هذا\s+(?:الاسبوع|الشهر)",
    rf"(?:(?:يوم|فجر|صباح|مساء|ليل|ليله|ظهر|عصر|عشيه|ضحي)\s+)+{_WEEKDAY}(?:\s+(?:الماضي|المقبل|القادم))?",
    rf"{_WEEKDAY}\s+(?:الماضي|المقبل|القادم)",
    rf"(?<=،\s){_WEEKDAY}(?=،)",
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
Rule = Callable[[re.Match[str], str], str | None]
_B, _E = r"(?<!\w)[وفبل]?", r"(?!\w)"
RULES: tuple[tuple[Rule, re.Pattern[str]], ...] = (
    (
        readers.across,
        re.compile(
            rf"(?:من|بين)\s+(?P<first>\d{{1,2}})\s+(?P<month>{MONTH}){TWIN}(?:\s+(?P<first_year>{YEAR}))?\s+(?:الي\s+|حتي\s+|و\s*)"
            rf"(?P<last>\d{{1,2}})\s+(?P<last_month>{MONTH}){TWIN}{_E}(?:{_THEN}(?P<last_year>{YEAR}))?"
        ),
    ),
    (
        readers.week,
        re.compile(
            rf"الاسبوع\s+(?P<which>ال(?:اول|ثاني|ثالث|رابع|اخير))\s+من\s+(?:(?:شهر\s+)?(?P<month>{MONTH}){_E}(?:{_THEN}(?P<year>{YEAR}))?|"
            r"(?:هذا\s+)?الشهر(?:\s+الجاري)?(?!\w))"
        ),
    ),
    (
        readers.days,
        re.compile(
            rf"(?:من|بين)\s+(?P<first>\d{{1,2}})\s*(?:الي\s+|و|-)\s*(?P<last>\d{{1,2}}){_OF}(?P<month>{MONTH}){TWIN}{_E}(?:{_THEN}(?P<year>{YEAR}))?"
        ),
    ),
    (
        readers.days_of_month,
        re.compile(
            r"(?:من|بين)\s+(?P<first>\d{1,2})\s+(?:الي\s+|و\s*)(?P<last>\d{1,2})\s+من\s+(?:الشهر\s+(?:نفسه|ذاته)|هذا\s+الشهر)"
        ),
    ),
    (
        readers.months,
        re.compile(
            rf"(?:بين|من)\s+(?P<first>{MONTH}){TWIN}(?:\s+(?P<first_year>{YEAR}))?\s+(?:و|الي\s+|حتي\s+)(?P<last>{MONTH}){TWIN}{_E}(?:{_THEN}(?P<last_year>{YEAR}))?"
        ),
    ),
    (
        readers.hijri,
        re.compile(
            rf"(?:(?P<day>\d{{1,2}}){_OF})?{_B}(?P<month>{_HIJRI_MONTH})(?:\s+(?:من\s+)?(?:عام\s+|سنه\s+)?)(?P<year>1[34]\d\d)(?:\s*ه{_E})?"
        ),
    ),
    (readers.hijri_year, re.compile(r"(?:عام|سنه)\s+(?P<year>1[34]\d\d)\s*(?:ه(?!\w)|هجري\w*)")),
    (readers.iso, re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})(?!\d)")),
    (
        readers.date,
        re.compile(
            rf"(?P<lead>)(?P<how>)(?<!\w)(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>{YEAR})",
            re.IGNORECASE,
        ),
    ),
    (
        readers.date,
        re.compile(
            rf"(?:(?P<day>{_DAY}){_OF})?(?P<lead>(?:في|شهر|منذ|حتي|بعد|قبل)\s+)?{_B}(?P<month>{MONTH}){TWIN}{_E}(?:{_THEN}(?P<year>{YEAR})|{_SAME})?",
            re.IGNORECASE,
        ),
    ),
    (readers.numeric, re.compile(r"(?<!\d)(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>(?:19|20)\d\d)(?!\d)")),
    (
        readers.decade,
        re.compile(
            rf"(?<!\w)[وفب]?(?:ال)?(?P<decade>{'|'.join(readers.DECADES)})(?:\s+(?:من\s+)?القرن\s+(?:الماضي|العشرين))?{_E}"
        ),
    ),
    (readers.half, re.compile(rf"النصف\s+(?P<half>الاول|الثاني)\s+من\s+(?:عام\s+|العام\s+)?(?P<year>{YEAR})")),
    (readers.season, re.compile(rf"{_B}(?P<season>ربيع|صيف|خريف)\s+(?:عام\s+)?(?P<year>{YEAR})")),
    (readers.part, re.compile(rf"(?P<part>مطلع|مستهل|بدايه|اوائل|نهايه|اواخر)\s+(?:عام\s+|العام\s+)?(?P<year>{YEAR})")),
    (
        readers.years,
        re.compile(rf"(?:بين|من)\s+(?:عامي\s+|عام\s+)?(?P<first>{YEAR})\s+(?:و|الي\s+|حتي\s+)(?:عام\s+)?(?P<last>{YEAR})"),
    ),
    (readers.years, re.compile(rf"(?:between|from)\s+(?P<first>{YEAR})\s+(?:and|to|until)\s+(?P<last>{YEAR})", re.IGNORECASE)),
    (readers.years, re.compile(rf"(?P<first>{YEAR})\s*[-–]\s*(?P<last>{YEAR})")),
    (readers.year, re.compile(rf"(?<!\w)[وفبل]?{_BEFORE_YEAR}\s*(?P<date>{YEAR})")),
    (readers.year, re.compile(rf"\b(?:in|since|by|until|before|after|during)\s+(?P<date>{YEAR})\b", re.IGNORECASE)),
    *((readers.as_worded, re.compile(rf"(?<!\w){pattern}{_E}", re.IGNORECASE)) for pattern in (*_RELATIVE, *_LATIN_WORDS)),
)
