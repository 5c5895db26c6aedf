"""The workplace is followed up: after a week, after a month, before the contract ends."""

from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copyfile

import pytest

from flows.effects import CloseCase, TakeLeave
from scheduler.office import workplace
from storage import placements
from tests.scheduler.fakes import TUESDAY
from tests.scheduler.office_town import Town, said, town


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """A town on a Tuesday at noon."""
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, TUESDAY) as made:
        yield made


async def begin(here: Town, started: str, until: str | None = None) -> int:
    async with here.office() as now:
        job = await placements.add(
            now.connection, here.amina, "Netto", "service", started, until=until
        )
        row = await placements.by_id(now.connection, job)
        assert row is not None
        await workplace.plan(now.connection, now.around.calendar, row, now.now)
    return job


async def test_three_reminders_each_in_the_morning(here: Town) -> None:
    job = await begin(here, "2026-11-25", "2027-02-28")
    timers = [await here.timer(workplace.timer_key(job, kind)) for kind in workplace.KINDS]
    assert timers == [
        here.at("2026-12-02", "09:00"),
        here.at("2026-12-28", "08:00"),  # after Christmas
        here.at("2027-02-15", "08:00"),  # after a Sunday
    ]
    await here.until("2026-12-02", "09:00")
    assert (await here.phone(here.mette))[-1] == said(
        "workplace-week", name="Amina", workplace="Netto"
    )


async def test_it_reaches_whoever_has_the_youth_that_day(here: Town) -> None:
    await begin(here, "2026-11-25")
    await here.order(here.mette, TakeLeave("2026-12-01", "2026-12-04"))
    await here.until("2026-12-02", "09:00")
    assert said("workplace-week", name="Amina", workplace="Netto") in [
        text for who in (here.ali, here.lone) for text in await here.phone(who)
    ]


async def test_what_is_long_past_is_not_asked_about_but_what_was_just_missed_is(
    here: Town,
) -> None:
    """P6: a moment that has passed is not never."""
    old = await begin(here, "2026-09-01", "2026-12-01")
    assert await here.timer(workplace.timer_key(old, "week")) is None
    assert await here.timer(workplace.timer_key(old, "month")) is None
    assert await here.timer(workplace.timer_key(old, "contract")) == TUESDAY
    recent = await begin(here, "2026-11-16")
    assert await here.timer(workplace.timer_key(recent, "week")) == TUESDAY


async def test_a_job_that_is_over_is_not_called_about(here: Town) -> None:
    job = await begin(here, "2026-11-20")
    number = await here.open("bad_check_in")
    await here.order(here.mette, CloseCase(number, "phone", job_ended="2026-11-23"))
    assert [await here.timer(workplace.timer_key(job, kind)) for kind in workplace.KINDS] == [
        None, None, None,
    ]  # fmt: skip
