"""`makker answers`: what youths answered, read line by line."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.commands.answers import QUESTIONS
from flows.failure import Failure

TODAY = ("--today", "2026-11-22")
SAID: dict[str, list[tuple[str, object]]] = {
    "yes_no": [("jow", True), ("overhovedet ikke", False), ("👍", True), ("ved ik", None)],
    "number_hours": [("halvanden", 1.5), ("8-16.30", 8.5), ("3", 3), ("45 timer", None)],
    "money_dkk": [("85,50 om timen", 85.5), ("2k", 2000), ("et par hundrede", None)],
    "date_of_birth": [("12/6-10", "2010-06-12"), ("22/11 2016", "2016-11-22"), ("29/2 2011", None)],
    "phone_dk": [("20 12 34 56", "+4520123456"), ("112", None), ("+46 70 174 06 05", None)],
    "name": [("de kalder mig mo", "Mo"), ("anna-sofie", "Anna-Sofie"), ("fuck dig", None)],
    "scale_1_5": [("en 3'er", 3), ("fire ud af fem", 4), ("0", None), ("3 eller 4", None)],
    "language": [("engelsk pls", "en"), ("اردو", "ur"), ("dansk eller engelsk", None)],
    "time_of_day": [("halv fem", "16:30"), ("5 om morgenen", "05:00"), ("efter skole", None)],
}
WEIRD = [
    "",
    " ",
    "\ud800",
    "\udfff\ud800",
    "\x00\x1b\u202e",
    "🙂" * 200,
    "å" * 10_000,
    "1" * 10_000,
]


def run(*lines: str, words: tuple[str, ...] = TODAY) -> list[Any]:
    """Run the command on these lines; return what its lines hold."""
    given = "".join(f"{line}\n" for line in lines).encode()
    result = CliRunner().invoke(app, ["answers", *words], input=given)
    if result.exception is not None:
        raise result.exception
    return [json.loads(line) for line in result.stdout_bytes.decode("utf-8").splitlines()]


@pytest.mark.parametrize("question", QUESTIONS)
def test_each_question_has_its_value(question: str) -> None:
    texts = [text for text, _ in SAID[question]]
    rows = run(*(json.dumps({"question": question, "text": text}) for text in texts))
    assert [(row["text"], row["value"]) for row in rows] == SAID[question]


def test_whole_hours_and_kroner_are_whole_numbers() -> None:
    rows = run('{"question": "money_dkk", "text": "85 kr"}')
    assert isinstance(rows[0]["value"], int)


def test_other_keys_and_the_order_are_kept() -> None:
    lines = [f'{{"n": {n}, "question": "scale_1_5", "text": "{n}"}}' for n in range(1, 6)]
    assert [(row["n"], row["value"]) for row in run(*lines)] == [(n, n) for n in range(1, 6)]


def test_a_line_that_cannot_be_read_gets_an_error_and_the_rest_goes_on() -> None:
    unknown, missing, broken, fine = run(
        '{"question": "shoe_size", "text": "42", "id": 1}',
        '{"question": "name", "id": 2}',
        "ja",
        '{"question": "name", "text": "ali"}',
    )
    assert unknown["id"] == 1 and "time_of_day" in unknown["error"]
    assert missing == {"question": "name", "id": 2, "error": '"text" must be a string'}
    assert broken == {"error": "this line is not a JSON object"}
    assert fine["value"] == "Ali"


@pytest.mark.parametrize("question", QUESTIONS)
def test_weird_texts_are_read_and_come_back_as_they_were(question: str) -> None:
    rows = run(*(json.dumps({"question": question, "text": text}) for text in WEIRD))
    assert [(row["text"], row["value"]) for row in rows] == [(text, None) for text in WEIRD]


def test_nothing_in_is_nothing_out() -> None:
    assert run() == []


def test_today_is_the_danish_day_unless_told() -> None:
    born = '{"question": "date_of_birth", "text": "22/11 2016"}'
    assert run(born, words=("--today", "2026-11-21"))[0]["value"] is None
    assert run('{"question": "yes_no", "text": "ja"}', words=())[0]["value"] is True
    with pytest.raises(Failure, match="2026-12-01"):
        run(words=("--today", "tomorrow"))
