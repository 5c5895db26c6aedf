"""Following up: one short, neutral question at a time, about what is going on for this youth."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from flows.effects import Effect, OpenCase
from flows.gsm7 import fits_one, segments
from flows.kind import Json
from flows.person import Person
from tests.flows.desk_maker import AMINA, OUTSIDE, SMS, TELEGRAM, Play, line
from tests.house.pages import pages

JOB: Mapping[str, Json] = {"workplace": "Netto", "weeks": 8}
EVENT = "Jobcafe i Huset på tirsdag kl. 16."
LONG_EVENT = "Stor jobmesse i Kulturhuset tirsdag kl. 16-18.30"
LONGEST: Mapping[str, Json] = {"workplace": "Børnehaven Regnbuens Små Stjerner", "weeks": 104}
ABOUT: Mapping[str, Mapping[str, Json]] = {
    "eve": {"kind": "eve", **JOB},
    "first_shift": {"kind": "first_shift", **JOB},
    "first_week": {"kind": "first_week", **JOB},
    "job_work": {"kind": "job", "use": "work", "praise": None, **JOB},
    "job_people": {"kind": "job", "use": "people", "praise": None, **JOB},
    "job_hours": {"kind": "job", "use": "hours", "praise": None, **JOB},
    "job_first_month": {"kind": "job", "use": "hours", "praise": "first_month", **JOB},
    "job_weeks": {"kind": "job", "use": "work", "praise": "weeks", **JOB},
    "contract_end": {"kind": "contract_end", **JOB},
    "ended": {"kind": "ended", **JOB},
    "pause_over": {"kind": "pause_over"},
    "cv_new": {"kind": "waiting", "use": "cv_new"},
    "cv_on": {"kind": "waiting", "use": "cv_on"},
    "interview": {"kind": "waiting", "use": "interview"},
    "event": {"kind": "waiting", "use": "event", "event": EVENT},
    "hello": {"kind": "waiting", "use": "hello"},
}
MOODS = [name for name, about in ABOUT.items() if about["kind"] in ("first_shift", "first_week")]
MOODS += [name for name in ABOUT if name.startswith("job_")]
OFFERS = ("cv_new", "cv_on", "interview", "event")
LONG_NAMED = replace(AMINA, first_name="Marie-Louise")
ENGLISH = Person(2, first_name="Marie-Louise", language="en", stage="waiting")


def asked(name: str, play: Play | None = None, **more: Json) -> Play:
    play = play or Play(AMINA, outside={**OUTSIDE, "consultant": "Mette"})
    play.due(do="contact", rung="ask", to="follow_up", about={**ABOUT[name], **more})
    return play


def nudged(play: Play) -> str:
    return play.due(do="contact", rung="nudge", flow="follow_up")


# -- every question -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ABOUT)
def test_a_question_names_the_youth_and_the_consultant(name: str) -> None:
    text = asked(name).replies[0].text
    assert text.startswith("Hej Amina!") and "Mette" in text


@pytest.mark.parametrize("name", [name for name in ABOUT if "workplace" in ABOUT[name]])
def test_a_question_about_a_job_names_the_workplace(name: str) -> None:
    assert "Netto" in asked(name).replies[0].text


@pytest.mark.parametrize("name", ABOUT)
def test_a_question_is_one_message_with_one_thing_to_answer(name: str) -> None:
    play = asked(name)
    (reply,) = play.replies
    assert reply.text.count("?") == 1 or name == "event"
    assert play.effects == []


@pytest.mark.parametrize("name", ABOUT)
def test_once_more_is_put_in_other_words_with_the_same_choices(name: str) -> None:
    play = asked(name)
    first = play.replies[0].text
    again = nudged(play)
    assert again.startswith("Hej Amina.") and again != first
    assert first.partition("\n")[2] == again.partition("\n")[2]


@pytest.mark.parametrize("name", ABOUT)
def test_without_a_consultant_no_name_is_made_up(name: str) -> None:
    play = asked(name, Play(AMINA, outside={**OUTSIDE, "consultant": None}))
    said = play.replies[0].text + nudged(play)
    assert "nobody" not in said and "None" not in said
    assert "Makker" in said or "en voksen" in said


@pytest.mark.parametrize("person", [LONG_NAMED, ENGLISH], ids=["da", "en"])
@pytest.mark.parametrize("name", ABOUT)
def test_everything_said_with_long_names_is_one_sms(
    brief_cv: None, name: str, person: Person
) -> None:
    for answer in ("1", "2", "3", "ja", "nej", "7.15", "ved ikke"):
        outside = {**OUTSIDE, "consultant": "Christian Emil"}
        play = Play(person, outside=outside)
        more = {key: LONGEST[key] for key in LONGEST if key in ABOUT[name]}
        if name == "event":
            more["event"] = LONG_EVENT
        asked(name, play, **more)
        said = list(play.replies)
        nudged(play)
        said += play.replies
        for text in ("zebra?" * 40, "hvorfor", answer, "1", "nej"):
            if play.conversations["follow_up"].status == "done":
                break
            play.say(text)
            said += play.replies if play.conversations["follow_up"].status == "open" else ()
        assert [reply.text for reply in said if segments(reply.text) != 1] == []


def test_no_text_asks_why_somebody_is_unwell() -> None:
    """No casework by SMS: after a bad day comes an offer to ring, never "what happened?"."""
    (page,) = [page for page in pages("da") if page.where == "flows/follow_up/da.ftl"]
    assert "ring_op" in page.messages
    for name in MOODS:
        said = asked(name).say("3")
        assert "ringer til dig?" in said and "hvad" not in said.casefold()


# -- the evening before ---------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["7.15", "kl 7", "kvart over syv tror jeg", "15"])
def test_a_plan_for_the_morning_is_met_with_good_luck(text: str) -> None:
    play = asked("eve")
    assert play.say(text) == line("aften_plan", "follow_up", name="Amina", consultant="Mette")
    assert play.cases == []


@pytest.mark.parametrize("text", ["ved ikke", "det ved jeg ikke endnu"])
def test_no_plan_yet_is_fine_too(text: str) -> None:
    assert asked("eve").say(text).startswith("Helt okay, Amina.")


def test_a_question_on_the_evening_before_goes_to_a_human() -> None:
    play = asked("eve")
    assert "Mette" in play.say("hvem skal jeg spørge efter?")
    assert play.effects == [OpenCase("help", "today", "hvem skal jeg spørge efter?")]


# -- how is it going ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MOODS)
@pytest.mark.parametrize("text", ["1", "godt", "det går godt", "fint"])
def test_good_news_is_recognised(name: str, text: str) -> None:
    play = asked(name)
    kind = str(ABOUT[name]["kind"])
    assert play.say(text) == line(f"{kind}_good", "follow_up", name="Amina")
    assert play.cases == []


@pytest.mark.parametrize("name", MOODS)
@pytest.mark.parametrize("text", ["2", "sådan da", "tja"])
def test_okay_is_okay(name: str, text: str) -> None:
    assert asked(name).say(text).startswith("Tak, Amina. Okay er helt fint.")


@pytest.mark.parametrize("text", ["3", "skidt", "ikke godt", "dårligt"])
@pytest.mark.parametrize(
    ("answer", "urgency"), [("ja", "today"), ("1", "today"), ("nej", "this_week")]
)
def test_bad_news_reaches_a_human_however_they_want_it(
    text: str, answer: str, urgency: str
) -> None:
    play = asked("first_shift")
    assert "Vil du have, at Mette ringer til dig?" in play.say(text)
    assert play.cases == []
    assert "Mette" in play.say(answer)
    assert play.effects == [OpenCase("bad_check_in", urgency)]  # type: ignore[arg-type]


def test_weeks_kept_are_named_in_the_question() -> None:
    assert "8 uger hos Netto" in asked("job_weeks").replies[0].text
    assert "første måned hos Netto" in asked("job_first_month").replies[0].text


# -- ends and beginnings --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "effect", "said"),
    [
        ("1", OpenCase("wants_to_stay", "this_week"), "tale med Netto"),
        ("andet job", OpenCase("wants_new_job", "this_week"), "noget nyt"),
        ("3", OpenCase("help"), "Mette"),
    ],
)
def test_before_a_contract_ends_a_wish_reaches_a_human(
    text: str, effect: Effect, said: str
) -> None:
    play = asked("contract_end")
    assert said in play.say(text)
    assert play.effects == [effect]


@pytest.mark.parametrize("why", ["1", "jeg ville selv", "fyret"])
def test_after_a_job_they_say_why_and_whether_to_look_again(why: str) -> None:
    play = asked("ended")
    assert "nyt job?" in play.say(why)
    other = play.copy()
    assert "leder vi igen" in play.say("ja")
    assert play.effects == [OpenCase("wants_new_job", "this_week")]
    assert "Du bliver ikke glemt." in other.say("nej") and other.effects == []


def test_a_pause_ends_with_what_they_want() -> None:
    play = asked("pause_over")
    more, talk = play.copy(), play.copy()
    assert "i gang igen" in play.say("ja")
    more.say("2")
    assert more.current.flow == "pause"
    talk.say("vil snakke")
    assert talk.cases == ["help"]


# -- waiting --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["cv_new", "cv_on"])
def test_yes_to_the_cv_begins_it(brief_cv: None, name: str) -> None:
    play = asked(name)
    play.say("ja tak")
    assert play.current.flow == "cv"


@pytest.mark.parametrize(
    ("name", "reason"), [("interview", "wants_interview"), ("event", "wants_event")]
)
def test_yes_to_an_offer_reaches_a_human(name: str, reason: str) -> None:
    play = asked(name)
    assert "Mette" in play.say("1")
    assert play.effects == [OpenCase(reason, "this_week")]


def test_the_event_is_told_in_the_areas_own_words() -> None:
    assert EVENT in asked("event").replies[0].text


@pytest.mark.parametrize("name", OFFERS)
def test_not_now_is_fine_and_talking_is_too(name: str) -> None:
    play = asked(name)
    talk = play.copy()
    assert play.say("ikke nu").startswith("Helt fint, Amina.") and play.effects == []
    assert "Mette" in talk.say("3") and talk.cases == ["help"]


def test_a_new_dream_reaches_a_human() -> None:
    play = asked("hello")
    same = play.copy()
    play.say("noget andet")
    assert play.effects == [OpenCase("new_wishes", "this_week")]
    assert "leder vi videre" in same.say("1") and same.effects == []


def test_a_kind_that_is_not_known_any_more_is_a_greeting() -> None:
    play = Play(AMINA)
    play.due(do="contact", rung="ask", to="follow_up", about={"kind": "dragons"})
    assert play.replies[0].text.startswith("Hej Amina! Du er ikke glemt.")


def test_on_telegram_the_answers_are_buttons() -> None:
    play = asked("first_shift", Play(AMINA, TELEGRAM, outside={**OUTSIDE, "consultant": "Mette"}))
    assert [option.label for option in play.replies[0].options] == ["Godt", "Okay", "Skidt"]
    play.press("Skidt")
    play.press("Ja")
    assert play.cases == ["bad_check_in"]


def test_the_texts_fit_one_sms_whatever_the_workplace_is_called() -> None:
    for place in ("Fakta", "Superbrugsenpåtorvetikøge", "Den Lille Grønne Butik", ""):
        play = asked("first_shift", workplace=place)
        assert SMS.short and fits_one(play.replies[0].text)
