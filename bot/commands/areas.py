"""`makker area`: how often youths hear from Makker, and when the office is open, per area."""

import json
from typing import Annotated

import typer

from bot.commands.books import Books, looked_up, written
from flows.failure import Failure
from flows.follow_up.policy import Policy
from flows.kind import Json
from scheduler.ledger import replan_area
from scheduler.opening import WEEKDAYS, Hours
from storage import areas
from storage.areas import Area

app = typer.Typer(help="Each area's plan and opening hours.", no_args_is_help=True)

DEFAULT = "default"
CLOSED = ("", "-", "closed")
AreaName = Annotated[str, typer.Argument(metavar="AREA", help='Its name, or "default" for all.')]


@app.command("list")
def list_areas(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the areas that have a plan or hours of their own, and the default for all others."""

    async def look(books: Books) -> list[Area]:
        own = sorted(await areas.all_areas(books.connection))
        return [await _area(books, name) for name in ["", *(name for name in own if name)]]

    for area in looked_up(look):
        typer.echo(json.dumps(_json(area), ensure_ascii=False) if as_json else _name(area))


@app.command()
def show(
    name: AreaName = DEFAULT,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Show an area's plan and opening hours, each as `area set` takes it and what it means.

    With --json: {"area", "policy": {name: value}, "hours": {"mon": ["08:00-16:00"], ...}}.
    """

    async def look(books: Books) -> Area:
        return await _area(books, _stored(name))

    area = looked_up(look)
    if as_json:
        typer.echo(json.dumps(_json(area), ensure_ascii=False))
        return
    for key, value, meaning in Policy.from_json(area.policy).described():
        typer.echo(f"{key}={value}".ljust(30) + meaning)
    for day in WEEKDAYS:
        typer.echo(f"hours.{day}={','.join(_periods(area.hours.get(day))) or 'closed'}")


@app.command("set")
def set_area(
    name: AreaName,
    settings: Annotated[list[str], typer.Argument(metavar="NAME=VALUE...")],
) -> None:
    """Change an area's plan or hours, and plan everyone there anew in the same moment.

    `makker area set Køge waiting_days=10 hours.fri=08:00-12:00,13:00-14:30 hours.sat=closed`.
    An area's first setting of its own copies the default's others; `area show` lists the names.
    """
    wanted = [_split(setting) for setting in settings]

    async def work(books: Books) -> int:
        area = _changed(await _area(books, _stored(name)), wanted)
        await areas.put(books.connection, area, books.now)
        return await replan_area(books.connection, books.calendar, area.name or None, books.now)

    typer.echo(f"Done. {written(work)} youths are planned anew.")


async def _area(books: Books, name: str) -> Area:
    """Return an area's settings, those of the default where it has none of its own."""
    found = await areas.all_areas(books.connection)
    area = found.get(name) or found.get("") or Area("")
    return Area(name, area.policy, Hours.from_json(area.hours).to_json())


def _changed(area: Area, wanted: list[tuple[str, str]]) -> Area:
    policy, hours = dict(area.policy), dict(area.hours)
    try:
        for key, value in wanted:
            if key.startswith("hours."):
                hours[key.removeprefix("hours.")] = _as_list(value)
            else:
                changed = Policy.from_json(policy).changed(key, value)
                policy[key] = changed.to_json()[key]
        hours = Hours.from_json(hours).to_json()
    except ValueError as trouble:
        raise Failure(str(trouble), permanent=True) from None
    return Area(area.name, policy, hours)


def _as_list(value: str) -> Json:
    periods: list[Json] = [] if value in CLOSED else [each.strip() for each in value.split(",")]
    return periods


def _periods(raw: Json) -> list[str]:
    return [str(each) for each in raw] if isinstance(raw, list) else []


def _split(setting: str) -> tuple[str, str]:
    key, equals, value = setting.partition("=")
    if not equals:
        raise Failure(
            f"{setting}: write NAME=VALUE, for example waiting_days=10 or hours.fri=08:00-14:00.",
            permanent=True,
        )
    return key.strip(), value.strip()


def _stored(name: str) -> str:
    return "" if name == DEFAULT else name.strip()


def _name(area: Area) -> str:
    return area.name or DEFAULT


def _json(area: Area) -> dict[str, Json]:
    policy = Policy.from_json(area.policy).to_json()
    return {"area": _name(area), "policy": policy, "hours": dict(area.hours)}
