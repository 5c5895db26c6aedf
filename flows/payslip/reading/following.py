"""Values that follow a line of holiday pay, or the net pay."""

from collections.abc import Sequence

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labelled import Labelled

_HOLIDAY = frozenset({"holiday_pay", "holiday_base", "holiday_pay_net"})
_MAIN = frozenset({"gross", "am_base", "net", "pay", "hourly", "atp", "tax_pct", "pension_own"})


def mark_holiday(labelled: Sequence[Sequence[Labelled]]) -> None:
    """Mark the values whose last telling line above, flush with theirs, is of holiday pay.

    Below the net pay that is nearly certain: what the pay itself needs stood above it.
    """
    anchors: list[tuple[Label, bool]] = []
    paid = False
    for values in labelled:
        for value in values:
            if value.label is None:
                continue
            box, height = value.label.box, value.label.box.height
            near = (
                on for label, on in reversed(anchors) if abs(label.box.left - box.left) < 3 * height
            )
            value.holiday = next(near, False)
            value.paid = paid
            name = value.label.meaning.name
            paid = paid or (name == "net" and not value.holiday and value.piece.figure is not None)
            if name in _HOLIDAY | _MAIN:
                anchors.append((value.label, name in _HOLIDAY))
