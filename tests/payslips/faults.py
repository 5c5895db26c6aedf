"""Slips with exactly one thing wrong, and what must be known for it to be found."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random
from typing import get_args

from flows.payslip.finding import Code, Known
from flows.payslip.slip import Card, Field
from tests.payslips.job import Job
from tests.payslips.made import Made, make
from tests.payslips.reckoning import RIGHT, Sums, Twist, reckon, right_am_percent, right_atp
from tests.payslips.situations import Wish, situation

CODES: tuple[Code, ...] = get_args(Code)
MOST_TRIES = 300
CLEAR = 2500
"""A fault is at least so many øre away from what is right, beyond any rounding."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A pay that was done wrong, and what Makker knows beside the slip."""

    job: Job
    twist: Twist
    known: Known


Recipe = Callable[[Random], Wrong]

NEEDED: Mapping[Code, tuple[Field, ...]] = {
    "am_under_18": ("pay_date", "am"), "am_wrong": ("pay_date", "am", "gross"),
    "am_missing": ("pay_date", "gross"),
    "atp_under_16": ("pay_date", "atp"), "atp_wrong": ("pay_date", "atp", "hours"),
    "atp_missing": ("pay_date", "hours"), "a_tax_with_frikort": ("tax",),
    "a_tax_wrong": ("tax", "tax_pct", "gross"), "no_tax_card_55": ("tax",),
    "holiday_pay_missing": ("rate",), "holiday_pay_wrong": ("holiday_pay", "gross"),
    "gross_wrong": ("hours", "rate", "gross"), "hours_wrong": ("hours",), "rate_wrong": ("rate",),
    "sum_wrong": ("net", "gross"),
}  # fmt: skip

BESIDE: Mapping[Code, tuple[Code, ...]] = {
    "am_under_18": ("am_wrong",), "am_missing": ("am_wrong",), "atp_under_16": ("atp_wrong",),
    "atp_missing": ("atp_wrong",), "a_tax_with_frikort": ("a_tax_wrong",),
    "no_tax_card_55": ("a_tax_wrong", "a_tax_with_frikort"), "gross_wrong": ("sum_wrong",),
}  # fmt: skip
"""What may be said beside a fault: the same fault in a wider word."""


def known_of(job: Job) -> Known:
    """Return all that Makker could know of a pay beside the slip."""
    return Known(job.born, job.card, job.rate, None if job.fixed else job.hours)


def faulty(code: Code, layout: str, rng: Random) -> Made:
    """Return a slip in the layout with the one fault, everything it takes to see it printed.

    Raises LookupError for a layout that never prints what the fault is seen by.
    """
    for _ in range(MOST_TRIES):
        wrong = RECIPES[code](rng)
        made = make(
            layout, wrong.job, rng, known=wrong.known, twist=wrong.twist, fault=code,
            allowed=_beside(code, wrong),
        )  # fmt: skip
        if _visible(made, code) and made.sums.net > 0:
            return made
    raise LookupError(f"{layout} cannot show {code}: print {NEEDED[code]} in it")


def _visible(made: Made, code: Code) -> bool:
    needed = NEEDED[code]
    if code == "a_tax_wrong" and made.job.card == "hovedkort":
        needed = (*needed, "allowance")
    return all(made.fields[name] is not None for name in needed)


def _beside(code: Code, wrong: Wrong) -> tuple[Code, ...]:
    unfetched: tuple[Code, ...] = ("no_tax_card_55",) if wrong.job.card == "none" else ()
    return (*BESIDE.get(code, ()), *unfetched)


def _until(rng: Random, wish: Callable[[], Wish], good: Callable[[Job, Sums], bool]) -> Job:
    while True:
        job = situation(rng, wish())
        if good(job, reckon(job)):
            return job


def _hourly(rng: Random, **wish: object) -> Job:
    return _until(rng, lambda: Wish(fixed=False, **wish), lambda job, sums: sums.gross > 900_00)  # type: ignore[arg-type]


def _am_under_18(rng: Random) -> Wrong:
    job = _hourly(rng, year=2026, age=rng.randint(13, 17))
    return Wrong(job, Twist(am_percent=Decimal(8)), known_of(job))


def _paying_am(rng: Random) -> Job:
    return _until(
        rng, lambda: Wish(), lambda job, sums: sums.am > 150_00 and bool(right_am_percent(job))
    )


def _am_wrong(rng: Random) -> Wrong:
    while True:
        job = _paying_am(rng)
        percent = Decimal(rng.choice(("5", "6.5", "9", "10", "12")))
        if abs(reckon(job, Twist(am_percent=percent)).am - reckon(job).am) > CLEAR:
            return Wrong(job, Twist(am_percent=percent), known_of(job))


def _am_missing(rng: Random) -> Wrong:
    job = _paying_am(rng)
    return Wrong(job, Twist(am_percent=Decimal(0)), known_of(job))


def _atp_under_16(rng: Random) -> Wrong:
    job = _until(
        rng, lambda: Wish(age=rng.randint(13, 15)), lambda job, sums: sums.gross > 900_00
    )  # fmt: skip
    older = replace(job, born=job.born.replace(year=job.born.year - 5))
    atp = right_atp(older) or {"month": 3300, "fortnight": 1740, "week": 870}[job.span]
    return Wrong(job, Twist(atp=atp), known_of(job))


