"""Whom a colleague means by a name: only youths that are theirs to know of."""

from flows.person import Person
from flows.tidy import fold
from scheduler.office.errand import Errand
from storage import register
from storage.staff import Colleague

LONGEST_NUMBER = 10


async def youths_called(errand: Errand, name: str) -> list[Person]:
    """Return the youths of this first name (or number) that a colleague may ask about.

    A consultant knows those of their own area, a leader everyone; also those without an address.
    """
    me = errand.me
    if me is None:
        return []
    found = await register.called(errand.connection, name.strip())
    if name.strip().isdecimal() and len(name) < LONGEST_NUMBER:
        by_number = await register.by_id(errand.connection, [int(name)])
        found = [entry for entry in by_number.values() if entry.left_at is None]
    youths = [entry.person for entry in found if entry.person.role == "youth"]
    return [youth for youth in youths if may_know(me, youth.area)]


async def role_models_called(errand: Errand, name: str) -> list[Person]:
    """Return the role models of this first name (or number) that a colleague may ask about."""
    me = errand.me
    if me is None:
        return []
    if name.isdecimal() and len(name) < 10:
        found = list((await register.by_id(errand.connection, [int(name)])).values())
    else:
        found = await register.called(errand.connection, name.strip())
    return [
        entry.person
        for entry in found
        if entry.person.role == "role_model"
        and entry.left_at is None
        and may_know(me, entry.person.area)
    ]


def may_know(me: Colleague, area: str | None) -> bool:
    """Return whether the youths of an area are a colleague's to know of (need to know)."""
    if me.person.role == "leader" or not me.person.area:
        return True
    return fold(area or "") in ("", fold(me.person.area))


async def one_youth(errand: Errand, name: str) -> Person | None:
    """Return the one youth who is meant; else say that there is none, or more than one."""
    found = await youths_called(errand, name)
    if len(found) == 1:
        return found[0]
    key = "staff-which" if found else "staff-unknown-name"
    await errand.send("none", errand.text(key, name=name))
    return None


async def one_with_a_number(errand: Errand, name: str) -> Person | None:
    """Return the one youth or role model who is meant; else say that there is none, or several."""
    found = [*(await youths_called(errand, name)), *(await role_models_called(errand, name))]
    if len(found) == 1:
        return found[0]
    key = "staff-which" if found else "staff-unknown-name"
    await errand.send("none", errand.text(key, name=name))
    return None
