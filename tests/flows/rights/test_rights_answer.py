"""Each right at each age: from the facts, as sure as they are, in texts that fit an SMS."""

from datetime import date
from itertools import product

import pytest

from flows.facts import NoFigures
from flows.facts.work import work_on
from flows.gsm7 import fits_one
from flows.manner import SMS
from flows.question import text_for
from flows.rights.answer import SUBJECTS, Answer, answer, asks_9th, hotline
from flows.texts import texts_of

TODAY = date(2026, 11, 28)
AGES = (12, 13, 14, 15, 16, 17, 18, 25)
UNSURE = {"alone", "lifting", "alcohol", "trial", "sick_pay", "notice"}
NOT_SPOKEN = {"alcohol_shop"}


def told(found: Answer | None, language: str = "da") -> str:
    assert found is not None
    return text_for(texts_of("rights", language), found.key, "", SMS, found.said(language))


@pytest.mark.parametrize(
    ("subject", "age", "finished", "words"),
    [
        ("hours", 13, None, ("2 timer", "7 timer", "12 timer", "35 timer")),
        ("hours", 14, None, ("2 timer", "7 timer", "12 timer", "35 timer")),
        ("hours", 16, False, ("2 timer", "8 timer", "12 timer", "40 timer")),
        ("hours", 16, True, ("8 timer om dagen", "40 timer om ugen")),
        ("nights", 14, None, ("kl. 6 til kl. 20",)),
        ("nights", 17, False, ("kl. 6 til kl. 20",)),
        ("nights", 17, True, ("kl. 6 til 22", "kl. 7 til 23", "til kl. 4")),
        ("breaks", 15, None, ("4,5 time", "30 minutter")),
        ("rest", 14, None, ("14 timer",)),
        ("rest", 16, True, ("12 timer",)),
        ("rest", 19, None, ("11 timer",)),
        ("days_off", 16, True, ("2 fridage",)),
        ("days_off", 19, None, ("en fridag",)),
        ("lifting", 15, None, ("12 kg",)),
        ("alone", 15, None, ("kl. 18", "kl. 14")),
        ("contract", 14, None, ("3 timer", "7 dage")),
        ("sick_pay", 14, None, ("8 uger", "74 timer")),
        ("holiday", 14, None, ("2,08 dage", "5 uger")),
        ("age", 13, None, ("fyldt 13",)),
        ("hours", 12, None, ("fyldt 13",)),
        ("nights", 18, None, ("fyldt 18",)),
    ],
)
def test_the_answer_holds_what_the_law_gives(
    subject: str, age: int, finished: bool | None, words: tuple[str, ...]
) -> None:
    text = told(answer(subject, age, finished, TODAY))
    assert all(word in text for word in words), text


def test_the_english_answer_writes_numbers_in_english() -> None:
    assert "2.08 days" in told(answer("holiday", 14, None, TODAY), "en")


@pytest.mark.parametrize("language", ("da", "en"))
@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_answer_fits_one_sms_and_so_does_the_line_of_who_helps(
    subject: str, language: str
) -> None:
    for age, finished in product(AGES, (True, False)):
        found = answer(subject, age, finished, TODAY)
        if found is None:
            assert subject in NOT_SPOKEN
            continue
        assert fits_one(told(found, language))
        for name in ("kilde", "maaske"):
            args = {"source": found.source, "consultant": "Mohammed", "number": hotline(TODAY)}
            assert fits_one(text_for(texts_of("rights", language), name, "", SMS, args))


@pytest.mark.parametrize("subject", SUBJECTS)
def test_only_what_is_of_high_confidence_is_asserted(subject: str) -> None:
    for age in (14, 16):
        found = answer(subject, age, True, TODAY)
        expected = None if subject in NOT_SPOKEN else subject not in UNSURE
        if (subject, age) == ("till", 14):
            expected = False  # that a till is light work is the employer's judgement
        assert (found.sure if found else None) == expected


def test_what_is_not_certain_is_worded_so() -> None:
    for subject in UNSURE:
        for age, finished in product((14, 16), (True, False)):
            text = told(answer(subject, age, finished, TODAY))
            assert any(word in text for word in ("nok", "ofte", "kan komme an på")), text


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_source_is_short_and_no_address(subject: str) -> None:
    for age in AGES:
        found = answer(subject, age, True, TODAY)
        assert found is None or (len(found.source) < 40 and "." not in found.source)


def test_9th_class_is_asked_only_where_it_matters() -> None:
    assert {name for name in SUBJECTS if asks_9th(name, 16)} == {
        "hours", "nights", "rest", "days_off", "machines", "till", "alcohol", "tasks", "parents",
    }  # fmt: skip
    assert not any(asks_9th(name, age) for name in SUBJECTS for age in (12, 13, 14, 18))


def test_in_the_summer_after_9th_class_it_may_not_hold_yet() -> None:
    july = answer("nights", 16, True, date(2027, 7, 5))
    assert july is not None and july.may_wait
    for day, finished in ((date(2027, 8, 1), True), (date(2027, 7, 5), False)):
        found = answer("nights", 16, finished, day)
        assert found is not None and not found.may_wait


def test_a_day_without_rules_and_a_subject_nobody_knows_have_no_answer() -> None:
    assert answer("hours", 14, None, date(2040, 1, 1)) is None
    assert answer("parking", 14, None, TODAY) is None
    assert hotline(date(2040, 1, 1)) == ""
    assert isinstance(work_on(date(2040, 1, 1)), NoFigures)
