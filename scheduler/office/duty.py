"""The duty list: who is called when something cannot wait."""

from flows.effects import Duty
from scheduler.office.errand import Errand
from scheduler.office.letters import listed
from scheduler.staffing import is_there
from storage import staff


async def duty(errand: Errand, effect: Duty) -> None:
    """Put a colleague on the duty list, take them off it, or say who is on it."""
    me = errand.me
    if me is None:
        return
    if effect.on is not None:
        await staff.set_duty(errand.connection, me.person.id, effect.on)
        await errand.say("duty-on" if effect.on else "duty-off")
        return
    on = [each for each in errand.office.staff if each.on_duty and is_there(each)]
    if on:
        await errand.say("duty-list", names=listed([c.person.first_name or "?" for c in on]))
    else:
        await errand.say("duty-nobody")