def _with_atp(rng: Random) -> Job:
    return _until(rng, lambda: Wish(age=rng.randint(17, 22)), lambda job, sums: sums.atp > 0)


def _atp_wrong(rng: Random) -> Wrong:
    job = _with_atp(rng)
    right = right_atp(job)
    steps = [{"month": 3300, "fortnight": 1740, "week": 870}[job.span] * n for n in (1, 2, 3, 6)]
    return Wrong(
        job, Twist(atp=rng.choice([one for one in steps if abs(one - right) > 100])), known_of(job)
    )


def _atp_missing(rng: Random) -> Wrong:
    job = _with_atp(rng)
    return Wrong(job, Twist(atp=0), known_of(job))


def _a_tax_with_frikort(rng: Random) -> Wrong:
    if rng.random() < 0.3:
        job = _until(rng, lambda: Wish(card="frikort", fixed=False), _modest)
        tax = job.tax_pct * reckon(job).a_income // 10000 * 100
        return Wrong(job, Twist(tax=tax), known_of(job))
    card: Card = rng.choice(("bikort", "hovedkort"))
    job = _until(
        rng, lambda: Wish(card=card, fixed=False),
        lambda job, sums: _modest(job, sums) and sums.tax > CLEAR,
    )  # fmt: skip
    return Wrong(job, RIGHT, replace(known_of(job), card="frikort"))


def _modest(job: Job, sums: Sums) -> bool:
    """Say whether a frikort cannot have been used up by pays like this one."""
    a_year = {"month": 12, "fortnight": 26, "week": 52}[job.span]
    return sums.a_income * a_year < 45_000_00 and sums.gross > 600_00


def _a_tax_wrong(rng: Random) -> Wrong:
    while True:
        card: Card = rng.choice(("hovedkort", "hovedkort", "bikort"))
        job = _hourly(rng, card=card)
        sums = reckon(job)
        percent = job.tax_pct + rng.choice((-8, 7, 12))
        taxes = [sums.a_income * job.tax_pct // 100, sums.basis * percent // 100]
        tax = rng.choice(taxes if card == "hovedkort" else taxes[1:])
        tax = tax if job.rounding == "ore" else tax // 100 * 100
        if abs(tax - sums.tax) > CLEAR:
            return Wrong(job, Twist(tax=tax), known_of(job))


def _no_tax_card_55(rng: Random) -> Wrong:
    job = _hourly(rng, card="none")
    cards: tuple[Card | None, ...] = ("frikort", "hovedkort", None)
    return Wrong(job, RIGHT, replace(known_of(job), card=rng.choice(cards)))


def _holiday_pay_missing(rng: Random) -> Wrong:
    job = _hourly(rng)
    return Wrong(job, Twist(no_holiday=True), known_of(job))


def _holiday_pay_wrong(rng: Random) -> Wrong:
    job = _until(
        rng, lambda: Wish(fixed=False),
        lambda job, sums: sums.gross > 1500_00 and job.holiday != "with_pay",
    )  # fmt: skip
    percent = Decimal(rng.choice(("1", "6.25", "10", "11", "15")))
    return Wrong(job, Twist(holiday_percent=percent), known_of(job))


def _gross_wrong(rng: Random) -> Wrong:
    job = _until(rng, lambda: Wish(fixed=False, plain=True), lambda job, _: len(job.lines) == 1)
    off = -rng.randrange(60_00, 40_000 if job.lines[0].amount > 120_000 else 90_00, 5)
    if rng.random() < 0.5:
        return Wrong(job, Twist(gross_off=off), known_of(job))
    line = replace(job.lines[0], amount=job.lines[0].amount + off)
    return Wrong(replace(job, lines=(line,)), RIGHT, known_of(job))


def _hours_wrong(rng: Random) -> Wrong:
    job = _hourly(rng)
    more = job.hours + Decimal(rng.randint(2, 20)) / 2
    return Wrong(job, RIGHT, replace(known_of(job), hours=more))


def _rate_wrong(rng: Random) -> Wrong:
    job = _hourly(rng)
    return Wrong(job, RIGHT, replace(known_of(job), rate=(job.rate or 0) + rng.randint(150, 1500)))


def _sum_wrong(rng: Random) -> Wrong:
    job = _until(rng, lambda: Wish(plain=True), lambda job, sums: sums.net > 900_00)
    off = rng.choice((-1, 1)) * rng.choice((100_00, 270_00, 54_00, rng.randint(60_00, 500_00)))
    return Wrong(job, Twist(net_off=off), known_of(job))


RECIPES: Mapping[Code, Recipe] = {
    "am_under_18": _am_under_18, "am_wrong": _am_wrong, "am_missing": _am_missing,
    "atp_under_16": _atp_under_16, "atp_wrong": _atp_wrong, "atp_missing": _atp_missing,
    "a_tax_with_frikort": _a_tax_with_frikort, "a_tax_wrong": _a_tax_wrong,
    "no_tax_card_55": _no_tax_card_55, "holiday_pay_missing": _holiday_pay_missing,
    "holiday_pay_wrong": _holiday_pay_wrong, "gross_wrong": _gross_wrong,
    "hours_wrong": _hours_wrong, "rate_wrong": _rate_wrong, "sum_wrong": _sum_wrong,
}  # fmt: skip
