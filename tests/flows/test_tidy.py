"""What comes in is made safe to store, tidy to read and plain to compare."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.tidy import LONGEST, clean, fold, plain, tidy

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  hej   med \n dig\t", "hej med dig"),
        ("hej\u00a0du", "hej du"),
        ("h\u200be\u200dj\ufeff", "hej"),
        ("\u202ejeh\u202c", "jeh"),
        ("a\x00b\x07c", "abc"),
        ("\ud83d alene \udc00", "alene"),
        ("A\u030ase", "Åse"),
        ("Ａｌｉ", "Ali"),
        ("𝓐𝓶𝓲𝓷𝓪", "Amina"),
        ("½ liter", "½ liter"),
        ("", ""),
        ("\u200b\u200b", ""),
    ],
)
def test_tidy_removes_what_nobody_sees(text: str, expected: str) -> None:
    assert tidy(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("JA TAK!!! 🙂", "ja tak"),
        ("Nej.", "nej"),
        ("?", "?"),
        ("👍", "👍"),
        ("hvad er AM-bidrag?", "hvad er am-bidrag"),
        ("/start", "/start"),
        ("Få øl", "få øl"),
    ],
)
def test_fold_ignores_capitals_and_marks_at_the_end(text: str, expected: str) -> None:
    assert fold(text) == expected


@pytest.mark.parametrize("text", ["Få øl!", "faa oel", "få  ÖL", "FAA ØL", "fa-ol", "Fa\u030a øl"])
def test_plain_is_the_same_with_and_without_danish_letters(text: str) -> None:
    assert plain(text) == "fa ol"


def test_plain_reads_digits_of_other_scripts_and_keycaps() -> None:
    assert plain("١٢ 2️⃣") == "12 2"


def test_plain_of_marks_alone_is_empty() -> None:
    assert plain("🙂 ... !") == ""


@given(ANYTHING)
def test_clean_text_can_be_stored_whatever_came(text: str) -> None:
    stored = clean(text)
    assert "\x00" not in stored
    assert stored.encode("utf-8").decode("utf-8") == stored


def test_clean_cuts_what_is_too_long() -> None:
    assert clean("a" * 1_000_000) == "a" * LONGEST
    assert clean("hej du", longest=3) == "hej"


def test_clean_leaves_ordinary_text_alone() -> None:
    assert clean("Hej! 👨‍👩‍👧 æøå\nny linje") == "Hej! 👨‍👩‍👧 æøå\nny linje"


@given(ANYTHING)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize("text", ["🙂" * 5_000, "a" * 1_000_000, "\ud800" * 9_000, "\x00" * 9_000])
def test_no_size_or_kind_of_text_is_too_much(text: str) -> None:
    assert len(tidy(text)) <= LONGEST + 1
    assert len(fold(text)) <= LONGEST + 1
    assert len(plain(text)) <= LONGEST + 1
