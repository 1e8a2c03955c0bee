"""The order of actors in which those who stand alike come together, so that blocs show as blocks.

Average linkage by cosine distance, then the order of leaves, of all that the tree allows, with the shortest way from
neighbour to neighbour (Bar-Joseph et al. 2001).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from briefing.analysis.inputs import Checkpoint, never
from briefing.analysis.matrices import Matrix, square
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Relation
from briefing.domain.scales import STANCE_VALUES

Merges = tuple[tuple[int, int], ...]  # which two clusters join; the nth join makes the cluster number (leaves + n)


@dataclass(frozen=True, slots=True, eq=False)
class _Cluster:
    """`ways[u, w]` is the length of the shortest order that begins with leaf u and ends with leaf w of its `leaves`."""

    leaves: tuple[int, ...]
    ways: Matrix
    parts: tuple[_Cluster, _Cluster] | None = None


def block_order(matrix: ArrayLike, checkpoint: Checkpoint = never) -> tuple[int, ...]:
    """The indices of a signed, directed n × n matrix in their order; it is turned so as to begin nearer to the first index.

    Actors are compared by their rows and columns side by side; each is taken to stand by himself as firmly as anybody
    stands by another. `checkpoint` is called once a join and may raise. Raises UserError("impossible-input") for a bad cell.
    """
    given = square("relations", matrix)
    if len(given) < 3:
        return tuple(range(len(given)))
    np.fill_diagonal(given, np.abs(given).max() or 1)
    distances = cosine_distances(np.hstack([given, given.T]))
    order = optimal_leaves(average_linkage(distances, checkpoint), distances, checkpoint)
    return order if order[0] < order[-1] else order[::-1]


def cosine_distances(rows: Matrix) -> Matrix:
    """1 − cosine of each two rows, 0 … 2; rows are not all zero."""
    units = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    distances = np.clip(1 - units @ units.T, 0, 2)
    np.fill_diagonal(distances, 0)
    return np.asarray((distances + distances.T) / 2)


def average_linkage(distances: Matrix, checkpoint: Checkpoint = never) -> Merges:
    """Joins the two nearest clusters, by the mean distance of their members, until one is left."""
    between = distances.copy()
    np.fill_diagonal(between, np.inf)
    size = len(between)
    names, weights = list(range(size)), np.ones(size)
    merges = []
    for n in range(size - 1):
        checkpoint()
        one, two = (int(place) for place in np.unravel_index(between.argmin(), between.shape))
        merges.append((names[one], names[two]))
        joined = (weights[one] * between[one] + weights[two] * between[two]) / (weights[one] + weights[two])
        joined[[one, two]] = np.inf
        between[one], between[:, one] = joined, joined
        between[two], between[:, two] = np.inf, np.inf
        names[one], weights[one] = size + n, weights[one] + weights[two]
    return tuple(merges)


def optimal_leaves(merges: Merges, distances: Matrix, checkpoint: Checkpoint = never) -> tuple[int, ...]:
    """The leaves of a tree in the order, of all that its branches allow, whose neighbours' distances add up to the least."""
    clusters = [_Cluster((leaf,), np.zeros((1, 1))) for leaf in range(len(distances))]
    for one, two in merges:
        checkpoint()
        clusters.append(_joined(clusters[one], clusters[two], distances))
    root = clusters[-1]
    first, last = (int(n) for n in np.unravel_index(root.ways.argmin(), root.ways.shape))
    return _unfold(root, root.leaves[first], root.leaves[last], distances)


def order_of(snapshot: Snapshot, checkpoint: Checkpoint = never) -> tuple[str, ...]:
    """The ids of the live actors, ordered by their live relations; mixed and undeclared ones count as none."""
    actor_ids = [actor.id for actor in snapshot.live(Actor)]
    places = {actor_id: n for n, actor_id in enumerate(actor_ids)}
    matrix = np.zeros((len(places), len(places)))
    for relation in snapshot.live(Relation):
        if relation.from_id in places and relation.to_id in places:
            matrix[places[relation.from_id], places[relation.to_id]] = STANCE_VALUES.get(relation.stance, 0)
    return tuple(actor_ids[n] for n in block_order(matrix, checkpoint))


def _joined(one: _Cluster, two: _Cluster, distances: Matrix) -> _Cluster:
    """Both clusters' ways, end to end: begin in the one and end in the other, or the reverse."""
    across = _shortest(_shortest(one.ways, distances[np.ix_(one.leaves, two.leaves)]), two.ways)
    size = len(one.leaves)
    ways = np.full((size + len(two.leaves),) * 2, np.inf)
    ways[:size, size:], ways[size:, :size] = across, across.T
    return _Cluster(one.leaves + two.leaves, ways, (one, two))


def _shortest(first: Matrix, second: Matrix) -> Matrix:
    """The least of first[u, m] + second[m, w] over m."""
    if len(first) > second.shape[1]:  # by the fewer of rows and columns
        return _shortest(second.T, first.T).T
    return np.array([(row[:, None] + second).min(axis=0) for row in first])


def _unfold(root: _Cluster, first: int, last: int, distances: Matrix) -> tuple[int, ...]:
    """The leaves along the shortest way of a tree from one given leaf to the other."""
    order: list[int] = []
    waiting = [(root, first, last)]
    while waiting:
        cluster, first, last = waiting.pop()
        if cluster.parts is None:
            order.append(first)
            continue
        one, two = cluster.parts if first in cluster.parts[0].leaves else cluster.parts[::-1]
        left, right = one.ways[one.leaves.index(first)], two.ways[:, two.leaves.index(last)]
        whole = left[:, None] + distances[np.ix_(one.leaves, two.leaves)] + right[None, :]
        end, begin = (int(n) for n in np.unravel_index(whole.argmin(), whole.shape))
        waiting += [(two, two.leaves[begin], last), (one, first, one.leaves[end])]
    return tuple(order)
