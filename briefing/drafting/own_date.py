"""The day that a report gives as its own, in its head or its dateline."""

import datetime as dt
import re

from briefing.arabic.months import MONTHS

YEAR = r"(?<![\d.,])(?:19|20)\d{2}(?![\d.,]?\d)"
MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
TWIN = rf"(?:\s*/\s*(?:{MONTH})|\s*\((?:{MONTH})\))?"  # شباط/فبراير, شباط (فبراير)
HEAD = 500  # code points in which a report says its date
_HEAD_DATE = re.compile(
    rf"(?:^|[\n(])[^\n]{{0,60}}?(?<!\d)(?P<day>\d{{1,2}})\s+(?P<month>{MONTH}){TWIN}\s+(?P<year>{YEAR})(?=[^\n]{{0,40}}(?:\n|$|[-–—]\s|\)))"
)
_DAY = rf"(?P<day>\d{{1,2}})\s+(?P<month>{MONTH}){TWIN}\s+(?P<year>{YEAR})"
_LABELLED_DATE = re.compile(rf"(?:^|\n)[^\n]{{0,40}}?(?<!\w)(?:التاريخ|تاريخ|صدر\s+في|حرر\s+في|date)\b[^\n]{{0,30}}?{_DAY}")
# the same at the end of a line of the head that says more than that
_ISSUED = re.compile(
    rf"(?<!\w)(?:تاريخ|صدرت?|حررت?|اعدت?|كتبت?|المده|الفتره|المشموله)\b[^\n]{{0,40}}?{_DAY}(?=[^\n]{{0,12}}(?:\n|$))"
)
_OWN_DATE = re.compile(rf"^(?:.{{0,80}}\b)?(?:التاريخ|تاريخ|الفتره)\b[^\n]{{0,60}}?(?P<year>{YEAR})", re.MULTILINE)
_DATELINE = re.compile(
    rf"(?:^|\n)[^\n]{{0,40}}?(?<!\d)(?P<day>\d{{1,2}})\s+(?:{MONTH}){TWIN}(?:\s*،)?\s*(?:\([^)\n]{{2,40}}\)\s*)?[-–—:]\s"
)


def without_year(folded: str) -> re.Match[str] | None:
    """The dateline of a report that gives a day and no year («بغداد، 2 شباط (وكالة) - …»)."""
    return _DATELINE.search(folded, 0, HEAD)


def own_date(folded: str) -> dt.date | None:
    """The day that a report gives as its own: in a line of its head that is little more than a date, or in its dateline."""
    labelled = _LABELLED_DATE.search(folded, 0, HEAD) or _ISSUED.search(folded, 0, HEAD)
    match = labelled or _HEAD_DATE.match(folded, 0, HEAD) or _HEAD_DATE.search(folded[: folded.find("\n\n", 1) + 120][:HEAD])
    if not match:
        return None
    try:
        return dt.date(int(match["year"]), MONTHS[match["month"].lower()], int(match["day"]))
    except ValueError:
        return None


def own_year(folded: str) -> str | None:
    """The year of that day, or of the time that the report says it covers."""
    match = _OWN_DATE.search(folded, 0, 400)
    return match["year"] if match else None
