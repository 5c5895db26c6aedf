"""A role model is entered: on the books, with a code for Telegram, and no contact yet."""

from flows.pair_effects import AddRoleModel
from flows.person import Person
from scheduler.office.errand import Errand
from scheduler.relay.told import tell, text
from storage import documents, people

CODE_LENGTH = 10


async def add_role_model(errand: Errand, effect: AddRoleModel) -> None:
    """Enter somebody as a role model in the colleague's area; refused when the number is known."""
    me, at = errand.me, ("sms", effect.phone)
    if me is None:
        return
    if (await people.at_addresses(errand.connection, [at])).get(at) is not None:
        await errand.say("role-model-known", name=effect.name, phone=effect.phone)
        return
    new = Person(0, "role_model", effect.name, area=me.person.area, stage="staff")
    number = await people.add(errand.connection, new, at, errand.now)
    code = errand.around.new_code(documents.CODE_LETTERS, CODE_LENGTH)
    await documents.add_code(errand.connection, code, "join", number, None, errand.now)
    model = (await people.by_id(errand.connection, [number]))[number].person
    line = text(model, "welcome-model", name=effect.name, consultant=me.person.first_name or "?")
    await tell(errand.office, model, f"welcome{number}", line)
    await errand.say("role-model-added", name=effect.name, code=code)
