"""Lists in the person's own words."""

from datetime import date

import pytest

from flows.answers import Several
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")
THREE = ("dansk", "arabisk", "engelsk")
READ = {
    "dansk, arabisk og engelsk": THREE,
    "dansk, arabisk, engelsk": THREE,
    "dansk,arabisk,engelsk": THREE,
    "dansk og arabisk og engelsk": THREE,
    "dansk, arabisk, og engelsk": THREE,
    "dansk/arabisk/engelsk": THREE,
    "dansk / arabisk / engelsk": THREE,
    "dansk + arabisk + engelsk": THREE,
    "dansk & arabisk, engelsk": THREE,
    "dansk; arabisk; engelsk.": THREE,
    "dansk\narabisk\nengelsk": THREE,
    "- dansk\n- arabisk\n- engelsk": THREE,
    "jeg taler dansk, arabisk og engelsk": THREE,
    "jeg kan dansk arabisk": ("dansk arabisk",),
    "både dansk og arabisk": ("dansk", "arabisk"),
    "dansk, arabisk samt engelsk 🙂": THREE,
    "Dansk, dansk og DANSK": ("Dansk",),
    "danish and english": ("danish", "english"),
    "I speak Danish and English": ("Danish", "English"),
    "dansk, lidt engelsk": ("dansk", "lidt engelsk"),
    "mødestabil": ("mødestabil",),
    "fodbold, løb 2,5 km": ("fodbold", "løb 2,5 km"),
    "dansk,, ,engelsk,": ("dansk", "engelsk"),
    "بالعربية, dansk": ("بالعربية", "dansk"),
    "sandkage": ("sandkage",),
    "C++ og C#!": ("C++", "C#"),
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_read(text: str, expected: tuple[str, ...]) -> None:
    assert Several().read(text, READING) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", ""), ("🙂", ""), (", , og", ""), ("a,b,c,d", "many"), ("a, " + "b" * 41, "long")],
)
def test_asked_again(text: str, reason: str) -> None:
    assert Several(most=3).read(text, READING) == Unclear(reason)


@pytest.mark.parametrize("raw", [[], ["a"] * 7, ["a" * 41], [""], [5], "dansk", None])
def test_what_no_longer_fits(raw: object) -> None:
    with pytest.raises(Unfit):
        Several().load(raw)  # type: ignore[arg-type]


def test_room_for_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="room"):
        Several(most=0)
