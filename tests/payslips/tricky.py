"""Right slips that look wrong: nothing may be found on them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from flows.payslip.finding import Code, Known
from tests.payslips.calendar import weekday
from tests.payslips.faults import known_of
from tests.payslips.job import Job
from tests.payslips.made import Made, make
from tests.payslips.reckoning import RIGHT, Twist, reckon, right_am_percent
from tests.payslips.situations import Wish, hour_line, situation

NOT_FETCHED: tuple[Code, ...] = ("no_tax_card_55",)
Tricky = Callable[[Random], tuple[Job, Twist]]


def right(layout: str, rng: Random) -> Made:
    """Return a right slip of an ordinary pay."""
    job = situation(rng, Wish())
    while reckon(job).net <= 0:
        job = situation(rng, Wish())
    allowed = NOT_FETCHED if job.card == "none" else ()
    return make(layout, job, rng, known=known_of(job), allowed=allowed)


def tricky(name: str, layout: str, rng: Random) -> Made:
    """Return a right slip of the kind that `TRICKY` names."""
    job, twist = TRICKY[name](rng)
    while reckon(job, twist).net <= 0:
        job, twist = TRICKY[name](rng)
    allowed = NOT_FETCHED if job.card == "none" else ()
    known = _known(name, job)
    return make(layout, job, rng, known=known, twist=twist, tricky=name, allowed=allowed)


def _known(name: str, job: Job) -> Known:
    if name == "frikort_used_up" and job.born.day % 2:
        return replace(known_of(job), card=None)
    return known_of(job)


def _sixteen(rng: Random) -> tuple[Job, Twist]:
    """The 16th birthday lies in the period: ATP may be taken, and may not."""
    job = situation(rng, Wish(age=16, hours=Decimal(rng.randint(40, 60)), span="month"))
    days = (job.period_to - job.period_from) // timedelta(days=1)
    day = job.period_from + timedelta(days=rng.randint(1, days))
    job = replace(job, born=day.replace(day=min(day.day, 28), year=day.year - 16))
    return job, Twist(atp=rng.choice((0, 3300 if job.year >= 2024 else 3155)))


def _new_year(rng: Random) -> tuple[Job, Twist]:
    """December's pay for one who turns 18 next year: the pay date decides about AM-bidrag."""
    job = situation(rng, Wish(year=2026, age=rng.choice((17, 18)), card="frikort", span="month"))
    paid = weekday(date(2025, 12, 31)) if rng.random() < 0.3 else date(2026, 1, rng.randint(2, 9))
    born = date(paid.year - rng.choice((17, 18)), rng.randint(1, 11), rng.randint(1, 28))
    return replace(
        job, born=born, period_from=date(2025, 12, 1), period_to=date(2025, 12, 31), pay_date=paid
    ), RIGHT  # fmt: skip


def _edge_hours(hours: str) -> Tricky:
    def job(rng: Random) -> tuple[Job, Twist]:
        return situation(
            rng, Wish(age=rng.randint(17, 19), span="month", hours=Decimal(hours), fixed=False)
        ), RIGHT  # fmt: skip

    return job


def _used_up(rng: Random) -> tuple[Job, Twist]:
    """The frikort's last kroner are in this pay: the rest is taxed by its percent."""
    job = situation(rng, Wish(age=rng.randint(18, 22), card="frikort", month=rng.choice((9, 10)),
                              span="month", fixed=False,
                              hours=Decimal(rng.randint(60, 100))))  # fmt: skip
    left = rng.choice((0, rng.randrange(300_00, 3000_00)))
    note = f"Dit frikort er opbrugt. Rest før denne løn: {left // 100},{left % 100:02d}"
    return replace(job, card_left=left, note=note), RIGHT


def _card_change(rng: Random) -> tuple[Job, Twist]:
    job = situation(rng, Wish(card="hovedkort", month=rng.randint(5, 9), span="month"))
    note = f"Nyt skattekort fra {job.period_from:%d.%m.%Y}: {job.tax_pct} %"
    return replace(job, note=note), RIGHT


def _born_late(rng: Random) -> tuple[Job, Twist]:
    """Turns 18 in December 2026: 8 % all year though still 17."""
    job = situation(rng, Wish(year=2026, age=18, month=rng.randint(1, 9)))
    return replace(job, born=date(2008, 12, rng.randint(1, 28))), RIGHT


def _correction(rng: Random) -> tuple[Job, Twist]:
    job = situation(rng, Wish(fixed=False, plain=True))
    hours = Decimal(rng.choice(("-3", "-1.5", "2.25", "5")))
    return replace(job, lines=(*job.lines, hour_line("correction", hours, job.rate or 0))), RIGHT


def _wish(**wish: object) -> Tricky:
    return lambda rng: (situation(rng, Wish(**wish)), RIGHT)  # type: ignore[arg-type]


def _young_2025(rng: Random) -> tuple[Job, Twist]:
    """Before 2026 a frikort did not keep AM-bidrag away from anybody."""
    job = situation(rng, Wish(year=2025, age=rng.randint(13, 17), card="frikort"))
    assert right_am_percent(job) == 8
    return job, RIGHT


def _young_2026(rng: Random) -> tuple[Job, Twist]:
    return situation(rng, Wish(year=2026, age=rng.randint(13, 17))), RIGHT


def _small_hovedkort(rng: Random) -> tuple[Job, Twist]:
    """The deduction is larger than the income: no A-skat."""
    job = situation(rng, Wish(card="hovedkort", fixed=False))
    sums = reckon(job)
    more = -(-(sums.a_income + rng.randint(1, 900_00)) // 100) * 100
    return replace(job, allowance=max(job.allowance, more)), RIGHT


TRICKY: Mapping[str, Tricky] = {
    "birthday_16": _sixteen, "new_year": _new_year, "hours_39": _edge_hours("39"),
    "hours_38_99": _edge_hours("38.99"), "hours_78": _edge_hours("78"),
    "frikort_used_up": _used_up, "card_change": _card_change, "born_late": _born_late,
    "correction": _correction, "young_2025": _young_2025, "young_2026": _young_2026,
    "small_hovedkort": _small_hovedkort, "whole_kroner": _wish(rounding="whole"),
    "mixed_rounding": _wish(rounding="mixed"), "fortnight": _wish(span="fortnight", age=18),
    "week": _wish(span="week", age=19), "holiday_daily": _wish(card="hovedkort", holiday="daily"),
    "holiday_gross": _wish(holiday="gross"), "fixed_pay": _wish(fixed=True, age=20),
    "year_2023": _wish(year=2023), "year_2024": _wish(year=2024), "bikort": _wish(card="bikort"),
}  # fmt: skip
