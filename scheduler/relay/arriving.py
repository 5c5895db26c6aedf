"""A message arrives: as a letter to wherever the other one is reached, under the writer's name."""

from dataclasses import dataclass
from datetime import timedelta

from flows.gsm7 import for_sms
from flows.links import without_links
from flows.manner import MANNERS, SMS
from flows.message import Option
from scheduler.office.office import Office
from scheduler.office.thread import reached
from scheduler.relay.pair import Pair, name_of, pair_of
from scheduler.relay.rhythm import plan
from scheduler.relay.talking import Standing, standing
from scheduler.relay.told import text
from storage import dues, matches, outbox, relayed, talks, voices
from storage.dues import Due
from storage.letters import Letter
from storage.people import Known
from storage.relayed import PREFIX, Fate, Relayed

AWAKE = timedelta(hours=2)
"""Who was heard within this is awake: when somebody was heard is noted once an hour at most."""
TRY_AGAIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of a message; `sleeps`: it waits for the morning."""

    fate: Fate
    sleeps: bool = False


def waiting_key(person_id: int) -> str:
    """Return the key of the timer that lets in what waits until a human has handed back."""
    return f"relay:{person_id}"


async def arrive(office: Office, pair: Pair, new: Relayed, document: int | None = None) -> Arrived:
    """Let a message arrive, or wait while a human of the office writes with its reader."""
    known = await reached(office, new.to_id)
    if known is None:
        await relayed.became(office.connection, new.id, "unreached", office.now)
        return Arrived("unreached")
    if await _held_by_a_human(office, new.to_id):
        await relayed.became(office.connection, new.id, "waiting", office.now)
        timer = Due(waiting_key(new.to_id), new.to_id, {"do": "relay"}, office.now + TRY_AGAIN)
        await dues.plan(office.connection, timer)
        return Arrived("waiting")
    letter = await _letter(office, pair, new, known, document)
    await outbox.put(office.connection, [letter], office.now)
    await relayed.became(office.connection, new.id, "sent", office.now, letters=new.letters + 1)
    await matches.heard(office.connection, pair.match, new.by_id, office.now)
    await plan(office, pair.match.id)
    return Arrived("sent", letter.not_before is not None and letter.not_before > office.now)


async def let_in(office: Office, reader: int) -> None:
    """Let in what has waited for somebody, once no human writes with them in Makker's place."""
    if await _held_by_a_human(office, reader):
        if await relayed.waiting(office.connection, reader):
            again = Due(waiting_key(reader), reader, {"do": "relay"}, office.now + TRY_AGAIN)
            await dues.plan(office.connection, again)
        return
    for each in await relayed.waiting(office.connection, reader):
        pair = await pair_of(office, each.match_id)
        if pair is not None:
            await arrive(office, pair, each)


async def _held_by_a_human(office: Office, reader: int) -> bool:
    voice = (await voices.of_people(office.connection, [reader])).get(reader)
    return voice is not None and voice.holder_id is not None


async def _letter(
    office: Office, pair: Pair, new: Relayed, known: Known, document: int | None
) -> Letter:
    key, to = f"{PREFIX}{new.id}.{new.letters}", known.person
    place = await standing(office, to.id, pair.match.id)
    writer = name_of(pair.other(to.id))
    manner = MANNERS.get(known.address[0], SMS)
    words = text(to, "from", name=writer, words=new.goes_on)
    note = _note(place, known, writer)
    whole = f"{words}\n{note}" if note else words
    if manner.short:
        whole = without_links(for_sms(whole))
    await _take_up(office, place, to.id, pair.match.id, key)
    awake = place.awake or (known.heard_at is not None and office.now - known.heard_at < AWAKE)
    return Letter(
        key,
        to.id,
        known.address,
        whole,
        _buttons(place, known, pair) if manner.buttons else (),
        document_id=document,
        not_before=None if awake else office.around.calendar.after_quiet(office.now),
    )


def _note(place: Standing, known: Known, writer: str) -> str:
    if place.with_whom == "this":
        return ""
    if place.with_whom == "other":
        return text(known.person, "still-with", other=place.other, name=writer)
    return text(known.person, "answer-with" if place.busy else "now-with", name=writer)


async def _take_up(office: Office, place: Standing, reader: int, pair: int, key: str) -> None:
    """Let the reader's answer go back where the message came from, where they are free."""
    if place.with_whom == "this":
        await talks.touch(office.connection, reader, pair, office.now)
    elif place.with_whom == "nobody" and not place.busy:
        await talks.begin(office.connection, reader, pair, office.now, key)


def _buttons(place: Standing, known: Known, pair: Pair) -> tuple[Option, ...]:
    """Offer to answer where that is not clear already, and a youth to stop."""
    if place.with_whom == "this":
        return ()
    me, number = known.person, pair.match.id
    name = name_of(pair.other(me.id))
    stop = Option(text(me, "b-stop", name=name), f"match:{number}:stop")
    write = Option(text(me, "b-write", name=name), f"match:{number}:write")
    answered = place.with_whom == "nobody" and not place.busy
    return (*(() if answered else (write,)), *((stop,) if me.role == "youth" else ()))
