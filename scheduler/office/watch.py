"""Every case that is not closed has a timer at its deadline: nothing waits for ever."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from scheduler.office.office import Office
from scheduler.staffing import who_has
from storage import cases, dues, register
from storage.database import Connection
from storage.dues import Due

# A timer that has just fired may still be on its way in.
GRACE = timedelta(hours=1)


def timer_key(number: int) -> str:
    """Return the key of the timer of a case."""
    return f"case:{number}"


async def watch(office: Office, number: int, person_id: int, deadline: datetime) -> None:
    """Set the timer of a case to its deadline (UTC)."""
    timer = Due(timer_key(number), person_id, {"do": "case", "case": number}, deadline)
    await dues.plan(office.connection, timer)


async def unwatch(office: Office, number: int) -> None:
    """Call the timer of a case off: it is closed."""
    await dues.cancel(office.connection, timer_key(number))


async def unwatched(connection: Connection, now: datetime) -> list[int]:
    """Return the numbers of cases that nobody is reminded of, or that are somebody's who has left.

    There should be none.
    """
    return await cases.unwatched(connection, now - GRACE)


async def watch_again(office: Office, numbers: Iterable[int]) -> None:
    """Give such cases an owner and a timer again."""
    for number in numbers:
        case = await cases.by_id(office.connection, number)
        if case is None or case.state == "closed":
            continue
        entry = (await register.by_id(office.connection, [case.person_id]))[case.person_id]
        owner = office.colleague(case.owner_id) or who_has(
            entry.person, entry.consultant_id, office.staff
        )
        deadline = max(case.deadline, office.deadline(entry.person.area))
        await cases.change(
            office.connection,
            number,
            if_state=("open", "taken", "waiting"),
            now=office.now,
            owner_id=owner.person.id if owner else None,
            deadline=deadline,
        )
        await cases.note(office.connection, number, "repaired", office.now)
        await watch(office, number, case.person_id, deadline)
