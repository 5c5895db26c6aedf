"""The feeds: calendars at an address, read now and again beside the talk, by whoever can fetch."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from flows.kind import Json
from flows.shifts.calendar_feed import Seen
from scheduler.calendar import DanishCalendar
from scheduler.clock import Clock
from scheduler.readings import was_read
from scheduler.shifts.calendar_changes import take_in, tell_soon
from scheduler.shifts.calendar_orders import news_key, next_time, unfed
from scheduler.shifts.calendar_reading import AHEAD, Calendars, Fetched, Unfetched, told
from scheduler.shifts.timer import CALENDAR
from storage import calendars, dues, inbox, placements
from storage.calendars import Calendar
from storage.database import Connection, Database
from storage.dues import Due

AT_ONCE = 8
"""Calendars that are fetched side by side; the next ones wait for the slowest of them."""
AGAIN = timedelta(minutes=15)
"""When those are due again over which the process has died."""
GIVES_UP = timedelta(days=2)
"""An address that has failed for so long is told of, once, and forgotten."""
UNANSWERED = timedelta(days=7)
"""So long an address waits for a yes to what was found there."""
log = structlog.get_logger()


class Feeds:
    """Reads the calendars that are due. No transaction is open while the world is asked."""

    def __init__(
        self, database: Database, clock: Clock, calendar: DanishCalendar, world: Calendars
    ) -> None:
        """Work on this database by this clock; `world` fetches and reads."""
        self._database = database
        self._clock = clock
        self._calendar = calendar
        self._world = world

    async def step(self) -> int:
        """Read the calendars that have been due longest; return how many (0: none is due)."""
        now = self._clock.now()
        async with self._database.read() as connection:
            if not await calendars.any_due(connection, now):
                return 0
        async with self._database.write() as connection:
            due = await calendars.claim(connection, now, AT_ONCE, now + AGAIN)
        wanted = [each for each in due if not each.silent and each.state in ("asked", "on")]
        found = await asyncio.gather(*(self._look(each, now) for each in wanted))
        for each, answer in zip(wanted, found, strict=True):
            await self._settle(each, answer)
        for each in (each for each in due if each not in wanted):
            await self._rest(each)
        return len(due)

    async def _look(self, known: Calendar, now: datetime) -> Fetched | Unfetched:
        """Ask an address. Once a day it is read whole: what lies further ahead comes into view."""
        whole = known.read_on != self._calendar.today(now)
        marks = (None, None) if whole else (known.etag, known.modified)
        try:
            return await self._world.fetch(known.address or "", *marks)
        except Exception as odd:
            # One that goes wrong in a way nobody thought of must not take the others with it (P2).
            log.error("feed.odd", person_id=known.person_id, error=type(odd).__name__)
            return Unfetched("odd")

    async def _settle(self, known: Calendar, answer: Fetched | Unfetched) -> None:
        raw = answer.raw if isinstance(answer, Fetched) else None
        read = await self._read(raw) if raw is not None else None
        if isinstance(answer, Unfetched):
            read = {"unread": answer.reason}
        elif read is not None and read.get("unread") == "broken":
            read = {"unread": "no_calendar"}
        async with self._database.write() as connection:
            if (now := await calendars.still(connection, known)) is None:
                return
            if known.state == "asked":
                await self._offer(connection, now, read or {"unread": "odd"})
            elif read is None:
                await self._unchanged(connection, now)
            elif "unread" in read:
                await self._failed(connection, now, str(read["unread"]))
            elif isinstance(answer, Fetched):
                await self._changed(connection, now, answer, read)

    async def _read(self, raw: bytes) -> Mapping[str, Json]:
        now = self._clock.now()
        today = self._calendar.today(now)
        return await self._world.read(raw, today, today + AHEAD, self._calendar.wall(now))

    # -- for the first time -----------------------------------------------------------------------

    async def _offer(
        self, connection: Connection, known: Calendar, read: Mapping[str, Json]
    ) -> None:
        """Let the youth hear what was found, and say yes to it; an address of no use goes."""
        whose, now = known.person_id, self._clock.now()
        about = told(read, await _places(connection, whose), now)
        if "unread" in about:
            log.warning("feed.unread", person_id=whose, reason=about["unread"])
            await calendars.let_go(connection, known, next_time(whose, now))
        else:
            await calendars.note(connection, whose, state="offered", at=now + UNANSWERED)
        name = f"calendar:{whose}:{known.revision}"
        found: Mapping[str, Json] = {"calendar": {**about, "seen": [*known.seen]}}
        event = was_read(whose, "shifts", name, {**found, "offer": known.revision})
        await inbox.put(connection, [event], now)

    async def _rest(self, known: Calendar) -> None:
        """Forget an address that nobody has said yes to; who has said STOP is looked at later."""
        async with self._database.write() as connection:
            now = self._clock.now()
            if (there := await calendars.still(connection, known)) is None:
                return
            if known.state == "offered":
                await calendars.let_go(connection, there, next_time(known.person_id, now))
            else:
                await calendars.note(
                    connection, known.person_id, at=next_time(known.person_id, now)
                )

    # -- again and again --------------------------------------------------------------------------

    async def _unchanged(self, connection: Connection, known: Calendar) -> None:
        whose, now = known.person_id, self._clock.now()
        await calendars.note(connection, whose, at=next_time(whose, now), failing_since=None)
        # What could not be told when it changed, for they had said STOP, can be now.
        await tell_soon(connection, whose, [Seen.from_json(raw, now) for raw in known.seen], now)

    async def _changed(
        self, connection: Connection, known: Calendar, answer: Fetched, read: Mapping[str, Json]
    ) -> None:
        whose, now = known.person_id, self._clock.now()
        about = told(read, await _places(connection, whose), now, known.named)
        if "unread" in about:
            await self._failed(connection, known, str(about["unread"]))
            return
        seen = await take_in(connection, self._calendar, known, about, now)
        await calendars.note(
            connection,
            whose,
            seen=[one.to_json() for one in seen],
            at=next_time(whose, now),
            read_on=self._calendar.today(now),
            etag=answer.etag,
            modified=answer.modified,
            failing_since=None,
        )
        await tell_soon(connection, whose, seen, now)

    async def _failed(self, connection: Connection, known: Calendar, reason: str) -> None:
        """Try again later; after days the youth is told, and the address forgotten."""
        whose, now = known.person_id, self._clock.now()
        since = known.failing_since or now
        log.warning("feed.failed", person_id=whose, reason=reason, since=since.isoformat())
        if now - since < GIVES_UP:
            again = next_time(whose, now)
            await calendars.note(connection, whose, at=again, failing_since=since)
            return
        await calendars.stop(connection, whose, "failed", unfed(known.seen, now))
        await dues.plan(connection, Due(news_key(whose), whose, {"do": CALENDAR}, now))


async def _places(connection: Connection, person_id: int) -> Sequence[str]:
    rows = await placements.rows_of(connection, [person_id])
    return [job.workplace for job in rows.get(person_id, ())]
