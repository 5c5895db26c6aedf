"""`makker export` and `makker forget`: all that is kept of somebody, shown or erased."""

import asyncio
import json
import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot import everything
from bot.commands.books import Books, looked_up, one
from bot.commands.newcomer import TAKES_CASES
from bot.settings import read_settings
from flows.failure import Failure
from scheduler import office
from scheduler.calendar import DanishCalendar
from scheduler.privacy import Held, erase_now
from scheduler.surroundings import Surroundings
from storage import exporting
from storage.database import Database, opened
from storage.erasing import Erased
from storage.register import Entry

Who = Annotated[str, typer.Argument(metavar="NAME|ID", help="First name or number.")]
_WAIT = {
    "danger": "{name} has a case that cannot wait. Close it first, or, when a human has decided"
    " what becomes of it, add --despite-danger.",
    "mid_air": "Something to or from {name} is just on its way. Try again in a minute.",
}


def export(
    who: Who,
    page: Annotated[
        Path | None, typer.Option(help="Write a page to read into this file as well.")
    ] = None,
) -> None:
    """Print all that is kept of somebody as JSON, colleagues' notes included.

    The shape: {table: [row, ...]}, as the tables are; moments in UTC, files in base64. Look at it
    before you hand it on: notes may be about others, too. What a youth is sent in the chat is the
    same without notes and timers.
    """

    async def look(books: Books) -> everything.Kept:
        entry = await one(books.connection, who, also_left=True)
        return await exporting.everything(books.connection, entry.person.id, notes=True)

    kept = looked_up(look)
    if page is not None:
        settings = read_settings()
        calendar = DanishCalendar(settings.timezone)
        page.write_bytes(everything.page(kept, "da", settings.retention, calendar).data)
    typer.echo(everything.data(kept).data.decode())


def forget(
    who: Who,
    despite_danger: Annotated[
        bool, typer.Option(help="Although a case of safety is open: a human has decided.")
    ] = False,
    quiet: Annotated[bool, typer.Option(help="Do not send them the receipt.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Erase somebody at once, with all that is theirs, and print the receipt.

    Staff who are on the books are removed first (`makker people remove`), so that their cases
    pass on. With --json: {"receipt", "counts": {table: rows that went}}.
    """
    erased = asyncio.run(_forget(who, despite_danger=despite_danger, tell=not quiet))
    if as_json:
        typer.echo(json.dumps({"receipt": erased.code, "counts": dict(erased.counts)}))
        return
    typer.echo(f"Erased: {sum(erased.counts.values())} rows. The receipt is {erased.code}.")


async def _forget(who: str, *, despite_danger: bool, tell: bool) -> Erased:
    settings = read_settings()
    database = await opened(settings.database_url)
    calendar = DanishCalendar(settings.timezone)
    around = Surroundings(calendar, secrets.choice, keep=settings.retention)
    try:
        erased = await _erase(database, around, who, despite_danger=despite_danger, tell=tell)
        # The letter with the receipt is swept up by whoever sends it.
        await database.swept()
        return erased
    finally:
        await database.close()


async def _erase(
    database: Database, around: Surroundings, who: str, *, despite_danger: bool, tell: bool
) -> Erased:
    async with database.write() as connection:
        entry = await one(connection, who, also_left=True)
        _check(entry)
        here = await office.at(connection, around, datetime.now(UTC))
        ended = await erase_now(
            here, entry.person.id, "staff", despite_danger=despite_danger, tell=tell
        )
    if isinstance(ended, Held):
        name = entry.person.first_name or f"Number {entry.person.id}"
        raise Failure(_WAIT[ended.why].format(name=name), permanent=True)
    return ended


def _check(entry: Entry) -> None:
    if entry.person.role in TAKES_CASES and entry.left_at is None:
        raise Failure(
            f"{entry.person.first_name} takes cases. First: makker people remove"
            f" {entry.person.id}; then their cases and youths are somebody else's.",
            permanent=True,
        )
