"""What each time of an event is known by, over clock changes and however badly it was written."""

from datetime import date, datetime, timedelta
from time import perf_counter

import pytest

from flows.shifts.calendar import Unread, read_calendar
from flows.shifts.wall import ZONE
from tests.flows.shifts.test_calendar import FIRST, LAST, NOW, event, ics, read, starts

DK = ";TZID=Europe/Copenhagen:"


def marks(raw: bytes) -> dict[str, str]:
    """Return the marks of a file by when the shifts begin."""
    return {str(one.shift.to_json()["start"])[:16]: one.mark for one in read(raw)}


def test_what_comes_back_is_known_by_the_time_its_rule_gave_it() -> None:
    weekly = event(f"DTSTART{DK}20261013T160000", f"DTEND{DK}20261013T190000",
                   "RRULE:FREQ=WEEKLY;COUNT=4")  # fmt: skip
    moved = event(f"RECURRENCE-ID{DK}20261027T160000", f"DTSTART{DK}20261028T170000",
                  f"DTEND{DK}20261028T190000")  # fmt: skip
    before, after = marks(ics(weekly)), marks(ics(weekly, moved))
    assert len(set(before.values())) == 4
    assert after["2026-10-28T17:00"] == before["2026-10-27T16:00"]
    assert after["2026-11-03T16:00"] == before["2026-11-03T16:00"]


def test_an_event_keeps_its_mark_when_it_moves() -> None:
    one = event("DTSTART:20261201T160000Z")
    other = event("DTSTART:20261202T160000Z", "SEQUENCE:2")
    assert [*marks(ics(one)).values()] == [*marks(ics(other)).values()]


def test_events_that_share_an_id_or_have_none_are_all_read() -> None:
    shared = [event("DTSTART:20261201T160000Z"), event("DTSTART:20261202T160000Z")]
    assert len(set(marks(ics(*shared)).values())) == 2
    nameless = [one.replace("UID:1\r\n", "") for one in shared]
    assert len(set(marks(ics(*nameless)).values())) == 2


def test_a_newer_version_stands_for_the_older_ones() -> None:
    old = event("DTSTART:20261201T160000Z", "SEQUENCE:1")
    new = event("DTSTART:20261202T160000Z", "SEQUENCE:2")
    assert starts(ics(new, old)) == ["2026-12-02T17:00:00+01:00"]
    gone = event("DTSTART:20261202T160000Z", "SEQUENCE:3", "STATUS:CANCELLED")
    assert starts(ics(new, old, gone)) == []


def test_a_mark_shows_nothing_of_the_id() -> None:
    (mark,) = marks(ics(event("DTSTART:20261201T160000Z", uid="amina@mail.example"))).values()  # type: ignore[arg-type]
    assert len(mark) == 20 and "amina" not in mark


@pytest.mark.parametrize(
    ("told", "on_the_wall"),
    [
        # Summer time ends on 25 October 2026 and begins on 28 March 2027.
        ("DTSTART:20261024T230000", "2026-10-24T23:00:00+02:00"),
        ("DTSTART:20261025T110000", "2026-10-25T11:00:00+01:00"),
        ("DTSTART:20261024T090000Z", "2026-10-24T11:00:00+02:00"),
        ("DTSTART:20261025T100000Z", "2026-10-25T11:00:00+01:00"),
        (f"DTSTART{DK}20261025T110000", "2026-10-25T11:00:00+01:00"),
        ("DTSTART;TZID=Europe/London:20261025T100000", "2026-10-25T11:00:00+01:00"),
        ("DTSTART;TZID=America/New_York:20261025T060000", "2026-10-25T11:00:00+01:00"),
        ("DTSTART;TZID=Romance Standard Time:20261025T110000", "2026-10-25T11:00:00+01:00"),
        (f"DTSTART{DK}20270328T010000", "2027-03-28T01:00:00+01:00"),
        (f"DTSTART{DK}20270328T110000", "2027-03-28T11:00:00+02:00"),
        ("DTSTART:20270328T090000Z", "2027-03-28T11:00:00+02:00"),
        ("DTSTART:20270328T110000", "2027-03-28T11:00:00+02:00"),
    ],
)
def test_every_way_to_tell_a_time_is_right_over_the_clock_changes(
    told: str, on_the_wall: str
) -> None:
    assert starts(ics(event(told))) == [on_the_wall]


def test_a_weekly_shift_in_utc_moves_on_the_wall_and_one_with_a_zone_does_not() -> None:
    rule = "RRULE:FREQ=WEEKLY;COUNT=2"
    assert starts(ics(event("DTSTART:20261020T140000Z", rule))) == [
        "2026-10-20T16:00:00+02:00", "2026-10-27T15:00:00+01:00",
    ]  # fmt: skip
    assert starts(ics(event(f"DTSTART{DK}20261020T160000", rule))) == [
        "2026-10-20T16:00:00+02:00", "2026-10-27T16:00:00+01:00",
    ]  # fmt: skip


def test_a_repetition_without_end_is_counted_out_as_far_as_makker_looks() -> None:
    raw = ics(event(f"DTSTART{DK}20260101T160000", "RRULE:FREQ=WEEKLY;BYDAY=TU,TH"))
    first, last = date(2026, 11, 25), date(2027, 1, 24)
    found = read_calendar(raw, first, last, NOW)
    assert not isinstance(found, Unread) and len(found) == 17
    later = read_calendar(raw, first + timedelta(days=7), last + timedelta(days=7), NOW)
    assert not isinstance(later, Unread)
    assert {one.mark for one in found[2:]} < {one.mark for one in later}


def test_ten_thousand_events_are_too_many_and_cost_no_time() -> None:
    many = (event("DTSTART:20261201T160000Z", uid=number) for number in range(10_000))
    began = perf_counter()
    assert read_calendar(ics(*many), FIRST, LAST, NOW) == Unread("many")
    assert perf_counter() - began < 5


def test_two_thousand_that_share_an_id_cost_no_time() -> None:
    began = perf_counter()
    same = [event(f"DTSTART:2020{n % 12 + 1:02}{n % 28 + 1:02}T160000Z") for n in range(1990)]
    (found,) = read(ics(*same, event("DTSTART:20261201T160000Z")))
    assert found.shift.start == datetime(2026, 12, 1, 17, tzinfo=ZONE)
    assert perf_counter() - began < 8
