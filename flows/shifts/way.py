"""How long the way to work is."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answers import Hours, Number
from flows.kind import Json, Reading, Unclear, Unfit

LONGEST_WAY = 240
"""Minutes; whoever needs longer is asked again."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """Minutes as an int: "20", "20 min", "en halv time", "1 time og 10 min".

    Unclear reason: "bounds".
    """

    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> int | Unclear:
        """Read how long the way is."""
        bare = Number(least=0, most=LONGEST_WAY).read(text, reading)
        long = Hours(most=LONGEST_WAY // 60).read(text, reading)
        # "20" is no twenty hours, and "2 timer" no two minutes.
        says_hours = isinstance(long, int) and "t" in text.casefold().split("min")[0]
        if says_hours or (isinstance(bare, Unclear) and not isinstance(long, Unclear)):
            return long
        return bare

    def dump(self, value: int) -> Json:
        """Return the minutes themselves."""
        return value

    def load(self, raw: Json) -> int:
        """Return the stored minutes."""
        if not isinstance(raw, int) or isinstance(raw, bool) or not 0 <= raw <= LONGEST_WAY:
            raise Unfit("no minutes")
        return raw
