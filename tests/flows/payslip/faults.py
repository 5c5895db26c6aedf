"""Mistakes put into correct payslips, each with what follows from it on the lines below."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from flows.payslip.compute import Computed
from flows.payslip.finding import Code, Known
from flows.payslip.rounding import percent
from flows.payslip.slip import Slip
from flows.payslip.work import Work
from tests.flows.payslip.works import computed, known_of

Fault = Callable[[Work], "Faulty | None"]


@dataclass(frozen=True, slots=True)
class Faulty:
    """A slip with one mistake, what is known beside it, and whether to look at it in full."""

    slip: Slip
    known: Known


def _told(work: Work, **changed: object) -> Faulty:
    """Return the slip with changed lines and everything below them reckoned anew from them."""
    done = computed(work)
    return Faulty(_followed(done, changed), known_of(work))


def _followed(done: Computed, changed: Mapping[str, object]) -> Slip:
    slip = replace(done.slip, **changed)  # type: ignore[arg-type]
    base = (slip.gross or 0) - (slip.atp or 0) - (slip.pension_own or 0)
    am = (slip.am or 0) if "am" in changed else percent(base, done.am_pct, done.work.rounding)
    a_income = base - am
    taxed = max(0, a_income - (slip.allowance or 0))
    pct, rounding = slip.tax_pct or Decimal(0), done.work.rounding
    tax = (slip.tax or 0) if "tax" in changed else percent(taxed, pct, rounding)
    net = base - am - tax
    below: dict[str, object] = {"am_base": base, "am": am, "a_income": a_income, "tax": tax}
    return replace(slip, **{**below, "net": net, **changed})  # type: ignore[arg-type]


def am_under_18(work: Work) -> Faulty | None:
    """Take 8 % from somebody who pays none."""
    done = computed(work)
    am = percent(done.slip.am_base or 0, Decimal(8), work.rounding)
    if done.am_pct or am <= 100:
        return None
    holiday = percent(done.slip.holiday_pay or 0, Decimal(92))
    return _told(work, am=am, holiday_pay_net=holiday)


def am_wrong(work: Work, pct: str = "7") -> Faulty | None:
    """Take another percent than 8."""
    done = computed(work)
    am = percent(done.slip.am_base or 0, Decimal(pct), work.rounding)
    if not (done.am_pct and am) or abs(am - (done.slip.am or 0)) < 400:
        return None
    return _told(work, am=am)


def am_missing(work: Work, *, printed: bool = True) -> Faulty | None:
    """Take no AM-bidrag where it is due."""
    if (computed(work).slip.am or 0) < 300:
        return None
    return _told(work, am=0 if printed else None)


def atp_under_16(work: Work) -> Faulty | None:
    """Take ATP from somebody who is 15 all month."""
    if work.pay_date - work.born > timedelta(days=16 * 365 - 62):
        return None
    return _told(work, atp=3300)


def atp_wrong(work: Work) -> Faulty | None:
    """Take the ATP of other hours."""
    own = computed(work).slip.atp
    if not own or not _is_grown(work):
        return None
    return _told(work, atp=own // 2 if own > 5000 else own * 2)


def atp_missing(work: Work, *, printed: bool = True) -> Faulty | None:
    """Take no ATP from somebody who was 16 long ago and works enough."""
    if not _is_grown(work) or not computed(work).slip.atp:
        return None
    return _told(work, atp=0 if printed else None)


def a_tax_with_frikort(work: Work) -> Faulty | None:
    """Take 37 % in spite of a frikort."""
    tax = percent(computed(work).slip.a_income or 0, Decimal(37), work.rounding)
    if work.card != "frikort" or tax <= 100:
        return None
    return _told(work, tax=tax, tax_pct=Decimal(37))


def a_tax_wrong(work: Work, more: int = 3000) -> Faulty | None:
    """Take more A-skat than the card says."""
    done = computed(work)
    if work.card not in ("hovedkort", "bikort") or not done.slip.tax:
        return None
    if abs(percent(done.slip.a_income or 0, Decimal(55)) - done.slip.tax - more) < 1000:
        return None  # by chance it is what is taken without any card
    return _told(work, tax=done.slip.tax + more)


def no_tax_card_55(work: Work) -> Faulty | None:
    """Take 55 % of everything from somebody who has a card."""
    a_income = computed(work).slip.a_income or 0
    if work.card == "none" or a_income < 10000:
        return None
    tax = percent(a_income, Decimal(55), work.rounding)
    return _told(work, tax=tax, tax_pct=Decimal(55), allowance=None)


def holiday_pay_missing(work: Work) -> Faulty | None:
    """Print no holiday pay."""
    fixed = abs(work.hours - Decimal("160.33")) < 1  # it may be fixed monthly pay
    enough = (computed(work).slip.gross or 0) > 5000 and not fixed
    return _told(work, holiday_pay=None, holiday_pay_net=None) if enough else None


def holiday_pay_wrong(work: Work, pct: str = "12") -> Faulty | None:
    """Give another percent than 12.5."""
    gross = computed(work).slip.gross or 0
    if work.pension_pct or gross * abs(Decimal(pct) - Decimal("12.5")) < 50000 or gross < 300000:
        return None
    return _told(work, holiday_pay=percent(gross, Decimal(pct)), holiday_pay_net=None)


def gross_wrong(work: Work, less: int = 5000) -> Faulty | None:
    """Reckon hours x wage too low, and all below it from there."""
    gross = (computed(work).slip.gross or 0) - less
    if gross < 30000:
        return None
    pay = percent(gross, Decimal("12.5"))
    return _told(work, gross=gross, holiday_pay=pay, holiday_pay_net=None)


def hours_wrong(work: Work) -> Faulty | None:
    """Pay an hour and a half less than was worked."""
    if work.hours < 3:
        return None
    less = computed(replace(work, hours=work.hours - Decimal("1.5")))
    return Faulty(less.slip, known_of(work))


def rate_wrong(work: Work) -> Faulty | None:
    """Pay 4 kroner less an hour than agreed."""
    return Faulty(computed(replace(work, rate=work.rate - 400)).slip, known_of(work))


def sum_wrong(work: Work, less: int = 5000) -> Faulty | None:
    """Print a net that the lines do not come to."""
    net = computed(work).slip.net or 0
    return _told(work, net=net - less) if net > 10000 else None


FAULTS: Mapping[Code, Fault] = {
    "am_under_18": am_under_18,
    "am_wrong": am_wrong,
    "am_missing": am_missing,
    "atp_under_16": atp_under_16,
    "atp_wrong": atp_wrong,
    "atp_missing": atp_missing,
    "a_tax_with_frikort": a_tax_with_frikort,
    "a_tax_wrong": a_tax_wrong,
    "no_tax_card_55": no_tax_card_55,
    "holiday_pay_missing": holiday_pay_missing,
    "holiday_pay_wrong": holiday_pay_wrong,
    "gross_wrong": gross_wrong,
    "hours_wrong": hours_wrong,
    "rate_wrong": rate_wrong,
    "sum_wrong": sum_wrong,
}


def _is_grown(work: Work) -> bool:
    return work.pay_date - work.born > timedelta(days=17 * 366)
