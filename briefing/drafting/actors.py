"""Gathers the mentions of actors under one name each, with the other names that the text has for them."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from briefing.arabic.fold import fold
from briefing.domain.draft import ActorDraft, Reason
from briefing.domain.scales import ActorKind
from briefing.domain.spans import Span
from briefing.drafting.mentions import Mention, by_word, in_order
from briefing.drafting.reading import Reading

_INTRODUCED = re.compile(r"\s*[(«\"]{1,2}\s*(\w{2,}(?: \w+)?)\s*[)»\"]{1,2}")
_DOUBLED = "\u0651"  # the shadda of عمّان
_SULTANATE = fold("السلطنة")
_JORDAN, _OMAN = "الأردن", "سلطنة عمان"
_CERTAIN = {
    "state": 0.9,
    "organisation": 0.9,
    "person": 0.8,
    "capital": 0.8,
    "government": 0.85,
    "seat": 0.6,
    "learnt": 0.6,
    "head": 0.6,
    "nisba": 0.5,
    "people": 0.5,
    "back": 0.5,
}


def settle(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with short forms led to the full name, and further ones by acronyms that the text introduces."""
    mentions = _oman(reading, mentions)
    named = [mention for mention in mentions if not mention.place]
    full = _full_names(named)
    reading.alive()
    settled = [replace(mention, name=full[mention.name]) if _shortened(mention, full) else mention for mention in mentions]
    reading.alive()
    return in_order([*settled, *_by_acronym(reading, settled)])


def _shortened(mention: Mention, full: dict[str, str]) -> bool:
    return not mention.place and mention.name in full


def _oman(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """Without its vowels عمان is the capital of Jordan or the sultanate: the latter where Jordan is not spoken of."""
    jordan = any(
        mention.name == _JORDAN and (mention.use != "capital" or _DOUBLED in _as_written(reading, mention))
        for mention in mentions
    )
    sultanate = _SULTANATE in reading.text
    reading.alive()
    if jordan and not sultanate:
        return list(mentions)
    return [
        replace(mention, name=_OMAN, use="state")
        if mention.name == _JORDAN and mention.use == "capital" and _DOUBLED not in _as_written(reading, mention)
        else mention
        for mention in mentions
    ]


def _as_written(reading: Reading, mention: Mention) -> str:
    return reading.source(mention.start, mention.end).of(reading.document.text)


def _full_names(named: Sequence[Mention]) -> dict[str, str]:
    """Names found by rule that begin another one of at least two words: حكومة الوحدة for حكومة الوحدة الوطنية."""
    opened = {mention.name for mention in named if mention.use == "head"}
    folded = {name: fold(name) for name in {mention.name for mention in named}}
    full = {}
    for short in sorted(opened):
        start = f"{folded[short]} "
        longer = [name for name, other in folded.items() if other.startswith(start)]
        same = min((name for name, other in folded.items() if other == folded[short]), default=short)
        if " " in folded[short] and len(longer) == 1:
            full[short] = longer[0]
        elif same != short:
            full[short] = same
    return full


def _by_acronym(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """Mentions by a short name that stands in brackets or quotation marks right after an actor's name."""
    found: list[Mention] = []
    taken = set(by_word(reading, mentions))
    for mention in mentions:
        reading.alive()
        short = None if mention.place else _INTRODUCED.match(reading.text, mention.end)
        if not short or any(index in taken for index in reading.words_in(Span(*short.span(1)))):
            continue
        for match in re.finditer(rf"\b{re.escape(short[1])}\b", reading.text[short.start() :]):
            start, end = match.start() + short.start(), match.end() + short.start()
            first = reading.word_at(start)
            last = reading.word_at(end) - 1
            if not taken.intersection(range(first, last + 1)):
                taken.update(range(first, last + 1))
                found.append(replace(mention, start=start, end=end, use="organisation", first=first, last=last))
    return found


def actors(reading: Reading, mentions: Sequence[Mention]) -> tuple[ActorDraft, ...]:
    """One proposal an actor, in the order of their first mentions."""
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        reading.alive()
        if not mention.place:
            groups[mention.name].append(mention)
    return tuple(_actor(reading, name, group) for name, group in groups.items())


def _actor(reading: Reading, name: str, group: Sequence[Mention]) -> ActorDraft:
    reading.alive()
    aliases = dict.fromkeys(_alias(reading, mention) for mention in group if mention.use != "nisba")
    kind = Counter(mention.kind for mention in group).most_common(1)[0][0]
    best = max(group, key=lambda mention: _CERTAIN[mention.use])
    return ActorDraft(
        name=name,
        aliases=tuple(alias for alias in aliases if alias and fold(alias) != fold(name)),
        kind=cast(ActorKind, kind),
        passages=tuple(reading.cite(mention) for mention in group),
        strength=min(1.0, _CERTAIN[best.use] + 0.02 * (len(group) - 1)),
        reason=Reason(f"actor-{best.use}", reading.written(best.start, best.end)),
    )


def _alias(reading: Reading, mention: Mention) -> str:
    """The name as written, with the article that لل has swallowed."""
    reading.alive()
    written = reading.written(mention.start, mention.end)
    swallowed = reading.text[mention.start - 1 : mention.start + 1] == "لل"
    return f"ا{written}" if swallowed else written
