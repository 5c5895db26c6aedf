"""An own reckoning of a right payslip, so that the product's rules can be caught being wrong.

It shares no figure and no line of code with `flows`. Sources of the rules: skat.dk (AM-bidrag, tax
cards), info.skat.dk oid 2292833 (whole kroner), borger.dk (ATP since 1.1.2024), ferieloven § 19.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from tests.payslips.job import Job, Rounding, birthday

ATP_STEPS = {"month": (39, 78, 117), "fortnight": (18, 36, 54), "week": (9, 18, 27)}
ATP_ORE = {"month": 3300, "fortnight": 1740, "week": 870}
ATP_ORE_2023 = {"month": 3155, "fortnight": 1660, "week": 830}
HOLIDAY_PERCENT = Decimal("12.5")
FIXED_HOURS = Decimal("160.33")


@dataclass(frozen=True, slots=True)
class Twist:
    """What the pay office does wrong; each None means: done right. Percents, øre."""

    am_percent: Decimal | None = None
    atp: int | None = None
    tax: int | None = None
    holiday_percent: Decimal | None = None
    gross_off: int = 0
    net_off: int = 0
    no_holiday: bool = False


RIGHT = Twist()


@dataclass(frozen=True, slots=True)
class Sums:
    """The numbers of one slip in øre, deductions positive; None: there is no such line."""

    gross: int
    atp: int
    atp_employer: int
    pension_own: int
    pension_employer: int
    am_percent: Decimal
    am_base: int
    am: int
    a_income: int
    allowance_used: int
    basis: int
    tax: int
    net: int
    holiday_base: int
    holiday_percent: Decimal
    holiday: int | None
    holiday_am: int
    holiday_allowance: int
    holiday_tax: int
    holiday_net: int | None


def reckon(job: Job, twist: Twist = RIGHT) -> Sums:
    """Return the slip's numbers; what `twist` gets wrong is carried on as a pay office would."""
    gross = sum(line.amount for line in job.lines) + twist.gross_off
    atp = right_atp(job) if twist.atp is None else twist.atp
    pension = part(gross, job.pension_pct or Decimal(0))
    base = gross - atp - pension
    percent = right_am_percent(job) if twist.am_percent is None else twist.am_percent
    am = am_of(base, percent, job.rounding)
    shown_base = base // 100 * 100 if job.rounding == "whole" else base
    income = shown_base - am
    used = allowance_used(job, income)
    tax = tax_of(job, income) if twist.tax is None else twist.tax
    after = sum(line.amount for line in job.refunds) - sum(line.amount for line in job.deductions)
    holiday_base = sum(line.amount for line in job.lines if line.kind != "fritvalg")
    holiday_base += twist.gross_off
    holiday = _holiday(job, holiday_base, percent, twist)
    return Sums(
        gross=gross, atp=atp, atp_employer=2 * atp, pension_own=pension,
        pension_employer=2 * pension, am_percent=Decimal(8 if percent else 0),
        am_base=shown_base, am=am,
        a_income=income, allowance_used=used, basis=max(0, income - used), tax=tax,
        net=gross - atp - pension - am - tax + after + twist.net_off,
        holiday_base=holiday_base, holiday_percent=twist.holiday_percent or HOLIDAY_PERCENT,
        holiday=holiday[0], holiday_am=holiday[1], holiday_allowance=holiday[2],
        holiday_tax=holiday[3], holiday_net=holiday[4],
    )  # fmt: skip


def part(amount: int, percent: Decimal) -> int:
    """Return `percent` of `amount`, rounded to the nearest øre."""
    return int((amount * percent / 100).quantize(Decimal(1), ROUND_HALF_UP))


def right_am_percent(job: Job) -> Decimal:
    """Return 0 from 2026 up to and including the year one turns 17, else 8 (AMBL § 1, stk. 2)."""
    young = job.year >= 2026 and job.year - job.born.year <= 17
    return Decimal(0) if young else Decimal(8)


def right_atp(job: Job) -> int:
    """Return the employee's third; nothing before 16 or under the least hours."""
    if job.period_from < birthday(job.born, 16):
        return 0
    hours = FIXED_HOURS if job.fixed else job.hours
    steps = sum(1 for least in ATP_STEPS[job.span] if hours >= least)
    return (ATP_ORE_2023 if job.year < 2024 else ATP_ORE)[job.span] * steps


def am_of(base: int, percent: Decimal, rounding: Rounding) -> int:
    """Return AM-bidrag; in whole kroner the base goes down to tens and the result up."""
    if rounding == "whole":
        return up(part(base // 1000 * 1000, percent))
    am = part(base, percent)
    return nearest(am) if rounding == "mixed" else am


def allowance_used(job: Job, income: int) -> int:
    """Return how much of the income is free of A-skat."""
    if job.card == "hovedkort":
        return job.allowance
    if job.card == "frikort":
        return income if job.card_left is None else min(income, job.card_left)
    return 0


def tax_of(job: Job, income: int) -> int:
    """Return A-skat of the income by the job's card and rounding."""
    return _rounded_tax(max(0, income - allowance_used(job, income)), job)


def _rounded_tax(basis: int, job: Job) -> int:
    percent = Decimal(job.tax_pct)
    if job.rounding == "whole":
        return up(part(basis // 1000 * 1000, percent))
    tax = part(basis, percent)
    return nearest(tax) if job.rounding == "mixed" else tax


def up(amount: int) -> int:
    """Return `amount` raised to whole kroner."""
    return -(-amount // 100) * 100


def nearest(amount: int) -> int:
    """Return `amount` rounded to whole kroner."""
    return (amount + 50) // 100 * 100


def _holiday(
    job: Job, base: int, am_percent: Decimal, twist: Twist
) -> tuple[int | None, int, int, int, int | None]:
    if job.holiday == "with_pay" or twist.no_holiday:
        return None, 0, 0, 0, None
    percent = HOLIDAY_PERCENT if twist.holiday_percent is None else twist.holiday_percent
    pay = part(base, percent)
    if job.holiday == "gross":
        return pay, 0, 0, 0, None
    am = am_of(pay, am_percent, job.rounding)
    free = min(job.daily, pay - am) if job.holiday == "daily" else 0
    untaxed = job.card == "frikort" and job.card_left is None
    tax = 0 if untaxed else _rounded_tax(pay - am - free, job)
    return pay, am, free, tax, pay - am - tax
