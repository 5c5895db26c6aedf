"""A calendar's address never stays among the words, and what is none is left alone."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shifts.calendar_door import (
    LONGEST_ADDRESS,
    address_in,
    as_mark,
    is_calendar_file,
    marked,
    unmarked,
)

BROUGHT = {
    "webcal://api.example/feed/12?x=1": "webcal://api.example/feed/12?x=1",
    "her: https://calendar.google.com/calendar/ical/a%40b/private-1/basic.ics.": (
        "https://calendar.google.com/calendar/ical/a%40b/private-1/basic.ics"
    ),
    "(https://app.planday.com/x)": "https://app.planday.com/x",
    "HTTPS://X.DK/VAGTPLAN.ICS!": "HTTPS://X.DK/VAGTPLAN.ICS",
    "x.dk/hemmelig/plan.ics tak": "x.dk/hemmelig/plan.ics",
    "brug http://x.dk/ical/17, ok?": "http://x.dk/ical/17",
}
NONE = ["https://www.jobnet.dk/job/17", "lørdag 10-16", "min kalender er fuld", "a@b.dk/x.ics",
        "https://x.dk/medical", "ics", "plan.ics", ""]  # fmt: skip


@pytest.mark.parametrize("text", BROUGHT)
def test_the_address_of_a_calendar_is_found(text: str) -> None:
    found = address_in(text)
    assert found is not None and found.address == BROUGHT[text]
    assert found.before + found.address + found.after == text


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_calendar_stays_where_it_is(text: str) -> None:
    assert address_in(text) is None


def test_of_several_none_stays_among_the_words() -> None:
    found = address_in("a webcal://x.dk/hemmelig b https://x.dk/andet.ics c x.dk/tredje.ics d")
    assert found is not None and found.address == "webcal://x.dk/hemmelig"
    assert found.after == " b  c  d"


def test_an_address_is_cut_where_nobody_reads_on() -> None:
    found = address_in("webcal://x.dk/" + "a" * 5000)
    assert found is not None and len(found.address) == LONGEST_ADDRESS


@given(st.sampled_from(["address", "file"]), st.integers(0, 10**17), st.text(), st.text())
def test_a_mark_is_read_as_it_was_written(what: str, number: int, one: str, other: str) -> None:
    mark = as_mark(what, number)  # type: ignore[arg-type]
    assert marked(f"{unmarked(one)}{mark}{unmarked(other)}") == (what, number)


@given(st.text(alphabet="[]kalenderfi 0123", max_size=60))
def test_nobody_can_type_a_mark(text: str) -> None:
    assert marked(unmarked(text)) is None


@pytest.mark.parametrize("text", ["a." * 4000, "https://" * 1000, "a.b/" * 2000 + ".ics",
                                  "[kalender " * 800, "x.dk/" + ".ics" * 1900])  # fmt: skip
def test_a_hostile_text_costs_no_time(text: str) -> None:
    began = perf_counter()
    address_in(text), marked(text), unmarked(text)
    assert perf_counter() - began < 1


def test_a_calendar_file_is_known_by_what_is_in_it_or_what_it_is_called() -> None:
    assert is_calendar_file("a.txt", "text/plain", b"\xef\xbb\xbfbegin:vcalendar\r\n")
    assert is_calendar_file("Vagtplan.ICS", "application/octet-stream", b"broken")
    assert is_calendar_file("document", "text/calendar; charset=utf-8", b"")
    assert not is_calendar_file("lon.pdf", "application/pdf", b"%PDF-1.7")
