"""Makes the lines of a photographed page level: it was held askew, seen aslant, or was not flat."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy

from bot.reading.line import Line, Point

LONG = 3.0
"""Lines so many times as long as they are high say well how steep the page is where they stand."""
ENOUGH = 6
"""With fewer of those the page is left as it is."""
STEEPEST = 0.25
"""No page that was stood up is steeper anywhere: lines of one narrow column can say anything."""


def levelled(lines: Sequence[Line]) -> list[Line]:
    """Return the lines where they stand once the page lies straight.

    How steep a line is changes evenly over a page that is seen aslant (dy/dx = a + bx + cy), and
    each line is followed back to where it crosses the middle of the page.
    """
    long = [line for line in lines if line.wide > LONG * line.high]
    if len(long) < ENOUGH:
        return list(lines)
    middle = _middle(lines)
    steep = _steepness(long, middle)

    def straight(point: Point) -> Point:
        x, y = point[0] - middle[0], point[1] - middle[1]
        a, b, c = steep
        back = (y - a * x - b * x * x / 2) / (1 + c * x)
        return middle[0] + x + a * y, middle[1] + back

    return [replace(line, left=straight(line.left), right=straight(line.right)) for line in lines]


def _middle(lines: Sequence[Line]) -> Point:
    ends = [end for line in lines for end in (line.left, line.right)]
    return sum(x for x, _ in ends) / len(ends), sum(y for _, y in ends) / len(ends)


def _steepness(lines: Sequence[Line], middle: Point) -> tuple[float, float, float]:
    """Return a, b and c by least squares; lines that stand out are left out in a second round."""
    at = numpy.array(
        [((one.left[0] + one.right[0]) / 2, (one.left[1] + one.right[1]) / 2) for one in lines]
    ) - numpy.array(middle)
    slopes = numpy.array([line.slope for line in lines])
    weights = numpy.sqrt(numpy.array([line.wide for line in lines]))
    places = numpy.column_stack([numpy.ones(len(lines)), at])
    found = _fitted(places, slopes, weights)
    off = numpy.abs(places @ found - slopes)
    kept = off <= 3 * numpy.median(off) + 1e-6
    a, b, c = _fitted(places[kept], slopes[kept], weights[kept])
    corners = numpy.array([end for line in lines for end in (line.left, line.right)])
    said = numpy.column_stack([numpy.ones(len(corners)), corners - numpy.array(middle)]) @ (a, b, c)
    if numpy.abs(said).max() > STEEPEST:
        steep = float(numpy.median(slopes))
        return (steep, 0.0, 0.0) if abs(steep) <= STEEPEST else (0.0, 0.0, 0.0)
    return float(a), float(b), float(c)


def _fitted(places: Any, slopes: Any, weights: Any) -> Any:
    return numpy.linalg.lstsq(places * weights[:, None], slopes * weights, rcond=None)[0]
