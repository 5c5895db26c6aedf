"""Percents, as cards and teenagers write them."""

from datetime import date
from decimal import Decimal

import pytest

from flows.answers import Percent
from flows.kind import Json, Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("38", "38"), ("38 %", "38"), ("38,5", "38.5"), ("38,5 %", "38.5"), ("38.25", "38.25"),
        ("ca. 37 procent", "37"), ("der står 38,50%", "38.50"), ("otteogtredive", "38"), ("0", "0"),
    ],
)  # fmt: skip
def test_a_percent_is_read_with_its_decimals(text: str, percent: str) -> None:
    assert Percent().read(text, READING) == Decimal(percent)


@pytest.mark.parametrize(
    ("text", "reason"), [("101", "bounds"), ("100,5", "bounds"), ("38,5 eller 39", "whole"),
                         ("det ved jeg ikke", "")],
)  # fmt: skip
def test_what_is_no_percent_is_unclear(text: str, reason: str) -> None:
    assert Percent().read(text, READING) == Unclear(reason)


def test_a_stored_percent_comes_back_and_so_does_a_whole_one_of_before() -> None:
    assert Percent().load(Percent().dump(Decimal("38.5"))) == Decimal("38.5")
    assert Percent().load(38) == Decimal(38)


@pytest.mark.parametrize("raw", [None, True, "mange", "NaN", "-1", 101, [38]])
def test_anything_else_does_not_fit(raw: Json) -> None:
    with pytest.raises(Unfit):
        Percent().load(raw)
