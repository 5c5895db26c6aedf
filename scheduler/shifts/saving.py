"""What a youth has told of shifts, kept in one transaction with their reminders."""

from flows.effects import SaveShifts
from scheduler.office.errand import Errand
from scheduler.shifts.roster import roster_of
from scheduler.shifts.rules import drop_rules, tell_rule
from scheduler.shifts.times import times_of
from storage import shifts

MOST_AT_ONCE = 200


async def save_shifts(errand: Errand, effect: SaveShifts) -> None:
    """Keep new and moved shifts and rules, and let dropped ones go; said twice, it is done once.

    Ids that are not this person's are passed over. Raises ValueError for more than `MOST_AT_ONCE`
    things: the flow asks about so many before it orders them.
    """
    if (count := _count(effect)) > MOST_AT_ONCE:
        raise ValueError(f"{count} shifts at once: SaveShifts takes {MOST_AT_ONCE} at most.")
    roster, calendar = await roster_of(errand), errand.around.calendar
    new = [times_of(each, calendar, errand.now) for each in effect.new]
    moved = {id_: times_of(each, calendar, errand.now) for id_, each in effect.moved}
    ids = [*moved, *effect.dropped]
    there = await shifts.of_ids(errand.connection, errand.person.id, ids) if ids else {}
    await roster.look([*new, *moved.values()])
    await drop_rules(roster, effect.dropped_rules)
    for id_ in effect.dropped:
        if id_ in there:
            roster.drop(there[id_])
    roster.make_room(there[id_] for id_ in moved if id_ in there)
    for id_, times in moved.items():
        if id_ in there:
            roster.move(there[id_], times)
    for times in new:
        roster.tell(times)
    await roster.write()
    for rule in effect.rules:
        await tell_rule(roster, rule)


def _count(effect: SaveShifts) -> int:
    parts = (effect.new, effect.rules, effect.moved, effect.dropped, effect.dropped_rules)
    return sum(len(part) for part in parts)
