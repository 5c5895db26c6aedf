"""What the patterns of the lexer share: a pattern, and what is made of what it found."""

import re
from collections.abc import Callable

from flows.shifts.token import Kind, Value

Made = tuple[Kind, Value] | None
"""The kind of a piece and its value; None when it only looked like one."""

Maker = Callable[[re.Match[str]], Made]
Patterns = tuple[tuple[str, Maker], ...]
"""(pattern over a levelled text, what makes a piece of it), the first that fits wins."""

HOUR, DAY = 60, 24 * 60


def of_kind(kind: Kind) -> Maker:
    """Return a maker of pieces that are what they say."""
    return lambda said: (kind, said[0])
