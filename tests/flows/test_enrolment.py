"""The first minutes: who the youth is, and nothing that a fourteen-year-old may not have."""

from dataclasses import replace
from datetime import date

import pytest

from flows.effects import OpenCase, SaveProfile
from flows.gsm7 import segments
from flows.person import Person
from flows.wishes import ASKED
from tests.flows.desk_maker import SMS, STRANGER, TELEGRAM, Play, line

ENGLISH = Person(1, language="en")
NAMES = (
    *("Amina", "Ali", "Omar", "Yusuf", "Zahra", "Hümeyra", "Mette", "Lars", "Kaj", "Bo", "Sofie"),
    *(
        "Mohamed",
        "Fatima",
        "Emir",
        "Oskar",
        "Ida",
        "Noah",
        "Leyla",
        "Khadija",
        "Jonas",
        "Aya Mette",
    ),
)
TOWNS = (
    *("Køge Nord", "Vejle", "Gellerup", "Vollsmose", "Greve", "Ishøj", "Kolding", "Brøndby"),
    *("Tåstrup", "Mjølnerparken", "Sønderbro", "Askerød", "Ringsted", "ved stationen"),
)


def enrolled(play: Play) -> Play:
    play.say("hej", "Amina", "12. juni 2009", "Køge", "1", "1 og 3")
    return play


def test_makker_says_who_it_is_and_who_can_read_this_in_one_plain_sentence() -> None:
    for person, sentence in ((STRANGER, "Kun du og konsulenterne"), (ENGLISH, "Only you and the")):
        for manner in (SMS, TELEGRAM):
            assert sentence in Play(person, manner).say("hej")


def test_one_question_at_a_time_and_the_profile_at_the_end() -> None:
    play = Play(STRANGER)
    keys = []
    for text in ("hej", "jeg hedder amina", "12/6 2012", "køge nord", "min lærer", "butik, dyr"):
        play.say(text)
        keys.append(play.current.asked)
    assert keys == ["navn", "foedt", "omraade", "hoert", "oensker", "menu"]
    wanted = SaveProfile("Amina", "2012-06-12", "køge nord", "school", ("shop", "animals"))
    assert wanted in play.effects
    assert play.person.enrolled and play.person.born == date(2012, 6, 12)


def test_each_message_by_sms_is_one_segment_with_the_whole_question() -> None:
    for person, born in ((STRANGER, "12. juni 2012"), (ENGLISH, "12 June 2012")):
        play = Play(person)
        for text in ("hej", "Mohammed", born, "Køge", "zebra", "zebra", "1", "1,2,3,4", "1"):
            play.say(text)
            assert [segments(reply.text) for reply in play.replies] == [1] * len(play.replies)


def test_what_is_known_already_is_not_asked() -> None:
    known = Person(1, first_name="Amina", born=date(2012, 6, 12), area="Køge")
    play = Play(known)
    play.say("hej")
    assert play.current.asked == "hoert"


def test_who_came_for_a_cv_goes_on_to_it(brief_cv: None) -> None:
    play = Play(STRANGER)
    play.say("hej jeg vil gerne lave et cv", "Amina", "12. juni 2012", "Køge", "1", "1")
    assert play.current.flow == "cv"


def test_who_asks_for_a_cv_halfway_is_told_that_it_comes_and_it_does(brief_cv: None) -> None:
    play = Play(STRANGER)
    play.say("hej", "Amina", "12. juni 2012")
    asked = play.say("jeg vil lave et cv")
    assert line("soon") in asked
    assert play.current.asked == "omraade"
    play.say("Køge", "1", "1")
    assert play.current.flow == "cv"


@pytest.mark.parametrize(
    ("first", "halfway", "flow", "asked_of"),
    [
        ("hej jeg forstår ikke min lønseddel", "Køge", "payslip", set()),
        ("hej", "hvornår får jeg løn", "payslip", set()),
        ("hej", "kan du hjælpe med en ansøgning til netto", None, {"application"}),
        ("hej jeg vil gerne have et fritidsjob", "Køge", "menu", set()),
        ("har I et job til mig, og kan du tjekke min løn", "Køge", "payslip", set()),
    ],
)
def test_what_somebody_wants_is_kept_until_they_are_enrolled(
    first: str, halfway: str, flow: str | None, asked_of: set[str]
) -> None:
    """Not the wish for a job: that is what enrolment itself is for."""
    play = Play(STRANGER)
    play.say(first, "Amina", "12. juni 2012")
    assert (line("soon") in play.say(halfway)) == (halfway != "Køge")
    play.say(*(["Køge"] if halfway != "Køge" else []), "1", "1")
    opened = {each.reason for each in play.effects if isinstance(each, OpenCase)}
    assert opened == {f"{ASKED}{topic}" for topic in asked_of}
    assert (play.current.flow if flow else play.conversations["asked"].status) == (flow or "done")


def test_what_is_wanted_twice_is_served_once_and_each_of_two() -> None:
    play = Play(STRANGER)
    play.say("tjek min løn", "Amina", "hvornår får jeg løn", "12. juni 2012")
    play.say("hvor mange timer må jeg arbejde", "Køge", "1", "1")
    assert play.conversations["rights"].status == "done"
    assert play.current.flow == "payslip" and play.current.run == 1


