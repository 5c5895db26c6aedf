"""What the sender asks of a channel."""

from datetime import datetime
from typing import Protocol

from flows.failure import Failure
from flows.message import Accepted, Outbound

__all__ = ["Channel", "Failure"]


class Channel(Protocol):
    """One way out. `per_second` is how many messages a second the provider takes from us."""

    name: str
    per_second: float

    async def send(self, message: Outbound) -> Accepted:
        """Hand the message to the provider; raises only `Failure`."""
        ...

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Return the provider's id if it has taken `message` since then (UTC), else None."""
        ...
