"""SQLite without a thread between: for one process that does nothing else meanwhile.

aiosqlite runs every statement in a thread of its own, so that the event loop goes on. Where nobody
else is to be served, the handing over costs several times what the statement does. What stands here
looks like the async side of SQLAlchemy, as far as storage uses it, and never waits.
"""

import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, CursorResult, Dialect, Engine, Executable, create_engine
from sqlalchemy.engine.interfaces import _CoreAnyExecuteParams, _DBAPIAnyExecuteParams

from storage.prepared import Prepared, prepared

Found = TypeVar("Found")


WRITES = "makker_writes"
"""The execution option of whoever means to write, and says so before reading."""


class InlineConnection:
    """A connection with the methods of `AsyncConnection` that are used here."""

    def __init__(self, plain: Connection) -> None:
        """Work by this connection."""
        self._plain = plain
        self._driver = _driver_of(plain)
        self._begin = _BEGIN[plain.get_execution_options().get(WRITES, False)]

    async def execute(
        self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None
    ) -> CursorResult[Any]:
        """Run one statement, for one row or for many."""
        ready = _ready(statement, parameters, self._plain.dialect)
        if ready is not None:
            if not self._driver.in_transaction:
                self._driver.execute(self._begin)
            try:
                found = _done(ready, self._driver, parameters)
            except (sqlite3.Error, ValueError, KeyError):
                found = None  # it is refused again below, in SQLAlchemy's words
            if found is not None:
                return found
        return self._plain.execute(statement, parameters)

    async def exec_driver_sql(
        self, statement: str, parameters: _DBAPIAnyExecuteParams | None = None
    ) -> CursorResult[Any]:
        """Run one statement as it is written."""
        return self._plain.exec_driver_sql(statement, parameters)

    async def run_sync(self, work: Callable[..., Found], *about: Any) -> Found:
        """Do some work by the plain connection."""
        return work(self._plain, *about)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[None]:
        """Begin a transaction that commits at the end or leaves no trace."""
        self._driver.execute(self._begin)
        try:
            yield
        except BaseException:
            self._driver.rollback()
            raise
        self._driver.commit()

    @asynccontextmanager
    async def begin_nested(self) -> AsyncIterator[None]:
        """Begin a part of the transaction that may leave no trace by itself."""
        with self._plain.begin_nested():
            yield


_BEGIN = {False: "BEGIN", True: "BEGIN IMMEDIATE"}


def begin(plain: Connection) -> None:
    """Begin a transaction where SQLAlchemy means to, unless one was begun past it already."""
    driver = _driver_of(plain)
    if not driver.in_transaction:
        driver.execute(_BEGIN[plain.get_execution_options().get(WRITES, False)])


def _driver_of(plain: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, plain.connection.driver_connection)


def _done(ready: Prepared, driver: sqlite3.Connection, parameters: Any) -> CursorResult[Any] | None:
    one = parameters is None or isinstance(parameters, Mapping)
    found = ready.one(driver, parameters or {}) if one else ready.many(driver, parameters)
    return cast("CursorResult[Any] | None", found)


_READY: WeakKeyDictionary[Executable, dict[tuple[str, ...], Prepared | None]] = WeakKeyDictionary()


def _ready(statement: Executable, parameters: Any, dialect: Dialect) -> Prepared | None:
    """Return the statement made ready; not yet when it is met for the first time.

    Most that are met once are never met again: they were put together for this one time.
    """
    known = _READY.get(statement)
    if known is None:
        _READY[statement] = {}
        return None
    first = parameters if parameters is None or isinstance(parameters, Mapping) else parameters[0]
    keys = tuple(first) if first else ()
    if keys not in known:
        known[keys] = prepared(statement, keys, dialect)
    return known[keys]


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
            _driver_of(plain).rollback()
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
