"""MACTOR by hand-worked cases, one real input as a regression, and what must hold of any."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from briefing.analysis import mactor
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from briefing.domain.records import Actor, Dossier, Issue, Relation, Stand

# The case "aéroport de Paris" of the MACTOR program, input as transcribed in github.com/llosimura/tio (mactor/test.rb). No
# output of the program is published: the figures below are a regression, the identities further down are the proof.
DIRECT = [[0, 1, 1, 3, 0, 2], [2, 0, 3, 2, 1, 1], [1, 2, 0, 1, 1, 0], [2, 3, 3, 0, 3, 2], [0, 2, 3, 1, 0, 2], [0, 1, 1, 3, 2, 0]]
STANCES = [[2, 3, 0, 0, 1], [-2, 0, 3, -1, -3], [-1, 0, -3, 3, -2], [0, 3, 2, 0, 1], [-1, 0, -2, 2, -2], [0, 0, 0, 0, 3]]


def test_three_actors_by_hand() -> None:
    found = mactor.powers([[0, 3, 1], [2, 0, 4], [0, 1, 0]])
    # from the first to the third: 1 directly, and min(3, 4) through the second
    assert found.total.tolist() == [[2, 4, 4], [2, 3, 5], [1, 1, 1]]
    assert found.influence.tolist() == [8, 7, 2]
    assert found.dependence.tolist() == [3, 5, 9]
    assert found.net.tolist() == [[0, 2, 3], [-2, 0, 4], [-3, -4, 0]]
    assert found.strongest_path.tolist() == [[0, 3, 3], [2, 0, 4], [1, 1, 0]]
    r = np.array([6 / 17 * 8 / 11, 4 / 17 * 7 / 12, 1 / 17 * 2 / 11])
    assert found.strength == pytest.approx(3 * r / r.sum())
    assert found.quadrants == ("dominant", "dominant", "dominated")  # the means are 17 ÷ 3


def test_all_four_quadrants_by_hand() -> None:
    found = mactor.powers([[0, 0, 0, 4], [0, 0, 0, 0], [0, 0, 0, 0], [0, 4, 0, 0]])
    assert found.influence.tolist() == [8, 0, 0, 4]
    assert found.dependence.tolist() == [0, 8, 0, 4]
    assert found.quadrants == ("dominant", "dominated", "autonomous", "relay")


def test_two_who_only_move_each_other_are_equal_and_nobody_moving_anybody_is_said() -> None:
    assert mactor.powers([[0, 2], [2, 0]]).strength.tolist() == [1, 1]
    with pytest.raises(UserError) as error:
        mactor.powers([[3, 0], [0, 2]])
    assert error.value.facts["what"] == "no-influence"


def test_agreement_of_three_actors_by_hand() -> None:
    found = mactor.accord([[3, -1], [2, 4], [0, -2]])
    assert found.convergence.tolist() == [[0, 2.5, 1.5], [2.5, 0, 0], [1.5, 0, 0]]
    assert found.divergence.tolist() == [[0, 2.5, 0], [2.5, 0, 3], [0, 3, 0]]
    assert found.degree == pytest.approx(100 * 4 / 9.5)
    assert found.ambivalence == pytest.approx((1 - 1.5 / 6.5, 1 - 3 / 8, 0))
    assert mactor.strongest_pairs(found.convergence) == ((0, 1, 2.5), (0, 2, 1.5))


def test_an_actor_without_a_shared_issue_has_no_ambivalence() -> None:
    alone = mactor.accord([[3, 0], [2, 0], [0, 4]])
    assert alone.ambivalence == (0, 0, None)
    none = mactor.accord([[0.0], [0.0]])
    assert none.degree is None and none.ambivalence == (None, None)


def test_the_paris_airport_stays_as_it_was() -> None:
    found = mactor.powers(DIRECT)
    assert found.influence.tolist() == [31, 31, 21, 39, 27, 31]
    assert found.dependence.tolist() == [22, 33, 39, 31, 29, 26]
    assert found.strength == pytest.approx([1.262784, 0.929549, 0.447783, 1.381044, 0.84816, 1.13068], abs=1e-6)
    best = [1.341233, 0.828006, 0.456995, 1.110212, 0.864006, 1.399547]
    assert mactor.best_path_strength(found) == pytest.approx(best, abs=1e-6)
    assert found.quadrants == ("dominant", "relay", "dominated", "relay", "autonomous", "dominant")
    weighed = mactor.valued(STANCES, 3, found.strength)
    actors, issues = mactor.mobilisation(weighed)
    assert actors == pytest.approx([7.5767, 8.3659, 4.03, 8.2863, 5.9371, 3.392], abs=1e-4)
    assert issues == pytest.approx([5.6806, 7.9315, 8.5904, 3.9692, 11.4164], abs=1e-4)


@pytest.mark.parametrize(
    ("level", "degree", "ambivalence", "together", "apart"),
    [
        (1, 41.9355, [0.0, 0.7692, 0.3077, 0.2222, 0.3077, 0.0], [0, 0, 0, 2, 0, 1], [0, 2, 2, 0, 2, 0]),
        (2, 42.0635, [0.0, 0.7018, 0.3019, 0.2222, 0.32, 0.0], [0, 0, 0, 4, 0, 2], [0, 4, 3, 0, 3, 0]),
        (3, 42.0718, [0.0, 0.6768, 0.314, 0.2139, 0.329, 0.0], [0, 0, 0, 5.2877, 0, 2.3274], [0, 4.218, 2.5658, 0, 3.1664, 0]),
    ],
)
def test_the_agreement_of_paris_airport_stays_as_it_was(
    level: mactor.Level, degree: float, ambivalence: list[float], together: list[float], apart: list[float]
) -> None:
    found = mactor.accord(mactor.valued(STANCES, level, mactor.powers(DIRECT).strength))
    assert found.degree == pytest.approx(degree, abs=1e-4)
    assert found.ambivalence == pytest.approx(ambivalence, abs=1e-4)
    assert found.convergence[0] == pytest.approx(together, abs=1e-4)
    assert found.divergence[0] == pytest.approx(apart, abs=1e-4)


SQUARES = st.integers(2, 7).flatmap(lambda n: arrays(np.int64, (n, n), elements=st.integers(0, 4)))


@given(SQUARES, st.randoms(use_true_random=False))
def test_permuting_actors_permutes_what_is_found(direct: np.ndarray, random: object) -> None:
    np.fill_diagonal(direct, 0)
    if not direct.any():
        return
    order = list(range(len(direct)))
    random.shuffle(order)  # type: ignore[attr-defined]
    straight, turned = mactor.powers(direct), mactor.powers(direct[np.ix_(order, order)])
    assert turned.total.tolist() == straight.total[np.ix_(order, order)].tolist()
    assert turned.strength == pytest.approx(straight.strength[order])
    assert turned.quadrants == tuple(straight.quadrants[n] for n in order)
    assert straight.influence.sum() == straight.dependence.sum()
    assert straight.strength.mean() == pytest.approx(1)
    assert (straight.strength >= 0).all()


@given(arrays(np.int64, st.tuples(st.integers(2, 6), st.integers(1, 5)), elements=st.integers(-4, 4)))
def test_agreement_is_symmetric_and_ambivalence_a_share(stances: np.ndarray) -> None:
    found = mactor.accord(stances)
    assert (found.convergence == found.convergence.T).all() and (found.divergence == found.divergence.T).all()
    assert all(one is None or -1e-12 <= one <= 1 for one in found.ambivalence)
    reversed_ = mactor.accord(-stances)
    assert (reversed_.convergence == found.convergence).all() and (reversed_.divergence == found.divergence).all()


def test_bad_cells_are_named() -> None:
    with pytest.raises(UserError, match=r"direct influence\[0, 1\]"):
        mactor.powers([[0, float("nan")], [1, 0]])
    with pytest.raises(UserError, match=r"direct influence\[1, 0\]"):
        mactor.powers([[0, 1], [5, 0]])
    with pytest.raises(UserError, match="not-square"):
        mactor.powers([[0, 1, 2], [1, 0, 2]])
    with pytest.raises(UserError, match=r"stances\[0, 0\]"):
        mactor.valued([[9]], 2)
    with pytest.raises(ValueError, match="level 3"):
        mactor.valued([[1]], 3)


def test_inputs_of_a_dossier_leave_out_the_rejected_the_undeclared_and_whom_one_asks_to() -> None:
    def relation(one: str, two: str, influence: int | None) -> Relation:
        return Relation(id=one + two, dossier_id="d", from_id=one, to_id=two, influence=influence)

    def stand(actor_id: str, issue_id: str, stance: str) -> Stand:
        return Stand(id=actor_id + issue_id, dossier_id="d", actor_id=actor_id, issue_id=issue_id, stance=stance)

    actors = [Actor(id=name, dossier_id="d", name=name) for name in "abc"]
    whole = Snapshot(
        Dossier(id="d", dossier_id="d", title="ملف"),
        {
            "actor": (*actors, Actor(id="x", dossier_id="d", name="x", status="rejected")),
            "issue": (Issue(id="i", dossier_id="d", name="i"), Issue(id="j", dossier_id="d", name="j")),
            "relation": (relation("a", "b", 3), relation("b", "c", None), relation("c", "a", 1), relation("x", "a", 4)),
            "stand": (stand("a", "i", "-4"), stand("b", "j", "mx"), stand("c", "j", "2"), stand("x", "i", "4")),
        },
    )
    found = mactor.inputs(whole)
    assert (found.actor_ids, found.issue_ids) == (("a", "b", "c"), ("i", "j"))
    assert found.direct.tolist() == [[0, 3, 0], [0, 0, 0], [1, 0, 0]]
    assert found.stances.tolist() == [[-4, 0], [0, 0], [0, 2]]
    assert mactor.inputs(whole, frozenset("b")).direct.tolist() == [[0, 0], [1, 0]]
