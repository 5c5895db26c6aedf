"""Somebody with a match leaves the programme: the other one hears it, and a human does."""

from flows.effects import OpenCase
from scheduler.office.office import Office
from scheduler.office.opened import open_case
from scheduler.relay.ending import end
from scheduler.relay.pair import with_people
from storage import matches


async def leave(office: Office, person_id: int) -> set[int]:
    """End the matches of somebody who leaves; return the youths who have no role model now."""
    left = set()
    for match in await matches.of_person(office.connection, person_id):
        pair = await with_people(office, match)
        await end(office, pair)
        if pair.youth.id != person_id:
            wanted = OpenCase("match_ended", "this_week")
            await open_case(office, pair.youth, wanted, pair.consultant_id)
            left.add(pair.youth.id)
    return left
