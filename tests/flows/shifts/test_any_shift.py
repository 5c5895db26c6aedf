"""What holds for all shifts: what is said back is understood again, and no text is too odd."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.gsm7 import fits_one
from flows.shifts import Shift, spoken, told
from flows.shifts.shift import is_past
from flows.shifts.timing import LONGEST
from flows.shifts.wall import ZONE, on_wall

NOWS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
    lambda moment: moment.replace(tzinfo=ZONE, second=0, microsecond=0)
)
PIECES = st.sampled_from(
    [
        "lørdag",
        "man",
        "tirs",
        "på",
        "næste",
        "hver",
        "anden",
        "fra",
        "til",
        "kl",
        "16",
        "20",
        "16-20",
        "10.30",
        "-",
        ",",
        ".",
        "\n",
        "ikke",
        "men",
        "nej",
        "fri",
        "luk",
        "uge",
        "49",
        "i",
        "morgen",
        "3/12",
        "31/2",
        "25:00",
        "vagt",
        "skole",
        "december",
        "om",
        "14",
        "dage",
        "halv",
        "?",
        "(",
        ")",
        "|",
        "indtil",
        "jul",
        "samme",
        "tid",
        "rykket",
        "flyttet",
        "mandag-fredag",
        "ti",
        "to",
        "en",
        "2.",
        "påskedag",
        "weekend",
        "lige",
        "uger",
        "i",
        "stedet",
        "for",
        "de",
        "sagde",
        "hun",
        "var",
        "er",
    ]
)


@st.composite
def shifts(draw: st.DrawFn) -> tuple[Shift, datetime]:
    """Return a shift on the quarter of an hour within 90 days, and the moment it is told."""
    now = draw(NOWS)
    day = now.date() + timedelta(days=draw(st.integers(-90, 90)))
    first = draw(st.integers(0, 95)) * 15
    length = draw(st.integers(2, 32)) * 15
    evening = first >= 16 * 60
    last = min(first + length, (24 + 8) * 60 if evening else 24 * 60)
    last = min(last, first + min(LONGEST, 12 * 60))
    start, end = on_wall(day, first), on_wall(day, last)
    return Shift(start, end, is_past(start, end, now)), now


@settings(max_examples=300)
@given(shifts(), st.sampled_from(["da", "en"]), st.booleans())
def test_what_is_said_is_read_back(
    told_at: tuple[Shift, datetime], language: str, sms: bool
) -> None:
    shift, now = told_at
    if (
        shift.begins is None
        or shift.end is None
        or shift.begins.utcoffset() != shift.end.utcoffset()
    ):
        return  # the night of a clock change is tested by date
    assert told(spoken(shift, now.date(), language, sms), now).shifts == (shift,)


@given(shifts(), st.sampled_from(["da", "en"]))
def test_an_sms_says_it_in_letters_that_cost_nothing(
    told_at: tuple[Shift, datetime], language: str
) -> None:
    shift, now = told_at
    assert fits_one(spoken(shift, now.date(), language, sms=True))


@pytest.mark.parametrize(
    "form",
    [
        "{a}-{b}", "{a} - {b}", "{a}–{b}", "{a} til {b}", "fra {a} til {b}", "kl {a}-{b}",
        "kl. {a} til kl. {b}", "mellem {a} og {b}", "klokken {a} til {b}", "{a}→{b}",
        "møder {a} og har fri {b}", "starter kl {a} og slutter kl {b}", "from {a} to {b}",
        "{a} indtil {b}", "fra kl. {a} og frem til {b}",
    ],
)  # fmt: skip
@given(
    start=st.integers(13, 18), length=st.integers(1, 5), minutes=st.sampled_from([0, 15, 30, 45])
)
def test_all_forms_of_times(form: str, start: int, length: int, minutes: int) -> None:
    now = datetime(2026, 11, 25, 9, tzinfo=ZONE)
    ends = start + length
    for written in ({"a": f"{start}.{minutes:02}", "b": f"{ends}.{minutes:02}"},
                    {"a": f"{start}:{minutes:02}", "b": f"{ends}:{minutes:02}"}):  # fmt: skip
        (shift,) = told("vagt fredag " + form.format(**written), now).shifts
        assert shift.begins == on_wall(date(2026, 11, 27), start * 60 + minutes)
        assert shift.end == on_wall(date(2026, 11, 27), ends * 60 + minutes)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=30).map(" ".join), NOWS)
@example("16-20 jul til lørdag", datetime(2026, 11, 28, 12, tzinfo=ZONE))
@example("lørdag 16-20 sagde de", datetime(2026, 11, 28, 12, tzinfo=ZONE))
def test_no_order_of_words_is_too_odd(text: str, now: datetime) -> None:
    read = told(text, now)
    before = read.shifts
    assert all(shift.minutes is None or 0 < shift.minutes <= LONGEST + 60 for shift in before)
    told("nej, 17 ikke 16", now, before)


@settings(max_examples=300)
@given(st.text(max_size=200), NOWS)
def test_no_text_is_too_odd(text: str, now: datetime) -> None:
    told(text, now)


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), PIECES, PIECES)
def test_no_day_is_too_far(day: date, one: str, other: str) -> None:
    now = datetime(day.year, day.month, day.day, 12)
    told(f"vagt {one} {other} 16-20, i morgen 22-06, hver tirsdag 16-19 uge 53", now)
