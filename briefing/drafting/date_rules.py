"""How each kind of date expression reads, from the most particular to the least."""

import re
from collections.abc import Callable

from briefing.arabic.fold import fold
from briefing.arabic.months import HIJRI_MONTHS
from briefing.drafting import date_readers as readers
from briefing.drafting.own_date import MONTH, TWIN, YEAR

_HIJRI_MONTH = "|".join(sorted(map(re.escape, HIJRI_MONTHS), key=len, reverse=True))
_UNIT_ORDINAL = "ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع"
_DAY_IN_WORDS = (
    rf"ال(?:(?:حادي|{_UNIT_ORDINAL})\s+(?:عشر|والعشرين|والثلاثين)|اول|{_UNIT_ORDINAL}|عاشر|عشرين(?=\s+من)|ثلاثين(?=\s+من))"
)
_DAY = rf"(?:(?<!\d)\d{{1,2}}|{_DAY_IN_WORDS})"
_OF = r"(?:\s*/\s*|\s+)(?:من\s+)?(?:شهر\s+)?"
_THEN = r"\s+(?:من\s+)?(?:عام\s+|سنه\s+|العام\s+)?"
_ITSELF = r"(?:العام\s+(?:نفسه|ذاته|عينه)|السنه\s+(?:نفسها|ذاتها|عينها))"
_THIS_YEAR = r"(?:العام\s+(?:الجاري|الحالي)|السنه\s+(?:الجاريه|الحاليه)|هذا\s+العام|هذه\s+السنه)"
_NEAR = r"(?:الماضي|الفائت|المنصرم|المقبل|القادم)"
_SAME = rf"(?P<how>\s+(?:من\s+)?(?:{_ITSELF}|{_THIS_YEAR}|العام\s+{_NEAR}|السنه\s+{_NEAR}ه|{_NEAR}))"
_WEEKDAY = r"(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)"
_COUNT = r"(?:\w+\s+)?(?:ايام|يومين|يوما|اسابيع|اسبوعين|اسبوعا|اشهر|شهرين|شهرا|سنوات|سنتين|عامين|اعوام)"
_UNIT = r"(?:اليوم|الاسبوع|الشهر|العام|السنه|الصيف|الشتاء|الربيع|الخريف)"
_HOW = r"(?:الماضي|الفائت|المنصرم|المقبل|القادم|الجاري|الحالي|التالي)(?:ه)?"
_NO_DATE_FOLLOWS = rf"(?!\s+\d{{1,2}}{_OF}(?:{MONTH}))"  # «السبت 12 آذار» is told by the date
_TIME_OF_DAY = r"(?:فجر|صباح|مساء|ليل|ليله|ظهر|عصر|عشيه|ضحي)"
_RELATIVE = (
    rf"{_WEEKDAY}\s+و{_WEEKDAY}(?:\s+(?:الماضي(?:ان|ين)|المقبل(?:ان|ين)|القادم(?:ان|ين)))?",
    r"هذا\s+(?:الاسبوع|الشهر)",
    rf"(?:(?:يوم|{_TIME_OF_DAY})\s+)+(?:يوم\s+)?{_WEEKDAY}(?:\s+(?:الماضي|المقبل|القادم|الفائت|المنصرم))?{_NO_DATE_FOLLOWS}",
    rf"{_WEEKDAY}\s+(?:الماضي|المقبل|القادم|الفائت|المنصرم)",
    rf"(?:بعد\s+)?غد(?:ا)?(?:\s+{_WEEKDAY})?",
    rf"(?<=[،(]\s){_WEEKDAY}(?=[،)])|(?<=\(){_WEEKDAY}(?=\))",
    rf"اليوم\s+{_WEEKDAY}",
    rf"(?:الثلاثاء|الاربعاء){_NO_DATE_FOLLOWS}",
    r"(?:منذ\s+)?(?:مطلع|مستهل|منتصف|نهايه|اواخر|اوائل|بدايه)\s+(?:العام|السنه|الشهر|الاسبوع|الصيف|الشتاء|الربيع|الخريف)"
    rf"(?:\s+{_HOW})?",
    rf"(?:ربيع|صيف|خريف|شتاء)\s+(?:العام\s+{_HOW}|هذا\s+العام)",
    rf"الربع\s+ال(?:اول|ثاني|ثالث|رابع|اخير)\s+من\s+(?:العام\s+{_HOW}|هذا\s+العام)",
    rf"(?:{_TIME_OF_DAY}\s+)?{_UNIT}\s+(?:{_HOW}|نفسه|ذاته)",
    rf"(?:قبل|منذ)\s+{_COUNT}(?![\w])",
    rf"(?:خلال|في\s+غضون)\s+(?:\d+\s+ساعه|{_COUNT})\s+من\s+(?!ان)\w+",
    r"(?:مساء\s+|صباح\s+|فجر\s+|ليل\s+|ظهر\s+)?(?:امس(?:\s+الاول)?|اول\s+من\s+امس)",
    r"(?:فجر|صباح|مساء|ظهر)\s+(?:اليوم(?!\s+التالي)|غد)",
    r"في\s+(?:الصيف|الشتاء|الربيع|الخريف)",
    r"(?:الاسابيع|الاشهر|الايام|السنوات)\s+(?:القليله\s+)?(?:الاخيره|الماضيه|المقبله|القادمه|التي\s+تلت\s+\w+)",
    r"(?:عيد\s+(?:الفطر|الاضحي)|شهر\s+رمضان|رمضان\s+(?:الماضي|المقبل|الجاري|الفائت))",
)
_LATIN_WORDS = (r"(?:last|next|this)\s+(?:week|month|year|summer|winter|spring|autumn)", r"yesterday")
_LEADS_A_YEAR = (
    "عام العام سنه عامي العامين سنتي منذ قبل بعد حتي خلال بحلول من في نهايه مطلع اواخر اوائل منتصف بدايه مستهل بين و الي "
    "انتخابات اتفاقيه اتفاق لعام بعام حرب ثوره انقلاب هدنه احداث ازمه انتفاضه مؤتمر قمه احتجاجات دستور مذكره معاهده غزو زلزال "
    "معركه معارك اعلان بيان تفاهم صفقه دوره شتاء"
)
_BEFORE_YEAR = f"(?:{'|'.join(fold(_LEADS_A_YEAR).split())})"
Rule = Callable[[re.Match[str], str], str | None]
_B, _E = r"(?<!\w)[وفبل]?", r"(?!\w)"
RULES: tuple[tuple[Rule, re.Pattern[str]], ...] = (
    (
        readers.weekday_of_month,
        re.compile(
            rf"(?P<weekday>{_WEEKDAY})\s+(?P<which>ال(?:اول|ثاني|ثالث|رابع|اخير))\s+من\s+(?:شهر\s+)?(?P<month>{MONTH}){TWIN}{_E}"
            rf"(?:{_THEN}(?P<year>{YEAR}))?"
        ),
    ),
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
        readers.day_of_month,
        re.compile(
            rf"(?<!\w)(?:{_TIME_OF_DAY}\s+)?(?:يوم\s+)?(?:(?P<day>{_DAY})\s+من\s+(?:الشهر\s+(?P<how>{_HOW}|نفسه|ذاته)|هذا\s+الشهر)|"
            r"(?P<number>\d{1,2})(?:\s*[/-]\s*(?P<last>\d{1,2}))?\s+(?:الشهر\s+)?(?:الجاري|الحالي))(?!\w)"
        ),
    ),
    (
        readers.days,
        re.compile(
            rf"(?:من|بين)\s+(?P<first>\d{{1,2}})\s*(?:الي\s+|و|-)\s*(?P<last>\d{{1,2}}){_OF}(?P<month>{MONTH}){TWIN}{_E}(?:{_THEN}(?P<year>{YEAR}))?"
        ),
    ),
    (
        readers.days,
        re.compile(
            rf"(?:يومي\s+|(?<![\d/.-]))(?P<first>\d{{1,2}})\s*(?:[-–]\s*|و\s*)(?P<last>\d{{1,2}}){_OF}(?P<month>{MONTH}){TWIN}{_E}"
            rf"(?:{_THEN}(?P<year>{YEAR}))?"
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
    (
        readers.quarter,
        re.compile(rf"الربع\s+(?P<quarter>ال(?:اول|ثاني|ثالث|رابع|اخير))\s+من\s+(?:عام\s+|العام\s+|سنه\s+)?(?P<year>{YEAR})"),
    ),
    (readers.half, re.compile(rf"النصف\s+(?P<half>الاول|الثاني)\s+من\s+(?:عام\s+|العام\s+)?(?P<year>{YEAR})")),
    (readers.season, re.compile(rf"{_B}(?P<season>ربيع|صيف|خريف)\s+(?:عام\s+|العام\s+|سنه\s+)?(?P<year>{YEAR})")),
    (readers.part, re.compile(rf"(?P<part>مطلع|مستهل|بدايه|اوائل|نهايه|اواخر)\s+(?:عام\s+|العام\s+)?(?P<year>{YEAR})")),
    (
        readers.years,
        re.compile(rf"(?:بين|من)\s+(?:عامي\s+|عام\s+)?(?P<first>{YEAR})\s+(?:و|الي\s+|حتي\s+)(?:عام\s+)?(?P<last>{YEAR})"),
    ),
    (readers.years, re.compile(rf"(?:between|from)\s+(?P<first>{YEAR})\s+(?:and|to|until)\s+(?P<last>{YEAR})", re.IGNORECASE)),
    (readers.years, re.compile(rf"(?P<first>{YEAR})\s*[-–]\s*(?P<last>{YEAR})")),
    (readers.year, re.compile(rf"(?<!\w)[وفبل]?{_BEFORE_YEAR}\s*(?P<date>{YEAR})")),
    (readers.year, re.compile(rf"\b(?:in|since|by|until|before|after|during)\s+(?P<date>{YEAR})\b", re.IGNORECASE)),
    (readers.as_worded, re.compile(rf"(?<!\w)(?:{'|'.join((*_RELATIVE, *_LATIN_WORDS))}){_E}", re.IGNORECASE)),
)
