"""Structural balance of a signed network: triads that do not hold, and the two camps that the ties fit best.

A triad is balanced if the product of its signs is positive; a network if it splits into two camps, friends within and
enemies across. The frustration is the number of ties that fit no such split (Harary 1953).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from briefing.analysis.inputs import Checkpoint, impossible, never
from briefing.analysis.matrices import Matrix, square
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Relation
from briefing.domain.scales import STANCE_VALUES

EXACT = 16  # actors with ties: 32,768 splits
_STARTS, _SEED, _BLOCK = 48, 1953, 8192


@dataclass(frozen=True, slots=True, eq=False)
class Ties:
    """`strength` is symmetric, −2 … 2, 0 no tie; `mixed` are the pairs whose stance is mixed or contrary, each i < j."""

    actor_ids: tuple[str, ...]
    strength: Matrix
    mixed: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Triad:
    """Three actors, by index, that are not balanced.

    For "++-" the first is the friend of the two others, who are enemies; for "---" they are in their order. `depth` is the
    strength of the weakest of its ties.
    """

    kind: Literal["++-", "---"]
    actors: tuple[int, int, int]
    depth: float


@dataclass(frozen=True, slots=True)
class Hanging:
    """A triad with one mixed tie, between `pair`: it would not be balanced if that tie became `sign`."""

    pair: tuple[int, int]
    third: int
    sign: Literal[1, -1]


@dataclass(frozen=True, slots=True)
class Tensions:
    """Unbalanced triads, the deepest first; `balanced` counts the others; hanging ones are in neither."""

    triads: tuple[Triad, ...]
    balanced: int
    hanging: tuple[Hanging, ...]


@dataclass(frozen=True, slots=True)
class Camps:
    """The best split found, by index: two camps, the larger first, and those without any tie `outside`.

    `misfits` are the ties that do not fit it; `frustration` counts them, of `ties`. `exact` says that no split is better;
    `splits` then counts the splits as good as this one, and is 0 where that is not known.
    """

    camps: tuple[tuple[int, ...], tuple[int, ...]]
    outside: tuple[int, ...]
    misfits: tuple[tuple[int, int], ...]
    ties: int
    exact: bool
    splits: int

    @property
    def frustration(self) -> int:
        return len(self.misfits)

    @property
    def fit(self) -> float:
        """1 − 2F ÷ ties: 1 where every tie fits, and also where there is none."""
        return 1 - 2 * self.frustration / self.ties if self.ties else 1.0


def tensions(strength: ArrayLike, mixed: Sequence[tuple[int, int]] = ()) -> Tensions:
    """All triads of a symmetric n × n matrix of ties. Raises UserError("impossible-input") for a bad cell."""
    given = _symmetric(strength)
    signs = np.sign(given)
    product = signs[:, :, None] * signs[:, None, :] * signs[None, :, :]
    first, second, third = np.meshgrid(*[np.arange(len(given))] * 3, indexing="ij", sparse=True)
    product = product * ((first < second) & (second < third))
    triads = [_triad(given, *(int(n) for n in place)) for place in np.argwhere(product < 0)]
    triads.sort(key=lambda triad: (-triad.depth, triad.actors))
    hanging = tuple(
        Hanging((i, j), k, -1 if signs[i, k] * signs[j, k] > 0 else 1)
        for i, j in mixed
        for k in range(len(given))
        if signs[i, k] * signs[j, k]
    )
    return Tensions(tuple(triads), int((product > 0).sum()), hanging)


def camps(strength: ArrayLike, checkpoint: Checkpoint = never) -> Camps:
    """The two camps of a symmetric n × n matrix of ties, by their signs.

    Exact up to 16 actors with ties; beyond, one-flip tabu search (Glover 1989) from fixed starts. `checkpoint` is called
    every few thousand splits and may raise. Raises UserError("impossible-input") for a bad cell.
    """
    signs = np.sign(_symmetric(strength))
    tied = np.flatnonzero(signs.any(axis=1))
    inner = signs[np.ix_(tied, tied)]
    exact = len(tied) <= EXACT
    if not len(tied):
        return Camps(((), ()), tuple(range(len(signs))), (), 0, exact, 1)
    split, splits = _best_of_all(inner, checkpoint) if exact else (_tabu_search(inner, checkpoint), 0)
    sides = dict(zip((int(n) for n in tied), split, strict=True))
    one, two = (tuple(n for n, side in sides.items() if side == which) for which in (1, -1))
    pairs = [(i, j) for i, j in combinations(sides, 2) if signs[i, j]]
    misfits = tuple((i, j) for i, j in pairs if signs[i, j] != sides[i] * sides[j])
    outside = tuple(n for n in range(len(signs)) if n not in sides)
    larger = (one, two) if len(one) >= len(two) else (two, one)
    return Camps(larger, outside, misfits, len(pairs), exact, splits)


def ties_of(snapshot: Snapshot, without: frozenset[str] = frozenset()) -> Ties:
    """The accepted actors, less those `without`, and what the accepted relations of either to the other make between them.

    Two stances of one sign make their mean, one alone itself; contrary or mixed ones make a mixed tie.
    """
    actor_ids = tuple(actor.id for actor in snapshot.accepted(Actor) if actor.id not in without)
    stances = {(one.from_id, one.to_id): one.stance for one in snapshot.accepted(Relation) if one.stance not in ("uk", "")}
    strength = np.zeros((len(actor_ids), len(actor_ids)))
    mixed = []
    for (i, one), (j, two) in combinations(enumerate(actor_ids), 2):
        said = [stances[pair] for pair in ((one, two), (two, one)) if pair in stances]
        values = [STANCE_VALUES[stance] for stance in said if stance != "mx"]
        if "mx" in said or (values and min(values) < 0 < max(values)):
            mixed.append((i, j))
        elif values:
            strength[i, j] = strength[j, i] = sum(values) / len(values)
    return Ties(actor_ids, strength, tuple(mixed))


def _symmetric(strength: ArrayLike) -> Matrix:
    given = square("ties", strength, -2, 2)
    for row, column in np.argwhere(given != given.T)[:1]:
        raise impossible("bad-cell", f"ties[{row}, {column}] ≠ ties[{column}, {row}]")
    return given


def _triad(strength: Matrix, i: int, j: int, k: int) -> Triad:
    depth = float(np.abs([strength[i, j], strength[i, k], strength[j, k]]).min())
    for friend, others in ((i, (j, k)), (j, (i, k)), (k, (i, j))):
        if strength[friend, others[0]] > 0 and strength[friend, others[1]] > 0:
            return Triad("++-", (friend, *others), depth)
    return Triad("---", (i, j, k), depth)


def _best_of_all(signs: Matrix, checkpoint: Checkpoint) -> tuple[list[int], int]:
    """The first of the splits with the fewest misfits, and how many there are; the first actor's side is fixed."""
    others = np.arange(len(signs) - 1)
    best, found, count = -np.inf, np.ones(len(signs)), 0
    for begin in range(0, 1 << len(others), _BLOCK):
        checkpoint()
        numbers = np.arange(begin, min(begin + _BLOCK, 1 << len(others)))
        splits = np.ones((len(numbers), len(signs)))
        splits[:, 1:] -= 2 * (numbers[:, None] >> others & 1)
        fits = ((splits @ signs) * splits).sum(axis=1)
        if fits.max() > best:
            best, found, count = fits.max(), splits[fits.argmax()], 0
        count += int((fits == best).sum())
    return [int(side) for side in found], count


def _tabu_search(signs: Matrix, checkpoint: Checkpoint) -> list[int]:
    """Flips, in each of many splits at once, the actor whose flip helps most and who was not flipped lately."""
    size = len(signs)
    draw = np.random.default_rng(_SEED)
    splits = draw.choice([-1.0, 1.0], (_STARTS, size))
    until = np.zeros((_STARTS, size))
    pull = splits @ signs
    fits = (pull * splits).sum(axis=1)
    best, found = -np.inf, splits[0]
    rows = np.arange(_STARTS)
    for turn in range(1, 20 * size):
        checkpoint()
        gains = -4 * splits * pull
        allowed = (until < turn) | (fits[:, None] + gains > best)
        flipped = np.where(allowed, gains, -np.inf).argmax(axis=1)
        fits = fits + gains[rows, flipped]
        pull = pull - 2 * splits[rows, flipped][:, None] * signs[flipped]
        splits[rows, flipped] *= -1
        until[rows, flipped] = turn + size // 5 + draw.integers(1, 6, _STARTS)
        if fits.max() > best:
            best, found = fits.max(), splits[fits.argmax()].copy()
    return [int(side) for side in found]
