"""What the scheduler's tests stand on: a house with a fake SMS provider and a fake clock."""

from collections.abc import AsyncIterator, Iterator, MutableMapping
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.scheduler.calendar_town import LATER, MONDAY, SATURDAY, CalendarTown, calendar_town
from tests.scheduler.world import World, world
from tests.storage.template import make_template


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database file to copy."""
    return make_template(tmp_path_factory.mktemp("template") / "makker.db")


@pytest.fixture
async def here(tmp_path: Path, template: Path) -> AsyncIterator[World]:
    """Give a world with SMS, on a Tuesday at noon."""
    copyfile(template, tmp_path / "makker.db")
    async with world(tmp_path) as made:
        yield made


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[MutableMapping[str, Any]]]:
    """Give what is logged, which is not printed."""
    with capture_logs() as lines:
        yield lines


@pytest.fixture
async def calendars(here: World) -> CalendarTown:
    """Give a youth on a Tuesday at noon, without a calendar yet."""
    return await calendar_town(here, "2026-11-24 12:00")


@pytest.fixture
async def followed(calendars: CalendarTown) -> CalendarTown:
    """Give a youth whose calendar with three shifts is read again and again."""
    await calendars.follow(SATURDAY, MONDAY, LATER)
    return calendars
