"""The address of a calendar: a secret, read again and again, told once when something changes."""

from collections.abc import MutableMapping
from typing import Any

import pytest

from bot.commands import leaving
from bot.commands.books import Books
from flows.effects import FollowCalendar, Pause
from storage import register
from tests.scheduler.calendar_town import (
    ADDRESS,
    CHANGED,
    LATER,
    MONDAY,
    SATURDAY,
    SECRET,
    CalendarTown,
    calendar,
    news_in,
)
from tests.scheduler.world import METTE, YUSUF, consultant, youth

# -- a secret -------------------------------------------------------------------------------------


async def test_an_address_lies_in_one_place_and_after_a_word_in_none(
    calendars: CalendarTown, logged: list[MutableMapping[str, Any]]
) -> None:
    await calendars.write(f"se {ADDRESS}")
    assert await calendars.where_is() == ["file"]
    calendars.host.raw = calendar(SATURDAY)
    await calendars.write("ja")
    assert await calendars.where_is() == ["calendar"]
    await calendars.write("ja")
    assert await calendars.where_is() == ["calendar"]
    calendars.host.reason = "unreachable"
    await calendars.town.go_to("2026-11-25 12:00")
    assert "glemt" in await calendars.write("glem kalender")
    assert await calendars.where_is() == []
    assert SECRET not in str(logged)


@pytest.mark.parametrize("answers", [("nej",), ("ja", "nej", "nej")])
async def test_whoever_says_no_has_the_address_forgotten(
    calendars: CalendarTown, answers: tuple[str, ...]
) -> None:
    calendars.host.raw = calendar(SATURDAY)
    said = await calendars.write(f"se {ADDRESS}", *answers)
    assert "glemt adressen" in said
    assert await calendars.where_is() == [] and await calendars.town.kept() == []


async def test_an_address_without_a_yes_to_what_was_found_is_forgotten_after_a_week(
    calendars: CalendarTown,
) -> None:
    calendars.host.raw = calendar(SATURDAY)
    await calendars.write(ADDRESS, "ja")
    await calendars.town.go_to("2026-12-01 11:00")
    assert await calendars.where_is() == ["calendar"]
    await calendars.town.go_to("2026-12-01 13:00")
    assert await calendars.where_is() == [] and len(calendars.host.asked) == 1
    # Whoever answers after that has the shifts, and nothing is read again.
    await calendars.write("ja")
    assert await calendars.state() == "off"


async def test_who_leaves_takes_the_address_along(followed: CalendarTown) -> None:
    await followed.write(ADDRESS)  # and one that waits for an answer
    here = followed.here
    async with here.house.database.write() as connection:
        books = Books(connection, here.house.engine.around, here.clock.now())
        (entry,) = (await register.by_id(connection, [followed.town.amina])).values()
        await leaving.leave(books, entry)
    assert await followed.where_is() == []


async def test_nobody_follows_an_address_that_another_sent(calendars: CalendarTown) -> None:
    yusuf = await calendars.here.add(youth("Yusuf"), YUSUF)
    await calendars.write(ADDRESS)
    await calendars.town.order(FollowCalendar(1), who=yusuf)
    assert await calendars.here.query("select * from calendar") == []


async def test_who_types_a_mark_brings_nothing(calendars: CalendarTown) -> None:
    await calendars.write("[kalender 1]", "[kalenderfil 1]")
    assert await calendars.here.query("select * from reading") == []
    assert await calendars.here.asked("shifts") != "kalender_lov"


async def test_what_staff_write_stays_as_it_is(calendars: CalendarTown) -> None:
    await calendars.here.add(consultant(), METTE)
    await calendars.here.write(ADDRESS, METTE)
    assert "inbox" in await calendars.where_is()


# -- told once, when something changes ------------------------------------------------------------


async def test_what_is_as_it_was_is_silence(followed: CalendarTown) -> None:
    assert await followed.town.go_to("2026-11-26 18:00") == []
    assert len(followed.host.asked) > 10


