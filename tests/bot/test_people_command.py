"""`makker people`: an installation begins with its first consultant, a script can seed one."""

import re
from datetime import datetime

import pytest

from storage import cases, documents, placements, register, staff, voices
from storage.cases import Case
from storage.database import Connection
from tests.bot.command import Terminal

METTE, ALI = ("--phone", "20 12 34 60"), ("--phone", "20 12 34 61")
AMINA = ("--phone", "20 12 34 56", "--born", "2012-06-12")


async def open_case(connection: Connection, youth: int, owner: int, now: datetime) -> int | None:
    return await cases.open_case(
        connection, Case(youth, "help", "today", "må jeg ringe?", owner, now), now
    )


def test_the_first_consultant_gets_a_number_and_a_code_for_telegram(terminal: Terminal) -> None:
    said = terminal.says("people", "add", "--name", "Mette", "--area", "Køge", *METTE)
    assert "Mette is added as number 1." in said
    assert re.search(r"/start [A-Z2-9]{10}\b", said)


def test_sms_is_still_a_word_for_phone(terminal: Terminal) -> None:
    terminal.says("people", "add", "--name", "Mette", "--sms", "20123460", "--confirmed")
    (row,) = terminal.rows("people", "list")
    assert row["addresses"] == [{"channel": "sms", "address": "+4520123460", "state": "ok"}]


def test_a_phone_of_staff_is_theirs_when_the_code_has_come_from_it(terminal: Terminal) -> None:
    said = terminal.says("people", "add", "--name", "Mette", *METTE)
    assert re.search(r"KODE [A-Z2-9]{10}\b", said)
    (row,) = terminal.rows("people", "list")
    assert row["addresses"] == []


def test_one_more_phone_wants_one_more_code(terminal: Terminal) -> None:
    mette = terminal.add("consultant", "Mette", *METTE)
    (first,), (second,) = (terminal.rows("people", "code", "Mette") for _ in range(2))
    assert first["id"] == mette and first["code"] != second["code"]
    terminal.add("youth", "Amina", *AMINA)
    assert "is a youth" in terminal.refuses("people", "code", "Amina")


def test_a_lost_phone_is_cut_off_with_its_unused_codes_and_found_again(terminal: Terminal) -> None:
    mette = terminal.add("consultant", "Mette", *METTE)
    (given,) = terminal.rows("people", "code", "Mette")
    assert "cut off" in terminal.says("people", "lost", "mette")
    (row,) = terminal.rows("people", "list")
    assert row["addresses"] == [{"channel": "sms", "address": "+4520123460", "state": "lost"}]

    async def who_is_there(connection: Connection, now: datetime) -> list[int]:
        return [each.person.id for each in await staff.colleagues(connection, now.date())]

    async def tried(connection: Connection, now: datetime) -> object:
        return await documents.look_at_code(connection, given["code"], "join", "sms:1", now)

    assert terminal.do(who_is_there) == []
    assert terminal.do(tried) == "used"
    assert "is back" in terminal.says("people", "found", "Mette")
    assert terminal.do(who_is_there) == [mette]
    assert "No phone of Mette is cut off." in terminal.refuses("people", "found", "Mette")


def test_a_youth_is_enrolled_and_in_the_ledger_at_once(terminal: Terminal) -> None:
    terminal.add("consultant", "Mette", *METTE)
    terminal.add("youth", "Amina", *AMINA, "--consultant", "mette")
    row = terminal.rows("people", "show", "amina")[0]
    assert (row["stage"], row["consultant"], row["born"]) == ("waiting", "Mette", "2012-06-12")
    assert row["next"] is not None and "Amina" in row["why"]
    assert row["forgotten"] is False


def test_a_youth_whom_nobody_can_reach_is_not_forgotten_either(terminal: Terminal) -> None:
    terminal.add("consultant", "Mette", *METTE)
    terminal.add("youth", "Amina")
    (row,) = terminal.rows("due", "--person", "Amina")
    assert row["next"] is not None or row["cases"]
    assert row["forgotten"] is False


