"""Words that mean the same everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words import TWILIO_STOP, start_payload, to_correct, whole_word, whose_cv
from tests.flows.examples import examples

SAID = {
    "stop": "STOP|stop|Stop.|stop!!|STOPALL|END|quit|CANCEL|unsubscribe|REVOKE|optout|AFMELD|"
    "afmeld mig|frameld|stop med at skrive til mig|stop nu|/stop",
    "start": "START|start|unstop|/start|tilmeld",
    "help": "HJÆLP|hjælp|Hjælp!|help|MENNESKE|et menneske|human|sos|jeg har brug for hjælp|/help",
    "back": "TILBAGE|tilbage|gå tilbage|back|go back|fortryd",
    "menu": "MENU|menu|Menu?|menuen|hovedmenu|/menu",
    "pause": "PAUSE|pause|/pause|Pause!|jeg har brug for en pause|pause fra makker|take a break",
    "shifts": "mine vagter|Vagter|MINE VAGTER!|vagtplan|min vagtplan|vis mine vagter|my shifts",
    "danish": "DANSK|dansk|danish|på dansk",
    "english": "ENGLISH|english|engelsk|in english",
}
NOT_ALONE = (
    "stop det ikke|jeg vil stoppe i skolen|ok stop så|start med mig|kan du hjælpe mor|menukort|"
    "pausen var fin|jeg har pause kl. 10|"
    "jeg taler dansk|tilbage til skolen|ok tak||  |👍|stop" + " " * 9000 + "ikke"
)


@pytest.mark.parametrize(
    ("text", "word"), [(text, word) for word, table in SAID.items() for text in examples(table)]
)
def test_a_whole_message_of_one_word_means_the_same_everywhere(text: str, word: str) -> None:
    assert whole_word(text) == word


@pytest.mark.parametrize("text", examples(NOT_ALONE))
def test_the_word_inside_another_message_means_nothing(text: str) -> None:
    assert whole_word(text) is None


def test_every_goodbye_that_the_operator_obeys_is_one_here_too() -> None:
    assert {whole_word(word) for word in TWILIO_STOP} == {"stop"}


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("ret navn", "navn"),
        ("RET NAVN", "navn"),
        ("Ret mit navn!", "navn"),
        ("rette min fødselsdag", "fødselsdag"),
        ("ændr telefon", "telefon"),
        ("ret job 2", "job 2"),
        ("edit my name", "name"),
        ("change phone", "phone"),
        ("ret", None),
        ("ret ", None),
        ("retur", None),
        ("jeg vil ret navn", None),
        ("ret " + "n" * 60, None),
    ],
)
def test_the_thing_to_correct(text: str, thing: str | None) -> None:
    assert to_correct(text) == thing


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("/start", ""),
        ("/start K7M4QX", "K7M4QX"),
        (" /start  k7m4-qx_ ", "k7m4-qx_"),
        ("/starter", None),
        ("start", None),
        ("/start to ord", None),
        ("/start " + "a" * 65, None),
    ],
)
def test_the_payload_of_a_telegram_start(text: str, payload: str | None) -> None:
    assert start_payload(text) == payload


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CV Amina", "amina"),
        ("cv for amina", "amina"),
        ("hent CV'et", None),
        ("send cvet til Amina Hansen", "amina hansen"),
        ("cv", None),
        ("amina", None),
        ("cv " + "a" * 60, None),
    ],
)
def test_whose_cv_a_consultant_wants(text: str, name: str | None) -> None:
    assert whose_cv(text) == name


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_no_text_is_too_odd_to_look_at(text: str) -> None:
    whole_word(text), to_correct(text), start_payload(text), whose_cv(text)
