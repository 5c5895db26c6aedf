"""An order of staff that lacks something."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HowTo:
    """A word that lacks something or names an impossible day: the text `key` says how."""

    key: str
