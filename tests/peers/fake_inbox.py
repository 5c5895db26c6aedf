"""The other end of a channel's `receive`, and a way to wait for it."""

import asyncio
from collections.abc import Callable

from flows.message import Inbound


class FakeInbox:
    """Stores what it is given, after raising what it was told to raise."""

    def __init__(self) -> None:
        self.stored: list[Inbound] = []
        self.troubles: list[Exception] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self, inbound: Inbound) -> None:
        await self.gate.wait()
        if self.troubles:
            raise self.troubles.pop(0)
        self.stored.append(inbound)

    @property
    def texts(self) -> list[str]:
        return [inbound.text for inbound in self.stored]


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not true():
            await asyncio.sleep(0.005)
