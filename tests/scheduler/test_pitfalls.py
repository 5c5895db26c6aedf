"""What goes wrong in systems like ours, and does not here: lost and doubled work (P1 to P6)."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from sqlite3 import connect
from typing import Any

import pytest
from sqlalchemy import event

from flows.failure import Failure
from tests.scheduler.provider import Crash, Mood
from tests.scheduler.town import AMINA, DANISH, METTE, YUSUF, Town, town

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FIRST = date(2026, 12, 8)  # two weeks after enrolment
ASKED = DANISH.at(FIRST, time(16))


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """Give a town on a Tuesday morning."""
    async with town(tmp_path, template, MORNING) as made:
        yield made


def _questions(here: Town, address: str = AMINA) -> int:
    """Return how many messages a phone was sent."""
    return len(here.shown(address))


# -- P1: the reminder is removed before the work is done ------------------------------------------


async def test_p01_a_person_locked_by_a_conversation_is_reminded_afterwards(here: Town) -> None:
    """Elsewhere: the lock is not had within a minute, and the reminder is gone."""
    await here.enrol()
    await here.go_to(ASKED - timedelta(minutes=1))
    await here.here.write("MENU", AMINA)
    before = _questions(here)
    await here.go_to(ASKED + timedelta(minutes=40))
    assert _questions(here) == before + 1


async def test_p01_a_person_whose_thread_a_human_holds_is_reminded_afterwards(here: Town) -> None:
    """Elsewhere: whoever is with an agent when the reminder fires never gets it."""
    await here.enrol()
    await here.go_to(ASKED - timedelta(minutes=1))
    await here.here.write("SKRIV Amina", METTE)
    before = _questions(here)
    await here.go_to(ASKED + timedelta(hours=2))
    assert _questions(here) == before
    await here.here.write("SLUT", METTE)
    await here.go_to(ASKED + timedelta(days=1, hours=2))
    (contact,) = await here.here.query("select letter_key from contact")
    assert contact.letter_key in [taken.message.key for taken in here.sms.taken]
    assert await here.here.asked("follow_up") is not None


async def test_p01_a_database_locked_by_somebody_else_costs_no_reminder(here: Town) -> None:
    """Elsewhere: the row is deleted first, and the failed write is only logged."""
    await here.enrol()
    here.clock.turn_to(ASKED)
    await here.here.change("pragma busy_timeout = 0")
    other = connect(here.folder / "makker.db", isolation_level=None)
    engine = here.here.house.database.engine.sync_engine
    event.listen(engine, "begin", _never_wait, insert=True)
    other.execute("begin immediate")
    with pytest.raises(Failure):
        await here.here.house.engine.timers.step()
    other.execute("rollback")
    other.close()
    event.remove(engine, "begin", _never_wait)
    await here.here.settle()
    assert _questions(here) == 1


def _never_wait(connection: Any) -> None:
    connection.exec_driver_sql("pragma busy_timeout = 0")


# -- P2: one bad row sinks the batch --------------------------------------------------------------


async def test_p02_one_poisoned_youth_in_a_batch_harms_nobody_else_and_becomes_a_case(
    here: Town,
) -> None:
    """Elsewhere: one contact that fails loses the reminders of the other ninety-nine."""
    phones = [f"+45201300{number:02}" for number in range(9)]
    youths = [await here.enrol(f"Ung{number}", phone) for number, phone in enumerate(phones)]
    await here.here.change(
        "insert into conversation (person_id, flow, status, state, touched_at)"
        " values (:id, 'cv', 'done', '{broken', '2026-11-01 00:00:00.000000')",
        id=youths[4],
    )
    await here.go_to(ASKED)
    assert [_questions(here, phone) for phone in phones if phone != phones[4]] == [1] * 8
    (case,) = await here.here.query('select person_id, reason, owner_id from "case"')
    assert (case.person_id, case.reason, case.owner_id) == (youths[4], "trouble", here.mette)
    assert here.witness.forgotten(here.now) == []


# -- P3 and P4: a crash between two steps ---------------------------------------------------------


async def test_p03_a_crash_before_any_statement_neither_loses_nor_doubles(
    tmp_path: Path, template: Path
) -> None:
    """Elsewhere: queued, then deleted (doubles), or committed, then queued (loss)."""
    for nth in count(1):
        folder = tmp_path / str(nth)
        folder.mkdir()
        async with town(folder, template, MORNING) as here:
            await here.enrol()
            here.clock.turn_to(ASKED)
            crashed = await _crashes_at(here, nth)
            await here.here.settle()
            assert _questions(here) == 1, f"a crash before statement {nth}"
            assert here.witness.forgotten(here.now) == []
            assert await here.here.asked("follow_up") is not None
        if not crashed:
            break
    assert nth > 20, "the crashes hit nothing"


async def _crashes_at(here: Town, nth: int) -> bool:
    """Let timers and worker run until the `nth` statement; return whether there was one."""
    engine, left = here.here.house.database.engine.sync_engine, nth

    def die(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Crash(nth)

    event.listen(engine, "before_cursor_execute", die)
    house = here.here.house.engine
    try:
        while await house.timers.step() + await house.worker.step():
            pass
    except Crash:
        await here.restart()
        return True
    finally:
        event.remove(engine, "before_cursor_execute", die)
    return False


@pytest.mark.parametrize("mood", ["dies_before", "dies_after"])
async def test_p04_a_crash_between_taking_and_sending_is_known_and_the_youth_is_not_lost(
    here: Town, mood: Mood
) -> None:
    """Elsewhere: popped from the queue, then killed; nobody ever looks for it again."""
    await here.enrol()
    here.clock.turn_to(ASKED)
    here.sms.mood = mood
    with pytest.raises(Crash):
        await here.here.settle()
    await here.restart()
    await here.here.settle()
    (letter,) = await here.here.query("select state from outbox")
    assert letter.state == "ambiguous"
    assert _questions(here) == (mood == "dies_after")
    assert here.witness.forgotten(here.now) == []
    await here.go(days=2)
    # Nobody knows whether it went out: it is not sent again, and the nudge comes in its place.
    assert _questions(here) == 1 + (mood == "dies_after")


# -- P5 and P6: not now, so never -----------------------------------------------------------------


async def test_p05_a_reminder_for_somebody_in_another_flow_waits_and_comes(here: Town) -> None:
    """Elsewhere: "skip if in another flow" drops the reminder for good."""
    await here.enrol()
    await here.go_to(ASKED - timedelta(minutes=10))
    for text in ("cv", "Holm", "ja"):
        await here.here.write(text, AMINA)
    asked = await here.here.asked("cv")
    before = _questions(here)
    await here.go_to(ASKED + timedelta(minutes=25))
    assert _questions(here) == before + 1
    assert await here.here.asked("follow_up") is not None
    await here.here.write("ikke nu", AMINA)
    assert await here.here.asked("cv") == asked


async def test_p06_a_time_that_has_passed_already_still_comes(here: Town) -> None:
    """Elsewhere: a field set at 10:01 for "today at 10:00" gives nothing, and nobody is told."""
    here.clock.turn_to(DANISH.at(date(2026, 11, 24), time(20, 30)))
    amina, yusuf = await here.enrol(), await here.enrol("Yusuf", YUSUF)
    await here.place(amina, date(2026, 11, 24))  # its first shift was to be asked about at 20:15
    await here.place(yusuf, date(2026, 11, 23))
    await here.go(minutes=1)
    assert [_questions(here, phone) for phone in (AMINA, YUSUF)] == [1, 1]


async def test_p06_a_policy_whose_time_has_passed_today_still_comes(here: Town) -> None:
    """Elsewhere: what is moved into the past is never looked at again."""
    await here.enrol()
    await here.go_to(DANISH.at(date(2026, 12, 1), time(12)))
    await here.policy(waiting_days=3, question_at="11:00")
    await here.here.settle()
    assert _questions(here) == 1
