"""A question as the person sees it on each channel, and the words that answer it."""

from datetime import date
from typing import Any

import pytest

from flows.answers import Choice, Choices, Date, Maybe, Name, YesNo
from flows.chat import Ask
from flows.gsm7 import fits_one
from flows.kind import Kind, Reading, Unclear
from flows.manner import SMS, TELEGRAM
from flows.message import Option
from flows.question import again, labels, names, question, read, text_for, with_options
from flows.texts import texts_of
from tests.flows.desk_maker import line

READING = Reading(date(2026, 11, 23), "da")
HEARD = Choice(("friend", "school", "consultant"))
WISHES = Choices(("shop", "food", "children"), most=3)


def ask(key: str, kind: Kind[Any], **args: object) -> Ask[object]:
    return Ask(key, kind, "", args)


def test_a_choice_by_sms_is_numbered_and_says_how_to_answer() -> None:
    put = question(ask("hoert", HEARD), "enrolment", "da", SMS, "enrolment:1:1")
    assert put.text.endswith("1 En ven\n2 Skolen\n3 En konsulent\nSvar 1, 2 eller 3.")
    assert put.options == ()


def test_a_choice_on_telegram_is_buttons_that_carry_the_stamp() -> None:
    put = question(ask("hoert", HEARD), "enrolment", "da", TELEGRAM, "enrolment:1:1")
    assert put.text == line("hoert.ask", "enrolment")
    assert put.options[1] == Option("Skolen", "enrolment:1:1:1")


def test_the_data_of_a_button_is_short_ascii() -> None:
    stamp = "enrolment:9999:999999"
    put = question(ask("hoert", HEARD), "enrolment", "da", TELEGRAM, stamp)
    assert all(o.data.isascii() and len(o.data) <= 64 for o in put.options)


@pytest.mark.parametrize(
    ("kind", "language", "hint"),
    [
        (WISHES, "da", "Svar med et eller flere tal, fx 1 og 3."),
        (WISHES, "en", "Answer with one or more numbers, like 1 and 3."),
        (Maybe(WISHES, no=True), "da", "Svar med et eller flere tal, fx 1 og 3."),
        (Choices(("shop", "food")), "da", "Svar med et eller flere tal, fx 1 og 2."),
        (Choices(("shop",)), "da", "Svar 1."),
    ],
)
def test_a_question_that_takes_several_answers_says_so_by_sms(
    kind: Kind[Any], language: str, hint: str
) -> None:
    put = question(ask("oensker", kind), "enrolment", language, SMS, "")
    assert put.text.splitlines()[-1] == hint


def test_a_long_list_is_not_counted_up_in_full() -> None:
    shown = {str(number): "noget" for number in range(9)}
    assert with_options("Hvad?", shown, "da", SMS, "").text.endswith("Svar med et tal, fx 2.")


def test_yes_and_no_are_words_by_sms_and_buttons_on_telegram() -> None:
    yes_no = ask("skift_cv", YesNo())
    by_sms = question(yes_no, "lay_aside", "da", SMS, "")
    assert by_sms.text == line("skift_cv.ask", "lay_aside") + " Svar ja eller nej."
    pressed = question(yes_no, "lay_aside", "en", TELEGRAM, "lay_aside:1:1")
    assert [option.label for option in pressed.options] == ["Yes", "No"]


def test_yes_or_no_is_not_spelled_out_where_it_would_cost_another_sms() -> None:
    shown = {"yes": "Ja", "no": "Nej"}
    assert with_options("a" * 150, shown, "da", SMS, "").text == "a" * 150


def test_a_text_with_an_sms_form_uses_it_by_sms_only() -> None:
    texts = texts_of("enrolment", "da")
    assert text_for(texts, "velkommen", "", SMS, {}) == texts.get("velkommen", "sms")
    assert text_for(texts, "velkommen", "", TELEGRAM, {}) == texts.get("velkommen")


def test_asking_again_gives_an_example() -> None:
    put = again(ask("navn", Name()), "enrolment", "da", SMS, "", "")
    assert put.text == line("navn.again", "enrolment")


def test_asking_again_says_what_was_wrong_where_the_kind_can_tell() -> None:
    born = ask("foedt", Date(age=(10, 30)))
    assert "findes ikke" in again(born, "enrolment", "da", SMS, "impossible", "").text
    assert again(born, "enrolment", "da", SMS, "unheard_of", "").text == line(
        "foedt.again", "enrolment"
    )


def test_asking_again_by_sms_shows_the_choices_again() -> None:
    put = again(ask("hoert", HEARD), "enrolment", "da", SMS, "", "")
    assert "2 Skolen" in put.text and fits_one(put.text)


def test_asking_again_on_telegram_points_at_the_buttons() -> None:
    put = again(ask("hoert", HEARD), "enrolment", "da", TELEGRAM, "", "enrolment:1:2")
    assert put.text == line("press")
    assert put.options[0].data == "enrolment:1:2:0"


@pytest.mark.parametrize("text", ["2", "svar 2", "skolen", "Skole", "min lærer", "den anden"])
def test_numbers_labels_and_words_of_the_texts_all_answer(text: str) -> None:
    assert read(ask("hoert", HEARD), "enrolment", text, READING) == "school"


def test_words_follow_the_language() -> None:
    english = Reading(READING.today, "en")
    assert read(ask("hoert", HEARD), "enrolment", "my teacher", english) == "school"
    assert isinstance(read(ask("hoert", HEARD), "enrolment", "zebra", english), Unclear)


def test_a_question_with_arguments_reads_its_labels_too() -> None:
    used = ask("cv_brugt", Choice(("used", "not_yet", "help")), name="Amina")
    assert read(used, "check_in", "ikke endnu", READING) == "not_yet"


def test_labels_stand_in_the_order_of_the_options() -> None:
    shown = labels(ask("hoert", HEARD), texts_of("enrolment", "da"))
    assert list(shown.items()) == [
        ("friend", "En ven"),
        ("school", "Skolen"),
        ("consultant", "En konsulent"),
    ]


def test_a_question_is_known_by_its_names_whatever_its_number() -> None:
    assert names(ask("1.navn", Name()), "enrolment", "da") == ("navn", "fornavn")
    assert names(ask("menu", HEARD), "menu", "da") == ()
