"""What goes by itself: by night, each kind of data after its time, and who was silent for years.

A night's work is bounded, and so is each transaction: what is left over waits for the next night,
which goes on where this one ended.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import cast

from flows.effects import OpenCase
from flows.kind import Json
from scheduler import office
from scheduler.calendar import DanishCalendar
from scheduler.clock import Clock
from scheduler.office import Office
from scheduler.privacy.forgetting import TIDY
from scheduler.privacy.planning import FORGET, STILL_THERE, forget_key, renew_key
from scheduler.surroundings import Surroundings
from storage import dues, inactive, jobs, retaining
from storage.database import Connection, Database
from storage.dues import Due
from storage.inactive import Silent
from storage.retaining import Limits

RETENTION = "retention"
AT, ASK_AT = time(3, 30), time(15, 0)
PEOPLE, MESSAGES, FILES, STEPS = 100, 500, 100, 40
"""How many people, messages each way and files a step looks at, and how many steps a night has."""
LEAST = timedelta(hours=12)
"""A file that came this evening may still be spoken of: it stays for the night."""


@dataclass(frozen=True, slots=True)
class Place:
    """How far a night has come: the last person and file looked at, steps, and rows that went."""

    person: int = 0
    file: int = 0
    steps: int = 0
    went: int = 0

    @classmethod
    def from_json(cls, raw: Json) -> "Place":
        """Read back what `to_json` wrote; the beginning of all, where there is nothing to read."""
        kept = raw if isinstance(raw, dict) else {}
        return cls(**{name: cast(int, kept.get(name, 0)) for name in cls.__slots__})

    def to_json(self) -> Json:
        """Return it as it is kept with the job."""
        return {name: getattr(self, name) for name in self.__slots__}


class Retaining:
    """Does a slice of the night's work at a time, in one transaction."""

    def __init__(self, database: Database, clock: Clock, around: Surroundings) -> None:
        """Look after this database by this clock; `around.keep` says how long what is kept."""
        self._database = database
        self._clock = clock
        self._around = around

    async def step(self) -> int:
        """Do one slice if it is time; return how many slices were done (0: it is not time)."""
        now = self._clock.now()
        async with self._database.read() as connection:
            if await jobs.due_job(connection, RETENTION, now) is None:
                return 0
        async with self._database.write() as connection:
            first = not await jobs.begun(connection, RETENTION)
            if not await jobs.claim_job(connection, RETENTION, now, self._next_night(now)):
                return 0
            if first:
                return 0  # nothing is old in a house that has just been opened
            place = Place.from_json(await jobs.job_result(connection, RETENTION))
            await self._slice(connection, place, now)
        return 1

    def _next_night(self, now: datetime) -> datetime:
        calendar = self._around.calendar
        tonight = calendar.at(calendar.today(now), AT)
        return tonight if tonight > now else calendar.in_days(now, 1, AT)

    async def _slice(self, connection: Connection, before: Place, now: datetime) -> None:
        limits = self._limits(now)
        went = await retaining.old_messages(connection, limits.messages, MESSAGES)
        files, file = await retaining.old_files(connection, limits.files, before.file, FILES)
        ids = await inactive.next_people(connection, before.person, PEOPLE)
        kinds = await retaining.of_people(connection, ids, limits) if ids else 0
        await self._silent(connection, ids, now)
        all_done = went == 0 and file == 0 and len(ids) < PEOPLE
        last = ids[-1] if len(ids) == PEOPLE else 0
        went += before.went + files + kinds
        if all_done or before.steps + 1 >= STEPS:
            await jobs.keep_result(connection, RETENTION, Place(last, file).to_json())
            if went:
                await jobs.wake(connection, TIDY, now)
            return
        here = Place(last, file, before.steps + 1, went)
        await jobs.wake(connection, RETENTION, now, here.to_json())

    def _limits(self, now: datetime) -> Limits:
        keep, back = self._around.keep, self._around.calendar.months_back
        return Limits(
            messages=back(now, keep.messages),
            files=now - max(LEAST, timedelta(days=keep.payslip_picture_days)),
            payslips=back(now, keep.payslips),
            shifts=back(now, keep.shifts),
            cases=back(now, keep.cases),
        )

    # -- the silent -------------------------------------------------------------------------------

    async def _silent(self, connection: Connection, ids: list[int], now: datetime) -> None:
        keep, calendar = self._around.keep, self._around.calendar
        if not ids:
            return
        await inactive.forget_asking(connection, ids, now)
        before = calendar.months_back(now, keep.ask_inactive)
        silent = await inactive.silent(connection, ids, before, calendar.today(now))
        here = await office.at(connection, self._around, now) if silent else None
        for each in silent:
            await self._one(cast(Office, here), each, calendar)

    async def _one(self, here: Office, each: Silent, calendar: DanishCalendar) -> None:
        keep, now = self._around.keep, here.now
        if each.person.stage == "new":
            await self._forget(here, each)  # who never took part has nothing to be asked about
        elif each.asked is None:
            await self._ask(here, each)
        else:
            waited = calendar.months_back(now, keep.forget_inactive - keep.ask_inactive)
            silent = each.last < calendar.months_back(now, keep.forget_inactive)
            if silent and each.asked < waited:
                await self._forget(here, each)

    async def _ask(self, here: Office, each: Silent) -> None:
        """Ask somebody in the afternoon; whom Makker cannot ask a human does."""
        whose, connection = each.person.id, here.connection
        await inactive.note_asked(connection, whose, here.now)
        if each.reachable:
            at = self._around.calendar.at(self._around.calendar.today(here.now), ASK_AT)
            due = Due(renew_key(whose), whose, {"do": STILL_THERE}, max(at, here.now))
            await dues.plan(connection, due)
        else:
            await office.open_case(here, each.person, OpenCase("long_silent", "this_week"))

    async def _forget(self, here: Office, each: Silent) -> None:
        key = forget_key(each.person.id)
        if await dues.of_key(here.connection, key) is None:
            at = self._around.calendar.after_quiet(here.now)
            timer: dict[str, Json] = {"do": FORGET, "why": "inactive"}
            await dues.plan(here.connection, Due(key, each.person.id, timer, at))
