"""The demo's invented payslip: it can be read, and one thing is wrong with it."""

from datetime import date

import pytest

from bot.demo.payslip import sample_payslip
from bot.reading.room import Limits, Room
from flows.payslip.check import check
from flows.payslip.finding import Known
from flows.payslip.heard import heard
from flows.payslip.reading.reading import Reading


@pytest.mark.parametrize(
    ("today", "paid"),
    [
        (date(2026, 11, 23), date(2026, 10, 30)),
        (date(2026, 1, 5), date(2026, 1, 30)),
        (date(2026, 3, 31), date(2026, 2, 27)),
        (date(2028, 2, 29), date(2026, 12, 31)),
    ],
)
async def test_the_sample_has_one_fault_whenever_the_demo_is_shown(today: date, paid: date) -> None:
    room = Room(Limits(seconds=300))
    read = await room.read(sample_payslip(today).data)
    await room.close()
    assert isinstance(read, Reading) and read.slip.pay_date == paid
    for born in (date(2010, 2, 1), date(2011, 5, 24)):
        found = check(read.slip, Known(born, "frikort", 8500), heard(read).beside)
        assert [finding.code for finding in found] == ["am_under_18"]
