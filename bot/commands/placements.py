"""`makker placement`: recording that a youth has started in a job."""

import asyncio
from datetime import UTC, date, datetime
from typing import Annotated

import typer

from bot.settings import read_settings
from flows.failure import Failure
from storage import dues, people, placements
from storage.database import opened

app = typer.Typer(help="Youths in jobs.", no_args_is_help=True)


@app.callback()
def placement() -> None:
    """Youths in jobs."""


@app.command()
def add(
    person: Annotated[str, typer.Option(help="The youth's first name or number.")],
    workplace: Annotated[str, typer.Option(help="Where: Netto Køge.")],
    title: Annotated[str, typer.Option(help="As what: butiksmedhjælper.")],
    started: Annotated[str, typer.Option(help="First day: 2026-12-01.")],
) -> None:
    """Record a placement; it enters the youth's CV by itself."""
    try:
        day = date.fromisoformat(started)
    except ValueError:
        raise typer.BadParameter("--started wants a date like 2026-12-01.") from None

    async def run() -> None:
        database = await opened(read_settings().database_url)
        try:
            async with database.write() as connection:
                found = await people.called(connection, person, None)
                if person.isdecimal():
                    found = list((await people.by_id(connection, [int(person)])).values())
                if len(found) != 1:
                    raise Failure(
                        f"{len(found)} youths are called {person}: "
                        "use the number from `makker people list`.",
                        permanent=True,
                    )
                youth = found[0].person.id
                new = await placements.add(connection, youth, workplace, title, day.isoformat())
                await dues.plan(connection, placements.news(youth, new, datetime.now(UTC)))
        finally:
            await database.close()

    asyncio.run(run())
    typer.echo("Recorded.")
