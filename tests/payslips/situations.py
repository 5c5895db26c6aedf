"""Invents pays: ages 13 to 22, every card, hours split over lines, the odd correction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from flows.payslip.slip import Card
from tests.payslips.calendar import period, spare_birth
from tests.payslips.job import Holiday, Job, Line, Rounding, Span
from tests.payslips.reckoning import part

COST = {
    "lunch": (40, 260), "club": (15, 50), "union": (60, 250), "advance": (100, 300),
    "clothing": (80, 250), "key": (50, 200), "purchase": (20, 240), "fine": (30, 250),
}  # fmt: skip
"""What is taken after tax, and how many kroner from least to most."""
SUPPLEMENTS = ("evening", "saturday", "sunday", "night", "weekend")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a pay must be like; None leaves it to chance."""

    year: int | None = None
    age: int | None = None
    card: Card | None = None
    span: Span | None = None
    rounding: Rounding | None = None
    holiday: Holiday | None = None
    fixed: bool | None = None
    hours: Decimal | None = None
    plain: bool = False
    month: int | None = None


def situation(rng: Random, wish: Wish) -> Job:
    """Return a pay that fits the wish. `age` is the age that the person turns in the year."""
    year = wish.year or rng.choice((2026,) * 6 + (2025,) * 4 + (2024, 2023))
    age = wish.age or rng.randint(13, 22)
    fixed = wish.fixed if wish.fixed is not None else age >= 18 and rng.random() < 0.12
    span = wish.span or ("month" if fixed else _span(rng))
    start, end, paid = period(rng, year, span, wish.month)
    card = wish.card or ("hovedkort" if fixed else _card(rng, age))
    lines = _fixed_lines(rng, year) if fixed else _hourly_lines(rng, age, span, wish)
    job = Job(
        born=spare_birth(rng, year - age, start, paid), pay_date=paid, period_from=start,
        period_to=end, span=span, lines=lines, card=card, tax_pct=_percent(rng, card),
        allowance=_allowance(rng, span) if card == "hovedkort" else 0,
        rounding=wish.rounding or _rounding(rng),
        holiday=wish.holiday or ("with_pay" if fixed else _holiday(rng, card)),
    )  # fmt: skip
    return _with_extras(rng, job, age, wish.plain)


def _span(rng: Random) -> Span:
    spans: tuple[Span, ...] = ("month",) * 7 + ("fortnight",) * 2 + ("week",)
    return rng.choice(spans)


def _rounding(rng: Random) -> Rounding:
    kinds: tuple[Rounding, ...] = ("ore",) * 5 + ("whole",) * 3 + ("mixed",) * 2
    return rng.choice(kinds)


def _card(rng: Random, age: int) -> Card:
    young: tuple[Card, ...] = ("frikort",) * 6 + ("hovedkort",) * 2 + ("bikort", "none")
    old: tuple[Card, ...] = ("hovedkort",) * 5 + ("frikort",) * 2 + ("bikort",) * 2 + ("none",)
    return rng.choice(young if age < 18 else old)


def _percent(rng: Random, card: Card) -> int:
    return {"none": 55, "frikort": rng.randint(36, 39)}.get(card, rng.randint(34, 43))


def _allowance(rng: Random, span: Span) -> int:
    """Return a card's deduction in whole kroner for the span."""
    monthly = rng.choice(
        (rng.randint(4150, 4700), rng.randint(4700, 7200), rng.randint(1200, 4000))
    )
    return {"month": monthly, "fortnight": monthly * 12 // 26, "week": monthly * 12 // 52}[
        span
    ] * 100


def _holiday(rng: Random, card: Card) -> Holiday:
    kinds: tuple[Holiday, ...] = ("taxed",) * 7 + ("gross",) * 2
    return "daily" if card == "hovedkort" and rng.random() < 0.3 else rng.choice(kinds)


def _fixed_lines(rng: Random, year: int) -> tuple[Line, ...]:
    pay = rng.randrange(13000_00, 26000_00, 50)
    bededag = Line("bededag", part(pay, Decimal("0.45")), percent=Decimal("0.45"), base=pay)
    return (Line("fixed", pay), bededag) if year >= 2024 else (Line("fixed", pay),)


