"""Several options in one message, and nothing lost on the way."""

from datetime import date

import pytest

from flows.answers import Choices
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")
JOBS = Choices(("shop", "bakery", "children", "animals")).with_labels(
    {
        "shop": ("Butik og lager", "butik"),
        "bakery": ("Bageri", "bager"),
        "children": ("Børn", "børnehave"),
        "animals": ("Dyr",),
    }
)
READ = {
    "1": ("shop",),
    "1 og 3": ("shop", "children"),
    "1,3": ("shop", "children"),
    "3,1": ("shop", "children"),
    "1, 3 og 4": ("shop", "children", "animals"),
    "1 3": ("shop", "children"),
    "1.3": ("shop", "children"),
    "1. 3.": ("shop", "children"),
    "1+2": ("shop", "bakery"),
    "1&2": ("shop", "bakery"),
    "1/2": ("shop", "bakery"),
    "1 and 2": ("shop", "bakery"),
    "nr 1 og nr 2": ("shop", "bakery"),
    "svar 2": ("bakery",),
    "to og tre": ("bakery", "children"),
    "den første og den sidste": ("shop", "animals"),
    "butik og bager": ("shop", "bakery"),
    "bager og butik": ("shop", "bakery"),
    "butik\nbørn": ("shop", "children"),
    "butik bager": ("shop", "bakery"),
    "Butik og lager": ("shop",),
    "butik og lager, dyr": ("shop", "animals"),
    "jeg vil gerne i butik og noget med dyr": ("shop", "animals"),
    "butikken, bageren": ("shop", "bakery"),
    "butk, boern": ("shop", "children"),
    "1 og dyr": ("shop", "animals"),
    "1 1 1": ("shop",),
    "alle": ("shop", "bakery", "children", "animals"),
    "dem alle": ("shop", "bakery", "children", "animals"),
    "all of them": ("shop", "bakery", "children", "animals"),
}
UNREAD = ["", "9", "1 og 9", "frisør", "butik, frisør", "ikke butik", "13", "hvad er dyr?", "🙂"]


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_read(text: str, expected: tuple[str, ...]) -> None:
    assert JOBS.read(text, READING) == expected


@pytest.mark.parametrize("text", UNREAD)
def test_asked_again(text: str) -> None:
    assert JOBS.read(text, READING) == Unclear()


def test_more_than_there_is_room_for() -> None:
    assert Choices(("a", "b", "c"), most=2).read("1,2,3", READING) == Unclear("many")


def test_stored_options_come_back_as_a_tuple() -> None:
    assert JOBS.load(["shop", "animals"]) == ("shop", "animals")


@pytest.mark.parametrize("raw", [[], ["gone"], ["shop", "gone"], "shop", None, [1], [["shop"]]])
def test_what_no_longer_fits(raw: object) -> None:
    with pytest.raises(Unfit):
        JOBS.load(raw)  # type: ignore[arg-type]
