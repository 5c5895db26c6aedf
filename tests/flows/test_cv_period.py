"""When something was done, in the words of teenagers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cv.moment import Moment
from flows.cv.period import Period, Span
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")
BORN = date(2011, 6, 12)
Y = Moment


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("siden 2023", Y(2023), None),
        ("2023", Y(2023), None),
        ("siden marts 2024", Y(2024, 3), None),
        ("jeg startede i august 2024", Y(2024, 8), None),
        ("siden d. 3. marts 2024", Y(2024, 3), None),
        ("6/24", Y(2024, 6), None),
        ("2024-03", Y(2024, 3), None),
        ("2023 til 2024", Y(2023), Y(2024)),
        ("2023-2024", Y(2023), Y(2024)),
        ("2023-24", Y(2023), Y(2024)),
        ("2024 til 2026", Y(2024), Y(2026)),
        ("fra marts til maj 2025", Y(2025, 3), Y(2025, 5)),
        ("juni 2025-august 2025", Y(2025, 6), Y(2025, 8)),
        ("2022 - nu", Y(2022), None),
        ("marts 2025 til nu", Y(2025, 3), None),
        ("fra 2022 og stadig", Y(2022), None),
        ("i 2 år", Y(2024), None),
        ("3 måneder", Y(2026, 8), None),
        ("halvandet år", Y(2025, 5), None),
        ("siden jeg var 12", Y(2023), None),
        ("sidste år", Y(2025), None),
        ("i sommer", Y(2026), Y(2026)),
        ("sommerferien 2025", Y(2025), Y(2025)),
        ("since 2023", Y(2023), None),
        ("from march 2024 to may 2025", Y(2024, 3), Y(2025, 5)),
        ("2 years", Y(2024), None),
    ],
)
def test_a_period_is_read(said: str, start: Moment, end: Moment | None) -> None:
    assert Period(born=BORN).read(said, READING) == Span(start, end)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("2030", "future"),
        ("siden juni 2027", "future"),
        ("maj 2025 til marts 2025", "order"),
        ("2025 til 2023", "order"),
        ("altid", ""),
        ("siden 6. klasse", ""),
        ("hvornår?", ""),
        ("", ""),
        ("2023 " * 40, ""),
    ],
)
def test_what_is_no_period_is_asked_again(said: str, reason: str) -> None:
    assert Period(born=BORN).read(said, READING) == Unclear(reason)


def test_a_single_time_is_over_when_it_was_once() -> None:
    assert Period(once=True).read("marts 2025", READING) == Span(Y(2025, 3), Y(2025, 3))


@given(st.text())
def test_any_text_is_read_without_an_error(said: str) -> None:
    read = Period(born=BORN).read(said, READING)
    if isinstance(read, Span):
        assert Period().load(Period().dump(read)) == read


@pytest.mark.parametrize("raw", [None, 3, "", "2024", "2024-03", "snart/..", "2024/2025/2026"])
def test_a_stored_period_that_no_longer_fits_is_asked_again(raw: object) -> None:
    with pytest.raises(Unfit):
        Period().load(raw)  # type: ignore[arg-type]  # what an older release may have left
