"""Messages with shifts in them, and what they say, from the tables beside this file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from tomllib import loads
from typing import Any

from flows.kind import Json
from flows.shifts import Shift
from flows.shifts.wall import ZONE, on_wall

HERE = Path(__file__).parent
SETS = (
    "one_off", "rules", "rosters", "none", "bad", "changes", "voices", "voices_spring",
    "voices_none", "voices_more", "voices_last", "voices_fresh", "voices_fifth",
    "voices_sixth", "voices_seventh", "voices_eighth", "voices_ninth", "voices_tenth",
    "voices_eleventh", "voices_february", "voices_october", "voices_december", "voices_may",
    "voices_march", "voices_september", "voices_january", "voices_april", "voices_november",
    "voices_june",
)  # fmt: skip
Row = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Example:
    """A text read at a moment, with the shifts and rules in it as the doors tell them."""

    text: str
    now: datetime
    shifts: tuple[Row, ...] = ()
    rules: tuple[Row, ...] = ()
    ask: str | None = None

    def told_shifts(self) -> list[str]:
        """Return the shifts in a form to compare."""
        return sorted(
            str({"start": _moment(r["start"]), "end": _moment(r["end"])}) for r in self.shifts
        )

    def told_rules(self) -> list[str]:
        """Return the rules in a form to compare."""
        return sorted(str(dict(rule)) for rule in self.rules)


@dataclass(frozen=True, slots=True)
class Changing:
    """A text that changes what was told before."""

    earlier: tuple[Shift, ...]
    text: str
    now: datetime
    after: tuple[Shift, ...]


def examples(name: str) -> Iterator[Example]:
    """Yield the examples of a set."""
    raw = _raw(name)
    now = datetime.fromisoformat(raw["now"]).replace(tzinfo=ZONE)
    for row in raw["told"]:
        text, shifts, ask, rules = [*row, "", "", ""][:4]
        yield Example(
            text, now, tuple(shift.to_json() for shift in shifts_in(shifts, now)),
            tuple(_rule(rule.strip()) for rule in rules.split(";") if rule.strip()), ask or None,
        )  # fmt: skip


def changes() -> Iterator[Changing]:
    """Yield the corrections of earlier shifts."""
    raw = _raw("changes")
    now = datetime.fromisoformat(raw["now"]).replace(tzinfo=ZONE)
    for earlier, text, after in raw["changed"]:
        yield Changing(shifts_in(earlier, now), text, now, shifts_in(after, now))


def shifts_in(table: str, now: datetime) -> tuple[Shift, ...]:
    """Return the shifts of a row: "11-28 10:00-16:00, 2027-01-02"."""
    return tuple(_shift(told.strip(), now) for told in table.split(",") if told.strip())


def _shift(told: str, now: datetime) -> Shift:
    """Read "11-28 10:00-16:00", and "11-28 22:00-29 02:00" over midnight."""
    day_text, _, rest = told.partition(" ")
    day = date.fromisoformat(day_text if len(day_text) > 5 else f"2026-{day_text}")
    if not rest:
        return Shift(day, None, day < now.date())
    start_text, _, end_text = rest.partition("-")
    start = on_wall(day, _minutes(start_text))
    if not end_text:
        return Shift(start, None, start <= now)
    over = " " in end_text
    end = on_wall(day + timedelta(days=over), _minutes(end_text.split(" ")[-1]))
    return Shift(start, end, end <= now)


def _rule(told: str) -> Row:
    told, _, but = told.partition(" but ")
    days, times, interval, since, until = [*told.split(" "), "", "", "", ""][:5]
    start, _, end = times.partition("-")
    dates = {"except": but.split(",")} if but else {}
    return {
        "rule": "weekly", "days": days.split(","), "interval": int(interval or 1),
        "start": start or None, "end": end or None,
        "from": since if since not in ("", "-") else None, "until": until or None, **dates,
    }  # fmt: skip


def _moment(told: Json) -> Json:
    if not isinstance(told, str) or "T" not in told:
        return told
    return datetime.fromisoformat(told).astimezone(ZONE).isoformat()


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def _raw(name: str) -> dict[str, Any]:
    return loads((HERE / f"{name}.toml").read_text("utf-8"))
