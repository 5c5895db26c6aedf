"""Percents of money, by each of the ways that pay systems round.

Skat allows exact øre as well as whole kroner by "method B", where the base is rounded down to a
multiple of 10 kroner and the amount up to a whole krone (info.skat.dk oid=2292833).
"""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from typing import Literal, get_args

Rounding = Literal["exact", "whole", "nearest"]
"""Exact øre; whole kroner by method B; the nearest krone."""
ROUNDINGS: tuple[Rounding, ...] = get_args(Rounding)

KRONE = 100
NEAR = KRONE
"""So far from every way of rounding an amount may be and still count as right, in øre."""


def percent(base: int, pct: Decimal, rounding: Rounding = "exact") -> int:
    """Return `pct` percent of `base` øre, rounded as told; nothing of a base below nothing."""
    base = max(base, 0)
    if rounding == "whole":
        return _to(tens(base) * pct / 100, KRONE, ROUND_CEILING)
    return _to(base * pct / 100, KRONE if rounding == "nearest" else 1, ROUND_HALF_UP)


def tens(base: int) -> int:
    """Return the amount rounded down to a multiple of 10 kroner."""
    return base - base % (10 * KRONE)


def whole(base: int) -> int:
    """Return the amount without its øre."""
    return base - base % KRONE


def is_percent(found: int, bases: Iterable[int], pct: Decimal) -> bool:
    """Return whether `found` is `pct` percent of one of `bases`, however it was rounded."""
    return any(_is_percent(found, base, pct) for base in bases)


def _is_percent(found: int, base: int, pct: Decimal) -> bool:
    ways = [percent(base, pct, rounding) for rounding in ROUNDINGS]
    return min(ways) - NEAR <= found <= max(ways) + NEAR


def _to(amount: Decimal, unit: int, way: str) -> int:
    return int((amount / unit).to_integral_value(way)) * unit
