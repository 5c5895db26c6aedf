"""Some answers may be left out, without losing those that only look like it."""

from datetime import date
from typing import Any

import pytest

from flows.answers import Choice, Date, Email, Maybe, Number, Phone, Photo, Text, YesNo
from flows.kind import Kind, Reading, Unclear, Unfit
from tests.flows.examples import examples

READING = Reading(date(2026, 11, 22), "da")
LEFT_OUT = examples(
    """
ved det sgu ik|spring over|Spring over!|spring den over|skip|SKIP|skip it|næste|videre|pas|ved ikke
ved ik|ved ikk|det ved jeg ikke|det ved jeg ik|jeg ved det ikke|aner det ikke|ingen idé
idk|i don't know|dont know|no idea|not sure|kan ikke huske det|det kan jeg ikke huske|-|--
—|i cant remember|jeg har glemt det
"""
)
NONE = examples(
    """
nej|nej tak|nix|ingen|ingenting|intet|ikke nogen|ikke noget|det har jeg ikke
det har jeg ik|har ingen|jeg har ingen|none|nothing|nope|no|n/a|i dont have any
nej det har jeg ikke|ikke flere|nææ|no thanks
"""
)
KINDS: list[Kind[Any]] = [Text(), Number(), Date(), Email(), Phone(), Photo(), Choice(("shop",))]


@pytest.mark.parametrize("text", LEFT_OUT)
def test_left_out(text: str) -> None:
    assert [Maybe(kind).read(text, READING) for kind in KINDS] == [None] * len(KINDS)


@pytest.mark.parametrize("text", NONE)
def test_a_plain_no_is_left_out_where_that_is_what_it_means(text: str) -> None:
    assert [Maybe(kind, no=True).read(text, READING) for kind in KINDS] == [None] * len(KINDS)
    assert Maybe(Text()).read(text, READING) == text
    assert Maybe(Phone()).read(text, READING) == Unclear()


@pytest.mark.parametrize(
    "text",
    [
        "nej, men jeg har passet min bror",
        "jeg ved ikke hvad det hedder, men det var sjovt",
        "Ingenmandsland",
        "2",
        "Pasning af børn",
        "nej " * 40,
    ],
)
def test_what_only_starts_like_a_no_is_an_answer(text: str) -> None:
    assert Maybe(Text(), no=True).read(text, READING) == text.strip()


def test_the_answer_itself_is_read() -> None:
    assert Maybe(Number(), no=True).read("2", READING) == 2
    assert Maybe(Phone()).read("20 12 34 56", READING) == "+4520123456"
    assert Maybe(Photo()).read("file:7", READING) == 7
    assert Maybe(YesNo()).read("nej", READING) is False
    assert Maybe(Date()).read("31/4 2010", READING) == Unclear("impossible")


def test_an_option_called_so_is_chosen_not_left_out() -> None:
    kind = Maybe(Choice(("shop", "none")), no=True).with_labels(
        {"shop": ("Butik",), "none": ("Ingen af dem", "ingen")}
    )
    assert kind.read("ingen", READING) == "none"
    assert kind.read("skip", READING) is None
    assert kind.read("butikken", READING) == "shop"
    assert kind.options == ("shop", "none")


def test_skip_is_not_taken_for_a_word_one_letter_away() -> None:
    assert Maybe(Choice(("ship", "shop"))).read("skip", READING) is None


def test_a_kind_without_options_ignores_labels() -> None:
    assert Maybe(Text()).with_labels({"a": ("b",)}) == Maybe(Text())
    assert Maybe(Text()).free
    assert not Maybe(Phone()).free


def test_nothing_is_stored_as_nothing() -> None:
    kind = Maybe(Text(longest=5))
    assert kind.load(kind.dump(None)) is None
    assert kind.load("hej") == "hej"
    with pytest.raises(Unfit):
        kind.load("alt for lang")
