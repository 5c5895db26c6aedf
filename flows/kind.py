"""A kind of answer: how one question's reply is read, kept and checked again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Unclear:
    """The message was no answer: a value, not an error.

    `reason` names a more precise text attribute, `.again-<reason>`; "" means plain `.again`.
    """

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a kind may know while it reads: today's Danish date and the person's language.

    `now` is the moment in UTC, None where only the day matters.
    """

    today: date
    language: str
    now: datetime | None = None


class Unfit(ValueError):
    """A stored answer no longer fits its question; the runner asks the question again."""


class Kind(Protocol[T]):
    """How to read an answer from real messages and keep it as JSON.

    `options` are the ids of a fixed choice, else (). `free` says that nearly any text would do,
    so commands and questions are looked for before the message is taken as the answer.
    """

    @property
    def options(self) -> tuple[str, ...]:
        """The ids of a fixed choice in the order they are shown, else ()."""
        ...

    @property
    def free(self) -> bool:
        """Whether nearly any text would be accepted."""
        ...

    def read(self, text: str, reading: Reading) -> T | Unclear:
        """Read `text`; never raises, whatever the text holds."""
        ...

    def dump(self, value: T) -> Json:
        """Turn a value into JSON that `load` understands for good."""
        ...

    def __hash__(self) -> int:
        # Kinds are values: what is read out of the texts for one is kept for its equals.
        ...

    def load(self, raw: Json) -> T:
        """Turn stored JSON back into the value; raises `Unfit` when it no longer fits."""
        ...
