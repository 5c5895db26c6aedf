"""One option, by number, id or words, and never a guess between two."""

from datetime import date

import pytest

from flows.answers import Choice
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")
JOBS = Choice(("shop", "bakery", "children", "do_not_know")).with_labels(
    {
        "shop": ("Butik eller supermarked", "butik", "netto", "føtex"),
        "bakery": ("Bageri", "bager"),
        "children": ("Børn", "børnehave", "sfo"),
        "do_not_know": ("Ved ikke endnu", "ved ikke"),
        "gone": ("Noget, der ikke findes",),
    }
)
READ = {
    "1": "shop",
    "1.": "shop",
    "nr 2": "bakery",
    "Nr. 2": "bakery",
    "svar 2": "bakery",
    "to": "bakery",
    "two": "bakery",
    "2️⃣": "bakery",
    "den anden": "bakery",
    "anden": "bakery",
    "den første": "shop",
    "the third": "children",
    "jeg vælger 3": "children",
    "nummer tre tak": "children",
    "den sidste": "do_not_know",
    "bakery": "bakery",
    "do_not_know": "do_not_know",
    "Butik eller supermarked": "shop",
    "butik": "shop",
    "BUTIK!!": "shop",
    "butikken": "shop",
    "butk": "shop",
    "buttik": "shop",
    "supermarked": "shop",
    "supermaked": "shop",
    "foetex": "shop",
    "jeg vil gerne i butik": "shop",
    "noget med børn": "children",
    "boern": "children",
    "bageren": "bakery",
    "bagr": "bakery",
    "børnhave": "children",
    "ved ik": "do_not_know",
    "jeg ved ikke": "do_not_know",
    "ja netto tak 😊": "shop",
}
UNREAD = {
    "": "",
    "5": "",
    "0": "",
    "99": "",
    "ikke butik": "",
    "hvad er en bager?": "",
    "frisør": "",
    "👍": "",
    "ja": "",
    "1 og 3": "several",
    "1,3": "several",
    "butik og bager": "several",
    "butik" + " bla" * 60: "",
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_read(text: str, expected: str) -> None:
    assert JOBS.read(text, READING) == expected


@pytest.mark.parametrize(("text", "reason"), UNREAD.items())
def test_asked_again(text: str, reason: str) -> None:
    assert JOBS.read(text, READING) == Unclear(reason)


def test_two_options_equally_near_are_not_guessed_between() -> None:
    towns = Choice(("a", "b")).with_labels({"a": ("Hanstad",), "b": ("Hanslad",)})
    assert towns.read("Hansad", READING) == Unclear()
    assert towns.read("Hanstad", READING) == "a"


def test_a_word_that_two_options_share_belongs_to_neither() -> None:
    rooms = Choice(("a", "b")).with_labels({"a": ("Stue", "rum"), "b": ("Kammer", "rum")})
    assert rooms.read("rum", READING) == Unclear()


def test_without_labels_ids_and_numbers_still_work() -> None:
    bare = Choice(("shop", "do_not_know"))
    assert bare.read("do not know", READING) == "do_not_know"
    assert bare.read("1", READING) == "shop"


def test_an_option_that_is_gone_no_longer_fits() -> None:
    with pytest.raises(Unfit):
        Choice(("shop",)).load("bakery")


def test_a_labelled_choice_can_be_kept_in_a_cache() -> None:
    assert {JOBS: 1}[JOBS.with_labels(dict(JOBS.words))] == 1


def test_a_choice_of_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Choice(())
    with pytest.raises(ValueError, match="only once"):
        Choice(("a", "a"))
