"""Bayes' rule over scenarios and "other", against published figures and by hand."""

from math import isclose, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.indicators import (
    OTHER,
    Sign,
    counted,
    diagnosticity,
    evidence,
    moved_range,
    path,
    posterior,
    prior,
    update,
)
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Dossier, Indicator, IndicatorEffect, Scenario
from briefing.domain.scales import BANDS, band_of

RANGES = {"a": (15, 25), "b": (40, 50), "c": (20, 30)}  # midpoints 20, 45, 25: other 10


def sign(name: str, since: str = "2025-01-01", group: str = "", seen: bool = True, **steps: int) -> Sign:
    return Sign(name, steps, seen, since, group)


def test_the_mammography_problem() -> None:
    # Eddy 1982; Gigerenzer & Hoffrage 1995: 1 %, 80 %, 9.6 % give 7.8 %
    found = update({"ill": 0.01, "well": 0.99}, {"ill": 0.8, "well": 0.096})
    assert round(100 * found["ill"], 1) == 7.8
    assert isclose(found["ill"], 0.07763975155279502)
    low, _ = moved_range((1, 1), 0.01, found["ill"])
    assert isclose(low, 7.763975155279502)  # the same by odds: 1 ÷ 99 × 8.33


def test_three_scenarios_by_hand() -> None:
    found = update({"a": 0.5, "b": 0.3, "c": 0.2}, {"a": 0.2, "b": 0.5, "c": 0.8})
    assert found == pytest.approx({"a": 10 / 41, "b": 15 / 41, "c": 16 / 41})


def test_the_bands_are_those_of_icd_203() -> None:
    assert [(band.low, band.high) for band in BANDS] == [(1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99)]
    assert [band_of(n, n).code for n in (1, 5, 20, 45, 50, 55, 80, 95, 99)] == [
        "almost_none",
        "very_unlikely",
        "unlikely",
        "even",
        "even",
        "even",
        "likely",
        "very_likely",
        "almost_sure",
    ]


def test_other_takes_what_the_midpoints_leave() -> None:
    assert prior(RANGES) == pytest.approx({"a": 0.2, "b": 0.45, "c": 0.25, OTHER: 0.1})
    assert prior({}) == {OTHER: 1}


def test_ranges_whose_midpoints_are_too_many_are_brought_to_100() -> None:
    found = prior({"a": (55, 80), "b": (20, 45), "c": (5, 20)})  # midpoints 112.5, low ends 80
    way = 20 / 32.5
    assert found == pytest.approx(
        {"a": (55 + way * 12.5) / 100, "b": (20 + way * 12.5) / 100, "c": (5 + way * 7.5) / 100, OTHER: 0}
    )
    assert isclose(sum(found.values()), 1)
    with pytest.raises(UserError) as error:
        prior({"a": (60, 80), "b": (50, 60)})
    assert error.value.facts == {"what": "over-100", "where": 110}


def test_a_path_by_hand_with_two_linked_signs_and_one_that_says_nothing() -> None:
    signs = [
        sign("talks", "2025-09-02", "1", b=1),
        sign("nudge", "2025-09-21", "1", b=1),
        sign("smuggling", "2025-10-14", c=1),
        sign("visit", "2025-11-05", seen=False, a=2, b=-1, c=-2),
        sign("words", "2025-10-29"),
    ]
    moves = path(prior(RANGES), signs)
    assert [(move.sign_id, move.counts) for move in moves] == [
        ("talks", True),
        ("nudge", False),
        ("smuggling", True),
        ("words", False),
    ]
    assert moves[0].shares == pytest.approx({"a": 20 / 190, "b": 135 / 190, "c": 25 / 190, OTHER: 10 / 190})
    assert moves[-1].shares == pytest.approx({"a": 20 / 240, "b": 135 / 240, "c": 75 / 240, OTHER: 10 / 240})
    assert moves[-1].shares == posterior(prior(RANGES), signs)
    assert [round(100 * share) for share in moves[-1].shares.values()] == [8, 56, 31, 4]


