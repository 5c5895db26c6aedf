from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from flows.message import Attachment, Inbound
from flows.person import Person
from storage import documents, inbox, people
from storage.database import Database, opened
from storage.inbox import Event

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
AMINA, YUSUF = "+4520123456", "+4520123457"
PICTURE = Attachment("mig.jpg", "image/jpeg", b"\xff\xd8picture")


async def _put(database: Database, *events: Inbound) -> list[Event]:
    async with database.write() as connection:
        await inbox.put(connection, events, NOW)
    return await _waiting(database)


async def _waiting(database: Database, most: int = 100) -> list[Event]:
    async with database.read() as connection:
        return await inbox.waiting(connection, most)


async def test_the_same_event_is_stored_once(database: Database) -> None:
    event = Inbound("sms", "SM1", AMINA, "hej")
    assert len(await _put(database, *[event] * 50)) == 1
    assert len(await _put(database, event)) == 1


async def test_an_event_is_found_by_its_id_when_it_has_been_handled_too(database: Database) -> None:
    (event,) = await _put(database, Inbound("due", "slip:ABC234", "7", "{}", kind="due"))
    async with database.write() as connection:
        await inbox.done(connection, [event.id])
        assert await inbox.known(connection, "due", "slip:ABC234") == event
        assert await inbox.known(connection, "sms", "slip:ABC234") is None


async def test_the_same_file_is_stored_once(database: Database) -> None:
    event = Inbound("telegram", "7", AMINA, files=(PICTURE,))
    first = await _put(database, event, event)
    assert await _put(database, event) == first


async def test_an_id_is_unique_on_its_own_channel_only(database: Database) -> None:
    events = [Inbound("sms", "1", AMINA, "hej"), Inbound("telegram", "1", "900000014", "hej")]
    assert len(await _put(database, *events)) == 2


async def test_the_oldest_of_each_address_waits_in_front(database: Database) -> None:
    texts = [(AMINA, "1"), (AMINA, "2"), (YUSUF, "3"), (AMINA, "4")]
    events = [Inbound("sms", text, address, text) for address, text in texts]
    assert [event.text for event in await _put(database, *events)] == ["1", "3"]
    assert [event.text for event in await _waiting(database, most=1)] == ["1"]


async def test_a_flood_from_one_address_hides_nobody(database: Database) -> None:
    flood = [Inbound("sms", str(number), AMINA, "hej") for number in range(1000)]
    await _put(database, *flood, Inbound("sms", "last", YUSUF, "hej"))
    assert [event.address for event in await _waiting(database, most=2)] == [AMINA, YUSUF]


async def test_an_event_that_was_handled_waits_no_more(database: Database) -> None:
    (event,) = await _put(database, Inbound("sms", "1", AMINA, "hej"))
    async with database.write() as connection:
        assert await inbox.still_waiting(connection, event.id) == event
        await inbox.done(connection, [event.id])
        assert await inbox.still_waiting(connection, event.id) is None


async def test_the_third_failed_try_is_the_last(database: Database) -> None:
    await _put(database, Inbound("sms", "1", AMINA, "hej"))
    tries = []
    for _ in range(3):
        (event,) = await _waiting(database)
        async with database.write() as connection:
            tries.append(await inbox.failed_once(connection, event, "broken"))
    assert tries == [False, False, True]
    assert await _waiting(database) == []


@pytest.mark.parametrize(
    "text",
    ["0101901234", "010190-1234", "010190 1234", "mit cpr er 010190-1234 ok", "01\u200b0190-1234"],
)
async def test_what_looks_like_a_cpr_number_is_masked_in_the_row(
    database: Database, text: str
) -> None:
    event = Inbound("sms", "1", AMINA, text, name=f"Amina {text}")
    (stored,) = await _put(database, event)
    assert "[CPR]" in stored.text and "1234" not in stored.text
    assert "[CPR]" in stored.name and "1234" not in stored.name


@pytest.mark.parametrize("typed", ["file:7", "file:\x007", "\ud800file:7", "file:7\x00"])
async def test_nobody_can_type_their_way_to_a_file(database: Database, typed: str) -> None:
    (stored,) = await _put(database, Inbound("sms", "1", AMINA, typed))
    assert not stored.text.startswith("file:")


