"""`makker placement`: a youth starts in a job, and it ends with a reason."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from bot.commands.books import YOUTH, Books, looked_up, one, read_day, written
from flows.answers import Phone
from flows.failure import Failure
from flows.kind import Reading, Unclear
from flows.parents.rule import employer_must_tell, needs_a_yes
from flows.person import Person
from scheduler.ledger import replan
from scheduler.office.workplace import call_off, plan
from storage import consents, contacts, dues, placements, reminding, shifts

app = typer.Typer(help="Youths in jobs.", no_args_is_help=True)


@app.callback()
def placement() -> None:
    """Youths in jobs."""


class JobKind(StrEnum):
    """The steps of the staircase that are jobs."""

    pocket_money = "pocket_money"
    public = "public"
    private = "private"
    mentor = "mentor"
    other = "other"


@app.command()
def add(
    person: Annotated[str, typer.Option(help="The youth's first name or number.")],
    workplace: Annotated[str, typer.Option(help="Where: Netto Køge.")],
    title: Annotated[str, typer.Option(help="As what: butiksmedhjælper.")],
    started: Annotated[str, typer.Option(help="First day: 2026-12-01.")],
    kind: Annotated[JobKind, typer.Option(help="Which kind of job.")] = JobKind.other,
    until: Annotated[
        str | None, typer.Option(help="Last day of the contract, if it has one.")
    ] = None,
    phone: Annotated[
        str | None, typer.Option(help="The workplace's number, for calling in sick.")
    ] = None,
    contact: Annotated[str | None, typer.Option(help="Whom to ask for there: Sanne.")] = None,
) -> None:
    """Record a placement; it enters the youth's CV and is followed up by itself.

    Prints its number, which `placement end` asks for.
    """
    first = read_day(started, "--started")
    last = read_day(until, "--until") if until is not None else None
    if last is not None and last < first:
        raise Failure("--until is before --started.", permanent=True)

    async def work(books: Books) -> int:
        youth = (await one(books.connection, person, YOUTH)).person.id
        number = _number(phone, books.calendar.today(books.now))
        reach = Reach(number, (contact or "").strip() or None)
        return await begin(books, youth, workplace, title, first, kind, last, reach)

    async def look(books: Books) -> list[str]:
        return await at_home(books, (await one(books.connection, person, YOUTH)).person)

    typer.echo(f"Recorded as placement {written(work)}.")
    for line in looked_up(look):
        typer.echo(line, err=True)


async def at_home(books: Books, youth: Person) -> list[str]:
    """Return what is to be known of the parents when a youth begins in a job, in sentences.

    Their yes (programme.md, under 18), and what the employer owes them (AML § 60, stk. 7).
    """
    today, lines = books.calendar.today(books.now), []
    if needs_a_yes(youth.born, today):
        standing = await consents.standing(books.connection, youth.id)
        if standing != "yes":
            lines.append(_NO_YES[standing])
    ninth = await reminding.finished_9th(books.connection, youth.id)
    told = employer_must_tell(youth.born, ninth, today)
    if told:
        lines.append("The employer must tell the parents of the job, its hours and its dangers.")
    elif told is None:
        lines.append(
            "Under 15, or 9th class not finished? Then the employer must tell the parents of the "
            "job, its hours and its dangers."
        )
    return lines


_NO_YES = {
    "no": "Note: a parent has said no. Talk with them before the job begins.",
    "asked": "Note: a parent has been asked and has not said yes yet.",
    "none": "Note: no parent has been asked for their yes yet.",
}


@app.command()
def end(
    number: Annotated[int, typer.Argument(metavar="ID", help="The placement's number.")],
    on: Annotated[str, typer.Option("--on", help="The last day: 2027-05-31.")],
    reason: Annotated[str, typer.Option(help="Why it ended, in a few words.")],
) -> None:
    """Record that a placement has ended, and why; the youth hears from Makker about it."""
    last = read_day(on, "--on")
    if not reason.strip():
        raise Failure("--reason is empty: say in a few words why it ended.", permanent=True)

    async def work(books: Books) -> None:
        await finish(books, number, last, reason.strip())

    written(work)
    typer.echo("Recorded.")


@dataclass(frozen=True, slots=True)
class Reach:
    """The number of a workplace (E.164), and whom to ask for there."""

    phone: str | None = None
    contact: str | None = None


NOBODY = Reach()


async def begin(
    books: Books,
    youth: int,
    workplace: str,
    title: str,
    first: date,
    kind: JobKind = JobKind.other,
    until: date | None = None,
    reach: Reach = NOBODY,
) -> int:
    """Record that a youth begins in a job, and return the placement's number.

    CV, follow-up, the reminders to call the workplace and the place of shifts that were told
    already change in the same commit.
    """
    new = await placements.add(
        books.connection,
        youth,
        workplace,
        title,
        first.isoformat(),
        kind=kind.value,
        until=until.isoformat() if until else None,
        now=books.now,
        phone=reach.phone,
        contact=reach.contact,
    )
    await shifts.placed(books.connection, youth, new, first)
    await dues.plan(books.connection, placements.news(youth, new, books.now))
    job = await placements.by_id(books.connection, new)
    if job is not None:
        await plan(books.connection, books.calendar, job, books.now)
    await replan(books.connection, books.calendar, [youth], books.now)
    return new


def _number(phone: str | None, today: date) -> str | None:
    """Return a workplace's number in E.164 form; raises `Failure` for what is none."""
    if phone is None:
        return None
    read = Phone().read(phone, Reading(today, "da"))
    if isinstance(read, Unclear):
        raise Failure(f"--phone {phone!r} is no number: write 44 12 34 56.", permanent=True)
    return read


async def finish(books: Books, number: int, last: date, reason: str) -> None:
    """Record the last day of a placement and why; raises `Failure` when there is none such."""
    job = await placements.by_id(books.connection, number)
    if job is None:
        raise Failure(
            f"There is no placement {number}. `makker people show NAME` lists a youth's.",
            permanent=True,
        )
    if last < job.started:
        raise Failure(f"--on is before the first day, {job.started}.", permanent=True)
    await placements.end(books.connection, number, last.isoformat(), reason)
    await call_off(books.connection, number)
    # "Can you manage both school and Netto?" is not asked again of whoever has left Netto.
    await contacts.ended(books.connection, [job.person_id], "called_off", books.now)
    await replan(books.connection, books.calendar, [job.person_id], books.now)
