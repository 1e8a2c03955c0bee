"""The futures a report weighs: numbered or named scenarios, conditions with what follows, and warnings outside that set."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefing.arabic.numerals import percents
from briefing.domain.draft import Likelihood, Reason, ScenarioDraft
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.futures import drivers, gains, scenario_name, warning_name
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading

_NOUN = "(?:ال)?(?:سيناريو|مسار|احتمال|مسلك(?:\\s+العمل)?|خيار|مشهد|بديل|فرضيه)"
_ORDINAL = "(?:ال)?(?:اول|ثاني|ثالث|رابع|خامس|اخير|اولي|ثانيه|ثالثه|رابعه)"
_WORST = "(?:اسوا|افضل|احسن|اخطر)\\s+(?:ال)?(?:سيناريوهات|حالات|احوال|احتمالات|سيناريو)"
_NUMBERED = re.compile(rf"(?:اما\s+|[وف])?(?:{_NOUN}\s+(?:{_ORDINAL}|ال\w+|\(?(?:[ابجده]|\d)\)?)|(?:في\s+)?{_WORST})(?!\w)")
_BARE = re.compile(r"(?:اما\s+|[وف])?ال(?:اول|ثاني|ثالث|رابع|خامس)(?:ي|ه)?(?=[\s،:])")
_ANNOUNCED = re.compile(
    r"(?:سيناريوهان|سيناريوهين|مساران|مسارين|احتمالان|احتمالين|خياران|خيارين|"
    r"(?:ثلاثه|اربعه|خمسه|عده|\d)\s+(?:سيناريوهات|مسارات|احتمالات|خيارات))(?!\w)"
)
_HEADING = re.compile(r"(?:سيناريوهات|مسارات|احتمالات|خيارات|بدائل|scenarios|outlook)\b", re.IGNORECASE)
_ITEM = re.compile(r"[-–•*▪]\s+|\(?\d{1,2}[.)-]\s+")
_ENGLISH = re.compile(
    r"(?:(?:the\s+)?(?:first|second|third|fourth|best|worst|base|baseline|most\s+likely)[-\s]+(?:case\s+)?(?:scenario|case)|"
    r"(?:scenario|case|option|path)\s+(?:[A-D]|[1-9]|one|two|three|four))\b\s*(?:\([^)]*\))?",
    re.IGNORECASE,
)
_IS = re.compile(r"\s+(?:هو|هي|فهو|فهي|ان|في\s+ان)(?!\w)")
_LED = re.compile(r"^(?:[-–•*]\s+|\d+[.)]\s+|in\s+|under\s+|the\s+|in\s+the\s+|under\s+the\s+)$", re.IGNORECASE)
_BRANCH = re.compile(r"(?:و|ف)?(?:في\s+حال(?:ه)?(?!\w)|اما\s+اذا(?!\w))")
_EITHER = re.compile(r"(?<!\w)[وف]?اما(?!\w)(?!\s+اذا(?!\w))")
_WEIGHED = re.compile(
    r"(?:و|ف)?(?:الارجح\s+ان|من\s+(?:غير\s+)?المرجح\s+ان|يرجح\s+ان|يستبعد\s+ان|نستبعد\s+ان|من\s+المستبعد\s+ان)(?!\w)"
)
_GOES_ON = re.compile(r"(?:و|ف)?(?:الاحتمال|احتماله|احتمالها|نقدر|يتطلب|هذا\s+يتطلب|هو\s+احتمال|يرتفع)(?!\w)")
_OPENS = re.compile(r"(?:^|[.،؛:\n]\s*|[-–•]\s*)$")
_FUTURE = re.compile(r"(?<!\w)(?:قد|فقد|ست\w{3,}|سي\w{3,}|فست\w+|فسي\w+)(?!\w)|(?<!\w)(?:س|فس|وس)[يتن]\w{2,}")
_AHEAD = re.compile(rf"{_FUTURE.pattern}|(?<!\w)(?:اذا|استمرار|عوده|تجدد)(?!\w)")


@dataclass(frozen=True, slots=True)
class _Branch(Span):
    """A future in the folded text: `named` is where its own words begin."""

    named: int
    rule: str


def scenarios(reading: Reading, mentions: Sequence[Mention]) -> tuple[ScenarioDraft, ...]:
    """Scenarios in the order of the text, then warnings."""
    branches = list(_disjoint([*_numbered(reading), *_bare_ordinals(reading), *(_english(reading) if reading.english else ())]))
    if len(branches) < 2:
        branches = list(_disjoint([*branches, *_listed(reading)]))
    if len(branches) < 2:
        branches = list(_disjoint([*branches, *_conditions(reading)]))
    warnings = [warning for warning in _warnings(reading) if not _overlaps(warning, branches)]
    drafts = [_draft(reading, branch, False, mentions) for branch in branches]
    return (*drafts, *(_draft(reading, warning, True, mentions) for warning in _disjoint(warnings)))


def _overlaps(warning: _Branch, branches: Sequence[_Branch]) -> bool:
    at = bisect_left(branches, warning.start, key=lambda branch: branch.start)
    return any(warning.overlaps(branch) for branch in branches[max(at - 1, 0) : at + 2])


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
    for number, sentence in reading.each_sentence():
        starts = [
            match
            for match in _NUMBERED.finditer(reading.text, sentence.start, sentence.end)
            if _opening(reading, sentence, match.start()) and _fresh(reading, match)
        ]
        yield from _cut(reading, number, starts, "scenario-numbered")


def _english(reading: Reading) -> Iterator[_Branch]:
    """Scenario A: …, In the worst case, …"""
    for number, sentence in reading.each_sentence():
        starts = [
            match
            for match in _ENGLISH.finditer(reading.text, sentence.start, sentence.end)
            if not match.start() - sentence.start or _LED.search(reading.text[sentence.start : match.start()])
        ]
        yield from _cut(reading, number, starts, "scenario-numbered")


def _fresh(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a numbered noun brings something in, and is no mere talk of it (أن المسار الأول يبدو)."""
    words = match.group().split()
    named = words[-1].endswith(("ي", "يه")) or re.fullmatch(rf"{_ORDINAL}|\(?(?:[ابجده]|\d)\)?|سيناريو\w*|حالات|احوال", words[-1])
    follows = reading.text[match.end() : match.end() + 2]
    return bool(named) or ":" in follows or "(" in follows or _IS.match(reading.text, match.end()) is not None


