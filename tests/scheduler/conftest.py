"""What the scheduler's tests stand on: a house with a fake SMS provider and a fake clock."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.scheduler.world import World, world


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    """Give a world with SMS, on a Tuesday at noon."""
    async with world(tmp_path) as made:
        yield made
