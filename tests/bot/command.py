"""The `makker` command in this process: as at a terminal, but without starting one each time."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from typing import Any, TypeVar

from typer.testing import CliRunner

from bot.cli import app
from flows.failure import Failure
from storage.database import Connection, opened

T = TypeVar("T")


class Terminal:
    """Runs commands on one database of its own."""

    def __init__(self, folder: Path, template: Path) -> None:
        copyfile(template, folder / "makker.db")
        self.url = f"sqlite+aiosqlite:///{folder / 'makker.db'}"
        self._runner = CliRunner()

    def says(self, *words: str) -> str:
        """Run a command that works; return what it prints."""
        result = self._runner.invoke(app, words, env={"MAKKER_DATABASE_URL": self.url})
        if result.exception is not None:
            raise result.exception
        return result.stdout

    def refuses(self, *words: str) -> str:
        """Run a command that is refused; return the sentence that says why."""
        result = self._runner.invoke(app, words, env={"MAKKER_DATABASE_URL": self.url})
        assert isinstance(result.exception, Failure), (result.exception, result.output)
        return str(result.exception)

    def rows(self, *words: str) -> list[Any]:
        """Run a command with --json; return what its lines hold."""
        return [json.loads(line) for line in self.says(*words, "--json").splitlines()]

    def add(self, role: str, name: str, *words: str) -> int:
        """Add somebody in Køge, whose phone is known to be theirs; return their number."""
        (added,) = self.rows(
            "people", "add", "--role", role, "--name", name, "--area", "Køge", "--confirmed", *words
        )
        number: int = added["id"]
        return number

    def do(self, work: Callable[[Connection, datetime], Awaitable[T]]) -> T:
        """Do in the database what somebody else would have done there."""

        async def run() -> T:
            database = await opened(self.url)
            try:
                async with database.write() as connection:
                    return await work(connection, datetime.now(UTC))
            finally:
                await database.close()

        return asyncio.run(run())
