"""Calendars as the feeds ask for them: fetched here, and read in a room of their own."""

import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol, cast

from bot.reading.room import Chamber, Limits
from flows.kind import Json
from flows.payslip.reading.unread import Unread
from flows.shifts.calendar_limits import LONGEST_FILE
from scheduler.shifts.calendar_reading import Fetched, Unfetched

PROGRAM = (sys.executable, "-m", "bot.calendars")
# What `calendar_limits` lets through takes a second and 150 MB; the longest line is the file.
LIMITS = Limits(file_bytes=LONGEST_FILE + 1000, megabytes=400, seconds=10.0, inside=16)
_WHY = {"too_large": "large", "busy": "busy"}


class Fetch(Protocol):
    """Whoever can fetch an address: `bot.calendars.fetcher.Fetcher`."""

    async def fetch(
        self, address: str, etag: str | None, modified: str | None
    ) -> Fetched | Unfetched:
        """Return what an address gives; never raises."""
        ...


class CalendarWorld:
    """Fetches calendars and reads them."""

    def __init__(self, fetcher: Fetch) -> None:
        """Fetch by this fetcher."""
        self._fetcher = fetcher
        self._room: Chamber[Mapping[str, Json]] = Chamber(LIMITS, PROGRAM, _heard)

    async def fetch(
        self, address: str, etag: str | None, modified: str | None
    ) -> Fetched | Unfetched:
        """Return what an address gives, unless it is as it was."""
        return await self._fetcher.fetch(address, etag, modified)

    async def read(self, raw: bytes, first: date, last: date, now: datetime) -> Mapping[str, Json]:
        """Return the events of a calendar, or {"unread": why}."""
        if len(raw) > LONGEST_FILE:
            return {"unread": "large"}
        about = {"first": first.isoformat(), "last": last.isoformat(), "now": now.isoformat()}
        answer = await self._room.read(json.dumps(about).encode() + b"\n" + raw)
        if isinstance(answer, Unread):
            return {"unread": _WHY.get(answer.reason, "broken")}
        return answer

    async def close(self) -> None:
        """Let the room go."""
        await self._room.close()


def _heard(body: bytes) -> Mapping[str, Json]:
    """Return the answer of the process; raises ValueError for anything else."""
    answer = json.loads(body)
    if not isinstance(answer, dict) or not answer.keys() & {"events", "unread"}:
        raise ValueError("no answer about a calendar")
    return cast(Mapping[str, Json], answer)
