"""How well `makker answers` reads what other hands wrote, who had not seen how it reads.

The goals are 95 % of the usable answers, and at most 3 % of the others taken for one.
"""

from datetime import date
from pathlib import Path
from tomllib import loads
from typing import Any

import pytest

from bot.commands.answers import QUESTIONS
from flows.kind import Reading

BLIND = Path(__file__).parents[1] / "flows" / "blind"
LATER = (
    *("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth", "twentyfirst"),
)
WRITTEN_ON = Reading(date(2026, 11, 29), "da")


@pytest.fixture(
    scope="module",
    params=["answers", *(f"answers_{hand}" for hand in LATER)],
)
def answers(request: pytest.FixtureRequest) -> list[tuple[dict[str, Any], Any]]:
    """The answers of one writer, each with the value that is read."""
    page = loads((BLIND / f"{request.param}.toml").read_text("utf-8"))
    return [(a, QUESTIONS[a["question"]].value(a["text"], WRITTEN_ON)) for a in page["answer"]]


def test_what_is_meant_is_read(answers: list[tuple[dict[str, Any], Any]]) -> None:
    right = [read == answer["value"] for answer, read in answers if "value" in answer]
    assert sum(right) >= 0.97 * len(right) > 200


def test_what_is_no_answer_is_asked_again(answers: list[tuple[dict[str, Any], Any]]) -> None:
    taken = [read is not None for answer, read in answers if "value" not in answer]
    assert sum(taken) <= 0.03 * len(taken) > 1
