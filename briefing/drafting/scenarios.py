"""The futures a report weighs: numbered or named scenarios, conditions with what follows, and warnings outside that set."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from briefing.arabic.numerals import percents
from briefing.domain.draft import Likelihood, Reason, ScenarioDraft
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.reading import Reading

_NOUN = "(?:السيناريو|سيناريو|المسار|مسار|الاحتمال|مسلك(?:\\s+العمل)?|الخيار|خيار)"
_ORDINAL = "(?:ال)?(?:اول|ثاني|ثالث|رابع|خامس|اخير)"
_NUMBERED = re.compile(rf"(?:اما\s+|[وف])?{_NOUN}\s+(?:{_ORDINAL}|ال\w+)(?!\w)")
_BARE = re.compile(r"(?:اما\s+|[وف])?ال(?:اول|ثاني|ثالث|رابع|خامس)(?:ي|ه)?(?=[\s،:])")
_ANNOUNCED = re.compile(
    r"(?:سيناريوهان|سيناريوهين|مساران|مسارين|احتمالان|احتمالين|خياران|خيارين|"
    r"(?:ثلاثه|اربعه|خمسه|عده|\d)\s+(?:سيناريوهات|مسارات|احتمالات|خيارات))(?!\w)"
)
_BRANCH = re.compile(r"(?:و|ف)?(?:في\s+حال(?:ه)?(?!\w)|اما\s+اذا(?!\w))")
_EITHER = re.compile(r"(?<!\w)[وف]?اما(?!\w)(?!\s+اذا(?!\w))")
_WEIGHED = re.compile(r"(?:و|ف)?(?:الارجح\s+ان|من\s+المرجح\s+ان|يرجح\s+ان|يستبعد\s+ان|نستبعد\s+ان|من\s+المستبعد\s+ان)(?!\w)")
_GOES_ON = re.compile(r"(?:و|ف)?(?:الاحتمال|احتماله|احتمالها|نقدر|يتطلب|هذا\s+يتطلب|هو\s+احتمال|يرتفع)(?!\w)")
_OPENS = re.compile(r"(?:^|[.،؛:\n]\s*|[-–•]\s*)$")
_FUTURE = re.compile(r"(?<!\w)(?:قد|فقد|ست\w{3,}|سي\w{3,}|فست\w+|فسي\w+)(?!\w)|(?<!\w)(?:س|فس|وس)[يتن]\w{2,}")
_AHEAD = re.compile(rf"{_FUTURE.pattern}|(?<!\w)(?:اذا|استمرار|عوده|تجدد)(?!\w)")
_TITLE = re.compile(r"(?:[،,]\s*و?(?:هو|هي)\s[^،:\n]*[،:]\s*)?\s*(?:\([^)]*\)\s*)?[:،,–-]?\s*(?:هو\s+|وهو\s+)?")
_LONGEST_NAME = 8


@dataclass(frozen=True, slots=True)
class _Branch(Span):
    """A future in the folded text: `named` is where its own words begin."""

    named: int
    rule: str


def scenarios(reading: Reading) -> tuple[ScenarioDraft, ...]:
    """Scenarios in the order of the text, then warnings."""
    branches = list(_disjoint([*_numbered(reading), *_bare_ordinals(reading)]))
    if len(branches) < 2:
        branches = list(_disjoint([*branches, *_conditions(reading)]))
    warnings = [warning for warning in _warnings(reading) if not any(warning.overlaps(branch) for branch in branches)]
    drafts = [_draft(reading, branch, False) for branch in branches]
    return (*drafts, *(_draft(reading, warning, True) for warning in _disjoint(warnings)))


def _disjoint(branches: list[_Branch]) -> Iterator[_Branch]:
    end = -1
    for branch in sorted(branches, key=lambda branch: (branch.start, -branch.end)):
        if branch.start >= end:
            yield branch
            end = branch.end


def _opening(reading: Reading, sentence: Span, at: int) -> bool:
    """Whether a new statement may begin at an offset of a sentence."""
    return at == sentence.start or bool(_OPENS.search(reading.text[sentence.start : at]))


def _numbered(reading: Reading) -> Iterator[_Branch]:
    for number, sentence in enumerate(reading.sentences):
        starts = [
            match
            for match in _NUMBERED.finditer(reading.text, sentence.start, sentence.end)
            if _opening(reading, sentence, match.start()) and _fresh(reading, match)
        ]
        yield from _cut(reading, number, starts, "scenario-numbered")


def _fresh(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a numbered noun brings something in, and is no mere talk of it (أن المسار الأول يبدو)."""
    words = match.group().split()
    named = words[-1].endswith(("ي", "يه")) or re.fullmatch(_ORDINAL, words[-1]) is not None
    follows = reading.text[match.end() : match.end() + 2]
    return named or ":" in follows or "(" in follows


def _bare_ordinals(reading: Reading) -> Iterator[_Branch]:
    """الأول … والثاني … after a sentence that announces how many there are."""
    left = 0
    for number, sentence in enumerate(reading.sentences):
        text = sentence.of(reading.text)
        starts = [
            match
            for match in _BARE.finditer(reading.text, sentence.start, sentence.end)
            if left and _opening(reading, sentence, match.start())
        ]
        if starts:
            yield from _cut(reading, number, starts, "scenario-ordinal")
        left = 6 if _ANNOUNCED.search(text) else max(left - 1, 0)


