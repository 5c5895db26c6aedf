"""Whom a case is about: their name, how they are reached, and whose they are."""

from collections.abc import Iterable
from dataclasses import dataclass

from flows.person import Person
from storage import cases, register
from storage.cases import Case
from storage.database import Connection
from storage.register import Reachable

ELSEWHERE = {"telegram": "Telegram", "email": "e-mail"}


@dataclass(frozen=True, slots=True)
class About:
    """A case with the person it is about; `contact` is how a human reaches them."""

    case: Case
    person: Person
    contact: str
    consultant_id: int | None

    @property
    def name(self) -> str:
        """The person's first name, "?" while it is not known."""
        return self.person.first_name or "?"


async def about(connection: Connection, case: Case) -> About:
    """Return a case with the person it is about."""
    entry = (await register.by_id(connection, [case.person_id]))[case.person_id]
    return About(case, entry.person, contact_of(entry.addresses), entry.consultant_id)


async def case_of(connection: Connection, number: int) -> About | None:
    """Return the case with a number and the person it is about, None when there is none."""
    case = await cases.by_id(connection, number)
    return await about(connection, case) if case else None


def contact_of(addresses: Iterable[Reachable]) -> str:
    """Return how to reach somebody: a number that works, else any number, else where they write."""
    newest_first = list(addresses)[::-1]
    numbers = [each for each in newest_first if each.channel == "sms"]
    best = next((each for each in numbers if each.state == "ok"), next(iter(numbers), None))
    if best is not None:
        return best.address
    return next((ELSEWHERE.get(each.channel, each.channel) for each in newest_first), "?")
