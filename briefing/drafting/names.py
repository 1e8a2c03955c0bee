"""Persons, bodies and places that no list holds, by a trained model (a conditional random field) where one is installed.

The model is data of its own licence in `resources/models`; without it this finds nothing and the rules stand alone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from threading import Lock
from typing import Literal, cast

import pycrfsuite

from briefing.drafting.name_features import Words, features, stem_of

Label = Literal["PERS", "ORG", "LOC"]

MODEL = "names-ar.crfsuite"
_SURE = 0.8  # a name that is found once with this certainty is looked for elsewhere
_HINT = 0.08  # and taken where the model holds it for that likely to be a name at all


_READING = Lock()  # a cache lets two threads that come first read twice, and drops the bytes that one of them leans on


@dataclass(frozen=True, slots=True)
class Tagged:
    """Words `first` … `last` of a sequence that name one thing, and how sure the model is, 0 … 1."""

    first: int
    last: int
    label: Label
    certain: float


@cache
def _model() -> bytes | None:
    path = files("resources.models") / MODEL
    return path.read_bytes() if path.is_file() else None


def _tagger() -> pycrfsuite.Tagger | None:
    """A tagger of one's own, as they keep what they last read; they all lean on the same bytes, which must outlive them."""
    with _READING:
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
        self.stems = tuple(map(stem_of, words))
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
