"""Persons, bodies and places by the network, where its file is installed: the slow and better twin of `drafting.names`.

The model is data of its own licence in `resources/models`; without it this finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from briefing.drafting.deep.network import Array, Network
from briefing.drafting.deep.pieces import Pieces
from briefing.drafting.names import Tagged, spans

Words = Sequence[str]  # of one sentence: words and signs as they are written

MODEL = "deep-names-ar.npz"
LABELS = ("O", "B-PERS", "I-PERS", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
PASSAGE = 170  # pieces that are read at once
_BEGIN, _END = 0, 2


class Reader:
    """A model's file, loaded."""

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as stored:
            self._pieces = Pieces(stored["pieces"].tobytes().decode("utf-8").split("\n"), stored["scores"].astype(float).tolist())
            self._network = Network({name: stored[name] for name in stored.files})

    def find(self, sentences: Iterable[Words], told: Callable[[int], None] = lambda done: None) -> Iterator[list[Tagged]]:
        """The names of each sentence in order. Neighbours are read together.

        `told` hears before each passage how many sentences have been read, and may raise.
        """
        done = 0
        for passage in self._passages(sentences):
            told(done)
            yield from self._read(passage)
            done += len(passage)

    def _passages(self, sentences: Iterable[Words]) -> Iterator[list[Words]]:
        """As many sentences together as can be read at once; a longer one is alone, and is cut where it is read."""
        passage: list[Words] = []
        size = 0
        for words in sentences:
            count = sum(len(self._pieces.of(word)) for word in words)
            if passage and size + count > PASSAGE:
                yield passage
                passage, size = [], 0
            passage.append(words)
            size += count
        if passage:
            yield passage

    def _read(self, passage: Sequence[Words]) -> Iterator[list[Tagged]]:
        likely = self._likelihoods([word for words in passage for word in words])
        at = 0
        for words in passage:
            yield _names(likely[at : at + len(words)])
            at += len(words)

    def _likelihoods(self, words: Words) -> Array:
        """(words, labels); a word has the label of its first piece."""
        found: list[Array] = []
        start = 0
        while start < len(words):
            pieces, firsts = [_BEGIN], list[int]()
            while start < len(words) and (len(pieces) + len(self._pieces.of(words[start])) <= PASSAGE + 1 or not firsts):
                firsts.append(len(pieces))
                pieces += self._pieces.of(words[start])
                start += 1
            del pieces[self._network.longest - 1 :]  # of a word that is longer than all that can be read
            found.append(self._network.read([*pieces, _END])[firsts])
        return np.concatenate(found) if found else np.zeros((0, len(LABELS)), np.float32)


@cache
def _reader() -> Reader | None:
    resource = files("resources.models") / MODEL
    if not resource.is_file():
        return None
    with as_file(resource) as path:
        return Reader(path)


def installed() -> bool:
    return (files("resources.models") / MODEL).is_file()


def find(sentences: Iterable[Words], told: Callable[[int], None] = lambda done: None) -> list[list[Tagged]]:
    """The names of each sentence of a document, in order; none without a model."""
    reader = _reader()
    return [] if reader is None else list(reader.find(sentences, told))


def _names(likely: Array) -> list[Tagged]:
    if not len(likely):
        return []
    labels = _best(likely)
    sure = np.exp(likely)
    names = spans([LABELS[label] for label in labels])
    return [
        Tagged(first, last, label, float(min(sure[at, labels[at]] for at in range(first, last + 1))))
        for first, last, label in names
    ]


def _best(likely: Array) -> list[int]:
    """The likeliest labels of which each follows from the one before (Viterbi): inside a name only after its own kind."""
    allowed = _allowed()
    score = np.where([label.startswith("I") for label in LABELS], -1e9, likely[0])
    back = []
    for row in likely[1:]:
        paths = score[:, None] + allowed
        back.append(paths.argmax(axis=0))
        score = paths.max(axis=0) + row
    found = [int(score.argmax())]
    for step in reversed(back):
        found.append(int(step[found[-1]]))
    return found[::-1]


@cache
def _allowed() -> Array:
    def follows(before: str, label: str) -> bool:
        return not label.startswith("I") or before[2:] == label[2:]

    return np.array([[0.0 if follows(a, b) else -1e9 for b in LABELS] for a in LABELS], np.float32)
