"""The readings: files that youths send are read beside the talk, so that nobody waits for them."""

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol, cast

import structlog

from flows.kind import Json
from flows.message import Inbound
from flows.papers import PAYSLIP, SHIFTS, Addressed, addressed
from flows.payslip.pictured import picture_name
from flows.shifts.calendar_talk import READS
from scheduler.calendar import DanishCalendar
from scheduler.clock import Clock
from scheduler.shifts.calendar_reading import AHEAD, Calendars, told
from storage import (
    calendars,
    documents,
    inbox,
    kept_slips,
    people,
    placements,
    readings,
    shifts,
)
from storage.database import Connection, Database
from storage.readings import Waiting

HELD = timedelta(days=1)
"""So long a file that said only half waits for the rest."""
MOST_TRIES = 3
"""After so many tries, in each of which the process died, a file is given up."""
log = structlog.get_logger()


class Reader(Protocol):
    """Whoever can read files."""

    async def read(self, *files: bytes) -> Mapping[str, Json]:
        """Return what files say together, as the flow that asked is told it; never raises.

        With "half": True where there seems to be more of a payslip that was not sent, and with
        "picture": what of a payslip may be kept (PNG in base64), or None.
        """
        ...


class NoReader:
    """Stands where nobody can read: every file is given back unread."""

    async def read(self, *files: bytes) -> Mapping[str, Json]:
        """Return that it could not be read."""
        return {"unread": "no_reader"}


class Readings:
    """Reads one file after another. What it says comes in by the same door as everything else."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        reader: Reader,
        calendar: DanishCalendar,
        world: Calendars,
    ) -> None:
        """Read what waits in this database; `world` reads calendars, `reader` everything else."""
        self._database = database
        self._clock = clock
        self._reader = reader
        self._calendar = calendar
        self._world = world

    async def step(self) -> int:
        """Read the file that has waited longest; return how many were read (0: none waits).

        The answer goes to the flow that the paper is for. It enters the inbox in the commit that
        lets the file go: killed in between, it is read once more, and whoever asked hears once.
        With a payslip go as "before" the last one of that person and as "worked" the minutes of
        their shifts in its period (None: not known); with a calendar what is known of one. A file
        that says only half of a payslip is held, and read again with the next one. Of a payslip
        what may be kept is held in its place, until the youth has said whether they want it.
        """
        since = self._clock.now() - HELD
        async with self._database.read() as connection:
            waiting = await readings.first(connection)
            old = await readings.are_old(connection, since)
            old = old or await kept_slips.are_old(connection, since)
            half = await readings.half(connection, waiting.person_id, since) if waiting else None
        if old:
            async with self._database.write() as connection:
                await readings.let_old_go(connection, since)
                await kept_slips.let_old_go(connection, since)
        if waiting is None:
            return 0
        async with self._database.write() as connection:
            await readings.tried(connection, waiting.id)
        said = await self._read(waiting, half)
        async with self._database.write() as connection:
            asks = said.get("half") is True and half is None  # nobody is asked twice for the rest
            picture = said.get("picture")
            told = {**said, "half": asks, "picture": bool(picture)}
            if await self._tell(connection, waiting, told) and isinstance(picture, str):
                await self._offer(connection, waiting.person_id, told, b64decode(picture))
        return 1

    async def _tell(
        self, connection: Connection, waiting: Waiting, said: Mapping[str, Json]
    ) -> bool:
        """Let the talk hear what a file said, and let it go, or hold it; False: it was gone."""
        now = self._clock.now()
        to = await _to_whom(connection, waiting, said, now)
        if said["half"]:
            there = await readings.hold(connection, waiting, now)
        else:
            there = await readings.done(connection, waiting, keep=to.keeps)
        if there:
            if not said["half"] and "reading" in said:
                await readings.let_halves_go(connection, waiting.person_id)
            event = was_read(waiting.person_id, to.flow, f"read:{waiting.id}", to.about)
            await inbox.put(connection, [event], now)
        return there

    async def _offer(
        self, connection: Connection, whose: int, said: Mapping[str, Json], picture: bytes
    ) -> None:
        name = picture_name(cast(Mapping[str, Json], said["reading"]))
        await kept_slips.offer(connection, whose, picture, name, self._clock.now())

    async def _read(self, waiting: Waiting, half: bytes | None) -> Mapping[str, Json]:
        if waiting.tries >= MOST_TRIES:
            log.error("reading.given_up", reading_id=waiting.id)
            return {"unread": "broken"}
        if waiting.flow != READS:
            return await self._reader.read(*(part for part in (half, waiting.data) if part))
        now = self._calendar.wall(self._clock.now())
        return await self._world.read(waiting.data, now.date(), now.date() + AHEAD, now)


async def _to_whom(
    connection: Connection, waiting: Waiting, said: Mapping[str, Json], now: datetime
) -> Addressed:
    """Return the flow that a file is for, and all that it is told."""
    whose = waiting.person_id
    if waiting.flow == READS:
        return Addressed(SHIFTS, await _of_calendar(connection, whose, said, now))
    name = await _first_name(connection, whose)
    to = addressed(said, waiting.flow, name, waiting.whose, waiting.file_id)
    return replace(to, about={**to.about, **await _beside(connection, whose, to, now)})


async def _of_calendar(
    connection: Connection, person_id: int, read: Mapping[str, Json], now: datetime
) -> Mapping[str, Json]:
    """Return what the talk about shifts is told of a calendar that came in a file."""
    jobs = (await placements.rows_of(connection, [person_id])).get(person_id, [])
    known = await calendars.of(connection, person_id)
    about = told(read, [job.workplace for job in jobs], now)
    return {"calendar": {**about, "seen": [*known.seen] if known else []}, "offer": None}


async def _first_name(connection: Connection, person_id: int) -> str | None:
    known = (await people.by_id(connection, [person_id])).get(person_id)
    return known.person.first_name if known else None


async def _beside(
    connection: Connection, person_id: int, told: Addressed, now: datetime
) -> Mapping[str, Json]:
    if told.flow != PAYSLIP:
        return {}
    before = await documents.latest(connection, person_id, PAYSLIP)
    worked = await _worked(connection, person_id, told.about, now)
    return {"before": before.source if before else None, "worked": worked}


async def _worked(
    connection: Connection, person_id: int, about: Mapping[str, Json], now: datetime
) -> int | None:
    reading = cast(Mapping[str, Json], about.get("reading") or {})
    slip = cast(Mapping[str, Json], reading.get("slip") or {})
    first, last = slip.get("period_from"), slip.get("period_to")
    if not isinstance(first, str) or not isinstance(last, str):
        return None
    days = date.fromisoformat(first), date.fromisoformat(last)
    return await shifts.worked_minutes(connection, person_id, *days, now)


def was_read(person_id: int, flow: str, external_id: str, about: Mapping[str, Json]) -> Inbound:
    """Return the event by which a flow hears what a person's file said."""
    told = {"do": "read", "to": flow, "about": about}
    return Inbound(
        channel="due",
        external_id=external_id,
        address=str(person_id),
        text=json.dumps(told, ensure_ascii=False),
        kind="due",
    )
