import asyncio
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from flows.failure import Failure
from flows.person import Person
from scheduler.calendar import DanishCalendar
from storage import dues, people
from tests.scheduler.fakes import TUESDAY
from tests.scheduler.world import AMINA, YUSUF, World, plan, with_a_cv, world, youth

DANISH = DanishCalendar()


async def _events(here: World) -> list[str]:
    rows = await here.query("select external_id from inbox where channel = 'due'")
    return [row.external_id for row in rows]


async def test_a_timer_speaks_at_its_moment_once(here: World) -> None:
    person = await with_a_cv(here)
    await plan(here, person, TUESDAY + timedelta(hours=1))
    await here.wait(minutes=59)
    assert here.sms.accepted == []
    await here.wait(minutes=1)
    assert len(here.sms.texts(AMINA)) == 1
    assert await here.asked("check_in") == "cv_brugt"
    await here.wait(days=1)
    assert len(here.sms.texts(AMINA)) == 1


async def test_a_process_that_was_down_for_three_days_still_speaks(here: World) -> None:
    person = await with_a_cv(here)
    await plan(here, person, TUESDAY + timedelta(hours=1))
    await here.wait(days=3)
    assert len(here.sms.texts(AMINA)) == 1


async def test_firing_and_entering_the_inbox_are_one_commit(here: World) -> None:
    """Neither order of two commits will do: one loses timers, the other doubles them (P3)."""
    person = await with_a_cv(here)
    await plan(here, person, TUESDAY)
    engine = here.house.database.engine.sync_engine

    def refuse(*given: object) -> None:
        if str(given[2]).startswith("INSERT INTO inbox"):
            raise Failure("disk", permanent=False)

    event.listen(engine, "before_cursor_execute", refuse)
    with pytest.raises(Failure):
        await here.settle()
    event.remove(engine, "before_cursor_execute", refuse)
    states = {due.state for due in await here.query("select state from due")}
    assert (states, await _events(here)) == ({"waiting"}, [])
    await here.settle()
    assert len(here.sms.texts(AMINA)) == 1


async def test_two_tickers_at_once_let_one_event_in(here: World, tmp_path: Path) -> None:
    async with world(tmp_path, clock=here.clock) as other:
        for number in range(30):
            address = f"+45201300{number:02}"
            await plan(here, await with_a_cv(here, address), TUESDAY)
        ticks = [each.house.engine.timers.step() for each in (here, other, here, other)]
        await asyncio.gather(*ticks)
        events = await _events(here)
        assert (len(events), len(set(events))) == (30, 30)
        await asyncio.gather(here.settle(), other.settle())
        assert len(here.sms.accepted) + len(other.sms.accepted) == 30


@pytest.mark.parametrize(("ripe", "spoken"), [("21:00", 1), ("23:30", 1), ("03:00", 0)])
async def test_by_night_a_timer_waits_for_eight_in_the_morning(
    here: World, ripe: str, spoken: int
) -> None:
    person = await with_a_cv(here)
    night = DANISH.at(date(2026, 11, 25), time.fromisoformat(ripe))
    await plan(here, person, night)
    here.clock.turn_to(night)
    await here.settle()
    assert here.sms.accepted == []
    morning = DANISH.at(date(2026, 11, 25) + timedelta(days=spoken), time(8))
    assert await here.house.engine.next_event(morning) == morning
    here.clock.turn_to(morning - timedelta(seconds=1))
    await here.settle()
    assert here.sms.accepted == []
    here.clock.turn_to(morning)
    await here.settle()
    assert len(here.sms.texts(AMINA)) == 1


async def test_by_night_a_persons_own_message_is_answered(here: World) -> None:
    here.clock.turn_to(DANISH.at(date(2026, 11, 25), time(2, 30)))
    assert await here.write("hej")


async def test_nobody_is_interrupted_and_the_timer_does_not_vanish(here: World) -> None:
    """Holding a person up must never lose their reminder (P1, P5)."""
    person = await with_a_cv(here)
    await plan(here, person, TUESDAY + timedelta(minutes=10))
    await here.write("MENU")
    await here.wait(minutes=10)
    assert len(here.sms.texts(AMINA)) == 1
    await here.write("hej igen")
    before = len(here.sms.texts(AMINA))
    await here.wait(minutes=29)
    assert len(here.sms.texts(AMINA)) == before
    await here.wait(minutes=1)
    assert await here.asked("check_in") == "cv_brugt"


async def test_a_moved_timer_speaks_at_its_new_moment_only(here: World) -> None:
    person = await with_a_cv(here)
    await plan(here, person, TUESDAY + timedelta(hours=1))
    await plan(here, person, TUESDAY + timedelta(days=1))
    await here.wait(hours=1)
    assert here.sms.accepted == []
    await here.wait(hours=23)
    assert len(here.sms.texts(AMINA)) == 1


async def test_a_timer_moved_after_it_fired_does_not_speak_as_its_old_self(here: World) -> None:
    person = await with_a_cv(here)
    due = await plan(here, person, TUESDAY)
    await here.house.engine.timers.step()
    await plan(here, person, TUESDAY + timedelta(days=1))
    await here.settle()
    assert (await _events(here), here.sms.accepted) == ([due.event().external_id], [])
    await here.wait(days=1)
    assert len(here.sms.texts(AMINA)) == 1


