"""`makker understand`: messages, read line by line."""

import json
from typing import Any

from typer.testing import CliRunner

from bot.cli import app


def run(*lines: str) -> list[Any]:
    """Run the command on these lines; return what its lines hold."""
    given = "".join(f"{line}\n" for line in lines).encode()
    result = CliRunner().invoke(app, ["understand"], input=given)
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout_bytes.decode("utf-8").splitlines()]


def test_a_message_gets_what_it_says() -> None:
    (row,) = run('{"text": "er syg i dag og hvornår får jeg løn"}')
    assert list(row) == ["text", "topic", "also", "score", "crisis", "lang"]
    assert (row["topic"], row["also"], row["crisis"], row["lang"]) == (
        "absence", ["payslip"], None, "da",
    )  # fmt: skip
    assert 0 < row["score"] <= 1


def test_danger_is_named() -> None:
    assert run('{"text": "min far slår mig"}')[0]["crisis"] == "violence_home"


def test_other_keys_and_the_order_are_kept() -> None:
    rows = run('{"n": 1, "text": "hej"}', '{"n": 2, "text": "cv"}')
    assert [(row["n"], row["text"]) for row in rows] == [(1, "hej"), (2, "cv")]


def test_a_line_that_cannot_be_read_gets_an_error_in_its_place() -> None:
    rows = run("[1]", '{"text": 3}', "{}", "no json", '{"text": ""}')
    assert ["error" in row for row in rows] == [True, True, True, True, False]


def test_any_text_is_answered() -> None:
    texts = ["", " ", "\ud800", "\x00\u202e", "🙂" * 200, "å" * 10_000, "1" * 10_000]
    rows = run(*(json.dumps({"text": text}) for text in texts))
    assert [row["text"] for row in rows] == texts
    assert all(row["topic"] for row in rows)
