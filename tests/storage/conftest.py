"""What storage's tests stand on: a real SQLite file."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, opened


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Return where a new database is to be."""
    return f"sqlite+aiosqlite:///{tmp_path / 'makker.db'}"


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """Give an open database with all tables and nothing in them."""
    made = await opened(url)
    yield made
    await made.close()
