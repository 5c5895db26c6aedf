"""`makker people`: who Makker knows, and adding staff."""

import asyncio
import json
import secrets
from datetime import UTC, datetime
from typing import Annotated, Literal

import typer

from bot import ledger
from bot.settings import read_settings
from flows.answers import Phone
from flows.kind import Reading, Unclear
from flows.person import Person, Role
from storage import documents, people
from storage.database import opened

app = typer.Typer(help="Who Makker knows.", no_args_is_help=True)


@app.command("list")
def list_people(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List everyone with their addresses, next contact and open case."""

    async def run() -> None:
        database = await opened(read_settings().database_url)
        try:
            rows = await ledger.rows(database)
        finally:
            await database.close()
        for row in rows:
            typer.echo(json.dumps(row.to_json(), ensure_ascii=False) if as_json else _line(row))

    asyncio.run(run())


@app.command()
def add(
    name: Annotated[str, typer.Option(help="First name.")],
    role: Annotated[Literal["consultant", "leader", "role_model"], typer.Option()] = "consultant",
    area: Annotated[str | None, typer.Option(help="Town or area, as youths write it.")] = None,
    sms: Annotated[str | None, typer.Option(help="Mobile number, for SMS.")] = None,
) -> None:
    """Add a member of staff; prints the code that joins their Telegram."""
    number = _number(sms)
    code = "".join(secrets.choice(documents.CODE_LETTERS) for _ in range(10))

    async def run() -> None:
        database = await opened(read_settings().database_url)
        try:
            async with database.write() as connection:
                now = datetime.now(UTC)
                someone = Person(0, _role(role), name, area=area, stage="staff")
                at = ("sms", number) if number else None
                new = await people.add(connection, someone, at, now)
                await documents.add_code(connection, code, "join", new, None, now)
        finally:
            await database.close()

    asyncio.run(run())
    typer.echo(f"{name} is added. To join on Telegram, write this to the bot: /start {code}")


def _role(role: str) -> Role:
    roles: dict[str, Role] = {
        "consultant": "consultant",
        "leader": "leader",
        "role_model": "role_model",
    }
    return roles[role]


def _number(sms: str | None) -> str | None:
    if sms is None:
        return None
    read = Phone().read(sms, Reading(datetime.now(UTC).date(), "da"))
    if isinstance(read, Unclear):
        raise typer.BadParameter("--sms wants a mobile number like +45 20 12 34 56.")
    return read


def _line(row: ledger.Row) -> str:
    where = ", ".join(f"{a.channel} {a.address} ({a.state})" for a in row.addresses)
    return f"{row.id:>5}  {row.name}  {row.role}  {where}  {row.next or '-'}  {row.case or ''}"
