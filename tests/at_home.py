"""A parent who has said yes already, for towns whose stories are about something else."""

from collections.abc import Iterable
from datetime import datetime

from flows.person import Person
from storage import consents, people
from storage.database import Connection

NUMBERS = 77_000_000


def number_of_parent(youth: int) -> str:
    """Return the mobile number of the parent who has said yes to a youth."""
    return f"+45{NUMBERS + youth}"


async def say_yes(connection: Connection, youths: Iterable[int], now: datetime) -> None:
    """Let each of these youths have a yes from home, from a parent with a number of their own."""
    for youth in youths:
        someone, at = Person(0, "parent", stage="parent"), ("sms", number_of_parent(youth))
        parent = await people.add(connection, someone, at, now)
        number = await consents.ask(connection, youth, parent, now)
        answer = {"state": "yes", "step": "done", "answered_at": now}
        await consents.change(connection, number, **answer)
