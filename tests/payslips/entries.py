"""The lines that a slip may show, in the order of the reckoning."""

from collections.abc import Sequence
from decimal import Decimal

from tests.payslips.ink import Entry, Ink
from tests.payslips.job import Line

STEPS = "gross atp pension_own am_base am a_income tax"
"""What nearly every slip shows of the reckoning."""

HIDDEN_ZEROS = frozenset({"atp", "am", "pension_own", "tax", "pension_employer", "atp_employer"})


def pay_lines(ink: Ink) -> list[Entry]:
    """Return the lines that make up the gross pay."""
    return [_of(line, 1) for line in ink.job.lines]


def after_tax(ink: Ink) -> list[Entry]:
    """Return what is taken after tax and what is paid back untaxed."""
    return [_of(one, -1) for one in ink.job.deductions] + [_of(one, 1) for one in ink.job.refunds]


def _of(line: Line, sign: int) -> Entry:
    return Entry(
        line.kind, sign * line.amount, units=line.units, rate=line.rate, percent=line.percent,
        base=line.base,
    )  # fmt: skip


def steps(ink: Ink) -> dict[str, Entry]:
    """Return the reckoning from gross to net by key, in order."""
    job, sums, whole = ink.job, ink.sums, ink.job.rounding == "whole"
    taxed = None if ink.untaxed else Decimal(job.tax_pct)
    entries = [
        Entry("gross", sums.gross, "gross", total=True),
        Entry("atp", -sums.atp, "atp"),
        Entry("pension_own", -sums.pension_own, "pension_own", percent=job.pension_pct,
              base=sums.gross),
        Entry("am_base", sums.am_base, "am_base", total=True, whole=whole),
        Entry("am", -sums.am, "am", percent=sums.am_percent, base=sums.am_base,
              whole=job.rounding != "ore"),
        Entry("a_income", sums.a_income, "a_income", total=True, whole=whole),
        Entry("allowance", -job.allowance, "allowance", whole=whole),
        Entry("basis", sums.basis, total=True, whole=whole),
        Entry("tax", -sums.tax, "tax", percent=taxed, base=sums.basis, whole=job.rounding != "ore"),
        Entry("net", sums.net, "net", total=True),
        Entry("atp_employer", sums.atp_employer),
        Entry("pension_employer", sums.pension_employer,
              percent=(job.pension_pct or Decimal(0)) * 2),
    ]  # fmt: skip
    return {entry.key: entry for entry in entries if _shown(ink, entry)}


def _shown(ink: Ink, entry: Entry) -> bool:
    if entry.key in ("allowance", "basis") and ink.job.card != "hovedkort":
        return False
    if entry.key in ("pension_own", "pension_employer") and not ink.job.pension_pct:
        return False
    if entry.key == "tax" and entry.amount == 0 and ink.job.card == "hovedkort":
        return True
    return entry.amount != 0 or ink.zeros or entry.key not in HIDDEN_ZEROS


def holiday_lines(ink: Ink) -> dict[str, Entry]:
    """Return the holiday pay and its own tax by key; nothing for holiday with pay."""
    sums, job = ink.sums, ink.job
    if sums.holiday is None:
        return {}
    first = Entry("holiday", sums.holiday, "holiday_pay", percent=sums.holiday_percent,
                  base=sums.holiday_base)  # fmt: skip
    if sums.holiday_net is None:
        return {"holiday": first}
    whole = job.rounding != "ore"
    entries = [first, Entry("holiday_am", -sums.holiday_am, percent=sums.am_percent, whole=whole)]
    if sums.holiday_allowance:
        entries.append(Entry("holiday_allowance", -sums.holiday_allowance))
    taxed = None if ink.untaxed else Decimal(job.tax_pct)
    entries.append(Entry("holiday_tax", -sums.holiday_tax, percent=taxed, whole=whole))
    entries.append(Entry("holiday_net", sums.holiday_net, "holiday_pay_net", total=True))
    return {one.key: one for one in entries if ink.zeros or one.amount}


def so_far(ink: Ink, amount: int) -> int:
    """Return a year-to-date number that goes with this period's `amount`."""
    return amount + int(amount * ink.before)


def picked(entries: dict[str, Entry], keys: str) -> Sequence[Entry]:
    """Return the entries named in `keys` that are there, in that order."""
    return [entries[key] for key in keys.split() if key in entries]
