"""A month of a year."""

import re
from dataclasses import dataclass
from typing import Self

_FORM = re.compile(r"([0-9]{4})-([0-9]{2})")


@dataclass(frozen=True, slots=True, order=True)
class YearMonth:
    """A month, 1 to 12, of a year; `str()` gives "2024-06"."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.year <= 9999 and 1 <= self.month <= 12):
            raise ValueError("a YearMonth needs a year from 1 to 9999 and a month from 1 to 12")

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the month that "2024-06" is; raises ValueError for anything else."""
        form = _FORM.fullmatch(text)
        if form is None:
            raise ValueError("a YearMonth is written like 2024-06")
        return cls(int(form[1]), int(form[2]))

    def plus(self, months: int) -> Self:
        """Return the month that many months later, earlier when negative."""
        count = self.year * 12 + self.month - 1 + months
        return type(self)(count // 12, count % 12 + 1)
