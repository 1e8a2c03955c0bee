"""Hypotheses against evidence (Heuer's analysis of competing hypotheses): only what contradicts counts.

The result orders arguments; it is no probability (Karvetski & Mandel 2020), so count and weighted sum stand side by side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import isfinite, sqrt

from briefing.analysis.inputs import impossible
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Hypothesis, HypothesisRating, Passage, Source

# PARC ACH 1.1 technical description: low, medium, high, alike for credibility and relevance
LOW, MEDIUM, HIGH = 1 / sqrt(2), 1.0, sqrt(2)
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence: its ratings by hypothesis, −2 strongly contradicts … 2 very consistent, and its weight.

    Raises UserError("impossible-input", what="bad-cell") for a rating off the scale or a weight that is none.
    """

    id: str
    ratings: Mapping[str, int]
    weight: float = MEDIUM

    def __post_init__(self) -> None:
        if not isfinite(self.weight) or self.weight < 0:
            raise impossible("bad-cell", f"weights[{self.id}] = {self.weight:g}")
        for hypothesis_id, rating in self.ratings.items():
            if not -2 <= rating <= 2:
                raise impossible("bad-cell", f"ratings[{self.id}, {hypothesis_id}] = {rating}")


@dataclass(frozen=True, slots=True)
class Standing:
    """How many pieces contradict a hypothesis, and their weighted sum, 0 or less; nearest to 0 is least contradicted."""

    hypothesis_id: str
    count: int
    weighted: float


@dataclass(frozen=True, slots=True)
class Turn:
    """Without these one or two pieces, `leaders` are less contradicted than those who led with them."""

    piece_ids: tuple[str, ...]
    leaders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The hypotheses in their order and every rated piece; `unknown` are pieces whose source nobody has graded."""

    hypothesis_ids: tuple[str, ...]
    pieces: tuple[Piece, ...]
    unknown: tuple[str, ...]


def standings(hypothesis_ids: Sequence[str], pieces: Sequence[Piece]) -> list[Standing]:
    """One for each hypothesis, in the order given; a piece that does not rate it does not count."""
    found = []
    for key in hypothesis_ids:
        against = [(piece.weight, piece.ratings[key]) for piece in pieces if piece.ratings.get(key, 0) < 0]
        found.append(Standing(key, len(against), float(sum(weight * rating for weight, rating in against))))
    return found


def least_contradicted(standings: Sequence[Standing]) -> tuple[str, ...]:
    """Those whose weighted sum is nearest to zero; several where they tie."""
    best = max((one.weighted for one in standings), default=0.0)
    return tuple(one.hypothesis_id for one in standings if one.weighted > best - _ROUNDING)


def turns(hypothesis_ids: Sequence[str], pieces: Sequence[Piece]) -> list[Turn]:
    """Which single pieces would put others ahead if they fell, and which pairs that no single one of them explains."""
    telling = [piece for piece in pieces if separates(piece, hypothesis_ids)]
    before = set(least_contradicted(standings(hypothesis_ids, pieces)))
    found: list[Turn] = []
    for size in (1, 2):
        alone = {turn.piece_ids[0] for turn in found}
        for dropped in combinations(telling, size):
            ids = tuple(piece.id for piece in dropped)
            if alone.intersection(ids):
                continue
            after = least_contradicted(standings(hypothesis_ids, [piece for piece in pieces if piece.id not in ids]))
            if not before.intersection(after):
                found.append(Turn(ids, after))
    return found


def separates(piece: Piece, hypothesis_ids: Sequence[str]) -> bool:
    """Whether it bears differently on at least two hypotheses; a piece that agrees with all tells nothing."""
    return len({piece.ratings.get(key, 0) for key in hypothesis_ids}) > 1


def source_weight(reliability: str, credibility: int) -> float:
    """The weight of a source's grade: the weaker of A–F and 1–6; F, 6 and no grade are unknown and leave it to the other."""
    letters = {"A": HIGH, "B": HIGH, "C": MEDIUM, "D": LOW, "E": LOW}
    figures = {1: HIGH, 2: HIGH, 3: MEDIUM, 4: LOW, 5: LOW}
    known = [*filter(None, (letters.get(reliability), figures.get(credibility)))]
    return min(known, default=MEDIUM)


def sheet(snapshot: Snapshot) -> Sheet:
    """The live hypotheses and the passages that are rated for any of them, in the passages' order."""
    hypotheses = tuple(one.id for one in snapshot.live(Hypothesis))
    ratings: dict[str, dict[str, int]] = {}
    for rating in snapshot.all(HypothesisRating):
        if rating.hypothesis_id in hypotheses:
            ratings.setdefault(rating.passage_id, {})[rating.hypothesis_id] = rating.value
    pieces, unknown = [], []
    for passage in snapshot.all(Passage):
        source = snapshot.get(Source, passage.source_id)
        if passage.id not in ratings or source is None:
            continue
        pieces.append(Piece(passage.id, ratings[passage.id], source_weight(source.reliability, source.credibility)))
        if source.reliability in ("", "F") and source.credibility in (0, 6):
            unknown.append(passage.id)
    return Sheet(hypotheses, tuple(pieces), tuple(unknown))
