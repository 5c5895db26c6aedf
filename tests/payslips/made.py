"""One finished slip: the file's bytes and the truth beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from flows.payslip.finding import Code, Known
from flows.payslip.slip import FIELDS, Field, told
from tests.payslips.job import Job
from tests.payslips.layouts import LAYOUTS
from tests.payslips.paper import Paper
from tests.payslips.reckoning import RIGHT, Sums, Twist, reckon


@dataclass(frozen=True, slots=True)
class Made:
    """A drawn slip. `fault` is what is wrong with it; `allowed` may be said without being wrong.

    `fields` are the door's fields; `also` other readings of a field that would be as right.
    """

    layout: str
    paper: Paper
    job: Job
    sums: Sums
    fields: Mapping[Field, str | None]
    also: Mapping[Field, str | None]
    known: Known
    fault: Code | None
    tricky: str | None
    allowed: tuple[Code, ...]

    def truth(self) -> dict[str, object]:
        """Return what is true of the slip, ready for JSON; `known` as the door takes it."""
        known = self.known
        return {
            "layout": self.layout, "fault": self.fault, "tricky": self.tricky,
            "allowed": list(self.allowed), "fields": dict(self.fields), "also": dict(self.also),
            "known": {
                "born": told(known.born), "card": known.card, "rate": told(known.rate),
                "hours": told(known.hours),
            },
        }  # fmt: skip


def make(
    layout: str, job: Job, rng: Random, *, known: Known, twist: Twist = RIGHT,
    fault: Code | None = None, tricky: str | None = None, allowed: tuple[Code, ...] = (),
) -> Made:  # fmt: skip
    """Draw the pay in a layout; what the layout prints is what the truth holds."""
    sums = reckon(job, twist)
    paper, ink = LAYOUTS[layout](job, sums, rng)
    fields = {name: told(ink.truth.get(name)) for name in FIELDS}
    also = {name: told(value) for name, value in ink.also.items()}
    return Made(layout, paper, job, sums, fields, also, known, fault, tricky, allowed)
