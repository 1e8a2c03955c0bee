"""What stands around two mentions, as the features of a linear model: words and their roots, cues of stance, order and distance.

A feature's name says where it was seen: between the two, before the first, after the last, beside one of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from briefing.arabic.fold import fold
from briefing.drafting.stances import senses

FARTHEST = 26  # words between two mentions that are still looked at
MOST_BETWEEN = 5  # other mentions
_BEFORE, _AFTER = 6, 5
_NEGATIONS = frozenset(map(fold, ("لا", "لم", "لن", "ليس", "ليست", "دون", "غير", "عدم")))
_STOPS = frozenset("،؛:")
_PREFIXES = ("سي", "ست", "ت", "ي", "ن", "ا")
_SUFFIXES = ("ته", "تها", "هم", "ها", "ات", "ين", "ون", "ت", "ه", "ا")
_WEAK = re.compile("[اويءئ]|ه")
_SHORTEST = 3
_PROCLITICS = frozenset("لبوفك")


Part = tuple[str, int, str]  # which, of which mention, and whether who deals is named first (F) or last (B)


@dataclass(frozen=True, slots=True)
class Named:
    """A mention: its first and last word, who it is, and what of its first word is not his name (و, ل …)."""

    first: int
    last: int
    name: str
    led: str


@dataclass
class Text:
    """Folded words and signs with the number of the sentence of each, and the mentions in order."""

    words: Sequence[str]
    sentences: Sequence[int]
    mentions: Sequence[Named]
    taken: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self.taken = frozenset(at for one in self.mentions for at in range(one.first, one.last + 1))

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Mentions of two actors that are near enough to deal with one another, each way, by their places in `mentions`."""
        for i, one in enumerate(self.mentions):
            for j in range(i + 1, len(self.mentions)):
                other = self.mentions[j]
                far = other.first - one.first >= FARTHEST or j - i > MOST_BETWEEN + 1
                if far or self.sentences[other.first] - self.sentences[one.first] > 1:
                    break
                if one.name != other.name:
                    yield i, j
                    yield j, i


def features(text: Text, i: int, j: int) -> set[str]:
    """Of a dealing of mention `i` with mention `j`."""
    return set(own(text, i, j)).union(*(shared(text, *part) for part in parts(text, i, j)))


def own(text: Text, i: int, j: int) -> Iterator[str]:
    """Those of the two together."""
    forward = text.mentions[i].first < text.mentions[j].first
    first, last = (i, j) if forward else (j, i)
    low, high = text.mentions[first], text.mentions[last]
    way = "F" if forward else "B"
    yield from _shape(text, low, high, first, last, way)
    between = range(low.last + 1, high.first)
    yield from _between(text, between, way)
    yield from _cues(text, between, "t", way)


def parts(text: Text, i: int, j: int) -> tuple[Part, Part, Part, Part]:
    """What stands beside each of the two (A, B), before the first (b) and after the last (a): many pairs have these in common."""
    forward = text.mentions[i].first < text.mentions[j].first
    way = "F" if forward else "B"
    first, last = (i, j) if forward else (j, i)
    return ("A", i, way), ("B", j, way), ("b", first, way), ("a", last, way)


def shared(text: Text, what: str, mention: int, way: str) -> set[str]:
    """The features of one of the `parts`; no two of them have one in common."""
    one = text.mentions[mention]
    if what in "AB":
        return set(_beside(text, one, what, way))
    sentence = text.sentences[one.first]
    if what == "b":
        places = range(one.first - 1, max(-1, one.first - 1 - _BEFORE), -1)
        return {*_verbs(text, one, way), *_cues(text, [at for at in places if text.sentences[at] == sentence], "b", way)}
    places = range(one.last + 1, min(len(text.words), one.last + 1 + _AFTER))
    return set(_cues(text, [at for at in places if text.sentences[at] == sentence], "a", way))


