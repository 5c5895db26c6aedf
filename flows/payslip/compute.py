"""Pay from top to bottom, in the order of the law.

Gross - own ATP - own pension = AM-grundlag; - AM-bidrag = A-indkomst; - deduction = what A-skat is
taken of; - A-skat = net. Source: skat.dk, "See example of payslip".
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from flows.facts import NoFigures
from flows.kind import Unfit
from flows.payslip.atp import atp_step
from flows.payslip.law import Law, law_on
from flows.payslip.rounding import percent, whole
from flows.payslip.slip import Card, Slip, told
from flows.payslip.work import Work


@dataclass(frozen=True, slots=True)
class Computed:
    """A payslip as it should be, and what does not stand in its fields. Money in øre.

    `atp_employer` comes on top and is not taken from the pay; `am_pct` is the percent of AM-bidrag;
    `taxed` what A-skat is taken of; `holiday_am` and `holiday_tax` are taken from the holiday pay,
    which goes to FerieKonto and is no part of the net.
    """

    work: Work
    slip: Slip
    atp_employer: int
    am_pct: Decimal
    taxed: int
    holiday_am: int
    holiday_tax: int

    def lines(self) -> Mapping[str, str | None]:
        """Return every line as text, ISO dates and kroner with two decimals, in the slip's order.

        An hour's wage or holiday pay that there is none of is None.
        """
        beside: dict[str, Decimal | int] = {
            "atp_employer": self.atp_employer, "am_pct": self.am_pct, "taxed": self.taxed,
            "holiday_am": self.holiday_am, "holiday_tax": self.holiday_tax,
        }  # fmt: skip
        return {**self.slip.to_json(), **{name: told(value) for name, value in beside.items()}}


def compute(work: Work) -> Computed | NoFigures:
    """Return the pay for some work; `NoFigures` for a day that has none.

    Raises `Unfit` when more would be taken than was earned.
    """
    law = law_on(work.pay_date)
    if isinstance(law, NoFigures):
        return law
    if work.bededag and law.bededag is None:
        return NoFigures(law.year, "store_bededag")
    return _Sum(work, law).computed()


def forward(work: Work, hours: Decimal) -> tuple[Computed, Computed] | NoFigures:
    """Return the pay for `hours` at the same terms: with the card as it is, and without any."""
    asked = replace(work, hours=hours)
    with_card, without = compute(asked), compute(replace(asked, card="none"))
    if isinstance(with_card, NoFigures) or isinstance(without, NoFigures):
        return NoFigures(work.pay_date.year)
    return with_card, without


def frikort_left(day: date, used: int, amount: int | None = None) -> int | NoFigures:
    """Return how many øre of A-indkomst a frikort still leaves untaxed in the year of `day`.

    `used` is the A-indkomst of the year so far; `amount` what stands on the card, where not told
    the personfradrag, which a card can be more than. Source: skat.dk, tax card.
    """
    law = law_on(day)
    if isinstance(law, NoFigures):
        return law
    return max(0, (law.personfradrag if amount is None else amount) - used)


@dataclass(frozen=True, slots=True)
class _Sum:
    work: Work
    law: Law

    def computed(self) -> Computed:
        work = self.work
        gross = work.gross(self.law)
        step = atp_step(self.law.atp[work.period], work.hours) if work.has_atp(self.law) else None
        atp = step.own if step else 0
        pension = percent(gross, work.pension_pct)
        base = self._printed(gross - atp - pension)
        if base < 0:
            raise Unfit("more would be taken than was earned: look at hours and rate again")
        am = percent(base, self.am_pct, work.rounding)
        a_income = base - am
        taxed = self._taxed(a_income)
        tax = percent(taxed, self.tax_pct, work.rounding)
        holiday, holiday_am, holiday_tax = self._holiday(gross)
        start, end = work.days
        slip = Slip(
            pay_date=work.pay_date,
            period_from=start,
            period_to=end,
            hours=work.hours,
            rate=work.rate if work.monthly is None else None,
            gross=gross,
            atp=atp,
            pension_own=pension,
            am_base=base,
            am=am,
            a_income=a_income,
            allowance=work.allowance if work.card == "hovedkort" else 0,
            tax_pct=self.tax_pct,
            tax=tax,
            net=gross - atp - pension - am - tax,
            holiday_pay=holiday,
            holiday_pay_net=None if holiday is None else holiday - holiday_am - holiday_tax,
        )
        employer = step.employer if step else 0
        return Computed(work, slip, employer, self.am_pct, taxed, holiday_am, holiday_tax)

    @property
    def am_pct(self) -> Decimal:
        return self.law.am_pct(self.work.born)

    @property
    def tax_pct(self) -> Decimal:
        """Return the percent of A-skat by the card: none with a frikort, 55 without any card."""
        by_card: Mapping[Card, Decimal] = {"frikort": Decimal(0), "none": self.law.no_card}
        return by_card.get(self.work.card, self.work.tax_pct or Decimal(0))

    def _taxed(self, a_income: int) -> int:
        allowance = self.work.allowance if self.work.card == "hovedkort" else 0
        return 0 if self.work.card == "frikort" else max(0, a_income - allowance)

    def _printed(self, base: int) -> int:
        """Return the AM-grundlag; in whole kroner it is printed without its øre."""
        return whole(base) if self.work.rounding == "whole" else base

    def _holiday(self, gross: int) -> tuple[int | None, int, int]:
        """Return holiday pay, its AM-bidrag and its A-skat; the hourly paid get 12.5 % of gross.

        No part of the deduction is used for it; some employers give a daily one.
        """
        if self.work.monthly is not None:
            return None, 0, 0
        pay = percent(gross, self.law.holiday)
        am = percent(pay, self.am_pct, self.work.rounding)
        return pay, am, percent(pay - am, self.tax_pct, self.work.rounding)
