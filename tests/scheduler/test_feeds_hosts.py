"""Hosts that fail, that are asked seldom, and what happens while they are asked."""

import asyncio
from datetime import timedelta

import pytest

from scheduler.feeds import AT_ONCE, Feeds
from scheduler.shifts.calendar_orders import EVERY, next_time
from tests.scheduler.calendar_town import (
    ADDRESS,
    LATER,
    SATURDAY,
    CalendarTown,
    calendar,
    news_in,
)
from tests.scheduler.world import youth

# -- hosts that fail ------------------------------------------------------------------------------


async def test_an_address_that_fails_for_two_days_is_told_of_once_and_forgotten(
    followed: CalendarTown,
) -> None:
    followed.host.reason = "closed"
    said = await followed.town.go_to("2026-11-27 12:00")
    assert [each for each in said if "Jeg kan ikke læse din kalender mere" in each] == said
    assert len(said) == 1 and await followed.where_is() == []
    assert len(await followed.town.kept()) == 3
    before = len(followed.host.asked)
    await followed.town.go_to("2026-11-27 18:00")
    assert len(followed.host.asked) == before


async def test_one_good_day_in_between_begins_the_count_anew(followed: CalendarTown) -> None:
    for day in (25, 27, 29):
        followed.host.reason = "slow"
        await followed.town.go_to(f"2026-11-{day} 12:00")
        followed.host.reason = ""
        await followed.town.go_to(f"2026-11-{day + 1} 12:00")
    assert await followed.state() == "on"


