"""Cross-impact balance: which combinations of the descriptors' states hold each other up (Weimer-Jehle 2006).

A combination is consistent if every chosen state gets at least as much support from the others as any state it excludes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from briefing.analysis.inputs import Checkpoint, impossible, never, require_distinct
from briefing.analysis.matrices import Matrix, square
from briefing.domain.dossier import Snapshot
from briefing.domain.records import CrossImpact, Descriptor, DescriptorState

MOST_COMBINATIONS = 3**10
Combination: TypeAlias = tuple[int, ...]  # for each descriptor the number of its chosen state, from 0
_Table: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """`sizes` has the number of states a descriptor; `impacts` is all states × all states, row on column, −3 … 3.

    What a descriptor's states say of each other does not count.
    """

    sizes: tuple[int, ...]
    impacts: Matrix

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each descriptor's states begin among all states."""
        return tuple(int(start) for start in np.cumsum((0, *self.sizes[:-1])))

    @property
    def combinations(self) -> int:
        return prod(self.sizes)


@dataclass(frozen=True, slots=True)
class Consistent:
    """`value` is the smallest lead of a chosen state over the best other, `score` the sum of the chosen states' balances.

    `weight` counts the combinations that succession carries here, itself among them; `value` is None if nothing could have
    been chosen otherwise.
    """

    combination: Combination
    value: float | None
    score: float
    weight: int


@dataclass(frozen=True, slots=True)
class Consistency:
    """`cycling` counts the combinations from which succession never comes to rest."""

    consistent: tuple[Consistent, ...]
    combinations: int
    cycling: int


@dataclass(frozen=True, slots=True)
class Push:
    """A chosen state of another descriptor, and what it gives the chosen state and its rival."""

    descriptor: int
    state: int
    on_chosen: float
    on_rival: float


@dataclass(frozen=True, slots=True)
class Reading:
    """One descriptor of a combination: its chosen state beside the best other, and why.

    `against` and `for_` are the strongest pushes first; `rival` is None where the descriptor has one state only.
    """

    descriptor: int
    chosen: int
    balance: float
    rival: int | None
    rival_balance: float
    against: tuple[Push, ...]
    for_: tuple[Push, ...]

    @property
    def contradicted(self) -> bool:
        return self.rival is not None and self.rival_balance > self.balance


def model(sizes: Sequence[int], impacts: ArrayLike) -> Model:
    """Raises UserError("impossible-input"): "no-state" for a descriptor without one, "too-many" combinations (over 59,049).

    Also "bad-cell", and "not-square" for a matrix of another size.
    """
    if not sizes or min(sizes) < 1:
        raise impossible("no-state")
    if prod(sizes) > MOST_COMBINATIONS:
        raise impossible("too-many", prod(sizes))
    given = square("impacts", impacts, -3, 3)
    if len(given) != sum(sizes):
        raise impossible("not-square", f"impacts: {len(given)} × {sum(sizes)}")
    owner = np.repeat(np.arange(len(sizes)), sizes)
    given[owner[:, None] == owner[None, :]] = 0
    return Model(tuple(sizes), given)


def balances(model: Model, combination: Combination) -> Matrix:
    """What each of all states gets from the chosen ones. Raises ValueError for a combination that the model does not have."""
    _check(model, combination)
    chosen = [start + state for start, state in zip(model.starts, combination, strict=True)]
    return np.asarray(model.impacts[chosen].sum(axis=0))


def consistency(model: Model, checkpoint: Checkpoint = never) -> Consistency:
    """All consistent combinations in the order of their states; `checkpoint` is called once a descriptor and may raise."""
    chosen = _all_combinations(model)
    balance = np.zeros((model.combinations, sum(model.sizes)))
    for start, states in zip(model.starts, chosen.T, strict=True):
        balance += model.impacts[start + states]
        checkpoint()
    value = np.full(model.combinations, np.inf)
    score = np.zeros(model.combinations)
    following = np.zeros(model.combinations, dtype=np.intp)
    for start, size, states in zip(model.starts, model.sizes, chosen.T, strict=True):
        lead, own, best = _step(balance[:, start : start + size], states)
        value, score = np.minimum(value, lead), score + own
        following = following * size + best
        checkpoint()
    weights, cycling = _resting_places(following)
    found = tuple(
        Consistent(
            tuple(int(state) for state in chosen[n]),
            float(value[n]) if np.isfinite(value[n]) else None,
            float(score[n]),
            int(weights[n]),
        )
        for n in np.flatnonzero(value >= 0)
    )
    return Consistency(found, model.combinations, cycling)


