"""The line between two is shut: what is under way does not arrive, and nobody is nudged."""

from scheduler.office.office import Office
from scheduler.relay.holding import close_when_done
from scheduler.relay.pair import Pair
from storage import dues, relayed


def rhythm_key(number: int) -> str:
    """Return the key of the timer by which the rhythm of a match is looked at."""
    return f"match:{number}"


async def shut(office: Office, pair: Pair) -> None:
    """Let nothing more arrive in a match, also not what is queued, waits or is held."""
    both, number = (pair.youth.id, pair.model.id), pair.match.id
    await relayed.take_back(office.connection, both, "called_off", office.now, pair=number)
    for each in await relayed.held(office.connection, [pair.youth.id]):
        if each.match_id == number:
            await relayed.became(office.connection, each.id, "called_off", office.now)
    await close_when_done(office, pair, None)
    await dues.cancel(office.connection, rhythm_key(number))
