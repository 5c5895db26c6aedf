"""Many slips from one seed: every layout, every fault, and as many right ones."""

from collections.abc import Iterator
from random import Random

from tests.payslips.faults import CODES, faulty
from tests.payslips.layouts import LAYOUTS
from tests.payslips.made import Made
from tests.payslips.tricky import TRICKY, right, tricky

NAMES = tuple(LAYOUTS)
TRICKS = tuple(TRICKY)


def batch(seed: int, count: int) -> Iterator[Made]:
    """Yield `count` slips; the same seed gives the same slips.

    Of four, one is right, one is right but tricky, and two have a fault.
    """
    for number in range(count):
        yield one(seed, number)


def one(seed: int, number: int) -> Made:
    """Return the slip with that number of the seed's batch."""
    rng = Random(f"{seed} {number}")
    turn = number // 4
    layout = NAMES[(number + number // len(NAMES)) % len(NAMES)]
    if number % 4 == 0:
        return right(layout, rng)
    if number % 4 == 2:
        return tricky(TRICKS[turn % len(TRICKS)], layout, rng)
    return faulty(CODES[(2 * turn + number % 4 // 2) % len(CODES)], layout, rng)
