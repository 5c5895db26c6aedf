"""One message from a consultant or a leader: a case, a youth, themselves, or a thread."""

import pytest

from flows.cpr import MASK
from flows.effects import (
    Duty,
    Effect,
    FetchCv,
    HandBack,
    NewNumber,
    PassOnCase,
    PauseYouth,
    PutOffCase,
    Relay,
    ShowCases,
    ShowYouth,
    StaffEffect,
    Stop,
    TakeCase,
    TakeLeave,
    TakeThread,
)
from flows.glossary import explained
from flows.kind import Json
from flows.message import InboundKind
from flows.office import OFFICE
from flows.person import Person, Role
from flows.texts import texts_of
from flows.tidy import LONGEST
from tests.flows.desk_maker import AMINA, TELEGRAM, Play, line
from tests.flows.test_closing import case, office

THREAD: Json = {"name": "Amina", "case": 12}
OUTCOME = line("udfald.ask", "close_case", number=12, name="Amina")


def in_thread(*cases: Json) -> Play:
    return office(*(cases or (case(),)), thread=THREAD)


def says(key: str, **args: object) -> str:
    return texts_of(OFFICE, "da").get(key, args=args)


# -- one word, one effect -------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["consultant", "leader"])
@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("TAG 12", TakeCase(12)),
        ("skriv 12", TakeThread(12)),
        ("skriv Amina", TakeThread(12)),
        ("skriv Yusuf", TakeThread(0, "Yusuf")),
        ("udskyd 12 3", PutOffCase(12, "2026-11-26")),
        ("giv 12 Ali", PassOnCase(12, "Ali")),
        ("/sager", ShowCases()),
        ("/unge Amina", ShowYouth("Amina")),
        ("/vagt", Duty()),
        ("vagt på", Duty(True)),
        ("/fri 24/12-2/1", TakeLeave("2026-12-24", "2027-01-02")),
        ("/pause Amina 15/1", PauseYouth("Amina", "2027-01-15")),
        ("/nummer Amina 20123456", NewNumber("Amina", "+4520123456")),
        ("CV Amina", FetchCv("amina")),
    ],
)
def test_a_word_is_carried_out_and_the_office_answers(
    role: Role, text: str, effect: Effect
) -> None:
    play = office(case(state="open"), person=Person(9, role, first_name="Mette"))
    assert play.say(text) == "" and play.effects == [effect]


@pytest.mark.parametrize("role", ["youth", "role_model", "parent"])
@pytest.mark.parametrize("text", ["TAG 12", "skriv Amina", "luk 12", "sager", "vagt på", "slut"])
def test_nobody_else_has_these_words(role: Role, text: str) -> None:
    play = Play(Person(7, role, first_name="Ali", stage="waiting"), outside={"cases": [case()]})
    play.say(text)
    assert not [effect for effect in play.effects if isinstance(effect, StaffEffect)]
    assert "close_case" not in play.conversations


def test_nobody_else_has_the_buttons_of_a_case() -> None:
    play = Play(AMINA, TELEGRAM)
    assert play.say("case:12:take", kind="button") == line("old-button-free")
    assert play.effects == []


@pytest.mark.parametrize(("word", "effect"), [("take", TakeCase(12)), ("write", TakeThread(12))])
def test_a_button_under_a_case_is_the_word_with_its_number(word: str, effect: Effect) -> None:
    play = office(case(state="open"), case(14, "Ali", state="open"), manner=TELEGRAM)
    for _ in range(2):  # whether it is still open is for the case to say
        assert play.say(f"case:12:{word}", kind="button") == ""
        assert play.effects == [effect]


@pytest.mark.parametrize(
    ("word", "flow"),
    [("later", "put_off_case"), ("pass", "pass_on_case"), ("close", "close_case")],
)
def test_a_button_that_lacks_something_asks(word: str, flow: str) -> None:
    play = office(case(), manner=TELEGRAM)
    play.say(f"case:12:{word}", kind="button")
    assert play.current.flow == flow and play.effects == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("unge", "how-youth"),
        ("fri 30/2", "leave-impossible"),
        ("pause Amina", "how-pause"),
        ("nummer Amina", "how-number"),
        ("slut", "thread-none"),
    ],
)
def test_what_is_missing_or_impossible_is_answered_kindly(text: str, key: str) -> None:
    play = office()
    assert play.say(text) == says(key) and play.effects == []


# -- which case -----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["tag den", "TAG"])
def test_the_only_open_case_needs_no_number(text: str) -> None:
    play = office(case(), case(14, "Ali", state="open"), case(15, "Sara", state="open", mine=False))
    play.say(text)
    assert play.effects == [TakeCase(14)]


@pytest.mark.parametrize("text", ["luk", "luk den", "luk Amina"])
def test_the_only_case_of_theirs_needs_no_number(text: str) -> None:
    play = office(case(), case(15, "Sara", state="open", mine=False))
    assert OUTCOME in play.say(text)


