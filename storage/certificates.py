"""Certificates: which role models may be in contact with children, who checked, until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import certificate

_NEWEST = select(func.max(certificate.c.id)).group_by(certificate.c.person_id)
_OF_PEOPLE = select(certificate).where(
    certificate.c.id.in_(
        _NEWEST.where(certificate.c.person_id.in_(bindparam("ids", expanding=True)))
    )
)
_ADD = insert(certificate)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate; both days are Danish dates, the last one included."""

    person_id: int
    checked_by: int | None
    checked_on: date
    valid_until: date


async def add(connection: AsyncConnection, new: Certificate, now: datetime) -> None:
    """Keep a certificate; from now on it is the one that counts."""
    row = {
        "person_id": new.person_id,
        "checked_by": new.checked_by,
        "checked_on": new.checked_on.isoformat(),
        "valid_until": new.valid_until.isoformat(),
        "made_at": now,
    }
    await connection.execute(_ADD, row)


async def of_people(connection: AsyncConnection, ids: Iterable[int]) -> dict[int, Certificate]:
    """Return the certificate that counts of each of these people who has one."""
    rows = await connection.execute(_OF_PEOPLE, {"ids": list(ids)})
    return {
        row.person_id: Certificate(
            row.person_id,
            row.checked_by,
            date.fromisoformat(row.checked_on),
            date.fromisoformat(row.valid_until),
        )
        for row in rows
    }
