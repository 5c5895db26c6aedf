"""Codes: one that joins another phone of somebody, and those that bring somebody new."""

from flows.arrivals import JoinCode
from flows.arriving import ARRIVING
from flows.arriving.words import friend_word
from flows.effects import Join, OpenCase
from flows.person import Person
from flows.texts import texts_of
from scheduler.arrivals.timers import begin_enrolment
from scheduler.office import open_case
from scheduler.office.errand import Errand
from storage import code_locks, documents, invitations, people, register
from storage.invitations import Invitation
from storage.register import Entry

TELEGRAM_FROM = 16
CODE_LENGTH = 10


def at_the_door(person: Person, key: str, **args: object) -> str:
    """Return a text that is said at the door."""
    return texts_of(ARRIVING, person.language).get(key, args=args)


async def give_code(errand: Errand, _effect: JoinCode) -> None:
    """Give somebody a code that joins another phone of theirs."""
    code = errand.around.new_code(documents.CODE_LETTERS, CODE_LENGTH)
    await documents.add_code(errand.connection, code, "join", errand.person.id, None, errand.now)
    await errand.send("code", at_the_door(errand.person, "join-code", code=code))


async def join(errand: Errand, effect: Join) -> None:
    """Look a code up and do what it stands for. Ten that are none lock the phone for a day."""
    connection, client, code = errand.connection, ":".join(errand.address), effect.code.upper()
    if await code_locks.is_locked(connection, client, errand.now):
        await errand.send("locked", at_the_door(errand.person, "join-locked"))
        return
    found = await documents.look_at_code(connection, code, "join", client, errand.now)
    if isinstance(found, tuple):
        await _meet(errand, code, found[0])
    elif found == "slow_down":
        await _lock(errand, client)
    elif not await _welcomed(errand, code):
        await errand.send("unknown", errand.text("join-unknown"))


async def _lock(errand: Errand, client: str) -> None:
    await code_locks.lock(errand.connection, client, errand.now)
    await open_case(errand.office, errand.person, OpenCase("codes_guessed", "today"))
    errand.changed.add(errand.person.id)
    await errand.send("locked", at_the_door(errand.person, "join-locked"))


# -- another phone of somebody --------------------------------------------------------------------


async def _meet(errand: Errand, code: str, owner_id: int) -> None:
    owner = (await register.by_id(errand.connection, [owner_id]))[owner_id]
    reason = _refused(errand, owner)
    if reason is None:
        await _move(errand, code, owner)
        return
    key, case, whose = reason
    await errand.send("refused", at_the_door(errand.person, key))
    if whose.role == "youth":
        await open_case(errand.office, whose, OpenCase(case, "this_week"))
        errand.changed.add(whose.id)


def _refused(errand: Errand, owner: Entry) -> tuple[str, str, Person] | None:
    """Return why a code does not join this phone: text, reason of a case, and whose case it is."""
    age = owner.person.age(errand.around.calendar.today(errand.now))
    too_young = owner.person.role == "youth" and (age is None or age < TELEGRAM_FROM)
    if errand.address[0] == "telegram" and too_young:
        return "join-too-young", "too_young_to_join", owner.person
    # Whoever is in already is somebody of their own: two youths never become one by a code.
    somebody = errand.person.role != "youth" or errand.person.stage != "new"
    if somebody and errand.person.id != owner.person.id:
        return "join-other", "join_other", errand.person
    return None


async def _move(errand: Errand, code: str, owner: Entry) -> None:
    await documents.use_up(errand.connection, code, errand.now)
    await people.move_address(errand.connection, errand.address, owner.person.id)
    errand.changed.add(owner.person.id)
    await errand.send("joined", errand.text("joined", name=owner.person.first_name or ""))


# -- somebody new ---------------------------------------------------------------------------------


async def _welcomed(errand: Errand, code: str) -> bool:
    """Let somebody new in who brings a card, a friend's word or an invitation to Telegram."""
    if errand.person.enrolled:
        return False
    made = await invitations.by_code(errand.connection, code, errand.now)
    # A friend's word with a slip of the thumb brings a friend all the same.
    word = friend_word(code) is not None
    if made is None and not word:
        return False
    if made is not None:
        await _came_by(errand, made)
    heard = "friend" if word else None
    once = f"{errand.person.id}:{errand.event_id}"
    await begin_enrolment(errand.connection, errand.person.id, once, heard, errand.now)
    return True


async def _came_by(errand: Errand, made: Invitation) -> None:
    connection, person = errand.connection, errand.person
    await invitations.used(connection, made.id, person.id, errand.now)
    if made.kind == "sms":
        # It may have been passed on: only whoever gives the name that it was made for is who was
        # meant. So it is theirs to answer, but the number it went to is not.
        await invitations.give_to(connection, made.id, person.id)
    if made.kind != "friend" and made.area and person.area is None:
        await people.set_area(connection, person.id, made.area)
    if made.kind == "sms" and made.by_id is not None:
        await register.set_consultant(connection, person.id, made.by_id)
