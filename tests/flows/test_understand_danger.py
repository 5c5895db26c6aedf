"""Danger is found wherever it stands. The shares that are reached: test_understand_scores.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.understand.danger import KINDS, alarm

DANGER = {
    "jeg vil ikke leve mere": "self_harm",
    "min far slår mig": "violence_home",
    "chefen slog mig i hovedet": "violence_work",
    "min chef tog mig på brysterne": "sexual",
    "de tvinger mig til at sælge hash": "threat_gang",
    "jeg er stukket af hjemmefra og har ingen steder at sove": "acute_danger",
    "i want to kill myself": "self_harm",
    "my dad hits me": "violence_home",
    "babam beni dövüyor": "violence_home",
    "babam beni dovuyo": "violence_home",
    "بابا بيضربني": "violence_home",
    "baba byedrobni": "violence_home",
    "ölmek istiyorum": "self_harm",
    "بدي موت": "self_harm",
}
HARMLESS = [
    "kæft hvor jeg flækkede",
    "jeg skal lære at skære brød i morgen",
    "vi slog brøndby 3-1",
    "min bror slår mig altid i fifa",
    "hvornår får jeg løn",
    "dør af grin",
]
ADDED = [
    "Jeg møder kl 16.",
    "Hvornår får jeg løn?",
    "Bussen var ti minutter forsinket i dag.",
    "Mit cv er næsten færdigt.",
    "tak for hjælpen!",
]


@pytest.mark.parametrize("text", DANGER)
def test_danger_is_found_and_named(text: str) -> None:
    assert alarm(text).kind == DANGER[text]


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_sounds_like_danger_raises_no_alarm(text: str) -> None:
    assert alarm(text).kind is None


def test_sadness_is_no_danger() -> None:
    sad = alarm("jeg er bare lidt ked af det i dag")
    assert (sad.kind, sad.sad) == (None, True)


def test_who_is_in_danger_is_not_only_sad() -> None:
    assert not alarm("jeg er ked af det og vil ikke leve mere").sad


@given(
    st.sampled_from(sorted(DANGER)),
    st.lists(st.sampled_from(ADDED), max_size=12),
    st.lists(st.sampled_from(ADDED), max_size=12),
)
def test_harmless_sentences_around_it_hide_no_danger(
    danger: str, before: list[str], after: list[str]
) -> None:
    assert alarm("\n".join([*before, danger, *after])).kind in KINDS


def test_danger_at_the_end_of_ten_thousand_letters_is_found() -> None:
    long = "Jeg var på arbejde i dag og satte varer på plads. " * 200
    assert alarm(long + "min far slår mig").kind == "violence_home"


def test_danger_in_the_middle_of_one_endless_sentence_is_found() -> None:
    long = "og så satte jeg varer på plads og så kom bussen " * 20
    assert alarm(f"{long} og min far slår mig derhjemme {long}").kind == "violence_home"


def test_few_words_that_may_be_an_answer_raise_no_alarm() -> None:
    for text in ("min far", "billede", "to brødre", "my two brothers", "politiet"):
        assert alarm(text).kind is None, text


def test_few_words_that_say_it_plainly_raise_one() -> None:
    for text in ("vil dø", "selvmord", "min far slår", "jeg cutter"):
        assert alarm(text).kind, text


def test_nothing_is_no_danger() -> None:
    assert alarm("").kind is None
