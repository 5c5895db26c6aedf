"""A list in the person's own words."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import LONGEST, plain, tidy

_BREAK = re.compile(
    r"[\r\n;•·|]+|,(?!\d)|\s[/+&-]\s|(?<=\w)[/+&](?=\w)|\s(?:og|and|samt)(?=\s)", re.I
)
_NOTHING = frozenset({"", "og", "and", "samt", "ogsa"})
# C++ and C# keep their ends.
_MARKS_AT_END = re.compile(r"(?<=[\w)+#])[^\w)+#]+$")
_OPENING = re.compile(
    r"^(?:(?:jeg|i)\s+(?:kan|taler|snakker|har|er|speak|can speak|have|am)\s+|"
    r"(?:både|og|and|samt|også|-|–|\*)\s+)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Several:
    """A tuple of 1 to `most` texts, each at most `longest_each`: "dansk, arabisk og engelsk".

    Repeats are dropped. Unclear reasons: "many", "long".
    """

    longest_each: int = 40
    most: int = 6
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = True

    def __post_init__(self) -> None:
        if self.most < 1 or self.longest_each < 1:
            raise ValueError("Several needs room for at least one text of one character")

    def read(self, text: str, reading: Reading) -> tuple[str, ...] | Unclear:
        """Read the parts between commas, "og", slashes and line breaks."""
        parts: dict[str, str] = {}
        for part in _BREAK.split(text[:LONGEST]):
            said = _MARKS_AT_END.sub("", _OPENING.sub("", tidy(part)))
            if plain(said) not in _NOTHING:
                parts.setdefault(said.casefold(), said)
        if len(parts) > self.most:
            return Unclear("many")
        if any(len(part) > self.longest_each for part in parts.values()):
            return Unclear("long")
        return tuple(parts.values()) or Unclear()

    def dump(self, value: tuple[str, ...]) -> Json:
        """Return the texts as a list."""
        return list(value)

    def load(self, raw: Json) -> tuple[str, ...]:
        """Return the stored texts if their number and lengths still fit."""
        if not isinstance(raw, list | tuple) or not 1 <= len(raw) <= self.most:
            raise Unfit(f"not 1 to {self.most} texts")
        texts = tuple(text for text in raw if isinstance(text, str) and text)
        if len(texts) != len(raw) or any(len(text) > self.longest_each for text in texts):
            raise Unfit(f"not texts of at most {self.longest_each} characters")
        return texts
