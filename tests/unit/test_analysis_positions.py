"""The weight of an issue against published tables, and what moving an actor does."""

from math import floor, isclose, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.positions import (
    Placed,
    axis_position,
    centre_of,
    exercised_power,
    issue_axis,
    lever,
    weighted_mean,
    weighted_median,
    weighted_spread,
)
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Actor, Dossier, Issue, Stand

# Efird, Lester & Wise 2016, "Analyzing Coalitions in China's Policy Formulation", Journal of East Asian Studies,
# doi 10.1017/jea.2015.4, table 2: actor, position, influence, salience, exercised power as printed
CHINA = """
XJ 30 100 30 30, LK 45 65 65 42, ZG 30 35 40 14, MK 45 35 25 9, LH 50 40 70 28, XS 15 20 40 8, NEA 20 15 40 6,
MLR 60 25 70 18, MEP 30 20 30 6, MOF 45 35 50 18, SHX 50 20 70 14, HLJ 20 20 70 14, PC 15 15 75 11, COG 10 50 80 40,
WY 15 40 80 32, SPC 15 45 80 36, PSOE 60 15 60 9, CPCIA 40 20 80 16, CUCBM 45 10 60 6, USA 100 8 50 4, USCC 90 8 50 4,
EUCC 90 5 50 3, IOC 90 10 75 8, MY 75 10 75 8, ZD 30 15 50 8, ZGB 20 15 50 8
"""
ROWS = [(name, *(int(figure) for figure in figures)) for name, *figures in (row.split() for row in CHINA.split(","))]

# Bueno de Mesquita 1994, emission standards, as table 1 of Scholz, Calbert & Smith 2011 (ICAART): capability, years, salience
EMISSIONS = [
    (0.08, 4, 80),
    (0.08, 7, 40),
    (0.03, 4, 20),
    (0.16, 4, 80),
    (0.16, 10, 60),
    (0.16, 10, 60),
    (0.16, 10, 90),
    (0.05, 7, 10),
    (0.05, 4, 100),
    (0.08, 7, 70),
]


def test_published_powers_their_total_and_the_median() -> None:
    printed = [floor(exercised_power(influence, salience) + 0.5) for _, _, influence, salience, _ in ROWS]
    assert printed == [row[4] for row in ROWS]
    assert sum(printed) == 400
    centre = centre_of([Placed(name, position, influence, salience) for name, position, influence, salience, _ in ROWS])
    assert centre.median == 30  # "President Xi occupies the median position"
    assert centre.holder_id == "XJ"
    assert isclose(centre.total, 396.75) and isclose(centre.mean, 35.00630119722747)


def test_the_first_median_and_mean_of_the_emission_standards() -> None:
    weights = [exercised_power(capability, salience) for capability, _, salience in EMISSIONS]
    years = [float(row[1]) for row in EMISSIONS]
    assert weighted_median(years, weights) == 7.0
    assert isclose(weighted_mean(years, weights), 7.389955686853767)  # the log of an independent program, dmasad's


def test_a_hand_worked_case() -> None:
    placed = [Placed("a", 10, 40, 50), Placed("b", 20, 100, 80), Placed("c", 60, 50, 60)]
    centre = centre_of(placed)
    assert (centre.total, centre.median, centre.holder_id) == (130, 20, "b")
    assert isclose(centre.mean, 3600 / 130)
    assert isclose(weighted_spread([0, 100], [3, 1]), 43.30127018922193)  # √(¾ · 25² + ¼ · 75²)


def test_only_declared_stances_have_a_place() -> None:
    assert [axis_position(stance) for stance in ("-4", "0", "1", "4", "mx", "uk")] == [0, 50, 62.5, 100, None, None]


def test_moving_an_actor_moves_the_mean_by_his_share_and_stops_at_the_end() -> None:
    placed = [Placed("a", 0, 100, 100), Placed("b", 75, 50, 100), Placed("c", 100, 50, 50)]
    moved = lever(placed, "b", 10)
    assert isclose(moved.mean_after - moved.mean_before, 10 * 50 / 175)
    assert (moved.median_before, moved.median_after) == (0, 0)
    assert lever(placed, "b", 40).position == 100
    assert lever(placed, "a", 80).median_after == 80
    with pytest.raises(KeyError):
        lever(placed, "x", 1)


def test_an_axis_tells_apart_who_has_a_place_who_has_none_and_who_has_no_weight() -> None:
    def actor(name: str, influence: int | None) -> Actor:
        return Actor(id=name, dossier_id="d", name=name, influence=influence)

    def stand(name: str, stance: str, salience: int | None, issue_id: str = "i") -> Stand:
        return Stand(id=name + issue_id, dossier_id="d", actor_id=name, issue_id=issue_id, stance=stance, salience=salience)

    whole = Snapshot(
        Dossier(id="d", dossier_id="d", title="ملف"),
        {
            "issue": (Issue(id="i", dossier_id="d", name="قضية"),),
            "actor": (actor("a", 90), actor("b", 80), actor("c", None), actor("d", 50), actor("e", 10)),
            "stand": (
                stand("a", "2", 84),
                stand("b", "mx", 50),
                stand("c", "-3", 20),
                stand("d", "0", None),
                stand("e", "1", 9, "j"),
            ),
        },
    )
    axis = issue_axis(whole, "i")
    assert axis.placed == (Placed("a", 75, 90, 84),)
    assert axis.off_axis == ("b",)
    assert axis.unweighed == (("c", 12.5), ("d", 50))
    assert axis.centre is not None and (axis.centre.mean, axis.centre.spread) == (75, 0)
    assert issue_axis(whole, "k").centre is None


def test_what_cannot_be_weighed_is_named() -> None:
    with pytest.raises(UserError) as error:
        weighted_mean([10, 20], [0, 0])
    assert error.value.facts["what"] == "no-weight"
    for positions, weights in (([nan, 1.0], [1.0, 1.0]), ([1.0, nan], [1.0, 1.0]), ([1.0, 2.0], [1.0, -1.0])):
        with pytest.raises(UserError, match="bad-cell"):
            weighted_median(positions, weights)
    with pytest.raises(ValueError):
        weighted_mean([1], [1, 2])


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 100)), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_order_does_not_matter_and_no_majority_stands_to_one_side(rows: list[tuple[int, int]], random: object) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    median = weighted_median(*zip(*rows, strict=True))
    assert weighted_median(*zip(*shuffled, strict=True)) == median
    assert isclose(weighted_mean(*zip(*shuffled, strict=True)), weighted_mean(*zip(*rows, strict=True)))
    total = sum(weight for _, weight in rows)
    assert 2 * sum(weight for position, weight in rows if position < median) < total
    assert 2 * sum(weight for position, weight in rows if position > median) <= total