def _cut(reading: Reading, number: int, starts: list[re.Match[str]], rule: str) -> Iterator[_Branch]:
    """Branches of one sentence, each up to the next; the last one goes on over sentences that still speak of it."""
    for place, match in enumerate(starts):
        if place + 1 < len(starts):
            end = starts[place + 1].start()
        else:
            end = _end(reading, number)
        piece = reading.text[match.start() : end].rstrip(" .،؛\n")
        yield _Branch(match.start(), match.start() + len(piece), match.end(), rule)


def _end(reading: Reading, number: int) -> int:
    sentences = reading.sentences
    while number + 1 < len(sentences) and _GOES_ON.match(reading.text, sentences[number + 1].start):
        number += 1
    return sentences[number].end


def _conditions(reading: Reading) -> Iterator[_Branch]:
    """في حال … س…, أما إذا … فقد…, and outcomes that are called likely or unlikely."""
    for number, sentence in enumerate(reading.sentences):
        starts = [
            match
            for pattern in (_BRANCH, _WEIGHED)
            for match in pattern.finditer(reading.text, sentence.start, sentence.end)
            if _opening(reading, sentence, match.start())
        ]
        starts = sorted([*starts, *_either_or(reading, sentence)], key=lambda match: match.start())
        for branch in _cut(reading, number, starts, "scenario-condition"):
            decided = _WEIGHED.match(reading.text, branch.start) or _EITHER.match(reading.text, branch.start)
            if decided or _FUTURE.search(reading.text, branch.start, branch.end):
                yield branch


def _either_or(reading: Reading, sentence: Span) -> list[re.Match[str]]:
    """إما … وإما, where both stand in one sentence; folded they look like أما, so the hamza is asked of the original."""
    found = [
        match
        for match in _EITHER.finditer(reading.text, sentence.start, sentence.end)
        if "إ" in reading.written(match.start(), match.end())
    ]
    return found if len(found) > 1 else []


def _warnings(reading: Reading) -> Iterator[_Branch]:
    certain, cautious = _cue_pattern("warning"), _cue_pattern("caution")
    for number, sentence in enumerate(reading.sentences):
        match = certain.search(reading.text, sentence.start, sentence.end)
        caution = cautious.search(reading.text, sentence.start, sentence.end)
        if not match and not (caution and _AHEAD.search(reading.text, caution.end(), sentence.end)):
            continue
        if sentence.end - sentence.start < 25 and number + 1 < len(reading.sentences):  # a heading: what follows is the warning
            following = reading.sentences[number + 1]
            end = reading.sentences[min(number + 2, len(reading.sentences) - 1)].end
            yield _Branch(following.start, end, following.start, "warning-heading")
            continue
        start = sentence.start
        yield _Branch(start, start + len(sentence.of(reading.text).rstrip(" .،؛\n")), start, "warning-cue")


@cache
def _cue_pattern(kind: str) -> re.Pattern[str]:
    cues = [cue for cue, of in lexicon.cues("warnings") if of == kind]
    return re.compile(rf"(?<!\w)[وف]?(?:{'|'.join(map(re.escape, cues))})(?!\w)")


def _draft(reading: Reading, branch: _Branch, warning: bool) -> ScenarioDraft:
    likelihood = read_likelihood(reading, branch)
    return ScenarioDraft(
        name=_name(reading, branch),
        summary=reading.written(branch.start, branch.end).rstrip("،.؛:"),
        warning=warning,
        likelihood=likelihood,
        passages=(reading.cite(branch),),
        strength=0.9 if branch.rule in ("scenario-numbered", "scenario-ordinal") else 0.6,
        reason=Reason(branch.rule, reading.written(branch.start, max(branch.named, branch.start + 1))),
    )


def _name(reading: Reading, branch: _Branch) -> str:
    """The first words of the branch after its number, up to a sign or a handful of words."""
    opened = _TITLE.match(reading.text, branch.named, branch.end)
    start = opened.end() if opened else branch.named
    stop = re.compile(r"[:،؛.(\n]").search(reading.text, start + 12, branch.end) if start + 12 < branch.end else None
    words = list(reading.words_in(Span(start, stop.start() if stop else branch.end)))[:_LONGEST_NAME]
    if not words:
        return reading.written(branch.start, branch.end)
    return reading.written(start, reading.words[words[-1]].end)


def read_likelihood(reading: Reading, span: Span) -> Likelihood | None:
    """The likelihood that a span states: a percentage before words, the longest words before shorter ones."""
    text = span.of(reading.text)
    for percent in percents(text):
        low, high = max(1, round(percent.low)), min(99, round(percent.high))
        if low <= high:
            start = span.start + percent.span.start
            return Likelihood(low, high, reading.written(start, start + percent.span.end - percent.span.start))
    for words, likelihood in lexicon.likelihoods():
        match = re.search(rf"(?<!\w)[وف]?(?P<words>{re.escape(words)})(?!\w)", text)
        if match:
            start, end = match.span("words")
            return Likelihood(likelihood.low, likelihood.high, reading.written(span.start + start, span.start + end))
    return None
