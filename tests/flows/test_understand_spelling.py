import pytest

from flows.understand.spelling import folded, is_mark, levelled, tokens


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ik", "ikke"),
        ("ikk", "ikke"),
        ("HVA", "hvad"),
        ("wlh", "wallah"),
        ("hjaelp", "hjælp"),
        ("hjelp", "hjælp"),
        ("loen", "løn"),
        ("cheffen", "chefen"),
        ("heeeeej", "hej"),
        ("ÇOK", "cok"),
        ("أبي", "ابي"),
    ],
)
def test_spellings_of_one_word_are_levelled_to_the_same(written: str, meant: str) -> None:
    assert list(tokens(written)) == list(tokens(meant))


def test_words_that_differ_only_in_a_danish_letter_stay_apart() -> None:
    assert levelled("får") != levelled("far")
    assert levelled("faar") == levelled("får")
    assert levelled("dør") != levelled("dor")


def test_a_word_without_danish_letters_is_folded() -> None:
    assert folded("lægeerklæring") == folded("laegeerklaering") == "laegerklaering"


def test_numbers_keep_their_length_and_marks_their_first_sign() -> None:
    assert list(tokens("16 19!! ab. 1/4, 123456?!")) == [
        "00", "00", "!", "ab", ".", "0", "/", "0", ",", "00000", "?",
    ]  # fmt: skip


def test_apostrophes_join_what_they_stand_in() -> None:
    assert list(tokens("cv'et don’t")) == ["cvet", "dont"]


def test_emoji_are_words_whatever_their_skin() -> None:
    assert list(tokens("🙏🏽🙏")) == ["🙏", "🙏"]


def test_marks_are_told_from_words() -> None:
    assert [is_mark(token) for token in tokens("hej, du?")] == [False, True, False, True]


def test_signs_that_nobody_sees_are_no_words() -> None:
    assert list(tokens("\u200f\ufe0f \ud800")) == []
