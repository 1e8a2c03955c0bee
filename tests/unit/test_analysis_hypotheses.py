"""What contradicts each hypothesis, weighted as published, and which evidence the order hangs on."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.hypotheses import (
    HIGH,
    LOW,
    MEDIUM,
    Piece,
    Turn,
    least_contradicted,
    separates,
    sheet,
    source_weight,
    standings,
    turns,
)
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Dossier, Hypothesis, HypothesisRating, Passage, Source

KEYS = ("1", "2", "3", "4")


def piece(name: str, ratings: str, weight: float = MEDIUM) -> Piece:
    """Ratings as C, I, II … in the order of the hypotheses."""
    values = {"CC": 2, "C": 1, "N": 0, "I": -1, "II": -2}
    return Piece(name, {key: values[word] for key, word in zip(KEYS, ratings.split(), strict=False)}, weight)


# Weights of the PARC ACH 1.1 technical description (Good, Shrager, Stefik, Pirolli, Card with Heuer): credibility times
# relevance, each 1/√2, 1 or √2; the small matrix is our own
PARC = [
    piece("E1", "C I II", HIGH * HIGH),
    piece("E2", "C C I", MEDIUM * HIGH),
    piece("E3", "II C C", LOW * LOW),
    piece("E4", "C C C", MEDIUM * MEDIUM),
]


def test_published_weights_turn_the_order_of_the_unweighted_sum() -> None:
    plain = [Piece(one.id, one.ratings) for one in PARC]
    assert [one.weighted for one in standings(KEYS[:3], plain)] == [-2, -1, -3]
    assert [one.weighted for one in standings(KEYS[:3], PARC)] == pytest.approx([-1, -2, -4 - sqrt(2)])
    assert [one.count for one in standings(KEYS[:3], PARC)] == [1, 1, 2]
    assert least_contradicted(standings(KEYS[:3], plain)) == ("2",)
    assert least_contradicted(standings(KEYS[:3], PARC)) == ("1",)


def test_which_pieces_the_order_hangs_on() -> None:
    # sums −1, −3, −√2 − 2, −2: no single piece lifts another above −1, both pieces against it do
    pieces = [
        piece("a", "C C I C", sqrt(2)),
        piece("e", "C I N I"),
        piece("f", "I C N N"),
        piece("g", "C C C C"),
        piece("h", "C C II I"),
        piece("i", "C II C C"),
    ]
    assert least_contradicted(standings(KEYS, pieces)) == ("1",)
    assert turns(KEYS, pieces) == [Turn(("a", "h"), ("3",)), Turn(("e", "h"), ("4",)), Turn(("e", "i"), ("2",))]
    # one piece alone
    assert turns(KEYS[:2], [piece("x", "C I"), piece("y", "C I"), piece("z", "I C", 1.5)]) == [
        Turn(("x",), ("2",)),
        Turn(("y",), ("2",)),
    ]
    # nothing turns it
    assert turns(KEYS[:2], [piece("x", "C I"), piece("y", "C II"), piece("z", "C I")]) == []


def test_a_piece_that_says_the_same_of_all_separates_nothing() -> None:
    assert not separates(piece("x", "C C C C"), KEYS)
    assert separates(piece("x", "C C C CC"), KEYS)
    assert separates(Piece("x", {"1": -1}), KEYS)
    assert not separates(Piece("x", {}), KEYS)


def test_the_weaker_grade_weighs_and_the_unknown_is_not_the_worst() -> None:
    assert [source_weight(*grade) for grade in (("B", 2), ("B", 3), ("C", 2), ("A", 5), ("E", 1))] == [
        HIGH,
        MEDIUM,
        MEDIUM,
        LOW,
        LOW,
    ]
    assert [source_weight(*grade) for grade in (("F", 6), ("", 0), ("F", 2), ("A", 6), ("D", 0))] == [
        MEDIUM,
        MEDIUM,
        HIGH,
        HIGH,
        LOW,
    ]


@given(
    st.lists(st.tuples(st.lists(st.integers(-2, 2), min_size=3, max_size=3), st.floats(0, 2)), max_size=7),
    st.permutations(KEYS[:3]),
)
def test_order_of_pieces_and_hypotheses_does_not_matter(rows: list[tuple[list[int], float]], order: list[str]) -> None:
    pieces = [Piece(str(n), dict(zip(KEYS, values, strict=False)), weight) for n, (values, weight) in enumerate(rows)]
    straight = {one.hypothesis_id: one for one in standings(KEYS[:3], pieces)}
    for one in standings(order, pieces[::-1]):
        assert one.count == straight[one.hypothesis_id].count
        assert one.weighted == pytest.approx(straight[one.hypothesis_id].weighted)


@given(st.lists(st.lists(st.integers(-2, 2), min_size=3, max_size=3), max_size=6))
def test_every_turn_turns(rows: list[list[int]]) -> None:
    pieces = [Piece(str(n), dict(zip(KEYS, values, strict=False))) for n, values in enumerate(rows)]
    before = set(least_contradicted(standings(KEYS[:3], pieces)))
    for turn in turns(KEYS[:3], pieces):
        left = [one for one in pieces if one.id not in turn.piece_ids]
        assert turn.leaders == least_contradicted(standings(KEYS[:3], left))
        assert not before.intersection(turn.leaders)


def test_bad_ratings_and_weights_are_named() -> None:
    with pytest.raises(UserError, match=r"ratings\[x, 1\] = 3"):
        Piece("x", {"1": 3})
    for weight in (float("nan"), -1.0):
        with pytest.raises(UserError, match=r"weights\[x\]"):
            Piece("x", {}, weight)


def test_a_dossiers_sheet() -> None:
    def source(name: str, reliability: str, credibility: int) -> Source:
        text = "نص المصدر"
        return Source(
            id=name,
            dossier_id="d",
            name=name,
            media_type="text/plain",
            sha256="",
            text=text,
            reliability=reliability,
            credibility=credibility,
        )

    def passage(name: str, source_id: str) -> Passage:
        return Passage(id=name, dossier_id="d", source_id=source_id, start=0, end=2, quote="نص")

    def rating(hypothesis: str, passage_id: str, value: int) -> HypothesisRating:
        return HypothesisRating(
            id=hypothesis + passage_id, dossier_id="d", hypothesis_id=hypothesis, passage_id=passage_id, value=value
        )

    whole = Snapshot(
        Dossier(id="d", dossier_id="d", title="ملف"),
        {
            "source": (source("s", "B", 2), source("t", "F", 6)),
            "passage": (passage("p", "s"), passage("q", "t"), passage("r", "s")),
            "hypothesis": (
                Hypothesis(id="1", dossier_id="d", text="قناة ضيقة"),
                Hypothesis(id="2", dossier_id="d", text="كسب وقت", status="rejected"),
            ),
            "hypothesis_rating": (rating("1", "q", -2), rating("1", "p", 1), rating("2", "r", -1)),
        },
    )
    found = sheet(whole)
    assert found.hypothesis_ids == ("1",)
    assert found.pieces == (Piece("p", {"1": 1}, HIGH), Piece("q", {"1": -2}, MEDIUM))
    assert found.unknown == ("q",)
