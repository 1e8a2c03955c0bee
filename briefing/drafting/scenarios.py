"""The futures a report weighs: numbered or named scenarios, conditions with what follows, and warnings outside that set."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from briefing.domain.draft import Reason, ScenarioDraft
from briefing.drafting.branches import ITEM, Branch, cut, disjoint, opening
from briefing.drafting.conditions import conditions, supposed, weighed
from briefing.drafting.futures import drivers, gains, scenario_name, warning_name
from briefing.drafting.likelihood import read_likelihood
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading
from briefing.drafting.warned import warnings

_NOUN = "(?:ال)?(?:سيناريو|مسار|احتمال|مسلك(?:\\s+العمل)?|خيار|مشهد|بديل|فرضيه|مال|مخرج|تصور)"
_ORDINAL = "(?:ال)?(?:اول|ثاني|ثالث|رابع|خامس|اخير|اولي|ثانيه|ثالثه|رابعه)"
_WORST = (
    "(?:(?:اسوا|افضل|احسن|اخطر)\\s+(?:ال)?(?:سيناريوهات|حالات|احوال|احتمالات|سيناريو|ظروف|تقدير)|(?:اسو\\w|افضل|احسن)(?:ها|هما))"
)
_NUMBERED = re.compile(rf"(?:اما\s+|[وف])?(?:{_NOUN}\s+(?:{_ORDINAL}|ال\w+|\(?(?:[ابجده]|\d)\)?)|(?:في\s+)?{_WORST})(?!\w)")
_BARE = re.compile(
    r"(?:اما\s+|[وف])?(?:في\s+)?(?:(?:الصوره|الحاله|الطريق)\s+)?(?:ال(?:اول|ثاني|ثالث|رابع|خامس|اخير)(?:ي|ه)?|(?:اول|ثاني|ثالث|رابع|خامس|احد|اخر)(?:ها|هما)|الاخر)(?=[\s،:])"
)
_SETS = "(?:ال)?(?:سيناريوهات|مسارات|احتمالات|خيارات|مالات|صور|مخارج|نماذج|تصورات|طرق|نهايات|فرضيات|بدائل)"
_COUNT = "(?:ال)?(?:ثلاثه?|اربعه?|خمسه?|عده|\\d)"
_ANNOUNCED = re.compile(
    r"(?:سيناريوهان|سيناريوهين|مساران|مسارين|احتمالان|احتمالين|خياران|خيارين|مالان|مالين|فرضيتان|فرضيتين|طريقان|طريقين|"
    rf"{_COUNT}\s+{_SETS}|{_SETS}\s+{_COUNT})(?!\w)"
)
_HEADING = re.compile(r"(?:سيناريوهات|مسارات|احتمالات|خيارات|بدائل|مالات|فرضيات|افاق|scenarios|outlook)\b", re.IGNORECASE)
_ENGLISH = re.compile(
    r"(?:(?:the\s+)?(?:first|second|third|fourth|best|worst|base|baseline|most\s+likely)[-\s]+(?:case\s+)?(?:scenario|case)|"
    r"(?:scenario|case|option|path)\s+(?:[A-D]|[1-9]|one|two|three|four))\b\s*(?:\([^)]*\))?",
    re.IGNORECASE,
)
_IS = re.compile(r"\s+(?:هو|هي|فهو|فهي|ان|في\s+ان)(?!\w)")
_LED = re.compile(r"^(?:[-–•*]\s+|\d+[.)]\s+|in\s+|under\s+|the\s+|in\s+the\s+|under\s+the\s+)$", re.IGNORECASE)


def scenarios(reading: Reading, mentions: Sequence[Mention]) -> tuple[ScenarioDraft, ...]:
    """Scenarios in the order of the text, then warnings."""
    branches = list(disjoint([*_numbered(reading), *_bare_ordinals(reading), *(_english(reading) if reading.english else ())]))
    if len(branches) < 2:
        branches = list(disjoint([*branches, *_listed(reading)]))
    if len(branches) < 2:
        branches = list(disjoint([*branches, *conditions(reading)]))
    if len(branches) < 2:
        branches = list(disjoint([*branches, *weighed(reading)]))
    if len(branches) < 2:
        branches = list(disjoint([*branches, *supposed(reading)]))
    warned = [warning for warning in warnings(reading) if not _overlaps(warning, branches)]
    drafts = [_draft(reading, branch, False, mentions) for branch in branches]
    return (*drafts, *(_draft(reading, warning, True, mentions) for warning in disjoint(warned)))


def _overlaps(warning: Branch, branches: Sequence[Branch]) -> bool:
    at = bisect_left(branches, warning.start, key=lambda branch: branch.start)
    return any(warning.overlaps(branch) for branch in branches[max(at - 1, 0) : at + 2])


def _numbered(reading: Reading) -> Iterator[Branch]:
    for number, sentence in reading.each_sentence():
        starts = [
            match
            for match in _NUMBERED.finditer(reading.text, sentence.start, sentence.end)
            if opening(reading, sentence, match.start()) and _fresh(reading, match)
        ]
        yield from cut(reading, number, starts, "scenario-numbered")


def _english(reading: Reading) -> Iterator[Branch]:
    """Scenario A: …, In the worst case, …"""
    for number, sentence in reading.each_sentence():
        starts = [
            match
            for match in _ENGLISH.finditer(reading.text, sentence.start, sentence.end)
            if not match.start() - sentence.start or _LED.search(reading.text[sentence.start : match.start()])
        ]
        yield from cut(reading, number, starts, "scenario-numbered")


def _fresh(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a numbered noun brings something in, and is no mere talk of it (أن المسار الأول يبدو)."""
    words = match.group().split()
    named = words[-1].endswith(("ي", "يه")) or re.fullmatch(
        rf"{_ORDINAL}|\(?(?:[ابجده]|\d)\)?|سيناريو\w*|(?:ال)?(?:حالات|احوال|ظروف)|\w+ها|\w+هما", words[-1]
    )
    follows = reading.text[match.end() : match.end() + 2]
    return bool(named) or ":" in follows or "(" in follows or _IS.match(reading.text, match.end()) is not None


