"""Steps up the staircase are suggested when the signs are there, and only then."""

from dataclasses import replace
from datetime import date, timedelta
from typing import get_args

import pytest

from flows.follow_up.facts import JobKind
from flows.follow_up.staircase import Move, Signs, suggested, suggestion

TODAY = date(2026, 11, 23)
FIFTEEN = date(2011, 6, 12)
SEVENTEEN = date(2009, 6, 12)


def signs(
    job: JobKind,
    weeks: int,
    good: int,
    bad: int = 0,
    *,
    okay: int = 0,
    born: date | None = FIFTEEN,
) -> Signs:
    started = TODAY - timedelta(weeks=weeks)
    return Signs(TODAY, born, job, started, good, bad, good + bad + okay)


@pytest.mark.parametrize(
    ("what", "move"),
    [
        (signs("pocket_money", 8, 4), "public"),
        (signs("pocket_money", 8, 3, 1), "public"),
        (signs("public", 12, 4), "private"),
        (signs("public", 12, 1, 3, born=SEVENTEEN), "mentor"),
        (signs("private", 5, 0, 3, born=SEVENTEEN), "mentor"),
    ],
)
def test_the_signs_point_to_a_step(what: Signs, move: Move) -> None:
    assert suggestion(what) == move


@pytest.mark.parametrize(
    "what",
    [
        signs("pocket_money", 7, 4),
        signs("pocket_money", 8, 2),
        signs("pocket_money", 8, 2, okay=2),
        signs("pocket_money", 20, 9, born=date(2012, 6, 12)),
        signs("pocket_money", 20, 9, born=None),
        signs("public", 11, 4),
        signs("private", 50, 9),
        signs("mentor", 20, 0, 5, born=SEVENTEEN),
        signs("public", 20, 0, 5),
        signs("other", 50, 9),
    ],
)
def test_without_the_signs_nothing_is_suggested(what: Signs) -> None:
    assert suggestion(what) is None


def test_before_they_turn_18_the_next_thing_is_talked_about() -> None:
    born = date(2009, 1, 20)
    assert suggestion(signs("public", 3, 0, born=born)) == "education"
    assert suggestion(signs("private", 3, 0, born=born)) == "ordinary"
    later = replace(signs("public", 3, 0, born=born), born=date(2009, 1, 30))
    assert suggestion(later) is None


@pytest.mark.parametrize("move", get_args(Move))
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_suggestion_is_a_question_to_the_consultant(move: Move, language: str) -> None:
    said = suggested(move, "Amina", language)
    assert "Amina" in said and said.endswith("?")
