"""Greetings, "why?", words to explain and wishes, and what only looks like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.asides import small_talk, wish
from flows.glossary import explained
from tests.flows.examples import examples


@pytest.mark.parametrize(
    "text", examples("hej|Hej!|HEJSA|hey 👋|yo|hej makker|god morgen|Hvad så?|hi|hello|er du der?")
)
def test_a_greeting(text: str) -> None:
    assert small_talk(text) == "greeting"


@pytest.mark.parametrize(
    "text",
    examples(
        "hvorfor|Hvorfor?|hvorfor det|hvad|hva|hvad mener du?|forstår ikke|jeg forstår det ikke|"
        "?|???| ? |why|what do you mean?|I don't understand|hvordan"
    ),
)
def test_the_question_what_makker_means(text: str) -> None:
    assert small_talk(text) == "why"


@pytest.mark.parametrize(
    "text", examples("hej jeg hedder Ali|hvorfor ikke|hvad koster det||ja|Heino|hej" + "j" * 50)
)
def test_what_is_no_small_talk(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize(
    "text",
    examples(
        "jeg vil snakke med et menneske|kan jeg snakke med nogen?|må jeg tale med en voksen|"
        "hej, kan jeg få en konsulent|jeg har brug for en voksen|snak med konsulenten|"
        "I want to talk to a human|can i speak to someone"
    ),
)
def test_who_asks_for_a_human_wants_one(text: str) -> None:
    assert wish(text) == "human"


@pytest.mark.parametrize("text", examples("cv|lav et CV|jeg vil gerne lave mit cv|make my resume"))
def test_who_speaks_of_a_cv_wants_one(text: str) -> None:
    assert wish(text) == "cv"


@pytest.mark.parametrize(
    "text",
    examples(
        "jeg er god til at snakke med nogen, jeg ikke kender|jeg kan tale med en voksen|ja|cvr|"
        "hej||" + "cv " * 100
    ),
)
def test_what_is_no_wish(text: str) -> None:
    assert wish(text) is None


@pytest.mark.parametrize(
    ("text", "language", "begins"),
    [
        ("hva er am-bidrag", "da", "AM-bidrag er 8 %"),
        ("Hvad er AM-bidrag?", "da", "AM-bidrag er 8 %"),
        ("hvad betyder a-skat", "da", "A-skat er"),
        ("hvad er et frikort for noget?", "da", "Et frikort er"),
        ("hvad er et CV?", "da", "Et CV er"),
        ("what is am-bidrag", "en", "AM-bidrag is 8 %"),
        ("what's a cv?", "en", "A CV is"),
        ("what’s a frikort", "en", "A frikort is"),
        ("what does payslip mean?", "en", "The payslip is"),
    ],
)
def test_a_word_is_explained(text: str, language: str, begins: str) -> None:
    assert (explained(text, language) or "").startswith(begins)


@pytest.mark.parametrize(
    "text", examples("hvad er en zebra|am-bidrag|hvad|hvad er |hvad er " + "a" * 90)
)
def test_what_is_not_in_the_glossary_is_not_explained(text: str) -> None:
    assert explained(text, "da") is None


def test_the_am_bidrag_is_told_as_the_law_is_from_2026() -> None:
    """0 % up to and including the year one turns 17: most web pages get it wrong."""
    assert "fylder 18" in (explained("hvad er am-bidrag", "da") or "")
    assert "turn 18" in (explained("what is am-bidrag", "en") or "")


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_no_text_is_too_odd_to_look_at(text: str) -> None:
    small_talk(text), wish(text), explained(text, "da")
