"""The line: what one writes to the other is looked through, and then arrives or is held."""

import re
from datetime import timedelta

from flows.effects import OpenCase
from flows.pair_effects import SayToPair
from flows.relay.held import screened
from flows.tidy import fold
from scheduler.office.errand import Errand
from scheduler.office.opened import open_case
from scheduler.relay.arriving import arrive
from scheduler.relay.ending import break_off
from scheduler.relay.holding import hold
from scheduler.relay.pair import Pair, is_talking, is_wanted, missing, name_of, pair_of
from scheduler.relay.talking import keep_talking
from scheduler.relay.told import answer
from storage import relayed, talks
from storage.relayed import Fate

# A number may be spread over the messages of so long.
TOGETHER = timedelta(minutes=30)


async def say(errand: Errand, effect: SayToPair) -> None:
    """Let the other one of each match read the words, each for themselves."""
    pairs = [p for number in effect.matches if (p := await mine(errand, number))]
    if len(pairs) > 1 and _names_any(effect.words, errand, pairs):
        await answer(errand, "named", "names-others")
        return
    sent = [
        name_of(pair.other(errand.person.id))
        for pair in pairs
        if await _say(errand, pair, effect.words, alone=not effect.each) in ("sent", "waiting")
    ]
    if effect.each and sent:
        await answer(errand, "each", "sent-each", names=", ".join(sent))


async def mine(errand: Errand, number: int) -> Pair | None:
    """Return a match of whoever writes; None when it is not theirs."""
    pair = await pair_of(errand.office, number)
    return pair if pair is not None and pair.match.has(errand.person.id) else None


async def open_for(errand: Errand, pair: Pair) -> bool:
    """Return whether somebody may write in a match now; else tell them why not."""
    name, part = name_of(pair.other(errand.person.id)), f"shut.{pair.match.id}"
    lack = await missing(errand.office, pair.youth, pair.model.id)
    if is_talking(pair.match) and lack is None and await is_wanted(errand.office, pair):
        return True
    await talks.end(errand.connection, [errand.person.id])
    if is_talking(pair.match) and lack is not None:
        # The certificate ran out, and its timer has not come yet; or a parent was erased.
        await break_off(errand.office, pair, lack)
        errand.changed.add(pair.youth.id)
    key = "over" if pair.match.state == "ended" else "paused"
    await answer(errand, part, key, name=name)
    return False


async def _say(errand: Errand, pair: Pair, words: str, *, alone: bool) -> Fate:
    office, me, match = errand.office, errand.person, pair.match
    if not await open_for(errand, pair):
        return "late"
    since = office.now - TOGETHER
    before = await relayed.last_words(office.connection, match.id, me.id, since)
    looked = screened(words, before)
    to = pair.other(me.id)
    new = await relayed.add(
        office.connection,
        match.id,
        me.id,
        to.id,
        words,
        office.now,
        held=looked.kinds,
        event_id=errand.event_id,
    )
    if looked.kinds:
        await hold(errand, pair, new)
        if alone:
            await keep_talking(errand, pair, sent=False)
        return "held"
    arrived = await arrive(office, pair, new)
    await _tell_writer(errand, pair, arrived.fate, sleeps=arrived.sleeps)
    if alone and arrived.fate in ("sent", "waiting"):
        await keep_talking(errand, pair)
    return arrived.fate


async def _tell_writer(errand: Errand, pair: Pair, fate: Fate, *, sleeps: bool) -> None:
    name, part = name_of(pair.other(errand.person.id)), f"fate.{pair.match.id}"
    if fate == "unreached":
        who = pair.consultant(errand.office)
        await answer(errand, part, "unreached", name=name, consultant=who)
        wanted = OpenCase("pair_unreached", "this_week")
        await open_case(errand.office, pair.youth, wanted, pair.consultant_id)
        errand.changed.add(pair.youth.id)
    elif sleeps:
        await answer(errand, part, "sleeps", name=name)
    elif fate == "waiting":
        await answer(errand, part, "waits", name=name)


def _names_any(words: str, errand: Errand, pairs: list[Pair]) -> bool:
    said = {fold(word) for word in re.findall(r"\w+", words)}
    return any(fold(name_of(pair.other(errand.person.id))) in said for pair in pairs)
