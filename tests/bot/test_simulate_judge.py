"""The judge of the simulation can fail: each count moves when what it counts has happened."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.simulate.judge import Judge
from bot.simulate.phone import Shown
from bot.simulate.provider import HandOver
from bot.simulate.temper import TEMPERS
from bot.simulate.youth import Youth
from flows.message import Outbound
from scheduler.calendar import DanishCalendar

NOON = datetime(2026, 12, 1, 11, tzinfo=UTC)
NIGHT = datetime(2026, 12, 1, 22, 30, tzinfo=UTC)
PLACE = ("sms", "+4520123456")
MINUTE = timedelta(minutes=1)
THREAD = "Nu skriver du med Mette. Jeg er stille imens."
BACK = "Nu er det Makker igen. Vil du have fat i Mette, så skriv HJÆLP."


@pytest.fixture
def youth() -> Youth:
    return Youth("Amina", date(2011, 6, 12), "Køge", PLACE[1], "", TEMPERS[0], enrolled=True)


@pytest.fixture
def judge(youth: Youth) -> Judge:
    judge = Judge(DanishCalendar())
    judge.youths[PLACE] = youth
    return judge


def took(judge: Judge, text: str, at: datetime, *, key: str = "", again: bool = False) -> None:
    message = Outbound(key or f"{at}{text}", PLACE[1], text)
    judge.took(HandOver(PLACE[0], message, at, again), Shown(PLACE, text, (), at))


def test_a_plain_message_by_day_is_nothing_to_count(judge: Judge) -> None:
    took(judge, "Hej Amina!", NOON)
    assert not judge.counts


def test_a_letter_that_the_provider_took_twice_is_a_duplicate(judge: Judge) -> None:
    took(judge, "Hej Amina!", NOON, key="in1.0")
    took(judge, "Hej Amina!", NOON + 5 * MINUTE, key="in1.0", again=True)
    assert judge.counts == {"duplicates": 1}
    assert "in1.0" in judge.notes[0]


def test_the_same_words_twice_within_a_minute_are_a_duplicate(judge: Judge) -> None:
    took(judge, "Hej Amina!", NOON)
    took(judge, "Hej Amina!", NOON + timedelta(seconds=59))
    assert judge.counts == {"duplicates": 1}


def test_the_same_answer_to_each_of_two_messages_is_none(judge: Judge) -> None:
    judge.wrote(PLACE, "hva", NOON)
    judge.wrote(PLACE, "hva så", NOON)
    took(judge, "Den forstod jeg ikke helt.", NOON)
    took(judge, "Den forstod jeg ikke helt.", NOON)
    assert not judge.counts


def test_the_same_answer_twice_to_one_message_is_a_duplicate(judge: Judge) -> None:
    judge.wrote(PLACE, "hva", NOON)
    took(judge, "Den forstod jeg ikke helt.", NOON)
    took(judge, "Den forstod jeg ikke helt.", NOON)
    assert judge.counts == {"duplicates": 1}


def test_after_an_outage_questions_and_answers_come_together(judge: Judge) -> None:
    judge.wrote(PLACE, "hvad er feriepenge?", NOON)
    judge.wrote(PLACE, "hallo", NOON + MINUTE)
    for _ in range(3):
        took(judge, "Skal vi lave et CV?", NOON + 60 * MINUTE)
    assert not judge.counts
    took(judge, "Skal vi lave et CV?", NOON + 60 * MINUTE)
    assert judge.counts == {"duplicates": 1}


def test_the_same_words_the_next_day_are_no_duplicate(judge: Judge) -> None:
    took(judge, "Hej Amina!", NOON)
    took(judge, "Hej Amina!", NOON + timedelta(days=1))
    assert not judge.counts


@pytest.mark.parametrize(
    ("wall", "counted"), [("20:59", 0), ("21:00", 1), ("03:00", 1), ("07:59", 1), ("08:00", 0)]
)
@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 7, 1), date(2026, 10, 25)])
def test_who_wrote_nothing_is_not_woken_between_21_and_8(
    judge: Judge, wall: str, counted: int, day: date
) -> None:
    calendar = DanishCalendar()
    took(judge, "Hej Amina!", calendar.at(day, datetime.strptime(wall, "%H:%M").time()))
    assert judge.counts["quiet_hours"] == counted


@pytest.mark.parametrize(("minutes", "counted"), [(0, 0), (20, 0), (21, 1)])
def test_by_night_only_somebody_who_has_just_written_is_answered(
    judge: Judge, minutes: int, counted: int
) -> None:
    judge.wrote(PLACE, "hej", NIGHT)
    took(judge, "Hej Amina!", NIGHT + minutes * MINUTE)
    assert judge.counts["quiet_hours"] == counted


def test_an_answer_to_one_phone_does_not_excuse_waking_another(judge: Judge) -> None:
    judge.wrote(("telegram", "900000014"), "hej", NIGHT)
    took(judge, "Hej Amina!", NIGHT)
    assert judge.counts == {"quiet_hours": 1}


def test_the_words_of_a_human_may_come_by_night(judge: Judge) -> None:
    judge.said("Er du okay? (17)", NIGHT)
    took(judge, "Mette: Er du okay? (17)", NIGHT + MINUTE)
    assert not judge.counts


def test_words_that_waited_for_hours_do_not_come_by_night(judge: Judge) -> None:
    judge.said("Er du okay? (17)", NOON)
    took(judge, "Mette: Er du okay? (17)", NIGHT)
    assert judge.counts == {"quiet_hours": 1}


def test_words_that_only_look_like_a_humans_are_makkers_own(judge: Judge) -> None:
    took(judge, "Mette: Er du okay? (17)", NIGHT)
    assert judge.counts == {"quiet_hours": 1}


def test_two_voices_are_heard_from_the_take_over_to_the_hand_back(judge: Judge) -> None:
    took(judge, THREAD, NOON)
    took(judge, "Hvordan går det i Netto?", NOON + MINUTE)
    assert judge.counts == {"two_voices": 1}
    took(judge, BACK, NOON + 2 * MINUTE)
    took(judge, "Hvordan går det i Netto?", NOON + 9 * MINUTE)
    assert judge.counts == {"two_voices": 1}


def test_even_in_the_moment_of_the_take_over_a_second_voice_counts(judge: Judge) -> None:
    took(judge, THREAD, NOON)
    took(judge, "Hvordan går det i Netto?", NOON)
    assert judge.counts == {"two_voices": 1}


def test_the_humans_words_and_answers_to_stop_are_no_second_voice(judge: Judge) -> None:
    took(judge, THREAD, NOON)
    judge.said("Skal vi ringes ved? (3)", NOON)
    took(judge, "Mette: Skal vi ringes ved? (3)", NOON + MINUTE)
    judge.wrote(PLACE, "STOP", NOON + 2 * MINUTE)
    took(judge, "Okay. Jeg skriver ikke til dig mere.", NOON + 2 * MINUTE)
    assert not judge.counts


@pytest.mark.parametrize(("hours", "counted"), [(23, 1), (24, 0)])
def test_a_thread_ends_a_day_after_the_humans_last_words(
    judge: Judge, youth: Youth, hours: int, counted: int
) -> None:
    took(judge, THREAD, NOON)
    judge.threads.spoke(youth, NOON + timedelta(hours=2))
    took(judge, "Hvordan går det?", NOON + timedelta(hours=2 + hours))
    assert judge.counts["two_voices"] == counted


def test_the_longest_gap_is_kept_for_each_step(judge: Judge, youth: Youth) -> None:
    youth.touched_at = NOON
    took(judge, "Hej Amina!", NOON + timedelta(days=14))
    youth.step = "job"
    took(judge, "Hvordan går det?", NOON + timedelta(days=20))
    judge.touched(youth, NOON + timedelta(days=21))
    assert judge.longest_gap == {"waiting": timedelta(days=14), "job": timedelta(days=6)}


def test_a_gap_that_never_closes_counts_at_the_end(judge: Judge, youth: Youth) -> None:
    youth.touched_at = NOON
    judge.close([youth], NOON + timedelta(days=90))
    assert judge.longest_gap == {"waiting": timedelta(days=90)}


@pytest.mark.parametrize("state", ["stopped", "paused"])
def test_who_wants_no_word_is_owed_none(judge: Judge, youth: Youth, state: str) -> None:
    youth.touched_at = NOON
    setattr(youth, state, True)
    judge.touched(youth, NOON + timedelta(days=90))
    assert not judge.longest_gap
