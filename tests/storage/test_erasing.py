"""Erased is erased: nothing of a person is left in any table, nor in the bytes of the file."""

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text

from flows.person import Person
from storage import cases, documents, erasing, inbox, outbox, people, placements
from storage.belongings import FATES, OF_NOBODY, name_of, references
from storage.cases import Case
from storage.database import Connection, Database
from storage.letters import Letter
from storage.metadata import metadata
from storage.schema import case, case_event, conversation, person
from storage.schema import inbox as inbox_table
from storage.schema import outbox as outbox_table
from tests.storage.cast import NOW, consultant, youth
from tests.storage.filled import WORD, fill

AMINA = "Aminaznavn"
PHONE = "+4528374655"
_IDS = count()


def grep(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Return which files hold which of these words, byte for byte."""
    found = []
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        found += [(path.name, word) for word in words if word.encode() in data]
    return found


async def amina(connection: Connection) -> int:
    someone = Person(0, first_name=AMINA, area="Køge", stage="waiting")
    return await people.add(connection, someone, ("sms", PHONE), NOW)


def test_every_reference_to_a_person_is_classified() -> None:
    """A new table stands in `storage.belongings`, or people's words would be left in it."""
    names = {name_of(column) for column in references()}
    assert names - FATES.keys() == set(), "say in FATES whether these rows go with their person"
    assert FATES.keys() - names == set(), "these are gone"


def test_every_table_is_somebodys_or_known_to_be_nobodys() -> None:
    somebodys = {name.split(".")[0] for name, fate in FATES.items() if fate == "goes"}
    assert {table.name for table in metadata.sorted_tables} == somebodys | OF_NOBODY | {"person"}


async def test_nothing_of_a_person_is_left_in_any_table_or_byte(
    database: Database, tmp_path: Path
) -> None:
    async with database.write() as connection:
        mette = await consultant(connection)
        whose = await amina(connection)
        await fill(connection, whose, mette, ("sms", PHONE))
    assert grep(tmp_path, WORD, AMINA, PHONE)
    async with database.write() as connection:
        erased = await erasing.erase(connection, whose, "ABC234", "asked", NOW)
        assert not list(await connection.execute(text("pragma foreign_key_check")))
    assert erased.counts["person"] == 1 and erased.counts["file"] == 1
    assert await database.swept()
    assert grep(tmp_path, WORD, AMINA, PHONE, PHONE[3:]) == []
    with closing(sqlite3.connect(tmp_path / "makker.db")) as plain:
        assert not any(word in line for line in plain.iterdump() for word in (WORD, AMINA, PHONE))


async def test_deleted_but_not_swept_nothing_is_left_in_the_file_itself(
    database: Database, tmp_path: Path
) -> None:
    """What the log of writes (WAL) still holds goes with `swept`; free pages hold nothing."""
    async with database.write() as connection:
        whose = await amina(connection)
        await fill(connection, whose, whose, ("sms", PHONE))
    await database.swept()
    async with database.write() as connection:
        await erasing.erase(connection, whose, "ABC234", "asked", NOW)
    assert {name for name, _ in grep(tmp_path, WORD)} <= {"makker.db", "makker.db-wal"}
    await database.swept()
    assert grep(tmp_path, WORD, AMINA, PHONE) == []


async def test_others_are_left_as_they_are(database: Database) -> None:
    async with database.write() as connection:
        mette, yusuf = await consultant(connection), await youth(connection, "Yusuf")
        await fill(connection, yusuf, mette, ("sms", "+4520111111"))
        whose = await amina(connection)
        before = await _counts(connection)
        await erasing.erase(connection, whose, "ABC234", "asked", NOW)
        after = await _counts(connection)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"person", "address", "erasure", "gone", "tally"}


async def _counts(connection: Connection) -> dict[str, int]:
    found = {}
    for table in metadata.sorted_tables:
        rows = await connection.execute(text(f'select count(*) from "{table.name}"'))
        found[table.name] = rows.scalar_one()
    return found


