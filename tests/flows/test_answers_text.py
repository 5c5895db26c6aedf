"""Free text keeps what was written, within its length."""

from datetime import date

import pytest

from flows.answers import Text
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jeg passer min lillebror 🙂", "Jeg passer min lillebror 🙂"),
        ("  to   linjer\nher ", "to linjer her"),
        ("nul\u200bbredde\x00", "nulbredde"),
        ("😂", Unclear()),
        ("...", Unclear()),
        ("", Unclear()),
        ("a", Unclear("short")),
        ("a" * 41, Unclear("long")),
        ("a" * 1_000_000, Unclear("long")),
    ],
)
def test_read(text: str, expected: str | Unclear) -> None:
    assert Text(longest=40, shortest=2).read(text, READING) == expected


def test_stricter_lengths_ask_again() -> None:
    assert Text(longest=10).load("ti tegn ok") == "ti tegn ok"
    for raw in ("for mange tegn", "", None, 5):
        with pytest.raises(Unfit):
            Text(longest=10).load(raw)


def test_impossible_lengths_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="shortest <= longest"):
        Text(longest=1, shortest=2)
