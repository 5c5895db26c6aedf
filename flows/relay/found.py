"""What in a message is held: its kind, and where in the message it stands."""

from dataclasses import dataclass
from typing import Literal

HeldKind = Literal["phone", "address", "link", "email", "name", "money", "photo", "voice", "file"]
HELD_KINDS: tuple[HeldKind, ...] = (
    "phone", "address", "link", "email", "name", "money", "photo", "voice", "file",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that is held, from `start` to before `end`."""

    kind: HeldKind
    start: int
    end: int
