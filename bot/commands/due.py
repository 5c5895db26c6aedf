"""`makker due`: who hears from Makker next, and why."""

import json
from typing import Annotated

import typer

from bot import ledger
from bot.commands.books import YOUTH, Books, looked_up, one
from flows.kind import Json
from storage import register


def due(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    person: Annotated[str | None, typer.Option(metavar="NAME|ID", help="Only this youth.")] = None,
) -> None:
    """List every enrolled youth with the next contact and why, the earliest first.

    With --json each line is {"person", "name", "area", "next" (UTC, null while a human has them),
    "why" (a Danish sentence), "cases": [as `makker cases`], "consultant", "voice" (the human who
    has the thread), "paused" (until), "forgotten" (always false, or something is wrong)}.
    """

    async def look(books: Books) -> list[ledger.Row]:
        if person is not None:
            entries = [await one(books.connection, person, YOUTH)]
        else:
            entries = await register.entries(books.connection)
        youths = [entry for entry in entries if entry.person.role == "youth"]
        return await ledger.rows_of(books.connection, books.calendar, youths, books.now)

    for row in sorted(looked_up(look), key=lambda row: (row.next or "", row.id)):
        if row.stage != "new" or person is not None:
            typer.echo(json.dumps(_as_json(row), ensure_ascii=False) if as_json else _line(row))


def _as_json(row: ledger.Row) -> dict[str, Json]:
    whole = row.to_json()
    kept = ("name", "area", "next", "why", "cases", "consultant", "voice", "paused", "forgotten")
    return {"person": row.id, **{key: whole[key] for key in kept}}


def _line(row: ledger.Row) -> str:
    if row.forgotten:
        return f"{row.id:>5}  {row.name}: har hverken næste kontakt, sag eller pause!"
    said = [part for part in (row.why, f"Sag: {row.case}." if row.case else "") if part]
    if row.stage == "new":
        said = ["er ved at skrive sig ind."]
    return f"{row.id:>5}  {row.name}  {row.next or '-'}  {' '.join(said)}"
