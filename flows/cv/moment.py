"""A month of a year, or a year alone, as precise as the youth told it."""

import re
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-\d{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, and the month (1-12) when it was told."""

    year: int
    month: int | None = None

    def __post_init__(self) -> None:
        if not 1900 <= self.year <= 2200 or self.month not in (None, *range(1, 13)):
            raise ValueError(f"no such month: {self.year}-{self.month}")

    def __str__(self) -> str:
        return f"{self.year}" if self.month is None else f"{self.year}-{self.month:02d}"

    def before(self, other: "Moment") -> bool:
        """Return whether this surely lies before `other`; a year alone covers all its months."""
        return (self.year, self.month or 12) < (other.year, other.month or 1)

    @classmethod
    def of(cls, day: date) -> "Moment":
        """Return the month that `day` lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> "Moment":
        """Read "2024", "2024-03" or "2024-03-17"; raises ValueError on anything else."""
        match = _ISO.fullmatch(text)
        if match is None:
            raise ValueError(f"not a year or a month: {text!r}")
        return cls(int(match[1]), int(match[2]) if match[2] else None)
