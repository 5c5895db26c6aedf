"""What a flow sees of the conversation it is: say, ask, do.

A flow awaits only what this page gives. Each awaitable *yields itself* to the runner, which sends
the answer back; nothing here waits for anything in the outside world.
"""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar, cast

from flows.effects import Effect
from flows.kind import Json, Kind
from flows.person import Person

T = TypeVar("T")
Args = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Say:
    """A line from Makker."""

    key: str
    args: Args

    def __await__(self) -> Generator["Step", object, None]:
        """Hand the line to the runner."""
        yield self


@dataclass(frozen=True, slots=True)
class Ask(Generic[T]):
    """A question and the kind of answer it wants.

    `about` is what the question is about: an answer given about something else no longer fits.
    `nudge_days`: unanswered, it is asked once more after so many days (0: never).
    """

    key: str
    kind: Kind[T]
    about: str
    args: Args
    nudge_days: int = 0

    def __await__(self) -> Generator["Step", object, T]:
        """Hand the question to the runner and get the stored answer back."""
        answer = yield cast("Ask[object]", self)
        return cast(T, answer)  # the runner loads it with this very kind


@dataclass(frozen=True, slots=True)
class Do:
    """An effect that the flow wants, restated on every replay under the same key."""

    key: str
    effect: Effect

    def __await__(self) -> Generator["Step", object, None]:
        """Hand the effect to the runner."""
        yield self


Step = Say | Ask[object] | Do


@dataclass(frozen=True, slots=True)
class Chat:
    """One conversation from the flow's side.

    Everything a flow must know from outside was handed in when it started: the person, today
    (Danish date), and whatever else stands in `given`.
    """

    person: Person
    today: date
    given: Mapping[str, Json] = field(default_factory=dict)
    prefix: str = ""

    def say(self, key: str, **args: object) -> Say:
        """Say the text of `key`. Await it."""
        return Say(self.prefix + key, args)

    def ask(
        self, key: str, kind: Kind[T], *, about: str = "", nudge_days: int = 0, **args: object
    ) -> Ask[T]:
        """Ask the question of `key` and return its answer. Await it."""
        return Ask(self.prefix + key, kind, about, args, nudge_days)

    def do(self, key: str, effect: Effect) -> Do:
        """Want `effect` done. Await it."""
        return Do(self.prefix + key, effect)

    def part(self, *names: object) -> "Chat":
        """Return the same chat with keys that begin with `names`, for one of several alike."""
        prefix = self.prefix + "".join(f"{name}." for name in names)
        return Chat(self.person, self.today, self.given, prefix)
