"""`makker parents`: what parents were asked about their children, and what they answered."""

import json
from typing import Annotated

import typer

from bot.commands.books import Books, looked_up
from flows.kind import Json
from flows.parents.rule import needs_a_yes
from storage import consents, register
from storage.consents import weighed

app = typer.Typer(help="Parents' yes and no.", no_args_is_help=True)


@app.callback()
def parents() -> None:
    """Parents' yes and no."""


@app.command("list")
def list_parents(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the youths who need a parent's yes, and how it stands.

    With --json each line is {"id", "name", "area", "standing" (yes, no, asked, none), "asked":
    [{"parent", "language", "state", "asked", "answered"}]}; times are UTC.
    """

    async def look(books: Books) -> list[dict[str, Json]]:
        return await _rows(books)

    for row in looked_up(look):
        typer.echo(json.dumps(row, ensure_ascii=False) if as_json else _line(row))


async def _rows(books: Books) -> list[dict[str, Json]]:
    today = books.calendar.today(books.now)
    everyone = await register.entries(books.connection)
    spoken = {entry.person.id: entry.person.language for entry in everyone}
    youths = [e.person for e in everyone if e.person.role == "youth" and e.person.enrolled]
    young = [youth for youth in youths if needs_a_yes(youth.born, today)]
    asked = await consents.of_youths(books.connection, [youth.id for youth in young])
    return [
        {
            "id": youth.id,
            "name": youth.first_name,
            "area": youth.area,
            "standing": weighed(asked.get(youth.id, [])),
            "asked": [
                {
                    "parent": each.parent_id,
                    "language": spoken.get(each.parent_id),
                    "state": each.state,
                    "asked": each.asked_at.isoformat(),
                    "answered": each.answered_at.isoformat() if each.answered_at else None,
                }
                for each in asked.get(youth.id, [])
            ],
        }
        for youth in young
    ]


def _line(row: dict[str, Json]) -> str:
    return f"{row['id']:>5}  {row['name'] or '?'}  {row['area'] or '-'}  {row['standing']}"
