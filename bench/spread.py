"""How several measurements of one thing are summed up."""

from collections.abc import Sequence
from math import ceil
from statistics import median

Figure = None | bool | int | float | str | list["Figure"] | dict[str, "Figure"]
"""A value of the report."""


def spread(values: Sequence[float], digits: int = 0) -> dict[str, Figure]:
    """Return median, least and most of several runs, rounded."""
    return {
        "median": tidy(median(values), digits),
        "min": tidy(min(values), digits),
        "max": tidy(max(values), digits),
        "runs": len(values),
    }


def percentiles(values: Sequence[float], digits: int = 1) -> dict[str, Figure]:
    """Return the 50th and 99th percentile, the longest, and how many values there were."""
    ordered = sorted(values)
    return {
        "p50": tidy(_percentile(ordered, 0.50), digits),
        "p99": tidy(_percentile(ordered, 0.99), digits),
        "max": tidy(ordered[-1], digits),
        "count": len(ordered),
    }


def at_least(target: float, reached: Figure) -> dict[str, Figure]:
    """Return a target that is a floor, and whether it was reached."""
    return {"at_least": target, "met": isinstance(reached, int | float) and reached >= target}


def under(target: float, reached: Figure) -> dict[str, Figure]:
    """Return a target that is a ceiling, and whether it was kept."""
    return {"under": target, "met": isinstance(reached, int | float) and reached < target}


def tidy(value: float, digits: int) -> int | float:
    """Return a value rounded; a whole number when no digits are wanted."""
    return round(value, digits) if digits else round(value)


def _percentile(ordered: Sequence[float], share: float) -> float:
    return ordered[max(0, ceil(share * len(ordered)) - 1)]
