from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.person import Person
from storage import dues, people
from storage.database import Database
from storage.dues import Due

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture
async def amina(database: Database) -> int:
    async with database.write() as connection:
        return await people.add(connection, Person(0), ("sms", "+4520123456"), NOW)


def _due(person: int, at: datetime = NOW) -> Due:
    return Due(f"{person}:cv:1:check_in", person, {"do": "begin"}, at)


async def _ripe(database: Database, now: datetime = NOW) -> list[Due]:
    async with database.read() as connection:
        return await dues.ripe(connection, now, 100)


async def test_a_timer_is_ripe_at_its_moment_and_ever_after(database: Database, amina: int) -> None:
    async with database.write() as connection:
        await dues.plan(connection, _due(amina))
    assert await _ripe(database, NOW - timedelta(microseconds=1)) == []
    assert await _ripe(database, NOW) == [_due(amina)]
    assert await _ripe(database, NOW + timedelta(days=400)) == [_due(amina)]


async def test_a_timer_fires_once(database: Database, amina: int) -> None:
    async with database.write() as connection:
        await dues.plan(connection, _due(amina))
        assert await dues.fired(connection, _due(amina))
        assert not await dues.fired(connection, _due(amina))
    assert await _ripe(database) == []


async def test_a_moved_timer_does_not_fire_as_its_old_self(database: Database, amina: int) -> None:
    async with database.write() as connection:
        await dues.plan(connection, _due(amina))
        await dues.plan(connection, _due(amina, LATER))
        assert not await dues.fired(connection, _due(amina))
    assert await _ripe(database) == []
    (moved,) = await _ripe(database, LATER)
    assert (moved.revision, moved.event().external_id) == (2, f"{amina}:cv:1:check_in:2")


async def test_an_event_of_a_timer_moved_or_called_off_means_nothing(
    database: Database, amina: int
) -> None:
    moved, stays, gone = (Due(key, amina, {}, NOW) for key in ("a", "b", "c:1:x"))
    ids = [each.event().external_id for each in (moved, stays, gone)]
    async with database.write() as connection:
        for each in (moved, stays, gone):
            await dues.plan(connection, each)
            await dues.fired(connection, each)
        assert await dues.still_meant(connection, ids) == set(ids)
        await dues.plan(connection, Due("a", amina, {}, LATER))
        await dues.cancel(connection, gone.key)
        assert await dues.still_meant(connection, ids) == {"b:1"}


async def test_a_timer_called_off_does_not_fire(database: Database, amina: int) -> None:
    async with database.write() as connection:
        await dues.plan(connection, _due(amina))
        await dues.cancel(connection, _due(amina).key)
        assert not await dues.fired(connection, _due(amina))
    assert await _ripe(database) == []


async def test_a_timer_put_off_waits(database: Database, amina: int) -> None:
    async with database.write() as connection:
        await dues.plan(connection, _due(amina))
        await dues.put_off(connection, _due(amina), LATER)
        assert await dues.next_moment(connection, NOW) == LATER
        assert await dues.next_moment(connection, LATER) is None
    assert [each.at for each in await _ripe(database, LATER)] == [LATER]


async def test_many_timers_are_planned_moved_and_called_off_at_once(
    database: Database, amina: int
) -> None:
    one, other = Due("one", amina, {"do": "x"}, NOW), Due("other", amina, {"do": "y"}, NOW)
    async with database.write() as connection:
        await dues.plan_many(connection, [])
        await dues.plan_many(connection, [one])
        await dues.plan_many(connection, [replace(one, at=LATER), other])
        moved = replace(one, at=LATER, revision=2)
        assert await dues.of_key(connection, "one") == moved
        assert await dues.waiting_of(connection, [amina, 99]) == {amina: [other, moved]}
        await dues.cancel_many(connection, ["one", "unknown"])
        assert await dues.of_key(connection, "one") is None
        assert await dues.waiting_of(connection, [amina]) == {amina: [other]}


async def test_a_standing_timer_that_fires_goes_on_waiting(database: Database, amina: int) -> None:
    due = Due(f"next:{amina}", amina, {"do": "contact"}, NOW)
    async with database.write() as connection:
        await dues.plan(connection, due)
        fired = await dues.fired_standing(connection, due, LATER)
        assert fired == replace(due, at=LATER, revision=2)
        assert due.standing and not _due(amina).standing
        assert await dues.fired_standing(connection, due, LATER) is None
        assert await dues.of_key(connection, due.key) == fired
    assert await _ripe(database) == []
    assert await _ripe(database, LATER) == [fired]


async def test_the_event_of_a_standing_timer_is_meant_until_it_fires_again_or_is_moved(
    database: Database, amina: int
) -> None:
    due = Due(f"next:{amina}", amina, {"do": "contact"}, NOW)
    async with database.write() as connection:
        await dues.plan(connection, due)
        first = await dues.fired_standing(connection, due, LATER)
        assert first is not None
        event = first.event().external_id
        assert await dues.still_meant(connection, [event]) == {event}
        await dues.put_off(connection, first, LATER + timedelta(hours=1))
        assert await dues.still_meant(connection, [event]) == {event}
        second = await dues.fired_standing(connection, first, LATER)
        assert second is not None
        again = second.event().external_id
        assert await dues.still_meant(connection, [event, again]) == {again}
        await dues.plan(connection, due)
        assert await dues.still_meant(connection, [event, again]) == set()
