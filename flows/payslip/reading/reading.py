"""What came out of reading: the slip, how sure each field is, and what does not fit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from flows.payslip.slip import Field, Slip

Kind = Literal["payslip", "contract", "receipt", "other", "nothing"]
"""What the pages look like; "nothing": no word could be read."""

Value = date | Decimal | int
Why = Literal["unclear", "several", "does_not_add_up"]


@dataclass(frozen=True, slots=True)
class OtherLine:
    """A printed line that adds to the net pay (øre above 0) or takes from it (below 0).

    It stands after tax: a lunch scheme, mileage, an advance. `sure` is low where only the sum of
    the slip tells what the line does.
    """

    label: str
    amount: int
    sure: float


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field to ask about: what was read, what else it could be, and why it is in doubt."""

    field: Field
    read: Value | None
    instead: tuple[Value, ...]
    why: Why


@dataclass(frozen=True, slots=True)
class Reading:
    """What the pages say.

    `sure` has every field that was read, 0 to 1. `doubts` come most doubtful first. `seen` are
    the words that `kind` was judged by; `supplements` are the lines of pay beside hours x rate in
    øre, None where the lines of pay are not all known; `slips` is how many payslips there seem to
    be, of which the first was read. `used_up`: the frikort is said to be used up. `holiday_told`:
    there is an amount of holiday pay, read or not. `picture` is what of the file may be kept, as a
    PNG; None where that is nothing.
    """

    slip: Slip = field(default_factory=Slip)
    sure: Mapping[Field, float] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    others: tuple[OtherLine, ...] = ()
    supplements: tuple[int, ...] | None = None
    kind: Kind = "nothing"
    seen: tuple[str, ...] = ()
    slips: int = 0
    used_up: bool = False
    holiday_told: bool = False
    picture: bytes | None = None
