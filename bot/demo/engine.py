"""What the demo asks of the engine that it drives, and how it takes it through time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.demo.clock import MovableClock
from flows.kind import Json
from flows.message import Inbound


class Engine(Protocol):
    """The real stations two to seven, standing still at the clock's present time."""

    @property
    def clock(self) -> MovableClock:
        """The clock that everything in the engine reads."""
        ...

    async def receive(self, inbound: Inbound) -> None:
        """Store the message for good; raises `flows.failure.Failure` when it could not be."""
        ...

    async def settle(self) -> None:
        """Do all work that is due at the clock's present time, until nothing is left."""
        ...

    async def next_event(self, until: datetime) -> datetime | None:
        """Return the earliest time after the clock's, and not after `until`, with work to do."""
        ...

    async def ledger(self) -> Sequence[Mapping[str, Json]]:
        """Return one row per person: person, name, role, next (ISO or None), why, case.

        `why` and `case` are Danish sentences; `case` is None without an open one.
        """
        ...


async def travel(engine: Engine, target: datetime) -> None:
    """Move the clock to `target`, stopping on the way at every time when something is due.

    Raises `bot.demo.clock.Backwards`.
    """
    while (stop := await engine.next_event(target)) is not None:
        if stop <= engine.clock.now():
            raise RuntimeError(
                f"Engine.next_event returned {stop}, which is not after the clock's"
                f" {engine.clock.now()}: settle() must leave nothing due at the present time."
            )
        engine.clock.move_to(stop)
        await engine.settle()
    engine.clock.move_to(target)
    await engine.settle()
