"""A youth whose calendar is read, a host that gives it, and what the phone is sent."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from flows.effects import NoteNinth
from scheduler.feeds import Feeds
from scheduler.readings import Readings
from scheduler.shifts.calendar_reading import Fetched, FilesOnly, Unfetched
from tests.scheduler.shift_town import ShiftTown, shift_town
from tests.scheduler.test_readings import FakeReader
from tests.scheduler.world import World

SECRET = "hemmelig-17"
SATURDAY, MONDAY, LATER = "2026-11-28 10-16", "2026-11-30 16-19", "2026-12-05 10-15"
CHANGED = "Hej Amina. Din vagtplan er ændret:"
ADDRESS = f"https://vagtplan.example/feed/{SECRET}/plan.ics"


def calendar(*times: str, marks: Iterable[str] = "abcdefgh", title: str = "Vagt") -> bytes:
    """Return a calendar with shifts told as "2026-11-28 10-16"."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for told, mark in zip(times, marks, strict=False):
        day, _, span = told.partition(" ")
        day = day.replace("-", "")
        start, end = span.split("-")
        lines += ["BEGIN:VEVENT", f"UID:{mark}", f"SUMMARY:{title}"]
        lines += [f"DTSTART;TZID=Europe/Copenhagen:{day}T{int(start):02}0000"]
        lines += [f"DTEND;TZID=Europe/Copenhagen:{day}T{int(end):02}0000", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


@dataclass(slots=True)
class FakeHost(FilesOnly):
    """Gives one calendar at every address, or fails; `meanwhile` happens while it is asked."""

    raw: bytes = b""
    reason: str = ""
    etag: str | None = None
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    meanwhile: Callable[[], object] | None = None
    at_once: int = 0
    most_at_once: int = 0

    async def fetch(
        self, address: str, etag: str | None, modified: str | None
    ) -> Fetched | Unfetched:
        """Return what it was told to give."""
        self.asked.append((address, etag))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0)
        self.at_once -= 1
        if self.meanwhile is not None and asyncio.iscoroutine(waited := self.meanwhile()):
            await waited
        if self.reason:
            return Unfetched(self.reason)
        if etag is not None and etag == self.etag:
            return Fetched(None, etag)
        return Fetched(self.raw, self.etag)


@dataclass(slots=True)
class CalendarTown:
    """A town of one youth, and the host of her calendar."""

    town: ShiftTown
    host: FakeHost

    @property
    def here(self) -> World:
        """The world it lies in."""
        return self.town.here

    async def write(self, *texts: str) -> str:
        """Write these; return what the phone was sent on the last, a line each."""
        said: list[str] = []
        for text in texts:
            said = await self.here.write(text)
        return "\n".join(said)

    async def follow(self, *times: str) -> str:
        """Send the address of a calendar with these shifts, and agree to all there is."""
        self.host.raw = calendar(*times)
        return await self.write(f"se {ADDRESS}", "ja", "ja", "20 min", "19")

    async def state(self) -> str:
        """Return how it stands with the calendar."""
        (row,) = await self.here.query("select state from calendar")
        state: str = row.state
        return state

    async def everything(self) -> dict[str, str]:
        """Return all that lies in the database, by table."""
        tables = await self.here.query("select name from sqlite_master where type = 'table'")
        return {
            table.name: "\n".join(
                str(tuple(row)) for row in await self.here.query(f'select * from "{table.name}"')
            )
            for table in tables
        }

    async def where_is(self, secret: str = SECRET) -> list[str]:
        """Return the tables in which something secret lies."""
        return [name for name, rows in (await self.everything()).items() if secret in rows]


async def calendar_town(here: World, now: str, host: FakeHost | None = None) -> CalendarTown:
    """Return a world with a youth of 15 who has finished 9th class, at a moment on the wall."""
    town, host = await shift_town(here, now), host or FakeHost()
    await town.order(NoteNinth(True), key="niende")
    engine = here.house.engine
    where = (here.house.database, here.clock)
    engine.feeds = Feeds(*where, engine.around.calendar, host)
    engine.readings = Readings(*where, FakeReader({}), engine.around.calendar, host)
    return CalendarTown(town, host)


def news_in(said: list[str]) -> list[str]:
    """Return those messages that tell of a change."""
    return [each for each in said if CHANGED in each]