@pytest.mark.parametrize(
    ("text", "word"), [("tag den", "TAG"), ("luk", "LUK"), ("udskyd til fredag", "UDSKYD")]
)
def test_of_several_one_is_asked_for(text: str, word: str) -> None:
    play = office(case(state="open"), case(14, "Ali", state="open"))
    asked = says("which-case", cases="12 Amina, 14 Ali", example=f"{word} 12")
    assert play.say(text) == asked and play.effects == []


def test_of_none_the_list_is_offered() -> None:
    play = office()
    for text in ("tag den", "luk", "giv til Ali", "luk Yusuf"):
        assert play.say(text) == says("which-none")


def test_to_write_to_a_youth_with_two_cases_no_number_is_needed() -> None:
    play = office(case(), case(14, "Amina"))
    play.say("skriv amina")
    assert play.effects == [TakeThread(12)]


def test_a_case_that_is_not_on_the_list_is_the_offices_to_refuse() -> None:
    play = office()
    play.say("tag 99")
    assert play.effects == [TakeCase(99)]
    assert play.say("luk 99") == says("no-such-case", number=99)


def test_in_a_thread_the_case_is_that_of_the_thread() -> None:
    play = in_thread(case(), case(14, "Ali"))
    assert OUTCOME in play.say("luk")


# -- a thread -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Hej Amina, hvordan går det?",
        "ja",
        "ok",
        "1",
        "hjælp",
        "tilbage",
        "ret cv",
        "dansk",
        "start",
        "Skriv når du er hjemme",
        "Tag det roligt",
        "cv",
        "CV er vigtigt",
        "hvad er AM-bidrag?",
    ],
)
def test_what_is_no_word_for_makker_goes_to_the_youth_in_silence(text: str) -> None:
    play = in_thread()
    assert play.say(text) == "" and play.effects == [Relay(text)]


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("slut", HandBack()),
        ("SLUT", HandBack()),
        ("sager", ShowCases()),
        ("tag 14", TakeCase(14)),
        ("skriv 14", TakeThread(14)),
        ("CV Amina", FetchCv("amina")),
        ("/vagt", Duty()),
    ],
)
def test_in_a_thread_makker_still_hears_its_own_words(text: str, effect: Effect) -> None:
    play = in_thread()
    assert play.say(text) == "" and play.effects == [effect]


def test_stop_and_menu_are_obeyed_in_a_thread() -> None:
    play = in_thread()
    assert line("konsulent", "menu", name="Mette") == play.say("menu")
    play.say("stop")
    assert Stop() in play.effects and play.person.stopped


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("rettet", "edited"),
        ("voice", "other"),
        ("file:3", "message"),
        (MASK, "message"),
        ("a" * LONGEST, "message"),
    ],
)
def test_what_cannot_be_handed_on_is_told_and_not_handed_on(text: str, kind: InboundKind) -> None:
    play = in_thread()
    assert play.say(text, kind=kind) != "" and play.effects == []


def test_the_answer_to_an_office_question_does_not_reach_the_youth() -> None:
    play = in_thread()
    play.say("luk 12")
    for text in ("zebra", "hun har det skidt"):
        play.say(text)
        assert play.effects == [] and play.replies != ()
    play.say("andet", "Hun ville bare snakke")
    assert [type(effect).__name__ for effect in play.effects] == ["CloseCase"]


def test_a_question_left_unanswered_gives_way_to_the_thread() -> None:
    play = in_thread()
    play.say("luk 12")
    play.wait(days=1 / 24)
    assert play.say("Hej Amina") == "" and play.effects == [Relay("Hej Amina")]
    play.say("mødtes")
    assert play.effects == [Relay("mødtes")]


@pytest.mark.parametrize("text", ["skriv 12", "slut", "udskyd 12 3", "giv 12 Ali"])
def test_a_new_thing_takes_the_place_of_an_open_question(text: str) -> None:
    play = in_thread()
    play.say("luk 12", text, "Hej igen")
    assert play.effects == [Relay("Hej igen")]


def test_a_question_waits_while_another_case_is_taken() -> None:
    play = office(case(), case(14, "Ali", state="open"))
    play.say("luk 12", "tag 14", "1")
    assert [type(effect).__name__ for effect in play.effects] == ["CloseCase"]


@pytest.mark.parametrize("text", ["unge Amina", "sager", "vagt"])
def test_a_look_at_something_is_possible_in_the_middle_of_a_question(text: str) -> None:
    play = office(case())
    play.say("luk 12", text)
    assert play.say("1") == "" and play.cases == []
    assert [type(effect).__name__ for effect in play.effects] == ["CloseCase"]


def test_staff_are_still_answered_like_anybody_else() -> None:
    play = office()
    assert play.say("hvad er AM-bidrag?") == explained("hvad er AM-bidrag?", "da")
    assert line("konsulent", "menu", name="Mette") == play.say("hej")
