"""Answers inside a story: the last thing said, or the first, and never what is taken back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Date, Hours, Money, Scale, TimeOfDay
from flows.answers.story import within_a_story
from flows.kind import Kind, Reading, Unclear

READING = Reading(date(2026, 11, 29), "da")
BORN = Date(age=(10, 30))


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Hours(), "jeg mødte kl 16 og gik hjem kl 20, så det må være 4 timer i alt", 240),
        (Hours(), "3 vagter af 3 timer så 9 ialt", 540),
        (Hours(), "elleve timer om ugen, det er to aftener og lidt lørdag", 660),
        (Money(), "250 + mad, så 250", 25_000),
        (Scale(), "det var en lang dag og kunderne var sure så jeg ender på 2", 2),
        (Scale(), "4 (chefen er sød)", 4),
        (Hours(), "5 nej vent 6", 360),
        (Hours(), "altså 9 timer om ugen, 3 dage med 3 timer", 540),
        (Hours(), "4 timer, skulle ha været 5", 240),
        (Scale(), "mellem 3 og 4 men siger 4", 4),
        (Scale(), "3 *4 sorry", 4),
        (Scale(), "4 nej 3 egentlig", 3),
        (Money(), "70 nej 78 kr, havde husket forkert", 7800),
        (BORN, "1. april 2010, og nej det er ikke en joke", date(2010, 4, 1)),
        (BORN, "jeg bliver 18 d 19/12 så 19/12 2008", date(2008, 12, 19)),
    ],
)
def test_the_part_that_answers_is_read(kind: Kind[object], text: str, value: object) -> None:
    assert kind.read(text, READING) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Hours(), "4 timer, nej vent"),
        (Hours(), "4 timer, men jeg ved det ikke"),
        (Hours(), "3 timer, 2 gange om ugen"),
        (Hours(), "hvad så med 4 timer?"),
        (Hours(), "ved ikke, så mange som muligt"),
        (Hours(), "5, nej glem det, det var en anden dag"),
        (Hours(), "4 timer nej 50"),
        (TimeOfDay(), "kl 8, nej glem det"),
        (Scale(), "er 5 det bedste"),
        (Scale(), "2, 3"),
        (Scale(), "så er den 3 eller 4"),
        (TimeOfDay(), "12. juni"),
    ],
)
def test_what_is_taken_back_or_told_twice_is_asked_again(kind: Kind[object], text: str) -> None:
    assert isinstance(kind.read(text, READING), Unclear)


@given(st.text(max_size=300))
def test_what_is_read_as_a_whole_is_never_taken_apart(text: str) -> None:
    heard: list[str] = []

    def read(part: str) -> str:
        heard.append(part)
        return part

    assert within_a_story(text, read) == text and heard == [text]


@given(st.text(alphabet="så, !(altså1234 men", max_size=400))
def test_few_parts_are_looked_at_however_long_the_story(text: str) -> None:
    heard: list[str] = []

    def read(part: str) -> Unclear:
        heard.append(part)
        return Unclear()

    within_a_story(text, read)
    assert len(heard) <= 3 and all(part in text for part in heard)
