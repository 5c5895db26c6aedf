"""One simulated consultant or leader, and what stands on their phone."""

from dataclasses import dataclass, field

from bot.simulate.phone import Place, Shown
from bot.simulate.youth import Youth


@dataclass(slots=True, eq=False)
class Colleague:
    """A colleague as they are from the outside. `number` is theirs in the books.

    `newest` is the last message on the phone. `known` are the cases they have heard of. `busy`
    while one thing is being done, `writing_with` while a thread with a youth is theirs. `slack`
    is how often a case is left lying.
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
    newest: Shown | None = None
    writing_with: Youth | None = None
    known: set[int] = field(default_factory=set)
