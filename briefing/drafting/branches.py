"""Branches of a set of futures: where each begins and ends in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.domain.spans import Span
from briefing.drafting.reading import Reading

_GOES_ON = re.compile(
    r"(?:و|ف)?(?:الاحتمال(?!\s+ال(?:اول|ثان|ثالث|رابع|خامس|اخير))|احتماله|احتمالها|نقدر|يتطلب|هذا\s+يتطلب|هو\s+احتمال|يرتفع)(?!\w)"
)
ITEM = re.compile(
    r"[-–•*▪]\s+|\(?\d{1,2}[.)-]\s+|\(?[ابجده][.)]\s+|(?:اولا|ثانيا|ثالثا|رابعا|خامسا)\s*[:،.–-]\s*"
)  # what opens an item of a list
_OPENS = re.compile(r"(?:^|[.،؛:\n]\s*|[-–•]\s*)$")


@dataclass(frozen=True, slots=True)
class Branch(Span):
    """A future in the folded text: `named` is where its own words begin."""

    named: int
    rule: str


def disjoint(branches: list[Branch]) -> Iterator[Branch]:
    end = -1
    for branch in sorted(branches, key=lambda branch: (branch.start, -branch.end)):
        if branch.start >= end:
            yield branch
            end = branch.end


def opening(reading: Reading, sentence: Span, at: int) -> bool:
    """Whether a new statement may begin at an offset of a sentence."""
    return at == sentence.start or bool(_OPENS.search(reading.text[sentence.start : at]))


def cut(reading: Reading, number: int, starts: list[re.Match[str]], rule: str) -> Iterator[Branch]:
    """Branches of one sentence, each up to the next; the last one goes on over sentences that still speak of it."""
    for place, match in enumerate(starts):
        if place + 1 < len(starts):
            end = starts[place + 1].start()
        else:
            end = _end(reading, number)
        piece = reading.text[match.start() : end].rstrip(" .،؛\n")
        yield Branch(match.start(), match.start() + len(piece), match.end(), rule)


def _end(reading: Reading, number: int) -> int:
    sentences = reading.sentences
    while number + 1 < len(sentences) and _GOES_ON.match(reading.text, sentences[number + 1].start):
        number += 1
    return sentences[number].end
