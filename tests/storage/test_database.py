import asyncio
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection as PlainConnection
from sqlalchemy import create_engine, text
from sqlalchemy.exc import IntegrityError

from flows.failure import Failure
from flows.person import Person
from storage import cases, dues, outbox, people, placements, register, staff
from storage.database import MIGRATIONS, Database, opened
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


FIRST_YEAR = (
    "insert into person (id, role, first_name, language, stage, made_at) values "
    "(1, 'youth', 'Amina', 'da', 'waiting', '2026-01-05 11:00:00.000000'), "
    "(2, 'consultant', 'Mette', 'da', 'new', '2026-01-05 11:00:00.000000')",
    "insert into address (person_id, channel, address, state) "
    "values (1, 'sms', '+4520123456', 'ok')",
    'insert into "case" (id, person_id, reason, urgency, words, owner_id, deadline, state, '
    "made_at, changed_at) values (7, 1, 'help', 'today', 'hjælp', 2, "
    "'2026-01-06 11:00:00.000000', 'open', '2026-01-05 11:00:00.000000', '2026-01-05')",
    "insert into outbox (key, person_id, channel, address, text, bulk, twice_is_better, state, "
    "attempt, bounced, not_before, made_at, changed_at) values ('in1.0', 1, 'sms', "
    "'+4520123456', 'Hej', 0, 0, 'queued', 0, 0, '2026-01-05 11:00:00.000000', "
    "'2026-01-05 11:00:00.000000', '2026-01-05 11:00:00.000000')",
    "insert into due (key, revision, person_id, timer, at, state) "
    "values ('1:cv:1:check_in', 3, 1, '{}', '2026-02-05 11:00:00.000000', 'waiting')",
    "insert into placement (person_id, workplace, title, started) "
    "values (1, 'Netto', 'medhjælper', '2026-01-02')",
)


def _fill_as_first_released(path: Path) -> None:
    """Make a database as the first release left it, with somebody in it."""
    engine = create_engine(f"sqlite:///{path}")
    with closing(engine.connect()) as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for statement in FIRST_YEAR:
            connection.exec_driver_sql(statement)
        connection.commit()
    engine.dispose()


async def test_what_the_first_release_held_is_all_there_after_the_upgrade(
    url: str, tmp_path: Path
) -> None:
    _fill_as_first_released(tmp_path / "makker.db")
    database = await opened(url)
    try:
        async with database.write() as connection:
            assert await connection.run_sync(_differences) == []
            assert not list(await connection.execute(text("pragma foreign_key_check")))
            (amina,) = await people.everyone(connection)
            assert (amina.person.first_name, amina.left) == ("Amina", False)
            assert [each.person.id for each in await register.called(connection, "AMINA")] == [1]
            (mette,) = (await connection.execute(text("select * from person where id = 2"))).all()
            assert (mette.on_duty, mette.deputy_id, mette.left_at) == (0, None, None)
            (case,) = await cases.open_cases(connection)
            assert (case.id, case.words, case.owner_id, case.level) == (7, "hjælp", 2, 0)
            later = datetime(2026, 1, 6, tzinfo=UTC)
            (letter,) = await outbox.claim(connection, "sms", bulk=False, most=9, now=later)
            assert (letter.letter.urgent, letter.letter.voice) == (False, None)
            assert [due.revision for due in (await dues.waiting_of(connection, [1]))[1]] == [3]
            assert [job.kind for job in (await placements.rows_of(connection, [1]))[1]] == ["other"]
    finally:
        await database.close()


async def test_a_reference_to_nobody_is_refused_in_the_new_columns_too(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write() as connection:
            number = await people.add(connection, Person(0), None, datetime.now(UTC))
            await staff.set_deputy(connection, number, 99)


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
