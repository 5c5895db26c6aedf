"""`makker export` shows all that is kept of somebody, `makker forget` leaves nothing of it."""

import json
from datetime import datetime
from pathlib import Path

from flows.kind import Json
from storage import cases, documents, people
from storage.cases import Case
from storage.database import Connection
from tests.bot.command import Terminal

METTE = ("--phone", "20 12 34 60")
AMINA = ("--phone", "28 37 46 55", "--born", "2012-06-12")
CV: Json = {"name": "Aminahemmelig"}


async def _cv(connection: Connection, now: datetime) -> None:
    await documents.keep(connection, 2, "cv", CV, now)


def _town(terminal: Terminal) -> None:
    terminal.add("consultant", "Mette", *METTE)
    terminal.add("youth", "Aminahemmelig", *AMINA, "--consultant", "Mette")
    terminal.do(_cv)


def test_all_that_is_kept_is_printed_and_written_as_a_page(
    terminal: Terminal, tmp_path: Path
) -> None:
    _town(terminal)
    page = tmp_path / "amina.html"
    kept = json.loads(terminal.says("export", "Aminahemmelig", "--page", str(page)))
    assert kept["person"][0]["born"] == "2012-06-12"
    assert kept["address"][0]["address"] == "+4528374655"
    assert kept["document"][0]["source"] == CV
    assert "Aminahemmelig" in page.read_text("utf-8")
    assert "20123460" not in json.dumps(kept), "nothing of anybody else"


def test_forgotten_there_is_a_receipt_and_nothing_else(terminal: Terminal, tmp_path: Path) -> None:
    _town(terminal)
    (told,) = terminal.rows("forget", "Aminahemmelig", "--quiet")
    assert len(told["receipt"]) == 6 and told["counts"]["person"] == 1
    for path in tmp_path.iterdir():
        data = path.read_bytes()
        assert b"Aminahemmelig" not in data and b"28374655" not in data, path.name
    assert "Nobody is called" in terminal.refuses("export", "Aminahemmelig")
    assert [row["name"] for row in terminal.rows("people", "list")] == ["Mette"]


def test_of_the_receipt_they_are_told(terminal: Terminal) -> None:
    _town(terminal)
    said = terminal.says("forget", "2")
    code = said.split()[-1].rstrip(".")

    async def letters(connection: Connection, now: datetime) -> list[str]:
        rows = await connection.exec_driver_sql("select text from outbox where person_id is null")
        return list(rows.scalars())

    assert terminal.do(letters) == [
        f"Nu er alt om dig slettet. Din kvittering er {code}. Du er altid velkommen igen."
    ]


def test_staff_pass_on_what_they_have_before_they_are_forgotten(terminal: Terminal) -> None:
    _town(terminal)
    terminal.add("consultant", "Ali", "--phone", "20 12 34 61")
    assert "makker people remove 1" in terminal.refuses("forget", "Mette")
    terminal.says("people", "remove", "Mette")
    assert "Erased" in terminal.says("forget", "1")
    (row,) = terminal.rows("people", "list")[:1]
    assert (row["name"], row["consultant"], row["forgotten"]) == ("Aminahemmelig", "Ali", False)


def test_who_is_in_danger_is_forgotten_only_when_a_human_has_decided(terminal: Terminal) -> None:
    _town(terminal)

    async def danger(connection: Connection, now: datetime) -> None:
        new = Case(2, "safety", "safety", "Aminahemmelig", 1, now)
        await cases.open_case(connection, new, now)

    terminal.do(danger)
    assert "--despite-danger" in terminal.refuses("forget", "Aminahemmelig")
    reasons = {row["what"] for row in terminal.rows("cases")}
    assert len(reasons) == 2, "and a human hears of it"
    assert "Erased" in terminal.says("forget", "Aminahemmelig", "--despite-danger")
    assert terminal.rows("cases") == []


def test_who_has_left_is_found_by_number(terminal: Terminal) -> None:
    _town(terminal)

    async def leave(connection: Connection, now: datetime) -> None:
        await people.leave(connection, 2, now)

    terminal.do(leave)
    assert "Nobody" in terminal.refuses("forget", "Aminahemmelig")
    assert "Erased" in terminal.says("forget", "2")
