"""What staff write about who comes in."""

from datetime import date

import pytest

from flows.arrivals import AskParentOf, Invite, ShowPage
from flows.kind import Reading
from flows.office.how_to import HowTo
from flows.office.words import staff_wish

TODAY = Reading(date(2026, 11, 23), "da")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("/ny Amina 15 Køge 20304050", Invite("Amina", 15, "Køge", "+4520304050")),
        ("ny Amina 15 år Køge 20 30 40 50", Invite("Amina", 15, "Køge", "+4520304050")),
        ("NY Amina, 15, Greve N, +45 20304050", Invite("Amina", 15, "Greve N", "+4520304050")),
        ("inviter Amina Sofie 13 20304050", Invite("Amina Sofie", 13, None, "+4520304050")),
        ("new Amina 15 Køge", Invite("Amina", 15, "Køge", None)),
        ("ny Amina 15", Invite("Amina", 15, None, None)),
        ("forælder Amina 20506070 tyrkisk", AskParentOf("+4520506070", "tr", "Amina")),
        ("/forælder Amina 20 50 60 70", AskParentOf("+4520506070", "da", "Amina")),
        ("parent Amina +4520506070 Urdu", AskParentOf("+4520506070", "ur", "Amina")),
        ("side Amina", ShowPage("Amina")),
        ("/page Amina", ShowPage("Amina")),
    ],
)  # fmt: skip
def test_what_is_wanted(text: str, wanted: object) -> None:
    assert staff_wish(text, TODAY) == wanted


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/ny", "how-invite"),
        ("/ny Amina", "how-invite"),
        ("/ny Amina 20304050", "how-invite"),
        ("ny Amina 15 Køge 1234", "how-invite"),
        ("ny Amina 99 Køge 20304050", "how-invite"),
        ("forælder Amina", "how-parent"),
        ("forælder Amina 20506070 klingon", "how-parent"),
        ("side", "how-page"),
    ],
)
def test_what_lacks_something_is_told_how(text: str, key: str) -> None:
    assert staff_wish(text, TODAY) == HowTo(key)


@pytest.mark.parametrize("text", ["nyt job til dig", "nyheder", "siden i går", "side om side ja?"])
def test_talk_is_talk_while_it_goes_to_a_youth(text: str) -> None:
    assert staff_wish(text, TODAY, exact=True) is None


def test_a_number_is_passed_on_to_no_youth_even_while_words_are() -> None:
    assert isinstance(staff_wish("ny Amina 15 Køge 20304050", TODAY, exact=True), Invite)
    assert isinstance(staff_wish("forælder Amina 20304050", TODAY, exact=True), AskParentOf)
    assert staff_wish("ny Amina 2030405", TODAY, exact=True) == HowTo("how-invite")
