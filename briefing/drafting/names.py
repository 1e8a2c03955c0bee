"""Persons, bodies and places that no list holds, by a trained model (a conditional random field) where one is installed.

The model is data of its own licence in `resources/models`; without it this finds nothing and the rules stand alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

import pycrfsuite

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.reading import forms

Label = Literal["PERS", "ORG", "LOC"]

MODEL = "names-ar.crfsuite"
_TITLES = frozenset(
    fold(
        "الرئيس رئيس الوزير وزير وزيرة الأمين أمين الملك الأمير أمير السيد السيدة الدكتور دكتور العقيد اللواء الجنرال الفريق "
        "المشير العميد القائد قائد الشيخ شيخ المتحدث الناطق السفير سفير النائب نائب المبعوث مبعوث المستشار مستشار مدير المدير "
        "زعيم الزعيم المرشد مرشد البابا القس الكاتب الباحث المحلل الخبير الصحفي المحامي القاضي قال وقال أضاف وأضاف صرح وصرح"
    ).split()
)


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
    stem = _stem(word)
    return (
        f"w={word}",
        f"s={stem}",
        *(f"p{size}={word[:size]}" for size in (1, 2, 3)),
        *(f"e{size}={word[-size:]}" for size in (1, 2, 3)),
        f"l={_listed(word)}",
        f"h={_shape(word)}",
    )


def _matched(words: Sequence[str]) -> list[str]:
    """For each word, the list that holds a longest name it is part of, and its place in it."""
    found = [""] * len(words)
    at = 0
    while at < len(words):
        length, code = max(_lengths(words, at), default=(0, ""))
        for step in range(length):
            found[at + step] = f"{code}{min(step, 2)}{min(length, 3)}"
        at += max(length, 1)
    return found


def _lengths(words: Sequence[str], at: int) -> Iterator[tuple[int, str]]:
    for _, form in forms(words[at]):
        for names in (lexicon.actor_names(), lexicon.place_names()):
            for rest, name in names.get(form, ()):
                if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                    yield len(rest) + 1, f"{name.use}{'?' if name.common else ''}"
                    break


def features(words: Sequence[str]) -> list[list[str]]:
    """What the model sees of each word of a sentence (folded words and signs)."""
    padded = ("^^", "^", *words, "$", "$$")
    matched = _matched(words)
    lists = ["", "", *map(_listed, words), "", ""]
    stems = ["^^", "^", *map(_stem, words), "$", "$$"]
    found = []
    for at, word in enumerate(words, start=2):
        before, after = padded[at - 1], padded[at + 1]
        found.append(
            [
                *_own(word),
                f"m={matched[at - 2]}",
                f"-1={before}",
                f"+1={after}",
                f"-2={padded[at - 2]}",
                f"+2={padded[at + 2]}",
                f"-s={stems[at - 1]}",
                f"+s={stems[at + 1]}",
                f"-b={stems[at - 1]} {stems[at]}",
                f"+b={stems[at]} {stems[at + 1]}",
                f"-l={lists[at - 1]}",
                f"+l={lists[at + 1]}",
                f"ll={lists[at - 1]}/{lists[at]}/{lists[at + 1]}",
                f"-e={before[-2:]}",
                f"+h={_shape(after)}",
            ]
        )
    return found


@cache
def _tagger() -> pycrfsuite.Tagger | None:
    path = files("resources.models") / MODEL
    if not path.is_file():
        return None
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(path.read_bytes())
    return tagger


def tag(words: Sequence[str]) -> list[Tagged]:
    """The names of a sentence, given as folded words and signs, in order."""
    tagger = _tagger()
    if tagger is None or not words:
        return []
    labels = tagger.tag(features(words))
    return [Tagged(first, last, label, _certain(tagger, labels, first, last)) for first, last, label in spans(labels)]


def _certain(tagger: pycrfsuite.Tagger, labels: Sequence[str], first: int, last: int) -> float:
    return min(float(tagger.marginal(labels[at], at)) for at in range(first, last + 1))


def spans(labels: Sequence[str]) -> Iterator[tuple[int, int, Label]]:
    """First word, last word and kind of each name of a sequence of `B-`, `I-` and `O` labels."""
    first = 0
    for at, label in enumerate(labels):
        if label.startswith("B-") or (label.startswith("I-") and not (at and labels[at - 1][2:] == label[2:])):
            first = at
        kind = label[2:]
        ends = at + 1 == len(labels) or labels[at + 1] != f"I-{kind}"
        if kind in ("PERS", "ORG", "LOC") and ends:
            yield first, at, kind  # type: ignore[misc]
