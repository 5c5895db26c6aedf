"""A provider that notes when it took what, and that can be away, lose answers or see us die."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from flows.failure import Failure
from flows.message import Accepted, Outbound
from tests.scheduler.fakes import FakeChannel, FakeClock, lost

Mood = Literal["well", "away", "losing", "dies_before", "dies_after"]


class Crash(BaseException):
    """The process is killed here: nothing in the house may catch this."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that the provider took: when, and who held the youth's voice as it was handed."""

    at: datetime
    message: Outbound
    holder: int | None = None


class Provider(FakeChannel):
    """Accepts, unless its `mood` is another; `taken` is what it really passed on.

    "losing": it passes on and the answer gets lost. "dies_before" and "dies_after": our process is
    killed as it hands over, once; then all is well.
    """

    def __init__(
        self,
        clock: FakeClock,
        name: str = "sms",
        holder: Callable[[str], int | None] = lambda key: None,
    ) -> None:
        """Note by this clock; `holder` says who has the voice of whom a letter (by key) is for."""
        super().__init__(name)
        self.mood: Mood = "well"
        self.taken: list[Taken] = []
        self.in_hand = 0
        self._clock = clock
        self._holder = holder

    async def send(self, message: Outbound) -> Accepted:
        """Do as the mood is, once the line is free."""
        holder = self._holder(message.key)
        self.in_hand += 1
        await self.line_free.wait()
        self.in_hand -= 1
        if self.mood == "away":
            raise Failure("away", permanent=False)
        if self.mood == "dies_before":
            self.mood = "well"
            raise Crash("before")
        if self._failures[message.address]:
            raise self._failures[message.address].popleft()
        self.taken.append(Taken(self._clock.now(), message, holder))
        if self.mood == "dies_after":
            self.mood = "well"
            raise Crash("after")
        if self.mood == "losing":
            raise lost()
        return await super().send(message)
