"""A whole house in a process of its own, to be killed at any moment.

Its provider notes each key on disk before it answers, as an SMS that has left cannot be called
back: what stands in the note was sent, whatever the process lived to see of it.
"""

import asyncio
import os
import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from structlog.testing import capture_logs

from bot.app import House, furnish
from bot.settings import Settings
from flows.message import Accepted, Inbound, Outbound
from storage import dues, inbox, outbox

NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class DayClock:
    """The machine's clock, shifted so that it was noon in Denmark at `started` (Unix seconds)."""

    started: float

    def now(self) -> datetime:
        """Return the shifted moment."""
        return NOON + timedelta(seconds=time.time() - self.started)


class NotingChannel:
    """Writes the key of each message down, for good, and then takes its time to answer."""

    def __init__(self, note: Path, chance: random.Random) -> None:
        self.name = "sms"
        self.per_second = 10_000.0
        self.per_address_gap = 0.0
        self._note = os.open(note, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self._chance = chance

    async def send(self, message: Outbound) -> Accepted:
        """Send for good; the answer comes a moment later."""
        os.write(self._note, f"{message.key}\n".encode())
        os.fsync(self._note)
        await asyncio.sleep(self._chance.random() * 0.01)
        return Accepted(message.key)

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Never know."""
        return None


def live(database: Path, note: Path, door: Connection, started: float, seed: int) -> None:
    """Run a house until killed or told to finish.

    Through `door` come events, each answered with its id once it is stored, and at last None:
    then all that is left is done, and what was logged is handed back.
    """
    asyncio.run(_live(database, NotingChannel(note, random.Random(seed)), door, DayClock(started)))


async def _live(database: Path, channel: NotingChannel, door: Connection, clock: DayClock) -> None:
    with capture_logs() as logged:
        settings = Settings(database_url=f"sqlite+aiosqlite:///{database}")
        house = await furnish(settings, {"sms": channel}, clock=clock)
        await house.engine.start()
        await _serve(house, door)
        await _finish(house)
        door.send([line for line in logged if line["log_level"] == "error"])


async def _serve(house: House, door: Connection) -> None:
    over = asyncio.Event()
    tasks: set[asyncio.Task[None]] = set()

    async def take(event: Inbound) -> None:
        await house.engine.receive(event)
        door.send(event.external_id)

    def look() -> None:
        while door.poll():
            event = door.recv()
            if event is None:
                over.set()
                return
            task = asyncio.create_task(take(event))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    asyncio.get_running_loop().add_reader(door.fileno(), look)
    await over.wait()
    asyncio.get_running_loop().remove_reader(door.fileno())
    await asyncio.gather(*tasks)


async def _finish(house: House) -> None:
    while await _anything_left(house):
        await asyncio.sleep(0.02)
    await house.engine.stop()
    await house.database.close()


async def _anything_left(house: House) -> bool:
    async with house.database.read() as connection:
        letters = await outbox.count_states(connection)
        ripe = await dues.ripe(connection, house.engine.clock.now(), 1)
        waiting = await inbox.count_waiting(connection)
    return bool(ripe or waiting or letters["queued"] or letters["sending"])
