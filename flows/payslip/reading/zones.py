"""Which header a number stands under: over it, or flush with it at the left or at the right."""

from collections.abc import Sequence
from typing import Literal

from flows.payslip.reading.heads import Label
from flows.payslip.reading.page import Box

Flush = Literal["over", "right", "left"]


def slack(title: Label, box: Box) -> float:
    """Return how far beside a value its header may stand; a year's must really stand over it."""
    return 0.0 if "YEAR" in title.meaning.tags else 0.3 * box.height


def aside(title: Box, box: Box) -> float:
    """Return how far a box is from being flush with its title at either side."""
    return min(abs(title.left - box.left), abs(title.right - box.right))


def off(title: Box, box: Box, way: Flush) -> float:
    """Return how far a number is from standing flush under its header, in a given way."""
    if way == "over":
        return aside(title, box)
    return abs(title.left - box.left) if way == "left" else abs(title.right - box.right)


def zoned(box: Box, titles: Sequence[Label], way: Flush) -> Label | None:
    """Return the header whose zone a box is in, for columns flush in a given way."""
    near = 0.5 * box.height
    if way == "left":
        return max(
            (t for t in titles if t.box.left <= box.left + near),
            key=lambda t: t.box.left,
            default=None,
        )
    if way == "right":
        return min(
            (t for t in titles if t.box.right >= box.right - near),
            key=lambda t: t.box.right,
            default=None,
        )
    over = [t for t in titles if t.box.covers(box, near)]
    beside = [t for t in titles if aside(t.box, box) < 4 * box.height]
    return min(over or beside, key=lambda t: aside(t.box, box), default=None)