@pytest.mark.parametrize("role", ["role_model", "leader", "parent"])
def test_everyone_else_can_be_added_too(terminal: Terminal, role: str) -> None:
    (added,) = terminal.rows("people", "add", "--role", role, "--name", "Sara")
    assert (added["id"], added["name"], added["role"]) == (1, "Sara", role)
    assert (added["code"] is None) == (role == "parent")
    assert [row["name"] for row in terminal.rows("people", "list")] == ["Sara"]


def test_whoever_is_on_telegram_needs_no_code(terminal: Terminal) -> None:
    (added,) = terminal.rows("people", "add", "--name", "Mette", "--telegram", "900000043")
    assert added["code"] is None
    (row,) = terminal.rows("people", "list")
    assert row["addresses"][0]["channel"] == "telegram"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--role", "youth", "--name", "A", "--telegram", "9", "--born", "2012-06-12"), "--phone"),
        (("--role", "youth", "--name", "A", "--telegram", "9"), "--born"),
        (("--name", "A", "--telegram", "@mette"), "--telegram"),
        (("--name", "A", "--phone", "112"), "--phone"),
        (("--name", "A", "--born", "i går"), "2026-12-01"),
        (("--name", "A", "--born", "2999-01-01"), "--born"),
        (("--name", " "), "--name"),
        (("--name", "112"), "--name"),
        (("--name", "x" * 61), "--name"),
        (("--name", "A", "--consultant", "Mette"), "--deputy"),
        (("--role", "parent", "--name", "A", "--deputy", "Mette"), "consultants"),
        (("--role", "youth", "--name", "A", "--consultant", "Ingen"), "makker people list"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do_and_nobody_is_added(
    terminal: Terminal, words: tuple[str, ...], says: str
) -> None:
    assert says in terminal.refuses("people", "add", *words)
    assert terminal.rows("people", "list") == []


def test_a_number_belongs_to_one_person_only(terminal: Terminal) -> None:
    terminal.add("consultant", "Mette", *METTE)
    refused = terminal.refuses("people", "add", "--name", "Ali", *METTE)
    assert "+4520123460 already belongs to number 1 (Mette" in refused


def test_a_name_that_means_several_is_asked_about(terminal: Terminal) -> None:
    terminal.add("youth", "Ali", *AMINA)
    terminal.add("consultant", "Ali", *ALI)
    assert "1 (youth, Køge), 2 (consultant, Køge)" in terminal.refuses("people", "show", "ali")
    assert "number 2" in terminal.says("people", "show", "2")
    assert "Nobody is called Bo" in terminal.refuses("people", "show", "Bo")
    assert "is a consultant; this wants a youth" in terminal.refuses("due", "--person", "2")


def test_show_tells_jobs_cases_and_what_happened_to_them(terminal: Terminal) -> None:
    mette = terminal.add("consultant", "Mette", *METTE)
    youth = terminal.add("youth", "Amina", *AMINA)

    async def happens(connection: Connection, now: datetime) -> None:
        number = await open_case(connection, youth, mette, now)
        assert number is not None
        await cases.note(connection, number, "taken", now, mette)

    terminal.do(happens)
    terminal.says(
        "placement", "add", "--person", "Amina", "--workplace", "Netto Køge", "--title", "Flaske",
        "--started", "2026-01-05", "--kind", "private", "--until", "2027-01-04",
    )  # fmt: skip
    (seen,) = terminal.rows("people", "show", "Amina")
    assert seen["jobs"][0]["kind"] == "private"
    assert seen["history"][0]["events"][-1]["who"] == "Mette"
    told = terminal.says("people", "show", "Amina")
    assert "Netto Køge" in told and "vil tale med et menneske" in told


def test_a_workplace_is_recorded_with_whom_to_call(terminal: Terminal) -> None:
    youth = terminal.add("youth", "Amina", *AMINA)
    job = (
        "placement", "add", "--person", "Amina", "--workplace", "Netto Køge", "--title", "Flaske",
        "--started", "2026-01-05",
    )  # fmt: skip
    terminal.says(*job, "--phone", "44 12 34 56", "--contact", "Sanne")

    async def seen(connection: Connection, now: datetime) -> object:
        return (await placements.of_people(connection, [youth]))[youth][0]

    told = terminal.do(seen)
    assert isinstance(told, dict)
    assert (told["phone"], told["contact"]) == ("+4544123456", "Sanne")
    assert "is no number" in terminal.refuses(*job, "--phone", "12")


def test_a_consultant_who_leaves_hands_everything_to_the_deputy(terminal: Terminal) -> None:
    mette = terminal.add("consultant", "Mette", *METTE)
    ali = terminal.add("consultant", "Ali", *ALI)
    terminal.add("consultant", "Bo", "--phone", "20 12 34 62")
    youth = terminal.add("youth", "Amina", *AMINA, "--consultant", str(mette))
    assert "Ali is now Mette's deputy" in terminal.says("people", "deputy", "Mette", "--is", "Ali")

    async def busy(connection: Connection, now: datetime) -> None:
        await open_case(connection, youth, mette, now)
        await voices.take(connection, youth, mette, None, now)

    terminal.do(busy)
    assert "Ali has taken over 1 cases and 1 youths" in terminal.says("people", "remove", "Mette")
    (case,) = terminal.rows("cases")
    assert (case["owner"], case["state"]) == ("Ali", "open")
    (row,) = terminal.rows("due")
    assert (row["consultant"], row["voice"], row["forgotten"]) == ("Ali", None, False)
    assert "Mette" not in [each["name"] for each in terminal.rows("people", "list")]

    async def left(connection: Connection, now: datetime) -> list[int]:
        return [each.person.id for each in await staff.colleagues(connection, now.date())]

    assert terminal.do(left) == [ali, ali + 1]


def test_the_last_who_can_take_cases_cannot_leave(terminal: Terminal) -> None:
    terminal.add("consultant", "Mette", *METTE)
    refused = terminal.refuses("people", "remove", "Mette")
    assert "makker people add --role consultant" in refused
    assert len(terminal.rows("people", "list")) == 1


def test_a_youth_who_leaves_is_followed_up_no_more(terminal: Terminal) -> None:
    mette = terminal.add("consultant", "Mette", *METTE)
    youth = terminal.add("youth", "Amina", *AMINA)

    async def asked(connection: Connection, now: datetime) -> None:
        await open_case(connection, youth, mette, now)

    terminal.do(asked)
    assert "has left the programme" in terminal.says("people", "remove", "Amina")
    assert terminal.rows("due") == []
    assert terminal.rows("cases") == []
    (closed,) = terminal.rows("cases", "--all")
    assert (closed["state"], closed["note"]) == ("closed", "left the programme")


def test_nobody_is_their_own_deputy_and_a_youth_is_nobodys(terminal: Terminal) -> None:
    terminal.add("consultant", "Mette", *METTE)
    terminal.add("youth", "Amina", *AMINA)
    assert "own deputy" in terminal.refuses("people", "deputy", "Mette", "--is", "1")
    assert "is a youth" in terminal.refuses("people", "deputy", "Mette", "--is", "Amina")


def test_the_register_knows_who_has_left_only_when_asked(terminal: Terminal) -> None:
    terminal.add("role_model", "Sara")
    terminal.says("people", "remove", "Sara")

    async def both(connection: Connection, now: datetime) -> tuple[int, int]:
        here = await register.entries(connection)
        ever = await register.entries(connection, also_left=True)
        return len(here), len(ever)

    assert terminal.do(both) == (0, 1)
