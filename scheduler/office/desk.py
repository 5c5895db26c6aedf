"""What the turns of staff are told: their cases, their colleagues, and whom they write with."""

from collections.abc import Iterable

from flows.kind import Json
from flows.person import Person
from scheduler.office.digest import names_of
from scheduler.office.office import Office
from scheduler.office.whom import seen_by
from storage import cases, people, placements, voices
from storage.cases import Case
from storage.staff import Colleague


async def desk_of(office: Office, person: Person) -> dict[str, Json]:
    """Return what a colleague's turn may know: `cases`, `colleagues` and `thread` (flows/desk.py).

    The cases are their own that are not closed, and those they may see that nobody has taken, the
    most pressing first.
    """
    me = office.colleague(person.id)
    if me is None:
        return {"cases": [], "colleagues": [], "thread": None}
    own = await cases.of_owner(office.connection, person.id)
    free = [c for c in await cases.untaken(office.connection) if c.owner_id != person.id]
    free = await seen_by(office, me, free)
    others: list[Json] = [c.person.first_name or "?" for c in office.staff if c != me]
    return {
        "cases": await _rows(office, me, [*own, *free]),
        "colleagues": others,
        "thread": await _thread(office, person.id),
    }


async def _rows(office: Office, me: Colleague, some: Iterable[Case]) -> list[Json]:
    listed = list(some)
    names = await names_of(office.connection, listed)
    jobs = await _jobs(office, {case.person_id for case in listed})
    return [
        {
            "case": case.id,
            "name": names[case.person_id],
            "reason": case.reason,
            "state": case.state,
            "mine": case.owner_id == me.person.id,
            "job": jobs.get(case.person_id),
        }
        for case in listed
    ]


async def _jobs(office: Office, ids: Iterable[int]) -> dict[int, Json]:
    """Return the running job of each of these people who has one, the latest of several."""
    found = await placements.rows_of(office.connection, ids)
    return {
        person_id: {"id": job.id, "workplace": job.workplace}
        for person_id, jobs in found.items()
        for job in jobs
        if job.ended is None
    }


async def _thread(office: Office, me: int) -> Json:
    held = await voices.held_by(office.connection, me)
    if not held:
        return None
    known = (await people.by_id(office.connection, [held[0].person_id])).get(held[0].person_id)
    name = (known.person.first_name if known else None) or "?"
    return {"name": name, "case": held[0].case_id}
