"""The database: how it is opened, written to and read from."""

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection as PlainConnection
from sqlalchemy import event, make_url
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection as Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from flows.failure import Failure
from storage.inline import WRITES, begin, inline

__all__ = ["Connection", "Database", "opened"]

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_MS = 10_000
A_MOMENT = 0.01
KEPT_AT_HAND_KB = 128_000
PAGES_IN_THE_LOG = 20_000
"""After so many pages (of 4 kB) what is in the log of writes goes to the file itself, in haste."""
STATEMENTS_KEPT = 1000
"""Statements that SQLite need not read again. The usual 128 do not hold one batch of ours, for a
list of three ids is another statement than one of four."""
# https://www.sqlite.org/fileformat.html, "The Database Header"
SQLITE_HEADER = b"SQLite format 3\x00"


class Database:
    """One database. Writers take turns; readers never wait for them (WAL).

    Get one from `opened`.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        """Wrap an engine that is set up."""
        self.engine = engine
        self._writing = engine.execution_options(**{WRITES: True})
        self._writer = asyncio.Lock()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Connection]:
        """Give a connection in one transaction that commits at the end or leaves no trace.

        Raises `Failure` when the disk or the server fails; what was in hand is then not stored.
        """
        async with self._writer:
            with _the_world():
                async with self._writing.connect() as connection, connection.begin():
                    yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Connection]:
        """Give a connection for reading one consistent picture."""
        with _the_world():
            async with self.engine.connect() as connection:
                yield connection

    async def size(self) -> int:
        """Return how many bytes the file has."""
        async with self.read() as connection:
            pages = await connection.exec_driver_sql("PRAGMA page_count")
            size = await connection.exec_driver_sql("PRAGMA page_size")
            return int(pages.scalar_one()) * int(size.scalar_one())

    async def swept(self, *, whole: bool = True) -> bool:
        """Leave no trace of what was deleted in the file, nor in what stands beside it.

        What is deleted is overwritten at once, but copies of a row may lie in pages that were torn
        apart since, and in the log of writes (WAL): the file is written anew (if `whole`) and the
        log emptied. False when a reader stood in the way of the latter: try again later. Raises
        `Failure` as `write` does.
        """
        async with self._writer:
            with _the_world():
                async with self.engine.connect() as connection:
                    return await connection.run_sync(_swept, whole)

    async def close(self) -> None:
        """Let all connections go."""
        await self._writing.dispose()
        await self.engine.dispose()


async def opened(url: str, *, upgrade: bool = True, alone: bool = False) -> Database:
    """Open the database at `url` and (with `upgrade`) bring its tables up to date.

    `alone`: nobody else waits in this event loop, so SQLite need not work in a thread of its own,
    and what is stored need not outlive a power cut (it does outlive the process).
    Raises `Failure` with a sentence for the operator when folder, file or server will not have us.
    """
    _check_path(url)
    database = Database(_engine(url, alone=alone))
    try:
        async with database.write() as connection:
            if upgrade:
                await connection.run_sync(_migrate)
    except Failure as failure:
        await database.close()
        path = make_url(url).database
        raise Failure(f"MAKKER_DATABASE_URL: {path}: {failure.code}", permanent=True) from failure
    except BaseException:
        await database.close()
        raise
    return database


def _check_path(url: str) -> None:
    """Raise `Failure` for an SQLite path that cannot be a database of ours.

    Looked at before the driver does, which says less and leaves a thread behind.
    """
    parsed = make_url(url)
    if not parsed.drivername.startswith("sqlite") or parsed.database in (None, "", ":memory:"):
        return
    path = Path(str(parsed.database)).resolve()
    trouble = _trouble_with(path)
    if trouble:
        raise Failure(f"MAKKER_DATABASE_URL: {trouble}.", permanent=True)


def _trouble_with(path: Path) -> str | None:
    if not path.parent.is_dir():
        return f"the folder {path.parent} does not exist. Make it, or name another"
    if path.is_dir():
        return f"{path} is a folder. Name a file in it"
    place = path if path.exists() else path.parent
    if not os.access(place, os.R_OK | os.W_OK, effective_ids=True):
        return f"{place} is read-only for this user. Check whose it is and what is allowed"
    if path.exists() and not _begins_well(path):
        return f"{path} is not a database. Name another file"
    return None


def _begins_well(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(SQLITE_HEADER)) in (b"", SQLITE_HEADER)


def _engine(url: str, *, alone: bool) -> AsyncEngine:
    path = make_url(url).database if alone else None
    # What people wrote is not to stand in an error message, which is logged.
    options: dict[str, Any] = {"hide_parameters": True}
    if make_url(url).drivername.startswith("sqlite"):
        options["connect_args"] = {"cached_statements": STATEMENTS_KEPT}
    engine = (
        cast(AsyncEngine, inline(path, **options)) if path else create_async_engine(url, **options)
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _on_connect)
        if alone:
            event.listen(engine.sync_engine, "connect", _in_haste)
        event.listen(engine.sync_engine, "begin", begin if alone else _on_begin)
    return engine


def _on_connect(connection: Any, _record: object) -> None:
    # The driver's own BEGIN is off: whoever means to write says so before reading (P41).
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    _keep_a_log(cursor)
    for pragma in (
        "synchronous = FULL",
        "foreign_keys = ON",
        # What is deleted is overwritten with zeros (https://www.sqlite.org/pragma.html).
        "secure_delete = ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _keep_a_log(cursor: Any) -> None:
    # Whoever turns a new file into one with a log needs it alone, and of two who both have begun
    # to, SQLite refuses one at once instead of letting it wait (https://www.sqlite.org/c3ref/
    # busy_handler.html: "a deadlock situation"): that one waits here.
    deadline = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(A_MOMENT)
        else:
            return


def _swept(connection: PlainConnection, whole: bool) -> bool:
    # Past SQLAlchemy, which would begin a transaction: VACUUM stands in none.
    cursor = connection.connection.cursor()
    try:
        if whole:
            cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (busy, *_) = cursor.fetchone() or (0,)
    finally:
        cursor.close()
    return not busy


def _in_haste(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in (
        "synchronous = OFF",
        f"cache_size = -{KEPT_AT_HAND_KB}",
        f"wal_autocheckpoint = {PAGES_IN_THE_LOG}",
        "temp_store = MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_begin(connection: PlainConnection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(connection: PlainConnection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        reason = f"It belongs to another version of Makker ({error})."
        raise Failure(reason, permanent=True) from error


class _the_world:
    """Turns the driver's errors about disk and server into `Failure`; mistakes stay as they are."""

    def __enter__(self) -> None:
        """Begin listening."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Raise `Failure` in place of an operational error."""
        if isinstance(error, OperationalError | sqlite3.OperationalError) or _is_corrupt(error):
            reason = str(error.orig) if isinstance(error, DBAPIError) else str(error)
            raise Failure(f"The database would not: {reason}.", permanent=False) from error


def _is_corrupt(error: BaseException | None) -> bool:
    return type(error) is DatabaseError
