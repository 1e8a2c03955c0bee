"""Triads and camps of a published network, and of small ones that can be judged by eye."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.balance import EXACT, Hanging, Triad, camps, tensions, ties_of
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import Cancelled, UserError
from briefing.domain.records import Actor, Dossier, Relation

# Read 1954, "Cultures of the Central Highlands, New Guinea", Southwestern Journal of Anthropology 10: 29 friendships and 29
# enmities of sixteen tribes, upper triangle as the R package signnet prints it (data set "tribes")
TRIBES = """
1 -1 -1 -1 -1 0 0 0 0 0 -1 0 0 1 1
-1 0 -1 -1 0 0 -1 -1 0 0 0 0 1 1
1 0 1 1 1 0 0 0 0 0 0 0 0
0 0 0 1 0 0 0 0 0 0 0 0
0 1 0 1 0 0 0 0 1 -1 -1
1 1 -1 0 1 1 -1 0 0 -1
1 0 0 1 1 1 0 0 0
0 0 1 1 0 -1 0 0
1 -1 0 1 0 -1 0
-1 0 1 0 -1 0
1 -1 0 -1 -1
0 -1 -1 -1
1 -1 -1
0 -1
1
"""


def network(rows: str) -> np.ndarray:
    lines = [line.split() for line in rows.split("\n") if line]
    found = np.zeros((len(lines) + 1,) * 2)
    for n, line in enumerate(lines):
        found[n, n + 1 :] = [int(cell) for cell in line]
    return found + found.T


def test_the_highland_tribes() -> None:
    found = tensions(network(TRIBES))
    kinds = [triad.kind for triad in found.triads]
    assert (kinds.count("++-"), kinds.count("---"), found.balanced) == (2, 7, 59)
    assert round(found.balanced / 68, 7) == 0.8676471  # signnet: balance_score(tribes, "triangles")
    split = camps(network(TRIBES))
    assert (split.frustration, split.ties, split.exact, split.splits) == (7, 58, True, 1)
    assert round(split.fit, 7) == 0.7586207  # signnet: balance_score(tribes, "frustration")
    assert split.camps[1] == (0, 1, 14, 15)  # Gaveve, Kotuni, Nagadi, Gama


def test_the_search_beyond_the_exact_limit_finds_what_is_known() -> None:
    # the tribes twice with one bridge, which always fits one of the splits: the frustration is the sum
    double = np.zeros((32, 32))
    double[:16, :16] = double[16:, 16:] = network(TRIBES)
    double[0, 16] = double[16, 0] = 1
    found = camps(double)
    assert not found.exact and found.splits == 0
    assert (found.frustration, found.ties) == (14, 117)


def test_triads_are_named_by_the_common_friend_and_the_deepest_comes_first() -> None:
    given_ties = np.zeros((5, 5))
    for i, j, value in ((0, 1, 2), (0, 2, 1), (1, 2, -2), (2, 3, -2), (3, 4, -2), (2, 4, -1.5)):
        given_ties[i, j] = given_ties[j, i] = value
    found = tensions(given_ties)
    assert found.triads == (Triad("---", (2, 3, 4), 1.5), Triad("++-", (0, 1, 2), 1))
    assert found.balanced == 0


def test_mixed_ties_are_left_out_and_told_with_the_sign_that_would_break_them() -> None:
    given_ties = np.zeros((4, 4))
    for i, j, value in ((0, 2, 1), (1, 2, -1), (0, 3, -2), (1, 3, -1)):
        given_ties[i, j] = given_ties[j, i] = value
    found = tensions(given_ties, [(0, 1)])
    assert found.triads == () and found.balanced == 0
    assert found.hanging == (Hanging((0, 1), 2, 1), Hanging((0, 1), 3, -1))


def test_camps_of_a_balanced_network_fit_and_strangers_stay_outside() -> None:
    given_ties = np.zeros((6, 6))
    for i, j, value in ((1, 2, 1), (2, 4, 2), (1, 5, -1), (4, 5, -2)):
        given_ties[i, j] = given_ties[j, i] = value
    found = camps(given_ties)
    assert (found.camps, found.outside, found.misfits, found.fit) == (((1, 2, 4), (5,)), (0, 3), (), 1)
    nobody = camps(np.zeros((3, 3)))
    assert (nobody.camps, nobody.outside, nobody.fit) == (((), ()), (0, 1, 2), 1)


def test_the_common_enemy_is_what_does_not_fit() -> None:
    # two rivals and the enemy of both: whoever stands with another, one tie does not fit
    found = camps([[0, -1, -1], [-1, 0, -1], [-1, -1, 0]])
    assert (found.frustration, found.ties, found.splits) == (1, 3, 3)
    assert found.fit == pytest.approx(1 / 3)


NETWORKS = st.integers(2, 7).flatmap(
    lambda n: st.lists(st.sampled_from([-2, -1, 0, 0, 1, 2]), min_size=n * n, max_size=n * n).map(
        lambda cells: np.triu(np.array(cells).reshape(n, n), 1)
    )
)


@given(NETWORKS, st.randoms(use_true_random=False))
def test_camps_are_the_best_of_all_and_do_not_depend_on_the_order(upper: np.ndarray, random: object) -> None:
    given_ties = upper + upper.T
    size = len(given_ties)
    signs = np.sign(given_ties)
    least = min(
        sum(signs[i, j] * sides[i] * sides[j] < 0 for i in range(size) for j in range(i))
        for sides in product((1, -1), repeat=size)
    )
    found = camps(given_ties)
    assert found.frustration == least
    order = list(range(size))
    random.shuffle(order)  # type: ignore[attr-defined]
    turned = camps(given_ties[np.ix_(order, order)])
    assert (turned.frustration, turned.ties, turned.splits) == (found.frustration, found.ties, found.splits)
    before, after = tensions(given_ties), tensions(given_ties[np.ix_(order, order)])
    assert after.balanced == before.balanced
    assert sorted((one.kind, one.depth, sorted(order[n] for n in one.actors)) for one in after.triads) == sorted(
        (one.kind, one.depth, sorted(one.actors)) for one in before.triads
    )


@settings(max_examples=15)
@given(st.integers(0, 10_000))
def test_the_search_undoes_a_hidden_split(seed: int) -> None:
    draw = np.random.default_rng(seed)
    sides = draw.choice([-1, 1], EXACT + 8)
    known = np.triu(draw.random((EXACT + 8,) * 2) < 0.4, 1)
    given_ties = (known | known.T) * np.outer(sides, sides)
    assert camps(given_ties).frustration == 0


def test_it_can_be_stopped_and_bad_cells_are_named() -> None:
    def stop() -> None:
        raise Cancelled

    for size in (5, EXACT + 1):
        with pytest.raises(Cancelled):
            camps(np.ones((size, size)), stop)
    with pytest.raises(UserError, match=r"ties\[0, 1\] ≠"):
        camps([[0, 1], [0, 0]])
    with pytest.raises(UserError, match=r"ties\[1, 0\] = 3"):
        tensions([[0, 1], [3, 0]])
    with pytest.raises(UserError, match="not-square"):
        tensions([[0, 1]])


def test_ties_of_a_dossier() -> None:
    def relation(one: str, two: str, stance: str, status: str = "accepted") -> Relation:
        return Relation(id=one + two, dossier_id="d", from_id=one, to_id=two, stance=stance, status=status)  # type: ignore[arg-type]

    whole = Snapshot(
        Dossier(id="d", dossier_id="d", title="ملف"),
        {
            "actor": tuple(Actor(id=name, dossier_id="d", name=name) for name in "abcde"),
            "relation": (
                relation("a", "b", "p2"),
                relation("b", "a", "p1"),
                relation("a", "c", "n1"),
                relation("c", "a", "uk"),
                relation("a", "d", "p1"),
                relation("d", "a", "n2"),
                relation("b", "c", "mx"),
                relation("b", "d", "n2", "proposed"),
                relation("c", "d", "z0"),
            ),
        },
    )
    found = ties_of(whole, frozenset("e"))
    assert found.actor_ids == ("a", "b", "c", "d")
    assert found.strength.tolist() == [[0, 1.5, -1, 0], [1.5, 0, 0, 0], [-1, 0, 0, 0], [0, 0, 0, 0]]
    assert found.mixed == ((0, 3), (1, 2))
