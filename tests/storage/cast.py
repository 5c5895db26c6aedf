"""People for storage's tests. Invented, every one."""

from datetime import UTC, date, datetime

from flows.person import Person
from storage import people
from storage.database import Connection

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)


async def youth(connection: Connection, name: str = "Amina") -> int:
    """Add an enrolled youth with an address of their own and return the id."""
    amina = Person(0, first_name=name, area="Køge", stage="waiting")
    return await _add(connection, amina)


async def consultant(connection: Connection, name: str = "Mette") -> int:
    """Add a consultant with an address of their own and return the id."""
    return await _add(connection, Person(0, "consultant", name, area="Køge"))


async def _add(connection: Connection, someone: Person) -> int:
    number = await people.add(connection, someone, None, NOW)
    await people.add_address(connection, number, ("sms", f"+4520{number:06}"), NOW)
    return number
