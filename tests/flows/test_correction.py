"""Which answer "ret ..." means, and how it is shown."""

from datetime import date
from typing import Any

import pytest

from flows.answers import Choice, Choices, Date, Name, Text, YesNo
from flows.chat import Ask
from flows.correction import LONGEST_LABEL, candidates, chosen, shown
from flows.kind import Kind, Reading

READING = Reading(date(2026, 11, 23), "da")


def ask(key: str, kind: Kind[Any]) -> Ask[object]:
    return Ask(key, kind, "", {})


BORN = ask("foedt", Date())
HEARD = ask("hoert", Choice(("friend", "school")))
WISHES = ask("oensker", Choices(("shop", "food")))
PATH = [ask("0.navn", Name()), BORN, ask("1.navn", Name()), HEARD]


def keys(thing: str, language: str = "da") -> list[str]:
    return [found.key for found in candidates(PATH, "enrolment", language, thing)]


@pytest.mark.parametrize(
    ("thing", "meant"),
    [
        ("alder", ["foedt"]),
        ("navn", ["0.navn", "1.navn"]),
        ("navn 2", ["1.navn"]),
        ("navn 1", ["0.navn"]),
        ("navn 3", []),
        ("alder 1", []),
        ("telefon", []),
        ("", []),
        ("7", []),
    ],
)
def test_what_a_thing_means(thing: str, meant: list[str]) -> None:
    assert keys(thing) == meant


def test_things_have_names_in_the_language_of_the_person() -> None:
    assert keys("birthday", "en") == ["foedt"]
    assert keys("birthday") == []


@pytest.mark.parametrize(
    ("asked", "value", "label"),
    [
        (PATH[0], "Amina", "Navn: Amina"),
        (HEARD, "school", "Hørt: Skolen"),
        (WISHES, ("shop", "food"), "Ønsker: Butik, Mad og bager"),
        (ask("navn", YesNo()), True, "Navn: Ja"),
        (ask("navn", YesNo()), False, "Navn: Nej"),
    ],
)
def test_an_answer_is_shown_as_the_person_knows_it(
    asked: Ask[object], value: object, label: str
) -> None:
    assert shown(asked, value, "enrolment", "da") == label


def test_a_long_answer_is_cut_to_fit_a_button() -> None:
    label = shown(ask("navn", Text()), "a" * 300, "enrolment", "da")
    assert len(label) == LONGEST_LABEL


LABELS = {"0.navn": "Navn: Amina", "1.navn": "Navn: Sara"}


@pytest.mark.parametrize("text", ["2", "nr 2", "den anden", "Sara", "sara", "navn: sara", "sarah"])
def test_one_of_several_is_chosen_by_number_or_words(text: str) -> None:
    assert chosen(text, LABELS, READING) == "1.navn"


@pytest.mark.parametrize("text", ["", "3", "0", "navn", "zebra", "nej", "1 og 2"])
def test_what_chooses_none_of_them(text: str) -> None:
    assert chosen(text, LABELS, READING) is None


def test_nothing_can_be_chosen_of_nothing() -> None:
    assert chosen("1", {}, READING) is None