async def test_a_change_moves_shifts_and_reminders_and_is_told_in_one_message(
    followed: CalendarTown,
) -> None:
    followed.host.raw = calendar("2026-11-28 12-18", LATER, "2026-12-06 9-14", marks="acd")
    said = await followed.town.go_to("2026-11-24 18:00")
    assert len(news_in(said)) == 1 and len(said) == 1
    for line in ("lørdag 28/11 kl. 10-16 bliver lørdag 28/11 kl. 12-18",
                 "ny vagt: søndag 6/12 kl. 09-14", "mandag 30/11 kl. 16-19 er væk"):  # fmt: skip
        assert line in said[0]
    assert await followed.town.kept() == [
        "2026-11-28T12:00:00+01:00", "2026-12-05T10:00:00+01:00", "2026-12-06T09:00:00+01:00",
    ]  # fmt: skip
    timers = await followed.town.timers()
    assert timers["1:go"] == "2026-11-28 11:30" and not any(key[0] == "2" for key in timers)
    assert await followed.town.go_to("2026-11-25 18:00") == []


async def test_by_night_shifts_move_at_once_and_it_is_told_in_the_morning(
    followed: CalendarTown,
) -> None:
    await followed.town.go_to("2026-11-24 23:00")
    followed.host.raw = calendar("2026-11-28 12-18", MONDAY, LATER)
    assert await followed.town.go_to("2026-11-25 06:00") == []
    assert (await followed.town.timers())["1:go"] == "2026-11-28 11:30"
    followed.host.raw = calendar("2026-11-28 13-18", MONDAY, LATER)
    (said,) = await followed.town.go_to("2026-11-25 14:00")
    assert "10-16 bliver" in said and "13-18" in said
    assert "25/11 07:00" < said < "25/11 10:00"


async def test_there_and_back_in_a_night_is_silence(followed: CalendarTown) -> None:
    await followed.town.go_to("2026-11-24 23:00")
    followed.host.raw = calendar(SATURDAY, LATER, marks="ac")
    await followed.town.go_to("2026-11-25 04:00")
    assert len(await followed.town.kept()) == 2
    followed.host.raw = calendar(SATURDAY, MONDAY, LATER)
    assert await followed.town.go_to("2026-11-25 18:00") == []
    assert len(await followed.town.kept()) == 3


async def test_it_waits_for_whoever_is_talking_and_for_a_pause_to_end(
    followed: CalendarTown,
) -> None:
    await followed.town.order(Pause(3), key="pause")
    followed.host.raw = calendar(SATURDAY, MONDAY)
    said = await followed.town.go_to("2026-11-27 23:00")
    assert news_in(said) == []
    assert len(news_in(await followed.town.go_to("2026-11-28 12:00"))) == 1


async def test_a_change_does_not_count_as_what_makker_writes_by_itself(
    followed: CalendarTown,
) -> None:
    followed.host.raw = calendar(SATURDAY, MONDAY)
    await followed.town.go_to("2026-11-24 18:00")
    (row,) = await followed.here.query("select written_on from person where role = 'youth'")
    assert row.written_on is None


async def test_a_shift_that_comes_by_itself_is_looked_at_by_the_law(
    followed: CalendarTown,
) -> None:
    followed.host.raw = calendar(SATURDAY, MONDAY, LATER, "2026-12-03 4-9")
    said = "\n".join(await followed.town.go_to("2026-11-24 18:00"))
    assert "torsdag 3/12: Reglen er" in said
    assert "Skriv HJÆLP" in said and said.count(CHANGED) == 1


async def test_other_things_in_the_calendar_stay_out_of_it(calendars: CalendarTown) -> None:
    dentist = calendar("2026-12-02 9-10", marks="t", title="Tandlæge")
    calendars.host.raw = calendar(SATURDAY).replace(b"END:VCALENDAR\r\n", b"") + dentist[30:]
    said = await calendars.write(ADDRESS, "ja")
    assert "lørdag 28/11" in said and "2/12" not in said
    assert await calendars.where_is("Tandl") == []
    await calendars.write("ja", "20 min", "19")
    calendars.host.raw += b""
    assert await calendars.town.go_to("2026-11-25 18:00") == []