def hour_line(kind: str, hours: Decimal, rate: int) -> Line:
    """Return a line of `hours` at `rate` øre."""
    return Line(kind, part(rate, hours * 100), units=hours, rate=rate)


def _hourly_lines(rng: Random, age: int, span: Span, wish: Wish) -> tuple[Line, ...]:
    rate = rng.choice((rng.randrange(68_00, 96_00, 5), rng.randrange(70_00, 95_00, 50)))
    rate = rate if age < 18 else rng.randrange(132_00, 178_00, 5)
    hours = wish.hours or _hours(rng, age, span)
    sick = _less(rng, hours, 0.15) if not wish.plain else Decimal(0)
    lines = [hour_line("normal", hours - sick, rate)]
    if sick:
        lines.append(hour_line("sick", sick, rate))
    if not wish.plain and not wish.hours and rng.random() < 0.12:
        extra = Decimal(rng.choice((-2, -1, 1, 2, 3, 4))) + rng.choice((Decimal(0), Decimal("0.5")))
        lines.append(hour_line("correction", extra, rate))
    return (*lines, *_supplements(rng, hours - sick, age))


def _hours(rng: Random, age: int, span: Span) -> Decimal:
    most = {"month": 100 if age >= 18 else 58, "fortnight": 55 if age >= 18 else 28, "week": 12}[
        span
    ]
    least = {"month": 12, "fortnight": 7, "week": 4}[span]
    step = rng.choice((Decimal(1), Decimal("0.5"), Decimal("0.25"), Decimal("0.01")))
    whole = Decimal(rng.randint(least, most))
    return whole + (step * rng.randint(0, 99)) % 1


def _less(rng: Random, hours: Decimal, chance: float) -> Decimal:
    return Decimal(rng.randint(2, 6)) if hours > 14 and rng.random() < chance else Decimal(0)


def _supplements(rng: Random, hours: Decimal, age: int) -> Sequence[Line]:
    kinds = rng.sample(SUPPLEMENTS, rng.choice((0, 0, 1, 1, 1, 2, 3)))
    adult = 2 if age >= 18 else 1
    shares = [int(hours * 2 / (3 + len(kinds))) for _ in kinds]
    spans = [Decimal(rng.randint(2, max(2, most))) / 2 for most in shares]
    return [
        hour_line(kind, units, rng.randrange(12_00, 32_00, 5) * adult)
        for kind, units in zip(kinds, spans, strict=True)
    ]


def _with_extras(rng: Random, job: Job, age: int, plain: bool) -> Job:
    days = Decimal(rng.choice((8, 13, 16, 21, 26))) / Decimal(10)
    daily = part(rng.randrange(90_00, 240_00, 100), days * 100) if job.holiday == "daily" else 0
    if plain:
        return replace(job, daily=daily)
    pension = Decimal(rng.choice((2, 4, 5))) if age >= 18 and rng.random() < 0.3 else None
    lines = job.lines
    if rng.random() < 0.12:
        gross = sum(line.amount for line in lines)
        percent = Decimal(rng.choice((4, 7, 9)))
        lines = (*lines, Line("fritvalg", part(gross, percent), percent=percent, base=gross))
    return replace(
        job, daily=daily, lines=lines, pension_pct=pension, deductions=_deductions(rng),
        refunds=_refunds(rng),
    )  # fmt: skip


def _deductions(rng: Random) -> tuple[Line, ...]:
    kinds = [kind for kind in COST if rng.random() < 0.09]
    return tuple(Line(kind, rng.randint(*COST[kind]) * 100) for kind in kinds)


def _refunds(rng: Random) -> tuple[Line, ...]:
    if rng.random() < 0.1:
        km = Decimal(rng.randint(6, 120))
        return (hour_line("mileage", km, rng.choice((223, 381, 394))),)
    if rng.random() < 0.06:
        return (Line("outlay", rng.randrange(20_00, 300_00, 25)),)
    return ()
