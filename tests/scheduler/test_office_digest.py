"""The morning digest: to everyone who is there, once, at eight on the wall of a working day."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from flows.effects import TakeLeave
from flows.gsm7 import fits_one
from scheduler.calendar import DanishCalendar
from scheduler.office import rounds
from scheduler.office.digest import next_digest
from storage import contacts, placements
from tests.scheduler.fakes import TUESDAY
from tests.scheduler.office_town import METTE, Town, said, town

CALENDAR = DanishCalendar()


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[Town]:
    """A town on a Tuesday at noon, where the next digest is tomorrow's."""
    copyfile(template, tmp_path / "makker.db")
    async with town(tmp_path, TUESDAY) as made:
        await made.here.change("delete from job where name = 'digest'")
        await made.here.settle()
        made.here.channels["telegram"].accepted.clear()
        yield made


def wall(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return CALENDAR.at(moment.date(), moment.time())


@pytest.mark.parametrize(
    ("now", "at"),
    [
        ("2026-11-24T07:59", "2026-11-24T08:00"),
        ("2026-11-24T08:00", "2026-11-25T08:00"),
        ("2026-11-27T12:00", "2026-11-30T08:00"),
        ("2026-12-23T12:00", "2026-12-28T08:00"),
        ("2026-03-27T12:00", "2026-03-30T08:00"),  # over the spring change
        ("2026-10-23T12:00", "2026-10-26T08:00"),  # over the autumn change
    ],
)
def test_it_comes_at_eight_on_the_wall_of_the_next_working_day(now: str, at: str) -> None:
    assert next_digest(CALENDAR, wall(now)) == wall(at)


async def test_it_says_who_needs_a_person_and_who_is_silent(here: Town) -> None:
    await here.open()
    sara = await here.youth("Sara", "+4520123461")
    async with here.office() as now:
        await contacts.asked(now.connection, sara, "waiting", "follow_up", None, now.now)
        await contacts.nudged(now.connection, sara, None, now.now)
        await placements.add(
            now.connection, here.amina, "Netto", "service", "2026-11-25", until="2026-11-27"
        )
    here.here.channels["telegram"].accepted.clear()
    await here.until("2026-11-25", "08:00")
    text = (await here.phone(here.mette))[-1]
    assert text.split("\n\n") == [
        said("digest-hello", name="Mette"),
        said("digest-today", names="Amina"),
        said("digest-silent", names="Sara"),
        said("digest-ends", names="Amina"),
        said("digest-begins", names="Amina"),
    ]


async def test_a_contract_that_ends_is_named_on_mondays_and_when_it_is_about_to(here: Town) -> None:
    async with here.office() as now:
        await placements.add(
            now.connection, here.amina, "Netto", "service", "2026-11-02", until="2026-12-09"
        )
    named = []
    for day in (25, 26, 27, 30, 31, 32, 37, 38, 39):
        date = f"2026-11-{day}" if day <= 30 else f"2026-12-{day - 30:02}"
        await here.until(date, "08:00")
        if said("digest-ends", names="Amina") in (await here.phone(here.mette))[-1]:
            named.append(date)
    assert named == ["2026-11-30", "2026-12-07", "2026-12-08", "2026-12-09"]


async def test_whose_case_it_is_reads_of_it_first(here: Town) -> None:
    await here.until("2026-11-25", "07:00")
    await here.open()
    await here.until("2026-11-25", "08:00")
    assert said("digest-today", names="Amina") in (await here.phone(here.mette))[-1]
    assert (await here.phone(here.ali))[-1].endswith(said("digest-none"))


async def test_a_leader_and_whoever_is_away_get_none(here: Town) -> None:
    await here.order(here.mette, TakeLeave("2026-11-24", "2026-11-25"))
    before = len(await here.phone(here.mette))
    await here.until("2026-11-25", "12:00")
    assert len(await here.phone(here.mette)) == before
    assert await here.phone(here.lone) == []
    assert len(await here.phone(here.ali)) == 1


async def test_it_is_sent_once_however_often_it_is_looked_at(here: Town) -> None:
    """P10: two processes, restarts and a clock that stands still."""
    here.here.clock.turn_to(here.at("2026-11-25", "08:00"))
    around, database = here.here.house.engine.around, here.here.house.database
    sent = [await rounds(database, around, here.here.clock.now()) for _ in range(3)]
    assert sent == [2, 0, 0]
    await here.until("2026-11-25", "20:00")
    assert len(await here.phone(here.mette)) == 1


async def test_what_was_missed_by_night_is_not_sent_in_the_evening(here: Town) -> None:
    here.here.clock.turn_to(here.at("2026-11-25", "18:00"))
    await here.here.settle()
    assert await here.phone(here.mette) == []
    here.here.clock.turn_to(here.at("2026-11-26", "10:00"))
    await here.here.settle()
    assert len(await here.phone(here.mette)) == 1


async def test_by_sms_it_is_three_messages_of_one_segment_at_most(here: Town) -> None:
    await here.here.change(
        "update address set channel = 'sms', address = '+4520123459' where address = :a", a=METTE
    )
    for each in range(12):
        youth = await here.youth(f"Abdirahmaan{each}", f"+45201235{each:02}")
        async with here.office() as now:
            await contacts.asked(now.connection, youth, "waiting", "follow_up", None, now.now)
            await contacts.nudged(now.connection, youth, None, now.now)
            await placements.add(
                now.connection, youth, "Netto", "service", "2026-11-25", until="2026-11-27"
            )
    await here.until("2026-11-25", "08:00")
    texts = here.here.sms.texts("+4520123459")
    assert 1 < len(texts) <= 3
    assert all(fits_one(text) for text in texts)


async def test_on_mondays_it_says_who_may_be_ready_for_more(here: Town) -> None:
    async with here.office() as now:
        await placements.add(
            now.connection, here.amina, "Svømmehallen", "hjælper", "2026-08-03", kind="public"
        )
        for weeks in range(4):
            at = now.now - timedelta(weeks=weeks)
            await contacts.asked(now.connection, here.amina, "job", "follow_up", None, at)
            await contacts.heard(now.connection, here.amina, "good", at)
    await here.until("2026-11-27", "08:00")
    assert said("digest-ready", names="Amina") not in (await here.phone(here.mette))[-1]
    await here.until("2026-11-30", "08:00")
    assert said("digest-ready", names="Amina") in (await here.phone(here.mette))[-1]
