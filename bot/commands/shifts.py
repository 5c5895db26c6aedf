"""`makker shifts`: what is understood of shifts, without a conversation around them."""

import sys
from datetime import UTC, datetime

import typer

from bot.json_lines import Row, WrongRow, answered
from flows.kind import Unfit
from flows.shifts import Shift, told
from flows.shifts.wall import wall

app = typer.Typer(help="Shifts, as they are told.", no_args_is_help=True)

LONGEST_TEXT = 100_000
"""Characters that are taken at the door; much less is read."""


@app.callback()
def shifts() -> None:
    """Shifts, as they are told."""


@app.command()
def parse() -> None:
    """Read shifts out of texts: JSON Lines on stdin, the same with what they say on stdout.

    \b
    In:  {"text": "lørdag 10-16 og hver tirsdag 16-19", "now": "2026-11-25T14:00:00+01:00"}
    Out: the same, and
         "shifts": [{"start": "2026-11-28T10:00:00+01:00", "end": "2026-11-28T16:00:00+01:00"}],
         "rules": [{"rule": "weekly", "days": ["TU"], "interval": 1, "start": "16:00",
                    "end": "19:00", "from": null, "until": null}],
         "ask": null

    Times are on the wall in Copenhagen, with their offset. "end" is null when it was not said,
    "start" a date alone when no time was. "ask" is what is missing, first things first: day,
    which_day, date, start, end, time, am_pm, which_week, rule, whose, which_shift, overlap or
    many. "now" is this moment when it is left out. "earlier", if given, are shifts in the same
    form that a correction may change. Other keys are kept. A line that cannot be read gets
    "error" in its place, and the rest goes on.
    """
    for line in answered(sys.stdin.buffer, _answer):
        sys.stdout.buffer.write(line)
        # Whoever writes line by line gets each answer at once.
        sys.stdout.buffer.flush()


def _answer(row: Row) -> Row:
    text = row.get("text")
    if not isinstance(text, str):
        raise WrongRow('"text" must be a string')
    if len(text) > LONGEST_TEXT:
        raise WrongRow(f'"text" must be at most {LONGEST_TEXT} characters')
    now = _now(row.get("now"))
    read = told(text, now, _earlier(row.get("earlier"), now))
    return {
        "shifts": [shift.to_json() for shift in read.shifts],
        "rules": [rule.to_json() for rule in read.rules],
        "ask": read.ask,
    }


def _now(raw: object) -> datetime:
    if raw is None:
        return datetime.now(UTC)
    try:
        if not isinstance(raw, str):
            raise ValueError("not text")
        return wall(datetime.fromisoformat(raw))
    except (ValueError, OverflowError):
        raise WrongRow('"now" must be a moment like 2026-11-25T14:00:00+01:00') from None


def _earlier(raw: object, now: datetime) -> list[Shift]:
    if raw is None:
        return []
    try:
        if not isinstance(raw, list):
            raise Unfit("no list")
        return [Shift.from_json(one, now) for one in raw]
    except (Unfit, AttributeError):
        raise WrongRow('"earlier" must be a list of {"start", "end"}') from None