async def test_what_is_no_calendar_any_more_takes_no_shift_away(followed: CalendarTown) -> None:
    for raw in (b"<html>Log ind</html>", b"", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"):
        followed.host.raw = raw
        assert await followed.town.go_to("2026-11-25 12:00") == []
    assert len(await followed.town.kept()) == 3


@pytest.mark.parametrize(
    ("raw", "reason", "words"),
    [
        (b"", "refused", "kan jeg ikke bruge"),
        (b"", "closed", "Adressen virker ikke"),
        (b"", "slow", "ikke komme ind"),
        (b"", "large", "for stor"),
        (b"<html></html>", "", "ingen kalender på den adresse"),
        (calendar(SATURDAY, marks="a") + b"X" * 1_000_000, "", "for stor"),
    ],
)
async def test_an_address_of_no_use_is_said_so_kindly_and_forgotten(
    calendars: CalendarTown, raw: bytes, reason: str, words: str
) -> None:
    calendars.host.raw, calendars.host.reason = raw, reason
    assert words in await calendars.write(ADDRESS, "ja")
    assert await calendars.where_is() == []


async def test_a_new_address_of_no_use_leaves_the_old_one_in_place(
    followed: CalendarTown,
) -> None:
    followed.host.reason = "closed"
    await followed.write("https://andet.example/ical/nyt-18", "ja")
    followed.host.reason = ""
    assert await followed.state() == "on" and await followed.where_is("nyt-18") == []
    assert await followed.where_is() == ["calendar"]
    followed.host.raw = calendar(SATURDAY, LATER, marks="ac")
    assert len(news_in(await followed.town.go_to("2026-11-25 12:00"))) == 1


async def test_a_new_address_stands_in_place_of_the_old_one(followed: CalendarTown) -> None:
    followed.host.raw = calendar("2026-12-10 16-19", marks="x")
    said = await followed.write("https://andet.example/ical/nyt-18", "ja")
    assert "torsdag 10/12" in said
    await followed.write("ja")
    assert await followed.where_is() == [] and await followed.where_is("nyt-18") == ["calendar"]
    # What the old one had is not gone because the new one does not have it.
    assert await followed.town.go_to("2026-11-25 12:00") == []
    assert len(await followed.town.kept()) == 4


# -- asked seldom, and only where it is due -------------------------------------------------------


async def test_within_a_day_it_is_asked_only_whether_anything_has_changed(
    followed: CalendarTown,
) -> None:
    followed.host.etag = '"v1"'
    followed.host.asked.clear()
    await followed.town.go_to("2026-11-26 23:00")
    with_mark = [etag for _, etag in followed.host.asked if etag == '"v1"']
    whole = [etag for _, etag in followed.host.asked if etag is None]
    # Once a day what lies further ahead comes into view, changed or not.
    assert len(whole) == 3 and len(with_mark) > 6


async def test_it_is_read_again_every_few_hours(followed: CalendarTown) -> None:
    followed.host.asked.clear()
    await followed.town.go_to("2026-11-25 12:00")
    assert 4 <= len(followed.host.asked) <= 6


async def test_who_has_said_stop_is_left_alone_and_hears_it_later(followed: CalendarTown) -> None:
    await followed.write("STOP")
    followed.host.asked.clear()
    followed.host.raw = calendar(SATURDAY, LATER, marks="ac")
    assert await followed.town.go_to("2026-11-26 12:00") == []
    assert followed.host.asked == []
    await followed.write("START")
    assert len(news_in(await followed.town.go_to("2026-11-27 12:00"))) == 1


async def test_many_that_are_due_are_asked_few_at_a_time(calendars: CalendarTown) -> None:
    host, here = calendars.host, calendars.here
    host.raw = calendar(SATURDAY)
    for number in range(20):
        await here.add(youth(), f"+45211111{number:02}")
    now = here.clock.now()
    await here.change(
        "insert into calendar (person_id, state, revision, address, at, named, seen)"
        " select id, 'on', 1, 'https://x.example/' || id || '.ics', :at, false, '[]' from person"
        " where id > 1",
        at=now.replace(tzinfo=None).isoformat(" ", "microseconds"),
    )
    feeds = here.house.engine.feeds
    assert [await feeds.step() for _ in range(4)] == [8, 8, 4, 0]
    assert host.most_at_once <= AT_ONCE and len(host.asked) == 20
    later = {next_time(number, now) - now for number in range(2, 22)}
    assert len(later) == 20 and all(EVERY <= each <= EVERY * 1.25 for each in later)


# -- crashes, and two at once ---------------------------------------------------------------------


async def test_killed_while_it_asks_it_asks_again_and_tells_once(followed: CalendarTown) -> None:
    here, host = followed.here, followed.host
    host.raw = calendar(SATURDAY, LATER, marks="ac")

    def die() -> None:
        raise asyncio.CancelledError

    host.meanwhile = die
    at = await here.house.engine.next_event(here.clock.now() + timedelta(hours=8))
    assert at is not None
    here.clock.turn_to(at)
    with pytest.raises(asyncio.CancelledError):
        await here.house.engine.feeds.step()
    host.meanwhile = None
    assert len(news_in(await followed.town.go_to("2026-11-24 20:00"))) == 1


async def test_one_that_goes_wrong_does_not_take_the_others_with_it(
    followed: CalendarTown,
) -> None:
    def odd() -> None:
        raise KeyError("nobody thought of this")

    followed.host.meanwhile = odd
    await followed.town.go_to("2026-11-24 20:00")
    followed.host.meanwhile = None
    assert await followed.state() == "on" and len(await followed.town.kept()) == 3


async def test_what_is_forgotten_while_it_is_asked_stays_forgotten(
    followed: CalendarTown,
) -> None:
    host, here = followed.host, followed.here
    host.raw = calendar("2026-11-28 12-18")

    async def forget() -> None:
        host.meanwhile = None
        await here.hear("glem kalender")
        await here.house.engine.worker.step()

    host.meanwhile = forget
    said = await followed.town.go_to("2026-11-25 12:00")
    assert news_in(said) == [] and await followed.state() == "off"
    assert len(await followed.town.kept()) == 3


async def test_two_processes_ask_once(followed: CalendarTown) -> None:
    here = followed.here
    at = await here.house.engine.next_event(here.clock.now() + timedelta(hours=8))
    assert at is not None
    here.clock.turn_to(at)
    both = [
        Feeds(here.house.database, here.clock, here.house.engine.around.calendar, followed.host)
        for _ in range(2)
    ]
    followed.host.asked.clear()
    await asyncio.gather(*(each.step() for each in both))
    assert len(followed.host.asked) == 1
