"""Persons, bodies and places that no list holds, by a trained model (a conditional random field) where one is installed.

The model is data of its own licence in `resources/models`; without it this finds nothing and the rules stand alone.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast

import pycrfsuite

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.reading import forms

Label = Literal["PERS", "ORG", "LOC"]
Words = Sequence[str]  # of one sentence: folded words and signs

MODEL = "names-ar.crfsuite"
_SURE = 0.8  # a name that is found once with this certainty is looked for elsewhere
_HINT = 0.08  # and taken where the model holds it for that likely to be a name at all
_TITLES = frozenset(
    fold(
        "الرئيس رئيس الوزير وزير وزيرة الأمين أمين الملك الأمير أمير السيد السيدة الدكتور دكتور العقيد اللواء الجنرال الفريق "
        "المشير العميد القائد قائد الشيخ شيخ المتحدث الناطق السفير سفير النائب نائب المبعوث مبعوث المستشار مستشار مدير المدير "
        "زعيم الزعيم المرشد مرشد البابا القس الكاتب الباحث المحلل الخبير الصحفي المحامي القاضي قال وقال أضاف وأضاف صرح وصرح"
    ).split()
)
_LOCATIVES = frozenset(fold("في مدينة إلى قرب بلدة").split())


@dataclass(frozen=True, slots=True)
class Tagged:
    """Words `first` … `last` of a sequence that name one thing, and how sure the model is, 0 … 1."""

    first: int
    last: int
    label: Label
    certain: float


@cache
def _stem(word: str) -> str:
    """A word without the proclitics it seems to have: for likeness only, so a letter too many does no harm."""
    for proclitics in ("وف", "بلك"):
        if word[0] in proclitics and len(word) > 4:
            word = word[1:]
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@cache
def _first_words() -> tuple[tuple[str, frozenset[str]], ...]:
    """Words that begin the names of the lists, by kind of list."""
    return (
        ("place", frozenset(word for word, found in lexicon.place_names().items() if not all(name.common for _, name in found))),
        ("city", frozenset(lexicon.place_names())),
        ("actor", frozenset(lexicon.actor_names())),
        ("head", frozenset(lexicon.heads())),
        ("nisba", frozenset(lexicon.nisbas())),
        ("title", _TITLES),
        ("given", lexicon.given_names()),
        ("Family", lexicon.person_names()),
    )


@cache
def _listed(word: str) -> str:
    stem = _stem(word)
    return "".join(
        code[0] for code, words in _first_words() if word in words or stem in words or word[1:] in words or f"ال{stem}" in words
    )


@cache
def _shape(word: str) -> str:
    if word.isdecimal():
        return "digits"
    if word.isascii():
        return "latin" if word.isalpha() else "sign"
    return "article" if word.startswith("ال") else str(min(len(word), 5))


@cache
def _own(word: str) -> tuple[str, ...]:
    return (
        f"w={word}",
        f"s={_stem(word)}",
        *(f"p{size}={word[:size]}" for size in (1, 2, 3, 4)),
        *(f"e{size}={word[-size:]}" for size in (1, 2, 3, 4)),
        f"l={_listed(word)}",
        f"h={_shape(word)}",
    )


@cache
def _beside(word: str, side: str) -> tuple[str, ...]:
    return (
        f"{side}1={word}",
        f"{side}s={_stem(word)}",
        f"{side}l={_listed(word)}",
        f"{side}e={word[-3:]}",
    )


def features(sentences: Sequence[Words]) -> list[list[list[str]]]:
    """What the model sees of each word: its letters, its neighbours, and how the sentences given with it use it elsewhere."""
    told = _told(sentences)
    return [_of_sentence(words, told) for words in sentences]


def _of_sentence(words: Words, told: dict[str, list[str]]) -> list[list[str]]:
    padded = ("^^", "^", *words, "$", "$$")
    stems = list(map(_stem, padded))
    lists = list(map(_listed, padded))
    matched = _matched(words)
    return [
        [
            *_own(padded[at]),
            *_beside(padded[at - 1], "-"),
            *_beside(padded[at + 1], "+"),
            f"+h={_shape(padded[at + 1])}",
            f"m={matched[at - 2]}",
            f"-2={padded[at - 2]}",
            f"+2={padded[at + 2]}",
            f"-b={stems[at - 1]} {stems[at]}",
            f"+b={stems[at]} {stems[at + 1]}",
            f"ll={lists[at - 1]}/{lists[at]}/{lists[at + 1]}",
            *told[stems[at]],
        ]
        for at in range(2, len(words) + 2)
    ]


def _matched(words: Words) -> list[str]:
    """For each word, what the listed name that it is part of names, its place in it and the length of it."""
    found = [""] * len(words)
    at = 0
    while at < len(words):
        length, use = max(_lengths(words, at), default=(0, ""))
        for step in range(length):
            found[at + step] = f"{use}{min(step, 2)}{min(length, 3)}"
        at += max(length, 1)
    return found


def _lengths(words: Words, at: int) -> Iterator[tuple[int, str]]:
    """Length and use of the longest listed name that begins at a word, in each list."""
    for _, form in forms(words[at]):
        for names in (lexicon.actor_names(), lexicon.place_names()):
            for rest, name in names.get(form, ()):
                if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                    yield len(rest) + 1, f"{name.use}{'?' if name.common else ''}"
                    break


def _told(sentences: Sequence[Words]) -> dict[str, list[str]]:
    """For each stem, how often it is there and in which company: after a title, a preposition of place, a head noun."""
    counts: Counter[str] = Counter()
    company: dict[str, set[str]] = defaultdict(set)
    for words in sentences:
        before = "^"
        for word in words:
            stem = _stem(word)
            counts[stem] += 1
            company[stem].update(_company(before))
            before = word
    return {stem: _evidence(stem, count, company[stem]) for stem, count in counts.items()}


@cache
def _company(before: str) -> tuple[str, ...]:
    stem, listed = _stem(before), _listed(before)
    found = ["T"] if before in _TITLES or stem in _TITLES else []
    found += ["L"] if before.lstrip("و") in _LOCATIVES else []
    found += ["H"] if stem in lexicon.heads() or before in lexicon.heads() else []
    return (*found, "G") if "g" in listed or "F" in listed else tuple(found)


def _evidence(stem: str, count: int, company: set[str]) -> list[str]:
    often = f"dc={min(count, 4)}"
    if count < 2 or len(stem) < 3:
        return [often]
    return [often, *(f"d{code}" for code in sorted(company)), f"de={''.join(sorted(company))}"]


@cache
def _model() -> bytes | None:
    path = files("resources.models") / MODEL
    return path.read_bytes() if path.is_file() else None


def _tagger() -> pycrfsuite.Tagger | None:
    """A tagger of one's own, as they keep what they last read; they all lean on the same bytes, which must outlive them."""
    model = _model()
    if model is None:
        return None
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(model)
    return tagger


