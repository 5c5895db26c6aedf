"""What the crash tests begin with: a database in which some youths are known."""

from pathlib import Path

import pytest

from scheduler.calendar import DanishCalendar
from scheduler.ledger import replan
from storage import people
from storage.database import opened
from tests.crash.life import numbers
from tests.crash.victim import NOON
from tests.scheduler.world import youth

YOUTHS = 24


@pytest.fixture
async def addresses(tmp_path: Path) -> list[str]:
    """Make the database and return the youths' numbers."""
    database = await opened(f"sqlite+aiosqlite:///{tmp_path / 'makker.db'}")
    async with database.write() as connection:
        added = [
            await people.add(connection, youth(), ("sms", address), NOON)
            for address in numbers(YOUTHS)
        ]
        await replan(connection, DanishCalendar(), added, NOON)
    await database.close()
    return numbers(YOUTHS)
