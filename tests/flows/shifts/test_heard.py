"""Answers about shifts are read as they are meant, and kept as what they were."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.kind import Reading, Unclear, Unfit
from flows.shifts import Shift
from flows.shifts.heard import Approval, End, Roster, Times, Words
from flows.shifts.wall import ZONE
from flows.shifts.wanted import is_question, tells_surely, wanted
from flows.shifts.way import Minutes
from tests.flows.examples import examples

READING = Reading(date(2026, 11, 23), "da", datetime(2026, 11, 23, 15, tzinfo=UTC))
NOW = datetime(2026, 11, 23, 16, tzinfo=ZONE)
MORNING = Shift(datetime(2026, 11, 28, 10, tzinfo=ZONE))
AFTERNOON = Shift(datetime(2026, 11, 26, 16, tzinfo=ZONE))
ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=300)


@pytest.mark.parametrize(
    ("shift", "text", "end"),
    [
        (MORNING, "16", time(16)),
        (MORNING, "til 16", time(16)),
        (MORNING, "kl. halv fem", time(16, 30)),
        (MORNING, "4", time(16)),
        (MORNING, "6 timer", time(16)),
        (AFTERNOON, "8", time(20)),
        (AFTERNOON, "jeg har fri kl 20", time(20)),
        (AFTERNOON, "16-21", time(21)),
    ],
)
def test_an_end_is_the_first_that_it_can_mean(shift: Shift, text: str, end: time) -> None:
    read = End(shift).read(text, READING)
    assert isinstance(read, Shift) and read.start == shift.start
    assert read.end is not None and read.end.time() == end


@pytest.mark.parametrize("text", examples("blå|25:00|måske|Lone|40 timer"))
def test_what_is_no_end_is_none(text: str) -> None:
    assert isinstance(End(MORNING).read(text, READING), Unclear)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("10-16", time(10), time(16)), ("fra 4 til 8", time(16), time(20)), ("kl 15", time(15), None)],
)
def test_times_of_a_day(text: str, start: time, end: time | None) -> None:
    read = Times(date(2026, 11, 26)).read(text, READING)
    assert isinstance(read, Shift) and read.begins is not None
    assert (read.begins.time(), read.end and read.end.time()) == (start, end)


@pytest.mark.parametrize(
    ("text", "answer"), [("ja", True), ("jow", True), ("1", True), ("nej", False), ("nix", False)]
)
def test_a_yes_and_a_no(text: str, answer: bool) -> None:
    assert Approval((MORNING,)).read(text, READING) is answer


@pytest.mark.parametrize("text", examples("11 ikke 10|nej, lørdag 12-18|og søndag 9-14"))
def test_own_words_are_kept_with_their_moment(text: str) -> None:
    assert Approval((MORNING,)).read(text, READING) == Words(text, NOW)


@pytest.mark.parametrize("text", examples("måske|hvad|Mette||👍🏽🙃|hvornår får jeg løn"))
def test_what_tells_of_no_shift_is_no_roster(text: str) -> None:
    assert isinstance(Roster().read(text, READING), Unclear)


def test_a_day_belongs_to_the_times_before_it() -> None:
    assert Roster(put="16-20").read("lørdag", READING) == Words("lørdag 16-20", NOW)
    assert Roster(put="16-20").read("søndag 9-14", READING) == Words("søndag 9-14", NOW)


@given(ANYTHING)
def test_no_text_is_too_odd_to_look_at_and_what_is_read_can_be_kept(text: str) -> None:
    for kind in (Roster((MORNING,)), Approval((MORNING,)), End(MORNING), Times(MORNING.day)):
        value = kind.read(text, READING)
        if not isinstance(value, Unclear):
            assert kind.load(kind.dump(value)) == value  # type: ignore[arg-type]
    Minutes().read(text, READING), wanted(text), tells_surely(text, NOW, [MORNING])


@pytest.mark.parametrize("raw", [None, 3, "ja", [], {}, {"said": "x"}, {"said": "x", "now": "y"}])
def test_what_was_never_dumped_is_unfit(raw: object) -> None:
    for kind in (Roster(), Approval(), End(MORNING), Times(MORNING.day), Minutes()):
        if not (isinstance(kind, Minutes) and raw == 3):
            with pytest.raises(Unfit):
                kind.load(raw)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("20", 20),
        ("ca. 20 minutter", 20),
        ("en halv time", 30),
        ("1 time og 10 min", 70),
        ("2 timer", 120),
        ("et kvarter", 15),
        ("med bus 25 min", 25),
        ("0", 0),
    ],
)
def test_how_long_the_way_is(text: str, minutes: int) -> None:
    assert Minutes().read(text, READING) == minutes


def test_a_way_of_a_day_is_asked_about_again() -> None:
    assert Minutes().read("300", READING) == Unclear("bounds")
    assert isinstance(Minutes().read("langt", READING), Unclear)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("mine vagter", "list"),
        ("vis mine vagter", "list"),
        ("hvornår arbejder jeg på lørdag", "list"),
        ("when do i work", "list"),
        ("samme som sidste uge", "again"),
        ("same as last week", "again"),
        ("giv mig en kalenderfil", "file"),
        ("kan jeg få dem i min kalender", "file"),
        ("jeg har fået nye vagter", "add"),
        ("min chef har ændret alt", None),
        ("min kalender er fyldt", None),
    ],
)
def test_what_is_wanted_of_shifts(text: str, want: str | None) -> None:
    assert wanted(text) == want


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("lørdag 10-16 og søndag 9-14", True),
        ("hver tirsdag 16-19", True),
        ("slet lørdag", True),
        ("11 ikke 10", True),
        ("samme som sidste uge", True),
        ("hvad laver du lørdag 10-16", False),
        ("skal jeg arbejde lørdag 10-16?", False),
        ("lørdag", False),
        ("jeg er ikke glad for lørdag", False),
        ("hej", False),
    ],
)
def test_only_what_is_plainly_about_shifts_is_taken_for_it(text: str, sure: bool) -> None:
    assert tells_surely(text, NOW, [MORNING]) == sure
    assert not (sure and is_question(text))
