"""The one door in: an event is stored before anybody is told that it was taken."""

import asyncio
from collections.abc import Callable

from flows.failure import Failure
from flows.message import Inbound
from scheduler.clock import Clock
from storage import inbox
from storage.database import Database

MOST_AT_ONCE = 500


class Door:
    """Stores events in groups: whoever knocks while a commit is under way shares the next one."""

    def __init__(self, database: Database, clock: Clock, ring: Callable[[], None]) -> None:
        """Store into `database`; call `ring` each time something new waits."""
        self._database = database
        self._clock = clock
        self._ring = ring
        self._knocking: list[tuple[Inbound, asyncio.Future[None]]] = []
        self._busy: asyncio.Task[None] | None = None

    async def receive(self, event: Inbound) -> None:
        """Return when the event is stored for good (a known one already is).

        Raises `Failure` when it could not be stored: the provider must then not be told yes.
        """
        stored: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._knocking.append((event, stored))
        if self._busy is None:
            self._busy = asyncio.create_task(self._let_in())
        await stored

    async def _let_in(self) -> None:
        try:
            while self._knocking:
                group = self._knocking[:MOST_AT_ONCE]
                del self._knocking[:MOST_AT_ONCE]
                await self._store(group)
        finally:
            self._busy = None

    async def _store(self, group: list[tuple[Inbound, asyncio.Future[None]]]) -> None:
        try:
            async with self._database.write() as connection:
                await inbox.put(connection, [event for event, _ in group], self._clock.now())
        except Exception as error:
            if len(group) > 1 and not isinstance(error, Failure):
                # One event that storage refuses must not shut the door on the others (P2).
                for one in group:
                    await self._store([one])
                return
            for _, stored in group:
                if not stored.done():
                    stored.set_exception(error)
        else:
            for _, stored in group:
                if not stored.done():
                    stored.set_result(None)
            self._ring()
