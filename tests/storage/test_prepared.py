"""Statements made ready once find, change and refuse what SQLAlchemy's own way does."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import bindparam, func, insert, select, text, union_all, update
from sqlalchemy.dialects.sqlite import insert as insert_new
from sqlalchemy.exc import IntegrityError, StatementError

from flows.failure import Failure
from storage.database import Connection, Database, opened
from storage.prepared import prepared
from storage.schema import area, case, due, person

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
_NEW = insert(person).returning(person.c.id, person.c.made_at)
_NAMED = (
    select(person.c.id, person.c.first_name, person.c.made_at, person.c.on_duty)
    .where(person.c.first_name.in_(bindparam("names", expanding=True)))
    .where(person.c.made_at <= bindparam("now", type_=person.c.made_at.type))
    .order_by(person.c.id)
)
_OTHERS = (
    select(person.c.first_name)
    .where(person.c.first_name.not_in(bindparam("names", expanding=True)))
    .order_by(person.c.id)
)
_LATEST = select(func.max(person.c.made_at, type_=person.c.made_at.type))
_BOTH = union_all(
    select(person.c.first_name.label("name"), person.c.made_at),
    select(area.c.name, area.c.changed_at),
).order_by("name")
_MOVE = update(person).where(person.c.first_name == bindparam("who"))
_INSERT = insert_new(area)
_AREA = _INSERT.on_conflict_do_update(
    index_elements=["name"], set_={"policy": _INSERT.excluded.policy}
)
_COUNT = text("select count(*) as many from person where first_name = :who")


def _person(name: str) -> dict[str, Any]:
    made = NOW.astimezone(timezone(timedelta(hours=2)))
    return {"role": "youth", "first_name": name, "language": "da", "stage": "new", "made_at": made}


@pytest.fixture(params=["by itself", "as everybody"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    alone = request.param == "by itself"
    made = await opened(f"sqlite+aiosqlite:///{tmp_path}/makker.db", alone=alone)
    yield made
    await made.close()


async def _twice(connection: Connection, statement: Any, values: Any) -> list[list[Any]]:
    """Return what is found the first time, in SQLAlchemy's way, and the second, ready made."""
    return [list((await connection.execute(statement, values)).all()) for _ in range(2)]


async def test_what_is_found_is_what_sqlalchemy_finds(database: Database) -> None:
    area_row = {"name": "Køge", "policy": {"days": [1, 2]}, "hours": {}, "changed_at": NOW}
    async with database.write() as connection:
        for name in ("Amina", "Omar", "Sara"):
            (row,) = await connection.execute(_NEW, _person(name))
            assert row.made_at == NOW
        for _ in range(3):
            await connection.execute(_AREA, [area_row])
    async with database.read() as connection:
        asked = {"names": ["Omar", "Amina"], "now": NOW}
        first, second = await _twice(connection, _NAMED, asked)
        assert first == second == [(1, "Amina", NOW, False), (2, "Omar", NOW, False)]
        assert [second[0].first_name, second[0].on_duty] == ["Amina", False]
        assert await _twice(connection, _NAMED, asked | {"names": []}) == [[], []]
        assert await _twice(connection, _LATEST, None) == [[(NOW,)], [(NOW,)]]
        both = [("Amina", NOW), ("Køge", NOW), ("Omar", NOW), ("Sara", NOW)]
        assert await _twice(connection, _BOTH, None) == [both, both]
        assert await _twice(connection, _COUNT, {"who": "Sara"}) == [[(1,)], [(1,)]]
        (kept,) = await connection.execute(select(area.c.policy))
        assert kept.policy == {"days": [1, 2]}


async def test_lists_of_any_length_find_what_is_in_them_and_stay_as_they_are(
    database: Database,
) -> None:
    names = [f"Amina {number}" for number in range(70)]
    async with database.write() as connection:
        for name in names:
            await connection.execute(_NEW, _person(name))
        for many in range(1, 65):
            asked = {"names": names[:many], "now": NOW}
            first, second = await _twice(connection, _NAMED, asked)
            assert [row.first_name for row in second] == asked["names"] == names[:many]
            assert first == second
            rest = await _twice(connection, _OTHERS, {"names": names[:many]})
            assert [row.first_name for row in rest[1]] == names[many:]


async def test_how_many_rows_have_changed_is_known(database: Database) -> None:
    async with database.write() as connection:
        for name in ("Amina", "Amina", "Sara"):
            await connection.execute(_NEW, _person(name))
        for who, many in (("Amina", 2), ("Amina", 2), ("Bo", 0)):
            asked = {"who": who, "stage": "waiting", "made_at": NOW}
            assert (await connection.execute(_MOVE, asked)).rowcount == many


async def test_what_is_refused_is_refused_in_the_same_words(database: Database) -> None:
    nobody = {
        "key": "a",
        "person_id": 99,
        "timer": {},
        "at": NOW,
        "revision": 1,
        "state": "waiting",
    }
    statement = insert(due)
    for _ in range(3):
        with pytest.raises(IntegrityError, match="FOREIGN KEY"):
            async with database.write() as connection:
                await connection.execute(statement, nobody)
    with pytest.raises(StatementError, match="no time zone"):
        async with database.write() as connection:
            await connection.execute(_NEW, _person("Bo") | {"made_at": datetime(2026, 1, 1)})
    async with database.read() as connection:
        assert await _twice(connection, _COUNT, {"who": "Bo"}) == [[(0,)], [(0,)]]


async def test_what_fails_midway_leaves_no_trace(database: Database) -> None:
    for _ in range(3):
        with pytest.raises(Failure):
            async with database.write() as connection:
                await connection.execute(_NEW, _person("Amina"))
                async with connection.begin_nested():
                    await connection.execute(_NEW, _person("Omar"))
                raise Failure("stop", permanent=False)
    async with database.write() as connection:
        await connection.execute(_NEW, _person("Sara"))
        with pytest.raises(IntegrityError):
            async with connection.begin_nested():
                await connection.execute(_NEW, _person("Omar"))
                await connection.execute(insert(case), {"person_id": 99})
    async with database.read() as connection:
        names = await connection.execute(select(person.c.first_name))
        assert list(names.scalars()) == ["Sara"]


async def test_a_statement_of_another_kind_is_left_to_sqlalchemy(database: Database) -> None:
    named = text("select 1 as one").columns(one=person.c.id.type)
    assert prepared(named, (), database.engine.dialect) is None
