"""Yes or no."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answers.assent import assent
from flows.answers.assent_in_a_story import assent_in_a_story
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import plain

_NUMBER = re.compile(r"^(?:svar|nr|nummer|answer|no)? ?([12])$")


@dataclass(frozen=True, slots=True)
class YesNo:
    """A bool: "jow", "nix", "ja tak", "klart", "👍" or the number of the choice (1 yes, 2 no)."""

    options: ClassVar[tuple[str, ...]] = ("yes", "no")
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> bool | Unclear:
        """Read a clear yes or no; "ja, men først ..." and "ja, men hvad ..." are neither."""
        verdict = assent(text)
        if verdict is None:
            verdict = assent_in_a_story(text)
        if verdict is None and (number := _NUMBER.match(plain(text[:20]))):
            verdict = number[1] == "1"
        return Unclear() if verdict is None else verdict

    def dump(self, value: bool) -> Json:
        """Return the bool itself."""
        return value

    def load(self, raw: Json) -> bool:
        """Return the stored bool."""
        if not isinstance(raw, bool):
            raise Unfit("not a yes or no")
        return raw
