"""A slip together with what is known: what every check looks at."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from flows.facts import NoFigures
from flows.payslip.beside import Beside
from flows.payslip.finding import Known
from flows.payslip.law import Law, law_on
from flows.payslip.rounding import NEAR, ROUNDINGS, percent, whole
from flows.payslip.slip import Slip

CLEAR = 2 * NEAR
"""A line must be at least so many øre before the sum can show that it is not there."""


@dataclass(frozen=True, slots=True)
class Look:
    """One slip under examination."""

    slip: Slip
    known: Known
    beside: Beside

    @property
    def laws(self) -> tuple[Law, ...]:
        """Return the law of the day the money is at hand; without it, of the days it may have been.

        () when there is no day, or one of them has no figures.
        """
        found = [law_on(day) for day in pay_days(self.slip)]
        laws = tuple(law for law in found if not isinstance(law, NoFigures))
        return laws if len(laws) == len(found) else ()

    @property
    def am_pcts(self) -> frozenset[Decimal]:
        """Return the percents of AM-bidrag that may be right, none where the year is unknown."""
        born = self.known.born
        if born is None:
            return frozenset(pct for law in self.laws for pct in (law.am, law.am_young))
        return frozenset(law.am_pct(born) for law in self.laws)

    @property
    def new_year(self) -> bool:
        """Return whether the work was of another year, in which AM-bidrag was another.

        That the day of the money alone decides is only known from Danløn: worth asking about.
        """
        born, days = self.known.born, (self.slip.period_from, self.slip.period_to)
        if born is None:
            return False
        laws = [law_on(day) for day in days if day is not None]
        worked = {law.am_pct(born) for law in laws if not isinstance(law, NoFigures)}
        return bool(worked - self.am_pcts)

    @property
    def am_bases(self) -> tuple[int, ...]:
        """Return the amounts that AM-bidrag may be reckoned of, the printed one first."""
        slip = self.slip
        bases = [slip.am_base] if slip.am_base is not None else list(self._before_am())
        if slip.a_income is not None and slip.am is not None:
            bases.append(slip.a_income + slip.am)
        return tuple(bases)

    @property
    def a_incomes(self) -> tuple[int, ...]:
        """Return the amounts that A-skat may be reckoned of before the deduction.

        The likeliest first: as printed, after the printed AM-bidrag, after what it should be.
        """
        slip, bases = self.slip, self.am_bases
        printed = [slip.a_income] if slip.a_income is not None else []
        after = [base - slip.am for base in bases] if slip.am is not None else []
        as_it_should_be = [
            each - percent(each, pct, way)
            for base in bases
            for each in (base, whole(base))
            for pct in self.am_pcts
            for way in ROUNDINGS
        ]
        return (*printed, *after, *as_it_should_be, *(bases if slip.am is None else ()))

    def _before_am(self) -> Iterator[int]:
        """Yield the gross without own ATP and pension; ATP that is not printed may not be read."""
        slip = self.slip
        if slip.gross is not None:
            yield from (slip.gross - own - (slip.pension_own or 0) for own in self.atps)

    @property
    def atps(self) -> tuple[int, ...]:
        """Return the own ATP: as printed, else none and every share that there may be.

        Where the AM-grundlag is the whole gross pay there is none.
        """
        slip = self.slip
        if slip.atp is not None:
            return (slip.atp,)
        whole = (slip.gross or 0) - (slip.pension_own or 0)
        if slip.gross and slip.am_base is not None and abs(whole - slip.am_base) < NEAR:
            return (0,)
        steps = {step.own for law in self.laws for kind in law.atp.values() for step in kind}
        return (0, *sorted(steps))

    def adds_up(self, near: int = NEAR, **instead: int) -> bool:
        """Return whether the lines come to the net, with other values `instead` of printed ones.

        Gross, AM-grundlag and A-indkomst are each tried as the first line: what is unknown to us
        may stand before one of them. Lines that are None count as nothing. `near` is the øre that
        it may be off.
        """
        slip = replace(self.slip, **instead)  # type: ignore[arg-type]
        net = slip.net
        if net is None:
            return False
        # What stands below a changed line was printed for the old one.
        near += _in_whole_kroner(slip)
        early = instead.keys() & {"gross", "atp", "pension_own"}
        usable = 1 if early else 2 if "am" in instead else 3
        return any(
            abs(total + other - net) <= near
            for total in _sums(slip)[:usable]
            for other in self.beside.other_sums()
            if total is not None
        )


def pay_days(slip: Slip) -> tuple[date, ...]:
    """Return the day the money is at hand, or without it the days around the period."""
    if slip.pay_date is not None:
        return (slip.pay_date,)
    ends = [day for day in (slip.period_from, slip.period_to) if day is not None]
    return (*ends, *(day + timedelta(days=31) for day in ends[-1:]))


def _in_whole_kroner(slip: Slip) -> int:
    """Return by how much lines that are all printed in whole kroner may miss their sum."""
    lines = (slip.gross, slip.atp, slip.pension_own, slip.am_base, slip.am, slip.a_income, slip.tax)
    printed = [line for line in (*lines, slip.net) if line]
    return NEAR // 2 * len(printed) if all(line % NEAR == 0 for line in printed) else 0


def _sums(slip: Slip) -> tuple[int | None, ...]:
    """Return the net as the lines from gross, AM-grundlag and A-indkomst on make it."""
    atp, pension, am, tax = (each or 0 for each in (slip.atp, slip.pension_own, slip.am, slip.tax))
    return (
        None if slip.gross is None else slip.gross - atp - pension - am - tax,
        None if slip.am_base is None else slip.am_base - am - tax,
        None if slip.a_income is None else slip.a_income - tax,
    )
