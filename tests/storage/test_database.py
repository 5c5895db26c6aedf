import asyncio
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection as PlainConnection
from sqlalchemy import create_engine, text

from flows.failure import Failure
from storage.database import Database, opened
from storage.schema import metadata

NOBODY = 65534


def _differences(connection: PlainConnection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def _definitions(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("select name, sql from sqlite_master where sql is not null")
        made = {name: " ".join(sql.split()) for name, sql in rows}
    return {name: sql for name, sql in made.items() if "alembic" not in name}


async def test_migrations_give_the_tables_of_the_schema(database: Database) -> None:
    async with database.read() as connection:
        assert await connection.run_sync(_differences) == []


async def test_migrations_give_the_same_indexes_also_where_they_hold_only_some_rows(
    database: Database, tmp_path: Path
) -> None:
    """Alembic compares no conditions of indexes, so their definitions are held side by side."""
    with closing(create_engine(f"sqlite:///{tmp_path / 'plain.db'}").connect()) as plain:
        metadata.create_all(plain)
        plain.commit()
        plain.engine.dispose()
    indexes = {n: s for n, s in _definitions(tmp_path / "plain.db").items() if n.startswith("ix_")}
    migrated = _definitions(tmp_path / "makker.db")
    assert indexes == {n: s for n, s in migrated.items() if n.startswith("ix_")}
    assert len(indexes) > 10


async def test_a_database_can_be_opened_again_and_keeps_what_it_holds(url: str) -> None:
    first = await opened(url)
    async with first.write() as connection:
        await connection.execute(text("insert into code_try (client, at) values ('a', '2026')"))
    await first.close()
    again = await opened(url)
    async with again.read() as connection:
        rows = await connection.execute(text("select client from code_try"))
        assert rows.scalar_one() == "a"
    await again.close()


async def test_a_new_database_can_be_opened_by_many_at_the_same_moment(url: str) -> None:
    many = await asyncio.gather(*(opened(url) for _ in range(6)))
    for each in many:
        await each.close()


async def test_what_is_committed_is_on_the_disk(database: Database) -> None:
    async with database.read() as connection:
        mode = await connection.execute(text("pragma journal_mode"))
        sync = await connection.execute(text("pragma synchronous"))
        keys = await connection.execute(text("pragma foreign_keys"))
        assert (mode.scalar_one(), sync.scalar_one(), keys.scalar_one()) == ("wal", 2, 1)


async def test_what_fails_half_way_leaves_no_trace(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.write() as connection:
            await connection.execute(text("insert into code_try (client, at) values ('a', '2')"))
            raise ZeroDivisionError
    async with database.read() as connection:
        rows = await connection.execute(text("select count(*) from code_try"))
        assert rows.scalar_one() == 0


async def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    async with asyncio.timeout(5), database.write() as writing:
        await writing.execute(text("insert into code_try (client, at) values ('a', '2026')"))
        async with database.read() as connection:
            rows = await connection.execute(text("select count(*) from code_try"))
            assert rows.scalar_one() == 0


async def test_a_missing_folder_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"MAKKER_DATABASE_URL: the folder \S+/away does not exist"):
        await opened(f"sqlite+aiosqlite:///{tmp_path / 'away' / 'makker.db'}")
    assert not (tmp_path / "away").exists()


async def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"MAKKER_DATABASE_URL: \S+ is a folder"):
        await opened(f"sqlite+aiosqlite:///{tmp_path}")


async def test_a_file_of_something_else_is_no_database_and_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "letter.db"
    other.write_bytes(b"Dear diary, " * 400)
    with pytest.raises(Failure, match=r"MAKKER_DATABASE_URL: \S+letter.db is not a database"):
        await opened(f"sqlite+aiosqlite:///{other}")
    assert other.read_bytes() == b"Dear diary, " * 400


async def test_a_database_of_a_later_makker_is_left_alone(url: str) -> None:
    database = await opened(url)
    async with database.write() as connection:
        await connection.execute(text("update alembic_version set version_num = '9999'"))
    await database.close()
    with pytest.raises(Failure, match="another version of Makker"):
        await opened(url)


@contextmanager
def _as_an_ordinary_user() -> Iterator[None]:
    """Step down from root, to whom no file is read-only."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


async def test_a_read_only_file_is_said_to_be_one() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "makker.db"
        await (await opened(f"sqlite+aiosqlite:///{path}")).close()
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        try:
            with (
                _as_an_ordinary_user(),
                pytest.raises(Failure, match=r"MAKKER_DATABASE_URL: \S+ is read-only"),
            ):
                await opened(f"sqlite+aiosqlite:///{path}")
        finally:
            Path(folder).chmod(0o755)