def test_of_two_long_talks_the_first_begins_and_the_second_waits_unasked(brief_cv: None) -> None:
    play = Play(STRANGER)
    play.say("hej jeg vil gerne lave et cv", "Amina", "hvornår får jeg løn", "12. juni 2012")
    said = play.say("Køge", "1", "1")
    assert line("one-by-one") in said and said.endswith(line("fornavn.ask", "cv"))
    assert "løn" not in said
    assert line("back-to") in play.say("Amina", "Holm") and play.current.flow == "payslip"


def test_everyone_else_is_shown_the_menu() -> None:
    assert enrolled(Play(STRANGER)).current.flow == "menu"


@pytest.mark.parametrize("born", ["23. november 2010", "24. november 2010", "1. januar 2016"])
def test_age_is_no_hindrance_by_sms_and_telegram_is_not_mentioned(born: str) -> None:
    play = Play(STRANGER)
    said = [play.say(text) for text in ("hej", "Amina", born, "Køge", "1", "1")]
    assert play.person.enrolled
    assert "telegram" not in " ".join(said).casefold()


def test_sixteen_today_may_use_telegram() -> None:
    play = Play(STRANGER, TELEGRAM)
    play.say("hej", "Amina", "23. november 2010", "Køge", "1", "1")
    assert play.person.enrolled


def too_young() -> Play:
    play = Play(STRANGER, TELEGRAM)
    play.say("hej", "Amina", "24. november 2010")
    return play


def test_under_sixteen_on_telegram_is_sent_to_sms_and_a_consultant_is_told() -> None:
    play = too_young()
    assert "sms" in play.replies[-1].text and "Amina" in play.replies[-1].text
    assert play.cases == ["too_young_for_telegram"]
    assert not play.person.enrolled


@pytest.mark.parametrize("text", ["ok", "hej", "MENU", "START", "/start", "cv", "12. juni 2000"])
def test_under_sixteen_is_told_again_and_never_enrolled_on_telegram(text: str) -> None:
    play = too_young()
    assert line("for_ung_til_telegram", "enrolment", name="Amina") in play.say(text)
    assert not play.person.enrolled and play.cases == []


def test_under_sixteen_goes_on_by_sms_where_they_were() -> None:
    play = replace(too_young(), manner=SMS)
    play.say("hej")
    assert play.current.asked == "omraade"


def test_who_turns_sixteen_is_let_in() -> None:
    play = too_young()
    play.wait(days=1)
    play.say("hej")
    assert play.current.asked == "omraade"


def test_a_mistyped_birthday_can_be_corrected_by_who_was_turned_away() -> None:
    play = too_young()
    play.say("ret fødselsdag", "24. november 2009")
    assert play.current.asked == "omraade"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("30. februar 2012", "again-impossible"),
        ("12. juni 1950", "again-bounds"),
        ("12. juni", "again-year"),
        ("i går", "again"),
    ],
)
def test_a_birthday_that_is_none_is_asked_again_more_precisely(text: str, reason: str) -> None:
    play = Play(STRANGER)
    play.say("hej", "Amina")
    assert play.say(text) == line(f"foedt.{reason}", "enrolment")


def test_more_wishes_than_three_are_too_many() -> None:
    play = Play(STRANGER)
    play.say("hej", "Amina", "12. juni 2012", "Køge", "1")
    assert "Vælg højst tre" in play.say("alle")


@pytest.mark.parametrize(
    "words",
    [
        "hej, kan jeg snakke med en voksen?",
        "ring til mig",
        "er der en rigtig person jeg kan skrive med",
    ],
)
def test_a_stranger_who_asks_for_a_human_gets_one(words: str) -> None:
    play = Play(STRANGER)
    assert "Mette" in play.say(words)
    assert play.cases == ["help"] and play.current.asked == "navn"


@pytest.mark.parametrize("answers", [[], ["Amina"], ["Amina", "12. juni 2012"]])
def test_halfway_through_enrolment_nobody_waits_for_a_human(answers: list[str]) -> None:
    play = Play(STRANGER)
    play.say("hej", *answers)
    asked = play.current.asked
    assert "Mette" in play.say("kan mette ikke ringe til mig i stedet")
    assert play.cases == ["help"] and play.current.asked == asked


def test_a_name_or_a_town_is_no_call_for_a_human() -> None:
    for name in NAMES:
        play = Play(STRANGER)
        play.say("hej", name)
        assert play.cases == [] and play.current.asked == "foedt", name
    for town in TOWNS:
        play = Play(STRANGER)
        play.say("hej", "Amina", "12. juni 2012", town)
        assert play.cases == [] and play.current.asked == "hoert", town


def test_a_stranger_who_writes_english_is_enrolled_in_english() -> None:
    play = Play(ENGLISH)
    assert "What's your first name?" in play.say("hi")
    assert "Thanks, Ali! You're in." in play.say("Ali", "12 June 2012", "Køge", "a friend", "shop")
