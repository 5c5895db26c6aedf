"""Rules: their shifts are made five weeks ahead, and week by week from then on."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import cast

from flows.kind import Json
from flows.shifts.kept_rule import rule_of
from flows.shifts.rule import Rule
from scheduler.calendar import DanishCalendar
from scheduler.shifts.roster import Roster, roster
from scheduler.shifts.timer import RULE, rule_key
from scheduler.shifts.times import times
from storage import dues, shift_rules, shifts
from storage.database import Connection
from storage.dues import Due
from storage.inbox import Event
from storage.shift_rules import RuleRow

AHEAD = timedelta(days=35)
EVERY_DAYS, AT = 7, time(4)
"""A week later, at night: it says nothing to anybody."""


async def tell_rule(roster: Roster, told: Json) -> None:
    """Keep a rule and make its shifts to come; one that stands already is kept once."""
    rule, raw = _anchored(cast(Mapping[str, Json], told), roster.today)
    known = await shift_rules.of_person(roster.connection, roster.person_id)
    if any(each.rule == raw for each in known):
        return
    row = await shift_rules.add(
        roster.connection, roster.person_id, raw, roster.today, roster.by or "", roster.now
    )
    await _make(roster, row, rule, roster.today)


async def drop_rules(roster: Roster, ids: Collection[int]) -> None:
    """Drop rules, their timers, and their shifts to come."""
    if not ids:
        return
    by = roster.by or ""
    gone = await shift_rules.drop(roster.connection, roster.person_id, ids, by, roster.now)
    if not gone:
        return
    await dues.cancel_many(roster.connection, [rule_key(id_) for id_ in gone])
    for kept in await shifts.after(roster.connection, roster.person_id, roster.now):
        if kept.rule_id in gone:
            roster.drop(kept)


async def take_up_rules(roster: Roster, order: str) -> None:
    """Let the rules stand again that an order dropped."""
    await _follow(roster, await shift_rules.take_up(roster.connection, order))


async def follow_rules(roster: Roster) -> None:
    """Make the shifts of all rules that stand, from today, and plan when the next ones are made."""
    await _follow(roster, await shift_rules.of_person(roster.connection, roster.person_id))


def is_rule_timer(event: Event) -> bool:
    """Return whether an event makes the next shifts of a rule."""
    return event.does == RULE


async def on_rule_timer(
    connection: Connection, calendar: DanishCalendar, event: Event, now: datetime
) -> None:
    """Make the next shifts of a rule, unless it was dropped since its timer fired."""
    if not await dues.still_meant(connection, [event.external_id]):
        return
    row = await shift_rules.by_id(connection, event.timer["rule"])
    if row is not None:
        here = await roster(connection, calendar, row.person_id, None, now)
        await _make(here, row, rule_of(row.rule), row.made_through + timedelta(days=1))


async def _follow(roster: Roster, rows: Iterable[RuleRow]) -> None:
    for row in rows:
        first = max(row.made_through + timedelta(days=1), roster.today)
        await _make(roster, row, rule_of(row.rule), first)


async def _make(roster: Roster, row: RuleRow, rule: Rule, first: date) -> None:
    """Make the shifts of a rule from `first` on, and plan when the next ones are made."""
    last = max(roster.today + AHEAD, row.made_through)
    made = {
        shift.day: times(shift, roster.calendar) for shift in rule.shifts(first, last, roster.now)
    }
    # Today's may be over already; what a late timer makes afterwards was worked.
    coming = {d: t for d, t in made.items() if d != roster.today or not t.over(roster.now)}
    await roster.look(coming.values())
    for day, each in coming.items():
        roster.tell(each, row.id, day)
    await roster.write()
    await shift_rules.made_through(roster.connection, row.id, last)
    if rule.until is None or rule.until > last:
        again = roster.calendar.in_days(roster.now, EVERY_DAYS, AT)
        timer: dict[str, Json] = {"do": RULE, "rule": row.id}
        await dues.plan(roster.connection, Due(rule_key(row.id), row.person_id, timer, again))


def _anchored(told: Mapping[str, Json], today: date) -> tuple[Rule, Mapping[str, Json]]:
    """Return a rule, and how it is kept: every other week is counted from some week."""
    rule = rule_of(told)
    raw = rule.to_json()
    if rule.interval > 1 and rule.since is None:
        raw["from"] = today.isoformat()
    return rule_of(raw), raw
