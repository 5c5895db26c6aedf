"""Own ATP: none before 16, then a fixed amount by the hours of the period."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from flows.facts import Step
from flows.payslip.atp import atp_step, birthday, month_of, period_kind
from flows.payslip.checks.look import CLEAR, Look, pay_days
from flows.payslip.finding import Finding
from flows.payslip.law import PERIODS, Law, Period, law_on
from flows.payslip.rounding import NEAR
from flows.payslip.spoken import kroner, number

SAME = 50
"""ATP is a fixed amount: at most the øre may be rounded away."""


def atp_findings(look: Look) -> Iterator[Finding]:
    """Find ATP that should not be there, is another amount than it should be, or is not there.

    Nothing is said about the period and the month of the 16th birthday.
    """
    if not (laws := _laws(look)):
        return
    age, found = _age(look, laws[0].atp_age), look.slip.atp or 0
    if age == "turning":
        return
    if age == "under":
        if found > 0:
            yield _under_16(look, laws[0], found)
    elif found > 0:
        yield from _wrong(look, laws, found)
    elif age == "over":
        yield from _missing(look, laws)


def _laws(look: Look) -> list[Law]:
    """Return the law of the pay day, and of the days worked where that is another year's."""
    worked = [day for day in (look.slip.period_from, look.slip.period_to) if day is not None]
    found = [law_on(day) for day in worked]
    return [*look.laws, *(law for law in found if isinstance(law, Law))] if look.laws else []


def _age(look: Look, age: int) -> Literal["under", "turning", "over", "unknown"]:
    """Return on which side of the birthday the whole of the slip's months lies."""
    slip, born = look.slip, look.known.born
    worked = [day for day in (slip.period_from, slip.period_to) if day is not None]
    days: list[date] = [*worked, *pay_days(slip)]
    if born is None or not days:
        return "unknown"
    if len(worked) < 2:  # the work may have begun a month before
        worked.append(min(days) - timedelta(days=31))
    turned = birthday(born, age)
    if turned > month_of(max(days))[1]:
        return "under"
    return "over" if turned < month_of(min(worked))[0] else "turning"


def _under_16(look: Look, law: Law, found: int) -> Finding:
    born = look.known.born
    assert born is not None  # or it would not be known that they are under 16
    args = {"found": kroner(found), "born_year": str(born.year), "from_age": str(law.atp_age)}
    return Finding("atp_under_16", 0.95, 0, found, law.source("atp_age"), args)


def _wrong(look: Look, laws: list[Law], found: int) -> Iterator[Finding]:
    right = _amounts(look, laws)
    if any(abs(found - amount) <= SAME for amount in (*right, *_other_rates(look, laws))):
        return
    law, expected, hours = laws[0], right[0], look.slip.hours
    low = {step.own for step in _steps(look, laws) if step.own < expected}
    # More than the hours give: hours of another job at the same employer may be counted in.
    sure = 0.9 if _high(look, law) and hours is not None and found in low else 0.7
    why = "few_hours" if expected == 0 else "" if hours is not None else "no_hours"
    args = {
        "found": kroner(found), "expected": kroner(expected), "why": why,
        "hours": number(hours) if hours is not None else "",
    }  # fmt: skip
    yield Finding("atp_wrong", sure, expected, found, law.source(_rule(look)), args)


def _missing(look: Look, laws: list[Law]) -> Iterator[Finding]:
    hours = look.slip.hours
    if hours is None:
        return
    law, expected = laws[0], min(_amounts(look, laws))
    if expected <= CLEAR or not (look.slip.atp == 0 or _untaken(look, expected)):
        return
    args = {"expected": kroner(expected), "hours": number(hours), "from_age": str(law.atp_age)}
    yield Finding("atp_missing", 0.85, expected, 0, law.source("atp_age"), args)


def _untaken(look: Look, expected: int) -> bool:
    """Return whether the other lines show that ATP was not taken, though none is printed."""
    slip = look.slip
    base, gross = slip.am_base, slip.gross
    if base is not None and gross is not None:
        before = gross - (slip.pension_own or 0)
        if abs(before - base) <= NEAR:
            return True
    return look.adds_up(atp=0) and not look.adds_up(atp=expected)


def _amounts(look: Look, laws: list[Law]) -> list[int]:
    """Return the own shares that may be right, the likeliest first."""
    hours = [each for each in (look.slip.hours, look.known.hours) if each is not None]
    kinds = _kinds(look)
    if not hours:
        return [step.own for step in _steps(look, laws)]
    found = [atp_step(law.atp[kind], h) for law in laws for kind in kinds for h in hours]
    return [step.own if step else 0 for step in found]


def _other_rates(look: Look, laws: list[Law]) -> Iterator[int]:
    """Yield what is right at some workplaces: the rates C to F, and day labourers' by the hour."""
    for law in laws:
        yield from law.atp_other
        for hours in (look.slip.hours, look.known.hours):
            if hours is not None:
                yield int(hours * law.atp_day_labourer)
                yield int(hours.to_integral_value()) * law.atp_day_labourer


def _steps(look: Look, laws: list[Law]) -> list[Step]:
    return [step for law in laws for kind in _kinds(look) for step in law.atp[kind]]


def _kinds(look: Look) -> tuple[Period, ...]:
    kind = period_kind(look.slip.period_from, look.slip.period_to)
    return (kind,) if kind else PERIODS


def _rule(look: Look) -> str:
    return f"atp_{_kinds(look)[0]}"


def _high(look: Look, law: Law) -> bool:
    return law.high(_rule(look)) and len(_kinds(look)) == 1
