"""`makker invite`: cards for the office, invitations to numbers, and who came by which."""

import json
from pathlib import Path
from typing import Annotated

import typer

from bot.card import Card, drawn
from bot.commands.books import Books, looked_up, one, written
from bot.commands.newcomer import TAKES_CASES
from flows.failure import Failure
from flows.kind import Json
from scheduler.arrivals.inviting import CODE_LENGTH
from storage import documents, invitations, register
from storage.invitations import STANDS_FOR, Invitation, New

app = typer.Typer(help="Invitations, and who came by which.", no_args_is_help=True)
DRAWS = 10


@app.command()
def card(
    out: Annotated[Path, typer.Option(help="Where the page to print is written: card.html.")],
    by: Annotated[str, typer.Option(help="The consultant it comes from: name or number.")],
    area: Annotated[str | None, typer.Option(help="Town or area of who comes by it.")] = None,
) -> None:
    """Make a card to hang up or hand out: anyone may come by it, for a year.

    Under 16 it is SMS; the code for Telegram says that it is from 16.
    """

    async def work(books: Books) -> Card:
        consultant = await one(books.connection, by, TAKES_CASES)
        where = area or consultant.person.area
        code = await _new_code(books, consultant.person.id, where)
        around, until = books.around, books.calendar.today(books.now + STANDS_FOR["card"])
        return Card(code, around.number, around.telegram_link(code), where, until)

    made = written(work)
    out.write_text(drawn(made), "utf-8")
    typer.echo(f"Card {made.code} is in {out}. Open it in a browser and print it.")


async def _new_code(books: Books, consultant: int, area: str | None) -> str:
    around = books.around
    if not around.number and not around.bot:
        raise Failure(
            "A card needs a way in: set MAKKER_TWILIO_NUMBER for SMS, or MAKKER_TELEGRAM_NAME.",
            permanent=True,
        )
    for _ in range(DRAWS):
        code = around.new_code(documents.CODE_LETTERS, CODE_LENGTH)
        new = New("card", consultant, code, area=area)
        if await invitations.make(books.connection, new, books.now) is not None:
            return code
    raise Failure("No new code could be drawn: try again.", permanent=False)


@app.command("list")
def list_invitations(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List invitations, cards and friends' words with what came of them, the newest first.

    With --json each line is {"id", "kind" (sms, card, friend), "state" (open, yes, no, other,
    silent, wrong_number), "name", "age", "area", "by", "code", "came" (how many), "made", "until"}.
    """

    async def look(books: Books) -> list[dict[str, Json]]:
        everyone = await register.entries(books.connection, also_left=True)
        names = {entry.person.id: entry.person.first_name or "?" for entry in everyone}
        found = await invitations.everything(books.connection)
        return [_row(made, came, names) for made, came in found]

    for row in looked_up(look):
        typer.echo(json.dumps(row, ensure_ascii=False) if as_json else _line(row))


def _row(made: Invitation, came: int, names: dict[int, str]) -> dict[str, Json]:
    return {
        "id": made.id,
        "kind": made.kind,
        "state": made.state,
        "name": made.first_name,
        "age": made.age,
        "area": made.area,
        "by": names.get(made.by_id or 0),
        "code": made.code if made.kind != "sms" else None,
        "came": came,
        "made": made.made_at.isoformat(),
        "until": made.until.isoformat(),
    }


def _line(row: dict[str, Json]) -> str:
    what = row["name"] or row["code"] or "-"
    return (
        f"{row['id']:>5}  {row['kind']}  {what}  {row['state']}  {row['area'] or '-'}  "
        f"by {row['by'] or '-'}  {row['came']} came"
    )
