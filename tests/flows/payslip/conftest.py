"""Somebody's October."""

from datetime import date
from decimal import Decimal

import pytest

from flows.payslip.work import Work


@pytest.fixture
def october() -> Work:
    """Return the work of a 16-year-old with a frikort in October 2026."""
    return Work(date(2026, 10, 30), date(2010, 3, 3), Decimal(45), 8000, (15000,))
