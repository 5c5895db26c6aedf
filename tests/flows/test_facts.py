"""Facts are dated, sourced and strict: no year borrows another's figures."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.facts import (
    Fact,
    FactMistake,
    Figures,
    NoFigures,
    Step,
    figures_on,
    pay_facts,
    read_facts,
)

ROW: dict[str, Any] = {
    "name": "a", "value": "8", "unit": "%", "from": date(2025, 1, 1), "until": date(2025, 12, 31),
    "source": "somebody", "checked": date(2026, 11, 22), "confidence": "high",
}  # fmt: skip


def on(day: date, name: str) -> Fact:
    """Return a fact that there is."""
    figures = figures_on(day)
    assert isinstance(figures, Figures)
    found = figures.get(name)
    assert isinstance(found, Fact)
    return found


@pytest.mark.parametrize(
    ("year", "kroner"), [(2023, 48000), (2024, 49700), (2025, 51600), (2026, 54100)]
)
def test_every_year_has_its_own_figures(year: int, kroner: int) -> None:
    for day in (date(year, 1, 1), date(year, 12, 31)):
        assert on(day, "personfradrag").value == kroner


def test_a_stair_of_hours() -> None:
    first = Step(Decimal(39), 3155, 6310)
    assert on(date(2023, 6, 1), "atp_month").value == (
        first, Step(Decimal(78), 6310, 12625), Step(Decimal(117), 9465, 18935),
    )  # fmt: skip


@given(st.dates(max_value=date(2022, 12, 31)) | st.dates(min_value=date(2027, 1, 1)))
def test_another_year_has_none(day: date) -> None:
    assert figures_on(day) == NoFigures(day.year)
    assert str(figures_on(day)) == f"no figures for {day.year}"


def test_nor_has_a_rule_that_did_not_hold_yet() -> None:
    figures = figures_on(date(2023, 5, 1))
    assert isinstance(figures, Figures)
    assert figures.get("store_bededag") == NoFigures(2023, "store_bededag")


def test_what_is_of_low_confidence_does_not_stand_there() -> None:
    assert {fact.confidence for fact in pay_facts()} == {"high", "medium"}
    assert all(fact.checked > fact.start for fact in pay_facts())


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"value": 8}, "write numbers as text"),
        ({"value": "eight"}, "write numbers as text"),
        ({"value": [["39"]], "unit": "hours, kr own, kr employer"}, "write numbers as text"),
        ({"confidence": "sure"}, "high, medium or low"),
        ({"until": date(2024, 1, 1)}, "ends before it begins"),
        ({"source": " "}, "who says so"),
        ({"note": "x"}, "missing or odd"),
    ],
)
def test_a_page_that_is_not_to_be_trusted_is_refused(change: dict[str, Any], sentence: str) -> None:
    with pytest.raises(FactMistake, match=sentence):
        read_facts([{**ROW, **change}])


def test_two_figures_for_one_day_are_refused() -> None:
    with pytest.raises(FactMistake, match="two figures hold on 2025-06-01"):
        read_facts([ROW, {**ROW, "from": date(2025, 6, 1), "until": date(2026, 1, 1)}])
