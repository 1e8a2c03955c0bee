"""Futures that no number tells apart: conditions with what follows, and outcomes that are called likely or unlikely."""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.branches import Branch, cut, opening
from briefing.drafting.reading import Reading

_BRANCH = re.compile(r"(?:و|ف)?(?:في\s+حال(?:ه)?(?!\w)|اما\s+اذا(?!\w))")
_EITHER = re.compile(r"(?<!\w)[وف]?اما(?!\w)(?!\s+اذا(?!\w))")
_WEIGHED = re.compile(
    r"(?:و|ف)?(?:الارجح\s+ان|من\s+(?:غير\s+)?المرجح\s+ان|يرجح\s+ان|يستبعد\s+ان|نستبعد\s+ان|من\s+المستبعد\s+ان)(?!\w)"
)
FUTURE = re.compile(r"(?<!\w)(?:قد|فقد|ست\w{3,}|سي\w{3,}|فست\w+|فسي\w+)(?!\w)|(?<!\w)(?:س|فس|وس)[يتن]\w{2,}")

_NEW_STATEMENT = re.compile(
    r"؛\s*|،\s+(?=(?:في\s+حين|بينما|فيما|لكن|غير\s+ان|الا\s+ان|[وف]?اما|[وف]?اذا|وان|[وف]?في\s+حال|[وف]?يبقي|[وف]?تبقي|[وف]?يظل|[وف]?تظل)(?!\w))"
)


def conditions(reading: Reading) -> Iterator[Branch]:
    """في حال … س…, أما إذا … فقد…, and outcomes that are called likely or unlikely."""
    for number, sentence in reading.each_sentence():
        starts = [
            match
            for pattern in (_BRANCH, _WEIGHED)
            for match in pattern.finditer(reading.text, sentence.start, sentence.end)
            if opening(reading, sentence, match.start())
        ]
        starts = sorted([*starts, *_either_or(reading, sentence)], key=lambda match: match.start())
        for branch in cut(reading, number, starts, "scenario-condition"):
            decided = _WEIGHED.match(reading.text, branch.start) or _EITHER.match(reading.text, branch.start)
            if decided or FUTURE.search(reading.text, branch.start, branch.end):
                yield branch


def weighed(reading: Reading) -> Iterator[Branch]:
    """Statements of one paragraph each of which is called likely or unlikely: at least two, for one alone is an opinion."""
    paragraph: list[Branch] = []
    for number, sentence in reading.each_sentence():
        if number and "\n" in reading.text[reading.sentences[number - 1].end : sentence.start]:
            yield from paragraph if len(paragraph) > 1 else ()
            paragraph = []
        paragraph.extend(_weighed_in(reading, sentence))
    yield from paragraph if len(paragraph) > 1 else ()


def _weighed_in(reading: Reading, sentence: Span) -> Iterator[Branch]:
    """The statements of a sentence that weigh something, each with those after it that do not."""
    if not _says_how_likely(reading, sentence):
        return
    cuts = [match.end() for match in _NEW_STATEMENT.finditer(reading.text, sentence.start, sentence.end)]
    edges = [sentence.start, *cuts, sentence.end]
    starts = [start for start, end in pairwise(edges) if _says_how_likely(reading, Span(start, end))]
    for start, end in pairwise([*starts, sentence.end]):
        piece = reading.text[start:end].rstrip(" .،؛\n")
        yield Branch(start, start + len(piece), start, "scenario-weighed")


def _says_how_likely(reading: Reading, span: Span) -> bool:
    return lexicon.likely().search(reading.text, span.start, span.end) is not None


def _either_or(reading: Reading, sentence: Span) -> list[re.Match[str]]:
    """إما … وإما in one sentence or in two that follow each other; folded they look like أما, so the hamza is asked for."""
    number = reading.sentence_at(sentence.start)
    near = reading.sentences[max(number - 1, 0) : number + 2]
    found = [match for one in near for match in _EITHER.finditer(reading.text, one.start, one.end) if _decides(reading, match)]
    return [match for match in found if sentence.start <= match.start() < sentence.end] if len(found) > 1 else []


def _decides(reading: Reading, match: re.Match[str]) -> bool:
    written = reading.written(match.start(), match.end())
    return "إ" in written or (written.lstrip("وف").startswith("اما") and reading.text[match.end() :].lstrip().startswith("ان "))