async def test_a_timer_called_off_after_it_fired_says_nothing(here: World) -> None:
    person = await with_a_cv(here)
    due = await plan(here, person, TUESDAY)
    await here.house.engine.timers.step()
    async with here.house.database.write() as connection:
        await dues.cancel(connection, due.key)
    await here.settle()
    assert here.sms.accepted == []


async def test_a_timer_of_a_conversation_begun_anew_does_nothing(here: World) -> None:
    person = await with_a_cv(here)
    await plan(here, person, TUESDAY, run=0)
    await here.settle()
    assert here.sms.accepted == []
    assert await here.query("select 1 from inbox where state <> 'done'") == []


async def test_a_timer_of_somebody_who_said_stop_does_nothing(here: World) -> None:
    person = await with_a_cv(here)
    await plan(here, person, TUESDAY + timedelta(hours=1))
    await here.write("STOP")
    before = list(here.sms.accepted)
    await here.wait(days=2)
    assert here.sms.accepted == before


async def test_a_timer_of_nobody_is_let_go(here: World) -> None:
    async with here.house.database.write() as connection:
        person = await people.add(connection, Person(0), None, TUESDAY)
    await plan(here, person, TUESDAY)
    await here.settle()
    assert await here.query("select 1 from inbox where state <> 'done'") == []


async def test_the_next_event_is_the_next_thing_that_will_happen(here: World) -> None:
    assert await here.house.engine.next_event(TUESDAY + timedelta(days=99)) is None
    person = await with_a_cv(here)
    at = TUESDAY + timedelta(hours=3)
    await plan(here, person, at)
    assert await here.house.engine.next_event(TUESDAY + timedelta(days=99)) == at
    assert await here.house.engine.next_event(at - timedelta(seconds=1)) is None


# -- the real follow-up ---------------------------------------------------------------------------


async def _make_a_cv(here: World, address: str = AMINA) -> None:
    """Answer as briefly as can be until the CV is handed over."""
    await here.write("cv", address)
    answers = {"efternavn": "Holm", "job.0.kind": "11", "udseende": "1"}
    for _ in range(60):
        asked = await here.asked("cv")
        if asked is None:
            return
        for answer in (answers.get(asked, "nej"), "spring over", "Ikke noget", "ja", "1"):
            await here.write(answer, address)
            if await here.asked("cv") != asked:
                break
    raise AssertionError(f"the CV does not get past {asked}")


SEASONS = [
    date(2026, 11, 24),
    date(2026, 3, 28),  # the clock goes forward tonight
    date(2026, 10, 24),  # the clock goes back tonight
    date(2027, 3, 27),
    date(2027, 10, 30),
    date(2026, 12, 31),
]


@pytest.mark.parametrize("day", SEASONS, ids=str)
async def test_the_day_after_the_cv_at_four_makker_asks_and_two_days_later_once_more(
    here: World, day: date
) -> None:
    here.clock.turn_to(DANISH.at(day, time(15, 30)))
    await here.add(youth(), AMINA)
    await _make_a_cv(here)
    check_in = DANISH.at(day + timedelta(days=1), time(16))
    nudge = DANISH.at(day + timedelta(days=3), time(16))
    assert await _moments(here, until=check_in + timedelta(days=30)) == [check_in, nudge]
    assert await here.asked("check_in") == "cv_brugt"
    # Answered at last, weeks later, there is nothing more to come.
    answers = await here.write("1")
    assert answers and await here.asked("check_in") is None
    assert await _moments(here, until=check_in + timedelta(days=60)) == []


async def _moments(here: World, until: datetime) -> list[datetime]:
    """Let time pass from event to event; return when Makker wrote."""
    written = []
    while (moment := await here.house.engine.next_event(until)) is not None:
        before = len(here.sms.accepted)
        here.clock.turn_to(moment)
        await here.settle()
        if len(here.sms.accepted) > before:
            written.append(moment)
            assert len(here.sms.accepted) == before + 1
    here.clock.turn_to(until)
    await here.settle()
    return written


async def test_whoever_answers_the_check_in_is_not_nudged(here: World) -> None:
    here.clock.turn_to(datetime(2026, 11, 24, 14, 30, tzinfo=UTC))
    await here.add(youth(), AMINA)
    await _make_a_cv(here)
    await here.wait(days=1, hours=1)
    assert await here.asked("check_in") == "cv_brugt"
    await here.write("1")
    assert await _moments(here, until=here.clock.now() + timedelta(days=13)) == []


async def test_two_youths_are_followed_up_each_by_their_own_timer(here: World) -> None:
    await here.add(youth(), AMINA)
    await here.add(youth("Yusuf"), YUSUF)
    await _make_a_cv(here, AMINA)
    await here.wait(days=2)
    theirs = "select key from due where person_id = 2"
    assert [row.key for row in await here.query(theirs)] == ["next:2"]
