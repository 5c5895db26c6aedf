"""The demo's people on Makker's books before the first word is written."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.demo.cast import CAST, Actor
from flows.effects import SaveProfile
from flows.person import Person
from scheduler.calendar import DanishCalendar
from scheduler.ledger import replan
from storage import people, register, staff
from storage.database import Connection


async def write_in(
    connection: Connection,
    calendar: DanishCalendar,
    now: datetime,
    cast: Sequence[Actor] = CAST,
) -> None:
    """Write in whoever of the known actors is missing; youths enrolled `waited` days ago."""
    addresses = {(actor.channel, actor.address): actor.id for actor in cast}
    there = await people.at_addresses(connection, addresses)
    numbers = {addresses[at]: known.person.id for at, known in there.items()}
    missing = [actor for actor in cast if actor.known and actor.id not in numbers]
    for actor in missing:
        numbers[actor.id] = await _write_in(connection, calendar, actor, now)
    for actor in missing:
        if actor.deputy in numbers:
            await staff.set_deputy(connection, numbers[actor.id], numbers[actor.deputy])
    youths = [numbers[actor.id] for actor in missing if actor.role == "youth"]
    first = next((actor for actor in cast if actor.role == "consultant"), None)
    for youth in youths:
        if first is not None:
            await register.set_consultant(connection, youth, numbers[first.id])
    await replan(connection, calendar, youths, now)


async def _write_in(
    connection: Connection, calendar: DanishCalendar, actor: Actor, now: datetime
) -> int:
    at = (actor.channel, actor.address)
    if actor.role != "youth":
        person = Person(0, actor.role, actor.name, area=actor.area, stage="staff")
        number = await people.add(connection, person, at, now)
        await staff.set_duty(connection, number, actor.on_duty)
        return number
    since = now - timedelta(days=actor.waited)
    number = await people.add(connection, Person(0, area=actor.area), at, since)
    born = _born(actor.age, calendar.today(now)).isoformat()
    profile = SaveProfile(actor.name, born, actor.area)
    await people.save_profiles(connection, [(number, profile)], since)
    return number


def _born(age: int, today: date) -> date:
    """Return the birth date of someone who turned `age` about half a year ago."""
    return today - timedelta(days=round(365.25 * (age + 0.5)))
