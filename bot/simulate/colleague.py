"""One simulated consultant or leader, and what stands on their phone."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from bot.simulate.phone import Place, Shown
from bot.simulate.youth import Youth


@dataclass(slots=True, eq=False)
class Colleague:
    """A colleague as they are from the outside. `number` is theirs in the books.

    `fresh` are the messages that came since they last wrote. `known` are the cases they have heard
    of. `busy` while one thing is being done, for which others are `parked`; `writing_with` while a
    thread with a youth is theirs.
    `slack` is how often a case is left lying.
    """

    number: int
    name: str
    role: str
    area: str
    place: Place
    slack: float
    away: bool = False
    gone: bool = False
    busy: bool = False
    fresh: list[Shown] = field(default_factory=list)
    writing_with: Youth | None = None
    parked: deque[Iterator[timedelta]] = field(default_factory=deque)
    known: set[int] = field(default_factory=set)
