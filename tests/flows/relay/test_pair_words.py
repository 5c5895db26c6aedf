"""The words of youths and role models about each other."""

import pytest

from flows.relay.words import (
    Enough,
    Met,
    Over,
    PairWish,
    Said,
    Talk,
    Worried,
    greeted,
    pair_wish,
)

NAMES = ("Amina", "Yusuf", "Sara")


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("SKRIV BILAL", Talk("Bilal")),
        ("skriv til Bilal", Talk("Bilal")),
        ("jeg vil gerne skrive med bilal", Talk("Bilal")),
        ("/skriv Kasper", Talk("Kasper")),
        ("skriv Kasper", None),
        ("stop Bilal", Enough("Bilal")),
        ("Stop bilal!!", Enough("Bilal")),
        ("pause Bilal", Enough("Bilal")),
        ("jeg vil ikke skrive med Bilal mere", Enough("Bilal")),
        ("jeg gider ikke være sammen med bilal", Enough("Bilal")),
        ("ikke flere beskeder fra Bilal", Enough("Bilal")),
        ("jeg vil ikke have beskeder fra bilal mere", Enough("Bilal")),
        ("ingen sms'er fra Bilal", Enough("Bilal")),
        ("no more messages from Bilal", Enough("Bilal")),
        ("ikke flere beskeder fra Bilal, men gerne påmindelser", Enough("Bilal")),
        ("ikke flere påmindelser, men gerne Bilal", None),
        ("ikke flere beskeder fra Kasper", None),
        ("jeg har ikke hørt noget fra Bilal", None),
        ("stop Kasper", None),
        ("stop", None),
        ("Bilal: hej, skal vi ses?", Said(("Bilal",), "hej, skal vi ses?")),
        ("til Bilal: hej", Said(("Bilal",), "hej")),
        ("klokken 16:30", None),
        ("husk: Bilal", None),
        ("slut", None),
        ("jeg er bekymret", None),
        ("vi var i biografen", None),
        ("", None),
    ],
)
def test_a_youth_says(text: str, wish: PairWish | None) -> None:
    assert pair_wish(text, ["Bilal"]) == wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("skriv Kasper", Talk("Kasper")),
        ("SKRIV KASPER", Talk("KASPER")),
        ("skriv til Bo", Talk("Bo")),
        ("skriv med Anna-Sofie", Talk("Anna-Sofie")),
        ("skriv snart", None),
        ("skriv når du er der", None),
        ("SKRIV CV", None),
        ("Skriv lige om Kasper kommer", None),
    ],
)
def test_whom_a_youth_wants_instead_is_heard_in_the_middle_of_a_talk(
    text: str, wish: PairWish | None
) -> None:
    assert pair_wish(text, ["Bilal"], talking=True) == wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("skriv Amina", Talk("Amina")),
        ("Amina, Yusuf og Sara: fodbold kl 17", Said(NAMES, "fodbold kl 17")),
        ("alle: fodbold kl 17", Said((), "fodbold kl 17")),
        ("Amina og Kasper: hej", None),
        ("jeg er bekymret", Worried("", "jeg er bekymret")),
        ("Jeg er lidt bekymret for Amina", Worried("Amina", "Jeg er lidt bekymret for Amina")),
        ("jeg er bekymret for dig", None),
        ("vi var i biografen", Met("", "vi var i biografen")),
        ("vi var i biografen, Amina og mig", Met("Amina", "vi var i biografen, Amina og mig")),
        ("mødt Amina i biografen", Met("Amina", "Amina i biografen")),
        ("/mødt Yusuf", Met("Yusuf", "Yusuf")),
    ],
)
def test_a_role_model_says(text: str, wish: PairWish | None) -> None:
    assert pair_wish(text, NAMES, model=True) == wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("SLUT", Over()),
        ("stop Amina", Enough("Amina")),
        ("skriv Yusuf", Talk("Yusuf")),
        ("jeg er bekymret for dig", None),
        ("jeg er bekymret", Worried("", "jeg er bekymret")),
        ("vi var i biografen, ikke?", None),
        ("/mødt i går", Met("", "i går")),
        ("mødtes vi ikke kl 16?", None),
        ("skriv når du er fri", None),
    ],
)
def test_in_a_talk_only_what_can_hardly_be_meant_for_the_other_counts(
    text: str, wish: PairWish | None
) -> None:
    assert pair_wish(text, NAMES, model=True, talking=True) == wish


def test_a_greeting_may_be_for_somebody() -> None:
    assert greeted("hej Bilal, er du der?", ["Bilal"]) == "Bilal"
    assert greeted("hej Makker", ["Bilal"]) is None
