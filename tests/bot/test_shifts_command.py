"""`makker shifts parse`: texts, read line by line."""

import json
from typing import Any

from typer.testing import CliRunner

from bot.cli import app

NOW = "2026-11-25T14:00:00+01:00"


def run(*rows: object) -> list[Any]:
    """Run the command on these rows; return what its lines hold."""
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    given = "".join(f"{line}\n" for line in lines).encode()
    result = CliRunner().invoke(app, ["shifts", "parse"], input=given)
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout_bytes.decode("utf-8").splitlines()]


def test_a_text_gets_its_shifts_and_rules() -> None:
    (row,) = run({"text": "lørdag 10-16 og hver tirsdag 16-19", "now": NOW, "n": 7})
    assert row == {
        "text": "lørdag 10-16 og hver tirsdag 16-19",
        "now": NOW,
        "n": 7,
        "shifts": [{"start": "2026-11-28T10:00:00+01:00", "end": "2026-11-28T16:00:00+01:00"}],
        "rules": [
            {"rule": "weekly", "days": ["TU"], "interval": 1, "start": "16:00", "end": "19:00",
             "from": None, "until": None},
        ],
        "ask": None,
    }  # fmt: skip


def test_what_is_missing_is_asked() -> None:
    rows = run(
        {"text": "lørdag 10 til luk", "now": NOW},
        {"text": "jeg skal arbejde på lørdag", "now": NOW},
        {"text": "hvornår har jeg vagt?", "now": NOW},
    )
    assert [(row["shifts"], row["ask"]) for row in rows] == [
        ([{"start": "2026-11-28T10:00:00+01:00", "end": None}], "end"),
        ([{"start": "2026-11-28", "end": None}], "time"),
        ([], None),
    ]


def test_a_correction_changes_what_is_handed_in() -> None:
    earlier = [{"start": "2026-11-28T16:00:00+01:00", "end": "2026-11-28T20:00:00+01:00"}]
    (row,) = run({"text": "nej, 17 ikke 16", "now": NOW, "earlier": earlier})
    assert row["shifts"] == [{"start": "2026-11-28T17:00:00+01:00", "end": earlier[0]["end"]}]


def test_now_is_on_the_danish_wall_whatever_its_offset() -> None:
    rows = run(
        {"text": "i morgen 16-19", "now": "2026-11-25T23:30:00+00:00"},
        {"text": "i morgen 16-19", "now": "2026-11-25T23:30:00"},
        {"text": "i morgen 16-19"},
    )
    days = [row["shifts"][0]["start"][:10] for row in rows]
    assert days[:2] == ["2026-11-27", "2026-11-26"]


def test_a_line_that_cannot_be_read_gets_an_error_in_its_place() -> None:
    rows = run(
        "[1]", '{"text": 3}', "{}", "no json", {"text": "", "now": "i går"},
        {"text": "", "now": NOW, "earlier": [{"start": "x"}]}, {"text": "", "earlier": 4},
        {"text": "x" * 200_000}, {"text": ""},
    )  # fmt: skip
    assert ["error" in row for row in rows] == [True] * 8 + [False]


def test_any_text_is_answered() -> None:
    texts = ["", " ", "\ud800", "\x00\u202e", "🙂" * 200, "å" * 10_000, "1" * 10_000, "\n" * 5000]
    rows = run(*({"text": text, "now": NOW} for text in texts))
    assert [row["text"] for row in rows] == texts
    assert not any("error" in row for row in rows)
