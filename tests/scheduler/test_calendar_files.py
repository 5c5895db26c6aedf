"""A calendar that comes in a file: told like any roster, and nothing is lost to a broken one."""

import pytest

from flows.message import Attachment, Inbound
from tests.scheduler.calendar_town import MONDAY, SATURDAY, CalendarTown, calendar
from tests.scheduler.world import AMINA


async def _send(calendars: CalendarTown, raw: bytes, name: str = "vagtplan.ics") -> str:
    file = Attachment(name, "text/calendar", raw)
    before = len(calendars.here.sms.texts(AMINA))
    number = len(await calendars.here.query("select id from inbox"))
    await calendars.here.house.engine.receive(Inbound("sms", f"ics{number}", AMINA, files=(file,)))
    await calendars.here.settle()
    return "\n".join(calendars.here.sms.texts(AMINA)[before:])


async def test_a_file_is_told_like_any_roster_and_goes_when_it_is_read(
    calendars: CalendarTown,
) -> None:
    said = await _send(calendars, calendar(SATURDAY, MONDAY))
    assert "lørdag 28/11 kl. 10-16" in said and "Er det rigtigt?" in said
    assert await calendars.here.query("select * from file") == []
    await calendars.write("ja", "20 min", "19")
    assert len(await calendars.town.kept()) == 2
    assert "allerede" in await _send(calendars, calendar(SATURDAY, MONDAY))
    said = await _send(calendars, calendar("2026-11-28 12-18", "2026-12-05 10-15", marks="ac"))
    assert "28/11 kl. 10-16 bliver lørdag 28/11 kl. 12-18" in said and "5/12" in said
    await calendars.write("ja")
    assert len(await calendars.town.kept()) == 3
    assert (await calendars.town.timers())["1:go"] == "2026-11-28 11:30"


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
    calendars: CalendarTown,
) -> None:
    await calendars.write("søndag 9-14")
    said = await _send(calendars, calendar(SATURDAY))
    assert "Vi er lige midt i" in said and "søndag 29/11" in said
    await calendars.write("ja")
    assert len(await calendars.town.kept()) == 1
