"""What goes wrong in systems like ours, and not here: late, early, twice, stale (P7 to P12)."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.app import furnish
from tests.scheduler.town import AMINA, DANISH, LARS, METTE, Town, town
from tests.scheduler.world import World

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FIRST = date(2026, 12, 8)  # two weeks after enrolment
ASKED = DANISH.at(FIRST, time(16))
YOUTHS = 230  # more than one batch of timers


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """Give a town on a Tuesday morning."""
    async with town(tmp_path, template, MORNING) as made:
        yield made


@asynccontextmanager
async def _second(here: Town) -> AsyncIterator[World]:
    """Give a second process over the same database, with the same providers."""
    house = await furnish(here.here.house.settings, here.here.channels, clock=here.clock)
    try:
        yield World(house, here.clock, here.here.channels)
    finally:
        await house.database.close()


async def _repaired(here: Town) -> int:
    rows = await here.here.query("""select 1 from "case" where reason = 'repaired'""")
    events = await here.here.query("select 1 from case_event where what = 'repaired'")
    return len(rows) + len(events)


# -- P7: late work is dropped ---------------------------------------------------------------------


@pytest.mark.parametrize("days", [1, 3, 9, 40])
async def test_p07_after_a_stop_of_days_everything_still_comes(here: Town, days: int) -> None:
    """Elsewhere: more than a second (or three minutes, or two days) late is silently dropped."""
    await here.enrol()
    await here.here.write("HJÆLP", AMINA)
    here.clock.turn_to(ASKED + timedelta(days=days))
    await here.restart()
    await here.here.settle()
    assert len([text for text in here.shown(AMINA) if "Hilsen Mette" in text]) == 1
    (case,) = await here.here.query('select owner_id, level from "case"')
    assert (case.owner_id, case.level) == (here.lars, 1)
    assert await _repaired(here) == 0, "late is not forgotten"
    assert here.witness.forgotten(here.now) == []


async def test_p07_a_backlog_larger_than_a_batch_is_late_and_not_forgotten(here: Town) -> None:
    """Elsewhere: the watchdog takes a backlog for a breach and floods the staff with alarms."""
    phones = [f"+45201{number:05}" for number in range(YOUTHS)]
    for number, phone in enumerate(phones):
        await here.enrol(f"Ung{number}", phone)
    here.clock.turn_to(ASKED + timedelta(hours=3))
    await here.restart()
    await here.here.settle()
    assert await _repaired(here) == 0
    assert [len(here.shown(phone)) for phone in phones] == [1] * YOUTHS


async def test_p07_a_stalled_worker_finds_one_question_not_one_for_each_day(here: Town) -> None:
    """Elsewhere: a queue nobody empties holds one more copy after each tick."""
    await here.enrol()
    here.clock.turn_to(ASKED)
    for _ in range(4 * 24):
        while await here.here.house.engine.timers.step():
            pass
        assert here.witness.forgotten(here.now) == []
        here.clock.turn(hours=1)
    assert here.shown(AMINA) == []
    here.clock.turn_to(ASKED + timedelta(days=4))
    await here.here.settle()
    assert len(here.shown(AMINA)) == 1


# -- P8: housekeeping cuts waits short ------------------------------------------------------------


async def test_p08_an_answer_after_weeks_is_still_the_answer(here: Town) -> None:
    """Elsewhere: contexts are deleted after 14 days, and the answer means nothing any more."""
    await here.enrol()
    await here.go_to(ASKED + timedelta(days=50))
    assert await here.here.asked("follow_up") is not None
    assert await here.here.write("ikke nu", AMINA)
    assert await here.here.asked("follow_up") is None
    (contact,) = await here.here.query("select answer from contact")
    assert contact.answer == "later"


async def test_p08_what_was_laid_aside_is_offered_again_after_weeks(here: Town) -> None:
    """Elsewhere: a paused flow expires while its person waits for a human."""
    await here.enrol()
    for text in ("cv", "Holm"):
        await here.here.write(text, AMINA)
    asked = await here.here.asked("cv")
    await here.here.write("SKRIV Amina", METTE)
    for _ in range(30):
        await here.go(hours=23)
        await here.here.write("Vi tales ved i morgen.", METTE)
    await here.here.write("SLUT", METTE)
    assert await here.here.asked("cv") == asked
    assert await here.here.write("ja", AMINA)
    assert await here.here.asked("cv") not in (None, asked)


# -- P9 and P10: jobs in memory, and n workers ----------------------------------------------------


async def test_p09_nothing_that_must_happen_lives_in_memory(here: Town) -> None:
    """Elsewhere: jobs are gone with the process that planned them."""
    await here.enrol()
    await here.here.write("HJÆLP", AMINA)
    await here.here.write("SKRIV 1", METTE)
    for _ in range(60):
        await here.restart()
        await here.go(hours=8)
    assert here.witness.rows("select holder_id from voice")[0][0] is None
    assert [t for t in here.shown(AMINA) if "Nu er det Makker igen" in t]
    assert await here.here.query("select 1 from contact where flow = 'follow_up'")
    assert [text for text in here.shown(METTE) if "Godmorgen" in text]


async def test_p10_two_processes_send_everything_once(here: Town) -> None:
    """Elsewhere: n workers with a scheduler each send n reminders."""
    phones = [f"+45201300{number:02}" for number in range(20)]
    for number, phone in enumerate(phones):
        await here.enrol(f"Ung{number}", phone)
    await here.here.settle()
    async with _second(here) as other:
        eight, two_days = DANISH.at(FIRST, time(8)), timedelta(days=2)
        for moment in (eight, ASKED, eight + two_days, ASKED + two_days):
            here.clock.turn_to(moment)
            await asyncio.gather(here.here.settle(), other.settle())
    assert [len(here.shown(phone)) for phone in phones] == [2] * 20
    for staff in (METTE, LARS):
        digests = [text for text in here.shown(staff) if "Godmorgen" in text]
        assert len(digests) == 2, "one on the first morning, one on the third"


async def test_p10_two_processes_sweep_once(here: Town) -> None:
    """Elsewhere: each process repairs the same thing, and two people are called."""
    youth = await here.enrol()
    await here.here.settle()
    await here.here.change("delete from due where person_id = :id", id=youth)
    assert here.witness.forgotten(here.now) != []
    here.clock.turn(hours=1)
    async with _second(here) as other:
        sweeps = [house.engine.sweep.step() for house in (here.here.house, other.house)]
        assert sorted(await asyncio.gather(*sweeps)) == [0, 1]
        await asyncio.gather(here.here.settle(), other.settle())
    assert here.witness.forgotten(here.now) == []
    assert len([text for text in here.shown(METTE) if "var ved at blive glemt" in text]) == 1


# -- P11: see test_clock_change.py; one is kept here ----------------------------------------------


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)], ids=str)
async def test_p11_the_day_after_the_clock_has_changed_is_a_day_like_any(
    tmp_path: Path, template: Path, change: date
) -> None:
    """Elsewhere: daily jobs skip the Monday in spring and fire twice in autumn."""
    start = DANISH.at(change - timedelta(days=13), time(9))
    async with town(tmp_path, template, start) as here:
        await here.enrol()
        await here.go(days=15)
        monday = change + timedelta(days=1)
        assert here.moments(AMINA) == [datetime.combine(monday, time(16))]


# -- P12: settings do not reach what is scheduled -------------------------------------------------


async def test_p12_a_changed_policy_reaches_what_is_planned_already(here: Town) -> None:
    """Elsewhere: new settings hold only for what is scheduled after them."""
    await here.enrol()
    await here.policy(waiting_days=21, question_at="10:15")
    await here.go_to(DANISH.at(date(2026, 12, 15), time(10)))
    assert here.shown(AMINA) == []
    await here.go(minutes=15)
    assert here.moments(AMINA) == [datetime(2026, 12, 15, 10, 15)]
    await here.policy(waiting_days=21, nudge_days=4, question_at="12:00")
    await here.go_to(DANISH.at(date(2026, 12, 19), time(12)))
    assert here.moments(AMINA)[1:] == [datetime(2026, 12, 19, 12)]


async def test_p12_a_policy_changed_between_firing_and_handling_is_heeded(here: Town) -> None:
    """Elsewhere: what is in the queue goes out as it was planned."""
    await here.enrol()
    here.clock.turn_to(ASKED)
    assert await here.here.house.engine.timers.step() == 1
    await here.policy(waiting_days=30)
    await here.here.settle()
    assert here.shown(AMINA) == []
    await here.go_to(DANISH.at(date(2026, 12, 24), time(16)))
    assert here.moments(AMINA) == [datetime(2026, 12, 24, 16)]
