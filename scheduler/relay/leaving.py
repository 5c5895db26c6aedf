"""Somebody with a match leaves, or is erased: the other one hears it, and a human does."""

from flows.effects import OpenCase
from scheduler.office.office import Office
from scheduler.office.opened import open_case
from scheduler.relay.ending import end
from scheduler.relay.pair import Pair, with_people
from scheduler.relay.told import tell, text
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


async def left_alone(office: Office, person_id: int) -> set[int]:
    """Let those who had a match with somebody who is about to be erased know that it is over.

    No name is said, so that nothing of them is left. Returns the youths who have no role model now.
    """
    youths = set()
    for match in await matches.of_person(office.connection, person_id):
        pair = await with_people(office, match)
        await _tell_the_other(office, pair, person_id)
        if pair.youth.id != person_id:
            wanted = OpenCase("match_ended", "this_week")
            await open_case(office, pair.youth, wanted, pair.consultant_id)
            youths.add(pair.youth.id)
    return youths


async def _tell_the_other(office: Office, pair: Pair, person_id: int) -> None:
    other = pair.other(person_id)
    said = "gone-model" if other.id == pair.youth.id else "gone-youth"
    line = text(other, said, consultant=pair.consultant(office))
    # The key names nobody: letters about a match go with whoever is erased.
    await tell(office, other, f"alone{other.id}.{int(office.now.timestamp())}", line)
