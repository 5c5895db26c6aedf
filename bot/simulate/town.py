"""The people of a simulation, and how they are written into the books before it begins."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import product
from random import Random

from bot.simulate.colleague import Colleague
from bot.simulate.street import Street
from bot.simulate.temper import temper
from bot.simulate.youth import NAMES, Youth
from flows.effects import SaveProfile
from flows.person import Person, Role
from scheduler.ledger import replan
from storage import people, staff
from storage.database import Connection

TOWNS = ("Køge", "Greve", "Ishøj", "Vejle", "Horsens", "Kolding", "Næstved", "Slagelse", "Ringsted")
STAFF_NAMES = (
    "Mette", "Lars", "Anne", "Jens", "Hanne", "Søren", "Lone", "Peter", "Bente", "Thomas",
    "Karen", "Henrik", "Pia", "Morten", "Rikke", "Niels", "Tina", "Bo", "Dorte", "Ole",
)  # fmt: skip
YOUTHS_EACH = 150
CONSULTANTS_TO_A_LEADER = 6
NEWCOMERS = 0.15
"""The share of youths who are not on the books when it begins, but write one day."""
ON_TELEGRAM = 0.3
TELEGRAM_FROM = 16
ENROLLED_OVER = 14
DAY = timedelta(days=1)


def names() -> Iterator[str]:
    """Return first names, each only once, so that everybody knows who is meant."""
    yield from NAMES
    yield from ("-".join(each) for each in product(NAMES, NAMES))
    yield from ("-".join(each) for each in product(NAMES, NAMES, NAMES))


def towns(count: int) -> list[str]:
    """Return so many different towns: beyond the real ones, their quarters."""
    quarters = (
        "",
        " Nord",
        " Syd",
        " Øst",
        " Vest",
        " Bakke",
        " Havn",
        " Mark",
        " Skov",
        " Strand",
    )
    return [town + quarter for quarter, town in product(quarters, TOWNS)][:count]


def office_size(youths: int) -> int:
    """Return how many consultants look after so many youths: at least two, to stand in."""
    return max(2, -(-youths // YOUTHS_EACH))


def drawn_youths(street: Street, count: int, today: date) -> list[Youth]:
    """Draw so many youths, spread over the towns of the office."""
    rng, areas = street.rng, towns(office_size(count))
    return [
        _youth(street, name, areas[number % len(areas)], today, rng)
        for number, name in zip(range(count), names(), strict=False)
    ]


def _youth(street: Street, name: str, area: str, today: date, rng: Random) -> Youth:
    born = today - timedelta(days=rng.randrange(13 * 365 + 4, 18 * 365))
    old_enough = (today - born).days > TELEGRAM_FROM * 366
    telegram = ""
    if old_enough and rng.random() < ON_TELEGRAM:
        telegram = str(900_000_000 + int(street.new_number()[4:]))
    # Some who have Telegram gave no number at all.
    phone = "" if telegram and rng.random() < 0.3 else street.new_number()
    return Youth(name, born, area, phone, telegram, temper(rng))


async def enter_staff(
    connection: Connection, street: Street, youths: int, now: datetime
) -> list[Colleague]:
    """Write the office in: a consultant for each town, each the deputy of the next, and leaders."""
    areas, rng = towns(office_size(youths)), street.rng
    colleagues = [
        await _colleague(connection, street, number, "consultant", area, now)
        for number, area in enumerate(areas)
    ]
    for here, there in zip(colleagues, [*colleagues[1:], colleagues[0]], strict=True):
        await staff.set_deputy(connection, here.number, there.number)
    for number in range(0, len(areas), CONSULTANTS_TO_A_LEADER):
        leader = await _colleague(connection, street, len(colleagues), "leader", areas[number], now)
        leader.slack = 0.02
        await staff.set_duty(connection, leader.number, True)
        colleagues.append(leader)
    await staff.set_duty(connection, rng.choice(colleagues).number, True)
    return colleagues


async def _colleague(
    connection: Connection, street: Street, number: int, role: Role, area: str, now: datetime
) -> Colleague:
    name = STAFF_NAMES[number % len(STAFF_NAMES)]
    name += f"-{STAFF_NAMES[number // len(STAFF_NAMES)]}" if number >= len(STAFF_NAMES) else ""
    place = ("sms", street.new_number())
    if street.rng.random() < 0.4:
        place = ("telegram", str(800_000_000 + number))
    someone = Person(0, role, name, area=area, stage="staff")
    in_books = await people.add(connection, someone, place, now)
    return Colleague(in_books, name, role, area, place, slack=street.rng.choice((0.03, 0.1, 0.3)))


async def enter_youths(
    connection: Connection, street: Street, youths: list[Youth], now: datetime
) -> None:
    """Write youths in as enrolled some time ago, each with a next contact."""
    profiles: list[tuple[int, SaveProfile]] = []
    for youth in youths:
        first, *others = youth.places()
        youth.id = await people.add(connection, Person(0), first, now)
        for place in others:
            await people.add_address(connection, youth.id, place, now)
        profile = SaveProfile(youth.name, youth.born.isoformat(), youth.area)
        profiles.append((youth.id, profile))
        youth.enrolled, youth.touched_at = True, now
    # Enrolled over the last two weeks, so that they do not all hear from Makker on one day.
    for days in range(ENROLLED_OVER):
        some = profiles[days::ENROLLED_OVER]
        await people.save_profiles(connection, some, now - DAY * days)
        await replan(connection, street.calendar, [id_ for id_, _ in some], now)
