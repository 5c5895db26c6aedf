"""The CV conversation, turn by turn, through the runner and everything around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest

from flows.conversation import Conversation
from flows.cv.experience import KINDS, TASKS
from flows.cv.model import Cv
from flows.cv.phrases import phrases
from flows.cv.strengths import MOST_SUGGESTED
from flows.desk import Desk, Order
from flows.effects import Later, SendCv
from flows.gsm7 import segments, to_gsm7
from flows.kind import Json
from flows.manner import SMS, TELEGRAM, Manner
from flows.message import InboundKind
from flows.person import Person
from flows.question import with_options
from flows.texts import LANGUAGES, texts_of
from flows.turn import take_turn

YOUTH = Person(1, first_name="Amina", born=date(2012, 6, 12), area="Køge", stage="waiting")
NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
PHONE = "+4520123456"


@dataclass
class Phone:
    """A youth's phone: what is written on it, and what came of it."""

    manner: Manner = SMS
    person: Person = YOUTH
    outside: dict[str, Json] = field(default_factory=lambda: {"phone": PHONE})
    conversations: dict[str, Conversation] = field(default_factory=dict)
    replies: list[str] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)

    def write(self, *lines: str, kind: InboundKind = "message") -> str:
        """Write each line; return what came back on the last."""
        for line in lines:
            desk = Desk(
                self.person,
                self.conversations,
                kind,
                line,
                NOW,
                NOW.date(),
                self.manner,
                self.outside,
            )
            turn = take_turn(desk)
            self.person = turn.person
            self.conversations = {**self.conversations, **turn.conversations}
            self.orders += turn.orders
            said = [reply.text for reply in turn.replies]
            self.replies += said
        return "\n".join(said)

    @property
    def sent(self) -> list[SendCv]:
        """The CVs that were to be handed over, in order."""
        return [order.effect for order in self.orders if isinstance(order.effect, SendCv)]

    @property
    def cv(self) -> Cv:
        """The CV that was last to be handed over."""
        raw = self.sent[-1].cv
        assert isinstance(raw, dict)
        return Cv.from_json(raw)


TO_WHAT_WAS_DONE = ("cv", "sørensen", "ja", "nej", "hastrupskolen 8b")
SIBLINGS = ("1", "mine to mindre søskende", "1, 2 og 3", "tre eftermiddage om ugen", "siden 2023")
TO_THE_END = ("dansk flydende og arabisk hjemme", "fodbold", "5", "1 og 2", "ja", "1")
MINIMAL = (*TO_WHAT_WAS_DONE, *SIBLINGS, "ja", *TO_THE_END)
LINE = (
    "Passer to mindre søskende tre eftermiddage om ugen – henter, laver mad og hjælper med lektier."
)


def test_a_cv_is_made_in_seventeen_short_messages() -> None:
    phone = Phone()
    phone.write(*MINIMAL)
    assert len(MINIMAL) <= 17
    cv = phone.cv
    assert (cv.name, cv.phone, cv.email, cv.area) == ("Amina Sørensen", PHONE, None, "Køge")
    assert cv.school is not None and cv.school.grade == "8. b"
    assert [one.line for one in cv.experiences] == [LINE]
    assert str(cv.experiences[0].start) == "2023" and cv.experiences[0].end is None
    assert [(one.language, one.level) for one in cv.languages] == [
        ("Dansk", "flydende"),
        ("Arabisk", "taler jeg hjemme"),
    ]
    assert cv.strengths[0].reason == "fra at passe søskende"
    assert cv.profile.startswith("Jeg er 14 år og går i 8. klasse på Hastrupskolen.")
    assert (cv.look, cv.language) == ("klar", "da")


def test_the_day_after_somebody_asks_how_it_went() -> None:
    phone = Phone()
    phone.write(*MINIMAL)
    later = Later(flow="check_in", days=1, at="16:00", about={"topic": "cv"})
    assert later in [order.effect for order in phone.orders]


def test_it_begins_with_an_example_and_every_line_is_shown_before_it_is_used() -> None:
    phone = Phone()
    assert "Passer to mindre søskende" in phone.write("cv")
    shown = phone.write(*TO_WHAT_WAS_DONE[1:], *SIBLINGS)
    assert to_gsm7(LINE) in shown


def test_a_line_in_own_words_takes_the_place_of_ours() -> None:
    own = "Passer min lillebror og min lillesøster hver tirsdag."
    phone = Phone()
    phone.write(*TO_WHAT_WAS_DONE, *SIBLINGS, own, *TO_THE_END)
    assert phone.cv.experiences[0].line == own
    other = Phone()
    other.write(*TO_WHAT_WAS_DONE, *SIBLINGS, "nej", own, *TO_THE_END)
    assert other.cv.experiences[0].line == own


