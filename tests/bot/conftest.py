"""What the tests of commands stand on: a terminal over a database of its own."""

from pathlib import Path

import pytest

from tests.bot.command import Terminal
from tests.storage.template import make_template


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database file to copy."""
    return make_template(tmp_path_factory.mktemp("empty") / "makker.db")


@pytest.fixture
def terminal(tmp_path: Path, empty_database: Path) -> Terminal:
    """Return a terminal over an empty database."""
    return Terminal(tmp_path, empty_database)
