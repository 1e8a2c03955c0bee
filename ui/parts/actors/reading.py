"""What the methods read out of the matrices: who moves whom, who stands with whom, what does not hold together, which camps."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.analysis.balance import Camps, Tensions, Ties, camps, tensions, ties_of
from briefing.analysis.inputs import Checkpoint, never
from briefing.analysis.mactor import Powers, accord, inputs, powers, strongest_pairs, valued
from briefing.domain.dossier import Snapshot

Pairs = tuple[tuple[str, str, float], ...]  # ids of two actors, and how much


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """`powers` is None where nobody moves anybody; its entries stand in the order of `actor_ids`.

    `together` and `apart` hold the pairs that converge and diverge most on the issues, by the stances −4 … 4.
    `tensions` and `camps` index the actors of `ties`.
    """

    actor_ids: tuple[str, ...]
    powers: Powers | None
    together: Pairs
    apart: Pairs
    ties: Ties
    tensions: Tensions
    camps: Camps

    def camp_of(self, actor_id: str) -> int | None:
        """0 for the larger camp, 1 for the other, None for who is in neither."""
        if actor_id not in self.ties.actor_ids:
            return None
        n = self.ties.actor_ids.index(actor_id)
        return next((side for side, members in enumerate(self.camps.camps) if n in members), None)


def read(snapshot: Snapshot, without: frozenset[str] = frozenset(), checkpoint: Checkpoint = never) -> Reading:
    """All of it for a dossier, less the actors `without`. `checkpoint` is called now and then and may raise."""
    given = inputs(snapshot, without)
    checkpoint()
    moved = powers(given.direct) if given.direct.any() else None
    checkpoint()
    shared = accord(valued(given.stances, 2))
    ties = ties_of(snapshot, without)
    checkpoint()
    tense = tensions(ties.strength, ties.mixed)
    ids = given.actor_ids
    together, apart = (
        tuple((ids[i], ids[j], value) for i, j, value in strongest_pairs(side))
        for side in (shared.convergence, shared.divergence)
    )
    return Reading(ids, moved, together, apart, ties, tense, camps(ties.strength, checkpoint))
