"""A case passes its deadline: it goes up to the next, or comes back; there is always a next time.

Not taken: owner, deputy, leader, everyone. Not taken where it cannot wait: the duty list twice,
then everyone. Taken and not closed: its owner is reminded, then the leader too, and a week later
it is somebody else's, who has yet to take it: no youth waits on one person. Put off: its owner is
told that it is time. Once everyone has been told, a case that nobody takes comes back to the
youth's consultant and the leader every working day.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from scheduler.office.about import About, case_of
from scheduler.office.letters import tell_of_case
from scheduler.office.office import Office
from scheduler.office.opened import SAFETY_WITHIN, alarmed, case_key
from scheduler.office.told import tell_youth
from scheduler.office.watch import watch
from scheduler.staffing import deputy_of, is_there, leaders_of, who_has
from storage import cases
from storage.staff import Colleague

DEPUTY, LEADER, EVERYONE = 1, 2, 3
# From the second call on everyone is called; then it rings on, less often.
SAFETY_EVERYONE = 2
SAFETY_AGAIN = timedelta(minutes=30)
LEFT_LYING = 3
"""From the third time on that a case is overdue, it is somebody else's."""
DAYS_TO_CLOSE = 5
DAYS_BETWEEN_REMINDERS = 1


async def on_deadline(office: Office, number: int) -> None:
    """Let a case whose deadline has come go on; nothing when it is closed."""
    case = await case_of(office.connection, number)
    if case is None or case.case.state == "closed":
        return
    if case.case.state == "waiting":
        await _due_again(office, case)
    elif case.case.state == "taken":
        await _overdue(office, case)
    elif case.case.urgency == "safety":
        await _alarm(office, case)
    else:
        await _pass_up(office, case)


async def _pass_up(office: Office, case: About) -> None:
    before = office.colleague(case.case.owner_id)
    level, told = _next_up(office, case, before)
    owner = before if level == EVERYONE and before and is_there(before) else None
    again = case.case.level == EVERYONE
    deadline = _tomorrow(office, case) if level == EVERYONE else None
    first = owner or (told[0] if told else None)
    case = await moved(office, case, first, level=level, deadline=deadline)
    heir = office.colleague(case.case.owner_id)
    if heir is not None and heir != before:
        await tell_youth(office, case, heir, "case-moved")
    if level == DEPUTY and before is not None:
        who = before.person.first_name or "?"
        await tell_of_case(office, told, "escalated", case, who=who)
    else:
        key = "escalated-leader" if level == LEADER else "still-open"
        few = [*told[:1], *leaders_of(case.person.area, office.staff)]
        await tell_of_case(office, few if again else told, key, case)


def _next_up(office: Office, case: About, owner: Colleague | None) -> tuple[int, list[Colleague]]:
    """Return how far up a case goes now, and to whom; the first of them owns it."""
    level = min(case.case.level + 1, EVERYONE)
    if level == DEPUTY:
        deputy = deputy_of(owner, office.staff) if owner else None
        if deputy is not None:
            return DEPUTY, [deputy]
        level = LEADER
    if level == LEADER:
        leaders = [each for each in leaders_of(case.person.area, office.staff) if each != owner]
        if leaders:
            return LEADER, leaders
    first = who_has(case.person, case.consultant_id, office.staff)
    others = [each for each in office.there() if each != first]
    return EVERYONE, [first, *others] if first else others


async def _alarm(office: Office, case: About) -> None:
    level = case.case.level + 1
    everyone = level >= SAFETY_EVERYONE
    told = office.there() if everyone else alarmed(office, case)
    wait = SAFETY_AGAIN if level > SAFETY_EVERYONE else SAFETY_WITHIN
    owner = _standing(office, case)
    case = await moved(office, case, owner, level=level, deadline=office.now + wait)
    await tell_of_case(office, told, case_key(case.case.reason), case, urgent=True)


async def _overdue(office: Office, case: About) -> None:
    owner = _standing(office, case)
    heir = _who_else(office, case, owner)
    if case.case.level + 1 >= LEFT_LYING and owner is not None and heir is not None:
        await _handed_on(office, case, owner, heir)
        return
    told = [owner] if owner else []
    first = case.case.level == 0
    if not first:
        told += leaders_of(case.person.area, office.staff)
    deadline = _tomorrow(office, case) if first else closing_deadline(office, case)
    case = await moved(office, case, owner, level=case.case.level + 1, deadline=deadline)
    await tell_of_case(office, told, "overdue", case)


def _who_else(office: Office, case: About, owner: Colleague | None) -> Colleague | None:
    """Return who takes over from somebody who lets a case lie: their deputy, else a leader."""
    deputy = deputy_of(owner, office.staff) if owner else None
    others = [deputy, *leaders_of(case.person.area, office.staff)]
    return next((each for each in others if each and each != owner and is_there(each)), None)


async def _handed_on(office: Office, case: About, owner: Colleague, heir: Colleague) -> None:
    case = await moved(office, case, heir, level=0, state="open")
    await tell_youth(office, case, heir, "case-moved")
    await tell_of_case(office, [heir], "left-lying", case, who=owner.person.first_name or "?")


async def _due_again(office: Office, case: About) -> None:
    owner = _standing(office, case)
    case = await moved(
        office, case, owner, level=0, deadline=closing_deadline(office, case), state="taken"
    )
    await tell_of_case(office, [owner] if owner else [], "due-again", case)


def _tomorrow(office: Office, case: About) -> datetime:
    """Return the end of the next working day (UTC)."""
    hours = office.hours(case.person.area)
    return office.around.calendar.after_working_days(office.now, DAYS_BETWEEN_REMINDERS, hours)


def closing_deadline(office: Office, case: About) -> datetime:
    """Return by when a case that is taken now should be closed (UTC)."""
    hours = office.hours(case.person.area)
    return office.around.calendar.after_working_days(office.now, DAYS_TO_CLOSE, hours)


def _standing(office: Office, case: About) -> Colleague | None:
    """Return whose a case is, or whoever stands in when that one is away or has left."""
    owner = office.colleague(case.case.owner_id)
    if owner is not None and is_there(owner):
        return owner
    whose = owner.person.id if owner else case.consultant_id
    return who_has(case.person, whose, office.staff)


async def moved(
    office: Office,
    case: About,
    owner: Colleague | None,
    *,
    level: int,
    deadline: datetime | None = None,
    state: str | None = None,
) -> About:
    """Write whose a case is now, by when (UTC, else the usual time) and set its timer."""
    before = case.case
    after = replace(
        before,
        owner_id=owner.person.id if owner else before.owner_id,
        level=level,
        deadline=deadline or office.deadline(case.person.area),
        state=state or before.state,
    )
    await cases.change(
        office.connection,
        before.id,
        if_state=(before.state,),
        now=office.now,
        owner_id=after.owner_id,
        level=after.level,
        deadline=after.deadline,
        state=after.state,
    )
    name = (owner.person.first_name or "?") if owner else ""
    await cases.note(office.connection, before.id, f"level {level}", office.now, words=name)
    await watch(office, before.id, before.person_id, after.deadline)
    return replace(case, case=after)
