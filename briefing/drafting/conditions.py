"""Futures that no number tells apart: conditions with what follows, and outcomes that are called likely or unlikely."""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.branches import ITEM, Branch, cut, opening
from briefing.drafting.reading import Reading

_BRANCH = re.compile(r"(?:و|ف)?(?:في\s+حال(?:ه)?(?!\w)|اما\s+اذا(?!\w))")
_CHOICE = re.compile(r"\s*[وف]?(?:اما|او)(?!\w)(?!\s+اذا(?!\w))")
_OR = re.compile(r"(?<=،)\s*او(?=\s+(?:ان|الي|انها|انه)(?!\w))")
_EITHER = re.compile(r"(?<!\w)[وف]?اما(?!\w)(?!\s+اذا(?!\w))")
_WEIGHED = re.compile(
    r"(?:و|ف)?(?:الارجح\s+ان|من\s+(?:غير\s+)?المرجح\s+ان|يرجح\s+ان|يستبعد\s+ان|نستبعد\s+ان|من\s+المستبعد\s+ان)(?!\w)"
)
FUTURE = re.compile(r"(?<!\w)(?:قد|فقد|ست\w{3,}|سي\w{3,}|فست\w+|فسي\w+)(?!\w)|(?<!\w)(?:س|فس|وس)[يتن]\w{2,}")

_SUPPOSES = re.compile(r"(?<!\w)[وف]?(?:(?:اذا|لو|والا|الا\s+فان)|(?P<doubtful>ان))(?!\w)")
_WHAT_IF = re.compile(r"(?:و)?ماذا\s+(?:لو|اذا)(?!\w)")
_PER_CENT = re.compile(
    r"(?:احتمال|فرص|ترجيح|يتوقع|نتوقع)\w*(?:\s+\w+){0,6}?\s*\(?\d+\s*(?:٪|%|في\s+المئه|في\s+المائه|بالمئه|بالمائه)"
)
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
            decided = _WEIGHED.match(reading.text, branch.start) or _CHOICE.match(reading.text, branch.start)
            if decided or FUTURE.search(reading.text, branch.start, branch.end):
                yield branch


def supposed(reading: Reading) -> Iterator[Branch]:
    """«لو نجحت … فس…. ولو فشلت …», «ماذا لو …؟»: what follows from each of at least two conditions of one paragraph."""
    for paragraph in paragraphs(reading):
        found: list[Branch] = []
        for number in paragraph:
            sentence = reading.sentences[number]
            asked = _WHAT_IF.match(reading.text, sentence.start)
            if asked:
                end = reading.sentences[min(number + 1, paragraph[-1])].end
                found.append(Branch(sentence.start, end, asked.end(), "scenario-condition"))
                continue
            starts = [
                match for match in _SUPPOSES.finditer(reading.text, sentence.start, sentence.end) if _if(reading, sentence, match)
            ]
            found.extend(cut(reading, number, starts, "scenario-condition"))
        yield from found if len(found) > 1 else ()


def _if(reading: Reading, sentence: Span, match: re.Match[str]) -> bool:
    """Whether a word opens a condition; folded إن looks like أن, so the hamza is asked for, and a verb after it."""
    if not opening(reading, sentence, match.start()):
        return False
    if match["doubtful"] is None:
        return True
    following = reading.word_at(match.end())
    verb = following < len(reading.words) and not reading.words[following].text.startswith("ال")
    return verb and "إ" in reading.written(match.start(), match.end()) and not reading.words[following].text.endswith("ها")


def paragraphs(reading: Reading) -> Iterator[list[int]]:
    """The sentences of each paragraph, or of each list, by number."""
    found: list[int] = []
    for number, sentence in reading.each_sentence():
        new_line = number > 0 and "\n" in reading.text[reading.sentences[number - 1].end : sentence.start]
        goes_on = _of_a_list(reading, number) and bool(found) and _of_a_list(reading, found[0])
        if found and new_line and not goes_on:
            yield found
            found = []
        found.append(number)
    if found:
        yield found


def _of_a_list(reading: Reading, number: int) -> bool:
    start = reading.sentences[number].start
    return bool(ITEM.match(reading.text, start) or _WHAT_IF.match(reading.text, start))


def weighed(reading: Reading) -> Iterator[Branch]:
    """Statements of one paragraph each of which is called likely or unlikely: at least two, for one alone is an opinion."""
    for paragraph in paragraphs(reading):
        found = [branch for number in paragraph for branch in _weighed_in(reading, reading.sentences[number])]
        yield from found if len(found) > 1 else ()


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
    found = lexicon.likely().search(reading.text, span.start, span.end) or _PER_CENT.search(reading.text, span.start, span.end)
    return found is not None


def _either_or(reading: Reading, sentence: Span) -> list[re.Match[str]]:
    """إما … وإما in one sentence or in two that follow each other; folded they look like أما, so the hamza is asked for."""
    number = reading.sentence_at(sentence.start)
    near = reading.sentences[max(number - 1, 0) : number + 2]
    alone = [match for match in _EITHER.finditer(reading.text, sentence.start, sentence.end) if _decides(reading, match)]
    other = _OR.search(reading.text, alone[0].end(), sentence.end) if len(alone) == 1 else None
    if other:
        return [*alone, other]
    found = [match for one in near for match in _EITHER.finditer(reading.text, one.start, one.end) if _decides(reading, match)]
    return [match for match in found if sentence.start <= match.start() < sentence.end] if len(found) > 1 else []


def _decides(reading: Reading, match: re.Match[str]) -> bool:
    written = reading.written(match.start(), match.end())
    return "إ" in written or (written.lstrip("وف").startswith("اما") and reading.text[match.end() :].lstrip().startswith("ان "))
