"""What a matrix says in one sentence: who opposes whom most deeply, what unites most actors and what divides them.

Only what a person has accepted is counted: a finding must not rest on a proposal.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Stand
from briefing.domain.scales import STANCE_VALUES


@dataclass(frozen=True, slots=True)
class Rift:
    """Two actors who oppose each other; `bloc` is the one that both belong to, or empty. `depth` runs from 2 to 4."""

    first: Actor
    second: Actor
    bloc: str
    depth: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How many actors are for an issue, and how many against."""

    issue: Issue
    support: int
    oppose: int


def deepest_rift(snapshot: Snapshot) -> Rift | None:
    """The deepest mutual opposition inside a bloc; without one there, between any two actors. Ties go to the better evidenced."""
    against = {(one.from_id, one.to_id): one for one in snapshot.accepted(Relation) if STANCE_VALUES.get(one.stance, 0) < 0}
    actors = {actor.id: actor for actor in snapshot.accepted(Actor)}
    best: tuple[tuple[bool, int, int], Rift] | None = None
    for (from_id, to_id), relation in against.items():
        back = against.get((to_id, from_id)) if from_id < to_id else None
        if back is None or from_id not in actors or to_id not in actors:
            continue
        first, second = actors[from_id], actors[to_id]
        bloc = first.bloc if first.bloc == second.bloc else ""
        depth = -STANCE_VALUES[relation.stance] - STANCE_VALUES[back.stance]
        rank = bool(bloc), depth, len(relation.evidence) + len(back.evidence)
        if best is None or rank > best[0]:
            best = rank, Rift(first, second, bloc, depth)
    return best[1] if best else None


def leanings(snapshot: Snapshot) -> dict[str, tuple[int, int]]:
    """How many accepted stances for, and how many against, each actor has and each issue meets, by their ids."""
    found: dict[str, tuple[int, int]] = {}
    for stand in snapshot.accepted(Stand):
        value = 0 if stand.stance in ("mx", "uk", "") else int(stand.stance)
        if value:
            for key in (stand.actor_id, stand.issue_id):
                support, oppose = found.get(key, (0, 0))
                found[key] = (support + 1, oppose) if value > 0 else (support, oppose + 1)
    return found


def tallies(snapshot: Snapshot) -> tuple[Tally, ...]:
    """One for each live issue, in their order."""
    found = leanings(snapshot)
    return tuple(Tally(issue, *found.get(issue.id, (0, 0))) for issue in snapshot.live(Issue))


def widest_agreement(snapshot: Snapshot) -> Tally | None:
    """The issue that most actors, two at least, are on one side of and nobody on the other."""
    united = [
        tally for tally in tallies(snapshot) if max(tally.support, tally.oppose) >= 2 and not min(tally.support, tally.oppose)
    ]
    return max(united, key=lambda tally: tally.support + tally.oppose, default=None)


def sharpest_dispute(snapshot: Snapshot) -> Tally | None:
    """The issue whose weaker side is strongest, and not empty."""
    divided = [tally for tally in tallies(snapshot) if tally.support and tally.oppose]
    return max(divided, key=lambda tally: (min(tally.support, tally.oppose), tally.support + tally.oppose), default=None)
