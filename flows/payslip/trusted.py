"""A reading that nobody has looked over is judged only by what was surely read."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from flows.payslip.beside import Beside
from flows.payslip.check import check
from flows.payslip.finding import SURE, Code, Finding, Known
from flows.payslip.reading.reading import Reading
from flows.payslip.slip import FIELDS, Field, Slip

ENOUGH = 0.75
"""From so much certainty a field that was read is judged."""
CLEAR = 0.9
"""From so much certainty of gross and net every line between them has been seen."""
CLOSED = 0.95
"""So sure are the lines after tax that make the sum come out."""
_TAKEN: frozenset[Field] = frozenset({"gross", "atp", "pension_own", "am", "tax", "net"})
_OF: Mapping[Code, frozenset[Field]] = {
    "am_under_18": frozenset({"am"}),
    "am_wrong": frozenset({"am", "am_base"}),
    "am_missing": frozenset({"am", "am_base"}),
    "atp_under_16": frozenset({"atp"}),
    "atp_wrong": frozenset({"atp"}),
    "atp_missing": frozenset({"atp"}),
    "a_tax_with_frikort": frozenset({"tax"}),
    "a_tax_wrong": frozenset({"tax", "tax_pct", "allowance"}),
    "no_tax_card_55": frozenset({"tax"}),
    "holiday_pay_missing": frozenset({"holiday_pay", "holiday_pay_net"}),
    "holiday_pay_wrong": frozenset({"holiday_pay", "holiday_pay_net"}),
    "gross_wrong": frozenset({"gross", "hours", "rate"}),
    "hours_wrong": frozenset({"hours"}),
    "rate_wrong": frozenset({"rate"}),
    "sum_wrong": _TAKEN,
}
"""The fields that a finding stands on: with one of them unsure, nothing is said."""


def check_surely(reading: Reading, known: Known) -> list[Finding]:
    """Return what is found on a slip by the fields that were surely read, the surest first."""
    return check_but(reading.slip, unsure_of(reading), known, beside_of(reading))


def check_but(slip: Slip, unsure: Collection[Field], known: Known, beside: Beside) -> list[Finding]:
    """Return what is found on a slip with nothing said that stands on an unsure field."""
    missing: dict[str, Any] = dict.fromkeys(unsure)
    found = check(replace(slip, **missing), known, beside)
    return [each for each in found if not _OF[each.code] & set(unsure)]


def unsure_of(reading: Reading) -> frozenset[Field]:
    """Return the fields that were read, but not surely, and holiday pay told but not read."""
    doubted = {f for f in FIELDS if f in reading.sure and reading.sure[f] < ENOUGH}
    unread = reading.holiday_told and "holiday_pay" not in reading.sure
    return frozenset(doubted | ({"holiday_pay"} if unread else set()))


def beside_of(reading: Reading) -> Beside:
    """Return the slip's other lines as `check` wants them: None unless all are sure.

    On a photo a line may have been overlooked, and the sum would be called wrong: where not even
    the two ends of the sum are clear, nothing is said of what stands between.
    """
    lines = reading.others
    ends = min(reading.sure.get("gross", 0.0), reading.sure.get("net", 0.0))
    closed = bool(lines) and all(line.sure >= CLOSED for line in lines)
    sure = closed or (ends >= CLEAR and all(line.sure >= SURE for line in lines))
    amounts = tuple(line.amount for line in lines) if sure else None
    return Beside(reading.supplements, amounts, reading.used_up)
