"""What Makker reads off a roster that was drawn, in the form of its truth."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from flows.payslip.reading.page import Page
from flows.shifts.paper.dated import dated
from flows.shifts.paper.read import roster_in
from flows.shifts.paper.whose import own
from flows.shifts.shift import Shift
from flows.shifts.wall import ZONE
from tests.rosters.made import Made
from tests.rosters.work import ME

Found = set[tuple[str, int, int | None]]


def read_off(roster: Made, pages: Sequence[Page]) -> Found:
    """Return my shifts as they are read: ISO date, start and end in minutes.

    Where no week is printed, it is answered as the youth would.
    """
    first, now = roster.work.first, datetime.combine(roster.work.today, time(12), ZONE)
    mine = own(roster_in(pages), ME)
    monday = first - timedelta(days=first.weekday())
    return {_told(shift) for shift in dated(mine.lines, now, monday).told.shifts}


def _told(shift: Shift) -> tuple[str, int, int | None]:
    start, end = shift.begins, shift.end
    assert start is not None
    ends = None
    if end is not None:
        ends = (end.date() - shift.day).days * 24 * 60 + end.hour * 60 + end.minute
    return shift.day.isoformat(), start.hour * 60 + start.minute, ends
