import numpy as np
import pytest

from flows.understand.linear import Linear, Votes, marks_of, number

BALLOTS = {"=miav": (500, -500), "=vov": (-500, 500), "_$ miav": (7, 0)}
NUMBERED = sorted((number(mark), votes) for mark, votes in BALLOTS.items())
MODEL = Linear(
    classes=("cat", "dog"),
    bias=np.zeros(2),
    scale=0.01,
    marks=np.array([mark for mark, _ in NUMBERED], np.uint32),
    ballots=np.array([votes for _, votes in NUMBERED], np.int16),
)


def test_the_class_with_the_votes_has_the_better_chance() -> None:
    assert MODEL.chances(MODEL.votes(("miav",)))["cat"] > 0.85
    assert MODEL.chances(MODEL.votes(("vov",)))["dog"] > 0.9


def test_chances_add_up_to_one() -> None:
    assert sum(MODEL.chances(MODEL.votes(("miav", "vov"))).values()) == pytest.approx(1)


def test_no_votes_leave_the_bias() -> None:
    assert MODEL.chances(Votes()) == {"cat": 0.5, "dog": 0.5}


def test_what_was_never_learnt_only_makes_the_rest_less_sure() -> None:
    sure = MODEL.chances(MODEL.votes(("miav",)))["cat"]
    unsure = MODEL.chances(MODEL.votes(("miav", "hsdfkj")))["cat"]
    assert 0.5 < unsure < sure


def test_votes_of_clauses_add_up() -> None:
    one, other = MODEL.votes(("miav",)), MODEL.votes(("vov",))
    assert MODEL.chances(one + other)["cat"] == pytest.approx(0.5, abs=0.05)


def test_a_clause_is_counted_by_all_its_marks() -> None:
    clause = ("miav", "vov")
    one, other = MODEL.votes(clause), MODEL.counted(marks_of(clause))
    assert (one.total.tolist(), one.loudness) == (other.total.tolist(), other.loudness)


def test_ten_thousand_ballots_do_not_run_over() -> None:
    votes = MODEL.counted(["=vov"] * 100_000)
    assert MODEL.chances(votes)["dog"] > 0.9
