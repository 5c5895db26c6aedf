"""Calendar files: what is in them is read, and what is hostile costs nothing."""

from datetime import date, datetime, timedelta
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.shifts import Shift, told
from flows.shifts.calendar import Event, Unread, read_calendar, write_calendar
from flows.shifts.wall import ZONE

NOW = datetime(2026, 11, 25, 14, tzinfo=ZONE)
FIRST, LAST = date(2026, 10, 1), date(2027, 10, 30)


def ics(*lines: str) -> bytes:
    """Return a calendar file with these lines in it."""
    return "\r\n".join(
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//EN", *lines, "END:VCALENDAR", ""]
    ).encode()


def event(*lines: str, uid: int = 1) -> str:
    """Return one event."""
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


def read(raw: bytes) -> tuple[Event, ...]:
    """Return the events of a file that can be read."""
    found = read_calendar(raw, FIRST, LAST, NOW)
    assert not isinstance(found, Unread), found
    return found


def starts(raw: bytes) -> list[str]:
    """Return when the shifts of a file begin."""
    return [str(one.shift.to_json()["start"]) for one in read(raw)]


def test_what_is_written_is_read_again() -> None:
    shifts = told("lørdag 10-16, fredag 22-06 og vagt tirsdag kl 16", NOW).shifts
    found = read(write_calendar(shifts, "Vagt", NOW))
    assert {one.shift for one in found} == set(shifts)
    assert {one.title for one in found} == {"Vagt"}


def test_a_shift_without_a_time_is_a_whole_day() -> None:
    (found,) = read(write_calendar([Shift(date(2026, 12, 1))], "Vagt", NOW))
    assert found.shift == Shift(date(2026, 12, 1))


def test_a_week_keeps_its_wall_clock_its_exception_and_what_was_moved() -> None:
    zone = ";TZID=Europe/Copenhagen:"
    weekly = event(f"DTSTART{zone}20261013T160000", f"DTEND{zone}20261013T190000",
                   "RRULE:FREQ=WEEKLY;COUNT=5", f"EXDATE{zone}20261103T160000")  # fmt: skip
    moved = event(f"RECURRENCE-ID{zone}20261027T160000", f"DTSTART{zone}20261028T170000",
                  f"DTEND{zone}20261028T190000")  # fmt: skip
    assert starts(ics(weekly, moved)) == [
        "2026-10-13T16:00:00+02:00", "2026-10-20T16:00:00+02:00", "2026-10-28T17:00:00+01:00",
        "2026-11-10T16:00:00+01:00",
    ]  # fmt: skip


def test_a_time_without_a_zone_is_on_the_wall_and_what_is_cancelled_is_gone() -> None:
    floating = event("DTSTART:20261201T160000", "DTEND:20261201T190000")
    cancelled = event("DTSTART:20261202T160000", "STATUS:CANCELLED", uid=2)
    assert starts(ics(floating, cancelled)) == ["2026-12-01T16:00:00+01:00"]


def test_addresses_and_files_in_it_are_only_text() -> None:
    raw = ics(event("DTSTART;TZID=../../etc/passwd:20261201T160000", "URL:http://127.0.0.1/",
                    "ATTACH:http://169.254.169.254/"))  # fmt: skip
    assert len(read(raw)) == 1


DAILY = "RRULE:FREQ=DAILY"
NEVER = f"{DAILY};BYMONTH=2;BYMONTHDAY=30"
HOSTILE = {
    "empty": (b"", "broken"),
    "junk": (b"\x00\xff" * 1000, "broken"),
    "page": (b"<html></html>", "broken"),
    "huge": (b"x" * 2_000_000, "large"),
    "nested": (b"BEGIN:VCALENDAR\r\n" * 20_000, "broken"),
    "each second": (ics(event("DTSTART:20261020T160000Z", "RRULE:FREQ=SECONDLY")), "strange"),
    "folded": (ics(event("DTSTART:20261020T160000Z", "RRULE:FREQ=SECO\r\n NDLY")), "strange"),
    "no step": (ics(event("DTSTART:20261020T160000Z", f"{DAILY};INTERVAL=0")), "strange"),
    "never": (ics(event("DTSTART:20261020T160000Z", NEVER)), "strange"),
    "old": (ics(*(event("DTSTART:19000101T160000Z", DAILY, uid=n) for n in range(1900))), "many"),
    "many": (ics(*(event("DTSTART:20261020T160000Z", uid=n) for n in range(2500))), "many"),
    "each day": (ics(event("DTSTART:20200101T160000Z", DAILY)), "many"),
    "zone": (ics("BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:16010101T000000",
                 "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", DAILY, "END:STANDARD", "END:VTIMEZONE",
                 event("DTSTART;TZID=X:20261120T160000")), "strange"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_a_reason_and_costs_no_time(name: str) -> None:
    raw, reason = HOSTILE[name]
    began = perf_counter()
    assert read_calendar(raw, FIRST, LAST, NOW) == Unread(reason)  # type: ignore[arg-type]
    assert perf_counter() - began < 5


def test_more_days_than_makker_looks_ahead_are_refused() -> None:
    assert read_calendar(ics(), FIRST, FIRST + timedelta(days=500), NOW) == Unread("span")
    assert read_calendar(ics(), LAST, FIRST, NOW) == Unread("span")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 200))
def test_no_broken_file_raises(noise: bytes, at: int) -> None:
    whole = ics(event("DTSTART:20261020T160000Z", "RRULE:FREQ=WEEKLY"))
    read_calendar(whole[:at] + noise + whole[at:], FIRST, LAST, NOW)
    read_calendar(whole[:at], FIRST, LAST, NOW)