def _bare_ordinals(reading: Reading) -> Iterator[_Branch]:
    """الأول … والثاني … after a sentence that announces how many there are."""
    left = 0
    for number, sentence in reading.each_sentence():
        text = sentence.of(reading.text)
        starts = [
            match
            for match in _BARE.finditer(reading.text, sentence.start, sentence.end)
            if left and _opening(reading, sentence, match.start())
        ]
        if starts:
            yield from _cut(reading, number, starts, "scenario-ordinal")
        left = 6 if _ANNOUNCED.search(text) else max(left - 1, 0)


def _listed(reading: Reading) -> Iterator[_Branch]:
    """The items of a list under a heading such as السيناريوهات."""
    under = False
    for number, sentence in reading.each_sentence():
        text = sentence.of(reading.text)
        item = _ITEM.match(text)
        if item and under:
            end = number
            while (
                end + 1 < len(reading.sentences) and "\n" not in reading.text[sentence.start : reading.sentences[end + 1].start]
            ):
                end += 1
            stop = reading.sentences[end].end
            piece = reading.text[sentence.start : stop].rstrip(" .،؛\n")
            yield _Branch(sentence.start, sentence.start + len(piece), sentence.start + item.end(), "scenario-listed")
        elif not item:
            opens = number == 0 or "\n" in reading.text[reading.sentences[number - 1].end : sentence.start]
            under = (_HEADING.search(text) is not None and len(text) < 60 and not text.endswith(".")) or (under and not opens)


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
    for number, sentence in reading.each_sentence():
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
    """إما … وإما in one sentence or in two that follow each other; folded they look like أما, so the hamza is asked for."""
    number = reading.sentence_at(sentence.start)
    near = reading.sentences[max(number - 1, 0) : number + 2]
    found = [match for one in near for match in _EITHER.finditer(reading.text, one.start, one.end) if _decides(reading, match)]
    return [match for match in found if sentence.start <= match.start() < sentence.end] if len(found) > 1 else []


def _decides(reading: Reading, match: re.Match[str]) -> bool:
    written = reading.written(match.start(), match.end())
    return "إ" in written or (written.lstrip("وف").startswith("اما") and reading.text[match.end() :].lstrip().startswith("ان "))


def _warnings(reading: Reading) -> Iterator[_Branch]:
    certain, cautious = _cue_pattern("warning"), _cue_pattern("caution")
    for number, sentence in reading.each_sentence():
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
    return re.compile(rf"(?<!\w)[وف]?(?:{'|'.join(map(re.escape, cues))})(?!\w)", re.IGNORECASE)


def _draft(reading: Reading, branch: _Branch, warning: bool, mentions: Sequence[Mention]) -> ScenarioDraft:
    reading.alive()
    likelihood = read_likelihood(reading, branch)
    sides = gains(reading, branch, mentions)
    return ScenarioDraft(
        name=warning_name(reading, branch) if warning else scenario_name(reading, branch, branch.named),
        summary=reading.written(branch.start, branch.end).rstrip("،.؛:"),
        warning=warning,
        likelihood=likelihood,
        drivers=drivers(reading, branch),
        winners=sides.winners,
        losers=sides.losers,
        passages=(reading.cite(branch),),
        strength=0.9 if branch.rule in ("scenario-numbered", "scenario-ordinal") else 0.6,
        reason=Reason(branch.rule, reading.written(branch.start, max(branch.named, branch.start + 1))),
    )


def read_likelihood(reading: Reading, span: Span) -> Likelihood | None:
    """The likelihood that a span states: a percentage before words, the longest words before shorter ones."""
    text = span.of(reading.text)
    for percent in percents(text):
        low, high = max(1, round(percent.low)), min(99, round(percent.high))
        if low <= high:
            start = span.start + percent.span.start
            return Likelihood(low, high, reading.written(start, start + percent.span.end - percent.span.start))
    for words, likelihood in lexicon.likelihoods():
        match = re.search(rf"(?<!\w)[وف]?(?P<words>{re.escape(words)})(?!\w)", text, re.IGNORECASE)
        if match:
            start, end = match.span("words")
            return Likelihood(likelihood.low, likelihood.high, reading.written(span.start + start, span.start + end))
    return None
