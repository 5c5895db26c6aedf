"""`makker facts`: what pay is reckoned with on a day, and who says so."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated

import typer

from flows.facts import Fact, NoFigures, Step, figures_on
from flows.failure import Failure
from flows.kind import Json
from scheduler.calendar import DanishCalendar


def facts(
    at: Annotated[
        str | None, typer.Option(help="The day to look at: 2026-04-01 (default: today).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Show the world on a day: every figure that pay is reckoned with, and its source.

    Only what is "high" may say that something is wrong; "medium" may ask. A year without figures
    is refused. With --json: {"name", "value", "unit", "from", "until", "source", "checked",
    "confidence"}; "value" is a number as text, a list of them, or steps {"hours", "own",
    "employer"}.
    """
    found = figures_on(_day(at))
    if isinstance(found, NoFigures):
        raise Failure(f"There are {found}.", permanent=True)
    for fact in found.facts.values():
        typer.echo(json.dumps(_json(fact), ensure_ascii=False) if as_json else _shown(fact))


def _json(fact: Fact) -> dict[str, Json]:
    return {
        "name": fact.name,
        "value": _value(fact.value),
        "unit": fact.unit,
        "from": fact.start.isoformat(),
        "until": fact.until.isoformat(),
        "source": fact.source,
        "checked": fact.checked.isoformat(),
        "confidence": fact.confidence,
    }


def _value(value: object) -> Json:
    if isinstance(value, tuple):
        return [_value(each) for each in value]
    if isinstance(value, Step):
        own, employer = (f"{Decimal(ore) / 100:.2f}" for ore in (value.own, value.employer))
        return {"hours": str(value.hours), "own": own, "employer": employer}
    return str(value)


def _shown(fact: Fact) -> str:
    told = f"{fact.name.ljust(29)}{_said(fact.value)} {fact.unit}"
    return f"{told}\n    {fact.start} to {fact.until}, {fact.confidence}: {fact.source}"


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_said(each) for each in value)
    told = _value(value)
    return " / ".join(map(str, told.values())) if isinstance(told, dict) else str(told)


def _day(text: str | None) -> date:
    try:
        return date.fromisoformat(text) if text else DanishCalendar().today(datetime.now(UTC))
    except ValueError:
        raise Failure("--at wants a date like 2026-04-01.", permanent=True) from None
