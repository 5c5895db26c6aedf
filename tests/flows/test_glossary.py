"""Words are explained by what somebody asks, also when it is misspelt; everything else is not."""

from importlib.resources import files
from pathlib import Path
from tomllib import loads
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.glossary import explained
from flows.gsm7 import fits_one
from tests.flows.examples import examples

WORDS = loads(files("flows").joinpath("glossary.toml").read_text("utf-8"))["word"]
BY_NAME = {word["names"][0]: word for word in WORDS}
BLIND = Path(__file__).parent / "blind"


def test_there_are_words_enough_for_a_first_job() -> None:
    assert len(WORDS) >= 120
    assert all(fits_one(word[language]) for word in WORDS for language in ("da", "en"))


@pytest.mark.parametrize("word", WORDS, ids=lambda word: word["names"][0])
def test_every_name_of_a_word_finds_it(word: dict[str, object]) -> None:
    for name in word["names"]:  # type: ignore[attr-defined]
        assert explained(f"hvad er {name}?", "da") == word["da"], name
        assert explained(f"what is {name}", "en") == word["en"], name


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("hva er ambidrag", "AM-bidrag"),
        ("what is A-skat", "A-skat"),
        ("hej makker hvad betyder feriepnge?", "Feriepenge"),
        ("hvad er en lønsædel for noget", "Lønsedlen"),
        ("hvad fanden er atp bro", "ATP"),
        ("jeg forstår ikke hvad frikort er", "Et frikort"),
        ("forklar lige hvad hovedkort er", "Hovedkortet"),
        ("feriepenge?", "Feriepenge"),
        ("am-bidrag hvad er det", "AM-bidrag"),
        ("what does nemkonto mean", "NemKonto"),
        ("hva står ATP for", "ATP"),
        ("HVAD BETYDER BRUTTOLON PÅ MIN LØNSEDDEL", "Bruttoløn"),
    ],
)
def test_it_is_found_by_what_they_really_write(text: str, begins: str) -> None:
    assert (explained(text, "da") or "").startswith(begins)


@pytest.mark.parametrize(
    "text",
    examples(
        "hva er klokken|hvad laver du|hvad koster det|hvad er meningen med livet|hva hedder du|"
        "feriepenge|jeg har fået feriepenge|what is your name|hvad er det|hvad|?||hvad er "
        + "x"
        * 200
    ),
)
def test_nothing_else_is_explained(text: str) -> None:
    assert explained(text, "da") is None


@given(st.text(max_size=150))
def test_no_text_is_too_odd(text: str) -> None:
    explained(text, "da"), explained(f"hvad er {text}", "en")


@pytest.fixture(params=["words", "words_second"])
def asked(request: pytest.FixtureRequest) -> list[dict[str, Any]]:
    """What one writer who had not seen how it reads asks, or does not ask (docs/decisions/0017)."""
    return list(loads((BLIND / f"{request.param}.toml").read_text("utf-8"))["message"])


def test_what_other_hands_ask_is_explained(asked: list[dict[str, Any]]) -> None:
    asking = [each for each in asked if "word" in each]
    right = [explained(each["text"], "da") == BY_NAME[each["word"]]["da"] for each in asking]
    assert sum(right) >= 0.97 * len(right) > 200


def test_what_only_holds_such_a_word_is_not(asked: list[dict[str, Any]]) -> None:
    telling = [each["text"] for each in asked if "word" not in each]
    assert telling and not any(explained(text, "da") for text in telling)


@pytest.mark.parametrize(
    "text",
    examples(
        "hva betyder det når chefen siger vi kører|hvem er min rollemodel|what time is it in tokyo|"
        "hvad er der sket|der er en rotte, hvem er det der skal tømme fælden|"
        "jeg gider ikke være i netto mere hvad er mit varsel"
    ),
)
def test_another_question_is_none_about_a_word(text: str) -> None:
    assert explained(text, "da") is None