async def _case(connection: Connection, whose: int, owner: int, words: str = WORD) -> int:
    new = Case(whose, "help", "today", words, owner, NOW)
    number = await cases.open_case(connection, new, NOW)
    assert number is not None
    return number


async def test_what_colleagues_were_told_of_somebody_goes_with_them(
    database: Database, tmp_path: Path
) -> None:
    async with database.write() as connection:
        mette, yusuf = await consultant(connection), await youth(connection, "Yusuf")
        whose = await amina(connection)
        number = await _case(connection, whose, mette)
        others = await _case(connection, yusuf, mette, "about Yusuf")
        told = f"{AMINA} har skrevet. Kontakt: {PHONE}"
        event = await _event(connection, whose, PHONE, WORD)
        reply = await _event(connection, mette, "+4520000001", f"du kan ringe, {WORD}")
        named = await _event(
            connection, mette, "+4520000001", f"nummer {AMINA.lower()} 28 37 46 55"
        )
        letters = [
            Letter(f"case{number}.case-new.{mette}.1", mette, ("sms", "+4520000001"), told),
            Letter(f"in{event}.relay", mette, ("sms", "+4520000001"), f"{AMINA}: {WORD}"),
            Letter(f"say{reply}.{mette}", whose, ("sms", PHONE), f"Mette: ring, {WORD}"),
            Letter(f"digest:{mette}:1", mette, ("sms", "+4520000001"), f"I dag: {AMINA}, Yusuf"),
            Letter(f"case{others}.case-new.{mette}.1", mette, ("sms", "+4520000001"), "Yusuf"),
        ]
        await outbox.put(connection, letters, NOW)
        state = f'{{"given":{{"about":{{"case":{number}}}}},"answers":{{"note":"{WORD}"}}}}'
        await _conversation(connection, mette, "close_case", state)
        await _conversation(
            connection, mette, "menu", f'{{"run":1,"given":{{"words":"hvad med {AMINA}?"}}}}'
        )
        note = {"case_id": others, "at": NOW, "what": "note", "words": f"ligesom {AMINA}s sag"}
        await connection.execute(insert(case_event).values(note))
        await erasing.erase(connection, whose, "ABC234", "asked", NOW)
        rows = await connection.execute(select(outbox_table.c.text).order_by(outbox_table.c.id))
        assert list(rows.scalars()) == ["I dag: ..., Yusuf", "Yusuf"]
        said = await connection.execute(
            select(inbox_table.c.text).where(inbox_table.c.id.in_([reply, named]))
        )
        assert list(said.scalars()) == ["...", "nummer ... ..."]
        talks = (await connection.execute(select(conversation.c.state))).scalars().all()
        assert talks == ['{"run":1,"given":{"words":"hvad med ...?"}}']
    await database.swept()
    assert grep(tmp_path, WORD, AMINA, AMINA.lower(), PHONE, PHONE[3:], "28 37 46 55") == []


async def _conversation(connection: Connection, whose: int, flow: str, state: str) -> None:
    row = {"person_id": whose, "flow": flow, "status": "done", "touched_at": NOW, "state": state}
    await connection.execute(insert(conversation).values(row))


async def _event(connection: Connection, whose: int, at: str, words: str) -> int:
    row = {
        "channel": "sms", "external_id": str(next(_IDS)), "address": at, "kind": "message",
        "text": words, "name": "", "received_at": NOW, "state": "done", "tries": 0,
        "person_id": whose,
    }  # fmt: skip
    made = await connection.execute(insert(inbox_table).values(row).returning(inbox_table.c.id))
    return int(made.scalar_one())


async def test_who_has_somebodys_old_number_keeps_what_they_wrote_from_it(
    database: Database,
) -> None:
    """A number changes hands: what the first one wrote goes, what the second wrote stays."""
    async with database.write() as connection:
        whose, second = await amina(connection), await youth(connection, "Sara")
        await _event(connection, whose, PHONE, "first")
        await people.move_address(connection, ("sms", PHONE), second)
        await _event(connection, second, PHONE, "second")
        await erasing.erase(connection, whose, "ABC234", "asked", NOW)
        rows = await connection.execute(select(inbox_table.c.text))
        assert list(rows.scalars()) == ["second"]


