"""A lost phone is cut off: nothing goes there any more, and nothing that comes from it is done."""

from flows.pair_effects import CutOff
from flows.person import Person
from flows.tidy import fold
from scheduler.office.errand import Errand
from scheduler.office.office import Office
from scheduler.office.thread import give_back
from scheduler.office.whom import may_know, role_models_called
from storage import documents, outbox, people, talks, voices


async def cut_off(errand: Errand, effect: CutOff) -> None:
    """Cut off all addresses of a colleague or a role model."""
    found = await _meant(errand, effect.name)
    if len(found) != 1:
        await errand.say("no-colleague", name=effect.name)
        return
    await shut_out(errand.office, found[0])
    await errand.say("cut-off", name=effect.name)


async def shut_out(office: Office, who: Person) -> None:
    """Cut off all addresses of somebody, and let their unused codes join nothing any more."""
    connection = office.connection
    for known in (await people.addresses_of(connection, [who.id])).get(who.id, ()):
        await people.mark_address(connection, known.address, "lost", "cut off")
    await documents.void_codes(connection, who.id, "join", office.now)
    await outbox.call_off(connection, [who.id], office.now)
    await talks.end(connection, [who.id])
    holder = office.colleague(who.id)
    for voice in await voices.held_by(connection, who.id):
        if holder is not None:
            await give_back(office, voice, holder)


async def _meant(errand: Errand, name: str) -> list[Person]:
    me = errand.me
    called = [
        each.person
        for each in errand.office.staff
        if fold(each.person.first_name or "") == fold(name)
    ]
    colleagues = [person for person in called if me and may_know(me, person.area)]
    return [*colleagues, *(await role_models_called(errand, name))]
