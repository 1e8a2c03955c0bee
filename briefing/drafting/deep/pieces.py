"""Cuts words into the pieces that the network has learnt: those whose scores together are highest (a unigram model)."""

import re
import unicodedata
from collections.abc import Sequence

_START = "▁"  # stands for the space before a word
_UNKNOWN = 3
_WORSE = 10.0  # how much worse than the rarest piece an unknown letter is
# marks, tatweel and signs of direction, which the pieces do without
_DROPPED = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c\u00ad]")


class Pieces:
    """`pieces` and their scores (natural logarithms of their likelihoods), by index; the first four are no text."""

    def __init__(self, pieces: Sequence[str], scores: Sequence[float]) -> None:
        self._index = {piece: n for n, piece in enumerate(pieces) if n > _UNKNOWN}
        self._scores = list(scores)
        self._longest = max(map(len, pieces))
        self._unknown = min(self._scores) - _WORSE
        self._cut: dict[str, tuple[int, ...]] = {}

    def of(self, word: str) -> tuple[int, ...]:
        """The indices of a word's pieces, at least one."""
        found = self._cut.get(word)
        if found is None:
            text = _START + _DROPPED.sub("", unicodedata.normalize("NFKC", word))
            found = self._cut[word] = self._best(text)
        return found

    def _best(self, text: str) -> tuple[int, ...]:
        size = len(text)
        best = [0.0] + [float("-inf")] * size
        back = [(0, _UNKNOWN)] * (size + 1)
        for start in range(size):
            for end in range(start + 1, min(size, start + self._longest) + 1):
                piece = self._index.get(text[start:end])
                if piece is not None and best[start] + self._scores[piece] > best[end]:
                    best[end], back[end] = best[start] + self._scores[piece], (start, piece)
            if best[start] + self._unknown > best[start + 1]:
                best[start + 1], back[start + 1] = best[start] + self._unknown, (start, _UNKNOWN)
        found = []
        while size:
            size, piece = back[size]
            found.append(piece)
        return tuple(reversed(found))
