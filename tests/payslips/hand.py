"""How one payroll system writes numbers and dates."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal

Minus = Literal["lead", "trail", "u2212", "none"]
MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
)  # fmt: skip
SHORT = tuple(name[:3] + "." if len(name) > 4 else name for name in MONTHS)


@dataclass(frozen=True, slots=True)
class Hand:
    """A way of writing; `kroner` rounds every amount to whole kroner.

    `day` is a pattern with {d} {dd} {m} {mm} {mon} {month} {y} {yy}.
    """

    thousands: str = "."
    point: str = ","
    minus: Minus = "lead"
    day: str = "{dd}.{mm}.{y}"
    kroner: bool = False

    def money(self, ore: int, *, whole: bool = False) -> str:
        """Return øre as kroner; `whole` leaves the øre away."""
        if self.kroner and not whole:
            return self.money(self.printed(ore), whole=True)
        digits = self._grouped(abs(ore) // 100)
        text = digits if whole else f"{digits}{self.point}{abs(ore) % 100:02d}"
        return self._signed(text) if ore < 0 else text

    def printed(self, ore: int) -> int:
        """Return what an amount is once it is written."""
        return (abs(ore) + 50) // 100 * (100 if ore >= 0 else -100) if self.kroner else ore

    def price(self, ore: int) -> str:
        """Return the price of an hour, which keeps its øre."""
        return replace(self, kroner=False).money(ore)

    def number(self, value: Decimal, *, least: int = 2) -> str:
        """Return a number with `least` decimals."""
        text = f"{abs(value):.{least}f}".replace(".", self.point)
        return self._signed(text) if value < 0 else text

    def short(self, value: Decimal) -> str:
        """Return a number with no more decimals than it needs."""
        return self.number(value, least=0 if value == int(value) else 2)

    def date(self, day: date) -> str:
        return self.day.format(
            d=day.day, dd=f"{day.day:02d}", m=day.month, mm=f"{day.month:02d}", y=day.year,
            yy=f"{day.year % 100:02d}", mon=SHORT[day.month - 1], month=MONTHS[day.month - 1],
        )  # fmt: skip

    def _grouped(self, kroner: int) -> str:
        return f"{kroner:,}".replace(",", self.thousands)

    def _signed(self, text: str) -> str:
        return {"lead": f"-{text}", "trail": f"{text}-", "u2212": f"−{text}", "none": text}[
            self.minus
        ]
