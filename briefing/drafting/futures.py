"""What a future is called, what moves it, and who gains or loses by it, in the words of the report."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefing.arabic.fold import fold
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.mentions import Mention
from briefing.drafting.parties import OBLIQUE
from briefing.drafting.reading import Reading

_TITLE = re.compile(
    r"(?:[،,]\s*و?(?:هو|هي)\s[^،:\n]*[،:]\s*)?\s*(?:\([^)]*\)\s*)?[:،,–-]?\s*(?:هو\s+|وهو\s+|فهو\s+)?(?P<that>ان\s+)?"
)
_STOP = re.compile(
    r"[:،؛.(\n]|\s(?:التي|الذي|بما|مما|لان|اذا|ما\s+لم|وهو|وهي|قبل\s+ان|في\s+ظل|اخطر|فان|فقد|ف[يت]\w{3,}|فس\w{3,}|و[يت]\w{3,}(?=\s\w))(?!\w)"
)
_THEN = re.compile(r"(?<!\w)ف(?:قد|ان|س\w{3,}|[يت]\w{3,})(?!\w)")
_NO_END = OBLIQUE | frozenset(fold("أو أم و لا غير من دون").split())
_DUALS = {
    fold(dual): dual[:-2] + "ين" for dual in ["الطرفان", "المجلسان", "البلدان", "الحكومتان", "الجانبان", "الدولتان", "العاصمتان"]
}
_LONGEST = 8  # words of a name
_OUTCOME = r"(?<!\w)(?:و|ف)?س?[ينت](?P<verb>{verbs})(?:وا|ون|ان)?(?!\w)"
_HAPPENED = r"(?:س?[ينت])?(?P<verb>{verbs})(?:ت|وا|ون|ان)?(?!\w)"
_IF = re.compile(
    r"(?<!\w)[وف]?(?:اذا|ما\s+لم|ما\s+دام(?:ت)?|شريطه\s+ان|بشرط(?:\s+ان)?|رهن\s+ب|يتطلب|تتطلب|يتوقف\s+علي|متي|if|unless)(?!\w)"
)
_REMAINS = re.compile(r"(?:[وف])?(?:[يت]بقي|[يت]ظل|ان)\s+")
_HEADED = re.compile(r"^(?:[-–•*▪]\s+)?(?:تحذير|انذار|warning)\s*[:.–-]?\s*", re.IGNORECASE)
_WARNED = re.compile(r"(?<!\w)[وف]?(?:[اينت]?حذر(?:ت|وا|ون)?|محذر\w*|[ينت]?نبه|التحذير)\s+(?:\w+\s+){0,4}?من\s+(?:ان\s+)?")
_GAINS = re.compile(
    r"(?<!\w)[وف]?(?:الرابح|رابح|المستفيد|مستفيد|يستفيد|تستفيد|يكسب|تكسب|يربح|تربح|لصالح|لمصلحه|benefits?|winners?)\w*"
)
_LOSES = re.compile(r"(?<!\w)[وف]?(?:الخاسر|خاسر|المتضرر|متضرر|يتضرر|تتضرر|يخسر|تخسر|يدفع|تدفع|علي\s+حساب|losers?|loses?)\w*")
_REACH = 8  # words between such a word and the one it is said of


@dataclass(frozen=True, slots=True)
class Sides:
    """Names of those who gain and of those who lose."""

    winners: tuple[str, ...]
    losers: tuple[str, ...]


def scenario_name(reading: Reading, branch: Span, named: int) -> str:
    """The first words of a branch from where its own words begin, up to a sign or a handful of words."""
    opened = _TITLE.match(reading.text, named, branch.end)
    start = opened.end() if opened else named
    supposed = (opened is not None and opened["that"] is not None) or reading.text[named - 4 : named].strip().endswith(
        ("حال", "اذا", "ان")
    )
    noun = _as_noun(reading, start, branch.end) if supposed else ""
    return noun or _phrase(reading, start, branch.end) or _clean(reading, branch.start, branch.end)


def warning_name(reading: Reading, branch: Span) -> str:
    """What is warned of, as a noun with what belongs to it: «عودة أزمة الحدود»."""
    start = branch.start
    headed = _HEADED.match(branch.of(reading.text))
    if headed:
        start += headed.end()
    warned = _WARNED.search(reading.text, start, branch.end)
    if warned:
        start = warned.end()
    remains = _REMAINS.match(reading.text, start, branch.end)
    start = remains.end() if remains else start
    then = _THEN.search(reading.text, start, branch.end) if _IF.search(reading.text, start, branch.end) else None
    outcome = _outcome(reading, then.start() if then else start, branch.end)
    return outcome or _phrase(reading, start, branch.end) or _clean(reading, branch.start, branch.end)


@cache
def _outcomes() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, tuple[str, str]]]:
    """Patterns of verbs that say what comes or has come, and for each its noun and the preposition before the outcome."""
    verbs: dict[str, list[tuple[str, str]]] = {}
    for row in lexicon.table("outcomes"):
        verbs.setdefault(fold(row["verb"]), []).append((row["noun"].strip(), fold(row["through"])))
    either = "|".join(sorted(map(re.escape, verbs), key=len, reverse=True))
    comes, came = (re.compile(form.format(verbs=either)) for form in (_OUTCOME, _HAPPENED))
    return comes, came, {verb: forms[0] for verb, forms in verbs.items()}


def _outcome(reading: Reading, start: int, end: int) -> str:
    """The first verb of outcome turned into its noun, with what it is said of."""
    pattern, _, nouns = _outcomes()
    for match in pattern.finditer(reading.text, start, end):
        noun, through = nouns[match["verb"]]
        at = match.end()
        if through:
            led = re.compile(rf"\s+(?:{through}\s+|(?={through}\w))").match(reading.text, at, end)
            if not led:
                continue
            at = led.end() + (len(through) if len(through) == 1 else 0)
        phrase = _phrase(reading, at, end)
        if phrase:
            return _joined(noun, phrase)
    return ""


def _joined(noun: str, phrase: str) -> str:
    """A noun and what it governs, the first word of which takes the genitive."""
    first, space, rest = phrase.partition(" ")
    first = f"{first[:-2]}ين" if first.startswith("ال") and first.endswith("ون") else _DUALS.get(fold(first), first)
    return f"{noun} {first}{space}{rest}".strip()


def _as_noun(reading: Reading, start: int, end: int) -> str:
    """A name that begins with a verb (أن ينجح …) as a noun: نجاح …"""
    _, pattern, nouns = _outcomes()
    match = pattern.match(reading.text, start, end)
    if not match or nouns[match["verb"]][1]:
        return ""
    phrase = _phrase(reading, match.end(), end)
    return _joined(nouns[match["verb"]][0], phrase) if phrase else ""


def _phrase(reading: Reading, start: int, end: int) -> str:
    """At most a handful of words from an offset, up to a sign or another statement."""
    first = reading.word_at(start)
    if first and start < reading.words[first - 1].end:  # within a word, after its preposition
        first -= 1
    words = [index for index in range(first, min(first + _LONGEST, len(reading.words))) if reading.words[index].end <= end]
    if not words:
        return ""
    begin = max(start, reading.words[first].start)
    stop = next((match.start() for match in _STOP.finditer(reading.text, min(begin + 8, end), end) if _stops(match)), end)
    inside = [index for index in words if reading.words[index].start < stop]
    while len(inside) > 1 and (reading.words[inside[-1]].text in _NO_END or len(reading.words[inside[-1]].text) < 2):
        inside.pop()
    return reading.written(begin, reading.words[inside[-1]].end).strip(" «»\"'-–•*،") if inside else ""


def _stops(match: re.Match[str]) -> bool:
    word = match.group().strip()
    return word[:1] != "و" or word[1:] not in lexicon.actor_names()


def _clean(reading: Reading, start: int, end: int) -> str:
    return _phrase(reading, start, end) or reading.written(start, end)


def drivers(reading: Reading, branch: Span) -> tuple[str, ...]:
    """The conditions that a branch names, each from its own word to the next sign."""
    found = []
    for match in _IF.finditer(reading.text, branch.start, branch.end):
        stop = re.compile(r"[،,؛;.:()\n]").search(reading.text, match.end(), branch.end)
        text = reading.written(match.end(), stop.start() if stop else branch.end)
        if len(text.split()) > 1:
            found.append(text)
    return tuple(dict.fromkeys(found))


def gains(reading: Reading, branch: Span, mentions: Sequence[Mention]) -> Sides:
    """Those whom the branch calls winners or losers."""
    first = bisect_left(mentions, branch.start, key=lambda mention: mention.start)
    last = bisect_left(mentions, branch.end, key=lambda mention: mention.start)
    inside = [mention for mention in mentions[first:last] if not mention.place]

    def named(cue: re.Pattern[str]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for match in cue.finditer(reading.text, branch.start, branch.end):
            at = reading.word_at(match.end())
            near = next((mention for mention in inside if at <= mention.first <= at + _REACH), None)
            if near:
                found[near.name] = None
        return tuple(found)

    return Sides(named(_GAINS), named(_LOSES)) if inside else Sides((), ())
