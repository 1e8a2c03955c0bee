"""MACTOR: who moves whom, directly and through one other, and who stands with whom on the issues (Godet 1991).

Inputs are guesses from 0 to 4, so show results to one decimal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from briefing.analysis.inputs import impossible
from briefing.analysis.matrices import Matrix, square, table
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Stand

Quadrant = Literal["dominant", "relay", "dominated", "autonomous"]
Level = Literal[1, 2, 3]


@dataclass(frozen=True, slots=True, eq=False)
class Powers:
    """`total` and `strongest_path` are n × n, row moves column; the rest has one entry an actor.

    `total` (MIDI) adds direct influence and influence through one other; its diagonal is what comes back to the actor.
    `strongest_path` (MMIDI) is the strongest single way. `strength` is R*, with a mean of 1.
    """

    total: Matrix
    strongest_path: Matrix
    influence: Matrix
    dependence: Matrix
    strength: Matrix

    @property
    def net(self) -> Matrix:
        """n × n: what the row gives the column less what it gets from it."""
        return self.total - self.total.T

    @property
    def quadrants(self) -> tuple[Quadrant, ...]:
        """By the means of influence and dependence; on the mean counts as high."""
        names: dict[tuple[bool, bool], Quadrant] = {
            (True, False): "dominant",
            (True, True): "relay",
            (False, True): "dominated",
            (False, False): "autonomous",
        }
        high = self.influence >= self.influence.mean(), self.dependence >= self.dependence.mean()
        return tuple(names[bool(moves), bool(moved)] for moves, moved in zip(*high, strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Accord:
    """n × n convergence and divergence; `degree` the share of convergence, 0 … 100; `ambivalence` 0 … 1 an actor.

    None stands for 0 ÷ 0: no issue shared with anybody.
    """

    convergence: Matrix
    divergence: Matrix
    degree: float | None
    ambivalence: tuple[float | None, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """The ids in order, direct influence n × n (0 … 4, row on column), stances n × m (−4 … 4, 0 also where undeclared)."""

    actor_ids: tuple[str, ...]
    issue_ids: tuple[str, ...]
    direct: Matrix
    stances: Matrix


def powers(direct: ArrayLike) -> Powers:
    """Influence and dependence from direct influence, n × n, 0 … 4; the diagonal does not count.

    R* follows the MACTOR formula; where influence only ever comes back (all r are 0), all are equal, 1.
    Raises UserError("impossible-input", what="no-influence") where nobody moves anybody; "bad-cell" names a cell.
    """
    given = square("direct influence", direct, 0, 4)
    if not given.any():
        raise impossible("no-influence")
    through = np.minimum(given[:, :, None], given[None, :, :])  # from, through, to
    total = given + through.sum(axis=1)
    strongest = np.maximum(given, through.max(axis=1))
    np.fill_diagonal(strongest, 0)
    back = total.diagonal()
    influence, dependence = total.sum(axis=1) - back, total.sum(axis=0) - back
    return Powers(total, strongest, influence, dependence, _shares(influence - back, influence, dependence))


def best_path_strength(powers: Powers) -> Matrix:
    """Q*, the strength by the strongest single ways; mean 1."""
    influence, dependence = powers.strongest_path.sum(axis=1), powers.strongest_path.sum(axis=0)
    return _shares(influence, influence, dependence)


def valued(stances: ArrayLike, level: Level, strength: ArrayLike | None = None) -> Matrix:
    """The actors × issues matrix of a level: 1 the signs, 2 the stances −4 … 4, 3 the stances times R*.

    Raises UserError("impossible-input") for a bad cell, ValueError for level 3 without `strength`.
    """
    given = table("stances", stances, -4, 4)
    if level == 1:
        return np.asarray(np.sign(given))
    if level == 2:
        return given
    if strength is None:
        raise ValueError("level 3 needs the strength of each actor")
    return np.asarray(given * np.asarray(strength, dtype=float)[:, None])


def mobilisation(values: ArrayLike) -> tuple[Matrix, Matrix]:
    """How much each actor and each issue is engaged: row and column sums of the absolute values (of level 3, as a rule)."""
    sizes = np.abs(table("values", values))
    return sizes.sum(axis=1), sizes.sum(axis=0)


def accord(values: ArrayLike) -> Accord:
    """Who stands with and against whom, from an actors × issues matrix of any level. Raises UserError("impossible-input") for a bad cell."""
    given = table("values", values)
    products = given[:, None, :] * given[None, :, :]
    halves = (np.abs(given)[:, None, :] + np.abs(given)[None, :, :]) / 2
    together = (halves * (products > 0)).sum(axis=2)
    apart = (halves * (products < 0)).sum(axis=2)
    np.fill_diagonal(together, 0)
    shared = (together + apart).sum(axis=1)
    clear = np.abs(together - apart).sum(axis=1)
    ambivalence = tuple(float(1 - one / all_) if all_ else None for one, all_ in zip(clear, shared, strict=True))
    degree = float(100 * together.sum() / shared.sum()) if shared.any() else None
    return Accord(together, apart, degree, ambivalence)


def strongest_pairs(symmetric: Matrix, most: int = 5) -> tuple[tuple[int, int, float], ...]:
    """The pairs of a symmetric n × n matrix with the largest values above zero, the largest first."""
    rows, columns = np.triu_indices(len(symmetric), 1)
    values = symmetric[rows, columns]
    order = [n for n in np.argsort(-values, kind="stable") if values[n] > 0][:most]
    return tuple((int(rows[n]), int(columns[n]), float(values[n])) for n in order)


def inputs(snapshot: Snapshot, without: frozenset[str] = frozenset()) -> Inputs:
    """The live actors, less those `without`, and the live issues with what is known between them."""
    actor_ids = tuple(actor.id for actor in snapshot.live(Actor) if actor.id not in without)
    issue_ids = tuple(issue.id for issue in snapshot.live(Issue))
    rows = {actor_id: n for n, actor_id in enumerate(actor_ids)}
    columns = {issue_id: n for n, issue_id in enumerate(issue_ids)}
    direct, stances = np.zeros((len(rows), len(rows))), np.zeros((len(rows), len(columns)))
    for relation in snapshot.live(Relation):
        if relation.influence and relation.from_id in rows and relation.to_id in rows:
            direct[rows[relation.from_id], rows[relation.to_id]] = relation.influence
    for stand in snapshot.live(Stand):
        if stand.stance not in ("mx", "uk", "") and stand.actor_id in rows and stand.issue_id in columns:
            stances[rows[stand.actor_id], columns[stand.issue_id]] = int(stand.stance)
    return Inputs(actor_ids, issue_ids, direct, stances)


def _shares(force: Matrix, influence: Matrix, dependence: Matrix) -> Matrix:
    """n · r ÷ Σr for r = force ÷ Σ influence · influence ÷ (influence + dependence)."""
    both = influence + dependence
    r = force / influence.sum() * np.divide(influence, both, out=np.zeros_like(both), where=both > 0)
    return len(r) * r / r.sum() if r.any() else np.ones_like(r)
