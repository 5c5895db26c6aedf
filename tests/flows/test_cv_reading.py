"""School, languages and own words, read from what teenagers write."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Choice, Choices
from flows.cv.known_phone import KnownPhone
from flows.cv.languages import speeches
from flows.cv.own_words import Approved, OneOrOwn, SomeOrOwn
from flows.cv.school import read_school
from flows.kind import Kind, Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")
ONE = OneOrOwn(Choice(options=("daily", "weekend"))).with_labels(
    {"daily": ("Hver dag",), "weekend": ("Weekend", "i weekenden")}
)
SOME = SomeOrOwn(Choices(options=("cook", "homework", "play"))).with_labels(
    {"cook": ("Laver mad",), "homework": ("Lektier", "hjælper med lektier"), "play": ("Leger",)}
)
LINE = Approved("Passer to søskende.").with_labels(
    {"good": ("Ja, den er god",), "own": ("Jeg skriver selv", "skriver selv")}
)


@pytest.mark.parametrize(
    ("said", "name", "grade"),
    [
        ("Hastrupskolen 8b", "Hastrupskolen", "8. b"),
        ("8. klasse på hastrupskolen", "Hastrupskolen", "8. klasse"),
        ("jeg går i 9 klasse på Ellemarkskolen", "Ellemarkskolen", "9. klasse"),
        ("Hastrupskolen, 7. c", "Hastrupskolen", "7. c"),
        ("8.a hastrup", "Hastrup", "8. a"),
        ("Køge Gymnasium 2.g", "Køge Gymnasium", "2.g"),
        ("10. klasse", "", "10. klasse"),
        ("Skole 2 i Greve 9.", "Skole 2 i Greve", "9. klasse"),
        ("EUD grundforløb", "EUD grundforløb", ""),
        ("year 9 at Køge School", "Køge School", "9. klasse"),
    ],
)
def test_school_and_class_are_told_apart(said: str, name: str, grade: str) -> None:
    school = read_school(said)
    assert (school.name, school.grade) == (name, grade)


@pytest.mark.parametrize(
    ("said", "language", "level"),
    [
        ("dansk flydende", "Dansk", "flydende"),
        ("arabisk (modersmål)", "Arabisk", "modersmål"),
        ("jeg taler tyrkisk hjemme", "Tyrkisk", "taler jeg hjemme"),
        ("engelsk lidt", "Engelsk", "lidt"),
        ("lidt polsk", "Polsk", "lidt"),
        ("fransk ok", "Fransk", "nogenlunde"),
        ("tysk fra skolen", "Tysk", "fra skolen"),
        ("somali", "Somali", ""),
    ],
)
def test_a_level_is_kept_and_none_is_made_up(said: str, language: str, level: str) -> None:
    (speech,) = speeches((said,), "da")
    assert (speech.language, speech.level) == (language, level)


@given(st.text(min_size=1))
def test_any_text_is_read_as_school_or_language(said: str) -> None:
    read_school(said)
    speeches((said,), "da")


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("1", "daily"),
        ("hver dag", "daily"),
        ("i weekenden", "weekend"),
        ("tre eftermiddage om ugen", "tre eftermiddage om ugen"),
        ("x" * 41, Unclear("long")),
        ("hvor tit hvad?", Unclear()),
        ("3", Unclear()),
        ("nej", Unclear()),
    ],
)
def test_an_option_or_own_words(said: str, read: str | Unclear) -> None:
    assert ONE.read(said, READING) == read


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("1 og 3", ("cook", "play")),
        ("1, 3", ("cook", "play")),
        ("1 3", ("cook", "play")),
        ("svar 2", ("homework",)),
        ("laver mad", ("cook",)),
        ("1, 2 og vasker tøj hver dag", ("cook", "homework", "vasker tøj hver dag")),
        ("hjælper med lektier og 1", ("cook", "homework")),
        ("alle", ("cook", "homework", "play")),
        ("laver mad til dem alle", ("laver mad til dem alle",)),
        ("følger dem til svømning om mandagen", ("følger dem til svømning om mandagen",)),
        ("7", Unclear()),
        ("", Unclear()),
        ("y" * 51, Unclear("long")),
    ],
)
def test_options_and_own_words_together(said: str, read: tuple[str, ...] | Unclear) -> None:
    assert SOME.read(said, READING) == read


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("ja", "Passer to søskende."),
        ("1", "Passer to søskende."),
        ("den er god", "Passer to søskende."),
        ("2", ""),
        ("nej", ""),
        ("skriver selv", ""),
        ("Passer min lillebror to dage om ugen.", "Passer min lillebror to dage om ugen."),
        ("hmm", Unclear("short")),
        ("z" * 201, Unclear("short")),
        ("ord " * 60, Unclear("long")),
    ],
)
def test_a_line_is_approved_or_written_anew(said: str, read: str | Unclear) -> None:
    assert LINE.read(said, READING) == read


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("ja", "+4520123456"),
        ("nej", None),
        ("20 12 34 57", "+4520123457"),
        ("måske", Unclear()),
    ],
)
def test_the_known_number_another_or_none(said: str, read: str | Unclear | None) -> None:
    assert KnownPhone("+4520123456").read(said, READING) == read


@given(st.text(), st.sampled_from([ONE, SOME, LINE, KnownPhone("+4520123456")]))
def test_what_was_read_can_be_kept(said: str, kind: Kind[object]) -> None:
    """Reading never raises, and what it gives comes back from the database."""
    read = kind.read(said, READING)
    if not isinstance(read, Unclear):
        assert kind.load(kind.dump(read)) == read


@given(
    st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers() | st.text()),
    st.sampled_from([ONE, SOME, LINE, KnownPhone("+4520123456")]),
)
def test_what_no_longer_fits_is_asked_again(raw: object, kind: Kind[object]) -> None:
    with suppress(Unfit):
        kind.load(raw)  # type: ignore[arg-type]  # what an older release may have left