def test_a_changed_answer_asks_for_a_new_yes_to_the_line() -> None:
    phone = Phone()
    phone.write(*MINIMAL)
    assert "hver dag" in phone.write("ret hvor tit", "1")
    assert len(phone.sent) == 1
    phone.write("ja")
    assert phone.cv.experiences[0].line.startswith("Passer to mindre søskende næsten hver dag")


@pytest.mark.parametrize(
    ("thing", "answers", "attribute", "expected"),
    [
        ("ret telefon", ("20123457",), "phone", "+4520123457"),
        ("ret efternavn", ("Hansen",), "last_name", "Hansen"),
        ("ret navn", ("Hansen",), "last_name", "Hansen"),
        ("ret mail", ("amina@example.dk",), "email", "amina@example.dk"),
        ("ret fritid", ("nej",), "interests", ()),
        ("ret udseende", ("2",), "look", "varm"),
        ("ret profil", ("Jeg er glad for børn.",), "profile", "Jeg er glad for børn."),
    ],
)
def test_everything_can_be_corrected_afterwards(
    thing: str, answers: Sequence[str], attribute: str, expected: object
) -> None:
    phone = Phone()
    phone.write(*MINIMAL)
    phone.write(thing, *answers)
    assert getattr(phone.cv, attribute) == expected
    assert len(phone.sent) == 2


def test_school_languages_strengths_and_jobs_can_be_corrected_too() -> None:
    phone = Phone()
    phone.write(*MINIMAL)
    phone.write("ret skole", "Ellemarkskolen 9a", "ja")
    assert phone.cv.school is not None and phone.cv.school.name == "Ellemarkskolen"
    phone.write("ret sprog", "dansk")
    assert [one.language for one in phone.cv.languages] == ["Dansk"]
    phone.write("ret styrker", "3", "ja")
    assert len(phone.cv.strengths) == 1
    assert "Hvilken vil du rette?" in phone.write("ret job")
    phone.write("2", "Passer mine søskende hver eneste dag.")
    assert phone.cv.experiences[0].line == "Passer mine søskende hver eneste dag."


def test_another_job_can_be_added_later() -> None:
    phone = Phone()
    phone.write(*MINIMAL)
    phone.write("ret mere", "1", "lommepengejob", "boligforeningen", "1 og 3", "marts til maj 2025")
    if "Op til tre" in phone.write("ja", "nej"):
        phone.write("1 og 2", "ja")
    assert [one.kind for one in phone.cv.experiences] == ["siblings", "pocket_job"]
    job = phone.cv.experiences[1]
    assert (job.place, job.line) == ("boligforeningen", "Samlede affald og malede.")
    assert (str(job.start), str(job.end)) == ("2025-03", "2025-05")


def test_who_has_nothing_is_helped_to_find_something() -> None:
    phone = Phone()
    asked = phone.write(*TO_WHAT_WAS_DONE, "har ikke noget")
    assert "mindre søskende" in asked
    assert "Hjælper du nogen" in phone.write("nej")
    phone.write("ja", "min mormor", "1", "hver lørdag", "spring over", "ja", *TO_THE_END)
    assert phone.cv.experiences[0].line == "Hjælper min mormor hver lørdag – handler ind."


def test_who_has_nothing_at_all_gets_a_cv_all_the_same() -> None:
    phone = Phone()
    phone.write(*TO_WHAT_WAS_DONE, "ikke noget", *["nej"] * 5, *TO_THE_END)
    assert phone.cv.experiences == ()
    assert len(phone.cv.strengths) == 2


def test_everything_that_may_be_skipped_can_be_skipped() -> None:
    phone = Phone()
    skips = ["spring over"] * 5
    phone.write("cv", "sørensen", "nej", "nej", "nej", "1", *skips[:4], "nej", "spring over")
    phone.write("spring over", "nej", "nej", "nej", "spring over", "1")
    cv = phone.cv
    assert cv.phone is None and cv.school is None and cv.profile == "" and cv.languages == ()
    assert cv.experiences[0].line == ""


def test_courses_subjects_and_more_jobs() -> None:
    phone = Phone()
    phone.write(*TO_WHAT_WAS_DONE, *SIBLINGS, "ja", "dansk", "nej", "2, 3")
    phone.write("førstehjælp 2025, babysitterkursus", "ja", "nej", "dansk og idræt")
    phone.write("nej", "1", "ja", "1")
    assert [(one.name, one.certificate) for one in phone.cv.courses] == [
        ("Førstehjælp 2025", True),
        ("Babysitterkursus", False),
    ]
    assert phone.cv.school is not None
    assert phone.cv.school.subjects == ("dansk", "idræt")


