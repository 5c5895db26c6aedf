"""The value of a fact: a number, several numbers, or a stair of them."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any


class FactMistake(Exception):
    """A page of facts cannot be trusted; the sentence says which fact and why."""


@dataclass(frozen=True, slots=True)
class Step:
    """From so many `hours` the employee pays `own` øre and the employer `employer` øre."""

    hours: Decimal
    own: int
    employer: int


Value = Decimal | tuple[Decimal, ...] | tuple[Step, ...]
STEPS = "hours, kr own, kr employer"


def read_value(name: str, raw: Any, unit: str) -> Value:
    """Return the value as it is told on the page; raises `FactMistake` when it is none."""
    try:
        if unit == STEPS:
            return tuple(Step(Decimal(h), _ore(own), _ore(other)) for h, own, other in raw)
        if isinstance(raw, list):
            return tuple(Decimal(each) for each in raw)
        if isinstance(raw, str):
            return Decimal(raw)
    except (ValueError, TypeError, InvalidOperation):
        pass
    raise FactMistake(f"{name}: write numbers as text with a point, not {raw!r}.")


def _ore(kroner: str) -> int:
    return int(Decimal(kroner) * 100)
