"""`makker cases` and `makker placement`: what is registered can be seen and put right."""

from datetime import datetime, timedelta

import pytest

from storage import cases
from storage.cases import Case
from storage.database import Connection
from tests.bot.command import Terminal


@pytest.fixture
def youth(terminal: Terminal) -> int:
    """Amina, whose consultant is Mette (number 1)."""
    terminal.add("consultant", "Mette", "--phone", "20123460")
    return terminal.add("youth", "Amina", "--phone", "20123456")


def test_open_cases_are_told_with_owner_deadline_and_whether_they_are_late(
    terminal: Terminal, youth: int
) -> None:
    async def two(connection: Connection, now: datetime) -> None:
        hour = timedelta(hours=1)
        late = Case(youth, "help", "today", "hemmeligt", 1, now - hour)
        await cases.open_case(connection, late, now)
        await cases.open_case(
            connection, Case(youth, "silence", "this_week", "", 1, now + hour), now
        )

    terminal.do(two)
    first, second = terminal.rows("cases")
    assert (first["person"], first["name"], first["owner"]) == (youth, "Amina", "Mette")
    assert (first["reason"], first["urgency"], first["state"]) == ("help", "today", "open")
    assert (first["overdue"], second["overdue"]) == (True, False)
    assert datetime.fromisoformat(first["deadline"]).tzinfo is not None
    said = terminal.says("cases")
    assert "OVERDUE" in said and "svarer ikke" in said
    assert "hemmeligt" not in said, "a youth's own words are for their case's human only"


def test_closed_cases_are_told_when_asked_for(terminal: Terminal, youth: int) -> None:
    async def closed(connection: Connection, now: datetime) -> None:
        number = await cases.open_case(connection, Case(youth, "help", "today", "", 1, now), now)
        assert number is not None
        await cases.change(
            connection, number, if_state=("open",), now=now,
            state="closed", outcome="phone", closed_at=now,
        )  # fmt: skip

    terminal.do(closed)
    assert terminal.rows("cases") == []
    (row,) = terminal.rows("cases", "--all")
    assert (row["state"], row["outcome"], row["overdue"]) == ("closed", "phone", False)


def started(terminal: Terminal, *words: str) -> str:
    return terminal.says(
        "placement", "add", "--person", "Amina", "--workplace", "Netto Køge",
        "--title", "Butiksmedhjælper", "--started", "2026-01-05", *words,
    )  # fmt: skip


def test_a_placement_begins_and_ends_with_its_reason(terminal: Terminal, youth: int) -> None:
    assert started(terminal, "--kind", "private") == "Recorded as placement 1.\n"
    ended = ("placement", "end", "1", "--on", "2026-03-31", "--reason", "eksamen")
    assert terminal.says(*ended) == "Recorded.\n"
    (seen,) = terminal.rows("people", "show", "Amina")
    assert seen["jobs"] == [
        {
            "id": 1,
            "workplace": "Netto Køge",
            "title": "Butiksmedhjælper",
            "kind": "private",
            "started": "2026-01-05",
            "ended": "2026-03-31",
            "until": None,
            "reason": "eksamen",
        }
    ]


def test_a_placement_changes_what_comes_next_at_once(terminal: Terminal, youth: int) -> None:
    (before,) = terminal.rows("due")
    started(terminal, "--until", "2027-06-30")
    (after,) = terminal.rows("due")
    assert after["why"] != before["why"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("end", "9", "--on", "2026-03-31", "--reason", "x"), "There is no placement 9"),
        (("end", "1", "--on", "2025-03-31", "--reason", "x"), "2026-01-05"),
        (("end", "1", "--on", "2026-03-31", "--reason", " "), "--reason"),
        (("end", "1", "--on", "i går", "--reason", "x"), "--on"),
    ],
)
def test_an_end_that_cannot_be_is_refused(
    terminal: Terminal, youth: int, words: tuple[str, ...], says: str
) -> None:
    started(terminal)
    assert says in terminal.refuses("placement", *words)


def test_a_contract_does_not_end_before_it_begins(terminal: Terminal, youth: int) -> None:
    refused = terminal.refuses(
        "placement", "add", "--person", "Amina", "--workplace", "N", "--title", "T",
        "--started", "2026-01-05", "--until", "2025-01-05",
    )  # fmt: skip
    assert "--until" in refused