async def test_an_event_is_known_to_be_its_senders_once_it_is_handled(database: Database) -> None:
    async with database.write() as connection:
        whose = await amina(connection)
        number = await _event(connection, whose, PHONE, "hej")
        await connection.execute(text("update inbox set person_id = null"))
        await inbox.done(connection, [number])
        rows = await connection.execute(select(inbox_table.c.person_id, inbox_table.c.state))
        assert rows.all() == [(whose, "done")]


async def test_no_number_is_given_twice(database: Database) -> None:
    async with database.write() as connection:
        mette = await consultant(connection)
        whose = await amina(connection)
        number = await _case(connection, whose, mette)
        await erasing.erase(connection, whose, "ABC234", "asked", NOW)
        again = await amina(connection)
        assert again == whose + 1
        assert await _case(connection, again, mette) == number + 1


async def test_statistics_keep_counts_and_nothing_else(database: Database) -> None:
    async with database.write() as connection:
        for receipt in ("ABC234", "DEF567"):
            whose = await amina(connection)
            await placements.add(connection, whose, WORD, WORD, "2026-03-01", "private")
            await erasing.erase(connection, whose, receipt, "asked", NOW)
        assert await erasing.tallies(connection) == [
            ("Køge", 2026, "enrolled", 2),
            ("Køge", 2026, "job:private", 2),
        ]
        kept = await erasing.receipts(connection)
        assert {row.code for row in kept} == {"ABC234", "DEF567"}


async def test_nobody_can_be_erased_twice(database: Database) -> None:
    async with database.write() as connection:
        whose = await amina(connection)
        await erasing.erase(connection, whose, "ABC234", "asked", NOW)
        with pytest.raises(KeyError):
            await erasing.erase(connection, whose, "DEF567", "asked", NOW)


async def test_a_consultants_own_cases_lose_their_owner_and_stay(database: Database) -> None:
    async with database.write() as connection:
        mette, yusuf = await consultant(connection), await youth(connection, "Yusuf")
        number = await _case(connection, yusuf, mette)
        await connection.execute(
            person.update().where(person.c.id == yusuf).values(consultant_id=mette)
        )
        await erasing.erase(connection, mette, "ABC234", "staff", NOW)
        rows = await connection.execute(select(case.c.id, case.c.owner_id))
        assert rows.all() == [(number, None)]


async def test_a_cv_that_colleagues_were_sent_is_not_sent_once_more(database: Database) -> None:
    async with database.write() as connection:
        mette, whose = await consultant(connection), await amina(connection)
        cv = await documents.keep(connection, whose, "cv", {"name": AMINA}, NOW)
        letter = Letter("in9.fetch", mette, ("sms", "+4520000001"), "Her", document_id=cv)
        await outbox.put(connection, [letter], NOW)
        await erasing.erase(connection, whose, "ABC234", "asked", NOW)
        assert not (await connection.execute(select(outbox_table.c.id))).all()


async def test_what_is_in_mid_air_is_seen(database: Database) -> None:
    async with database.write() as connection:
        whose = await amina(connection)
        assert not await erasing.in_mid_air(connection, whose)
        letter = Letter("in9.0", whose, ("sms", PHONE), "hej")
        await outbox.put(connection, [letter], NOW)
        assert not await erasing.in_mid_air(connection, whose)
        await outbox.claim(connection, "sms", bulk=False, most=9, now=NOW)
        assert await erasing.in_mid_air(connection, whose)
        await connection.execute(text("update outbox set state = 'accepted'"))
        number = await _event(connection, whose, PHONE, "fortryd")
        assert not await erasing.in_mid_air(connection, whose)
        await connection.execute(
            text("update inbox set state = 'waiting' where id = :id"), {"id": number}
        )
        assert await erasing.in_mid_air(connection, whose)
