"""Rosters of layouts that no generator draws, and what is none."""

from datetime import datetime
from string import printable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.papers import addressed, what_it_says
from flows.payslip.reading.page import Page, Word
from flows.payslip.reading.reading import Reading
from flows.shifts.paper.dated import dated, lacks_week
from flows.shifts.paper.printed import Line, Paper
from flows.shifts.paper.read import roster_in
from flows.shifts.paper.whose import Own, own
from flows.shifts.spoken import spoken
from flows.shifts.wall import ZONE
from tests.flows.shifts.paper.pages import page

NOW = datetime(2026, 11, 25, 14, tzinfo=ZONE)


def told(paper: Page, name: str = "Amina") -> list[str]:
    """Return the shifts of somebody as they are said back."""
    found = dated(own(roster_in([paper]), name).lines, NOW)
    return [spoken(shift, NOW.date(), sms=True) for shift in found.told.shifts]


def test_names_stand_over_each_other_in_the_cells_of_a_day() -> None:
    paper = page(
        "Uge 48",
        ("", "Mandag", "Tirsdag", "Onsdag"),
        ("16-20", "Amina", "Jonas", "Amina"),
        ("17-21", "Sofie", "Amina", "Ali"),
    )
    assert told(paper) == [
        "mandag 23/11 kl. 16-20", "tirsdag 24/11 kl. 17-21", "onsdag 25/11 kl. 16-20",
    ]  # fmt: skip


def test_surnames_first_and_roles_between() -> None:
    paper = page(
        ("Medarbejder", "Man 23/11", "Tir 24/11", "Ons 25/11", "I alt"),
        ("Hassan, Amina", "16.00-20.00", "Fri", "17.00-luk", "8,0"),
        ("Berg, Jonas", "08.00-16.00", "08.00-16.00", "Syg", "16,0"),
    )
    assert told(paper) == ["mandag 23/11 kl. 16-20", "onsdag 25/11 kl. 17"]


def test_two_weeks_under_each_other_each_have_their_own() -> None:
    paper = page(
        "Uge 48", ("", "Man", "Tir", "Ons"), ("Amina", "16-20", "", ""),
        "Uge 49", ("", "Man", "Tir", "Ons"), ("Amina", "", "16-20", ""),
    )  # fmt: skip
    assert told(paper) == ["mandag 23/11 kl. 16-20", "tirsdag 1/12 kl. 16-20"]


def test_a_list_by_person_is_read_by_its_headings() -> None:
    paper = page(
        "Uge 48", "Jonas", "Mandag 08-16", "Tirsdag 08-16", "Amina", "Mandag 16-20", "Onsdag 16-20"
    )
    assert told(paper) == ["mandag 23/11 kl. 16-20", "onsdag 25/11 kl. 16-20"]


def test_who_is_there_without_shifts_has_none() -> None:
    paper = page(
        ("", "Man 23/11", "Tir 24/11", "Ons 25/11"),
        ("Amina", "Fri", "Fri", "Ferie"),
        ("Jonas", "08-16", "", "08-16"),
    )
    assert own(roster_in([paper]), "Amina") == Own()


def test_a_strangers_roster_gives_names_and_no_hours() -> None:
    paper = page(
        ("", "Man 23/11", "Tir 24/11", "Ons 25/11"), ("Ali", "8-12", "", ""),
        ("Jonas", "16-20", "", "8-16"),
    )  # fmt: skip
    assert own(roster_in([paper]), "Amina") == Own((), ("Ali", "Jonas"))


def test_two_of_the_same_name_are_asked_about() -> None:
    paper = page(
        ("", "Man 23/11", "Tir 24/11", "Ons 25/11"),
        ("Amina H", "8-12", "", ""),
        ("Amina K", "16-20", "", "8-16"),
    )
    assert own(roster_in([paper]), "Amina").names == ("Amina H", "Amina K")


def test_a_year_is_the_one_whose_weekday_fits() -> None:
    assert told(page("Vagter", "Fre 1/1 10-14", "Ons 30/12 16-20")) == [
        "onsdag 30/12 kl. 16-20", "fredag 1/1 kl. 10-14",
    ]  # fmt: skip


def test_a_weekday_that_fits_no_year_is_in_doubt() -> None:
    lines = roster_in([page("Vagter", "Mandag 28/11 10-16")]).lines
    assert dated(lines, NOW).told.asks == ("which_day",)


def test_weekdays_alone_lack_a_week() -> None:
    lines = roster_in([page("Vagtplan", "Mandag 16-20", "Lørdag 10-16")]).lines
    assert lacks_week(lines) and len(lines) == 2


def test_bare_figures_are_the_evenings_unless_the_paper_has_a_24_hour_clock() -> None:
    assert told(page("Uge 48", "Mandag 4-8", "Lørdag 10-12"))[0] == "mandag 23/11 kl. 16-20"
    assert told(page("Uge 48", "Mandag 4-8", "Lørdag 10-16"))[0] == "mandag 23/11 kl. 04-08"


@pytest.mark.parametrize(
    "rows",
    [
        ("Åbningstider", "Mandag 10-18", "Tirsdag 10-18", "Lørdag 10-16"),
        ("7.B", "Mandag 8-9 Dansk", "Mandag 9-10 Matematik", "Tirsdag 8-9 Engelsk"),
        ("Ansættelseskontrakt", "Opsigelsesvarsel 14 dage", "Prøvetid 3 måneder",
         "Arbejdstid: mandag 16-19"),
        ("Hej med dig", "vi ses på lørdag"),
        ("Netto", "28-11-2026 14:32", "Mælk 12,95", "I alt 12,95", "Kvittering"),
    ],
    ids=["open", "lessons", "contract", "letter", "receipt"],
)  # fmt: skip
def test_what_is_no_roster_becomes_none(rows: tuple[str, ...]) -> None:
    assert isinstance(what_it_says([page(*rows)]), Reading)


# -- whatever stands there ------------------------------------------------------------------------

PIECES = (
    "man", "tir 24/11", "Lørdag", "10-16", "16:00", "-", "til", "luk", "Amina", "28", "nov", "Uge",
    "48", "2026", "Fri", "Navn", "Fra", "Til", "1000-1600", "23/11", "29/11", "99-99", "0", "31/2",
)  # fmt: skip
NUMBERS = st.floats(-50, 900) | st.floats()
WORDS = st.builds(
    Word, st.sampled_from(PIECES) | st.text(printable + "æøå–", max_size=9), NUMBERS, NUMBERS,
    NUMBERS, NUMBERS, st.floats(0, 1),
)  # fmt: skip


@given(st.lists(WORDS, max_size=40))
def test_whatever_words_stand_wherever_nothing_breaks(words: list[Word]) -> None:
    paper = roster_in([Page(800, 1100, tuple(words))])
    assert Paper.from_json(paper.to_json()) == paper
    for line in paper.lines:
        assert Line.from_brief(line.brief()).day == line.day
    addressed({"roster": paper.to_json()}, "shifts", "Amina", None, 1)
    for shift in dated(paper.lines, NOW).told.shifts:
        assert shift.begins is not None and (shift.end is None or shift.end > shift.begins)


@given(
    st.lists(
        st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(tuple), min_size=1, max_size=9
    )
)
def test_whatever_stands_in_rows_nothing_breaks(rows: list[tuple[str, ...]]) -> None:
    paper = roster_in([page(*rows)])
    assert Paper.from_json(paper.to_json()) == paper
    dated(paper.lines, NOW)
