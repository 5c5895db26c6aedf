"""Many slips from one seed: every layout, every fault, and as many right ones."""

from collections.abc import Iterator
from random import Random

from tests.payslips.faults import NOT_FETCHED, known_of
from tests.payslips.layouts import LAYOUTS
from tests.payslips.made import Made, make
from tests.payslips.situations import Wish, situation


def batch(seed: int, count: int) -> Iterator[Made]:
    """Yield `count` slips; the same seed gives the same slips."""
    for number in range(count):
        rng = Random(f"{seed} {number}")
        layout = list(LAYOUTS)[number % len(LAYOUTS)]
        job = situation(rng, Wish())
        allowed = NOT_FETCHED if job.card == "none" else ()
        yield make(layout, job, rng, known=known_of(job), allowed=allowed)
