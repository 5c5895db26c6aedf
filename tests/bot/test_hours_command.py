"""`makker hours check`: shifts against the law, line by line."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app

AMINA = {"born": "2012-06-12", "finished_9th": False, "school_days": ["2026-11-24"]}


def run(*rows: Any) -> list[Any]:
    """Run the command on these rows; a string is a line as it is."""
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    given = "".join(f"{line}\n" for line in lines).encode()
    result = CliRunner().invoke(app, ["hours", "check"], input=given)
    if result.exception is not None:
        raise result.exception
    return [json.loads(line) for line in result.stdout_bytes.decode("utf-8").splitlines()]


def shift(start: str, end: str, pause: object = None) -> dict[str, object]:
    return {"start": start, "end": end, "break_min": pause}


def test_a_finding_has_the_keys_of_the_door() -> None:
    evening = shift("2026-11-24T18:30+01:00", "2026-11-24T21:00+01:00")
    (row,) = run({**AMINA, "shifts": [evening], "id": 7})
    assert row["id"] == 7 and row["shifts"] == [evening]
    assert row["findings"] == [
        {
            "rule": "day_max",
            "date": "2026-11-24",
            "found": 2.5,
            "limit": 2,
            "ref": "AML § 61, stk. 2",
            "sure": 1.0,
        },
        {
            "rule": "window",
            "date": "2026-11-24",
            "found": "21:00",
            "limit": "20:00",
            "ref": "AML § 61, stk. 4",
            "sure": 1.0,
        },
    ]


def test_a_lawful_week_has_no_findings() -> None:
    (row,) = run({**AMINA, "shifts": [shift("2026-11-24T16:00", "2026-11-24T18:00")]})
    assert row["findings"] == []


def test_the_offset_is_heeded_and_without_one_it_is_danish_time() -> None:
    same = ("2026-11-24T16:00", "2026-11-24T15:00Z", "2026-11-24T16:00+01:00")
    ends = ("2026-11-24T18:30", "2026-11-24T17:30Z", "2026-11-24T18:30+01:00")
    rows = run(
        *({**AMINA, "shifts": [shift(a, b, 0)]} for a, b in zip(same, ends, strict=True))
    )  # fmt: skip
    assert [row["findings"][0]["found"] for row in rows] == [2.5] * 3


def test_unknown_school_days_are_looked_up_and_unknown_9th_class_is_not_guessed() -> None:
    late = [shift("2026-11-24T16:00", "2026-11-24T19:00")]
    known = {"born": "2012-06-12", "shifts": late}
    not_done, unasked = run({**known, "finished_9th": False, "school_days": None}, known)
    assert [f["rule"] for f in not_done["findings"]] == ["day_max"]
    assert unasked["findings"] == []


WRONG: list[tuple[object, str]] = [
    ("nope", "not a JSON object"),
    ("[]", "not a JSON object"),
    ({"shifts": []}, '"born"'),
    ({"born": "31/2", "shifts": []}, '"born"'),
    ({"born": 2012, "shifts": []}, '"born"'),
    ({**AMINA, "finished_9th": "ja", "shifts": []}, '"finished_9th"'),
    ({**AMINA, "school_days": "mandag", "shifts": []}, '"school_days"'),
    ({**AMINA, "school_days": [1], "shifts": []}, '"school_days"'),
    (AMINA, '"shifts"'),
    ({**AMINA, "shifts": [None]}, "number 1"),
    ({**AMINA, "shifts": [shift("2026-11-24", "2026-11-25")]}, '"start"'),
    ({**AMINA, "shifts": [shift("2026-11-24T25:00", "2026-11-25T01:00")]}, '"start"'),
    ({**AMINA, "shifts": [{"start": "2026-11-24T16:00", "end": None}]}, '"end"'),
    ({**AMINA, "shifts": [shift("2026-11-24T16:00", "2026-11-24T15:00")]}, "ends after"),
    ({**AMINA, "shifts": [shift("2026-11-24T16:00", "2027-11-24T15:00")]}, "within a week"),
    ({**AMINA, "shifts": [shift("2026-11-24T16:00", "2026-11-24T17:00", -1)]}, "break"),
    ({**AMINA, "shifts": [shift("2026-11-24T16:00", "2026-11-24T17:00", 60)]}, "break"),
    ({**AMINA, "shifts": [shift("2026-11-24T16:00", "2026-11-24T17:00", True)]}, "break_min"),
    ({**AMINA, "shifts": [shift("0001-01-01T00:00+14:00", "0001-01-01T01:00+14:00")]}, "our time"),
    ({**AMINA, "shifts": [shift("2019-11-24T16:00", "2019-11-24T17:00")]}, "2019"),
]


@pytest.mark.parametrize(("row", "said"), WRONG)
def test_what_cannot_be_checked_is_said_and_nothing_is_lost(row: object, said: str) -> None:
    wrong, fine = run(row, {**AMINA, "shifts": []})
    assert said in wrong["error"] and "findings" not in wrong
    assert fine["findings"] == []
    if isinstance(row, dict):
        assert wrong | row == wrong
