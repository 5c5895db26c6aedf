"""The ladder: a question, a nudge by the other channel, then a human. There is no fourth text."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.scheduler.town import AMINA, DANISH, METTE, Town, town

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FOUR = time(16)
FIRST = date(2026, 12, 8)  # two weeks after enrolment
TELEGRAM = "4242"


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """Give a town in which youths may have Telegram too, on a Tuesday morning."""
    async with town(tmp_path, template, MORNING, ("sms", "telegram")) as made:
        yield made


def _at(day: date, clock: time = FOUR) -> datetime:
    return datetime.combine(day, clock)


async def _cases(here: Town) -> list[tuple[str, str]]:
    rows = await here.here.query('select reason, state from "case" order by id')
    return [(row.reason, row.state) for row in rows]


async def test_question_nudge_case_at_four_each_and_no_fourth_text(here: Town) -> None:
    await here.enrol()
    await here.go_to(DANISH.at(FIRST + timedelta(days=40), FOUR))
    nudge = FIRST + timedelta(days=2)
    assert here.moments(AMINA) == [_at(FIRST), _at(nudge)]
    assert await _cases(here) == [("silence", "open")]
    (made,) = await here.here.query('select made_at from "case"')
    assert made.made_at.startswith(DANISH.at(nudge + timedelta(days=3), FOUR).isoformat(" ")[:16])
    assert here.witness.forgotten(here.now) == []


async def test_the_nudge_goes_by_the_other_channel_and_may_be_answered_there(here: Town) -> None:
    await here.enrol(telegram=TELEGRAM)
    await here.go_to(DANISH.at(FIRST + timedelta(days=2), FOUR))
    by_telegram, by_sms = here.provider("telegram").taken, here.sms.taken
    asked, nudged = DANISH.at(FIRST, FOUR), DANISH.at(FIRST + timedelta(days=2), FOUR)
    assert [(taken.at, taken.message.address) for taken in by_telegram] == [(asked, TELEGRAM)]
    assert [taken.at for taken in by_sms if taken.message.address == AMINA] == [nudged]
    await here.here.write("ikke nu", AMINA)
    assert await here.here.asked("follow_up") is None
    await here.go(days=10)
    assert await _cases(here) == []


@pytest.mark.parametrize("days", [0, 1, 2, 4])
async def test_whoever_answers_in_between_hears_no_more_of_it(here: Town, days: int) -> None:
    await here.enrol()
    await here.go_to(DANISH.at(FIRST + timedelta(days=days), time(17)))
    before = len(here.moments(AMINA))
    await here.here.write("ikke nu", AMINA)
    answered = len(here.moments(AMINA))
    assert answered == before + 1
    next_time = DANISH.today(here.now) + timedelta(days=9)
    await here.go_to(DANISH.at(next_time, FOUR))
    assert len(here.moments(AMINA)) == answered
    assert await _cases(here) == []


async def test_anything_a_youth_writes_is_no_silence(here: Town) -> None:
    await here.enrol()
    await here.go_to(DANISH.at(FIRST, time(17)))
    await here.here.write("asdf", AMINA)
    before = len(here.moments(AMINA))
    await here.go(days=8)
    assert (len(here.moments(AMINA)), await _cases(here)) == (before, [])


async def test_a_question_held_up_by_an_outage_of_a_week_is_not_counted_as_silence(
    here: Town,
) -> None:
    await here.enrol()
    here.sms.mood = "away"
    week = DANISH.at(FIRST + timedelta(days=7), time(10))
    while here.now < week:
        here.clock.turn(hours=3)
        await here.here.settle()
        assert here.witness.forgotten(here.now) == []
    assert await _cases(here) == []
    here.sms.mood = "well"
    await here.go_to(week + timedelta(hours=1))
    (out,) = here.moments(AMINA)
    assert out.date() == FIRST + timedelta(days=7)
    await here.go(days=30)
    nudged = out.date() + timedelta(days=2)
    assert here.moments(AMINA) == [out, _at(nudged)]
    (case,) = await here.here.query('select made_at from "case"')
    assert case.made_at.startswith((nudged + timedelta(days=3)).isoformat())


async def test_an_open_conversation_is_not_interrupted_and_the_question_still_comes(
    here: Town,
) -> None:
    """Half an hour of quiet is waited for, not a day, and nothing vanishes (P5)."""
    await here.enrol()
    await here.go_to(DANISH.at(FIRST, time(15, 55)))
    await here.here.write("MENU", AMINA)
    before = len(here.moments(AMINA))
    await here.go_to(DANISH.at(FIRST, time(16, 24)))
    assert len(here.moments(AMINA)) == before
    await here.go_to(DANISH.at(FIRST, time(16, 25)))
    assert here.moments(AMINA)[before:] == [_at(FIRST, time(16, 25))]
    assert await here.here.asked("follow_up") is not None


async def test_a_message_that_comes_with_the_wake_up_does_not_put_it_off_to_another_day(
    here: Town,
) -> None:
    """Both may lie in one batch: the youth is answered first, and asked half an hour later."""
    await here.enrol()
    here.clock.turn_to(DANISH.at(FIRST, FOUR))
    await here.here.hear("MENU", AMINA)
    await here.here.settle()
    before = len(here.moments(AMINA))
    await here.go_to(DANISH.at(FIRST, time(17)))
    assert here.moments(AMINA)[before:] == [_at(FIRST, time(16, 30))]


async def test_one_automatic_message_a_day_however_much_there_is(here: Town) -> None:
    """The evening before, the first day, and a check-in of another flow want the same days."""
    youth = await here.enrol()
    monday = date(2026, 11, 30)
    for workplace in (monday, monday, monday + timedelta(days=1)):
        await here.place(youth, workplace)
    await here.go(days=9)
    days = [moment.date() for moment in here.moments(AMINA)]
    assert len(days) == len(set(days)) > 2
    assert days[0] == monday - timedelta(days=1)


async def test_an_evening_before_that_comes_too_late_is_not_sent(here: Town) -> None:
    """ "Tomorrow is your first day" the day after would be worse than nothing (P7)."""
    youth = await here.enrol()
    first_day = date(2026, 11, 30)
    await here.place(youth, first_day)
    await here.go_to(DANISH.at(first_day - timedelta(days=1), time(18)))
    here.sms.mood = "away"
    while here.now < DANISH.at(first_day, time(10)):
        here.clock.turn(minutes=30)
        await here.here.settle()
    here.sms.mood = "well"
    await here.go_to(DANISH.at(first_day, time(21)))
    said = [text for text in here.shown(AMINA) if "I morgen" in text]
    assert said == []
    assert [moment.date() for moment in here.moments(AMINA)] == [first_day]


async def test_the_silent_youth_lands_on_their_own_consultants_phone(here: Town) -> None:
    youth = await here.enrol()
    await here.go_to(DANISH.at(FIRST + timedelta(days=5), time(17)))
    told = [text for text in here.shown(METTE) if "Amina svarer mig ikke" in text]
    assert len(told) == 1
    (case,) = await here.here.query('select id, person_id, owner_id from "case"')
    assert (case.person_id, case.owner_id) == (youth, here.mette)
    await here.here.write(f"TAG {case.id}", METTE)
    await here.here.write(f"LUK {case.id}", METTE)
    await here.here.write("1", METTE)
    assert await _cases(here) == [("silence", "closed")]
    assert here.witness.forgotten(here.now) == []
    before = len(here.moments(AMINA))
    await here.go(days=15)
    assert len(here.moments(AMINA)) == before + 1