def _bare_ordinals(reading: Reading) -> Iterator[Branch]:
    """الأول … والثاني … after a sentence that announces how many there are."""
    left = 0
    for number, sentence in reading.each_sentence():
        announced = _ANNOUNCED.search(reading.text, sentence.start, sentence.end)
        begin = sentence.start if left else announced.end() if announced else sentence.end
        starts = [
            match for match in _BARE.finditer(reading.text, begin, sentence.end) if opening(reading, sentence, match.start())
        ]
        if starts:
            yield from cut(reading, number, starts, "scenario-ordinal")
        left = 6 if announced else max(left - 1, 0)


def _listed(reading: Reading) -> Iterator[Branch]:
    """The items of a list under a heading such as السيناريوهات."""
    under = False
    for number, sentence in reading.each_sentence():
        text = sentence.of(reading.text)
        item = ITEM.match(text)
        if item and under:
            end = number
            while (
                end + 1 < len(reading.sentences) and "\n" not in reading.text[sentence.start : reading.sentences[end + 1].start]
            ):
                end += 1
            stop = reading.sentences[end].end
            piece = reading.text[sentence.start : stop].rstrip(" .،؛\n")
            yield Branch(sentence.start, sentence.start + len(piece), sentence.start + item.end(), "scenario-listed")
        elif not item:
            opens = number == 0 or "\n" in reading.text[reading.sentences[number - 1].end : sentence.start]
            under = (_HEADING.search(text) is not None and len(text) < 60 and not text.endswith(".")) or (under and not opens)


def _draft(reading: Reading, branch: Branch, warning: bool, mentions: Sequence[Mention]) -> ScenarioDraft:
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