def _shape(text: Text, low: Named, high: Named, first: int, last: int, way: str) -> Iterator[str]:
    """Order, distance, and how many others are named between and before."""
    inside = sum(low.last < text.mentions[n].first for n in range(first + 1, last))
    sentence = text.sentences[low.first]
    earlier = 0
    while first - earlier > 0 and text.sentences[text.mentions[first - earlier - 1].first] == sentence and earlier < 3:
        earlier += 1
    between = high.first - low.last - 1
    yield f"o{way}"
    yield f"s{way}{text.sentences[high.first] - sentence}"
    yield f"i{way}{min(inside, 4)}"
    yield f"d{way}{min(between // 3, 8)}"
    yield f"e{way}{min(earlier, 3)}"
    stops = sum(text.words[at] in _STOPS for at in range(low.last + 1, high.first))
    yield f"c{way}{min(stops, 4)}"


def _beside(text: Text, one: Named, side: str, way: str) -> Iterator[str]:
    """What a mention is led by, and three words to both sides of it."""
    yield f"p{side}{way}{one.led}"
    sentence = text.sentences[one.first]
    for step in (1, 2, 3):
        for mark, at in (("<", one.first - step), (">", one.last + step)):
            if 0 <= at < len(text.words) and text.sentences[at] == sentence:
                word = "M" if at in text.taken else text.words[at]
                yield f"{side}{mark}{step}{way}{word}"
                yield f"{side}{mark}{way}{lite(word)}"


def _between(text: Text, between: range, way: str) -> Iterator[str]:
    words = ["M" if at in text.taken else text.words[at] for at in between]
    stems = [lite(word) for word in words]
    for word, stem in zip(words, stems, strict=True):
        yield f"w{way}{word}"
        yield f"l{way}{stem}"
        yield f"L{stem}"
        if word in _NEGATIONS:
            yield f"n{way}"
    for one, other in pairwise(stems):
        yield f"g{way}{one}_{other}"
    if len(stems) <= 4:
        yield f"x{way}{'_'.join(stems)}"


def _verbs(text: Text, low: Named, way: str) -> Iterator[str]:
    """The words before the first of the two, back to another name or the sentence's beginning."""
    for at in range(low.first - 1, max(-1, low.first - _BEFORE), -1):
        if at in text.taken or text.sentences[at] != text.sentences[low.first]:
            return
        yield f"v{way}{lite(text.words[at])}"


def _cues(text: Text, places: Iterable[int], where: str, way: str) -> Iterator[str]:
    """The signs of the words of stance there, the first of them apart, and the roots of all words."""
    seen = 0
    for at in places:
        if at in text.taken:
            continue
        yield f"r{where}{way}{root(text.words[at])}"
        cue = _cue(text.words[at])
        if cue is not None:
            plain, denied, kind = cue
            sign = denied if at and text.words[at - 1] in _NEGATIONS else plain
            yield f"q{where}{way}{sign}{kind}"
            yield f"q{where}{sign}"
            if not seen:
                yield f"k{where}{way}{sign}{kind}"
            seen += 1
    yield f"u{where}{way}{min(seen, 3)}"


@lru_cache(maxsize=1 << 16)
def _cue(word: str) -> tuple[str, str, str] | None:
    """The sign of a word of stance, its sign where it is denied, and whether it is a noun or a verb and of whom."""
    cue = next(iter(senses(word)), None)
    if cue is None or cue.stance.beside:
        return None
    whose = "f" if cue.stance.felt else "s" if cue.stance.suffered else ""
    return cue.stance.sign, cue.stance.denied, ("N" if cue.noun else "V") + whose


@lru_cache(maxsize=1 << 16)
def lite(word: str) -> str:
    """A word without what most often hangs on it: for likeness only, so a letter too many does no harm."""
    if len(word) > _SHORTEST + 1 and word[0] in "وف":
        word = word[1:]
    if len(word) > _SHORTEST + 1 and word.startswith("ال"):
        word = word[2:]
    if len(word) > _SHORTEST + 1 and word[0] in "لب" and word[1:3] == "ال":
        word = word[3:]
    head = next((part for part in _PREFIXES if word.startswith(part) and len(word) - len(part) >= _SHORTEST), "")
    word = word[len(head) :]
    tail = next((part for part in _SUFFIXES if word.endswith(part) and len(word) - len(part) >= _SHORTEST), "")
    return word[: len(word) - len(tail)]


@lru_cache(maxsize=1 << 16)
def root(word: str) -> str:
    """The strong letters of a word, if there are two."""
    strong = _WEAK.sub("", lite(word))
    return strong if len(strong) > 1 else lite(word)