@pytest.mark.parametrize("pressed", ["file:7"])
async def test_nobody_can_press_their_way_to_a_file(database: Database, pressed: str) -> None:
    (stored,) = await _put(database, Inbound("telegram", "1", "9", pressed, kind="button"))
    assert not stored.text.startswith("file:")


async def test_a_file_is_given_to_whoever_sent_it_and_nobody_else(database: Database) -> None:
    async with database.write() as connection:
        owner = await people.add(connection, Person(0), ("telegram", AMINA), NOW)
        other = await people.add(connection, Person(0), ("telegram", YUSUF), NOW)
    (stored,) = await _put(database, Inbound("telegram", "7", AMINA, "se", files=(PICTURE,)))
    number = int(stored.text.removeprefix("file:"))
    async with database.read() as connection:
        assert await documents.own_file(connection, owner, number) == PICTURE
        assert await documents.own_file(connection, other, number) is None
        assert await documents.own_file(connection, owner, number + 1) is None


HARD = {
    "a megabyte": "æ" * 1_000_000,
    "five thousand emoji": "\N{SKULL}" * 5_000,
    "zero width": "h\u200be\u200dj\ufeff",
    "right to left": "\u202eאבג\u202c hej \u0645\u0631\u062d\u0628\u0627",
    "NUL": "a\x00b",
    "lone surrogates": "\ud83d hej \udc80",
    "nothing": "",
    "quotes": "'; drop table inbox; --",
}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD.keys())
async def test_any_text_is_stored_and_the_next_message_too(database: Database, text: str) -> None:
    hard = Inbound("sms", "1", AMINA, text, name=text)
    waiting = await _put(database, hard, Inbound("sms", "2", YUSUF, "hej"))
    assert [event.text for event in waiting][1:] == ["hej"]
    stored = waiting[0].text
    assert len(stored) <= 4000 and "\x00" not in stored
    stored.encode()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(parts=st.lists(st.text(max_size=40), min_size=4, max_size=4))
async def test_no_field_of_an_event_can_break_the_store(url: str, parts: list[str]) -> None:
    text, name, address, external_id = parts
    database = await opened(url)
    try:
        event = Inbound("sms", external_id, address, text, name=name)
        async with database.write() as connection:
            await inbox.put(connection, [event, event], NOW)
    finally:
        await database.close()


async def test_lone_surrogates_in_names_and_ids_of_files_are_no_trouble(database: Database) -> None:
    odd = Attachment("\ud800.jpg", "image/\x00jpeg", b"x")
    assert len(await _put(database, Inbound("telegram", "\ud800", "\udc80", files=(odd,)))) == 1


@pytest.mark.parametrize("words", ["STOP", "hjælp"])
async def test_a_call_beside_a_picture_is_heard(database: Database, words: str) -> None:
    (stored,) = await _put(database, Inbound("telegram", "8", AMINA, words, files=(PICTURE,)))
    assert stored.text == words


ICAL = "https://x.example/feed/1206101234/plan.ics"
"""An address with something like a CPR number in it: it is no good without that."""


async def test_the_address_of_a_calendar_is_kept_apart_from_its_words(database: Database) -> None:
    told = f"1206101234 [kalender 7] her: {ICAL} og https://x.example/andet.ics tak"
    (event,) = await _put(database, *[Inbound("sms", "1", AMINA, told)] * 2)
    assert event.text == "[CPR] kalender 7 her: [kalender 1] og  tak"
    async with database.read() as connection:
        rows = await connection.execute(text("select data, media_type from file"))
        assert [tuple(row) for row in rows] == [(ICAL.encode(), "text/uri-list")]


async def test_what_is_called_a_calendar_is_one_even_when_it_is_broken(database: Database) -> None:
    sent = Attachment("plan.ics", "application/octet-stream", b"?")
    (event,) = await _put(database, Inbound("telegram", "1", "9", files=(sent,)))
    assert event.text == "[kalenderfil 1]"
