"""The morning digest: who needs a person today, at 08:00 on working days, once."""

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from typing import cast

import structlog

from flows.follow_up.staircase import Signs, suggestion
from scheduler.calendar import DanishCalendar
from scheduler.office import office as rooms
from scheduler.office.letters import listed, tell, texts_for
from scheduler.office.office import Office
from scheduler.staffing import is_there, who_has
from scheduler.surroundings import Surroundings
from storage import cases, jobs, mornings, register
from storage.database import Database
from storage.mornings import InJob, Youth
from storage.staff import Colleague

DIGEST = "digest"
AT = time(8, 0)
# Whoever was asleep at eight still reads it at noon; the next morning has a digest of its own.
UNTIL = time(16, 0)
CONTRACT_DAYS = timedelta(days=14)
# Said every day for two weeks it is read by nobody: on Mondays, and when it is about to happen.
CONTRACT_SOON = timedelta(days=2)
# Nobody is ready for the next step within a month, and once a week is often enough to say so.
FEWEST_DAYS_IN_JOB = timedelta(days=28)
MONDAY = 0
MOST_SMS = 3
log = structlog.get_logger()


Told = Mapping[str, Mapping[int, list[str]]]
"""What there is to tell this morning: names of youths by text, and by the id of who reads it."""


def next_digest(calendar: DanishCalendar, now: datetime) -> datetime:
    """Return the next 08:00 of a working day after a moment (UTC)."""
    day = calendar.today(now)
    while not calendar.working_day(day) or calendar.at(day, AT) <= now:
        day += timedelta(days=1)
    return calendar.at(day, AT)


async def send_digests(database: Database, around: Surroundings, now: datetime) -> int:
    """Send this morning's digests if it is time and nobody else has; return to how many."""
    async with database.read() as connection:
        if await jobs.due_job(connection, DIGEST, now) is None:
            return 0
    async with database.write() as connection:
        upcoming, first = (
            next_digest(around.calendar, now),
            not await jobs.begun(connection, DIGEST),
        )
        if not await jobs.claim_job(connection, DIGEST, now, upcoming):
            return 0
        # Nobody is told at noon, of a house that has just been opened, what the morning brought.
        if first or not _is_morning(around.calendar, now):
            return 0
        return await _send(await rooms.at(connection, around, now))


def _is_morning(calendar: DanishCalendar, now: datetime) -> bool:
    wall = calendar.wall(now)
    return calendar.working_day(wall.date()) and AT <= wall.time() < UNTIL


async def _send(office: Office) -> int:
    told = await _morning(office)
    readers = [each for each in office.staff if is_there(each) and _reads(each, told)]
    for reader in readers:
        try:
            async with office.connection.begin_nested():
                await _send_to(office, reader, told)
        except Exception as error:
            # One digest that cannot be written must not take the others down with it (P2).
            log.error("digest.failed", person=reader.person.id, error=repr(error), exc_info=True)
    return len(readers)


def _reads(colleague: Colleague, told: Told) -> bool:
    """Return whether somebody gets a digest: consultants do, leaders when there is something."""
    something = any(by_reader.get(colleague.person.id) for by_reader in told.values())
    return colleague.person.role == "consultant" or something


async def _send_to(office: Office, reader: Colleague, told: Told) -> None:
    day = office.around.calendar.today(office.now).isoformat()
    key = f"digest:{reader.person.id}:{day}"
    # After an outage nobody needs the digests of all the days that it lasted.
    over = office.around.calendar.in_days(office.now, 1, time(0))
    await tell(office, reader, key, _lines(reader, told), most=MOST_SMS, not_after=over)


def _lines(reader: Colleague, told: Told) -> list[str]:
    texts, name = texts_for(reader), reader.person.first_name or "?"
    lines = [
        texts.get(key, args={"names": listed(list(dict.fromkeys(names)))})
        for key, by_reader in told.items()
        if (names := by_reader.get(reader.person.id))
    ]
    return [texts.get("digest-hello", args={"name": name}), *(lines or [texts.get("digest-none")])]


async def _morning(office: Office) -> Told:
    connection, calendar = office.connection, office.around.calendar
    today = calendar.today(office.now)
    monday = today.weekday() == MONDAY
    ahead = CONTRACT_DAYS if monday else CONTRACT_SOON
    ending = await mornings.contracts_ending(connection, today, today + ahead)
    ready = await _ready(office) if monday else []
    return {
        "digest-today": await _in_cases(office),
        "digest-silent": _theirs(office, await mornings.silent(connection)),
        "digest-ends": _theirs(office, ending),
        "digest-begins": _theirs(office, await mornings.beginning(connection, today)),
        "digest-ready": _theirs(office, ready),
    }


async def _in_cases(office: Office) -> dict[int, list[str]]:
    """Return whom cases wait about, by who has them; those not taken also by whose youth it is."""
    pressing = [c for c in await cases.open_cases(office.connection) if c.state != "waiting"]
    entries = await register.by_id(office.connection, {case.person_id for case in pressing})
    found: dict[int, list[str]] = {}
    for case in pressing:
        entry = entries[case.person_id]
        readers = {case.owner_id}
        if case.state == "open":
            own = who_has(entry.person, entry.consultant_id, office.staff)
            readers.add(own.person.id if own else None)
        for reader in readers - {None}:
            found.setdefault(cast(int, reader), []).append(entry.person.first_name or "?")
    return found


def _theirs(office: Office, youths: Iterable[Youth]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for youth in youths:
        owner = who_has(youth.person, youth.consultant_id, office.staff)
        if owner is not None:
            found.setdefault(owner.person.id, []).append(youth.person.first_name or "?")
    return found


async def _ready(office: Office) -> list[Youth]:
    today = office.around.calendar.today(office.now)
    long_enough = await mornings.in_jobs(office.connection, today - FEWEST_DAYS_IN_JOB)
    return [job.youth for job in long_enough if suggestion(_signs(office, job)) is not None]


def _signs(office: Office, job: InJob) -> Signs:
    good, bad = job.answers.get("good", 0), job.answers.get("bad", 0)
    return Signs(
        today=office.around.calendar.today(office.now),
        born=job.youth.person.born,
        job=job.kind,
        started=job.started,
        good=good,
        bad=bad,
        answers=good + bad + job.answers.get("okay", 0),
    )
