"""How likely a report calls something: a percentage, odds (one in three, a third), or a word of probability."""

import re
from functools import cache

from briefing.arabic.fold import fold
from briefing.arabic.numerals import percents, read_number
from briefing.domain.draft import Likelihood
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.reading import Reading

_MARGIN = 8  # per cent either way of odds told in words
_SHARES = {"الثلثين": 67, "الثلثان": 67, "ثلثين": 67, "الثلث": 33, "ثلث": 33, "النصف": 50, "الربع": 25, "ربع": 25, "الخمس": 20}
_OF = r"(?:[23456]|اثن\w+|ثلاثه?|اربعه?|خمسه?|سته?|عشره?)"
_CHANCE = rf"(?:احتمال|فرص|حظ|ترجيح|نقدر|{fold('يقدر')}|{fold('نسبة')})\w*"
_ODDS = re.compile(
    rf"(?<!\w)ب?(?P<count>واحد|اثن\w+|ثلاثه)\s+(?:من(?:\s+كل)?|الي|في)\s+(?P<all>{_OF})(?!\w)(?!\s+\w+(?:ين|ون|ات)(?!\w))|"
    rf"(?<!\w)[وف]?{_CHANCE}\s+(?:\w+\s+){{0,4}}?ب?(?P<share>{'|'.join(_SHARES)})(?!\w)"
)


def read_likelihood(reading: Reading, span: Span) -> Likelihood | None:
    """The likelihood that a span states: a percentage before odds and words, the longest words before shorter ones."""
    text = span.of(reading.text)
    for percent in percents(text):
        low, high = max(1, round(percent.low)), min(99, round(percent.high))
        if low <= high:
            start = span.start + percent.span.start
            return Likelihood(low, high, reading.written(start, start + percent.span.end - percent.span.start))
    odds = _odds(reading, span)
    if odds:
        return odds
    for pattern, likelihood in lexicon.likelihoods():
        match = pattern.search(text)
        if match:
            start, end = match.span("words")
            return Likelihood(likelihood.low, likelihood.high, reading.written(span.start + start, span.start + end))
    return None


def says_how_likely(reading: Reading, span: Span) -> bool:
    """Whether a span has a word of probability or odds; a percentage alone may be of anything."""
    words = lexicon.likely().search(reading.text, span.start, span.end)
    return words is not None or _odds(reading, span) is not None


def _odds(reading: Reading, span: Span) -> Likelihood | None:
    for match in _ODDS.finditer(reading.text, span.start, span.end):
        middle = _SHARES[match["share"]] if match["share"] else _per_cent(match["count"], match["all"])
        if middle:
            group = "share" if match["share"] else "count"
            words = reading.written(match.start(group), match.end())
            return Likelihood(max(1, middle - _MARGIN), min(99, middle + _MARGIN), words)
    return None


@cache
def _per_cent(count: str, whole: str) -> int:
    """What so many of so many are in per cent, 0 if they are no odds."""
    some, total = read_number(count), read_number(whole)
    return round(100 * some / total) if some and total and some < total else 0
