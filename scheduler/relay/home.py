"""A parent's yes and their child's match: without one it pauses, with one it may go on."""

from flows.person import Person
from scheduler.office.office import Office
from scheduler.relay.ending import break_off
from scheduler.relay.pair import Pair, has_a_yes, is_talking, with_people
from storage import matches


async def pause_without_a_yes(office: Office, youth: Person) -> bool:
    """Pause the matches of a youth who has no yes from home now; return whether any was paused."""
    if await has_a_yes(office, youth):
        return False
    there = await matches.of_person(office.connection, youth.id)
    talking = [match for match in there if is_talking(match)]
    for match in talking:
        await break_off(office, await with_people(office, match), "parents")
    return bool(talking)


async def paused_for_a_yes(office: Office, youth: Person) -> list[Pair]:
    """Return the matches that may go on now: they were paused for a yes that is there again."""
    if not await has_a_yes(office, youth):
        return []
    there = await matches.of_person(office.connection, youth.id)
    paused = [each for each in there if each.state == "paused" and each.why == "parents"]
    return [await with_people(office, match) for match in paused]