def find(blocks: Iterable[Sequence[Words]], alive: Callable[[], None] = lambda: None) -> list[list[Tagged]]:
    """The names of each sentence of a document, in order; none without a model.

    The sentences of a block bear on one another. `alive` is called for every block and may raise.
    """
    tagger = _tagger()
    return [] if tagger is None else found_by(tagger, _told_of(blocks, alive), alive)


def _told_of(blocks: Iterable[Sequence[Words]], alive: Callable[[], None]) -> Iterator[Sequence[Words]]:
    for block in blocks:
        alive()
        yield block


def found_by(
    tagger: pycrfsuite.Tagger, blocks: Iterable[Sequence[Words]], alive: Callable[[], None] = lambda: None
) -> list[list[Tagged]]:
    """The same by a given model."""
    read = [_Read(tagger, words, seen) for block in blocks for words, seen in zip(block, features(block), strict=True)]
    known = {name.stems: name.label for sentence in read for name in sentence.sure()}
    found = []
    for sentence in read:
        alive()
        found.append(sentence.names(known))
    return found


@dataclass(frozen=True, slots=True)
class _Sure:
    stems: tuple[str, ...]
    label: Label


class _Read:
    """A sentence as the model reads it: its labels, and how likely each word is outside any name."""

    def __init__(self, tagger: pycrfsuite.Tagger, words: Words, seen: list[list[str]]) -> None:
        self.stems = tuple(map(_stem, words))
        if not words:
            self.found: list[Tagged] = []
            self.outside: list[float] = []
            return
        labels = tagger.tag(seen)
        self.outside = [float(tagger.marginal("O", at)) for at in range(len(words))]
        self.found = [
            Tagged(first, last, label, min(float(tagger.marginal(labels[at], at)) for at in range(first, last + 1)))
            for first, last, label in spans(labels)
        ]

    def sure(self) -> Iterator[_Sure]:
        for name in self.found:
            stems = self.stems[name.first : name.last + 1]
            if name.certain > _SURE and all(len(stem) > 2 for stem in stems):
                yield _Sure(stems, name.label)

    def names(self, known: dict[tuple[str, ...], Label]) -> list[Tagged]:
        """What was found, and what is known from elsewhere and stands here."""
        taken = {at for name in self.found for at in range(name.first, name.last + 1)}
        again = []
        for first in range(len(self.stems)):
            for last in range(first, min(first + 4, len(self.stems))):
                label = known.get(self.stems[first : last + 1])
                if label and 1 - self.outside[first] > _HINT and not taken.intersection(range(first, last + 1)):
                    again.append(Tagged(first, last, label, 1 - self.outside[first]))
                    taken.update(range(first, last + 1))
        return sorted([*self.found, *again], key=lambda name: name.first)


def spans(labels: Sequence[str]) -> Iterator[tuple[int, int, Label]]:
    """First word, last word and kind of each name of a sequence of `B-`, `I-` and `O` labels."""
    first = 0
    for at, label in enumerate(labels):
        if label == "O":
            continue
        kind = label[2:]
        if label[0] == "B" or not (at and labels[at - 1][2:] == kind):
            first = at
        ends = at + 1 == len(labels) or labels[at + 1] != f"I-{kind}"
        if ends and kind in ("PERS", "ORG", "LOC"):
            yield first, at, cast(Label, kind)
