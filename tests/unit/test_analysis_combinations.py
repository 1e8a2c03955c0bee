"""What consistent combinations have in common, by hand on a small model."""

from briefing.analysis.combinations import Common, agrees, common, hindrance, partial_of, whole
from briefing.analysis.cross_impact import consistency, model

# two descriptors of two states that hold each other up crosswise, and a third that follows the first
IMPACTS = [
    [0, 0, 2, -2, 1, -1],
    [0, 0, -2, 2, -1, 1],
    [2, -2, 0, 0, 0, 0],
    [-2, 2, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
]


def test_pairs_that_never_meet_stand_with_the_worst_first() -> None:
    small = model((2, 2, 2), IMPACTS)
    found = [one.combination for one in consistency(small).consistent]
    assert found == [(0, 0, 0), (1, 1, 1)]
    read = common(small, found)
    assert read.absent == read.always == ()
    assert read.apart[:2] == (((0, 0), (1, 1)), ((0, 1), (1, 0)))
    assert [hindrance(small, *pair) for pair in read.apart] == [-4, -4, -1, -1]
    assert ((1, 0), (2, 1)) not in read.apart  # they never meet, but neither hinders the other


def test_states_in_none_and_in_all() -> None:
    # the third descriptor's second state is never better than the first, whatever the others do
    pushed = [[*row[:4], 1, -1] for row in IMPACTS[:4]] + IMPACTS[4:]
    small = model((2, 2, 2), pushed)
    read = common(small, [one.combination for one in consistency(small).consistent])
    assert (read.absent, read.always) == (((2, 1),), ((2, 0),))
    assert all(2 not in (a[0], b[0]) for a, b in read.apart)


def test_of_no_combination_nothing_is_read() -> None:
    assert common(model((2, 2, 2), IMPACTS), []) == Common((), (), ())


def test_a_descriptor_of_one_state_tells_nothing() -> None:
    small = model((1, 2), [[0, 1, -1], [0, 0, 0], [0, 0, 0]])
    assert common(small, [(0, 0)]) == Common(((1, 1),), ((1, 0),), ())


def test_what_a_scenario_says_of_descriptors() -> None:
    states = (("a1", "a2"), ("b1", "b2"))
    assert partial_of(states, ("b2", "a1", "gone")) == (0, 1)
    assert partial_of(states, ("b2",)) == (None, 1)
    assert whole((0, 1)) == (0, 1) and whole((None, 1)) is None
    assert agrees((None, 1), (0, 1)) and agrees((0, 1), (0, 1))
    assert not agrees((0, None), (1, 1)) and not agrees((None, None), (0, 0))
