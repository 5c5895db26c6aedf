"""A provider that answers after a fixed time and remembers when it was handed what."""

import asyncio
import time
from datetime import datetime

from flows.message import Accepted, Outbound


class BenchChannel:
    """A channel to nowhere. `latency` is how long the provider takes to answer, in seconds."""

    def __init__(self, name: str, per_second: float = 10_000.0, latency: float = 0.0) -> None:
        """Take at most `per_second` messages a second."""
        self.name = name
        self.per_second = per_second
        self.latency = latency
        self.arrived: list[tuple[str, str, float]] = []
        self._waited_for: dict[str, asyncio.Future[float]] = {}

    def next_to(self, address: str) -> asyncio.Future[float]:
        """Return what becomes the moment (`perf_counter`) of the next message to an address."""
        wanted: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waited_for[address] = wanted
        return wanted

    async def send(self, message: Outbound) -> Accepted:
        """Accept everything."""
        now = time.perf_counter()
        self.arrived.append((message.key, message.address, now))
        wanted = self._waited_for.pop(message.address, None)
        if wanted is not None and not wanted.done():
            wanted.set_result(now)
        if self.latency:
            await asyncio.sleep(self.latency)
        return Accepted(f"bench-{message.key}")

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Remember nothing."""
        return None
