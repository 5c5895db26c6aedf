"""What the turns of staff are told: their cases, their colleagues, and whom they write with."""

from collections.abc import Collection, Iterable, Sequence

from flows.kind import Json
from scheduler.office.office import Office
from scheduler.office.whom import may_know
from storage import desks, placements
from storage.desks import OnDesk
from storage.staff import Colleague


async def desks_of(office: Office, ids: Collection[int]) -> dict[int, dict[str, Json]]:
    """Return what each of these colleagues' turns may know, by id (see flows/desk.py).

    `cases` are their own that are not closed and those they may see that nobody has taken, the
    most pressing first; then `colleagues` and `thread`. Whoever is not on the books has none.
    """
    there = [each for id_ in sorted(ids) if (each := office.colleague(id_))]
    if not there:
        return {}
    connection, numbers = office.connection, [each.person.id for each in there]
    owned = await desks.of_owners(connection, numbers)
    free = await desks.untaken(connection)
    seen = {me.person.id: seen_by(me, owned, free) for me in there}
    jobs = await _jobs(office, {each.person_id for some in seen.values() for each in some})
    threads = await desks.threads(connection, numbers)
    return {
        me.person.id: {
            "cases": [_row(me, each, jobs) for each in seen[me.person.id]],
            "colleagues": [c.person.first_name or "?" for c in office.staff if c != me],
            "thread": _thread(threads.get(me.person.id)),
        }
        for me in there
    }


def seen_by(me: Colleague, owned: Iterable[OnDesk], free: Iterable[OnDesk]) -> Sequence[OnDesk]:
    """Return a colleague's own cases, then those nobody has taken that are theirs to know of."""
    own = [each for each in owned if each.owner_id == me.person.id]
    others = [each for each in free if each.owner_id != me.person.id]
    known = {area: may_know(me, area) for area in {each.area for each in others}}
    return [*own, *(each for each in others if known[each.area])]


def _row(me: Colleague, each: OnDesk, jobs: dict[int, Json]) -> Json:
    return {
        "case": each.id,
        "name": each.name,
        "reason": each.reason,
        "state": each.state,
        "mine": each.owner_id == me.person.id,
        "job": jobs.get(each.person_id),
    }


async def _jobs(office: Office, ids: Iterable[int]) -> dict[int, Json]:
    """Return the running job of each of these people who has one, the latest of several."""
    running = await placements.running(office.connection, ids)
    return {whose: {"id": job, "workplace": place} for whose, job, place in running}


def _thread(thread: desks.Thread | None) -> Json:
    return {"name": thread.name, "case": thread.case} if thread else None
