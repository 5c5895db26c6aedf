"""A rule, read back from the JSON in which it is kept."""

from collections.abc import Mapping
from datetime import date, time
from typing import cast

from flows.kind import Json, Unfit
from flows.shifts.rule import DAYS, Rule

_DAY = 24 * 60


def rule_of(raw: Mapping[str, Json]) -> Rule:
    """Return the rule that `Rule.to_json` told of; raise `Unfit` for anything else.

    An end that is not after the start is on the day after.
    """
    try:
        days = tuple(DAYS.index(day) for day in cast("list[str]", raw["days"]))
        interval = cast(int, raw.get("interval") or 1)
        start, end = _minutes(raw.get("start")), _minutes(raw.get("end"))
        since, until = _day(raw.get("from")), _day(raw.get("until"))
        but = tuple(map(date.fromisoformat, cast("list[str]", raw.get("except") or [])))
    except (KeyError, TypeError, ValueError) as odd:
        raise Unfit(f"no rule of shifts: {raw!r}") from odd
    if not days or interval < 1:
        raise Unfit(f"a rule without days: {raw!r}")
    if start is not None and end is not None and end <= start:
        end += _DAY
    return Rule(days, interval, start, end, since, until, but=but)


def _minutes(raw: Json) -> int | None:
    if raw is None:
        return None
    clock = time.fromisoformat(cast(str, raw))
    return clock.hour * 60 + clock.minute


def _day(raw: Json) -> date | None:
    return None if raw is None else date.fromisoformat(cast(str, raw))
