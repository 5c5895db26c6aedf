"""What storage's tests stand on: a real SQLite file."""

from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copyfile

import pytest

from storage.database import Database, opened
from tests.storage.template import make_template


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Return where a new database is to be."""
    return f"sqlite+aiosqlite:///{tmp_path / 'makker.db'}"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database file to copy."""
    return make_template(tmp_path_factory.mktemp("template") / "makker.db")


@pytest.fixture
async def database(url: str, tmp_path: Path, template: Path) -> AsyncIterator[Database]:
    """Give an open database with all tables and nothing in them."""
    copyfile(template, tmp_path / "makker.db")
    made = await opened(url)
    yield made
    await made.close()
