"""The `makker` command."""

import asyncio
import gc
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any, Literal

import typer
import uvicorn

from bot.app import web_app
from bot.commands import areas, db, hours, invite, parents, payslip, people, placements, shifts
from bot.commands.answers import answers
from bot.commands.cases import cases
from bot.commands.due import due
from bot.commands.facts import facts
from bot.commands.privacy import export, forget
from bot.commands.replay import replay
from bot.commands.simulate import simulate
from bot.commands.understand import understand
from bot.demo.stage import demo_app
from bot.logs import speak_plainly
from bot.settings import WrongSettings, read_settings
from bot.terminal import terminal_phone
from flows.failure import Failure
from storage.database import opened

app = typer.Typer(
    help="Makker: the mate in your pocket on the way to the first after-school job.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.add_typer(db.app, name="db")
app.add_typer(people.app, name="people")
app.add_typer(placements.app, name="placement")
app.add_typer(invite.app, name="invite")
app.add_typer(parents.app, name="parents")
app.add_typer(areas.app, name="area")
app.add_typer(hours.app, name="hours")
app.add_typer(payslip.app, name="payslip")
app.add_typer(shifts.app, name="shifts")
app.command()(answers)
app.command()(cases)
app.command()(due)
app.command()(export)
app.command()(facts)
app.command()(forget)
app.command()(replay)
app.command()(simulate)
app.command()(understand)

DatabasePath = Annotated[
    Path | None, typer.Option("--db", help="Keep the database in this file (default: a new one).")
]
Port = Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on.")]


@app.command()
def demo(port: Port = 8000, db: DatabasePath = None) -> None:
    """Show Makker on simulated phones in the browser, with a clock to turn."""
    if db is not None and not db.resolve().parent.is_dir():
        raise Failure(f"--db: the folder {db.resolve().parent} does not exist.", permanent=True)
    typer.echo(f"Makker's phones: http://127.0.0.1:{port}/demo   (stop with Ctrl-C)")
    _listen(demo_app(db), "127.0.0.1", port)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Port = 8080,
) -> None:
    """Run Makker for real: webhooks or polling, worker, sender and timers. See README.md."""
    settings = read_settings()
    if not (settings.twilio_account_sid or settings.telegram_token):
        typer.echo(
            "No channel is set up yet: set MAKKER_TELEGRAM_TOKEN or the MAKKER_TWILIO_ four."
        )
    asyncio.run(_try_database(settings.database_url))
    gc.freeze()  # what is loaded by now stays: the collector need not look at it in every batch
    _listen(web_app(settings), host, port)


@app.command()
def chat(
    name: Annotated[str | None, typer.Option("--as", help="Your first name.")] = None,
    born: Annotated[str | None, typer.Option(help="Your birth date: 2011-06-12.")] = None,
    phone: Annotated[Literal["sms", "telegram"], typer.Option(help="Which kind of phone.")] = "sms",
    db: DatabasePath = None,
) -> None:
    """Chat with Makker in the terminal: each line is a message, each answer a line."""
    birthday = _date(born)

    async def talk(path: Path) -> None:
        async with terminal_phone(path, style=phone, name=name, born=birthday) as mine:
            while line := await asyncio.to_thread(sys.stdin.readline):
                for answer in await mine.write(line.rstrip("\n")):
                    typer.echo(f"Makker: {answer}")

    with TemporaryDirectory(prefix="makker-chat-") as folder:
        asyncio.run(talk(db or Path(folder) / "chat.db"))


async def _try_database(url: str) -> None:
    # Before the server starts, so that what is wrong is said in one sentence and not in a log.
    await (await opened(url)).close()


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter("--born wants a date like 2011-06-12.") from None


def _listen(application: Any, host: str, port: int) -> None:
    config = uvicorn.Config(application, host=host, port=port, log_level="warning", lifespan="on")
    server = uvicorn.Server(config)
    server.run()
    if not server.started:
        raise typer.Exit(3)


def main() -> None:
    """Run the command; what can go wrong outside is said in one sentence."""
    speak_plainly()
    try:
        app()
    except (Failure, WrongSettings) as trouble:
        typer.echo(f"makker: {trouble}", err=True)
        raise SystemExit(2) from None
