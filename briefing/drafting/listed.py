"""Futures in a list: the items under a heading such as السيناريوهات, and titles that each carry a percentage."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from briefing.arabic.numerals import percents
from briefing.drafting.branches import Branch, trimmed
from briefing.drafting.likelihood import says_how_likely
from briefing.drafting.reading import Reading

_HEADING = re.compile(
    r"(?:سيناريو|سيناريوهات|مسارات|احتمالات|خيارات|بدائل|مالات|فرضيات|افاق|مسالك|استشراف|توقعات|مستقبلات|مشاهد|مخارج|تصورات|صور|"
    r"المنتظر|المرتقب|المتوقع|المستقبل|القادم|كيف|الي\s+اين|ماذا\s+(?:بعد|لو)|مصير|نهايات|scenarios|outlook)\b",
    re.IGNORECASE,
)
_ITEM = re.compile(r"[-–•*▪]\s+|\(?\d{1,2}[.)-]\s+|\(?[ابجدهو][.)-]\s+")
_TITLE = re.compile(r"(?:[-–•*▪]\s+|\(?\d{1,2}[.)-]\s+)?(?P<title>[^:\n]{4,80}?)\s*(?:[:–-]|$)")
_WHAT_IF = re.compile(r"(?:[-–•*▪]\s+|\d{1,2}[.)-]\s+)?و?ماذا\s+(?:لو|اذا)(?!\w)")
_LONGEST_HEADING = 60  # code points


def listed(reading: Reading) -> Iterator[Branch]:
    """The items of a list under its heading."""
    under = False
    for number, sentence in reading.each_sentence():
        text = sentence.of(reading.text)
        item = _ITEM.match(text)
        if item and under:
            end = _line(reading, sentence.start)
            yield trimmed(reading, sentence.start, end, sentence.start + item.end(), "scenario-listed")
        elif not item:
            opens = number == 0 or "\n" in reading.text[reading.sentences[number - 1].end : sentence.start]
            heading = _HEADING.search(text) is not None and len(text) < _LONGEST_HEADING and not text.endswith(".")
            under = heading or (under and not opens)


def weighted_titles(reading: Reading) -> Iterator[Branch]:
    """«تصعيد محدود (30%): …»: at least two lines that follow each other and open with a title and a percentage."""
    run: list[Branch] = []
    for number, sentence in reading.each_sentence():
        if number and "\n" not in reading.text[reading.sentences[number - 1].end : sentence.start]:
            continue
        title = _TITLE.match(reading.text, sentence.start, sentence.end)
        share = next(iter(percents(title["title"])), None) if title else None
        if title is None or share is None or not _bracketed(title["title"], share.span.start):
            yield from run if len(run) > 1 else ()
            run = []
            continue
        end = _line(reading, sentence.start)
        run.append(trimmed(reading, sentence.start, end, title.start("title"), "scenario-listed"))
    yield from run if len(run) > 1 else ()


def _bracketed(title: str, at: int) -> bool:
    """Whether a percentage stands in brackets or after a comma at the end of a title, and is no part of what it says."""
    return re.search(r"[(،–-]\s*(?:نحو\s+|بنسبه\s+|باحتمال\s+|احتمال\w*\s+)*$", title[:at]) is not None


def weighed_items(reading: Reading) -> Iterator[Branch]:
    """«1. … وهو مستبعد.»: the items of a list of which at least two are called likely or unlikely."""
    run: list[Branch] = []
    for line in re.finditer(r"[^\n]+", reading.text):
        item = _ITEM.match(reading.text, line.start(), line.end())
        if item is None:
            yield from run if _weighs(reading, run) else ()
            run = []
            continue
        run.append(trimmed(reading, line.start(), line.end(), item.end(), "scenario-listed"))
    yield from run if _weighs(reading, run) else ()


def _weighs(reading: Reading, run: list[Branch]) -> bool:
    weighed = sum(says_how_likely(reading, branch) for branch in run)
    return weighed > 1 and 2 * weighed >= len(run)


def answered_questions(reading: Reading) -> Iterator[Branch]:
    """«ماذا لو انهارت الهدنة؟ …»: each question with its answer, up to the next or to the end of the line."""
    asked = [match for _, one in reading.each_sentence() if (match := _WHAT_IF.match(reading.text, one.start))]
    for match, following in zip_longest(asked, asked[1:]):
        limit = following.start() if following else len(reading.text)
        answer = reading.text.find("؟", match.end())
        end = min(_line(reading, answer + 2 if answer >= 0 else match.end()), limit)
        yield trimmed(reading, match.start(), end, match.end(), "scenario-condition")


def _line(reading: Reading, start: int) -> int:
    end = reading.text.find("\n", start)
    return end if end >= 0 else len(reading.text)
