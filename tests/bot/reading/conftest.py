"""What the tests of reading share: one room, as Makker has."""

from collections.abc import AsyncIterator

import pytest

from bot.reading.room import Limits, Room

PATIENT = Limits(seconds=300)
"""No test is timed: a busy machine must not make one fail."""


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    """Return a room whose process ends with the test."""
    room = Room(PATIENT)
    yield room
    await room.close()
