"""`makker payslip compute` and `makker facts`: the reckoning and its figures, line by line."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from flows.failure import Failure

SIXTEEN = {
    "pay_date": "2026-10-30", "born": "2010-03-03", "hours": 45, "rate": 80,
    "supplements": [{"hours": 10, "rate": 15}], "card": "frikort",
}  # fmt: skip
NINETEEN = {
    "year": 2026, "born": 2007, "hours": "60,00", "rate": "150.00", "supplements": 360,
    "card": "hovedkort", "tax_pct": 38, "allowance": 4508,
}  # fmt: skip


def run(*rows: object) -> list[Any]:
    """Run the command on these rows; return what its lines hold."""
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    result = CliRunner().invoke(app, ["payslip", "compute"], input="\n".join(lines).encode())
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout_bytes.decode("utf-8").splitlines()]


def test_pay_is_computed_line_by_line() -> None:
    (row,) = run({"n": 7, **SIXTEEN})
    assert row["n"] == 7 and list(row)[-1] == "lines"
    lines = row["lines"]
    assert (lines["gross"], lines["atp"], lines["am_base"]) == ("3750.00", "33.00", "3717.00")
    assert (lines["am"], lines["tax"], lines["net"]) == ("0.00", "0.00", "3717.00")
    assert (lines["holiday_pay"], lines["holiday_pay_net"]) == ("468.75", "468.75")
    assert (lines["atp_employer"], lines["pay_date"]) == ("66.00", "2026-10-30")


def test_both_ways_of_rounding() -> None:
    exact, whole = run(NINETEEN, {**NINETEEN, "rounding": "whole"})
    assert (exact["lines"]["tax"], exact["lines"]["net"]) == ("1547.68", "7033.16")
    assert (whole["lines"]["tax"], whole["lines"]["net"]) == ("1547.00", "7034.00")
    assert exact["lines"]["pay_date"] is exact["lines"]["period_from"] is None


def test_supplements_in_any_shape() -> None:
    shapes: list[Any] = [150, "150,00", [100, "50.00"], [{"amount": 150}]]
    rows = run(*({**SIXTEEN, "supplements": shape} for shape in shapes))
    assert {row["lines"]["gross"] for row in rows} == {"3750.00"}


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"pay_date": "2027-01-31"}, "no figures for 2027"),
        ({"pay_date": "soon"}, "must be a date"),
        ({"pay_date": "0001-01-01"}, "must be a date"),
        ({"pay_date": None}, '"pay_date" or "year" is missing'),
        ({"pay_date": None, "year": 2026.5}, "must be a year"),
        ({"born": None}, '"born" is missing'),
        ({"born": "2030-01-01"}, "born must be before the work"),
        ({"hours": "many"}, "must be a number"),
        ({"hours": True}, "must be a number"),
        ({"hours": "1e999999"}, "must be a number"),
        ({"hours": "NaN"}, "must be a number"),
        ({"hours": -1}, "hours must be from 0"),
        ({"rate": None}, '"rate" is missing'),
        ({"rate": -80}, "rate must be"),
        ({"card": "gold"}, '"card" must be one of frikort'),
        ({"card": ["none"]}, '"card" must be one of'),
        ({"card": "bikort"}, "a bikort needs its tax_pct"),
        ({"period": "year"}, '"period" must be one of'),
        ({"rounding": "up"}, '"rounding" must be one of'),
        ({"supplements": [{"hours": 1}]}, '"supplements" must be a number'),
        ({"bededag": "yes"}, '"bededag" must be true or false'),
    ],
)
def test_what_cannot_be_reckoned_gets_an_error_and_loses_nothing(
    change: dict[str, Any], error: str
) -> None:
    wrong, right = run({**SIXTEEN, **change}, SIXTEEN)
    assert error in wrong["error"] and "lines" not in wrong
    assert {key: wrong[key] for key in wrong if key != "error"} == {**SIXTEEN, **change}
    assert "lines" in right


def test_a_line_that_is_no_object_gets_an_error() -> None:
    assert ["error" in row for row in run("[1]", "{", "{}", SIXTEEN)] == [True, True, True, False]


def test_fixed_monthly_pay() -> None:
    fixed = {**NINETEEN, "rate": None, "monthly": 25000, "bededag": True, "supplements": None}
    (row,) = run(fixed)
    assert (row["lines"]["gross"], row["lines"]["holiday_pay"]) == ("25112.50", None)


def facts(*words: str) -> str:
    """Run `makker facts` as at a terminal."""
    result = CliRunner().invoke(app, ["facts", *words])
    if result.exception is not None:
        raise result.exception
    return result.stdout


def test_the_world_on_a_day() -> None:
    shown = facts("--at", "2026-04-01")
    assert "am_bidrag_young              0 %" in shown and "39 / 33.00 / 66.00" in shown
    rows = {
        row["name"]: row
        for row in map(json.loads, facts("--at", "2025-04-01", "--json").splitlines())
    }
    assert rows["am_bidrag_young"]["value"] == "8"
    assert rows["personfradrag"] == {
        "name": "personfradrag", "value": "51600", "unit": "kr a year", "from": "2025-01-01",
        "until": "2025-12-31", "source": rows["personfradrag"]["source"], "checked": "2026-11-22",
        "confidence": "high",
    }  # fmt: skip
    assert rows["atp_month"]["value"][0] == {"hours": "39", "own": "33.00", "employer": "66.00"}


@pytest.mark.parametrize(
    ("day", "sentence"), [("2027-01-01", "There are no figures for 2027."), ("x", "wants a date")]
)
def test_a_day_without_figures_is_refused(day: str, sentence: str) -> None:
    with pytest.raises(Failure, match=sentence):
        facts("--at", day)
