"""Reads numbers written in Arabic words, and percentages with their ranges, from folded text."""

import re
from dataclasses import dataclass

from briefing.arabic.fold import fold
from briefing.domain.spans import Span

_UNIT_WORDS = (
    "واحد واحده",
    "اثنان اثنين اثنتان اثنتين",
    "ثلاث ثلاثه",
    "اربع اربعه",
    "خمس خمسه",
    "ست سته",
    "سبع سبعه",
    "ثماني ثمانيه",
    "تسع تسعه",
    "عشر عشره",
)
_UNITS = {word: value for value, words in enumerate(_UNIT_WORDS, start=1) for word in words.split()}
_TENS = {
    stem + ending: value
    for stem, value in {"عشر": 20, "ثلاث": 30, "اربع": 40, "خمس": 50, "ست": 60, "سبع": 70, "ثمان": 80, "تسع": 90}.items()
    for ending in ("ون", "ين")
}
_GREAT = {fold("مئة"): 100, "ماءه": 100, "مايه": 100, fold("مائة"): 100, fold("مئتان"): 200, fold("مئتين"): 200, "الف": 1000}
_ORDINAL_WORDS = "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر"
_ORDINALS = {word: value for value, word in enumerate(_ORDINAL_WORDS.split(), start=1)}
_ORDINALS |= {f"{word}ه": value for word, value in _ORDINALS.items()} | {"اولي": 1, "حادي": 1, "حاديه": 1}
_DIGITS = r"\d+(?:\.\d+)?"
_SPOKEN = "(?:(?:" + "|".join(sorted({*_UNITS, *_TENS, fold("مئة")}, key=len, reverse=True)) + r")(?:\s+و(?=\w))?\s*){1,3}"
_SIGN = rf"(?:\s*[%٪]|\s+(?:في\s+ال|ب?ال?){fold('مئة')}|\s+(?:في\s+ال|ب?ال?){fold('مائة')}|\s+percent\b)"
_AMOUNT = f"(?:{_DIGITS}|{_SPOKEN})"
_PERCENT = re.compile(
    rf"(?P<bound>(?:لا|لن)\s+[يت](?:تجاوز|زيد|تعدي)\s+(?:عن\s+|علي\s+)?|(?:اقل|ادني)\s+من\s+|دون\s+(?:ال)?|(?:اكثر|اعلي)\s+من\s+|فوق\s+(?:ال)?)?"
    rf"(?<![\w.])(?P<low>{_AMOUNT}){_SIGN}?(?:\s*(?:[-–—/]|الي|و(?=\s*\d)|و(?=\w))\s*(?P<high>{_AMOUNT}))?{_SIGN}"
)


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage or a range of them, 0 … 100, and where it stands."""

    span: Span
    low: float
    high: float


def read_number(words: str) -> int | None:
    """The value of a number written in words (خمسة وعشرون) or digits; None where it is none."""
    total = 0
    parts = [part for part in re.split(r"\s+", fold(words).strip()) if part]
    if len(parts) == 1 and parts[0].isdecimal():
        return int(parts[0])
    for index, part in enumerate(parts):
        bare = part[1:] if index and part.startswith("و") and part not in _UNITS else part
        value = _UNITS.get(bare) or _TENS.get(bare) or _GREAT.get(bare)
        if value is None:
            return None
        total = max(total, 1) * value if value in (100, 1000) else total + value
    return total or None


def read_ordinal(words: str) -> int | None:
    """The value of an ordinal (الثالث, ثالثة, الحادي عشر, الثاني والعشرون), 1 … 99."""
    first, *rest = fold(words).split() or [""]
    first = first.removeprefix("ال")
    value = _ORDINALS.get(first)
    if not rest:
        return value or _TENS.get(first)
    ten = 10 if rest[0] in ("عشر", "عشره") else _TENS.get(rest[0].removeprefix("و").removeprefix("ال"))
    return value + ten if value and ten and value < 10 and len(rest) == 1 else None


def _amount(words: str) -> float | None:
    words = words.strip()
    return float(words) if re.fullmatch(_DIGITS, words) else read_number(words.removesuffix(" و"))


def percents(folded: str) -> list[Percent]:
    """Every percentage of a folded text; "not above 15 %" is the range 0–15, "above 60 %" the range 60–100."""
    found = []
    for match in _PERCENT.finditer(folded):
        low, high = _amount(match["low"]), _amount(match["high"]) if match["high"] else None
        if low is None or not 0 <= low <= 100 or (high is not None and not low <= high <= 100):
            continue
        bound = match["bound"] or ""
        if bound:
            low, high = (low, 100.0) if bound.startswith(("اكثر", "اعلي", "فوق")) else (0.0, low)
        found.append(Percent(Span(*match.span()), low, low if high is None else high))
    return found
