"""Of a youth's own calendar only work is taken: nobody's football is anybody's shift."""

from datetime import date, timedelta

from flows.shifts import Shift
from flows.shifts.calendar import Event
from flows.shifts.calendar_work import has_more_than_work, of_work
from tests.flows.shifts.test_calendar_feed import at

NETTO = ("Netto Køge",)


def event(title: str, shift: Shift) -> Event:
    """Return an event of this name."""
    return Event(shift, "", title, title)


def test_a_roster_is_all_work_whatever_its_events_are_called() -> None:
    roster = [event("Butik", at(1)), event("Lager", at(2))]
    assert not has_more_than_work(roster, NETTO)
    assert len(of_work(roster, NETTO, named=False)) == 2


def test_where_some_is_called_work_only_that_is() -> None:
    for called in (
        "Aftenvagt",
        "vagter",
        "Job",
        "på arbejde",
        "Morning shift",
        "NETTO",
        "netto 8-12",
    ):
        own = [event(called, at(1)), event("Tandlæge", at(2)), event("Fodbold", at(3))]
        assert has_more_than_work(own, NETTO), called
        assert [one.title for one in of_work(own, NETTO, named=True)] == [called]


def test_what_is_long_or_has_no_time_is_no_shift() -> None:
    begins = at(1).begins
    assert begins is not None
    camp = Shift(begins, begins + timedelta(hours=30))
    night = Shift(begins, begins + timedelta(hours=16))
    some = [event("Lejr", camp), event("Jul", Shift(date(2026, 12, 24))), event("x", night)]
    assert [one.title for one in of_work(some, (), named=False)] == ["x"]


def test_one_time_is_one_shift() -> None:
    assert len(of_work([event("a", at(1)), event("b", at(1))], (), named=False)) == 1