def test_a_stronger_linked_sign_replaces_the_weaker_and_undated_ones_come_last() -> None:
    weak, strong, undated = sign("weak", "2025-02", "g", a=1), sign("strong", "2025-03", "g", a=2), sign("undated", "", b=1)
    moves = path(prior(RANGES), [undated, strong, weak])
    assert [move.sign_id for move in moves] == ["weak", "strong", "undated"]
    assert moves[1].shares == pytest.approx(update(prior(RANGES), {"a": 10}))
    assert counted([weak, strong], RANGES) == [strong]


def test_diagnosticity_is_the_widest_log_ratio() -> None:
    ids = [*RANGES, OTHER]
    assert diagnosticity(sign("x", a=2, b=-2), ids) == pytest.approx(log(100))
    assert diagnosticity(sign("x", a=1), ids) == pytest.approx(log(3))
    assert diagnosticity(sign("x", a=1, b=1, c=1), ids) == pytest.approx(log(3))  # against other
    assert diagnosticity(sign("x"), ids) == 0


def test_both_ends_of_a_range_move_by_the_same_odds() -> None:
    low, high = moved_range((20, 45), 0.3, 0.6)  # odds from 3 : 7 to 3 : 2
    assert isclose(low, 100 * 0.25 * 3.5 / (1 + 0.25 * 3.5))
    assert isclose(high / (100 - high), 45 / 55 * 3.5)
    assert moved_range((20, 45), 0.3, 0.3) == pytest.approx((20, 45))
    with pytest.raises(ValueError):
        moved_range((20, 45), 0, 0.3)


STEPS = st.dictionaries(st.sampled_from(["a", "b", "c", OTHER]), st.integers(-2, 2))
SIGNS = st.lists(st.tuples(STEPS, st.booleans(), st.sampled_from(["", "", "g", "h"]), st.integers(1, 28)), max_size=8)


@given(SIGNS, st.randoms(use_true_random=False))
def test_the_order_in_which_signs_are_seen_does_not_matter(rows: list[tuple[dict, bool, str, int]], random: object) -> None:
    def ending(days: list[int]) -> dict[str, float]:
        signs = [
            Sign(str(n), steps, seen, f"2025-01-{day:02}", group)
            for n, ((steps, seen, group, _), day) in enumerate(zip(rows, days, strict=True))
        ]
        moves = path(prior(RANGES), signs)
        return dict(moves[-1].shares) if moves else prior(RANGES)

    days = [row[3] for row in rows]
    before = ending(days)
    random.shuffle(days)  # type: ignore[attr-defined]
    assert ending(days) == pytest.approx(before)
    assert isclose(sum(before.values()), 1)


@given(SIGNS)
def test_one_after_the_other_is_the_same_as_all_at_once(rows: list[tuple[dict, bool, str, int]]) -> None:
    signs = [Sign(str(n), steps, seen, "", group) for n, (steps, seen, group, _) in enumerate(rows)]
    shares = prior(RANGES)
    for one in counted(signs, shares):
        shares = update(shares, {key: one.ratio(key) for key in shares})
    assert shares == pytest.approx(posterior(prior(RANGES), signs))


def test_what_is_no_range_and_no_ratio_is_refused() -> None:
    for given_range in ((0, 5), (5, 100), (30, 20)):
        with pytest.raises(UserError, match=r"ranges\[a\]"):
            prior({"a": given_range})
    for ratio in (0.0, -1.0, float("nan"), float("inf")):
        with pytest.raises(UserError, match=r"ratios\[a\]"):
            update({"a": 0.5, "b": 0.5}, {"a": ratio})


def test_evidence_of_a_dossier() -> None:
    scenarios = (
        Scenario(id="a", dossier_id="d", name="شراكة", likelihood_low=15, likelihood_high=25),
        Scenario(id="b", dossier_id="d", name="انتكاسة"),
    )
    indicators = (
        Indicator(id="i", dossier_id="d", scenario_id="a", text="زيارة", state="seen", since="2025-11-05", group_name="1"),
        Indicator(id="j", dossier_id="d", scenario_id="a", text="بيان", state="emerging", since="2025-11-06"),
    )
    effects = (IndicatorEffect(id="e", dossier_id="d", indicator_id="i", scenario_id="a", step=2),)
    whole = Dossier(id="d", dossier_id="d", title="ملف")
    found = evidence(Snapshot(whole, {"scenario": scenarios, "indicator": indicators, "indicator_effect": effects}))
    assert (found.ranges, found.unrated) == ({"a": (15, 25)}, ("b",))
    assert found.signs == (Sign("i", {"a": 2}, True, "2025-11-05", "1"), Sign("j", {}, False, "2025-11-06"))
    assert posterior(prior(found.ranges), found.signs) == pytest.approx({"a": 2 / 2.8, OTHER: 0.8 / 2.8})
    with pytest.raises(UserError) as error:
        evidence(Snapshot(whole, {"scenario": (scenarios[0], scenarios[0])}))
    assert error.value.facts["what"] == "same-name"


