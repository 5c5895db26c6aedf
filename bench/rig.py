"""A whole house over one database file, with a bench channel in place of the world."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.channel import BenchChannel
from bench.clock import DayClock
from bench.crowd import CHANNEL
from bot.app import House, furnish
from bot.settings import Settings
from scheduler.engine import Engine


@dataclass(frozen=True, slots=True)
class Rig:
    """What a measurement works on."""

    house: House
    channel: BenchChannel
    clock: DayClock

    @property
    def engine(self) -> Engine:
        """The engine; nobody has started it."""
        return self.house.engine


@asynccontextmanager
async def rig(database: Path, channel: BenchChannel | None = None) -> AsyncIterator[Rig]:
    """Give a house over a database file, with its tables made; close it afterwards."""
    channel = channel or BenchChannel(CHANNEL)
    settings, clock = Settings(database_url=f"sqlite+aiosqlite:///{database}"), DayClock()
    house = await furnish(settings, {channel.name: channel}, clock=clock)
    try:
        yield Rig(house, channel, clock)
    finally:
        await house.database.close()
