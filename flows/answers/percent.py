"""A percent, with or without decimals."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import ClassVar

from flows.answers.number import Number
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import tidy

_WHOLE = Number(0, 100)
_DECIMALS = re.compile(r"(?<![\d.,:/-])(?P<whole>\d{1,3})[.,](?P<part>\d{1,2})(?![\d.,:/]|-\d)")
_ANY_DIGIT = re.compile(r"\d")
_LONGEST_READ = 200


@dataclass(frozen=True, slots=True)
class Percent:
    """A Decimal from 0 to 100 with at most two decimals: "38", "38,5 %", "38 procent".

    Unclear reasons: "bounds" for a number outside.
    """

    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> Decimal | Unclear:
        """Read the one percent that the message holds."""
        told = tidy(text)[:_LONGEST_READ].replace("%", " ")
        found = _DECIMALS.search(told)
        rest = told[: found.start()] + told[found.end() :] if found else ""
        if found is None or _ANY_DIGIT.search(rest):
            whole = _WHOLE.read(told, reading)
            return whole if isinstance(whole, Unclear) else Decimal(whole)
        percent = Decimal(f"{found['whole']}.{found['part']}")
        return percent if percent <= _WHOLE.most else Unclear("bounds")

    def dump(self, value: Decimal) -> Json:
        """Return the percent as text."""
        return str(value)

    def load(self, raw: Json) -> Decimal:
        """Return the stored percent; whole ones were stored as numbers once."""
        whole = isinstance(raw, int) and not isinstance(raw, bool)
        if not isinstance(raw, str) and not whole:
            raise Unfit("not a percent from 0 to 100")
        try:
            percent = Decimal(str(raw))
        except InvalidOperation as odd:
            raise Unfit("not a percent from 0 to 100") from odd
        if not (percent.is_finite() and 0 <= percent <= _WHOLE.most):
            raise Unfit("not a percent from 0 to 100")
        return percent
