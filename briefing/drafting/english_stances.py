"""Who stands how towards whom in an English report: subject, verb of stance, object; and who it is done by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import cast

from briefing.domain.scales import Sign
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading
from briefing.drafting.talk import Found

_REACH = 10  # words between a verb and those it joins
_NEGATIONS = frozenset(["not", "never", "no", "without", "neither", "hardly", "cannot", "t", "nor"])
_BEEN = frozenset(["is", "are", "was", "were", "been", "being", "be"])
_ONLY_FEARED = "against"  # warned against attacking
_IF = frozenset(["if", "unless", "provided", "conditional"])


@dataclass(frozen=True, slots=True)
class _Stance:
    sign: Sign
    denied: Sign
    kind: str
    firm: bool
    through: str
    participle: bool


@cache
def _forms() -> dict[str, _Stance]:
    """Every form of each verb, in small letters."""
    found: dict[str, _Stance] = {}
    for row in lexicon.table("stances.en"):
        for verb in row["verb"].split("|"):
            past = row["past"].split("|") if row["past"] else _past(verb)
            for form in (verb, *_present(verb), *past):
                sign, denied = cast(Sign, row["sign"]), cast(Sign, row["denied"])
                found[form] = _Stance(sign, denied, row["kind"], row["firm"] == "1", row["object"], form in past)
    return found


def _present(verb: str) -> tuple[str, str]:
    if verb.endswith(("s", "sh", "ch", "x")):
        return f"{verb}es", f"{verb}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies", f"{verb}ing"
    return f"{verb}s", f"{verb.removesuffix('e')}ing"


def _past(verb: str) -> tuple[str, ...]:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (f"{verb[:-1]}ied",)
    return (f"{verb}d",) if verb.endswith("e") else (f"{verb}ed", f"{verb}{verb[-1]}ed")


def english_stances(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Found]:
    """The stances of each sentence, in order."""
    acting = [mention for mention in mentions if not mention.place]
    at = 0
    for _, sentence in reading.each_sentence():
        here = []
        while at < len(acting) and acting[at].start < sentence.end:
            here.append(acting[at])
            at += 1
        if len({one.name for one in here}) > 1:
            yield from _in_sentence(reading, sentence, here)


def _in_sentence(reading: Reading, sentence: Span, here: Sequence[Mention]) -> Iterator[Found]:
    named = {word for one in here for word in range(one.first, one.last + 1)}
    for index in reading.words_in(sentence):
        stance = _forms().get(reading.words[index].text.lower())
        if stance and index not in named and reading.before(index).lower() != _ONLY_FEARED:
            yield from _stated(reading, index, stance, here)


def _stated(reading: Reading, index: int, stance: _Stance, here: Sequence[Mention]) -> Iterator[Found]:
    before = [one for one in here if one.last < index <= one.last + _REACH]
    after = [one for one in here if index < one.first <= index + _REACH]
    if stance.through:
        led = [one for one in after if _led_by(reading, index, one, stance.through)]
        after = after[after.index(led[0]) :] if led else []
    if not before or not after:
        return
    sources, targets = _joined(reading, before[::-1], -1), _joined(reading, after, 1)
    if stance.participle and _near(reading, index, 3) & _BEEN and _led_by(reading, index, after[0], "by"):
        sources, targets = targets, sources
    denied = bool(_near(reading, index, 4) & _NEGATIONS)
    sign = stance.denied if denied else stance.sign
    clause = reading.clause_at(reading.words[index].start)
    if sign == "+" and any(word.text.lower() in _IF for word in reading.words[index : after[0].last + 4]):
        sign = "±"
    cue = reading.written(reading.words[index].start, reading.words[index].end)
    passage = reading.cite(clause)
    for source in sources:
        for target in targets:
            if source != target:
                yield Found(source, target, sign, stance.kind, stance.firm, "relation-verb", cue, passage, True, denied)


def _near(reading: Reading, index: int, reach: int) -> set[str]:
    return {word.text.lower() for word in reading.words[max(index - reach, 0) : index]}


def _led_by(reading: Reading, index: int, one: Mention, preposition: str) -> bool:
    return preposition in {word.text.lower() for word in reading.words[index + 1 : one.first]}


def _joined(reading: Reading, ones: Sequence[Mention], step: int) -> list[str]:
    """The nearest one with those that "and" joins to it."""
    names = [ones[0].name]
    for one, other in pairwise(ones):
        first, second = (one, other) if step > 0 else (other, one)
        between = reading.text[first.end : second.start].lower().replace("the", "").strip(" ,")
        if between not in ("and", "") or not reading.text[first.end : second.start].strip():
            break
        names.append(other.name)
    return list(dict.fromkeys(names))
