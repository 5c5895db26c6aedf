"""A consultant invites a youth: by a message to a number, or written in without one."""

from flows.arrivals import Invite
from flows.arriving.words import same_name
from flows.effects import SaveProfile
from flows.kind import Json
from flows.person import Person
from scheduler.arrivals.timers import plan_asking
from scheduler.arrivals.whose import inviter
from scheduler.office.errand import Errand
from scheduler.office.whom import may_know
from storage import documents, invitations, people, register
from storage.invitations import Invitation, New
from storage.people import Known

TELEGRAM_FROM = 16
CODE_LENGTH = 8


def invite_key(invitation: int) -> str:
    """Return what the keys of an invitation's timers begin with."""
    return f"invite:{invitation}"


async def invite(errand: Errand, effect: Invite) -> None:
    """Ask the youth at a number whether they want to be in; say what was done."""
    me = errand.me
    if me is None:
        return
    area = effect.area or me.person.area
    if not may_know(me, area):
        await errand.say("ny-other-area", area=me.person.area or "?")
    elif effect.phone is None:
        await _write_in(errand, effect, area)
    else:
        await _to_number(errand, effect, area, effect.phone)


async def _write_in(errand: Errand, effect: Invite, area: str | None) -> None:
    """Write in a youth who has no number: the ledger gives them to a human at once."""
    number = await people.add(errand.connection, Person(0, area=area), None, errand.now)
    profile = SaveProfile(effect.name, area=area, heard_from="consultant")
    await people.save_profiles(errand.connection, [(number, profile)], errand.now)
    await register.set_consultant(errand.connection, number, errand.person.id)
    errand.changed.add(number)
    await errand.say("ny-written-in", name=effect.name)


async def _to_number(errand: Errand, effect: Invite, area: str | None, phone: str) -> None:
    at = ("sms", phone)
    there = (await people.at_addresses(errand.connection, [at])).get(at)
    refusal = await _refusal(errand, effect, there)
    if refusal:
        args = {"name": effect.name, "phone": phone, "age": effect.age}
        await errand.say(refusal, **args)
        return
    who = there.person.id if there else None
    if who is None:
        who = await people.add(errand.connection, Person(0, area=area), at, errand.now)
    elif there and there.person.area is None and area:
        await people.set_area(errand.connection, who, area)
    await register.set_consultant(errand.connection, who, errand.person.id)
    await _ask(errand, effect, area, who)


async def _refusal(errand: Errand, effect: Invite, there: Known | None) -> str | None:
    """Return the key of the text that says why a number is not written to, None if it is."""
    if there is None:
        return None
    if there.person.role == "youth" and there.person.stage == "new":
        if there.person.stopped:
            return "ny-stopped"
        waiting = await invitations.open_of(errand.connection, [there.person.id])
        made = waiting.get(there.person.id)
        return _already(errand, made) if made else None
    me = errand.me
    known = me is not None and may_know(me, there.person.area) and there.person.role == "youth"
    name = there.person.first_name or ""
    return "ny-known" if known and same_name(effect.name, name) else "ny-taken"


def _already(errand: Errand, made: Invitation) -> str:
    """Return what is said of a number that is invited: of another area's, only that it is taken."""
    mine = made.by_id == errand.person.id
    theirs = errand.me is not None and may_know(errand.me, made.area)
    return "ny-already" if mine else "ny-colleague" if theirs else "ny-taken"


async def _ask(errand: Errand, effect: Invite, area: str | None, who: int) -> None:
    grown = effect.age >= TELEGRAM_FROM
    code = errand.around.new_code(documents.CODE_LETTERS, CODE_LENGTH) if grown else None
    new = New("sms", errand.person.id, code, who, effect.name, effect.age, area)
    number = await invitations.make(errand.connection, new, errand.now)
    if number is None:
        return
    about: dict[str, Json] = {
        "invitation": number,
        "who": inviter(errand.person.first_name or "", area),
    }
    timer: dict[str, Json] = {"do": "invite", "invitation": number, "about": about}
    key = invite_key(number)
    await plan_asking(errand.connection, errand.around, key, who, timer, errand.now)
    await errand.say("ny-sent", name=effect.name, phone=effect.phone)
    link = errand.around.telegram_link(code or "")
    if code and link and errand.takes_files:  # a link goes to no SMS
        await errand.send("link", errand.office_text("ny-telegram", name=effect.name, link=link))
