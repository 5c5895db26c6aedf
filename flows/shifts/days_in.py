"""The days that words name, whatever they are said to be for."""

from collections.abc import Iterator
from datetime import date, datetime

from flows.shifts.dating import Calendar
from flows.shifts.letters import levelled
from flows.shifts.lexer import tokens
from flows.shifts.token import Day

LONGEST = 600
"""Characters that are looked at."""


def days_in(text: str, now: datetime) -> Iterator[date]:
    """Yield the dates of the days in a message, in the order they are named."""
    for piece in tokens(levelled(text[:LONGEST])):
        if isinstance(piece.value, Day):
            yield from Calendar(now).dates(piece.value)
