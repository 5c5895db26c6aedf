"""Rules that shifts come from: kept as told, with the day through which their shifts are made."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, insert, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.kind import Json
from storage.schema import shift_rule

STANDS: ColumnElement[bool] = literal_column("shift_rule.dropped_at is null")
_MADE_BY: ColumnElement[bool] = literal_column("shift_rule.by is not null")
_DROPPED_BY: ColumnElement[bool] = literal_column("shift_rule.dropped_by is not null")
_COLUMNS = (
    shift_rule.c.id, shift_rule.c.person_id, shift_rule.c.rule, shift_rule.c.made_through,
)  # fmt: skip
_OF_PERSON = select(*_COLUMNS).where(STANDS, shift_rule.c.person_id == bindparam("whose"))
_BY_ID = select(*_COLUMNS).where(STANDS, shift_rule.c.id == bindparam("which"))
_TOLD_BY = select(*_COLUMNS).where(STANDS, _MADE_BY, shift_rule.c.by == bindparam("order"))
_DROPPED = select(*_COLUMNS).where(_DROPPED_BY, shift_rule.c.dropped_by == bindparam("order"))
_DROP = (
    update(shift_rule)
    .where(STANDS, shift_rule.c.person_id == bindparam("whose"))
    .where(shift_rule.c.id.in_(bindparam("ids", expanding=True)))
    .values(
        dropped_at=bindparam("moment", type_=shift_rule.c.dropped_at.type),
        dropped_by=bindparam("order"),
    )
    .returning(shift_rule.c.id)
)


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as told (`flows.shifts.rule.Rule` as JSON), made through a Danish day."""

    id: int
    person_id: int
    rule: Mapping[str, Json]
    made_through: date


async def of_person(connection: AsyncConnection, person_id: int) -> list[RuleRow]:
    """Return the rules of a person that stand."""
    return [_row(row) for row in await connection.execute(_OF_PERSON, {"whose": person_id})]


async def by_id(connection: AsyncConnection, rule_id: int) -> RuleRow | None:
    """Return a rule, None when it has been dropped or there is none."""
    row = (await connection.execute(_BY_ID, {"which": rule_id})).first()
    return _row(row) if row else None


async def add(
    connection: AsyncConnection,
    person_id: int,
    rule: Mapping[str, Json],
    made_through: date,
    by: str,
    now: datetime,
) -> RuleRow:
    """Keep a rule that an order tells."""
    made = await connection.execute(
        insert(shift_rule)
        .values(
            person_id=person_id,
            rule=rule,
            made_through=made_through.isoformat(),
            by=by,
            made_at=now,
        )
        .returning(shift_rule.c.id)
    )
    return RuleRow(made.scalar_one(), person_id, rule, made_through)


async def made_through(connection: AsyncConnection, rule_id: int, day: date) -> None:
    """Keep through which Danish day the shifts of a rule are made."""
    await connection.execute(
        update(shift_rule).where(shift_rule.c.id == rule_id).values(made_through=day.isoformat())
    )


async def drop(
    connection: AsyncConnection, person_id: int, ids: Iterable[int], by: str, now: datetime
) -> list[int]:
    """Drop those of these rules that are this person's and stand; return their ids."""
    asked = {"whose": person_id, "ids": list(ids), "moment": now, "order": by}
    return sorted((await connection.execute(_DROP, asked)).scalars())


async def told_by(connection: AsyncConnection, order: str) -> list[RuleRow]:
    """Return the rules that an order told and that stand."""
    return [_row(row) for row in await connection.execute(_TOLD_BY, {"order": order})]


async def take_up(connection: AsyncConnection, order: str) -> list[RuleRow]:
    """Let the rules that an order dropped stand again, and return them."""
    rules = [_row(row) for row in await connection.execute(_DROPPED, {"order": order})]
    if rules:
        await connection.execute(
            update(shift_rule)
            .where(shift_rule.c.id.in_([rule.id for rule in rules]))
            .values(dropped_at=None, dropped_by=None)
        )
    return rules


def _row(row: Any) -> RuleRow:
    return RuleRow(row.id, row.person_id, row.rule, date.fromisoformat(row.made_through))
