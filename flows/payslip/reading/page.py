"""A page as words with places: what a PDF's text layer and OCR both give."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page, in any unit; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """How tall it is, never quite nothing."""
        return max(self.bottom - self.top, 0.01)

    @property
    def middle(self) -> float:
        """The y of its middle."""
        return (self.top + self.bottom) / 2

    def covers(self, other: "Box", slack: float = 0.0) -> bool:
        """Return whether the two share some x, `slack` added on both sides."""
        return self.left - slack < other.right and other.left < self.right + slack


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a whole line as OCR gives it; `sure` is how sure the letters are, 0 to 1."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float = 1.0

    @property
    def box(self) -> Box:
        """Where it stands."""
        return Box(self.left, self.top, self.right, self.bottom)


@dataclass(frozen=True, slots=True)
class Page:
    """One page, upright: its size in the unit of its words, and the words in any order."""

    width: float
    height: float
    words: tuple[Word, ...]
