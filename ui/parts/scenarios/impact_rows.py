"""The matrix of cross impacts as rows, and below them what each state gets from the combination that is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.analysis.combinations import Partial, whole
from briefing.analysis.cross_impact import Combination, Model, Reading, balances, explain
from briefing.domain.dossier import Snapshot
from briefing.domain.records import CrossImpact, Descriptor, DescriptorState
from ui.look.paint import text_width
from ui.look.theme import Theme
from ui.parts.scenarios.faces import BalanceFace, ImpactFace
from ui.parts.scenarios.sheet import Content, Face, Head
from ui.text import tr

States = tuple[tuple[str, ...], ...]  # the ids of each descriptor's states
BALANCE = "balance"
_LEAST_CELL = 44  # px before zoom
_UNZOOMED = Theme()  # in which widths of words are px before zoom


@dataclass(frozen=True, slots=True)
class Looked:
    """The combination that is looked at: its states where they are said, and the descriptors whose state is only tried."""

    partial: Partial = ()
    tried: frozenset[int] = frozenset()

    @property
    def combination(self) -> Combination | None:
        return whole(self.partial)


def content_of(snapshot: Snapshot, model: Model | None, states: States, looked: Looked, *, marked: bool = False) -> Content:
    """States by states. The balance stands where there is a model and a whole combination; `marked` cells are why it does not hold."""
    owners = snapshot.live(Descriptor)
    listed = [(owner, [one for one in snapshot.all(DescriptorState) if one.descriptor_id == owner.id]) for owner in owners]
    chosen = {ids[n] for ids, n in zip(states, looked.partial, strict=True) if n is not None}
    rows, columns = [], []
    for owner, found in listed:
        for n, state in enumerate(found):
            above, here = owner.name if n == 0 else "", state.id in chosen
            rows.append(Head(state.id, state.name, above=above, chosen=here))
            width = max(_LEAST_CELL, round(text_width(state.name, _UNZOOMED.font("caption", 600))) + 10)
            columns.append(Head(state.id, state.name, above=above, width=width, chosen=here))
    combination = looked.combination if model is not None else None
    readings = explain(model, combination) if model is not None and combination is not None else ()
    faces: dict[tuple[str, str], Face] = dict(_impact_faces(snapshot, listed, _why(readings, states) if marked else {}))
    if model is not None and combination is not None:
        rows.append(Head(BALANCE, tr("Consistency", "Balance of the combination"), strong=True))
        faces.update(_balance_faces(model, states, looked, readings))
    return Content(tuple(rows), tuple(columns), faces)


def worst(readings: tuple[Reading, ...]) -> Reading | None:
    """The descriptor whose chosen state is contradicted most."""
    wrong = [reading for reading in readings if reading.contradicted]
    return max(wrong, key=lambda reading: reading.rival_balance - reading.balance, default=None)


def _impact_faces(
    snapshot: Snapshot, listed: list[tuple[Descriptor, list[DescriptorState]]], why: Mapping[tuple[str, str], str]
) -> dict[tuple[str, str], ImpactFace]:
    values = {(one.from_state_id, one.to_state_id): one.value for one in snapshot.live(CrossImpact)}
    owner_of = {state.id: owner.id for owner, found in listed for state in found}
    return {
        (row, column): ImpactFace(
            None if owner_of[row] == owner_of[column] else values.get((row, column), 0), why.get((row, column), "")
        )
        for row in owner_of
        for column in owner_of
    }


def _why(readings: tuple[Reading, ...], states: States) -> dict[tuple[str, str], str]:
    """The cells that contradict the state that is contradicted most ("against"), and those that hold it ("for")."""
    reading = worst(readings)
    if reading is None or reading.rival is None:
        return {}
    ends = (states[reading.descriptor][reading.chosen], states[reading.descriptor][reading.rival])
    return {
        (states[push.descriptor][push.state], end): side
        for side, pushes in (("against", reading.against), ("for", reading.for_))
        for push in pushes
        for end, value in zip(ends, (push.on_chosen, push.on_rival), strict=True)
        if value
    }


def _balance_faces(
    model: Model, states: States, looked: Looked, readings: tuple[Reading, ...]
) -> dict[tuple[str, str], BalanceFace]:
    found = {}
    values = iter(balances(model, tuple(reading.chosen for reading in readings)))
    for reading, ids in zip(readings, states, strict=True):
        for n, state_id in enumerate(ids):
            here = n == reading.chosen
            tried = here and reading.descriptor in looked.tried
            found[BALANCE, state_id] = BalanceFace(int(next(values)), here, here and reading.contradicted, tried)
    return found
