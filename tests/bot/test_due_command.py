"""`makker due`: the ledger, read aloud."""

from datetime import UTC, date, datetime, timedelta

from storage import dues, people
from storage.database import Connection
from tests.bot.command import Terminal


def test_each_enrolled_youth_has_a_next_contact_and_a_danish_sentence(terminal: Terminal) -> None:
    terminal.add("consultant", "Mette", "--phone", "20123460")
    terminal.add("youth", "Amina", "--phone", "20123456")
    terminal.add("youth", "Yusuf", "--phone", "20123457")
    rows = terminal.rows("due")
    assert {row["name"] for row in rows} == {"Amina", "Yusuf"}
    for row in rows:
        ahead = datetime.fromisoformat(row["next"]) - datetime.now(UTC)
        assert timedelta(days=12) < ahead < timedelta(days=16)
        assert row["name"] in row["why"] and row["why"].endswith(".")
        assert (row["cases"], row["voice"], row["paused"], row["forgotten"]) == (
            [],
            None,
            None,
            False,
        )


def test_one_youth_can_be_asked_about(terminal: Terminal) -> None:
    terminal.add("youth", "Amina", "--phone", "20123456")
    terminal.add("youth", "Yusuf", "--phone", "20123457")
    said = terminal.says("due", "--person", "yusuf")
    assert "Yusuf" in said and "Amina" not in said


def test_whoever_is_still_writing_themselves_in_is_not_in_the_ledger_yet(
    terminal: Terminal,
) -> None:
    async def hello(connection: Connection, now: datetime) -> None:
        await people.meet(connection, [("sms", "+4520123456")], "da", now)

    terminal.do(hello)
    assert terminal.rows("due") == []
    assert "ved at skrive sig ind" in terminal.says("due", "--person", "1")


def test_a_youth_without_anything_would_be_shouted_about(terminal: Terminal) -> None:
    youth = terminal.add("youth", "Amina", "--phone", "20123456")

    async def lost(connection: Connection, now: datetime) -> None:
        await dues.cancel(connection, f"next:{youth}")

    terminal.do(lost)
    assert terminal.rows("due")[0]["forgotten"] is True
    assert "hverken næste kontakt, sag eller pause!" in terminal.says("due")


def test_a_pause_is_told_with_its_end(terminal: Terminal) -> None:
    mette = terminal.add("consultant", "Mette", "--phone", "20123460")
    youth = terminal.add("youth", "Amina", "--phone", "20123456")

    async def rest(connection: Connection, now: datetime) -> None:
        await people.set_paused(connection, youth, date(2099, 1, 1), mette)

    terminal.do(rest)
    assert terminal.rows("due")[0]["paused"] == "2099-01-01"
