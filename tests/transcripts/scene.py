"""The people of a transcript, on Makker's books, and the phones that the page shows."""

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Literal

from bot.commands import newcomer
from bot.commands.books import Books
from bot.commands.newcomer import Newcomer
from bot.commands.placements import JobKind, Reach, begin, finish
from bot.demo.clock import DANISH, MovableClock
from bot.terminal import ADDRESSES, TerminalPhone
from storage import staff
from tests.at_home import say_yes
from tests.transcripts.calendar_host import CalendarHost

COLLEAGUES: Mapping[str, tuple[Literal["consultant", "leader"], str]] = {
    "staff": ("consultant", "99"),
    "deputy": ("consultant", "98"),
    "leader": ("leader", "97"),
}
ROLE_MODELS = {"role model": "96", "second role model": "95"}
FRIENDS = {"friend": "94", "second friend": "93"}
STRANGER = "92"
FRIEND_BORN = date(2011, 3, 4)
AREA = "Køge"
OTHER = "Telegram"
NAMED = re.compile(r"(?P<name>\w+)(?: \((?P<phone>sms|telegram)\))?")


@dataclass(frozen=True, slots=True)
class Scene:
    """The phones that are shown, by their owner; "" is the youth's own, `youth` their number.

    `host` is where calendars are fetched from.
    """

    phones: Mapping[str, TerminalPhone]
    youth: int
    host: CalendarHost

    @property
    def mine(self) -> TerminalPhone:
        """The youth's own phone."""
        return self.phones[""]

    @property
    def many(self) -> bool:
        """Whether the page shows more than one phone."""
        return len(self.phones) > 1

    def phone(self, whose: str) -> TerminalPhone:
        """Return somebody's phone; raises `KeyError` when the page does not show it."""
        return self.phones[whose]


def clock_at(start: str) -> MovableClock:
    """Return a clock at a wall-clock time in Denmark: "2026-11-22T17:00"."""
    return MovableClock(datetime.fromisoformat(start).replace(tzinfo=DANISH).astimezone(UTC))


async def scene(phone: TerminalPhone, given: Mapping[str, str], host: CalendarHost) -> Scene:
    """Write everybody in who stands in the head of the page."""
    phones = {"": phone}
    async with phone.house.database.write() as connection:
        books = Books(connection, phone.house.engine.around, phone.clock.now())
        await _colleagues(books, phone, given, phones)
        youth = await _youth(books, phone, given, phones)
        friends = await _matched(books, phone, given, phones)
        if given.get("home") == "yes":
            await say_yes(connection, (youth, *friends), books.now)
    phones |= _others(phone, given)
    return Scene(phones, youth, host)


async def _colleagues(
    books: Books, phone: TerminalPhone, given: Mapping[str, str], phones: dict[str, TerminalPhone]
) -> None:
    before: int | None = None
    for part, (role, number) in COLLEAGUES.items():
        found = NAMED.fullmatch(given.get(part, ""))
        if found is None:
            continue
        style = found["phone"] or "sms"
        address = f"+45201234{number}" if style == "sms" else f"9000000{number}"
        area = AREA if role == "consultant" else None
        new = Newcomer(role, found["name"], area, addresses=((style, address),))
        added = await newcomer.add(books, new)
        if before is not None:
            await staff.set_deputy(books.connection, before, added.id)
        before = added.id
        if found["phone"]:
            phones[found["name"]] = phone.beside(style, address)


def _others(phone: TerminalPhone, given: Mapping[str, str]) -> dict[str, TerminalPhone]:
    """Return the phones of people whom Makker does not know, in the order of the page."""
    found = NAMED.finditer(given.get("others", ""))
    return {
        each["name"]: phone.beside(each["phone"] or "sms", _address(each["phone"] or "sms", place))
        for place, each in enumerate(found)
    }


def _address(style: str, place: int) -> str:
    return f"+452076540{place}" if style == "sms" else f"800000{place}"


async def _matched(
    books: Books, phone: TerminalPhone, given: Mapping[str, str], phones: dict[str, TerminalPhone]
) -> list[int]:
    """Write role models and other youths in, whose numbers are returned; a stranger has a phone."""
    friends = []
    consultant = NAMED.fullmatch(given.get("staff", ""))
    for part, number in (*ROLE_MODELS.items(), *FRIENDS.items(), ("stranger", STRANGER)):
        found = NAMED.fullmatch(given.get(part, ""))
        if found is None:
            continue
        style = found["phone"] or "sms"
        address = f"+45201234{number}" if style == "sms" else f"9000000{number}"
        if part in ROLE_MODELS:
            new = Newcomer("role_model", found["name"], AREA, addresses=((style, address),))
            await newcomer.add(books, new)
        elif part in FRIENDS:
            new = Newcomer("youth", found["name"], AREA, FRIEND_BORN, ((style, address),))
            new = replace(new, consultant=consultant["name"] if consultant else None)
            friends.append((await newcomer.add(books, new)).id)
        phones[found["name"]] = phone.beside(style, address)
    return friends


async def _youth(
    books: Books, phone: TerminalPhone, given: Mapping[str, str], phones: dict[str, TerminalPhone]
) -> int:
    if "(telegram)" in given["phone"]:
        phones[OTHER] = phone.beside("telegram", ADDRESSES["telegram"])
    if "name" not in given:
        return 0
    at = [(each.style, each.address) for whose, each in phones.items() if whose in ("", OTHER)]
    consultant = NAMED.fullmatch(given.get("staff", ""))
    new = Newcomer(
        "youth",
        given["name"],
        given.get("area"),
        date.fromisoformat(given["born"]),
        tuple(at),
        consultant["name"] if consultant else None,
    )
    return (await newcomer.add(books, new)).id


async def command(stage: Scene, line: str) -> None:
    """Do what a `makker placement` command does, at the page's time."""
    _, _, word, *said = shlex.split(line)
    pairs = said[len(said) % 2 :]
    options = dict(zip(pairs[::2], pairs[1::2], strict=True))
    house, now = stage.mine.house, stage.mine.clock.now()
    async with house.database.write() as connection:
        books = Books(connection, house.engine.around, now)
        if word == "add":
            await _begin(books, stage.youth, options)
        else:
            last = date.fromisoformat(options["--on"])
            await finish(books, int(said[0]), last, options["--reason"])
    await house.engine.settle()


async def _begin(books: Books, youth: int, options: Mapping[str, str]) -> None:
    until = options.get("--until")
    await begin(
        books,
        youth,
        options["--workplace"],
        options["--title"],
        date.fromisoformat(options["--started"]),
        kind=JobKind(options.get("--kind", "other")),
        until=date.fromisoformat(until) if until else None,
        reach=Reach(options.get("--phone"), options.get("--contact")),
    )