def test_nobody_is_named_as_reference_without_having_been_asked() -> None:
    phone = Phone()
    phone.write(*TO_WHAT_WAS_DONE, *SIBLINGS, "ja", "dansk", "nej", "4")
    assert "RET ANBEFALING" in phone.write("nej")
    phone.write("4", "ja", "Lars Holm", "min træner i KB", "20123457", "nej", "1", "ja", "1")
    (reference,) = phone.cv.references
    assert (reference.name, reference.relation) == ("Lars Holm", "min træner i KB")
    assert reference.phone == "+4520123457"


def test_a_placement_comes_on_by_itself_with_a_line_to_approve() -> None:
    placement: Json = {
        "id": 7,
        "workplace": "Netto Køge",
        "title": "Butiksmedarbejder",
        "started": "2026-03-01",
        "ended": None,
    }
    phone = Phone(outside={"phone": PHONE, "placements": [placement]})
    assert "Netto Køge" in phone.write(*TO_WHAT_WAS_DONE)
    phone.write("1 og 2", "ja", "ikke noget", "dansk", "nej", "nej", "1", "ja", "1")
    (job,) = phone.cv.experiences
    assert (job.title, job.place, str(job.start)) == ("Butiksmedarbejder", "Netto Køge", "2026-03")
    assert job.line == "Fylder varer op og betjener kunder."


def test_a_photo_is_asked_for_only_where_one_can_be_sent() -> None:
    phone = Phone(manner=TELEGRAM)
    asked = phone.write(*MINIMAL[:-2])
    assert "billede" in asked
    phone.write("file:17", "ja", "2")
    assert (phone.cv.photo, phone.cv.look) == (17, "varm")
    sms = Phone()
    sms.write(*MINIMAL)
    assert "billede" not in " ".join(sms.replies)


def test_by_mail_only_after_a_yes() -> None:
    answers = ("cv", "sørensen", "ja", "amina@example.dk", "nej", *SIBLINGS, "ja", *TO_THE_END)
    for verdict, to in (("ja", "amina@example.dk"), ("nej", None)):
        phone = Phone(outside={"phone": PHONE, "mail": True})
        assert "amina@example.dk" in phone.write(*answers)
        phone.write(verdict)
        assert phone.sent[-1].email == to


def test_who_would_rather_wait_keeps_it_all() -> None:
    phone = Phone()
    phone.write(*MINIMAL[:-1], "vent")
    assert phone.sent == []
    phone.write("ret udseende", "1")
    assert phone.cv.experiences[0].line == LINE


def test_an_english_cv_for_who_chats_in_english() -> None:
    person = Person(1, first_name="Amina", born=date(2012, 6, 12), language="en", stage="waiting")
    phone = Phone(person=person)
    phone.write("cv", "Hansen", "yes", "no", "Køge School 8b", "1", "my two brothers", "1 and 3")
    phone.write("every day", "since 2023", "yes", "Danish fluent, English", "no", "no", "1", "yes")
    phone.write("1")
    cv = phone.cv
    assert cv.language == "en"
    assert cv.experiences[0].line == (
        "Look after two brothers almost every day – pick them up and help with homework."
    )
    assert cv.profile.startswith("I am 14 years old and am in year 8 at Køge School.")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_experience_becomes_a_line(kind: str) -> None:
    """Walk each kind by its number: no text is missing, and every step takes its first option."""
    phone = Phone()
    asked = phone.write(*TO_WHAT_WAS_DONE, str(KINDS.index(kind) + 1))
    for _ in range(5):
        if "Sådan kommer" in asked:
            break
        asked = phone.write("1" if re.search(r"^1 ", asked, re.M) else "marts 2025")
    assert "Sådan kommer" in asked
    phone.write("ja", "dansk", "nej", "nej", "1", "ja", "1")
    assert phone.cv.experiences[0].kind == kind


def test_no_message_is_longer_than_two_sms() -> None:
    phone = Phone()
    phone.write(*MINIMAL)
    assert max(segments(to_gsm7(reply)) for reply in phone.replies) <= 2
    single = [reply for reply in phone.replies if segments(to_gsm7(reply)) == 1]
    assert len(single) >= len(phone.replies) - 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("attribute", ["ask", "again", "again-many"])
def test_the_strengths_that_are_shown_fit_one_sms(language: str, attribute: str) -> None:
    texts = texts_of("cv", language)
    names = [texts.get("styrker", f"o-{which}") for which in phrases(language)["strength"]]
    longest = sorted(names, key=len)[-MOST_SUGGESTED:]
    shown = dict(zip(longest, longest, strict=True))
    text = texts.get("styrker", attribute)
    reply = with_options(text, shown, language, SMS, "", several=True)
    assert segments(to_gsm7(reply.text)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_task_has_a_label(language: str) -> None:
    texts = texts_of("cv", language)
    for kind, tasks in TASKS.items():
        for task in tasks:
            assert texts.has(f"job.0.{kind}.tasks", f"o-{task}")
