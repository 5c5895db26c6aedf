"""A role model is entered: on the books, with a code that proves their phone, and no contact yet.

A number is theirs only when the code has come from it: with a slip of the pen a stranger would
write with a child.
"""

from flows.pair_effects import AddRoleModel
from flows.person import Person
from scheduler.office.errand import Errand
from scheduler.office.whom import role_models_called
from scheduler.relay.told import text
from storage import documents, outbox, people
from storage.letters import Letter
from storage.people import Address

CODE_LENGTH = 10


async def add_role_model(errand: Errand, effect: AddRoleModel) -> None:
    """Enter somebody as a role model in the colleague's area; refused when the number is another's.

    Whoever was entered before and has not written their code yet gets a new one.
    """
    me, at = errand.me, ("sms", effect.phone)
    if me is None:
        return
    there = (await people.at_addresses(errand.connection, [at])).get(at)
    if there is not None and (there.person.enrolled or there.person.stopped):
        await errand.say("role-model-known", name=effect.name, phone=effect.phone)
        return
    new = Person(0, "role_model", effect.name, area=me.person.area, stage="staff")
    number = await _without_a_phone(errand, effect.name)
    if number is None:
        number = await people.add(errand.connection, new, None, errand.now)
    await documents.void_codes(errand.connection, number, "join", errand.now)
    code = errand.around.new_code(documents.CODE_LETTERS, CODE_LENGTH)
    await documents.add_code(errand.connection, code, "join", number, None, errand.now)
    await _ask_for_the_code(errand, at, new)
    await errand.say("role-model-added", name=effect.name, code=code)


async def _without_a_phone(errand: Errand, name: str) -> int | None:
    called = await role_models_called(errand, name)
    with_one = await people.addresses_of(errand.connection, [each.id for each in called])
    return next((each.id for each in called if each.id not in with_one), None)


async def _ask_for_the_code(errand: Errand, at: Address, new: Person) -> None:
    """Write to the number, without a name: it may be anybody's still."""
    line = text(new, "enter-code", consultant=errand.person.first_name or "?")
    morning = errand.around.calendar.after_quiet(errand.now)
    letter = Letter(f"enter{errand.event_id}", None, at, line, not_before=morning)
    await outbox.put(errand.connection, [letter], errand.now)
