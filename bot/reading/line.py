"""A line of writing found on a picture, and the words in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from flows.payslip.reading.page import Word

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Part:
    """A word within a line: where it begins and ends, from 0 to 1, and how sure its letters are."""

    text: str
    begins: float
    ends: float
    sure: float


@dataclass(frozen=True, slots=True)
class Line:
    """Writing between two points (the middles of its left and right ends), so many pixels high."""

    left: Point
    right: Point
    high: float
    parts: tuple[Part, ...]

    @property
    def wide(self) -> float:
        """How long it is from left to right."""
        return self.right[0] - self.left[0]

    @property
    def slope(self) -> float:
        """By how much it falls (y grows downwards) for each pixel to the right."""
        return (self.right[1] - self.left[1]) / max(self.wide, 1.0)


def words_of(line: Line) -> Iterator[Word]:
    """Yield the words of a line as upright boxes."""
    for part in line.parts:
        left, right = line.left[0] + part.begins * line.wide, line.left[0] + part.ends * line.wide
        middle = line.left[1] + (part.begins + part.ends) / 2 * line.slope * line.wide
        half = line.high / 2
        yield Word(part.text, left, middle - half, right, middle + half, part.sure)
