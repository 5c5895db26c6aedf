"""A case is opened: it has an owner, a deadline and a timer at once, and the owner is told."""

from datetime import timedelta

from flows.effects import OpenCase
from flows.office import OFFICE
from flows.person import Person
from flows.texts import texts_of
from flows.wishes import ASKED
from scheduler.office.about import About, about
from scheduler.office.letters import tell_of_case
from scheduler.office.office import Office
from scheduler.office.watch import watch
from scheduler.staffing import deputy_of, leaders_of, on_duty, who_has
from storage import cases, register
from storage.cases import Case
from storage.staff import Colleague

# A call that cannot wait (design.md, "Never forgotten").
SAFETY_WITHIN = timedelta(minutes=10)


async def open_case(
    office: Office, person: Person, wanted: OpenCase, consultant_id: int | None = None
) -> int | None:
    """Open a case and tell whoever is to take it; return its number.

    None when one for this reason is open already: its words grow, and who has it hears of it again
    where it cannot wait. `consultant_id`: whose the person is, where the caller knows.
    """
    if consultant_id is None:
        consultant_id = (await register.by_id(office.connection, [person.id]))[
            person.id
        ].consultant_id
    owner = who_has(person, consultant_id, office.staff)
    safety = wanted.urgency == "safety"
    new = Case(
        person_id=person.id,
        reason=wanted.reason,
        urgency=wanted.urgency,
        words=wanted.words,
        owner_id=owner.person.id if owner else None,
        deadline=office.now + SAFETY_WITHIN if safety else office.deadline(person.area),
    )
    number = await cases.open_case(office.connection, new, office.now)
    if number is None:
        if safety:
            await _again(office, person, wanted.reason)
        return None
    await cases.note(office.connection, number, "opened", office.now)
    await watch(office, number, person.id, new.deadline)
    opened = await cases.by_id(office.connection, number)
    if opened is not None:
        told = await about(office.connection, opened)
        await tell_of_case(
            office, first_told(office, told), case_key(wanted.reason), told, urgent=safety
        )
    return number


def first_told(office: Office, case: About) -> list[Colleague]:
    """Return who hears of a new case: its owner, or everyone who is to come running."""
    owner = office.colleague(case.case.owner_id)
    if case.case.urgency != "safety":
        return [owner] if owner else []
    return alarmed(office, case)


def alarmed(office: Office, case: About) -> list[Colleague]:
    """Return who is called when it cannot wait: the duty list, else owner, deputy and leaders."""
    if duty := on_duty(office.staff, case.person.area):
        return duty
    owner = office.colleague(case.case.owner_id)
    deputy = deputy_of(owner, office.staff) if owner else None
    called = [each for each in (owner, deputy) if each]
    return [*called, *leaders_of(case.person.area, office.staff)]


def case_key(reason: str) -> str:
    """Return the key of the text that tells of a new case."""
    key = {"help": "case-new"}.get(reason, f"case-{reason}")
    if reason.startswith(ASKED):
        return "case-asks"
    return key if texts_of(OFFICE, "da").has(key) else "case-other"


async def _again(office: Office, person: Person, reason: str) -> None:
    """Tell that somebody in danger has written once more: who has them, or all who are called."""
    for case in await cases.of_person(office.connection, person.id):
        if case.reason == reason:
            told = await about(office.connection, case)
            owner = office.colleague(case.owner_id)
            to = [owner] if owner and case.state != "open" else alarmed(office, told)
            await tell_of_case(office, to, case_key(reason), told, urgent=True)
