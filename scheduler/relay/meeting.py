"""A role model tells that the two have met: that is contact too."""

from flows.pair_effects import NoteMeeting
from scheduler.office.errand import Errand
from scheduler.relay.line import mine
from scheduler.relay.pair import is_talking, name_of
from scheduler.relay.rhythm import plan
from scheduler.relay.told import answer
from storage import matches, meetings


async def met(errand: Errand, effect: NoteMeeting) -> None:
    """Keep a meeting; the rhythm begins anew from it."""
    pair = await mine(errand, effect.match)
    if pair is None:
        return
    await meetings.add(errand.connection, pair.match.id, errand.person.id, effect.words, errand.now)
    await matches.met(errand.connection, pair.match, errand.now)
    if is_talking(pair.match):
        await plan(errand.office, pair.match.id)
    await answer(errand, "met", "met", name=name_of(pair.youth))
