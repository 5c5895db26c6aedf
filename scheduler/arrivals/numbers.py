"""A number that is not (any more) whose Makker thought it was."""

from flows.arrivals import WrongNumber
from flows.person import Person
from scheduler.arrivals.inviting import invite_key
from scheduler.arrivals.noted import open_noted
from scheduler.arrivals.parents import wrong_parent
from scheduler.arrivals.timers import begin_enrolment, call_off
from scheduler.office.errand import Errand
from storage import invitations, outbox, people


async def let_go(errand: Errand, effect: WrongNumber) -> None:
    """Let an address go: whoever has it is a stranger, and hears nothing more unless they ask.

    Whoever had it keeps everything else, and a human looks for a new way to them.
    """
    before = errand.person
    await _tell(errand, effect)
    await outbox.call_off(errand.connection, [before.id], errand.now)
    stranger = Person(0, language=before.language if before.language == "en" else "da")
    new = await people.add(errand.connection, stranger, None, errand.now)
    await people.release(errand.connection, errand.address, new, errand.now)
    errand.changed.add(before.id)
    if effect.begin:
        once = f"{new}:{errand.event_id}"
        await begin_enrolment(errand.connection, new, once, None, errand.now)
    else:
        await people.set_stopped(errand.connection, new, errand.now)


async def _tell(errand: Errand, effect: WrongNumber) -> None:
    """Put whoever is not there any more on a human's list."""
    person = errand.person
    if person.role == "parent":
        await wrong_parent(errand)
        return
    found = await invitations.open_of(errand.connection, [person.id])
    for made in found.values():
        await invitations.settle(errand.connection, made.id, "wrong_number", errand.now)
        await call_off(errand.connection, invite_key(made.id))
        meant = ", ".join(part for part in (made.first_name, made.area) if part)
        await open_noted(errand, person, "invite_wrong_number", meant)
    if not found and person.enrolled:
        await open_noted(errand, person, "bad_address", effect.words)
