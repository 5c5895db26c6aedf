"""`makker db`: the database's tables."""

import asyncio

import typer

from bot.settings import read_settings
from storage.database import opened

app = typer.Typer(help="The database.", no_args_is_help=True)


@app.callback()
def database() -> None:
    """The database."""


@app.command()
def upgrade() -> None:
    """Bring the tables up to date (this also happens at every start)."""
    settings = read_settings()

    async def run() -> None:
        await (await opened(settings.database_url)).close()

    asyncio.run(run())
    typer.echo("The database is up to date.")
