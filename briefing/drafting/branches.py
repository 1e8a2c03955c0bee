"""Branches of a set of futures: where each begins and ends in the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.domain.spans import Span
from briefing.drafting.reading import Reading

_FUTURE_NOUN = "(?:احتمال|مال|مسار|سيناريو|وجه|خيار|فرضيه|مشهد|توقع|طريق|تصور)"
# a sentence that still speaks of the branch before it: how likely that is, what it needs
_GOES_ON = re.compile(
    r"(?:و|ف)?(?:الاحتمال(?!\s+ال(?:اول|ثان|ثالث|رابع|خامس|اخير))|احتماله|احتمالها|احتمال\s+(?:ذلك|هذا)|نقدر|يتطلب|يستلزم|يشترط\s+لذلك|"
    r"هذا\s+يتطلب|هو\s+احتمال|هو\s+(?:ال)?مال|يرتفع|ترجيح(?:ه|ها)|فرص(?:ه|ها|ته|تها)|حظوظ(?:ه|ها)|كفت(?:ه|ها)|مؤشر(?:ه|ها)|نسبت(?:ه|ها)|"
    rf"(?:يبقي\s+|يظل\s+|حظ\s+|فرص\s+|يتوقف\s+|ان\s+)?(?:هذا|ذاك|ذلك)\s+(?:ال)?{_FUTURE_NOUN})(?!\w)"
)
_OPENS = re.compile(r"(?:^|[.،؛:؟\n]\s*|[-–•]\s*|\d[.)-]\s*)$")
_SHORT = 60  # code points of a line that may be a heading


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
        end = starts[place + 1].start() if place + 1 < len(starts) else reading.sentences[going_on(reading, number)].end
        yield trimmed(reading, match.start(), end, match.end(), rule)


def trimmed(reading: Reading, start: int, end: int, named: int, rule: str) -> Branch:
    """A branch without the signs and spaces that end it."""
    return Branch(start, start + len(reading.text[start:end].rstrip(" .،؛\n")), named, rule)


def going_on(reading: Reading, number: int) -> int:
    """The last of the sentences of one line after a given one that still speak of its branch."""
    sentences = reading.sentences
    while number + 1 < len(sentences) and _GOES_ON.match(reading.text, sentences[number + 1].start):
        number += 1
    return number


def grown(reading: Reading, branches: Sequence[Branch]) -> Iterator[Branch]:
    """Branches that each open a line of their own go on to its end, and one that is a heading over the paragraph below."""
    ordered = sorted(branches)
    for place, branch in enumerate(ordered):
        limit = ordered[place + 1].start if place + 1 < len(ordered) else len(reading.text)
        line = reading.line_end(branch.end)
        if not reading.text[branch.end : line].strip(" :") and branch.end - branch.named < _SHORT // 2 and _heads(reading, line):
            end = min(reading.line_end(_next_text(reading, line)), limit)
        elif len(ordered) > 1 and all(_opens_line(reading, one) for one in ordered):
            end = min(line, limit)
        else:
            end = branch.end
        longer = trimmed(reading, branch.start, end, branch.named, branch.rule)
        yield max(longer, branch, key=lambda one: one.end)


def _next_text(reading: Reading, at: int) -> int:
    while at < len(reading.text) and reading.text[at].isspace():
        at += 1
    return at


def _heads(reading: Reading, line: int) -> bool:
    """Whether a line ends without a full stop and another follows."""
    before = reading.text[max(line - _SHORT, 0) : line].rstrip()
    return line < len(reading.text) and before[-1:] not in ".؟!"


def _opens_line(reading: Reading, branch: Branch) -> bool:
    before = reading.text[reading.text.rfind("\n", 0, branch.start) + 1 : branch.start]
    return not before.strip(" -–•*▪().0123456789")
