"""The address of a calendar: a secret, read again and again, told once when something changes."""

import asyncio
from collections.abc import MutableMapping
from datetime import timedelta
from typing import Any

import pytest

from bot.commands import leaving
from bot.commands.books import Books
from flows.effects import FollowCalendar, Pause
from flows.message import Attachment, Inbound
from scheduler.feeds import AT_ONCE, Feeds
from scheduler.shifts.calendar_orders import EVERY, next_time
from storage import register
from tests.scheduler.calendar_town import (
    ADDRESS,
    SECRET,
    CalendarTown,
    calendar,
    calendar_town,
)
from tests.scheduler.world import AMINA, METTE, YUSUF, World, consultant, youth

SATURDAY, MONDAY, LATER = "2026-11-28 10-16", "2026-11-30 16-19", "2026-12-05 10-15"
CHANGED = "Hej Amina. Din vagtplan er ændret:"


@pytest.fixture
async def amina(here: World) -> CalendarTown:
    """Give a youth on a Tuesday at noon, without a calendar yet."""
    return await calendar_town(here, "2026-11-24 12:00")


@pytest.fixture
async def followed(amina: CalendarTown) -> CalendarTown:
    """Give a youth whose calendar with three shifts is read again and again."""
    await amina.follow(SATURDAY, MONDAY, LATER)
    return amina


def _news(said: list[str]) -> list[str]:
    return [each for each in said if CHANGED in each]


# -- a secret -------------------------------------------------------------------------------------


async def test_an_address_lies_in_one_place_and_after_a_word_in_none(
    amina: CalendarTown, logged: list[MutableMapping[str, Any]]
) -> None:
    await amina.write(f"se {ADDRESS}")
    assert await amina.where_is() == ["file"]
    amina.host.raw = calendar(SATURDAY)
    await amina.write("ja")
    assert await amina.where_is() == ["calendar"]
    await amina.write("ja")
    assert await amina.where_is() == ["calendar"]
    amina.host.reason = "unreachable"
    await amina.town.go_to("2026-11-25 12:00")
    assert "glemt" in await amina.write("glem kalender")
    assert await amina.where_is() == []
    assert SECRET not in str(logged)


@pytest.mark.parametrize("answers", [("nej",), ("ja", "nej", "nej")])
async def test_whoever_says_no_has_the_address_forgotten(
    amina: CalendarTown, answers: tuple[str, ...]
) -> None:
    amina.host.raw = calendar(SATURDAY)
    said = await amina.write(f"se {ADDRESS}", *answers)
    assert "glemt adressen" in said
    assert await amina.where_is() == [] and await amina.town.kept() == []


async def test_an_address_without_a_yes_to_what_was_found_is_forgotten_after_a_week(
    amina: CalendarTown,
) -> None:
    amina.host.raw = calendar(SATURDAY)
    await amina.write(ADDRESS, "ja")
    await amina.town.go_to("2026-12-01 11:00")
    assert await amina.where_is() == ["calendar"]
    await amina.town.go_to("2026-12-01 13:00")
    assert await amina.where_is() == [] and len(amina.host.asked) == 1
    # Whoever answers after that has the shifts, and nothing is read again.
    await amina.write("ja")
    assert await amina.state() == "off"


async def test_who_leaves_takes_the_address_along(followed: CalendarTown) -> None:
    await followed.write(ADDRESS)  # and one that waits for an answer
    here = followed.here
    async with here.house.database.write() as connection:
        books = Books(connection, here.house.engine.around, here.clock.now())
        (entry,) = (await register.by_id(connection, [followed.town.amina])).values()
        await leaving.leave(books, entry)
    assert await followed.where_is() == []


async def test_nobody_follows_an_address_that_another_sent(amina: CalendarTown) -> None:
    yusuf = await amina.here.add(youth("Yusuf"), YUSUF)
    await amina.write(ADDRESS)
    await amina.town.order(FollowCalendar(1), who=yusuf)
    assert await amina.here.query("select * from calendar") == []


async def test_who_types_a_mark_brings_nothing(amina: CalendarTown) -> None:
    await amina.write("[kalender 1]", "[kalenderfil 1]")
    assert await amina.here.query("select * from reading") == []
    assert await amina.here.asked("shifts") != "kalender_lov"


async def test_what_staff_write_stays_as_it_is(amina: CalendarTown) -> None:
    await amina.here.add(consultant(), METTE)
    await amina.here.write(ADDRESS, METTE)
    assert "inbox" in await amina.where_is()


# -- told once, when something changes ------------------------------------------------------------


async def test_what_is_as_it_was_is_silence(followed: CalendarTown) -> None:
    assert await followed.town.go_to("2026-11-26 18:00") == []
    assert len(followed.host.asked) > 10


async def test_a_change_moves_shifts_and_reminders_and_is_told_in_one_message(
    followed: CalendarTown,
) -> None:
    followed.host.raw = calendar("2026-11-28 12-18", LATER, "2026-12-06 9-14", marks="acd")
    said = await followed.town.go_to("2026-11-24 18:00")
    assert len(_news(said)) == 1 and len(said) == 1
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
    assert _news(said) == []
    assert len(_news(await followed.town.go_to("2026-11-28 12:00"))) == 1


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


