"""`makker cases`: what named humans have in hand."""

import json
from typing import Annotated

import typer

from bot.case_row import case_row
from bot.commands.books import Books, looked_up
from flows.kind import Json
from storage import cases as stored
from storage import register

SIGNS = {"safety": "!!", "today": "! ", "this_week": "  "}


def cases(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    also_closed: Annotated[bool, typer.Option("--all", help="Closed ones too.")] = False,
) -> None:
    """List the cases that are not closed, the most pressing deadline first.

    With --json each line is {"case", "person", "name", "reason", "what", "urgency" (safety, today,
    this_week), "state" (open, taken, waiting, closed), "owner", "deadline" (UTC), "overdue",
    "level" (0 owner, 1 deputy, 2 leader, 3 everyone), "opened", "closed", "outcome", "note"}.
    """

    async def look(books: Books) -> list[dict[str, Json]]:
        return await rows(books, also_closed=also_closed)

    for row in looked_up(look):
        typer.echo(json.dumps(row, ensure_ascii=False) if as_json else _line(row))


async def rows(books: Books, *, also_closed: bool) -> list[dict[str, Json]]:
    """Return the cases as JSON; of everyone, the most pressing deadline first."""
    everyone = await register.entries(books.connection, also_left=True)
    names = {entry.person.id: entry.person.first_name or "?" for entry in everyone}
    found = await stored.open_cases(books.connection)
    if also_closed:
        found += await stored.closed_cases(books.connection)
    return [
        {
            "person": case.person_id,
            "name": names[case.person_id],
            **case_row(case, names, books.now).to_json(),
            "opened": case.made_at.isoformat() if case.made_at else None,
            "closed": case.closed_at.isoformat() if case.closed_at else None,
            "outcome": case.outcome,
            "note": case.note,
        }
        for case in found
    ]


def _line(row: dict[str, Json]) -> str:
    late = " OVERDUE" if row["overdue"] else ""
    owner = row["owner"] or "nobody"
    sign = SIGNS.get(str(row["urgency"]), "  ")
    return (
        f"{sign} {row['case']:>5}  {row['name']}  {row['what']}  {row['state']}  {owner}  "
        f"{row['deadline']}{late}"
    )
