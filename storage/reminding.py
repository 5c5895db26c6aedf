"""How a youth wants to be reminded of shifts, and what the law on hours must know of them."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import person

USUAL_EVENING = time(19)
USUAL_TRAVEL = 30
"""Minutes, for whoever has not said how far it is."""
_OF = select(person.c.evening_at, person.c.travel_minutes, person.c.paused_until).where(
    person.c.id == bindparam("whose")
)


@dataclass(frozen=True, slots=True)
class Wish:
    """When somebody is reminded: in the evening on the wall, and `travel` minutes on the way."""

    evening: time = USUAL_EVENING
    travel: int = USUAL_TRAVEL
    paused_until: date | None = None

    def paused(self, today: date) -> bool:
        """Return whether Makker is to be silent on a Danish day."""
        return self.paused_until is not None and self.paused_until >= today


async def wish_of(connection: AsyncConnection, person_id: int) -> Wish:
    """Return how a person wants to be reminded."""
    evening, travel, paused = (await connection.execute(_OF, {"whose": person_id})).one()
    return Wish(
        time.fromisoformat(evening) if evening else USUAL_EVENING,
        USUAL_TRAVEL if travel is None else travel,
        date.fromisoformat(paused) if paused else None,
    )


async def set_wish(
    connection: AsyncConnection, person_id: int, evening: time | None, travel: int | None
) -> None:
    """Keep how a person wants to be reminded; None leaves a setting as it is."""
    told = {
        "evening_at": evening.isoformat("minutes") if evening else None,
        "travel_minutes": travel,
    }
    new = {name: value for name, value in told.items() if value is not None}
    if new:
        await connection.execute(update(person).where(person.c.id == person_id).values(**new))


async def set_ninth(connection: AsyncConnection, person_id: int, finished: bool) -> None:
    """Keep whether a youth has finished 9th class."""
    await connection.execute(
        update(person).where(person.c.id == person_id).values(finished_9th=finished)
    )


async def finished_9th(connection: AsyncConnection, person_id: int) -> bool | None:
    """Return whether a youth has finished 9th class, None while that is not known."""
    row = await connection.execute(select(person.c.finished_9th).where(person.c.id == person_id))
    finished: bool | None = row.scalar_one()
    return finished
