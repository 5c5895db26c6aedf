import asyncio
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event

from flows.failure import Failure
from flows.message import Attachment, Inbound
from scheduler.door import Door
from tests.scheduler.fakes import FakeClock
from tests.scheduler.world import AMINA, World

HELLO = Inbound("sms", "SM1", AMINA, "hej")


def _numbered(count: int) -> list[Inbound]:
    return [replace(HELLO, external_id=f"SM{number}") for number in range(count)]


async def _stored(here: World) -> int:
    (row,) = await here.query("select count(*) as stored from inbox")
    count: int = row.stored
    return count


async def test_an_event_is_on_the_disk_before_anybody_is_told(here: World) -> None:
    await here.house.engine.receive(HELLO)
    assert await _stored(here) == 1


async def test_the_same_event_fifty_times_at_once_is_one(here: World) -> None:
    await asyncio.gather(*(here.house.engine.receive(HELLO) for _ in range(50)))
    assert await _stored(here) == 1


async def test_whoever_knocks_during_a_commit_shares_the_next(here: World) -> None:
    commits: list[object] = []
    event.listen(here.house.database.engine.sync_engine, "commit", commits.append)
    await asyncio.gather(*map(here.house.engine.receive, _numbered(400)))
    assert await _stored(here) == 400
    assert len(commits) <= 3


async def test_the_bell_rings_once_something_waits(here: World) -> None:
    rings: list[str] = []
    door = Door(here.house.database, FakeClock(), lambda: rings.append("ring"))
    await door.receive(HELLO)
    assert rings == ["ring"]


async def test_whoever_goes_away_while_waiting_harms_nobody(here: World) -> None:
    knocks = [asyncio.create_task(here.house.engine.receive(each)) for each in _numbered(10)]
    await asyncio.sleep(0)
    knocks[0].cancel()
    knocks[5].cancel()
    ends = await asyncio.gather(*knocks, return_exceptions=True)
    assert [type(end) for end in ends].count(asyncio.CancelledError) == 2
    await here.house.engine.receive(replace(HELLO, external_id="after"))
    assert await _stored(here) == 11


async def test_one_event_that_storage_refuses_does_not_shut_the_door_on_others(
    here: World,
) -> None:
    impossible = Inbound("sms", "SM-odd", AMINA, files=(Attachment("a", "b", object()),))  # type: ignore[arg-type]
    knocks = [*_numbered(5), impossible]
    ends = await asyncio.gather(*map(here.house.engine.receive, knocks), return_exceptions=True)
    assert [end is None for end in ends] == [True] * 5 + [False]
    assert await _stored(here) == 5


class SmallDisk:
    """Makes the database believe that its disk is full."""

    def __init__(self, here: World) -> None:
        self._engine = here.house.database.engine
        self._pages = 0
        event.listen(self._engine.sync_engine, "begin", self._limit)

    def _limit(self, connection: Any) -> None:
        # SQLite never sets the limit below what is in use: full means "not one page more".
        connection.exec_driver_sql(f"PRAGMA max_page_count = {self._pages or 2**30}")

    def fill(self) -> None:
        """Leave no room."""
        self._pages = 1

    def clear(self) -> None:
        """Make room again."""
        self._pages = 0


async def test_a_full_disk_is_said_to_everyone_and_nothing_is_lost(here: World) -> None:
    disk = SmallDisk(here)
    await here.house.engine.receive(HELLO)
    disk.fill()
    long = [replace(each, text="æ" * 4000) for each in _numbered(40)]
    ends = await asyncio.gather(*map(here.house.engine.receive, long), return_exceptions=True)
    assert all(isinstance(end, Failure) and "full" in end.code for end in ends)
    disk.clear()
    assert await _stored(here) == 1
    await asyncio.gather(*map(here.house.engine.receive, long))
    assert await _stored(here) == 40  # SM1 is among them


async def test_a_full_disk_leaves_the_worker_what_it_had(here: World) -> None:
    disk = SmallDisk(here)
    for number in range(60):
        await here.hear("hej", f"+45201300{number:02}")
    disk.fill()
    with pytest.raises(Failure, match="full"):
        await here.settle()
    assert await here.query("select 1 from inbox where state <> 'waiting'") == []
    disk.clear()
    await here.settle()
    assert await here.query("select 1 from inbox where state <> 'done'") == []
    assert len({message.key for message in here.sms.accepted}) == len(here.sms.accepted)
