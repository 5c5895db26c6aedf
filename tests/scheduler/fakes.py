"""Fakes with names: a clock that is turned by hand and a provider that does as it is told."""

import asyncio
from collections import defaultdict, deque
from datetime import UTC, datetime, timedelta

from flows.failure import Failure
from flows.message import Accepted, Attachment, Outbound

TUESDAY = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
"""Noon in Denmark on an ordinary working day."""


class FakeClock:
    """Stands still until it is turned."""

    def __init__(self, start: datetime = TUESDAY) -> None:
        self._now = start

    def now(self) -> datetime:
        """Return the moment it was turned to."""
        return self._now

    def seconds(self) -> float:
        """Return the same moment in seconds, for pacing."""
        return self._now.timestamp()

    def turn(self, **by: float) -> None:
        """Turn it forward: `turn(days=1, hours=2)`."""
        self._now += timedelta(**by)

    def turn_to(self, moment: datetime) -> None:
        """Turn it to a moment."""
        self._now = moment


class FakeChannel:
    """A provider in memory. It accepts everything, unless a test has told it otherwise."""

    def __init__(self, name: str = "sms", per_second: float = 1000.0) -> None:
        self.name = name
        self.per_second = per_second
        self.handed: list[Outbound] = []
        self.accepted: list[Outbound] = []
        self.remembered: dict[str, str] = {}
        self.asked: list[tuple[str, datetime]] = []
        self.look_up_fails: list[Failure] = []
        self.line_free = asyncio.Event()
        self.line_free.set()
        self._failures: dict[str, deque[Exception]] = defaultdict(deque)

    def fail(self, address: str, *failures: Exception) -> None:
        """Answer the next messages to an address with these, one each."""
        self._failures[address].extend(failures)

    def mend(self, address: str) -> None:
        """Answer an address as if nothing had been wrong with it."""
        self._failures.pop(address, None)

    async def send(self, message: Outbound) -> Accepted:
        """Take a message; the id given is "<name>-<number>"."""
        self.handed.append(message)
        await self.line_free.wait()
        if self._failures[message.address]:
            raise self._failures[message.address].popleft()
        self.accepted.append(message)
        return Accepted(f"{self.name}-{len(self.accepted)}", segments=1)

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Say what a test has made it remember."""
        self.asked.append((message.key, since))
        if self.look_up_fails:
            raise self.look_up_fails.pop(0)
        return self.remembered.get(message.key)

    def texts(self, address: str) -> list[str]:
        """Return what has arrived at an address, oldest first."""
        return [message.text for message in self.accepted if message.address == address]


def busy() -> Failure:
    """Return a failure that passes."""
    return Failure("busy", permanent=False)


def lost() -> Failure:
    """Return a failure after which nobody knows whether the message went out."""
    return Failure("answer_lost", permanent=False, ambiguous=True)


async def nothing_to_draw(document_id: int) -> Attachment:
    """Draw an empty page."""
    return Attachment(f"{document_id}.pdf", "application/pdf", b"%PDF-")
