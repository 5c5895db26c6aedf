"""Free text."""

from dataclasses import dataclass
from typing import ClassVar

from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import LONGEST, tidy


@dataclass(frozen=True, slots=True)
class Text:
    """A str on one line of `shortest` to `longest` characters, with a letter or digit in it.

    Unclear reasons: "short", "long".
    """

    longest: int = 500
    shortest: int = 1
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = True

    def __post_init__(self) -> None:
        if not 1 <= self.shortest <= self.longest <= LONGEST:
            raise ValueError(f"Text needs 1 <= shortest <= longest <= {LONGEST}")

    def read(self, text: str, reading: Reading) -> str | Unclear:
        """Read any text of fitting length."""
        text = tidy(text)
        if len(text) > self.longest:
            return Unclear("long")
        if not any(map(str.isalnum, text)):
            return Unclear()
        return text if len(text) >= self.shortest else Unclear("short")

    def dump(self, value: str) -> Json:
        """Return the text itself."""
        return value

    def load(self, raw: Json) -> str:
        """Return the stored text if its length still fits."""
        if not isinstance(raw, str) or not self.shortest <= len(raw) <= self.longest:
            raise Unfit(f"not a text of {self.shortest} to {self.longest} characters")
        return raw
