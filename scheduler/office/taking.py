"""A colleague takes a case: one gets it, everybody else is told who did, and the youth hears."""

from dataclasses import replace

from flows.effects import TakeCase
from flows.reply import Reply
from scheduler.office.about import About, case_of
from scheduler.office.errand import Errand
from scheduler.office.escalation import EVERYONE, closing_deadline
from scheduler.office.letters import under_case
from scheduler.office.office import Office
from scheduler.office.told import tell_youth
from scheduler.office.watch import watch
from scheduler.office.whom import may_know
from scheduler.staffing import is_there
from storage import cases
from storage.staff import Colleague


async def take(errand: Errand, effect: TakeCase) -> None:
    """Give a case to whoever asks for it, unless somebody has it."""
    case, me = await named(errand, effect.case), errand.me
    if case is None or me is None:
        return
    if is_mine(case, me) and case.case.state != "open":
        await errand.say("taken-already-yours", number=case.case.id, name=case.name)
        return
    if not _free(errand.office, case):
        await say_whose(errand, case)
        return
    case = await mark_taken(errand.office, case, me)
    await errand.answer(*_yours(errand, case))
    await tell_youth(errand.office, case, me)


async def named(errand: Errand, number: int) -> About | None:
    """Return a case that can still be worked on; else say why not and return None."""
    case = await case_of(errand.connection, number) if errand.me else None
    if case is None or not _may_know_of(errand, case):
        await errand.say("no-such-case", number=number)
    elif case.case.state == "closed":
        await errand.say("closed-already", number=number)
    else:
        return case
    return None


def _may_know_of(errand: Errand, case: About) -> bool:
    """Return whether a case is a colleague's to know of: by area, or because it came to them.

    It comes to others as its owner's deputy, when it cannot wait, and when everyone is called.
    """
    me, owner = errand.me, errand.office.colleague(case.case.owner_id)
    if me is None:
        return False
    came = owner is not None and owner.deputy_id == me.person.id
    urgent = case.case.urgency == "safety" or case.case.level >= EVERYONE
    return may_know(me, case.person.area) or is_mine(case, me) or came or urgent


async def mine(errand: Errand, number: int) -> About | None:
    """Return a case that this colleague (or any leader) may decide on; else say whose it is."""
    case, me = await named(errand, number), errand.me
    if case is None or me is None:
        return None
    owner = errand.office.colleague(case.case.owner_id)
    if owner is None or is_mine(case, me) or me.person.role == "leader":
        return case
    await say_whose(errand, case)
    return None


def is_mine(case: About, me: Colleague) -> bool:
    """Return whether a case is this colleague's."""
    return case.case.owner_id == me.person.id


async def mark_taken(office: Office, case: About, me: Colleague) -> About:
    """Write that a colleague has taken a case, and by when it should be closed."""
    deadline = closing_deadline(office, case)
    taken = replace(case.case, state="taken", owner_id=me.person.id, level=0, deadline=deadline)
    await cases.change(
        office.connection,
        taken.id,
        if_state=(case.case.state,),
        now=office.now,
        state="taken",
        owner_id=me.person.id,
        level=0,
        deadline=deadline,
    )
    await cases.note(office.connection, taken.id, "taken", office.now, me.person.id)
    await watch(office, taken.id, taken.person_id, deadline)
    return replace(case, case=taken)


async def say_whose(errand: Errand, case: About) -> None:
    """Say who has a case."""
    owner = errand.office.colleague(case.case.owner_id)
    key = "not-yours" if case.case.state == "open" else "taken-other"
    who = (owner.person.first_name if owner else None) or "?"
    await errand.say(key, number=case.case.id, name=case.name, who=who)


def _free(office: Office, case: About) -> bool:
    owner = office.colleague(case.case.owner_id)
    return case.case.state == "open" or owner is None or not is_there(owner)


def _yours(errand: Errand, case: About) -> list[Reply]:
    number = case.case.id
    text = errand.office_text("taken-you", number=number, name=case.name, contact=case.contact)
    language = errand.person.language
    lines = under_case(number, text, errand.address, language, taken=True)
    return lines if lines[0].options else lines[:1]  # the words stand in the text itself
