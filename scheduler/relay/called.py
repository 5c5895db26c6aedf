"""Whom a colleague means by the names of a youth and a role model."""

from flows.person import Person
from flows.tidy import fold
from scheduler.office.errand import Errand
from scheduler.office.whom import one_youth, role_models_called
from scheduler.relay.pair import Pair, name_of, with_people
from storage import matches


async def one_role_model(errand: Errand, name: str) -> Person | None:
    """Return the one role model who is meant; else say that there is none, or more than one."""
    found = await role_models_called(errand, name)
    if len(found) == 1:
        return found[0]
    await errand.say("two-role-models" if found else "no-role-model", name=name)
    return None


async def pair_called(
    errand: Errand, youth: str, model: str, *, also_ended: bool = False
) -> Pair | None:
    """Return the match of two who are called like this; else say that they are no pair."""
    person = await one_youth(errand, youth)
    if person is None:
        return None
    found = await matches.of_person(errand.connection, person.id, also_ended=also_ended)
    for match in reversed(found):
        pair = await with_people(errand.office, match)
        if fold(name_of(pair.model)) == fold(model) or str(pair.model.id) == model:
            return pair
    await errand.say("match-none", name=name_of(person), model=model)
    return None
