"""The fixed-scale ranking, how far weights can move it, and the share of weightings a scenario wins."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.criteria import comparison, contributions, ranking, weighted_score
from briefing.analysis.sensitivity import stays_first, ties, totals
from briefing.analysis.weightings import first_shares
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Criterion, Dossier, Scenario, Score

# Dezert, Tchamova, Han & Tacnet 2020, "The SPOTIS rank reversal free method" (FUSION 2020), example 1; 1 − SPOTIS is ours
SPOTIS_MATRIX = [[10.5, -3.1, 1.7], [-4.7, 0, 3.4], [8.1, 0.3, 1.3], [3.2, 7.3, -5.3]]
SPOTIS_BOUNDS = [(-5.0, 12.0), (-6.0, 10.0), (-8.0, 5.0)]
SPOTIS = [0.1989, 0.3705, 0.3063, 0.7491]

# Opricovic & Tzeng 2004 after min-max; intervals and acceptabilities follow analytically (SMAA-2: Lahdelma & Salminen 2001)
THREE = [[1, 0], [0.75, 0.5], [0, 1]]

ROWS = st.lists(st.lists(st.integers(1, 5), min_size=3, max_size=3), min_size=2, max_size=6)
WEIGHTS = st.lists(st.integers(1, 100), min_size=3, max_size=3)


def test_the_published_ranking_on_fixed_bounds() -> None:
    found = []
    for row in SPOTIS_MATRIX:
        parts = contributions([0.2, 0.3, 0.5], row, [1, -1, 1], SPOTIS_BOUNDS)
        assert parts is not None
        found.append(sum(part for part in parts if part is not None))
    assert [round(1 - total, 4) for total in found] == SPOTIS
    assert ranking({str(n): total for n, total in enumerate(found, 1)}) == ["1", "3", "2", "4"]


def test_contributions_make_the_score_and_what_is_not_scored_does_not_count() -> None:
    assert contributions([50, 50], [5, 3], [1, 1]) == [0.5, 0.25]
    assert weighted_score([50, 50], [5, 3], [1, 1]) == 4
    assert contributions([60, 20, 20], [None, 5, 1], [1, -1, -1]) == [None, 0, 0.5]
    assert weighted_score([60, 20, 20], [None, 5, 1], [1, -1, -1]) == 3
    assert contributions([1, 0], [None, 4], [1, 1]) is None
    assert weighted_score([1, 0], [None, 4], [1, 1]) is None


def test_bad_scores_and_weights_are_refused() -> None:
    for weights, scores in (([1], [6]), ([1], [0]), ([-1], [3]), ([float("nan")], [3]), ([1], [float("nan")])):
        with pytest.raises(UserError, match="bad-cell"):
            weighted_score(weights, scores, [1])
    with pytest.raises(ValueError):
        weighted_score([1, 2], [3], [1])


@given(ROWS, WEIGHTS, st.integers(0, 5))
def test_a_scenario_removed_never_turns_the_ranking(rows: list[list[int]], weights: list[int], drop: int) -> None:
    scores = {str(n): weighted_score(weights, row, [1, -1, 1]) for n, row in enumerate(rows)}
    left = {key: weighted_score(weights, row, [1, -1, 1]) for key, row in zip(scores, rows, strict=True) if key != str(drop)}
    assert ranking(left) == [key for key in ranking(scores) if key != str(drop)]


def test_tie_points_and_intervals_are_the_analytic_ones() -> None:
    found = {(tie.criterion, tie.first, tie.second): tie.at for tie in ties([1, 1], THREE)}
    assert found == pytest.approx(
        {(0, 0, 1): 2 / 3, (0, 0, 2): 0.5, (0, 1, 2): 0.4, (1, 0, 1): 1 / 3, (1, 0, 2): 0.5, (1, 1, 2): 0.6}
    )
    assert [stays_first([1, 1], THREE, n)[0] for n in range(3)] == [
        pytest.approx((2 / 3, 1)),
        pytest.approx((0.4, 2 / 3)),
        pytest.approx((0, 0.4)),
    ]


def test_one_that_is_never_first_has_no_interval_and_equal_ones_share_the_whole() -> None:
    assert stays_first([1, 1], [[1, 1], [0.5, 0.5]], 1) == [None, None]
    assert stays_first([1, 1], [[1, 0], [1, 0]], 0) == [(0, 1), (0, 1)]
    assert ties([1, 1], [[1, 0], [1, 0]]) == []
    assert stays_first([5], [[0.2], [0.7]], 1) == [(0, 1)]


@given(ROWS, WEIGHTS)
def test_inside_its_interval_the_first_stays_first_and_outside_it_does_not(rows: list[list[int]], weights: list[int]) -> None:
    values = [[(score - 1) / 4 for score in row] for row in rows]
    first = int(np.argmax(totals(weights, values)))
    for criterion, interval in enumerate(stays_first(weights, values, first)):
        assert interval is not None
        share = weights[criterion] / sum(weights)
        assert interval[0] - 1e-9 <= share <= interval[1] + 1e-9
        for at in np.linspace(0, 1, 21):
            rest = sum(weight for n, weight in enumerate(weights) if n != criterion)
            tried = [at if n == criterion else (1 - at) * weight / rest for n, weight in enumerate(weights)]
            scores = totals(tried, values)
            if min(abs(at - end) for end in interval) > 1e-6:
                assert (scores[first] >= max(scores) - 1e-9) == (interval[0] < at < interval[1])


@given(ROWS, WEIGHTS)
def test_at_a_tie_both_score_the_same(rows: list[list[int]], weights: list[int]) -> None:
    for tie in ties(weights, rows):
        rest = sum(weight for n, weight in enumerate(weights) if n != tie.criterion)
        tried = [tie.at if n == tie.criterion else (1 - tie.at) * weight / rest for n, weight in enumerate(weights)]
        scores = totals(tried, rows)
        assert scores[tie.first] == pytest.approx(scores[tie.second])


def test_the_share_of_weightings_is_exact_for_two_and_three_criteria() -> None:
    two = first_shares(THREE)
    assert two.first == pytest.approx((1 / 3, 4 / 15, 2 / 5)) and two.error == 0
    three = first_shares([[1, 0, 0], [0, 1, 0], [0, 0, 1]])
    assert three.first == pytest.approx((1 / 3, 1 / 3, 1 / 3)) and three.error == 0
    # the first wins where twice its weight is above 1: a triangle of a quarter of the area
    assert first_shares([[1, 0, 0], [0.5, 0.5, 0.5]]).first == pytest.approx((0.25, 0.75))
    assert first_shares([[1], [3], [3]]).first == pytest.approx((0, 0.5, 0.5))


def test_equal_scenarios_share_and_a_dominated_one_has_nothing() -> None:
    assert first_shares([[1, 0], [1, 0], [0, 1], [0, 0.5]]).first == pytest.approx((0.25, 0.25, 0.5, 0))


def test_the_sample_for_four_criteria_is_within_its_stated_error() -> None:
    found = first_shares(np.eye(4))
    assert 0 < found.error < 0.01
    assert all(abs(share - 0.25) <= 2 * found.error for share in found.first)
    # the first wins where its weight is above a half: (1 − ½)³ of the simplex
    cut = first_shares([[1, 0, 0, 0], [0.5, 0.5, 0.5, 0.5]])
    assert abs(cut.first[0] - 0.125) <= 2 * cut.error
    assert first_shares(np.eye(4)) == found


@given(st.lists(st.lists(st.integers(1, 5), min_size=3, max_size=3), min_size=1, max_size=5))
def test_three_criteria_agree_with_a_grid_of_weightings(rows: list[list[int]]) -> None:
    found = first_shares(rows)
    assert sum(found.first) == pytest.approx(1)
    steps = np.arange(0.5, 60) / 60
    grid = np.array([(a, b, 1 - a - b) for a in steps for b in steps if a + b < 1])
    scores = np.round(grid @ np.array(rows, dtype=float).T, 9)
    best = scores == scores.max(axis=1, keepdims=True)
    assert found.first == pytest.approx(tuple((best / best.sum(axis=1, keepdims=True)).mean(axis=0)), abs=0.04)


def test_permuting_scenarios_permutes_their_shares() -> None:
    rows = np.random.default_rng(5).random((5, 3))
    shares = first_shares(rows).first
    for order in combinations(range(5), 4):
        turned = [*order[::-1], *(n for n in range(5) if n not in order)]
        assert first_shares(rows[turned]).first == pytest.approx([shares[n] for n in turned])


def dossier(scenarios: list[Scenario], criteria: list[Criterion], scores: list[tuple[str, str, int]]) -> Snapshot:
    rows = tuple(Score(id=f"{c}{s}", dossier_id="d", criterion_id=c, scenario_id=s, value=value) for c, s, value in scores)
    return Snapshot(
        Dossier(id="d", dossier_id="d", title="ملف"), {"scenario": tuple(scenarios), "criterion": tuple(criteria), "score": rows}
    )


def test_a_dossier_compares_the_scenarios_that_have_all_scores() -> None:
    scenarios = [Scenario(id=name, dossier_id="d", name=name) for name in "ab"]
    criteria = [
        Criterion(id="x", dossier_id="d", name="x", weight=60),
        Criterion(id="y", dossier_id="d", name="y", weight=40, direction=-1),
    ]
    found = comparison(dossier(scenarios, criteria, [("x", "a", 5), ("y", "a", 2), ("x", "b", 1)]))
    assert (found.scenario_ids, found.unscored) == (("a",), ("b",))
    assert found.values == ((1, 0.75),)
    assert found.weights == (60, 40)


def test_a_dossier_that_cannot_be_compared_says_why() -> None:
    twins = [Scenario(id=name, dossier_id="d", name="شراكة") for name in "ab"]
    with pytest.raises(UserError) as error:
        comparison(dossier(twins, [], []))
    assert error.value.facts == {"what": "same-name", "where": "شراكة"}
    with pytest.raises(UserError) as error:
        comparison(dossier(twins[:1], [Criterion(id="x", dossier_id="d", name="x")], []))
    assert error.value.facts["what"] == "no-weight"
    with pytest.raises(UserError):
        totals([0, 0], THREE)
    with pytest.raises(UserError, match=r"values\[1, 0\]"):
        first_shares([[1.0], [float("nan")]])
