"""Whether the number Makker already has goes on the CV, or another one, or none."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answers import Phone, YesNo
from flows.kind import Json, Reading, Unclear


@dataclass(frozen=True, slots=True)
class KnownPhone:
    """An E.164 str or None: yes is `known`, no is None, another number is that number."""

    known: str
    options: ClassVar[tuple[str, ...]] = YesNo.options
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> str | Unclear | None:
        """Read a yes, a no or a number."""
        wanted = YesNo().read(text, reading)
        if isinstance(wanted, Unclear):
            return Phone().read(text, reading)
        return self.known if wanted else None

    def dump(self, value: str | None) -> Json:
        """Return the number, or None."""
        return value

    def load(self, raw: Json) -> str | None:
        """Return the stored number if it is still a valid one, or None."""
        return self.known if raw == self.known else None if raw is None else Phone().load(raw)
