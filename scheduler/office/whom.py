"""Whom a colleague means by a name: only youths that are theirs to know of."""

from flows.person import Person
from flows.tidy import fold
from scheduler.office.errand import Errand
from storage import people
from storage.people import Known
from storage.staff import Colleague


async def youths_called(errand: Errand, name: str) -> list[Known]:
    """Return the youths of this first name (or number) that a colleague may ask about.

    A consultant knows those of their own area, a leader everyone.
    """
    me = errand.me
    if me is None:
        return []
    found = await people.called(errand.connection, name.strip(), None)
    if name.strip().isdecimal() and len(name) < 10:
        by_number = await people.by_id(errand.connection, [int(name)])
        found = [k for k in by_number.values() if k.person.role == "youth" and not k.left]
    return [known for known in found if may_know(me, known.person.area)]


def may_know(me: Colleague, area: str | None) -> bool:
    """Return whether the youths of an area are a colleague's to know of (need to know)."""
    if me.person.role == "leader" or not me.person.area:
        return True
    return fold(area or "") in ("", fold(me.person.area))


async def one_youth(errand: Errand, name: str) -> Person | None:
    """Return the one youth who is meant; else say that there is none, or more than one."""
    found = await youths_called(errand, name)
    if len(found) == 1:
        return found[0].person
    key = "staff-which" if found else "staff-unknown-name"
    await errand.send("none", errand.text(key, name=name))
    return None
