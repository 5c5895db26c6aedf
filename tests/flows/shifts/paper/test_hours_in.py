"""Hours as cells of rosters hold them."""

import pytest

from flows.shifts.paper.flat import flat
from flows.shifts.paper.hours_in import hours_in


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("10-16", [(10, 16)]),
        ("10.00–16.00", [(10, 16)]),
        ("1000-1600", [(10, 16)]),
        ("10:00 - 16:00 Kasse", [(10, 16)]),
        ("10:00 16:00 0:30 5,5", [(10, 16)]),
        ("10:00 til luk", [(10, None)]),
        ("17-luk", [(17, None)]),
        ("kl. 10 - 16.30 (30 min pause)", [(10, 16.5)]),
        ("fra 10 til 16", [(10, 16)]),
        ("22-06", [(22, 30)]),
        ("16-24", [(16, 24)]),
        ("10-13 og 16-20", [(10, 13), (16, 20)]),
        ("1O-l6", [(10, 16)]),
        ("10.0016.00", [(10, 16)]),
    ],
)
def test_hours_are_known_however_they_are_printed(
    text: str, spans: list[tuple[float, float | None]]
) -> None:
    found = hours_in(flat(text)).spans
    in_hours = [(span.start / 60, None if span.end is None else span.end / 60) for span in found]
    assert in_hours == spans


@pytest.mark.parametrize("text", ["Fri", "F", "-", "Syg", "Ferie", "FERIE 10-16", "x", "Fridag"])
def test_who_is_off_has_no_hours(text: str) -> None:
    found = hours_in(flat(text))
    assert found.off and not found.spans and not found.unread


@pytest.mark.parametrize("text", ["25-30", "12-12", "8.75-16", "40-10", "10:00-"])
def test_what_looks_like_hours_and_is_none_is_not_guessed(text: str) -> None:
    found = hours_in(flat(text))
    assert not found.spans and found.unread


@pytest.mark.parametrize("text", ["Kasse", "", "Vagt 2", "Amina", "30 min"])
def test_words_are_no_hours(text: str) -> None:
    found = hours_in(flat(text))
    assert not found.spans and not found.unread
