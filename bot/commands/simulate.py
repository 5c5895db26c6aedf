"""`makker simulate`: the house lives through months in minutes, and is judged from the outside."""

import json
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from bot.simulate.progress import Progress
from bot.simulate.run import hush, simulated
from bot.simulate.summary import summary
from bot.simulate.tally import Tally
from bot.simulate.world import Plan
from flows.failure import Failure
from scheduler.calendar import DanishCalendar


def simulate(
    youths: Annotated[int, typer.Option(min=1, max=100_000, help="How many youths.")] = 200,
    days: Annotated[int, typer.Option(min=1, max=3660, help="How many days.")] = 60,
    seed: Annotated[int, typer.Option(help="The same seed draws the same people.")] = 1,
    start: Annotated[
        str | None, typer.Option("--from", help="The first day: 2027-01-01 (default: today).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    db: Annotated[
        Path | None, typer.Option("--db", help="Keep the database in this new file.")
    ] = None,
) -> None:
    """Let invented youths and staff live with Makker, and count from the outside what goes wrong.

    Nobody may be forgotten, woken at night, written to twice or by two voices, and no message may
    be lost: each of these is 0, or the command ends with 1 and says what happened.
    """
    first = _midnight(start)
    if db is not None and db.exists():
        raise Failure(f"--db: {db} is there already. Name a new file.", permanent=True)
    hush()
    progress = Progress(days)
    with TemporaryDirectory(prefix="makker-simulate-") as folder:
        plan = Plan(youths, days, str(seed), first, db or Path(folder) / "simulated.db")
        tally = simulated(plan, progress.told, halve=db is None)
    progress.close()
    _report(tally, as_json)


def _report(tally: Tally, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(tally.to_json(), ensure_ascii=False))
        for note in tally.notes:
            typer.echo(note, err=True)
    else:
        for line in summary(tally):
            typer.echo(line)
    if not tally.clean:
        raise typer.Exit(1)


def _midnight(text: str | None) -> datetime:
    calendar = DanishCalendar()
    try:
        day = date.fromisoformat(text) if text else calendar.today(datetime.now(UTC))
    except ValueError:
        raise Failure("--from wants a date like 2027-01-01.", permanent=True) from None
    return calendar.at(day, time(0))
