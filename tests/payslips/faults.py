"""Slips that are right, and slips with one thing wrong."""

from flows.payslip.finding import Code, Known
from tests.payslips.job import Job

NOT_FETCHED: tuple[Code, ...] = ("no_tax_card_55",)


def known_of(job: Job) -> Known:
    """Return all that Makker could know of a pay beside the slip."""
    return Known(job.born, job.card, job.rate, None if job.fixed else job.hours)
