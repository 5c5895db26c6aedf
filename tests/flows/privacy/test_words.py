"""Rights are heard as youths say them, and nothing else is taken for them."""

import pytest

from flows.privacy.purposes import Switch, switched
from flows.privacy.words import Right, fact_in, right_about, right_in

HEARD: dict[Right, tuple[str, ...]] = {
    "know": (
        "hvad ved du om mig?", "Hvad ved I om mig", "hvad har i gemt om mig", "hva ved du om mig",
        "hvilke oplysninger har I om mig?", "what do you know about me?", "hvad gemmer du om mig",
    ),
    "export": (
        "mine data", "MINE DATA", "send mig mine data", "jeg vil gerne have alt hvad i har om mig",
        "aktindsigt", "my data", "en kopi af det hele",
    ),
    "forget": (
        "slet mig", "SLET MIG!", "slet mig nu", "slet alt om mig", "jeg vil slettes", "glem mig",
        "hej kan i slette alt hvad i har om mig tak", "slet mig fra jeres liste", "delete me",
        "delete everything about me", "slet min profil", "jeg vil gerne have alt slettet",
        "slet alle mine data", "wallah slet mig",
    ),
    "keep": ("behold mig", "slet mig ikke", "fortryd sletning", "keep me", "don't delete me"),
    "purposes": ("indstillinger", "hvad må du skrive til mig om", "settings"),
}  # fmt: skip
NOT_HEARD = (
    "slet min vagt", "slet ikke", "det er slet ikke fedt", "glem det", "mine vagter",
    "hvad ved du om løn", "ved du hvad", "jeg har slettet mit cv", "hvad er mine timer",
    "slet det jeg skrev", "data", "behold pengene", "stop", "fortryd", "ret navn",
    "min chef sagde slet mig og så grinede han af mig hele dagen og det var ikke særligt sjovt",
)  # fmt: skip


@pytest.mark.parametrize(
    ("right", "text"), [(right, text) for right, texts in HEARD.items() for text in texts]
)
def test_a_right_is_heard(right: Right, text: str) -> None:
    assert right_in(text) == right


@pytest.mark.parametrize("text", NOT_HEARD)
def test_what_is_no_right_is_not_heard(text: str) -> None:
    assert right_in(text) is None


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("jalla slet alt hvad jeg har skrevet", "forget"),
        ("hvilke ting har i registreret om mig", "know"),
        ("hvem kan læse det her", "who"),
        ("er du en robot", "who"),
        ("send mig mine data", "export"),
    ],
)
def test_what_is_known_to_be_about_privacy_is_served_as_near_as_can_be(
    text: str, right: Right
) -> None:
    assert right_about(text) == right


@pytest.mark.parametrize(
    ("text", "off", "on"),
    [
        ("ikke flere påmindelser, men gerne Bilal", ("reminders",), ()),
        ("ikke flere paamindelser", ("reminders",), ()),
        ("stop med påmindelser", ("reminders",), ()),
        ("jeg vil ikke have påmindelser mere", ("reminders",), ()),
        ("stop med at minde mig om vagter", ("reminders",), ()),
        ("no more reminders", ("reminders",), ()),
        ("ingen spørgsmål", ("questions",), ()),
        ("ikke flere spørgsmål, kun påmindelser", ("questions",), ("reminders",)),
        ("ingen påmindelser og ingen spørgsmål", ("reminders", "questions"), ()),
        ("gerne påmindelser igen", (), ("reminders",)),
        ("GERNE SPØRGSMÅL", (), ("questions",)),
        ("ikke min rollemodel", ("role_model",), ()),
        ("yes to role model", (), ("role_model",)),
    ],
)
def test_purposes_are_switched_one_by_one(
    text: str, off: tuple[str, ...], on: tuple[str, ...]
) -> None:
    assert switched(text) == Switch(off, on)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "jeg har ikke fået påmindelser", "stop", "har du spørgsmål", "jeg vil have en rollemodel",
        "ikke mere", "påmindelser", "min rollemodel er sød", "jeg har et spørgsmål",
    ],
)  # fmt: skip
def test_what_switches_nothing_is_left_alone(text: str) -> None:
    assert switched(text) is None


def test_facts_of_a_profile_have_names() -> None:
    assert [fact_in(t) for t in ("navn", "mit navn", "fødselsdag", "by", "telefon")] == [
        "first_name", "first_name", "born", "area", None,
    ]  # fmt: skip
