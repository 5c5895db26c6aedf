"""Getting ready: small steps over days, nothing asked twice, and a human at the end."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows.arrivals import AskParent, NoteReady
from flows.effects import Later, NoteNinth
from flows.getting_ready.model import (
    ITEMS,
    MOST_TIMES,
    Youth,
    frikort_by_itself,
    next_step,
    read_told,
)
from flows.gsm7 import segments
from flows.kind import Json
from flows.person import Person
from tests.flows.desk_maker import AMINA, OUTSIDE, SMS, TELEGRAM, Play, line

ANSWERS: Mapping[str, str] = {
    "kan_lide": "tegne",
    "et_job": "1",
    "foraeldre": "senere",
    "foraelder_nummer": "20506070",
    "foraelder_sprog": "4",
    "skole": "Alholmskolen",
    "niende": "nej",
    "sprog": "dansk, arabisk",
    "vej": "cykel",
    "minutter": "2",
    "mitid": "ja",
    "bank": "ja",
    "nemkonto": "ja",
    "digital_post": "ja",
}


ALL = tuple(item for items in ITEMS.values() for item in items)


class Days:
    """A youth whose answers are kept from one step to the next, as the books keep them."""

    def __init__(self, person: Person = AMINA, **answers: str) -> None:
        self.answers = {**ANSWERS, **answers}
        self.told: dict[str, Json] = {}
        self.asked: list[str] = []
        self.play = Play(person, outside={**OUTSIDE, "ready": self.told, "parents": "none"})

    def step(self) -> None:
        """Take one step to its end."""
        self.play = replace(self.play, outside={**self.play.outside, "ready": dict(self.told)})
        self.play.say("klar")
        self._note()
        before = ""
        while key := self._open():
            assert key != before, f"{self.answers[key]!r} answers no {key}"
            before = key
            self.asked.append(key)
            self.play.say(self.answers[key])
            self._note()

    def _open(self) -> str | None:
        now = self.play.conversations["getting_ready"]
        return now.asked if now.status == "open" else None

    def _note(self) -> None:
        for effect in self.play.effects:
            if isinstance(effect, NoteReady):
                before = self.told.get(effect.item)
                times = before["times"] if isinstance(before, Mapping) else 0
                self.told[effect.item] = {
                    "answer": effect.answer,
                    "times": times + 1,  # type: ignore[operator]
                    "at": self.play.now.isoformat(),
                }

    def to_the_end(self) -> int:
        """Go on until nothing more is asked; return how many days it took."""
        began = self.play.now
        for _ in range(20):
            self.step()
            later = [e for e in self.play.effects if isinstance(e, Later)]
            if not later:
                return (self.play.now - began).days
            self.play.wait(days=later[0].days)
        raise AssertionError("it never ends")


def test_the_steps_come_one_at_a_time_and_each_thing_is_asked_once() -> None:
    days = Days(Person(2, first_name="Amina", born=date(2010, 6, 12), area="Køge", stage="waiting"),
                foraeldre="ja nu")  # fmt: skip
    days.step()
    assert days.asked == ["kan_lide", "et_job"]
    assert Later("getting_ready", 2, "16:00") in days.play.effects
    days.to_the_end()
    assert len(days.asked) == len(set(days.asked)) == 14


def test_at_the_end_a_human_takes_over_once() -> None:
    days = Days(foraeldre="konsulent")
    cases: list[str] = []
    for _ in range(5):
        days.step()
        cases += days.play.cases
        days.play.wait(days=2)
    assert cases == ["parents_ask", "ready_talk"]


def test_a_parent_is_asked_in_the_language_that_the_youth_chose() -> None:
    days = Days(foraeldre="ja nu")
    days.step()
    days.play = replace(days.play, outside={**days.play.outside, "ready": dict(days.told)})
    days.play.say("klar", "ja nu", "20506070", "tyrkisk")
    assert AskParent("+4520506070", "tr") in days.play.effects


@pytest.mark.parametrize("parents", ["yes", "no", "asked"])
def test_nobody_is_asked_for_a_parent_who_has_been_asked(parents: str) -> None:
    days = Days()
    days.play = replace(days.play, outside={**days.play.outside, "parents": parents})
    for _ in range(4):
        days.step()
    assert "foraeldre" not in days.asked


def test_who_is_of_age_is_asked_for_no_parent() -> None:
    days = Days(replace(AMINA, born=date(2008, 1, 1)))
    for _ in range(4):
        days.step()
    assert "foraeldre" not in days.asked


@pytest.mark.parametrize(
    ("born", "left_out"),
    [
        (date(2012, 6, 12), {"digital_post"}),  # 14
        (date(2014, 6, 12), {"mitid", "digital_post"}),  # 12
        (date(2011, 6, 12), set()),  # 15
    ],
)
def test_papers_are_asked_for_from_the_age_at_which_there_are_any(
    born: date, left_out: set[str]
) -> None:
    days = Days(replace(AMINA, born=born), foraeldre="konsulent")
    days.to_the_end()
    papers = {"mitid", "bank", "nemkonto", "digital_post"}
    assert papers - set(days.asked) == left_out


def test_what_is_not_there_yet_has_a_guide_and_is_asked_about_again_three_times_at_most() -> None:
    days = Days(mitid="ikke endnu", foraeldre="konsulent")
    days.to_the_end()
    assert days.asked.count("mitid") == MOST_TIMES
    assert days.asked.count("bank") == 1


def test_a_nemkonto_waits_for_the_account() -> None:
    days = Days(bank="ikke endnu", foraeldre="konsulent")
    days.to_the_end()
    assert "nemkonto" not in days.asked
    assert days.told["nemkonto"]["answer"] == "not_yet"  # type: ignore[index, call-overload]


def test_ninth_class_is_kept_for_the_law_on_hours() -> None:
    play = Play(outside={**OUTSIDE, "ready": _told("likes", "job_means"), "parents": "yes"})
    play.say("klar", "Alholmskolen", "ja")
    assert NoteNinth(True) in play.effects


def test_an_answer_of_this_step_can_be_corrected() -> None:
    """What the books know of it by now does not take the question away."""
    days = Days()
    days.step()
    days.play = replace(days.play, outside={**days.play.outside, "ready": dict(days.told)})
    days.play.say("klar", "senere")
    play = Play(outside={**OUTSIDE, "ready": {}, "parents": "yes"})
    play.say("klar", "tegne")
    play.outside = {**play.outside, "ready": _told("likes")}
    assert line("kan_lide.ask", "getting_ready") in play.say("ret interesser")
    play.say("svømme")
    assert NoteReady("likes", "svømme") in play.effects


def test_silence_is_asked_once_more_and_no_oftener() -> None:
    play = Play(outside={**OUTSIDE, "ready": {}, "parents": "yes"})
    play.say("klar")
    assert "leder vi efter" in play.fire("kan_lide.nudge")
    assert not [key for _, _, key in play.timers if key.endswith("nudge")]


def test_everything_told_is_said_so() -> None:
    play = Play(outside={**OUTSIDE, "ready": _told(*ALL), "parents": "yes"})
    assert line("alt_fortalt", "getting_ready") in play.say("klar")


def test_every_message_by_sms_is_one_segment() -> None:
    for language in ("da", "en"):
        for manner in (SMS, TELEGRAM):
            days = Days(replace(AMINA, language=language, born=date(2010, 1, 1)))
            days.play = replace(days.play, manner=manner)
            days.answers |= dict.fromkeys(("bank", "nemkonto", "vej"), "1")
            days.answers |= {"niende": "no", "mitid": "2", "digital_post": "2", "foraeldre": "3"}
            for _ in range(6):
                days.step()
                if manner is SMS:
                    assert all(segments(reply.text) == 1 for reply in days.play.replies)
                days.play.wait(days=2)


@pytest.mark.parametrize(
    ("born", "today", "by_itself"),
    [
        (date(2013, 12, 31), date(2026, 1, 1), True),
        (date(2014, 1, 1), date(2026, 12, 31), False),
        (date(2011, 1, 1), date(2025, 12, 31), False),
        (None, date(2026, 6, 1), None),
        (date(2011, 1, 1), date(2040, 1, 1), None),
    ],
)
def test_the_tax_card_comes_by_itself_from_the_year_one_turns_thirteen_since_2026(
    born: date | None, today: date, by_itself: bool | None
) -> None:
    assert frikort_by_itself(born, today) is by_itself


def _told(*items: str) -> dict[str, Json]:
    at = (Play().now - timedelta(days=3)).isoformat()
    return {item: {"answer": "yes", "times": 1, "at": at} for item in items}


def test_the_model_is_at_its_end_when_nothing_is_missing() -> None:
    assert next_step(Youth(AMINA, date(2026, 11, 23), "yes", read_told(_told(*ALL)))) is None


def test_a_step_waits_while_makker_has_asked_something_else() -> None:
    play = Play(Person(1), outside={**OUTSIDE, "ready": {}, "parents": "yes"})
    play.say("hej", "Amina", "12/6 2012", "Køge", "1", "1")
    play.due(do="contact", rung="ask", to="follow_up", about={"kind": "waiting", "use": "hello"})
    play.fire("goer_klar")
    assert play.current.flow == "follow_up" and play.replies == ()
    assert ("enrolment", 1, "waits") in play.timers
    play.say("1")
    play.fire("waits")
    assert play.conversations["getting_ready"].status == "open"
