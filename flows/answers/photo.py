"""A picture."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.kind import Json, Reading, Unclear, Unfit

# 18 digits fit the signed 64-bit row ids of SQLite and Postgres.
_FILE = re.compile(r"file:([0-9]{1,18})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Photo:
    """The id (int) of a stored picture; the worker writes "file:<id>" where one came in."""

    options: ClassVar[tuple[str, ...]] = ()
    free: ClassVar[bool] = False

    def read(self, text: str, reading: Reading) -> int | Unclear:
        """Read the worker's token for a picture, nothing else."""
        found = _FILE.fullmatch(text)
        return int(found[1]) if found else Unclear()

    def dump(self, value: int) -> Json:
        """Return the id itself."""
        return value

    def load(self, raw: Json) -> int:
        """Return the stored id."""
        if not isinstance(raw, int) or isinstance(raw, bool) or raw < 0:
            raise Unfit("not the id of a file")
        return raw
