"""`makker people`: who Makker knows; adding them, and letting them go."""

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer

from bot import ledger
from bot.commands.books import YOUTH, Books, looked_up, one, written
from bot.commands.leaving import leave
from bot.commands.newcomer import TAKES_CASES, Added, add, new_code, newcomer
from bot.commands.portrait import lines, portrait
from bot.settings import read_settings
from flows.failure import Failure
from flows.person import STAFF, Role
from scheduler import office, relay
from scheduler.arrivals.page import Page, page_of
from scheduler.arrivals.page import lines as page_lines
from scheduler.calendar import DanishCalendar
from storage import people, register, staff

app = typer.Typer(help="Who Makker knows.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
Who = Annotated[str, typer.Argument(metavar="NAME|ID", help="First name or number.")]


class AnyRole(StrEnum):
    """What somebody can be."""

    youth = "youth"
    role_model = "role_model"
    consultant = "consultant"
    leader = "leader"
    parent = "parent"


_ROLES: dict[AnyRole, Role] = {
    AnyRole.youth: "youth",
    AnyRole.role_model: "role_model",
    AnyRole.consultant: "consultant",
    AnyRole.leader: "leader",
    AnyRole.parent: "parent",
}


@app.command("list")
def list_people(as_json: AsJson = False) -> None:
    """List everyone with their addresses, next contact, open cases and who has the voice.

    With --json each line is {"id", "name", "role", "area", "stage", "stopped", "addresses":
    [{"channel", "address", "state"}], "next" (UTC), "why", "case", "cases": [as `makker cases`],
    "consultant", "deputy", "on_duty", "voice", "paused", "forgotten"}.
    """

    async def look(books: Books) -> list[ledger.Row]:
        entries = await register.entries(books.connection)
        return await ledger.rows_of(books.connection, books.calendar, entries, books.now)

    for row in looked_up(look):
        typer.echo(json.dumps(row.to_json(), ensure_ascii=False) if as_json else _line(row))


@app.command("add")
def add_person(
    name: Annotated[str, typer.Option(help="First name.")],
    role: Annotated[AnyRole, typer.Option()] = AnyRole.consultant,
    born: Annotated[str | None, typer.Option(help="Birth date: 2011-06-12.")] = None,
    phone: Annotated[
        str | None, typer.Option("--phone", "--sms", help="Mobile number, for SMS.")
    ] = None,
    telegram: Annotated[
        str | None, typer.Option(help="Their number on Telegram; youths from 16 only.")
    ] = None,
    area: Annotated[str | None, typer.Option(help="Town or area, as youths write it.")] = None,
    consultant: Annotated[
        str | None, typer.Option(help="A youth's consultant: name or number.")
    ] = None,
    deputy: Annotated[
        str | None, typer.Option(help="Who takes over from this consultant or leader.")
    ] = None,
    confirmed: Annotated[
        bool, typer.Option(help="You know that the phone is theirs: no code is asked for.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Add somebody; prints their number.

    A youth is enrolled at once and has a next contact from the same moment. Staff get a code that
    joins a phone of theirs: until it comes from there, Makker writes nothing to it.
    With --json: {"id", "name", "role", "code"}.
    """
    new = newcomer(
        _ROLES[role],
        name,
        born=born,
        area=area,
        phone=phone,
        telegram=telegram,
        consultant=consultant,
        deputy=deputy,
        confirmed=confirmed,
        today=DanishCalendar(read_settings().timezone).today(datetime.now(UTC)),
    )

    async def work(books: Books) -> Added:
        return await add(books, new)

    added = written(work)
    if as_json:
        fields = {"id": added.id, "name": added.name, "role": added.role, "code": added.code}
        typer.echo(json.dumps(fields, ensure_ascii=False))
        return
    typer.echo(f"{added.name} is added as number {added.id}.")
    if added.code:
        typer.echo(_how_to_join(added.code))


@app.command()
def code(who: Who, as_json: AsJson = False) -> None:
    """Give somebody of the staff a code that joins one more phone. With --json: {"id", "code"}."""

    async def work(books: Books) -> tuple[int, str]:
        mine = (await one(books.connection, who, STAFF)).person.id
        return mine, await new_code(books, mine)

    number, made = written(work)
    typer.echo(json.dumps({"id": number, "code": made}) if as_json else _how_to_join(made))


@app.command()
def lost(who: Who) -> None:
    """Cut off the phones of somebody of the staff: nothing goes there, nothing from there is done.

    Codes they have not used are void. Back with `code` (another phone) or `found` (the same).
    """

    async def work(books: Books) -> str:
        entry = await one(books.connection, who, STAFF)
        here = await office.at(books.connection, books.around, books.now)
        await relay.shut_out(here, entry.person)
        return f"{entry.person.first_name} is cut off. Nothing goes to their phones any more."

    typer.echo(written(work))


@app.command()
def found(who: Who) -> None:
    """Open the phones of somebody again that were cut off: they have them back."""

    async def work(books: Books) -> str:
        entry = await one(books.connection, who, STAFF)
        again = await people.open_again(books.connection, entry.person.id)
        if not again:
            raise Failure(f"No phone of {entry.person.first_name} is cut off.", permanent=True)
        return f"{entry.person.first_name} is back, and is written to again."

    typer.echo(written(work))


@app.command()
def show(who: Who, as_json: AsJson = False) -> None:
    """Show one person: addresses, consultant, jobs, next contact and why, cases with history.

    With --json: the object that `makker people list --json` has, and "born", "jobs": [{"id",
    "workplace", "kind", "started", "ended", "until", "reason"}], "history": [closed and open
    cases with "outcome", "note", "opened", "closed" and "events": [{"at", "who", "what"}]].
    """

    async def look(books: Books) -> dict[str, object]:
        entry = await one(books.connection, who)
        return await portrait(books, entry)

    seen = looked_up(look)
    typer.echo(json.dumps(seen, ensure_ascii=False) if as_json else "\n".join(lines(seen)))


@app.command()
def page(who: Who, as_json: AsJson = False) -> None:
    """Show what a youth has told on the way to a job: what is ready, and what is not.

    With --json: {"id", "name", "area", "wishes", "told": {"mitid": "not_yet" ...}, "lacks",
    "untold" (steps), "parents": "yes", "no", "asked" or "none", "brought_by"}.
    """

    async def look(books: Books) -> Page:
        entry = await one(books.connection, who, YOUTH)
        return await page_of(books.connection, entry.person, books.calendar.today(books.now))

    seen = looked_up(look)
    whole = json.dumps(seen.to_json(), ensure_ascii=False)
    typer.echo(whole if as_json else "\n".join(page_lines(seen, "da")))


@app.command()
def remove(who: Who) -> None:
    """Let somebody go. Of staff, cases and youths pass to the deputy in the same moment."""

    async def work(books: Books) -> str:
        return await leave(books, await one(books.connection, who))

    typer.echo(written(work))


@app.command()
def deputy(
    who: Who,
    other: Annotated[str, typer.Option("--is", metavar="NAME|ID", help="Who takes over.")],
) -> None:
    """Say who takes over when a consultant or leader is away or leaves."""

    async def work(books: Books) -> str:
        mine = await one(books.connection, who, TAKES_CASES)
        theirs = await one(books.connection, other, TAKES_CASES)
        if mine.person.id == theirs.person.id:
            raise Failure("Nobody is their own deputy: name somebody else.", permanent=True)
        await staff.set_deputy(books.connection, mine.person.id, theirs.person.id)
        return f"{theirs.person.first_name} is now {mine.person.first_name}'s deputy."

    typer.echo(written(work))


def _how_to_join(code: str) -> str:
    return f"To join, they write this from their phone: KODE {code} (on Telegram: /start {code})"


def _line(row: ledger.Row) -> str:
    where = ", ".join(f"{a.channel} {a.address} ({a.state})" for a in row.addresses) or "-"
    return f"{row.id:>5}  {row.name}  {row.role}  {where}  {row.next or '-'}  {row.case or ''}"
