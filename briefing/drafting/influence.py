"""A first guess at how much each actor weighs, from who takes a stance towards whom: weak, and for a person to set right.

Who is dealt with by many weighs more: each other actor that takes a stance towards him counts one, each that he takes one
towards a half. The heaviest has 80, one whom nobody deals with none at all.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing.domain.draft import ActorDraft, RelationDraft

_LEAST, _MOST, _STEP = 20, 80, 10
_GIVEN = 0.5


def with_influence(actors: Sequence[ActorDraft], relations: Iterable[RelationDraft]) -> tuple[ActorDraft, ...]:
    weights: dict[str, float] = defaultdict(float)
    for source, target in {(relation.source, relation.target) for relation in relations}:
        weights[target] += 1
        weights[source] += _GIVEN
    heaviest = max(weights.values(), default=0.0)
    return tuple(replace(actor, influence=_rounded(weights.get(actor.name, 0.0), heaviest)) for actor in actors)


def _rounded(weight: float, heaviest: float) -> int | None:
    if not weight:
        return None
    return _STEP * round((_LEAST + (_MOST - _LEAST) * weight / heaviest) / _STEP)
