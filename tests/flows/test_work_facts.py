"""The facts about work are dated, sourced, and the ones that the law gives today."""

from datetime import date
from decimal import Decimal

import pytest

from flows.facts import NoFigures
from flows.facts.work import work_facts, work_on

TODAY = date(2026, 11, 28)


def value(name: str, day: date = TODAY) -> object:
    figures = work_on(day)
    assert not isinstance(figures, NoFigures)
    return figures.facts[name].value


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("least_age", Decimal(13)),
        ("school_day_13_14", Decimal(2)),
        ("school_week_15_17", Decimal(12)),
        ("other_day_13_14", Decimal(7)),
        ("other_day_15_17", Decimal(8)),
        ("other_week_13_14", Decimal(35)),
        ("other_week_15_17_done", Decimal(40)),
        ("window_15_17", (Decimal(6), Decimal(20))),
        ("window_15_17_done", (Decimal(6), Decimal(22), Decimal(7), Decimal(23))),
        ("rest_13_14", Decimal(14)),
        ("rest_15_17_done", Decimal(12)),
        ("break_over", Decimal("4.5")),
        ("contract_over", Decimal(3)),
    ],
)
def test_the_figures_of_today(name: str, expected: object) -> None:
    assert value(name) == expected


def test_the_evening_of_those_after_9th_class_changed_on_1_july_2025() -> None:
    assert value("window_15_17_done", date(2025, 6, 30)) == (Decimal(6), Decimal(20))
    assert value("window_15_17_done", date(2025, 7, 1)) != (Decimal(6), Decimal(20))


def test_hours_rest_breaks_and_nights_are_high_and_what_only_the_order_says_is_not() -> None:
    sure = {fact.name: fact.confidence for fact in work_facts() if fact.until > TODAY}
    in_law = (
        "school_day",
        "day_",
        "school_week",
        "week_",
        "window",
        "rest_",
        "days_off",
        "break_o",
    )
    assert {sure[name] for name in sure if name.startswith(in_law)} == {"high"}
    in_the_order = ("lift", "alone", "late_trades", "bakery", "newspaper", "alcohol_served")
    assert {sure[name] for name in sure if name.startswith(in_the_order)} == {"medium"}


def test_a_day_far_away_has_no_rules() -> None:
    assert work_on(date(1999, 1, 1)) == NoFigures(1999)
    assert work_on(date(2040, 1, 1)) == NoFigures(2040)
