"""What the methods read out of the matrices: who moves whom, who stands with whom, what does not hold together, which camps."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.analysis.balance import Camps, Tensions, Ties, camps, tensions, ties_of
from briefing.analysis.inputs import Checkpoint, never
from briefing.analysis.mactor import Accord, Inputs, Powers, accord, best_path_strength, inputs, mobilisation, powers, valued
from briefing.analysis.matrices import Matrix
from briefing.domain.dossier import Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """`powers` and `by_paths` (Q*) are None where nobody moves anybody; entries stand in the order of `given`.

    `accord` rests on the stances −4 … 4. `engaged` says how much each actor and each issue is engaged: by the stances times
    the relative strength, or by the stances alone where there are no powers. `tensions` and `camps` index the actors of `ties`.
    """

    given: Inputs
    powers: Powers | None
    by_paths: Matrix | None
    accord: Accord
    engaged: tuple[Matrix, Matrix]
    ties: Ties
    tensions: Tensions
    camps: Camps

    @property
    def actor_ids(self) -> tuple[str, ...]:
        return self.given.actor_ids

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
    values = valued(given.stances, 3, moved.strength) if moved else valued(given.stances, 2)
    ties = ties_of(snapshot, without)
    checkpoint()
    tense = tensions(ties.strength, ties.mixed)
    paths = best_path_strength(moved) if moved else None
    return Reading(given, moved, paths, shared, mobilisation(values), ties, tense, camps(ties.strength, checkpoint))
