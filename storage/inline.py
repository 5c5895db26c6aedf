"""SQLite without a thread between: for one process that does nothing else meanwhile.

aiosqlite runs every statement in a thread of its own, so that the event loop goes on. Where nobody
else is to be served, the handing over costs several times what the statement does. What stands here
looks like the async side of SQLAlchemy, as far as storage uses it, and never waits.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Engine, Executable, create_engine
from sqlalchemy.engine.interfaces import _CoreAnyExecuteParams, _DBAPIAnyExecuteParams

Found = TypeVar("Found")


class InlineConnection:
    """A connection with the methods of `AsyncConnection` that are used here."""

    def __init__(self, plain: Connection) -> None:
        """Work by this connection."""
        self._plain = plain

    async def execute(
        self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None
    ) -> CursorResult[Any]:
        """Run one statement, for one row or for many."""
        return self._plain.execute(statement, parameters)

    async def exec_driver_sql(
        self, statement: str, parameters: _DBAPIAnyExecuteParams | None = None
    ) -> CursorResult[Any]:
        """Run one statement as it is written."""
        return self._plain.exec_driver_sql(statement, parameters)

    async def run_sync(self, work: Callable[[Connection], Found]) -> Found:
        """Do some work by the plain connection."""
        return work(self._plain)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[None]:
        """Begin a transaction that commits at the end or leaves no trace."""
        with self._plain.begin():
            yield

    @asynccontextmanager
    async def begin_nested(self) -> AsyncIterator[None]:
        """Begin a part of the transaction that may leave no trace by itself."""
        with self._plain.begin_nested():
            yield


class InlineEngine:
    """An engine with the methods of `AsyncEngine` that are used here."""

    def __init__(self, plain: Engine) -> None:
        """Connect by this engine."""
        self.sync_engine = plain
        self.dialect = plain.dialect
        self._idle: list[Connection] = []

    def execution_options(self, **options: Any) -> "InlineEngine":
        """Return an engine over the same connections with these options."""
        return InlineEngine(self.sync_engine.execution_options(**options))

    @asynccontextmanager
    async def connect(self) -> AsyncIterator[InlineConnection]:
        """Give a connection; one that has been used well is kept for the next."""
        plain = self._idle.pop() if self._idle else self.sync_engine.connect()
        try:
            yield InlineConnection(plain)
            plain.rollback()
        except BaseException:
            plain.close()
            raise
        self._idle.append(plain)

    async def dispose(self) -> None:
        """Let all connections go."""
        while self._idle:
            self._idle.pop().close()
        self.sync_engine.dispose()


def inline(path: str, **options: Any) -> InlineEngine:
    """Return an engine for the SQLite file at `path`; `options` as for `create_engine`."""
    return InlineEngine(create_engine(f"sqlite:///{path}", **options))
