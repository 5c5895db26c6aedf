import pytest

from flows.understand.language import language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hvornår får jeg min løn", "da"),
        ("when do i get my pay", "en"),
        ("maaşım ne zaman yatacak", "tr"),
        ("maasim ne zaman yatacak", "tr"),
        ("متى ينزل الراتب", "ar"),
        ("emta byenzal l rateb", "ar"),
        ("mushaharka goorma ayaan helayaa", "so"),
        ("коли я отримаю зарплату", "uk"),
        ("kiedy dostanę wypłatę", "pl"),
        ("kiedy dostane wyplate", "pl"),
        ("تنخواہ کب ملے گی", "ur"),
        ("tankhwah kab milegi mujhe", "ur"),
    ],
)
def test_a_message_of_three_words_is_known_by_its_language(text: str, code: str) -> None:
    assert language(text, "da" if code != "da" else "en") == code


@pytest.mark.parametrize("text", ["ok", "stop", "cv", "hi", "netto", "tak", "👍", "12", "", "???"])
@pytest.mark.parametrize("known", ["da", "en", "tr"])
def test_a_short_message_is_in_the_language_that_is_known(text: str, known: str) -> None:
    assert language(text, known) == known


@pytest.mark.parametrize(("text", "code"), [("شكرا", "ar"), ("дякую", "uk"), ("شکریہ", "ur")])
def test_a_script_is_unmistakable_in_one_word(text: str, code: str) -> None:
    assert language(text, "da") == code


def test_one_foreign_word_in_a_danish_message_changes_nothing() -> None:
    assert language("wallah jeg er syg i dag bro", "da") == "da"
