"""Who deals with whom, for and against, where no rule says so: a linear model over what stands around two mentions.

The model is a table in `resources/models`; without it this finds nothing and the rules stand alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from math import exp

from briefing.arabic.fold import fold
from briefing.domain.draft import Reason, RelationDraft
from briefing.domain.scales import Sign
from briefing.domain.spans import Span
from briefing.drafting.dealing_features import Named, Part, Text, own, parts, shared
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading
from briefing.drafting.stance_words import OFFICES
from briefing.drafting.tokens import Piece, blocks

MODEL = "stances-ar.tsv"
SIGNS: tuple[Sign | None, ...] = (None, "+", "-", "±")
_KINDS = {"+": "يدعم", "-": "يعارض", "±": "يتحفظ"}
_SUPPOSING = frozenset(
    fold(
        "إذا لو لولا ربما يستبعد تستبعد نستبعد المستبعد مستبعدا يحتمل المحتمل محتمل احتمال احتمالات سيناريو السيناريو حال لئلا"
    ).split()
)
_BEFORE = 6  # words before two mentions in which a supposition may begin
_SURE = 0.5  # how likely a dealing must be to be proposed
_HOPELESS = -300  # what stands around two speaks so much against a dealing that what is between them hardly ever outweighs it
Weights = tuple[int, int, int, int]


def dealings(reading: Reading, mentions: Sequence[Mention], known: frozenset[tuple[str, str]]) -> Iterator[RelationDraft]:
    """One proposal for two actors that are likely to deal with one another, from the place where it is likeliest; but for those
    whose dealing is known."""
    table = _table()
    if not table or reading.english:
        return
    pieces = [piece for block in blocks(reading) for piece in block]
    reading.alive()
    text = _text(reading, pieces, [mention for mention in mentions if not mention.place])
    best: dict[tuple[str, str], tuple[float, Sign, int, int]] = {}
    scores = _Scores(table, text)
    reading.alive()
    supposing = _supposing(text)
    for i, j in text.pairs():
        reading.alive()
        pair = text.mentions[i].name, text.mentions[j].name
        if pair in known or _one_title(text, i, j) or _only_supposed(text, supposing, i, j):
            continue
        shares = scores.shares(i, j)
        sure = 1 - shares[0]
        if sure >= _SURE and sure > best.get(pair, (0.0,))[0]:
            sign = SIGNS[max(range(1, len(SIGNS)), key=shares.__getitem__)]
            ends = sorted((text.sentences[text.mentions[i].first], text.sentences[text.mentions[j].first]))
            best[pair] = sure, sign or "±", ends[0], ends[1]
    for (source, target), (sure, sign, first, last) in best.items():
        yield RelationDraft(
            source=source,
            target=target,
            sign=sign,
            kind=_KINDS[sign],
            passages=(reading.cite(_span(reading, pieces[first : last + 1])),),
            strength=0.7 * sure,
            reason=Reason("relation-read", ""),
        )


def _one_title(text: Text, i: int, j: int) -> bool:
    """Whether one is called by his office, and so the other only names what he heads: «رئيس جوبالاند أحمد مدوبي»."""
    low, high = sorted((text.mentions[i], text.mentions[j]), key=lambda one: one.first)
    return low.last + 1 == high.first and low.first > 0 and not high.led and text.words[low.first - 1] in OFFICES


def _supposing(text: Text) -> list[int]:
    """The words after which a text says what may be, not what is."""
    return [at for at, word in enumerate(text.words) if word in _SUPPOSING or (word[0] in "وف" and word[1:] in _SUPPOSING)]


def _only_supposed(text: Text, supposing: Sequence[int], i: int, j: int) -> bool:
    """Whether what stands around two mentions says what may be, not what is."""
    low, high = sorted((text.mentions[i].first, text.mentions[j].first))
    near = supposing[bisect_left(supposing, low - _BEFORE) : bisect_left(supposing, high)]
    return any(text.sentences[at] >= text.sentences[low] for at in near)


@cache
def _table() -> dict[str, Weights]:
    """Weights by feature, in hundredths; those of the empty name are added to all."""
    path = files("resources.models") / MODEL
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    cells = (line.split("\t") for line in lines)
    return {name: (int(none), int(plus), int(minus), int(both)) for name, none, plus, minus, both in cells}


class _Scores:
    """The likelihood of each of `SIGNS` for two mentions; what many pairs have in common is weighed once."""

    def __init__(self, table: dict[str, Weights], text: Text) -> None:
        self._table, self._text = table, text
        self._kept: dict[Part, Weights] = {}

    def shares(self, i: int, j: int) -> list[float]:
        around = self._around(i, j)
        if max(around[1:]) - around[0] < _HOPELESS:
            return [1.0, 0.0, 0.0, 0.0]
        between = self._weigh(set(own(self._text, i, j)))
        values = [one + other for one, other in zip(around, between, strict=True)]
        top = max(values)
        raw = [exp((value - top) / 100) for value in values]
        total = sum(raw)
        return [value / total for value in raw]

    def _around(self, i: int, j: int) -> Weights:
        """What stands beside, before and after the two, with what all pairs have."""
        none, plus, minus, both = self._table[""]
        for part in parts(self._text, i, j):
            weights = self._kept.get(part)
            if weights is None:
                weights = self._kept[part] = self._weigh(shared(self._text, *part))
            none += weights[0]
            plus += weights[1]
            minus += weights[2]
            both += weights[3]
        return none, plus, minus, both

    def _weigh(self, found: set[str]) -> Weights:
        none = plus = minus = both = 0
        for name in found:
            weights = self._table.get(name)
            if weights is not None:
                none += weights[0]
                plus += weights[1]
                minus += weights[2]
                both += weights[3]
        return none, plus, minus, both


def _text(reading: Reading, pieces: Sequence[Piece], mentions: Sequence[Mention]) -> Text:
    words: list[str] = []
    sentences: list[int] = []
    places: dict[int, int] = {}
    for number, piece in enumerate(pieces):
        reading.alive()
        for word, index in piece:
            if index is not None:
                places[index] = len(words)
            words.append(word)
            sentences.append(number)
    named = [
        Named(places[one.first], places[one.last], one.name, reading.text[reading.words[one.first].start : one.start])
        for one in mentions
        if one.first in places and one.last in places
    ]
    return Text(words, sentences, named)


def _span(reading: Reading, pieces: Sequence[Piece]) -> Span:
    indices = [index for piece in pieces for _, index in piece if index is not None]
    return Span(reading.words[indices[0]].start, reading.words[indices[-1]].end)
