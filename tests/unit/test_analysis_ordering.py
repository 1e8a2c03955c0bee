"""The order of actors against published orders, every order of small trees, and blocs that are known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.ordering import Merges, average_linkage, block_order, cosine_distances, optimal_leaves, order_of
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import Cancelled, UserError
from briefing.domain.records import Actor, Dossier, Relation

# SciPy's documentation of scipy.cluster.hierarchy.optimal_leaf_ordering: this sample, Ward's linkage, and the order before
# and after. SciPy falls short of the optimum (scipy/scipy issue 11227), which the tests below show by going through all.
SAMPLE = np.random.RandomState(23).randn(10, 10)
WARD: Merges = ((2, 7), (4, 10), (0, 5), (1, 11), (3, 9), (8, 13), (12, 14), (6, 15), (16, 17))
DOCUMENTED_BEFORE = [0, 5, 3, 9, 6, 8, 1, 4, 2, 7]
DOCUMENTED_AFTER = [3, 9, 0, 5, 8, 2, 7, 4, 1, 6]


def euclidean(rows: np.ndarray) -> np.ndarray:
    return np.sqrt(((rows[:, None, :] - rows[None, :, :]) ** 2).sum(axis=2))


def length(order: list[int] | tuple[int, ...], distances: np.ndarray) -> float:
    return float(distances[order[:-1], order[1:]].sum())


def all_orders(merges: Merges, leaves: int, cluster: int | None = None) -> list[list[int]]:
    cluster = leaves + len(merges) - 1 if cluster is None else cluster
    if cluster < leaves:
        return [[cluster]]
    one, two = merges[cluster - leaves]
    pairs = [(x, y) for x in all_orders(merges, leaves, one) for y in all_orders(merges, leaves, two)]
    return [order for x, y in pairs for order in (x + y, y + x)]


def test_the_documented_sample() -> None:
    distances = euclidean(SAMPLE)
    allowed = all_orders(WARD, 10)
    assert DOCUMENTED_BEFORE in allowed and DOCUMENTED_AFTER in allowed
    found = optimal_leaves(WARD, distances)
    assert list(found) in allowed
    assert length(found, distances) == pytest.approx(min(length(order, distances) for order in allowed))
    assert length(found, distances) < length(DOCUMENTED_AFTER, distances) < length(DOCUMENTED_BEFORE, distances)


def test_the_order_that_is_reported_as_missed() -> None:
    # scipy/scipy issue 11227, comment of 21 July 2021: complete linkage; the optimum is 0, 1, 2, 3
    upper = np.zeros((4, 4))
    upper[np.triu_indices(4, 1)] = [0.46680166, 0.7747411, 0.79942054, 0.28626558, 0.68441929, 0.74692541]
    found = optimal_leaves(((1, 2), (3, 4), (0, 5)), upper + upper.T)
    assert sorted((found, found[::-1]))[0] == (0, 1, 2, 3)


def test_average_linkage_joins_as_scipy_does() -> None:
    # linkage(pdist(sample, "cosine"), "average"), SciPy 1.17.1
    joined = [[4, 8], [2, 7], [3, 9], [0, 5], [2, 4, 7, 8], [1, 2, 4, 7, 8], [0, 3, 5, 9], [1, 2, 4, 6, 7, 8], list(range(10))]
    clusters = [[n] for n in range(10)]
    for one, two in average_linkage(cosine_distances(SAMPLE)):
        clusters.append(sorted(clusters[one] + clusters[two]))
    assert clusters[10:] == joined


@given(st.integers(2, 8), st.integers(0, 10_000))
def test_of_all_orders_that_the_tree_allows_none_is_shorter(size: int, seed: int) -> None:
    distances = cosine_distances(np.random.default_rng(seed).normal(size=(size, 3)))
    merges = average_linkage(distances)
    found = optimal_leaves(merges, distances)
    allowed = all_orders(merges, size)
    assert list(found) in allowed
    assert length(found, distances) == pytest.approx(min(length(order, distances) for order in allowed))


@given(st.integers(3, 12), st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_permuting_actors_gives_the_same_neighbours(size: int, seed: int, random: object) -> None:
    matrix = np.random.default_rng(seed).normal(size=(size, size))
    order = list(range(size))
    random.shuffle(order)  # type: ignore[attr-defined]
    straight = block_order(matrix)
    turned = tuple(order[n] for n in block_order(matrix[np.ix_(order, order)]))
    assert turned in (straight, straight[::-1])


def test_two_camps_come_apart_whole() -> None:
    sides = np.array([1, -1, 1, 1, -1, -1, 1])
    order = block_order(np.outer(sides, sides) * 2)
    assert sorted(order) == list(range(7))
    assert [sides[n] for n in order] == [1, 1, 1, 1, -1, -1, -1]


def test_rows_and_columns_both_count() -> None:
    # nobody but the last two stands by anybody: only the columns tell 0 and 2 from 1 and 3
    matrix = np.zeros((6, 6))
    matrix[4, [0, 2]] = matrix[5, [1, 3]] = 2
    order = block_order(matrix)
    assert {frozenset(order[:3]), frozenset(order[3:])} == {frozenset((0, 2, 4)), frozenset((1, 3, 5))}


def test_small_and_empty_matrices_keep_their_order_and_bad_ones_are_named() -> None:
    assert block_order(np.zeros((0, 0))) == ()
    assert block_order([[0, 2], [-2, 0]]) == (0, 1)
    assert sorted(block_order(np.zeros((5, 5)))) == list(range(5))
    with pytest.raises(UserError, match=r"relations\[1, 0\]"):
        block_order([[0, 1], [float("nan"), 0]])
    with pytest.raises(UserError, match="not-square"):
        block_order([[0, 1]])


def test_it_can_be_stopped() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        block_order(np.eye(4), stop)


def test_a_tree_that_is_one_long_chain() -> None:
    size = 150
    merges = ((0, 1), *((n + 1, size + n - 1) for n in range(1, size - 1)))
    line = np.arange(size, dtype=float)
    found = optimal_leaves(merges, np.abs(line[:, None] - line[None, :]))
    assert found in (tuple(range(size)), tuple(range(size))[::-1])


def test_the_actors_of_a_dossier() -> None:
    def relation(one: str, two: str, stance: str) -> Relation:
        return Relation(id=one + two, dossier_id="d", from_id=one, to_id=two, stance=stance)

    stances = [
        ("a", "c", "p2"),
        ("b", "d", "p1"),
        ("a", "b", "n2"),
        ("c", "b", "n2"),
        ("d", "a", "n1"),
        ("d", "c", "mx"),
        ("a", "x", "p2"),
    ]
    whole = Snapshot(
        Dossier(id="d", dossier_id="d", title="ملف"),
        {
            "actor": (
                *(Actor(id=name, dossier_id="d", name=name) for name in "abcd"),
                Actor(id="x", dossier_id="d", name="x", status="rejected"),
            ),
            "relation": tuple(relation(*one) for one in stances),
        },
    )
    found = order_of(whole)
    assert sorted(found) == ["a", "b", "c", "d"]
    assert {frozenset(found[:2]), frozenset(found[2:])} == {frozenset("ac"), frozenset("bd")}
