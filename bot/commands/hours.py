"""`makker hours`: what the law says about young people's working hours."""

import sys
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import typer

from bot.json_lines import Row, WrongRow, answered
from flows.facts import NoFigures
from flows.hours.check import check as checked
from flows.hours.check import unknown_to_law
from flows.hours.finding import Finding, Rule
from flows.hours.school_days import SchoolDays, schools_in, told
from flows.hours.shift import WALL, NoShift, Shift
from flows.kind import Json

app = typer.Typer(help="The law on young people's working hours.", no_args_is_help=True)

MOST_SHIFTS = 10_000


@app.callback()
def hours() -> None:
    """The law on young people's working hours."""


@app.command()
def check() -> None:
    """Check shifts against the law: JSON Lines on stdin, the same with "findings" on stdout.

    \b
    In:  {"born": "2012-05-04", "finished_9th": false, "school_days": null,
          "shifts": [{"start": "2026-11-24T16:00+01:00", "end": "2026-11-24T21:00+01:00",
                      "break_min": null}]}
    Out: the same, and "findings": [{"rule": "day_max", "date": "2026-11-24",
          "found": 4.5, "limit": 2, "ref": "AML § 61, stk. 2", "sure": 0.9}, ...]

    \b
    rule       found and limit
    day_max    hours worked on the day
    week_max   hours worked Monday to Sunday; the date is the day that is too much
    window     the time of day: "21:00" and "20:00"
    rest       hours from going home to starting on another day
    days_off   days without work in seven
    break      minutes, in work of more than 4½ hours
    too_young  years

    \b
    "sure" from 0.8 says that it seems beyond the rules, below it is a question.
    finished_9th null: only what holds in both cases. school_days null: a calendar
    that leaves uncertain days out. break_min null: unknown, so not accused. Times
    without an offset are Danish. A row that cannot be checked gets "error".
    """
    for line in answered(sys.stdin.buffer, _checked):
        sys.stdout.buffer.write(line)
        # Whoever writes line by line gets each answer at once.
        sys.stdout.buffer.flush()


def _checked(row: Row) -> Row:
    born = _day(row.get("born"), '"born"')
    finished = row.get("finished_9th")
    if finished is not None and not isinstance(finished, bool):
        raise WrongRow('"finished_9th" must be true, false or null')
    shifts = _shifts(row.get("shifts"))
    missing = unknown_to_law(shifts)
    if isinstance(missing, NoFigures):
        raise WrongRow(f"no rules are known here for {missing.year}")
    found = checked(born, finished, shifts, _school(row.get("school_days"), born))
    return {"findings": [_told(finding) for finding in found]}


def _shifts(raw: object) -> list[Shift]:
    if not isinstance(raw, list) or len(raw) > MOST_SHIFTS:
        raise WrongRow(f'"shifts" must be a list of at most {MOST_SHIFTS}')
    return [_shift(each, f'"shifts" number {number}') for number, each in enumerate(raw, 1)]


def _shift(raw: object, where: str) -> Shift:
    if not isinstance(raw, dict):
        raise WrongRow(f"{where} must be an object")
    pause = raw.get("break_min")
    if pause is not None and (isinstance(pause, bool) or not isinstance(pause, int)):
        raise WrongRow(f'{where}: "break_min" must be whole minutes or null')
    start = _moment(raw.get("start"), f'{where}: "start"')
    end = _moment(raw.get("end"), f'{where}: "end"')
    try:
        return Shift(start, end, pause)
    except NoShift as wrong:
        raise WrongRow(f"{where}: {wrong}") from None


def _school(raw: object, born: date) -> SchoolDays:
    if raw is None:
        return schools_in(None, born)
    if not isinstance(raw, list):
        raise WrongRow('"school_days" must be a list of dates or null')
    return told(_day(each, '"school_days"') for each in raw)


def _moment(raw: object, where: str) -> datetime:
    try:
        # A date alone is no time: a shift without one cannot be checked.
        moment = datetime.fromisoformat(raw) if isinstance(raw, str) and len(raw) > 10 else None
    except ValueError:
        moment = None
    if moment is None:
        raise WrongRow(f"{where} must be a time like 2026-11-28T16:00+01:00")
    return moment if moment.tzinfo else moment.replace(tzinfo=WALL)


def _day(raw: object, where: str) -> date:
    try:
        return date.fromisoformat(raw if isinstance(raw, str) else "")
    except ValueError:
        raise WrongRow(f"{where} must hold dates like 2012-05-04") from None


def _told(finding: Finding) -> Mapping[str, Json]:
    return {
        "rule": finding.rule,
        "date": finding.date.isoformat(),
        "found": _value(finding.rule, finding.found),
        "limit": _value(finding.rule, finding.limit),
        "ref": finding.ref,
        "sure": finding.sure,
    }


def _value(rule: Rule, value: int) -> Any:
    if rule == "window":
        return f"{value // 60:02}:{value % 60:02}"
    if rule not in ("day_max", "week_max", "rest"):
        return value
    return value // 60 if value % 60 == 0 else round(value / 60, 2)
