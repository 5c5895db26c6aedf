"""What is found on a payslip, and what it was compared with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal, cast

from flows.kind import Json
from flows.payslip.slip import Card

Code = Literal[
    "am_under_18", "am_wrong", "am_missing", "atp_under_16", "atp_wrong", "atp_missing",
    "a_tax_with_frikort", "a_tax_wrong", "no_tax_card_55", "holiday_pay_missing",
    "holiday_pay_wrong", "gross_wrong", "hours_wrong", "rate_wrong", "sum_wrong",
]  # fmt: skip

SURE = 0.8
"""From so much certainty Makker says that something looks wrong; below, it only asks."""


@dataclass(frozen=True, slots=True)
class Known:
    """What Makker knows beside the slip; None where it knows nothing.

    `rate` (øre an hour) and `hours` are what the contract and the youth's own shifts say.
    """

    born: date | None = None
    card: Card | None = None
    rate: int | None = None
    hours: Decimal | None = None

    def to_json(self) -> dict[str, Json]:
        """Return the whole as JSON."""
        born, hours = self.born, self.hours
        return {
            "born": born.isoformat() if born else None, "card": self.card, "rate": self.rate,
            "hours": None if hours is None else str(hours),
        }  # fmt: skip

    @classmethod
    def from_json(cls, raw: Mapping[str, Json]) -> "Known":
        """Return what `to_json` told of."""
        born, card, rate, hours = (cast(Any, raw[name]) for name in _KNOWN)
        return cls(
            None if born is None else date.fromisoformat(born),
            card,
            rate,
            None if hours is None else Decimal(hours),
        )


_KNOWN = ("born", "card", "rate", "hours")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing on a slip that seems wrong (`sure` from `SURE`) or is worth asking about.

    `expected` and `found` are øre for money (for `hours_wrong` hundredths of an hour), None where
    there is nothing to compare. `args` are the numbers that its texts speak of; `source` is where
    the rule stands.
    """

    code: Code
    sure: float
    expected: int | None
    found: int | None
    source: str
    args: Mapping[str, str] = field(default_factory=dict)
