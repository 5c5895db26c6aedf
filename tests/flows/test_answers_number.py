"""Whole numbers in digits and in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Number
from flows.kind import Reading, Unclear, Unfit
from tests.flows.spelling import danish

READING = Reading(date(2026, 11, 22), "da")
READ = {
    "15": 15,
    " 15 ": 15,
    "15.": 15,
    "15 år": 15,
    "15år": 15,
    "jeg er 15": 15,
    "jeg er 15 år gammel": 15,
    "ca 12": 12,
    "ca. 12": 12,
    "omkring 20 timer": 20,
    "femten": 15,
    "Femten!": 15,
    "fempten": 15,
    "fjorten år": 14,
    "seksten": 16,
    "sejsten": 16,
    "femogtyve": 25,
    "fem og tyve": 25,
    "enogtyve": 21,
    "halvtreds": 50,
    "tooghalvfems": 92,
    "hundrede": 100,
    "to hundrede": 200,
    "twenty": 20,
    "twenty-one": 21,
    "twenty five": 25,
    "to": 2,
    "en": 1,
    "jeg har tre": 3,
    "ingen": 0,
    "0": 0,
    "1.000": 1000,
    "1 000 kr": 1000,
    "2.500": 2500,
    "١٥": 15,
    "15 🙂": 15,
}
UNREAD = {
    "": "",
    "mange": "",
    "et par stykker": "",
    "15-16": "",
    "15 eller 16": "",
    "2,5": "whole",
    "2½": "whole",
    "-5": "bounds",
    "10000000": "bounds",
    "9" * 500: "",
    "999999999999": "bounds",
    "12/6": "",
    "kl 16:30": "",
    "😂": "",
    "nej": "",
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_read(text: str, expected: int) -> None:
    assert Number(0, 5000).read(text, READING) == expected


@pytest.mark.parametrize(("text", "reason"), UNREAD.items())
def test_asked_again(text: str, reason: str) -> None:
    assert Number(0, 5000).read(text, READING) == Unclear(reason)


def test_stricter_bounds_ask_again() -> None:
    assert Number(0, 10).load(9) == 9
    with pytest.raises(Unfit):
        Number(0, 8).load(9)


@pytest.mark.parametrize("raw", [True, "9", 9.0, None, [9]])
def test_only_whole_numbers_are_loaded(raw: object) -> None:
    with pytest.raises(Unfit):
        Number().load(raw)  # type: ignore[arg-type]


@given(st.integers(0, 999_999))
def test_every_number_is_read_in_digits_and_in_words(number: int) -> None:
    words = danish(number)
    grouped = f"{number:,}".replace(",", ".")
    forms = (str(number), grouped, words, words.replace(" ", ""), f"ca. {words}", words.upper())
    assert {Number().read(form, READING) for form in forms} == {number}