def test_what_was_seen_for_a_time_moves_the_path_there_and_back() -> None:
    start = prior(RANGES)
    once = Sign("x", {"a": 1}, before=(("2026-02-01", "2026-05-01"),))
    there, back = path(start, [once])
    assert (there.since, there.seen, back.since, back.seen) == ("2026-02-01", True, "2026-05-01", False)
    assert there.shares == pytest.approx(posterior(start, [Sign("x", {"a": 1}, seen=True)]))
    assert back.shares == pytest.approx(start) and back.counts


def test_a_state_typed_later_takes_its_place_in_the_path() -> None:
    start = prior(RANGES)
    first = Sign("x", {"a": 1}, True, "2026-03-01")
    second = Sign("y", {"b": 1}, before=(("2026-02-01", "2026-04-01"),))
    moves = path(start, [first, second])
    assert [(move.sign_id, move.seen) for move in moves] == [("y", True), ("x", True), ("y", False)]
    assert moves[-1].shares == pytest.approx(posterior(start, [first]))


def test_a_ratio_of_the_rest_counts_like_any_other() -> None:
    moved = posterior(prior(RANGES), [Sign("x", {OTHER: 2}, seen=True)])
    assert moved[OTHER] == pytest.approx(1.0 / 1.9)  # 10 × 10 of 20 + 45 + 25 + 100


def test_records_carry_earlier_states_and_the_rest() -> None:
    scenario = Scenario(id="s", dossier_id="d", name="س", likelihood_low=20, likelihood_high=30)
    states = (("emerging", "2026-01-01"), ("seen", "2026-02-01"))
    indicator = Indicator(
        id="i", dossier_id="d", scenario_id="s", text="لقاء", state="not_seen", since="2026-03-01", earlier=states
    )
    effect = IndicatorEffect(id="e", dossier_id="d", indicator_id="i", scenario_id=None, step=-1)
    records = {"scenario": (scenario,), "indicator": (indicator,), "indicator_effect": (effect,)}
    (sign,) = evidence(Snapshot(Dossier(id="d", dossier_id="d", title="م"), records)).signs
    assert sign == Sign("i", {OTHER: -1}, since="2026-03-01", before=(("2026-02-01", "2026-03-01"),))


def test_what_the_ranges_hold_moves_them_only_by_going() -> None:
    start = prior(RANGES)
    held = Sign("x", {"a": 2}, True, "2026-01-01", held=True)
    assert path(start, [held]) == [] and posterior(start, [held]) == pytest.approx(start)
    gone = Sign("x", {"a": 2}, False, "2026-03-01", before=(("2026-01-01", "2026-03-01"),), held=True)
    (move,) = path(start, [gone])
    assert (move.since, move.seen, move.counts) == ("2026-03-01", False, True)
    assert move.shares == pytest.approx(update(start, {"a": 1 / 10}))
    again = Sign("x", {"a": 2}, True, "2026-04-01", before=(("2026-01-01", "2026-03-01"),), held=True)
    assert posterior(start, [again]) == pytest.approx(start)


def test_a_sign_linked_with_one_that_the_ranges_hold_tells_nothing_new() -> None:
    start = prior(RANGES)
    held = Sign("x", {"a": 1}, True, "2026-01-01", "1", held=True)
    weaker_or_alike = Sign("y", {"a": 1}, True, "2026-02-01", "1")
    (move,) = path(start, [held, weaker_or_alike])
    assert not move.counts and move.shares == pytest.approx(start)
    stronger = Sign("y", {"a": 2}, True, "2026-02-01", "1")
    assert path(start, [held, stronger])[-1].shares == pytest.approx(update(start, {"a": 10 / 3}))
