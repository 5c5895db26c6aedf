"""When a job began and ended, as one remembers it."""

from datetime import date

import pytest

from flows.answers import Month, MonthOrNow, YearMonth
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")
READ = {
    "juni 2024": "2024-06",
    "Juni 2024!": "2024-06",
    "jun 2024": "2024-06",
    "jun 24": "2024-06",
    "juni '24": "2024-06",
    "juni24": "2024-06",
    "6/2024": "2024-06",
    "06/2024": "2024-06",
    "06-2024": "2024-06",
    "6.2024": "2024-06",
    "6/24": "2024-06",
    "2024-06": "2024-06",
    "2024/6": "2024-06",
    "062024": "2024-06",
    "2024 juni": "2024-06",
    "june 2024": "2024-06",
    "i juni 2024": "2024-06",
    "siden juni 2024": "2024-06",
    "jeg startede i juni 2024": "2024-06",
    "12. juni 2024": "2024-06",
    "12/6 2024": "2024-06",
    "12/6-24": "2024-06",
    "June 12, 2024": "2024-06",
    "2024-06-12": "2024-06",
    "febuar 2023": "2023-02",
    "sidste år i maj": "2025-05",
    "i maj sidste år": "2025-05",
    "maj sidste aar": "2025-05",
    "last year in may": "2025-05",
    "i år i maj": "2026-05",
    "maj i år": "2026-05",
    "this year in march": "2026-03",
    "for to år siden i maj": "2024-05",
    "may 2 years ago": "2024-05",
    "sidste måned": "2026-10",
    "last month": "2026-10",
    "denne måned": "2026-11",
    "for 3 måneder siden": "2026-08",
    "for en måned siden": "2026-10",
    "a month ago": "2026-10",
    "12 months ago": "2025-11",
    "maj 98": "1998-05",
    "november 2026": "2026-11",
}
UNREAD = {
    "": "",
    "sommeren 2023": "month",
    "2023": "month",
    "i 2023": "month",
    "maj": "year",
    "i maj": "year",
    "sidste sommer": "",
    "længe siden": "",
    "13/2024": "impossible",
    "0/2024": "impossible",
    "juni 2030": "bounds",
    "december 2026": "bounds",
    "juni 1492": "impossible",
    "juni 1950": "bounds",
    "fra juni 2023 til juni 2024": "",
    "august til december 2023": "",
    "ved ikke": "",
    "nu": "",
    "🙂": "",
    "m99 sidste år": "",
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_read(text: str, expected: str) -> None:
    assert Month().read(text, READING) == YearMonth.parse(expected)


@pytest.mark.parametrize(("text", "reason"), UNREAD.items())
def test_asked_again(text: str, reason: str) -> None:
    since_1990 = Month(earliest=YearMonth(1990, 1))
    assert since_1990.read(text, READING) == Unclear(reason)


def test_the_future_is_read_where_it_is_asked_for() -> None:
    assert Month(future=True).read("juni 2027", READING) == YearMonth(2027, 6)
    assert Month(future=True).read("næste måned", READING) == YearMonth(2026, 12)


@pytest.mark.parametrize(
    "text",
    [
        "nu",
        "Nu!",
        "lige nu",
        "i gang",
        "stadig i gang",
        "stadig",
        "stadigvæk",
        "til nu",
        "now",
        "jeg er der stadig",
        "jeg arbejder der stadig",
        "still",
        "i still work there",
        "ongoing",
        "ikke stoppet endnu",
        "jeg er ik stoppet",
        "nuværende",
        "present",
        "indtil nu",
        "not yet",
    ],
)
def test_what_still_goes_on_has_no_end(text: str) -> None:
    assert MonthOrNow().read(text, READING) is None


def test_an_end_is_read_within_its_bounds() -> None:
    ended = MonthOrNow(Month(earliest=YearMonth(2024, 6)))
    assert ended.read("august 2024", READING) == YearMonth(2024, 8)
    assert ended.read("maj 2024", READING) == Unclear("bounds")
    assert ended.read("maj", READING) == Unclear("year")
    assert ended.load(None) is None
    assert ended.load(ended.dump(YearMonth(2024, 8))) == YearMonth(2024, 8)


@pytest.mark.parametrize("raw", ["2024-13", "2023-06", "2025-07", "juni 2024", "", None, 202406])
def test_what_no_longer_fits(raw: object) -> None:
    with pytest.raises(Unfit):
        Month(earliest=YearMonth(2024, 1), latest=YearMonth(2025, 6)).load(raw)  # type: ignore[arg-type]


def test_months_count_over_new_year() -> None:
    assert YearMonth(2026, 1).plus(-1) == YearMonth(2025, 12)
    assert YearMonth(2026, 11).plus(2) == YearMonth(2027, 1)
    assert str(YearMonth(2026, 1)) == "2026-01"


def test_there_is_no_thirteenth_month() -> None:
    with pytest.raises(ValueError, match="1 to 12"):
        YearMonth(2026, 13)
