"""The sweep: every hour it is proved that nobody is forgotten, and what was wrong is put right.

Next contacts are kept in the transaction of whatever changes them, so a sweep finds nothing. What
it does find is a mistake of ours: it is put right, counted, and handed to a human to look at.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from flows.effects import OpenCase
from flows.kind import Json
from scheduler import office
from scheduler.clock import Clock
from scheduler.ledger import replan
from scheduler.office import Office
from scheduler.surroundings import Surroundings
from storage import jobs, records
from storage.database import Connection, Database

SWEEP = "sweep"
EVERY = timedelta(hours=1)
# A row that is overdue by less is only waiting for its turn.
GRACE = timedelta(hours=1)
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Found:
    """What one sweep found: youths without a next contact, and cases that nobody watched over."""

    forgotten: int
    unwatched: int

    def to_json(self, at: datetime) -> dict[str, Json]:
        """Return what is kept of the sweep that ran at a moment."""
        return {
            "at": at.isoformat(),
            "forgotten": self.forgotten,
            "unwatched": self.unwatched,
        }


class Sweep:
    """Goes through everyone once an hour; one process does it, however many there are."""

    def __init__(self, database: Database, clock: Clock, around: Surroundings) -> None:
        """Sweep this database by this clock."""
        self._database = database
        self._clock = clock
        self._around = around

    async def step(self) -> int:
        """Sweep if it is time; return how many breaches were found and put right."""
        now = self._clock.now()
        async with self._database.read() as connection:
            if await jobs.due_job(connection, SWEEP, now) is None:
                return 0
        async with self._database.write() as connection:
            if not await jobs.claim_job(connection, SWEEP, now, now + EVERY):
                return 0
            found = await self._sweep(connection, now)
            await jobs.keep_result(connection, SWEEP, found.to_json(now))
        return found.forgotten + found.unwatched

    async def _sweep(self, connection: Connection, now: datetime) -> Found:
        here: Office | None = None
        today = self._around.calendar.today(now)
        forgotten = await records.forgotten(connection, now, GRACE, today=today)
        if forgotten:
            log.error("ledger.repaired", people=forgotten)
            here = await office.at(connection, self._around, now)
            await self._repair(here, forgotten)
        unwatched = await office.unwatched(connection, now)
        if unwatched:
            log.error("cases.repaired", cases=unwatched)
            here = here or await office.at(connection, self._around, now)
            await office.watch_again(here, unwatched)
        return Found(len(forgotten), len(unwatched))

    async def _repair(self, here: Office, ids: list[int]) -> None:
        for id_ in ids:
            try:
                async with here.connection.begin_nested():
                    await self._repair_one(here, id_)
            except Exception as error:
                # A row that cannot even be read must not take the others down with it (P2); it
                # stays a breach, and is counted again in an hour.
                log.error("ledger.beyond_repair", person=id_, error=repr(error), exc_info=True)

    async def _repair_one(self, here: Office, id_: int) -> None:
        await replan(here.connection, self._around.calendar, [id_], here.now)
        for record in (await records.records(here.connection, [id_])).values():
            wanted = OpenCase("repaired", "this_week")
            await office.open_case(here, record.person, wanted, record.consultant_id)
