"""Days with a name fall where the Danish calendar has them."""

from datetime import date, datetime

import holidays
import pytest

from flows.shifts import told
from flows.shifts.named_days import easter
from flows.shifts.wall import ZONE

NAMES = {
    "Skærtorsdag": "skærtorsdag", "Langfredag": "langfredag", "Påskedag": "påskedag",
    "Anden påskedag": "2. påskedag", "Kristi himmelfartsdag": "kr. himmelfartsdag",
    "Pinsedag": "pinsedag", "Anden pinsedag": "anden pinsedag", "Juledag": "juledag",
    "Anden juledag": "2. juledag", "Nytårsdag": "nytårsdag", "Grundlovsdag": "grundlovsdag",
    "Juleaftensdag": "juleaften", "Nytårsaften": "nytårsaften",
}  # fmt: skip


@pytest.mark.parametrize("year", range(2024, 2045))
def test_public_holidays(year: int) -> None:
    known = holidays.country_holidays(
        "DK", years=year, language="da", categories=("public", "optional")
    )
    for day, name in known.items():
        told_as = next((mine for theirs, mine in NAMES.items() if theirs in name), None)
        if told_as is not None:
            now = datetime(day.year, day.month, day.day, 9, tzinfo=ZONE)
            (shift,) = told(f"vagt {told_as} 10-14", now).shifts
            assert shift.day == day, name


def test_easter_at_its_earliest_and_latest() -> None:
    assert (easter(1818), easter(2038)) == (date(1818, 3, 22), date(2038, 4, 25))
