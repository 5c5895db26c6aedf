"""With whom somebody writes now: one at a time, and always told to them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from flows.pair_effects import HangUp, TalkWithPair
from scheduler.office.errand import Errand
from scheduler.office.office import Office
from scheduler.relay.pair import Pair, name_of, pair_of
from scheduler.relay.told import answer
from storage import conversations, talks
from storage.matches import TALKING
from storage.talks import Talk

LASTS = timedelta(hours=12)
"""So long after the last word between two, what one writes still goes to the other."""
REMEMBERED = timedelta(days=7)
REMINDED_AFTER = timedelta(hours=1)
BUSY = timedelta(days=3)
"""So long a question of Makker's may still be answered: nothing else then takes the answer."""
MENU = timedelta(minutes=30)
"""So long the menu is looked at; it stands open for ever."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a reader stands: with the writer, with another (called `other`), or with nobody.

    `busy`: they may be about to answer Makker. `awake`: they wrote a moment ago.
    """

    with_whom: Literal["this", "other", "nobody"]
    busy: bool = False
    awake: bool = False
    other: str = ""


def is_fresh(talk: Talk, now: datetime) -> bool:
    """Return whether a talk goes on."""
    return now - talk.touched_at < LASTS


async def standing(office: Office, reader: int, pair: int) -> Standing:
    """Return where somebody stands who is about to hear from the other one of a match."""
    talk = (await talks.of_people(office.connection, [reader])).get(reader)
    if talk is not None and is_fresh(talk, office.now) and talk.state in TALKING:
        awake = office.now - talk.touched_at < REMINDED_AFTER
        if talk.match_id == pair:
            return Standing("this", awake=awake)
        return Standing("other", awake=awake, other=talk.name)
    return Standing("nobody", busy=await _is_asked(office, reader))


async def _is_asked(office: Office, reader: int) -> bool:
    stored = (await conversations.of_people(office.connection, [reader])).get(reader, ())
    return any(
        each.status == "open"
        and office.now - each.touched_at < (MENU if each.flow == "menu" else BUSY)
        for each in stored
    )


async def keep_talking(errand: Errand, pair: Pair, *, sent: bool = True) -> None:
    """Let a writer go on with whom they have just written; say so where it may not be clear.

    `sent`: what they wrote has gone on, and is not held.
    """
    office, me = errand.office, errand.person
    talk = (await talks.of_people(office.connection, [me.id])).get(me.id)
    name, part = name_of(pair.other(me.id)), f"with.{pair.match.id}"
    if await _is_asked(office, me.id):
        # What Makker asks in the same breath is not to be answered to the other one.
        await talks.end(office.connection, [me.id])
        if sent:
            await answer(errand, part, "sent", name=name)
        return
    same = talk is not None and talk.match_id == pair.match.id and is_fresh(talk, office.now)
    await talks.begin(office.connection, me.id, pair.match.id, office.now)
    if not same:
        await answer(errand, part, "sent-now-with" if sent else "talk-begun", name=name)
    elif sent and talk is not None and office.now - talk.touched_at > REMINDED_AFTER:
        await answer(errand, part, "sent-still-with", name=name)


async def begin(errand: Errand, effect: TalkWithPair) -> None:
    """Let what somebody writes go to the other one of a match from now on."""
    pair = await pair_of(errand.office, effect.match)
    if pair is not None and pair.match.has(errand.person.id):
        await talks.begin(errand.connection, errand.person.id, effect.match, errand.now)
        name = name_of(pair.other(errand.person.id))
        await answer(errand, f"with.{effect.match}", "talk-begun", name=name)


async def hang_up(errand: Errand, effect: HangUp) -> None:
    """Let somebody write with Makker again."""
    await talks.end(errand.connection, [errand.person.id])
    if effect.name:
        await answer(errand, "over", "talk-ended", name=effect.name)
