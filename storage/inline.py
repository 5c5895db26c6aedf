"""SQLite without a thread between: for one process that does nothing else meanwhile.

aiosqlite runs every statement in a thread of its own, so that the event loop goes on. Where nobody
else is to be served, the handing over costs several times what the statement does.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any

BUSY_SECONDS = 10.0


class InlineCursor:
    """A cursor as SQLAlchemy's aiosqlite dialect uses one; nothing in it ever waits."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        """Work by this cursor."""
        self._cursor = cursor

    async def __aenter__(self) -> "InlineCursor":
        """Return itself."""
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> "InlineCursor":
        """Run one statement."""
        self._cursor.execute(operation, parameters)
        return self

    async def executemany(
        self, operation: str, parameters: Iterable[Sequence[Any]]
    ) -> "InlineCursor":
        """Run one statement for many rows."""
        self._cursor.executemany(operation, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        """Return the rows that are left."""
        return self._cursor.fetchall()

    async def close(self) -> None:
        """Let go of the statement."""
        self._cursor.close()

    @property
    def description(self) -> Any:
        """The columns of the result, None when there is none."""
        return self._cursor.description

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        return self._cursor.rowcount

    @property
    def lastrowid(self) -> int | None:
        """The id of the newest row."""
        return self._cursor.lastrowid


class _AtOnce:
    """Stands for aiosqlite's queue of work for its thread: whatever is put in is done."""

    def put_nowait(self, work: tuple["asyncio.Future[Any]", Callable[[], Any]]) -> None:
        future, function = work
        future.set_result(function())


class InlineConnection:
    """A connection as SQLAlchemy's aiosqlite dialect uses one."""

    def __init__(self, path: str) -> None:
        """Open the file; raises `sqlite3.Error` when it cannot be."""
        self._conn = sqlite3.connect(path, timeout=BUSY_SECONDS)
        self._connection: sqlite3.Connection | None = self._conn
        self._tx = _AtOnce()

    @property
    def isolation_level(self) -> str | None:
        """When the driver begins transactions by itself."""
        return self._conn.isolation_level

    def cursor(self) -> InlineCursor:
        """Return a new cursor."""
        return InlineCursor(self._conn.cursor())

    async def create_function(self, *args: Any, **named: Any) -> None:
        """Let SQL call a function."""
        self._conn.create_function(*args, **named)

    async def commit(self) -> None:
        """End the transaction."""
        self._conn.commit()

    async def rollback(self) -> None:
        """End the transaction without a trace."""
        self._conn.rollback()

    async def close(self) -> None:
        """Close the file."""
        self.stop()

    def stop(self) -> None:
        """Close the file at once."""
        self._connection = None
        self._conn.close()


def inline(path: str) -> Callable[..., Awaitable[InlineConnection]]:
    """Return what opens such connections to a file, as `create_async_engine` wants it."""

    async def connect(*_args: Any, **_named: Any) -> InlineConnection:
        return InlineConnection(path)

    return connect
