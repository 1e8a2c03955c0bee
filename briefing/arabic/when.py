"""A date as a person types it, in the code of `domain.dates`: digits of either kind, month names of every set, ranges."""

import datetime as dt
import re

from briefing.arabic.fold import fold
from briefing.arabic.format import Format
from briefing.arabic.months import MONTHS
from briefing.domain.dates import RELATIVE, ends, parts

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_FORMS = (
    re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?"),
    re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})"),
    re.compile(rf"(?:(?P<day>\d{{1,2}})\s+)?(?P<name>{_NAMES})\s+(?:عام\s+|سنه\s+)?(?P<year>\d{{4}})"),
    re.compile(r"(?:عام|سنه)\s+(?P<year>\d{4})"),
)
_BETWEEN = re.compile(r"\s+[-–—]\s+|\s*[–—]\s*|\s+(?:الي|حتي)\s+|(?<=\d)/(?=\d{4}\b)")


def read_when(text: str) -> str:
    """«حزيران ٢٠١٤» is `2014-06`, «٢٠١١–٢٠١٤» is `2011/2014`; what is no date of the calendar is kept as its words.

    Empty where nothing was typed.
    """
    words = text.strip()
    if not words:
        return ""
    folded = fold(words).lower()
    whole = _point(folded)
    if whole:
        return whole
    ends = [_point(end) for end in _BETWEEN.split(folded)]
    if len(ends) == 2 and ends[0] and ends[1]:
        return "/".join(ends)
    return words if words.startswith(RELATIVE) else f"{RELATIVE}{words}"


def typed(code: str, format: Format) -> str:
    """The date as it stands in a field to be edited: in words where those are read as the same date again, else its code."""
    if code.startswith(RELATIVE):
        return code.removeprefix(RELATIVE)
    words = " – ".join(format.when(end) for end in dict.fromkeys(ends(code)))
    return words if read_when(words) == code else code


def _point(text: str) -> str:
    """One end of a date as its code; empty where it is none, or not on the calendar."""
    for form in _FORMS:
        match = form.fullmatch(text.strip())
        if match:
            return _coded(match.groupdict())
    return ""


def _coded(found: dict[str, str | None]) -> str:
    name = found.get("name")
    month = MONTHS[name] if name else int(found.get("month") or 0)
    day = int(found.get("day") or 0)
    code = f"{found['year']}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")
    try:
        dt.date(int(found["year"] or 0), month or 1, day or 1)
    except ValueError:
        return ""
    return code if parts(code) else ""