async def test_other_things_in_the_calendar_stay_out_of_it(amina: CalendarTown) -> None:
    dentist = calendar("2026-12-02 9-10", marks="t", title="Tandlæge")
    amina.host.raw = calendar(SATURDAY).replace(b"END:VCALENDAR\r\n", b"") + dentist[30:]
    said = await amina.write(ADDRESS, "ja")
    assert "lørdag 28/11" in said and "2/12" not in said
    assert await amina.where_is("Tandl") == []
    await amina.write("ja", "20 min", "19")
    amina.host.raw += b""
    assert await amina.town.go_to("2026-11-25 18:00") == []


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
    amina: CalendarTown, raw: bytes, reason: str, words: str
) -> None:
    amina.host.raw, amina.host.reason = raw, reason
    assert words in await amina.write(ADDRESS, "ja")
    assert await amina.where_is() == []


async def test_a_new_address_of_no_use_leaves_the_old_one_in_place(
    followed: CalendarTown,
) -> None:
    followed.host.reason = "closed"
    await followed.write("https://andet.example/ical/nyt-18", "ja")
    followed.host.reason = ""
    assert await followed.state() == "on" and await followed.where_is("nyt-18") == []
    assert await followed.where_is() == ["calendar"]
    followed.host.raw = calendar(SATURDAY, LATER, marks="ac")
    assert len(_news(await followed.town.go_to("2026-11-25 12:00"))) == 1


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
    assert len(_news(await followed.town.go_to("2026-11-27 12:00"))) == 1


async def test_many_that_are_due_are_asked_few_at_a_time(amina: CalendarTown) -> None:
    host, here = amina.host, amina.here
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
    assert len(_news(await followed.town.go_to("2026-11-24 20:00"))) == 1


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
    assert _news(said) == [] and await followed.state() == "off"
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


# -- files ----------------------------------------------------------------------------------------


async def _send(amina: CalendarTown, raw: bytes, name: str = "vagtplan.ics") -> str:
    file = Attachment(name, "text/calendar", raw)
    before = len(amina.here.sms.texts(AMINA))
    number = len(await amina.here.query("select id from inbox"))
    await amina.here.house.engine.receive(Inbound("sms", f"ics{number}", AMINA, files=(file,)))
    await amina.here.settle()
    return "\n".join(amina.here.sms.texts(AMINA)[before:])


async def test_a_file_is_told_like_any_roster_and_goes_when_it_is_read(
    amina: CalendarTown,
) -> None:
    said = await _send(amina, calendar(SATURDAY, MONDAY))
    assert "lørdag 28/11 kl. 10-16" in said and "Er det rigtigt?" in said
    assert await amina.here.query("select * from file") == []
    await amina.write("ja", "20 min", "19")
    assert len(await amina.town.kept()) == 2
    assert "allerede" in await _send(amina, calendar(SATURDAY, MONDAY))
    said = await _send(amina, calendar("2026-11-28 12-18", "2026-12-05 10-15", marks="ac"))
    assert "28/11 kl. 10-16 bliver lørdag 28/11 kl. 12-18" in said and "5/12" in said
    await amina.write("ja")
    assert len(await amina.town.kept()) == 3
    assert (await amina.town.timers())["1:go"] == "2026-11-28 11:30"


async def test_a_file_beside_the_address_takes_nothing_from_it(followed: CalendarTown) -> None:
    await _send(followed, calendar("2026-12-12 10-14", marks="z"))
    await followed.write("ja")
    assert await followed.town.go_to("2026-11-26 12:00") == []
    assert len(await followed.town.kept()) == 4


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "kan ikke læse den fil"),
        (b"BEGIN:VCALENDAR\r\nEND", "kan ikke læse den fil"),
        (b"\x00\xff" * 1000, "kan ikke læse den fil"),
        (b"BEGIN:VCALENDAR\r\n" + b"x" * 2_000_000, "for stor"),
        (calendar(SATURDAY).replace(b"SUMMARY", b"RRULE:FREQ=SECONDLY\r\nSUMMARY"), "for meget"),
        (calendar(), "ingen vagter"),
        (calendar("2026-11-01 10-16"), "ingen vagter"),
    ],
)
async def test_a_file_of_no_use_is_said_so_kindly_and_nothing_is_lost(
    followed: CalendarTown, raw: bytes, words: str
) -> None:
    assert words in await _send(followed, raw)
    assert len(await followed.town.kept()) == 3 and await followed.state() == "on"


async def test_what_is_told_and_not_kept_yet_is_not_lost_to_a_calendar(
    amina: CalendarTown,
) -> None:
    await amina.write("søndag 9-14")
    said = await _send(amina, calendar(SATURDAY))
    assert "Vi er lige midt i" in said and "søndag 29/11" in said
    await amina.write("ja")
    assert len(await amina.town.kept()) == 1
