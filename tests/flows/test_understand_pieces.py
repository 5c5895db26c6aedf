import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.understand.pieces import BEGIN, END, UNKNOWN, Pieces

KNOWN = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁løn", "▁lø", "n", "seddel", "s", "e", "d", "l"]
LIKELY = [0.0, 0.0, 0.0, 0.0, -3.0, -5.0, -6.0, -4.0, -7.0, -3.5, -3.0, -3.5, -3.5]
PIECES = Pieces.known(KNOWN, LIKELY)
ENOUGH = 60


def spelt(text: str) -> list[str]:
    return [KNOWN[number] for number in PIECES.of(text, ENOUGH)[1:-1]]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("løn", ["▁løn"]),
        ("LØN", ["▁løn"]),
        ("lønseddel", ["▁løn", "seddel"]),
        ("løn løn", ["▁løn", "▁løn"]),
        ("nd", ["▁", "n", "d"]),
        ("løx", ["▁lø", "<unk>"]),
    ],
)
def test_a_word_is_cut_in_the_likeliest_way(text: str, pieces: list[str]) -> None:
    assert spelt(text) == pieces


def test_nothing_is_one_unknown_sign() -> None:
    assert PIECES.of(" \n", ENOUGH) == [BEGIN, UNKNOWN, END]


def test_of_a_long_text_the_beginning_and_the_end_are_read() -> None:
    numbers = PIECES.of("løn " * 50 + "n " * 50, 9)
    assert [KNOWN[number] for number in numbers[1:-1]] == ["▁løn"] * 6 + ["n", "▁", "n"]


@given(st.text(max_size=400), st.integers(1, 60))
def test_any_text_can_be_cut(text: str, most: int) -> None:
    begin, *inner, end = PIECES.of(text, most)
    assert (begin, end) == (BEGIN, END)
    assert 1 <= len(inner) <= most
    assert all(0 <= number < len(KNOWN) for number in inner)
