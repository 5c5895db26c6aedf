"""First names as Danish teenagers of all backgrounds write them."""

from datetime import date

import pytest

from flows.answers import Name
from flows.kind import Reading, Unclear

READING = Reading(date(2026, 11, 22), "da")

NAMES = {
    "Amina": "Amina",
    "amina": "Amina",
    "AMINA": "Amina",
    "  amina  ": "Amina",
    "jeg hedder amina": "Amina",
    "Jeg hedder Amina.": "Amina",
    "jeg heder ali": "Ali",
    "hedder ali": "Ali",
    "mit navn er Åse-Marie": "Åse-Marie",
    "mit navn er åse-marie": "Åse-Marie",
    "mit fornavn er Bo": "Bo",
    "navn: Ali": "Ali",
    "Amina 🙂": "Amina",
    "🔥Ali🔥": "Ali",
    "amina!!": "Amina",
    "hej jeg er ali": "Ali",
    "Hej, jeg hedder Yusuf": "Yusuf",
    "heyy det er Sofie": "Sofie",
    "salam jeg hedder Fatima": "Fatima",
    "O'Neil": "O'Neil",
    "o’neil": "O'Neil",
    "Jean-Luc": "Jean-Luc",
    "jean-luc": "Jean-Luc",
    "İbrahim": "İbrahim",
    "ibrahim": "Ibrahim",
    "Øyvind": "Øyvind",
    "ægir": "Ægir",
    "Zoë": "Zoë",
    "Nguyễn": "Nguyễn",
    "محمد": "محمد",
    "Оля": "Оля",
    "Anna Sofie": "Anna Sofie",
    "mohamed ali": "Mohamed Ali",
    "Maria Fernanda da Silva": "Maria Fernanda da Silva",
    "kald mig bare Mo": "Mo",
    "du kan kalde mig Sara": "Sara",
    "my name is john": "John",
    "I'm Layla": "Layla",
    "im layla": "Layla",
    "jeg hedder Amina, og jeg er 15": "Amina",
    "jeg hedder amina og er 15 år": "Amina",
    "McDonald": "McDonald",
    "Al-Amin": "Al-Amin",
    "ok jeg hedder Emil": "Emil",
    "𝓐𝓶𝓲𝓷𝓪": "Amina",
    "Ask": "Ask",
    "My": "My",
    "Hej Makker, jeg hedder Omar": "Omar",
    "Omar hedder jeg": "Omar",
    "ali xd": "Ali",
    "det er bare ali": "Ali",
}
NO_NAMES = [
    "",
    "12",
    "Amina15",
    "jeg er 15",
    "hvad hedder du?",
    "hvad hedder du",
    "hvorfor vil du vide det",
    "nej",
    "ja",
    "hej",
    "idk",
    "ved ik",
    "det vil jeg ikke sige",
    "jeg vil gerne have et job",
    "jeg er træt",
    "stop",
    "😂😂",
    "?",
    "x",
    "amina@gmail.com",
    "20123456",
    "den lille blå kat sov",
    "haha",
]


@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_name(text: str, expected: str) -> None:
    assert Name().read(text, READING) == expected


@pytest.mark.parametrize("text", NO_NAMES)
def test_no_name(text: str) -> None:
    assert Name().read(text, READING) == Unclear()


def test_a_name_that_no_form_can_hold_is_too_long() -> None:
    assert Name(longest=10).read("Wolfeschlegelstein", READING) == Unclear("long")


def test_capital_letters_survive_a_dotted_i() -> None:
    assert Name().read("DİLARA", READING) == "Dilara"