def explain(model: Model, combination: Combination, most: int = 3) -> tuple[Reading, ...]:
    """Each descriptor of a combination with at most `most` pushes either way. Raises ValueError as `balances` does."""
    balance = balances(model, combination)
    return tuple(_read(model, combination, balance, n, most) for n in range(len(model.sizes)))


def cures(model: Model, combination: Combination) -> tuple[tuple[int, int], ...]:
    """The (descriptor, state) that would each, alone, make the combination consistent. Raises ValueError as `balances` does."""
    found = []
    for n, size in enumerate(model.sizes):
        for state in range(size):
            tried = (*combination[:n], state, *combination[n + 1 :])
            if state != combination[n] and not any(reading.contradicted for reading in explain(model, tried, 0)):
                found.append((n, state))
    return tuple(found)


def model_of(snapshot: Snapshot) -> tuple[Model, tuple[tuple[str, ...], ...]]:
    """The live descriptors' model, and the ids of the states of each.

    Errors as in `model`; "no-state" and "same-name" carry the descriptor's name.
    """
    descriptors = snapshot.live(Descriptor)
    require_distinct(one.name for one in descriptors)
    states = {one.id: tuple(s.id for s in snapshot.all(DescriptorState) if s.descriptor_id == one.id) for one in descriptors}
    for one in descriptors:
        if not states[one.id]:
            raise impossible("no-state", one.name)
    places = {state_id: n for n, state_id in enumerate(state_id for ids in states.values() for state_id in ids)}
    impacts = np.zeros((len(places), len(places)))
    for impact in snapshot.live(CrossImpact):
        if impact.from_state_id in places and impact.to_state_id in places:
            impacts[places[impact.from_state_id], places[impact.to_state_id]] = impact.value
    return model([len(ids) for ids in states.values()], impacts), tuple(states.values())


def _check(model: Model, combination: Combination) -> None:
    fits = len(combination) == len(model.sizes)
    if not fits or not all(0 <= state < size for state, size in zip(combination, model.sizes, strict=True)):
        raise ValueError(f"{combination} is no combination of {model.sizes}")


def _all_combinations(model: Model) -> _Table:
    """One row each; the last descriptor changes fastest."""
    return np.indices(model.sizes).reshape(len(model.sizes), -1).T


def _step(balance: Matrix, states: _Table) -> tuple[Matrix, Matrix, _Table]:
    """For one descriptor: the chosen states' lead over the best other, their balance, and the state succession goes to.

    A chosen state that shares the highest balance stays; else the first of the highest comes.
    """
    rows = np.arange(len(balance))
    own = balance[rows, states].copy()
    others = balance.copy()
    others[rows, states] = -np.inf
    rival = others.max(axis=1)
    return own - rival, own, np.where(own >= rival, states, others.argmax(axis=1))


def _resting_places(following: _Table) -> tuple[_Table, int]:
    """How many combinations end in each one that follows itself, and how many end in none."""
    end = following
    for _ in range(len(following).bit_length()):
        end = end[end]
    at_rest = following[end] == end
    return np.bincount(end[at_rest], minlength=len(following)), int((~at_rest).sum())


def _read(model: Model, combination: Combination, balance: Matrix, n: int, most: int) -> Reading:
    start, size, chosen = model.starts[n], model.sizes[n], combination[n]
    others = [state for state in range(size) if state != chosen]
    if not others:
        return Reading(n, chosen, float(balance[start]), None, float("-inf"), (), ())
    rival = max(others, key=lambda state: balance[start + state])
    pushes = []
    for m, (begin, state) in enumerate(zip(model.starts, combination, strict=True)):
        row = model.impacts[begin + state]
        pushes.append(Push(m, state, float(row[start + chosen]), float(row[start + rival])))
    pushes.sort(key=lambda push: push.on_chosen - push.on_rival)
    against = tuple(push for push in pushes[:most] if push.on_rival > push.on_chosen)
    for_ = tuple(push for push in pushes[: -most - 1 : -1] if push.on_chosen > push.on_rival)
    return Reading(n, chosen, float(balance[start + chosen]), rival, float(balance[start + rival]), against, for_)
