"""`makker payslip check`: a file in, what is printed and what is found out."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from flows.failure import Failure
from flows.payslip.slip import FIELDS
from tests.bot.reading import files

BORN = ("--born", "2011-06-15")


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    path = tmp_path / "lønseddel.pdf"
    path.write_bytes(files.slip())
    return path


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["payslip", "check", *words])


def refused(*words: str) -> str:
    result = run(*words)
    assert isinstance(result.exception, Failure), result.output
    return str(result.exception)


def test_the_fields_are_as_printed_and_the_fault_is_found(slip: Path) -> None:
    result = run(str(slip), *BORN, "--card", "frikort", "--rate", "85", "--hours", "41,5", "--json")
    assert result.exit_code == 0, result.output
    row = json.loads(result.stdout)
    assert list(row) == ["fields", "sure", "findings"]
    assert tuple(row["fields"]) == FIELDS
    assert {name: row["fields"][name] for name in files.FIELDS} == files.FIELDS
    assert row["fields"]["pension_own"] is None
    assert all(0 <= sure <= 1 and row["fields"][name] for name, sure in row["sure"].items())
    found = {one["code"]: one for one in row["findings"]}
    told = found["am_under_18"]
    assert list(told) == ["code", "sure", "text", "expected", "found", "source"]
    assert (told["expected"], told["found"]) == ("0.00", "282.20")
    assert told["sure"] >= 0.8
    assert "282,20" in told["text"] and told["source"]


def test_without_json_it_is_a_small_table_with_the_findings_below(slip: Path) -> None:
    said = run(str(slip), *BORN, "--card", "frikort").stdout
    assert "  gross                3527.50\n" in said
    assert "\n! am_under_18: 8 %" in said


def test_hours_and_rate_are_compared(slip: Path) -> None:
    row = json.loads(run(str(slip), "--rate", "90.50", "--hours", "45", "--json").stdout)
    found = {one["code"]: (one["expected"], one["found"]) for one in row["findings"]}
    assert found["rate_wrong"] == ("90.50", "85.00")
    assert found["hours_wrong"] == ("45.00", "41.50")


def test_what_is_no_payslip_is_said_and_told_by_the_exit_code(tmp_path: Path) -> None:
    letter = tmp_path / "brev.pdf"
    words = ["Kaere Amina", "Tak for din hilsen fra ferien.", "Vi ses til sommer.", "Mormor"] * 6
    letter.write_bytes(files.page_of(files.written(*words)))
    result = run(str(letter), "--json")
    assert (result.exit_code, "payslip" in result.stderr) == (1, True)
    assert not any(json.loads(result.stdout)["fields"].values())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--born", "15/6"), "--born wants a date like 2011-06-12."),
        (("--rate", "mange"), "--rate wants a number like 85 or 85.50."),
        (("--hours", "-3"), "--hours wants a number like 85 or 85.50."),
        (("--hours", "nan"), "--hours wants a number like 85 or 85.50."),
    ],
)
def test_odd_options_are_refused(slip: Path, words: tuple[str, str], sentence: str) -> None:
    assert refused(str(slip), *words) == sentence


def test_a_file_that_cannot_be_read_says_what_to_do(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_bytes(b"hej")
    assert "neither a PDF nor a JPG" in refused(str(note))
    note.write_bytes(files.locked())
    assert "asks for a password" in refused(str(note))
    assert "Check the name" in refused(str(tmp_path / "none.pdf"))
