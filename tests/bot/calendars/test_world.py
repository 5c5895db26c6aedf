"""Calendars are read in a process of their own, which a hostile one ends and nothing else."""

from collections.abc import AsyncIterator
from datetime import date, datetime

import pytest

from bot.calendars.world import CalendarWorld
from flows.shifts.calendar_marks import Marks
from flows.shifts.wall import ZONE
from scheduler.shifts.calendar_reading import FilesOnly, as_read
from tests.bot.calendars.host import ICS

NOW = datetime(2026, 11, 25, 14, tzinfo=ZONE)
FIRST, LAST = date(2026, 11, 25), date(2027, 1, 24)


@pytest.fixture
async def world() -> AsyncIterator[CalendarWorld]:
    made = CalendarWorld(FilesOnly())
    yield made
    await made.close()


async def test_the_process_reads_what_would_be_read_here(world: CalendarWorld) -> None:
    for raw in (ICS, b"", b"<html>", b"BEGIN:VCALENDAR\n", ICS + ICS, b"{}\n" + ICS):
        assert await world.read(raw, FIRST, LAST, NOW) == as_read(raw, FIRST, LAST, NOW)
    found = await world.read(ICS, FIRST, LAST, NOW)
    assert found == {
        "events": [
            {
                "mark": Marks(frozenset()).of({"uid": "1"}),
                "title": "Vagt",
                "start": "2026-11-28T10:00:00+01:00",
                "end": "2026-11-28T16:00:00+01:00",
            }
        ]
    }


async def test_what_is_too_large_is_not_even_handed_over(world: CalendarWorld) -> None:
    assert await world.read(b"x" * 1_000_001, FIRST, LAST, NOW) == {"unread": "large"}


async def test_long_lines_and_many_events_are_reasons_within_seconds(world: CalendarWorld) -> None:
    event = "BEGIN:VEVENT\r\nUID:{}\r\nDTSTART:20261128T090000Z\r\nEND:VEVENT\r\n"
    many = "".join(event.format(number) for number in range(10_000))
    for body in (many, "X" * 900_000, "DTSTART;" + "X=1;" * 200_000 + ":20261128T090000Z"):
        raw = f"BEGIN:VCALENDAR\r\n{body}\r\nEND:VCALENDAR\r\n".encode()
        assert "unread" in await world.read(raw, FIRST, LAST, NOW)
    assert "events" in await world.read(ICS, FIRST, LAST, NOW)
