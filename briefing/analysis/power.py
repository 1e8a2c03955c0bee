"""Power and interest: where each actor stands by his influence and by how much the issues matter to him.

The grid is cut in the middle of the scales, never at the middle of those measured: a newcomer must not move everybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Stand

CUT = 50
Quarter = Literal["key", "latent", "concerned", "minor"]


@dataclass(frozen=True, slots=True)
class Standing:
    """An actor's influence and interest, each 0 … 100; `guessed` while nobody has weighed his influence."""

    actor_id: str
    influence: int
    interest: float
    guessed: bool = False

    @property
    def quarter(self) -> Quarter:
        """Which quarter of the grid he is in; on the cut counts as high."""
        if self.influence >= CUT:
            return "key" if self.interest >= CUT else "latent"
        return "concerned" if self.interest >= CUT else "minor"


def interests(snapshot: Snapshot) -> dict[str, float]:
    """The mean salience, 0 … 100, of the issues for each actor for whom at least one was assessed."""
    found: dict[str, list[int]] = {}
    for stand in snapshot.live(Stand):
        if stand.salience is not None:
            found.setdefault(stand.actor_id, []).append(stand.salience)
    return {actor_id: sum(values) / len(values) for actor_id, values in found.items()}


def standings(snapshot: Snapshot) -> tuple[tuple[Standing, ...], tuple[Actor, ...]]:
    """The live actors that have a place on the grid, and those that lack influence or interest, each in their order."""
    interest = interests(snapshot)
    placed, missing = [], []
    for actor in snapshot.live(Actor):
        if actor.influence is None or actor.id not in interest:
            missing.append(actor)
        else:
            placed.append(Standing(actor.id, actor.influence, interest[actor.id], actor.guessed))
    return tuple(placed), tuple(missing)
