"""Somebody new on the books: what is asked of them, and how they are written in."""

import re
import secrets
from dataclasses import dataclass
from datetime import date

from bot.commands.books import Books, one, read_day
from flows.answers import Phone
from flows.effects import SaveProfile
from flows.failure import Failure
from flows.kind import Reading, Unclear
from flows.person import Person, Role, whole_years
from flows.tidy import tidy
from scheduler.ledger import replan
from storage import documents, people, register, staff
from storage.people import Address

TELEGRAM_FROM = 16
LONGEST_NAME = 60
OLDEST = 120
CODE_LENGTH = 10
STAGES: dict[Role, str] = {
    "youth": "new",
    "role_model": "staff",
    "consultant": "staff",
    "leader": "staff",
    "parent": "parent",
}
TAKES_CASES: tuple[Role, ...] = ("consultant", "leader")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What is said of somebody new. `consultant` and `deputy` are names or numbers of staff.

    `unproven`: the mobile number of staff from which nobody has written their code yet. Nothing
    goes there, and whoever has it is a stranger, until it comes: numbers are mistyped.
    """

    role: Role
    name: str
    area: str | None = None
    born: date | None = None
    addresses: tuple[Address, ...] = ()
    consultant: str | None = None
    deputy: str | None = None
    unproven: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """Who was added, and the code that joins a phone of theirs (staff without Telegram)."""

    id: int
    name: str
    role: Role
    code: str | None


def newcomer(
    role: Role,
    name: str,
    *,
    born: str | None,
    area: str | None,
    phone: str | None,
    telegram: str | None,
    consultant: str | None,
    deputy: str | None,
    confirmed: bool,
    today: date,
) -> Newcomer:
    """Read what was written of somebody new; raises `Failure` that says what is wrong."""
    birthday = _birthday(born, today)
    on_sms = _sms(phone, today)
    proven = confirmed or STAGES[role] != "staff"
    addresses = [*(on_sms if proven else ()), *_telegram(telegram)]
    if telegram and role == "youth":
        _old_enough(birthday, today)
    if consultant and role != "youth":
        raise _wrong("--consultant is for youths. Who stands in for staff is their --deputy.")
    if deputy and role not in TAKES_CASES:
        raise _wrong("--deputy is for consultants and leaders: it is who takes over their cases.")
    return Newcomer(
        role,
        _words(name, "--name"),
        _words(area, "--area") if area is not None else None,
        birthday,
        tuple(addresses),
        consultant,
        deputy,
        None if proven or not on_sms else on_sms[0][1],
    )


async def add(books: Books, new: Newcomer) -> Added:
    """Write somebody new in; a youth is enrolled and has a next contact in the same commit."""
    unproven = () if new.unproven is None else (("sms", new.unproven),)
    await _still_free(books, (*new.addresses, *unproven))
    person = Person(0, new.role, new.name, new.born, new.area, stage=STAGES[new.role])
    first, *others = [*new.addresses, None]
    number = await people.add(books.connection, person, first, books.now)
    for at in others:
        if at is not None:
            await people.add_address(books.connection, number, at, books.now)
    if new.role == "youth":
        await _enrol(books, number, new)
    elif new.deputy is not None:
        deputy = await one(books.connection, new.deputy, TAKES_CASES)
        await staff.set_deputy(books.connection, number, deputy.person.id)
    return Added(number, new.name, new.role, await _code(books, number, new))


async def _enrol(books: Books, number: int, new: Newcomer) -> None:
    born = new.born.isoformat() if new.born else None
    profile = SaveProfile(new.name, born, new.area)
    await people.save_profiles(books.connection, [(number, profile)], books.now)
    if new.consultant is not None:
        consultant = await one(books.connection, new.consultant, TAKES_CASES)
        await register.set_consultant(books.connection, number, consultant.person.id)
    await replan(books.connection, books.calendar, [number], books.now)


async def _code(books: Books, number: int, new: Newcomer) -> str | None:
    on_telegram = any(channel == "telegram" for channel, _ in new.addresses)
    if STAGES[new.role] != "staff" or (on_telegram and new.unproven is None):
        return None
    return await new_code(books, number)


async def new_code(books: Books, number: int) -> str:
    """Return a code that joins a phone of somebody, once, within a week."""
    code = "".join(secrets.choice(documents.CODE_LETTERS) for _ in range(CODE_LENGTH))
    await documents.add_code(books.connection, code, "join", number, None, books.now)
    return code


async def _still_free(books: Books, addresses: tuple[Address, ...]) -> None:
    for at, known in (await people.at_addresses(books.connection, addresses)).items():
        who = known.person
        raise _wrong(
            f"{at[1]} already belongs to number {who.id} ({who.first_name or 'no name yet'}, "
            f"{who.role}). See `makker people show {who.id}`."
        )


def _birthday(born: str | None, today: date) -> date | None:
    if born is None:
        return None
    day = read_day(born, "--born")
    if not 0 <= whole_years(day, today) <= OLDEST:
        raise _wrong("--born is not the birth date of anybody alive.")
    return day


def _old_enough(born: date | None, today: date) -> None:
    if born is None:
        raise _wrong(
            f"Telegram is for people from {TELEGRAM_FROM}: give --born too, or --phone for SMS."
        )
    if whole_years(born, today) < TELEGRAM_FROM:
        raise _wrong(f"Telegram is for people from {TELEGRAM_FROM}. Use --phone: SMS does it all.")


def _sms(phone: str | None, today: date) -> list[Address]:
    if phone is None:
        return []
    read = Phone().read(phone, Reading(today, "da"))
    if isinstance(read, Unclear):
        raise _wrong("--phone wants a mobile number like +45 20 12 34 56.")
    return [("sms", read)]


def _telegram(telegram: str | None) -> list[Address]:
    if telegram is None:
        return []
    if not re.fullmatch(r"[1-9][0-9]{0,18}", telegram):
        raise _wrong("--telegram wants the number that Telegram knows the person by: 123456789.")
    return [("telegram", telegram)]


def _words(text: str, option: str) -> str:
    words = tidy(text)
    if not words or len(words) > LONGEST_NAME or words.isdecimal():
        raise _wrong(f"{option} wants a name of at most {LONGEST_NAME} characters.")
    return words


def _wrong(sentence: str) -> Failure:
    return Failure(sentence, permanent=True)
