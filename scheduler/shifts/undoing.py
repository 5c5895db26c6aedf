"""An order that is taken back (an answer was corrected) takes its changes back with it."""

from scheduler.office.errand import Errand
from scheduler.shifts.roster import roster
from scheduler.shifts.rules import drop_rules, take_up_rules
from storage import shift_rules, shifts

FLOWS = frozenset({"shifts", "absence"})
"""The flows that order changes to shifts."""


async def take_back(errand: Errand) -> None:
    """Take back what this order changed, where nothing has changed it again since."""
    if errand.order.flow not in FLOWS:
        return
    order = errand.timer_key
    told = await shifts.told_by(errand.connection, order)
    changed = await shifts.changed_by(errand.connection, order)
    rules = await shift_rules.told_by(errand.connection, order)
    calendar, whose = errand.around.calendar, errand.person.id
    here = await roster(errand.connection, calendar, whose, None, errand.now)
    await drop_rules(here, [rule.id for rule in rules])
    for each in told:
        if each.revision == 1:
            here.drop(each)
    for change in changed:
        here.change(change.before, change.after)
    await here.write()
    await take_up_rules(here, order)
