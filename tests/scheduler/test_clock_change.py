"""The nights on which the clock changes: everything happens once, at the time on the wall (P11)."""

from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from storage import dues
from storage.dues import Due
from tests.scheduler.town import AMINA, DANISH, LARS, METTE, Town, town

# The clock goes forward on 2026-03-29 and 2027-03-28, back on 2026-10-25 and 2027-10-31.
NIGHTS = (
    *(date(2026, 3, day) for day in (28, 29, 30, 31)),
    *(date(2026, 10, day) for day in (24, 25, 26)),
    date(2027, 3, 28),
    date(2027, 10, 31),
)
CLOCKS = (time(0, 0), time(0, 30), time(2, 30))
DAY = timedelta(days=1)
WORKING_TIME = timedelta(hours=4)


@pytest.fixture(params=NIGHTS, ids=str)
def night(request: pytest.FixtureRequest) -> date:
    """One of the nights, or a day beside it."""
    day: date = request.param
    return day


@pytest.fixture
async def here(tmp_path: Path, template: Path, night: date) -> AsyncIterator[Town]:
    """Give a town on the afternoon three days before the night."""
    start = DANISH.at(night - 3 * DAY, time(14))
    async with town(tmp_path, template, start) as made:
        await made.here.settle()
        yield made


async def _through(here: Town, night: date, until: datetime) -> None:
    """Let time pass; the house is looked at, and begins anew, at each hour of the night."""
    for moment in sorted(DANISH.at(night, clock) for clock in CLOCKS):
        if here.now < moment < until:
            await here.go_to(moment)
            await here.restart()
            await here.here.settle()
    await here.go_to(until)


@pytest.mark.parametrize("before", [0, 1, 2])
async def test_a_question_and_its_nudge_come_once_at_four(
    here: Town, night: date, before: int
) -> None:
    """Whichever of the days of the ladder the night falls on."""
    await here.policy(waiting_days=1, nudge_days=2, case_days=1)
    here.clock.turn_to(DANISH.at(night - before * DAY, time(9)) - DAY)
    await here.enrol()
    await _through(here, night, here.now + 6 * DAY)
    asked = night - before * DAY
    four = time(16)
    expected = [datetime.combine(asked, four), datetime.combine(asked + 2 * DAY, four)]
    assert here.moments(AMINA) == expected
    (case,) = await here.here.query('select made_at from "case"')
    made = DANISH.at(asked + 3 * DAY, four)
    assert case.made_at == made.strftime("%Y-%m-%d %H:%M:%S.%f")


@pytest.mark.parametrize("clock", CLOCKS, ids=str)
async def test_what_is_due_by_night_comes_once_at_eight(
    here: Town, night: date, clock: time
) -> None:
    youth = await here.enrol()
    async with here.here.house.database.write() as connection:
        key = f"next:{youth}"
        moved = Due(key, youth, {"do": "contact"}, DANISH.at(night, clock))
        await dues.plan(connection, moved)
    await here.here.change(
        "update person set enrolled_at = :long_ago where id = :id",
        long_ago=(here.now - 30 * DAY).strftime("%Y-%m-%d %H:%M:%S.%f"),
        id=youth,
    )
    await _through(here, night, DANISH.at(night + DAY, time(12)))
    # A day in arrears already, so not at four but as soon as Makker may write.
    assert here.moments(AMINA) == [datetime.combine(night, time(8))]


async def test_the_digest_comes_once_at_eight_each_working_day(here: Town, night: date) -> None:
    await _through(here, night, DANISH.at(night + 4 * DAY, time(12)))
    days = [night + timedelta(days=n) for n in range(-2, 5)]
    expected = [datetime.combine(day, time(8)) for day in days if DANISH.working_day(day)]
    assert here.moments(METTE) == expected
    assert here.moments(LARS) == expected


async def test_a_leave_begins_once_at_midnight(here: Town, night: date) -> None:
    youth = await here.enrol()
    await here.here.write("HJÆLP", AMINA)
    await here.here.write("TAG 1", METTE)
    last = night + 2 * DAY
    await here.here.write(f"FRI {night.day}/{night.month}-{last.day}/{last.month}", METTE)
    midnight = DANISH.at(night, time(0))
    await here.go_to(midnight - timedelta(seconds=1))
    assert await _owner(here) == here.mette
    await here.restart()
    await here.go_to(midnight)
    assert await _owner(here) == here.lars
    await _through(here, night, DANISH.at(night + DAY, time(12)))
    handed = await here.here.query("select at from case_event where what = 'handed_over'")
    assert [row.at for row in handed] == [midnight.strftime("%Y-%m-%d %H:%M:%S.%f")]
    assert here.witness.forgotten(here.now) == [] and youth


async def test_a_case_goes_up_after_four_hours_of_the_office_not_of_the_night(
    here: Town, night: date
) -> None:
    """Two hours are left of the last working day before the night: two more of the next one."""
    day = next(d for n in range(0, 9) if DANISH.working_day(d := night - DAY - n * DAY))
    following = next(d for n in range(1, 9) if DANISH.working_day(d := day + n * DAY))
    here.clock.turn_to(DANISH.at(day, time(14)))
    await here.enrol()
    await here.here.write("HJÆLP", AMINA)
    up = DANISH.at(following, time(10))
    await _through(here, night, up - timedelta(seconds=1))
    assert await _owner(here) == here.mette
    await here.go_to(up)
    assert await _owner(here) == here.lars
    ups = await here.here.query("select at from case_event where what like 'level%'")
    assert len(ups) == 1


@pytest.mark.parametrize("clock", CLOCKS, ids=str)
async def test_a_thread_ends_once_after_24_hours_that_have_really_passed(
    here: Town, night: date, clock: time
) -> None:
    await here.enrol()
    end = DANISH.at(night, clock)
    await here.go_to(end - timedelta(hours=24))
    await here.here.write("SKRIV Amina", METTE)
    await _through(here, night, end - timedelta(seconds=1))
    assert await _holder(here) == here.mette
    await here.go_to(end)
    assert await _holder(here) is None
    await here.go_to(end + DAY)
    told = [text for text in here.shown(AMINA) if "Nu er det Makker igen" in text]
    assert len(told) == 1


async def _owner(here: Town) -> int:
    (case,) = await here.here.query('select owner_id from "case"')
    owner: int = case.owner_id
    return owner


async def _holder(here: Town) -> int | None:
    (voice,) = await here.here.query("select holder_id from voice")
    holder: int | None = voice.holder_id
    return holder
