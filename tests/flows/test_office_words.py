"""What consultants and leaders write is read as they mean it, and nothing else is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.asked.flow import PLAIN
from flows.effects import Duty, HandBack, NewNumber, PauseYouth, ShowCases, ShowYouth, TakeLeave
from flows.gsm7 import fits_one
from flows.kind import Reading, Unclear
from flows.office import OFFICE
from flows.office.about_case import AboutCase, pressed
from flows.office.day import Day, day_of
from flows.office.how_to import HowTo
from flows.office.leave import leave_of
from flows.office.words import StaffWish, staff_wish
from flows.texts import LANGUAGES, texts_of
from flows.wishes import ANSWERED, ASKED, BY_A_HUMAN, TOLD_THE_WORDS
from tests.flows.examples import examples
from tests.flows.test_words import NOT_ALONE, SAID
from tests.house.pages import read_page
from tests.house.tree import ROOT

MONDAY = date(2026, 11, 23)
READING = Reading(MONDAY, "da")
ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))
FRIDAY, FIRST = date(2026, 11, 27), date(2026, 12, 1)


def leave(first: str, last: str) -> TakeLeave:
    return TakeLeave(first, last)


ABOUT_A_CASE: list[tuple[str, AboutCase]] = [
    ("TAG 12|tag 12|Tag den 12|tag sag 12!|tag sag nr. 12|/tag 12|take 12", AboutCase("take", 12)),
    ("jeg tager 12|jeg tager sag 12|tag #12|tag 12 tak|TAG  12.", AboutCase("take", 12)),
    ("TAG|tag den|Tag den!|jeg tager den|tag den tak|tag sagen|take it", AboutCase("take")),
    ("tag Amina", AboutCase("take", name="Amina")),
    ("SKRIV 12|/skriv 12|skriv til 12|write 12|skriv sag 12", AboutCase("write", 12)),
    ("skriv Amina|skriv til Amina|skriv med Amina|/skriv Amina", AboutCase("write", name="Amina")),
    ("SKRIV", AboutCase("write")),
    ("LUK 12|luk sag 12|close 12|jeg lukker 12|afslut 12", AboutCase("close", 12)),
    ("luk|LUK|close|luk den|luk sagen", AboutCase("close")),
    ("luk Amina", AboutCase("close", name="Amina")),
    ("UDSKYD 12|udskyd sag 12|later 12|udsæt 12", AboutCase("later", 12)),
    ("UDSKYD 12 3|udskyd 12 3 dage|udskyd 12 om 3 dage|udskyd 12 tre dage",
     AboutCase("later", 12, until=date(2026, 11, 26))),
    ("udskyd 12 til fredag|udskyd 12 fredag|later 12 until friday|udskyd sag 12 til på fredag",
     AboutCase("later", 12, until=FRIDAY)),
    ("udskyd 12 til 1/12|udskyd 12 til den 1. december|udskyd 12 1.12",
     AboutCase("later", 12, until=FIRST)),
    ("udskyd 12 en uge|udskyd 12 næste uge", AboutCase("later", 12, until=date(2026, 11, 30))),
    ("udskyd til fredag|udskyd den til fredag|udskyd fredag", AboutCase("later", until=FRIDAY)),
    ("udskyd Amina til fredag|udskyd Amina fredag", AboutCase("later", name="Amina", until=FRIDAY)),
    ("udskyd 3 dage", AboutCase("later", until=date(2026, 11, 26))),
    ("udskyd Amina", AboutCase("later", name="Amina")),
    ("udskyd 12 til 30/2", AboutCase("later", 12, until=Unclear("impossible"))),
    ("udskyd 12 til jul og påske", AboutCase("later", 12, until=Unclear())),
    ("GIV 12 Ali|giv videre 12 til Ali|giv 12 videre til Ali|giv sag 12 til Ali|pass 12 on to Ali",
     AboutCase("pass", 12, to="Ali")),
    ("giv 12 til Ali Hassan", AboutCase("pass", 12, to="Ali Hassan")),
    ("giv til Ali|giv den til Ali|giv videre til Ali", AboutCase("pass", to="Ali")),
    ("GIV 12|giv 12 videre|pass 12", AboutCase("pass", 12)),
    ("giv|giv videre|giv den videre", AboutCase("pass")),
]  # fmt: skip
ABOUT_THE_REST: list[tuple[str, StaffWish]] = [
    ("SAGER|/sager|sager|mine sager|cases|my cases", ShowCases()),
    ("SLUT|slut|/slut|Slut.|færdig|vi er færdige|done", HandBack()),
    ("/unge Amina|unge Amina|UNGE Amina|ung Amina|youth Amina", ShowYouth("Amina")),
    ("unge Amina Yusuf", ShowYouth("Amina Yusuf")),
    ("/unge|unge", HowTo("how-youth")),
    ("/vagt|vagt|hvem er på vagt?|duty", Duty()),
    ("/vagt på|vagt på|vagt til|VAGT PÅ|jeg har vagten|duty on", Duty(True)),
    ("/vagt af|vagt af|vagt fra|VAGT FRA|duty off", Duty(False)),
    ("/fri 24/12-2/1|fri 24/12-2/1|fri 24/12 til 2/1|fri 24/12 - 2/1|fri fra 24/12 til 2/1|"
     "fri 24.12-2.1|fri 24.12.-2.1.|fri 24. december til 2. januar|ferie 24/12-2/1|"
     "fri 24/12-26 til 2/1-27|fri 24/12/2026-2/1/2027|fri 24/12 til og med 2/1|leave 24/12-2/1|"
     "jeg har fri 24/12-2/1|FRI: 24/12-2/1", leave("2026-12-24", "2027-01-02")),
    ("fri 24/12|/fri den 24. december", leave("2026-12-24", "2026-12-24")),
    ("fri 24-28/12|fri 24.-28. december|fri 24. til 28. december",
     leave("2026-12-24", "2026-12-28")),
    ("fri i morgen", leave("2026-11-24", "2026-11-24")),
    ("fri i dag til fredag", leave("2026-11-23", "2026-11-27")),
    ("fri uge 52", leave("2026-12-21", "2026-12-27")),
    ("fri uge 7", leave("2027-02-15", "2027-02-21")),
    ("/fri|fri|fri 30/2|fri 24/12-30/2|fri 31/11|fri 2/1-24/12|fri uge 54|fri snart|"
     "fri 24/12/2025|fri 1/1/2025-5/1/2025", HowTo("leave-impossible")),
    ("/pause Amina 15/1|pause Amina 15/1|pause Amina til 15/1|pause Amina til den 15. januar",
     PauseYouth("Amina", "2027-01-15")),
    ("pause Amina 3 uger|pause Amina i 3 uger", PauseYouth("Amina", "2026-12-14")),
    ("pause|/pause Amina|pause Amina 30/2|pause Amina i går", HowTo("how-pause")),
    ("/nummer Amina 20123456|nummer Amina 20 12 34 56|nyt nummer Amina: +4520123456|"
     "nummer til Amina er 20123456|number Amina 20123456", NewNumber("Amina", "+4520123456")),
    ("nummer|nummer Amina|nummer Amina 12|nummer 20123456", HowTo("how-number")),
]  # fmt: skip
READ = [
    (text, wish) for table, wish in [*ABOUT_A_CASE, *ABOUT_THE_REST] for text in examples(table)
]
TALK = examples(
    "hej|ja|nej|ok|12|tak|Hej Amina, hvordan går det?|kan du komme i morgen kl. 15?|"
    "skriv når du er hjemme igen|tag det helt roligt i dag|giv Ali besked|slut med det pjat|"
    "jeg har sager at se til|unge mennesker er tit trætte, ved du|luk døren efter dig i aften|"
    "|  |👍|færdig med skolen?|jeg"
)
# Meant for the youth while there is one, though they could be words for Makker at other times.
TALK_IN_A_THREAD = examples(
    "Tag det roligt|tag den|skriv til mig|skriv Amina|fri fredag|fri 24/12|vagt|vagt på|pause|"
    "unge Amina|luk døren|giv til Ali|udskyd til fredag"
)


@pytest.mark.parametrize(("text", "wish"), READ, ids=[text for text, _ in READ])
def test_what_staff_write_is_read_as_they_mean_it(text: str, wish: StaffWish) -> None:
    assert staff_wish(text, READING) == wish
    assert staff_wish(text.swapcase(), READING) is not None


@pytest.mark.parametrize("text", TALK)
def test_talk_is_no_word_for_makker(text: str) -> None:
    assert staff_wish(text, READING) is None


@pytest.mark.parametrize("text", [*TALK, *TALK_IN_A_THREAD])
def test_in_a_thread_only_what_can_hardly_be_talk_is_a_word_for_makker(text: str) -> None:
    assert staff_wish(text, READING, exact=True) is None


EVEN_SO = examples(
    "TAG 12|luk 12|luk|UDSKYD 12 3|giv 12 Ali|sager|slut|/vagt på|/unge Amina|/fri 24/12-2/1|"
    "/skriv Amina|/tag|/pause Amina 15/1"
)


@pytest.mark.parametrize("text", EVEN_SO)
def test_a_number_or_a_slash_is_enough_in_a_thread(text: str) -> None:
    assert staff_wish(text, READING, exact=True) == staff_wish(text, READING) is not None


@pytest.mark.parametrize("word", [w for w in SAID if w != "pause"])
def test_words_that_mean_the_same_everywhere_are_never_read_as_a_word_about_a_case(
    word: str,
) -> None:
    for text in examples(SAID[word]):
        assert staff_wish(text, READING) is None


@pytest.mark.parametrize("text", examples(NOT_ALONE))
def test_what_youths_write_is_no_word_of_staff(text: str) -> None:
    assert not isinstance(staff_wish(text, READING, exact=True), AboutCase)


@given(ANYTHING, st.booleans())
def test_no_text_is_too_odd_to_look_at(text: str, exact: bool) -> None:
    staff_wish(text, READING, exact=exact), staff_wish(f"udskyd 12 {text}", READING)
    staff_wish(f"fri {text}", READING), staff_wish(f"pause {text}", READING), pressed(text)


def test_a_leave_that_has_begun_is_still_read_the_right_way_round() -> None:
    assert leave_of("24/12-2/1", date(2026, 12, 28)) == leave("2026-12-24", "2027-01-02")


@pytest.mark.parametrize(
    ("data", "wish"),
    [
        ("case:12:take", AboutCase("take", 12)),
        ("case:7:close", AboutCase("close", 7)),
        ("case:12:eat", None),
        ("case:x:take", None),
        ("case:12", None),
        ("menu:1:1:0", None),
        ("case:1234567890:take", None),
    ],
)
def test_a_button_under_a_case(data: str, wish: AboutCase | None) -> None:
    assert pressed(data) == wish


# -- days -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ahead", "behind"),
    [
        ("fredag", FRIDAY, date(2026, 11, 20)),
        ("i fredags", FRIDAY, date(2026, 11, 20)),
        ("mandag", date(2026, 11, 30), MONDAY),
        ("1/12", FIRST, date(2025, 12, 1)),
        ("20/11", date(2027, 11, 20), date(2026, 11, 20)),
        ("3 dage siden", date(2026, 11, 26), date(2026, 11, 20)),
        ("i går", date(2026, 11, 22), date(2026, 11, 22)),
        ("til i morgen", date(2026, 11, 24), date(2026, 11, 24)),
        ("29/2", Unclear("impossible"), Unclear("impossible")),
        ("hvad", Unclear(), Unclear()),
    ],
)
def test_the_year_goes_without_saying(text: str, ahead: object, behind: object) -> None:
    assert (day_of(text, MONDAY), day_of(text, MONDAY, "behind")) == (ahead, behind)


@pytest.mark.parametrize("text", ["i dag", "i går", "24/1", "1/12/2025"])
def test_a_day_outside_the_bounds_is_told_apart(text: str) -> None:
    assert Day("ahead", most=60, after=True).read(text, READING) == Unclear("bounds")


@given(ANYTHING)
def test_a_day_is_read_or_not_but_never_stumbled_over(text: str) -> None:
    kind = Day("ahead", most=60, options=("tomorrow", "three_days", "next_week"))
    day = kind.read(text, READING)
    assert isinstance(day, Unclear) or kind.load(kind.dump(day)) == day


# -- texts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_case_and_the_words_to_answer_with_fit_one_sms(language: str) -> None:
    texts, page = texts_of(OFFICE, language), read_page(ROOT / "flows" / OFFICE / "da.ftl")
    words = texts.get("case-words", args={"number": 128})
    filled = {"name": "Mohammed", "number": 128, "contact": "+4520123456"}
    reasons = [texts.get(key) for key in page.messages if key.startswith("reason-asks_")]
    filled["about"] = max(reasons, key=len)
    when = {"da": "torsdag inden kl. 12", "en": "Thursday before 12"}[language]
    for key in page.messages:
        if key.startswith("case-") and key != "case-words":
            assert fits_one(texts.get(key, args={**filled, "when": when}) + "\n" + words), key


def test_every_reason_and_its_name_in_a_list_have_a_text() -> None:
    messages = read_page(ROOT / "flows" / OFFICE / "da.ftl").messages
    cases = {key.removeprefix("case-") for key in messages if key.startswith("case-")}
    reasons = {key.removeprefix("reason-") for key in messages if key.startswith("reason-")}
    wishes = {reason for reason in reasons if reason.startswith(ASKED)}
    by_a_human = (BY_A_HUMAN | ANSWERED.keys()) - PLAIN.keys() | TOLD_THE_WORDS
    assert wishes == {f"{ASKED}{topic}" for topic in by_a_human}
    assert cases - {"words", "new", "asks"} == reasons - {"help"} - wishes


def test_another_youths_number_is_never_relayed_in_a_thread() -> None:
    """Whatever else is going on, "NUMMER Yusuf 20 12 34 57" is for Makker and for nobody else."""
    reading = Reading(date(2026, 11, 24), "da")
    for words in ("NUMMER Yusuf 20 12 34 57", "nummer yusuf +4520123457"):
        assert isinstance(staff_wish(words, reading, exact=True), NewNumber)
    assert isinstance(staff_wish("pause Yusuf 15/1", reading, exact=True), PauseYouth)


def test_a_mistyped_number_of_a_youth_is_not_passed_on_to_another() -> None:
    """One digit too few, in the middle of a thread with somebody else: Makker asks for it again."""
    for words in ("NUMMER Yusuf 20 12 34 5", "nummer yusuf 2012345", "NUMMER Yusuf +4510005481"):
        assert staff_wish(words, READING, exact=True) == HowTo("how-number")
    assert staff_wish("nummer 2 i køen, ikke?", READING, exact=True) is None
