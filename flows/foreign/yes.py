"""Yes, in a language that Makker does not speak otherwise."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answers import YesNo
from flows.foreign.tongues import yes_words
from flows.kind import Json, Reading, Unclear, Unfit
from flows.tidy import fold


@dataclass(frozen=True, slots=True)
class YesIn:
    """A bool: yes or 1 in `lang` (ISO 639-1), in Danish or English; no in the last two."""

    lang: str
    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> bool | Unclear:
        """Read yes or no."""
        if fold(text) in yes_words(self.lang) or fold(text) == "1":
            return True
        return YesNo().read(text, reading)

    def dump(self, value: bool) -> Json:
        """Return the bool itself."""
        return value

    def load(self, raw: Json) -> bool:
        """Return the stored bool."""
        if not isinstance(raw, bool):
            raise Unfit("neither yes nor no")
        return raw
