"""One migrated database with nothing in it, to be copied: quicker than migrating for each test."""

import asyncio
from pathlib import Path

from storage.database import opened


def make_template(path: Path) -> Path:
    """Make the database at `path` and return the path; to be called outside any event loop."""
    asyncio.run(_make(path))
    return path


async def _make(path: Path) -> None:
    # The last to close an SQLite database folds its log in, so that the file is whole.
    await (await opened(f"sqlite+aiosqlite:///{path}")).close()
