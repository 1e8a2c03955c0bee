"""What the consistent combinations of a cross-impact model have in common, and which of its states a scenario assumes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from briefing.analysis.cross_impact import Combination, Model

State: TypeAlias = tuple[int, int]  # the numbers of a descriptor and of its state, from 0
Partial: TypeAlias = tuple[int | None, ...]  # for each descriptor the number of a state, None where nothing is said


@dataclass(frozen=True, slots=True)
class Common:
    """`absent` states occur in no consistent combination, `always` in every one.

    `apart` are pairs of states that each occur, but never together, those first that hinder each other most.
    """

    absent: tuple[State, ...]
    always: tuple[State, ...]
    apart: tuple[tuple[State, State], ...]


def common(model: Model, consistent: Sequence[Combination]) -> Common:
    """What to read off the consistent combinations; nothing where there are none. Only pairs that hinder each other are told."""
    if not consistent:
        return Common((), (), ())
    states = [(n, state) for n, size in enumerate(model.sizes) for state in range(size)]
    holding = {state: {n for n, one in enumerate(consistent) if one[state[0]] == state[1]} for state in states}
    free = [state for state in states if model.sizes[state[0]] > 1]
    occurring = [state for state in free if 0 < len(holding[state]) < len(consistent)]
    pairs = [(a, b) for a, b in combinations(occurring, 2) if a[0] != b[0] and not holding[a] & holding[b]]
    hindered = {pair: hindrance(model, *pair) for pair in pairs}
    return Common(
        tuple(state for state in free if not holding[state]),
        tuple(state for state in free if len(holding[state]) == len(consistent)),
        tuple(sorted((pair for pair in pairs if hindered[pair] < 0), key=hindered.__getitem__)),
    )


def hindrance(model: Model, a: State, b: State) -> float:
    """What two states of different descriptors give each other, both ways together; below zero they hinder each other."""
    at, to = (model.starts[n] + state for n, state in (a, b))
    return float(model.impacts[at, to] + model.impacts[to, at])


def partial_of(states: Sequence[Sequence[str]], chosen: Collection[str]) -> Partial:
    """The numbers of the chosen states (ids) among those of each descriptor."""
    return tuple(next((n for n, key in enumerate(ids) if key in chosen), None) for ids in states)


def whole(partial: Partial) -> Combination | None:
    """The combination that is said in full; None where a descriptor is left open."""
    said = tuple(state for state in partial if state is not None)
    return said if len(said) == len(partial) else None


def agrees(partial: Partial, combination: Combination) -> bool:
    """Whether a combination has all the states that are said, of which there is at least one."""
    said = [(state, have) for state, have in zip(partial, combination, strict=True) if state is not None]
    return bool(said) and all(state == have for state, have in said)
