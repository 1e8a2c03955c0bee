"""The signs to watch for that a report names, each with the scenario that it speaks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.arabic.fold import fold
from briefing.arabic.likeness import content
from briefing.domain.draft import IndicatorDraft, Reason, ScenarioDraft
from briefing.domain.spans import Span
from briefing.drafting.reading import Reading

_SIGN = fold("مؤشر")
_SIGNS = re.compile(
    rf"(?<!\w)[وف]?(?:(?:من|ابرز|اهم|اول|ثمه)\s+)*(?P<noun>(?:ال)?(?:{_SIGN}(?:ات)?|علامات|علامت|امارات|نذر|دلائل)(?P<its>ه|ها|هما)?)(?!\w)"
    r"(?P<more>(?:[ \t]+(?:ال)?(?:مبكره|انذار|تحذير|تحقق|تحققه|تحققها|حدوثه|وقوعه|رصد|رصدها|متابعه|مراقبه|مراقبتها|رئيسيه?|رئيسه|"
    r"ابرز|ذلك|علي|هذا|سيناريو|مسار|التي|يجب|ينبغي|نراقبها|نرصدها))*)[ \t]*(?P<sign>:|هو\s|هي\s)?|"
    r"(?<!\w)(?P<english>(?:early[- ]warning\s+)?(?:indicators|signs|signposts)(?:\s+(?:to\s+watch|include|are))?)[ \t]*(?P<colon>:)?",
    re.IGNORECASE,
)
_ITEM = re.compile(r"[^؛;\n]+")
_PART = re.compile(r"(?:[^،,؛;.\n]|(?<=\d)[.,](?=\d))+")
_BULLET = re.compile(r"\n[ \t]*(?:[-–•*▪]|\(?\d{1,2}[.)-])[ \t]+(?P<item>[^\n]+)")
_ENDS = " .،؛:\n\t-–•"
_SHORTEST, _LONGEST = 2, 30  # words
_OWN, _GUESSED = 0.6, 0.35  # strength where the scenario is told, and where it is the one most like it


@dataclass(frozen=True, slots=True)
class _Named(Span):
    """A sign and the word that names it as one."""

    cue: str


def indicators(reading: Reading, scenarios: Sequence[ScenarioDraft]) -> tuple[IndicatorDraft, ...]:
    """In the order of the text; none where there are no scenarios to watch for."""
    branches = [one for one in scenarios if not one.warning] or list(scenarios)
    if not branches:
        return ()
    found: dict[tuple[str, str], IndicatorDraft] = {}
    for named in _named(reading):
        reading.alive()
        passage = reading.cite(named)
        text = reading.written(named.start, named.end)
        holding = next((one for one in branches if one.passages[0].start <= passage.start < one.passages[0].end), None)
        scenario = holding or _likest(text, branches, passage.start)
        strength = _OWN if holding else _GUESSED
        draft = IndicatorDraft(
            scenario=scenario.name, text=text, passages=(passage,), strength=strength, reason=Reason("indicator-named", named.cue)
        )
        found.setdefault((draft.scenario, draft.text), draft)
    return tuple(found.values())


def _named(reading: Reading) -> Iterator[_Named]:
    for match in _signs(reading):
        cue = reading.written(*match.span("noun" if match["noun"] else "english"))
        listed = bool(match["sign"] or match["colon"])
        if not listed and not match["its"] and not _heading(reading, match):
            continue
        for start, end in _items(reading, match.end(), listed):
            trimmed = _trimmed(reading, start, end)
            if _SHORTEST <= len(reading.words_in(trimmed)) <= _LONGEST:
                yield _Named(trimmed.start, trimmed.end, cue)


def _signs(reading: Reading) -> Iterator[re.Match[str]]:
    for _, sentence in reading.each_sentence():
        yield from _SIGNS.finditer(reading.text, sentence.start, sentence.end)


def _heading(reading: Reading, match: re.Match[str]) -> bool:
    """Whether nothing else stands on the line."""
    before = reading.text[reading.text.rfind("\n", 0, match.start()) + 1 : match.start()]
    after = reading.text[match.end() : reading.line_end(match.end())]
    return not before.strip(" -–•*▪().0123456789") and not after.strip(_ENDS)


def _items(reading: Reading, at: int, listed: bool) -> Iterator[tuple[int, int]]:
    """What stands after a colon, parted by semicolons or else commas; below a line that has nothing more, its bullets."""
    line = reading.line_end(at)
    if not reading.text[at:line].strip(_ENDS):
        bullet = _BULLET.match(reading.text, line)
        while bullet:
            yield bullet.span("item")
            bullet = _BULLET.match(reading.text, bullet.end())
        return
    sentence = reading.sentences[reading.sentence_at(at)]
    end = min(sentence.end, line)
    if not listed:
        part = _PART.match(reading.text, at, end)
        if part:
            yield part.span()
        return
    pattern = _ITEM if re.search("[؛;]", reading.text[at:end]) else _PART
    for match in pattern.finditer(reading.text, at, end):
        yield match.span()


def _trimmed(reading: Reading, start: int, end: int) -> Span:
    text = reading.text[start:end]
    lead = len(text) - len(text.lstrip(_ENDS))
    lead += 1 if re.match(r"و(?=ال|ا\w)", text[lead:]) and lead else 0
    return Span(start + lead, start + max(len(text.rstrip(_ENDS)), lead))


def _likest(text: str, scenarios: Sequence[ScenarioDraft], at: int) -> ScenarioDraft:
    """The scenario that shares most words with a sign; where none does, the last one before it."""
    words = content(text)
    shared = [(len(words & content(f"{one.name} {one.summary}")), one) for one in scenarios]
    most = max(count for count, _ in shared)
    if most:
        return next(one for count, one in shared if count == most)
    return next((one for one in reversed(scenarios) if one.passages[0].start <= at), scenarios[0])
