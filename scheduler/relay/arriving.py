"""A message arrives: as a letter to wherever the other one is reached, under the writer's name."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.gsm7 import for_sms
from flows.links import without_links
from flows.manner import MANNERS, SMS
from flows.message import Option
from scheduler.office.office import Office
from scheduler.office.thread import reached
from scheduler.relay.pair import Pair, is_talking, is_wanted, missing, name_of, pair_of
from scheduler.relay.rhythm import plan
from scheduler.relay.talking import Standing, standing
from scheduler.relay.told import HOLDS, text
from storage import documents, dues, matches, outbox, relayed, talks, voices
from storage.dues import Due
from storage.letters import Letter
from storage.people import Known
from storage.relayed import PREFIX, Fate, Relayed

AWAKE = timedelta(hours=2)
"""Who was heard within this is awake: when somebody was heard is noted once an hour at most."""
TRY_AGAIN = timedelta(hours=1)
PASSED_ON = "passed_on"
"""The kind of document that is somebody's own file, as it is handed to another."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of a message; `sleeps`: it waits for the morning."""

    fate: Fate
    sleeps: bool = False


def waiting_key(person_id: int) -> str:
    """Return the key of the timer that lets in what waits until a human has handed back."""
    return f"relay:{person_id}"


async def arrive(office: Office, pair: Pair, new: Relayed, document: int | None = None) -> Arrived:
    """Let a message arrive, or wait: by night, or while a human of the office writes with them.

    What waits is written down as a letter when it goes, for by then they may write with another.
    """
    known = await reached(office, new.to_id)
    if known is None:
        await relayed.became(office.connection, new.id, "unreached", office.now)
        return Arrived("unreached")
    place = await standing(office, new.to_id, pair.match.id)
    morning = office.around.calendar.after_quiet(office.now)
    asleep = morning > office.now and not _is_awake(office, place, known)
    if asleep or await _held_by_a_human(office, new.to_id):
        await _wait(office, new, morning if asleep else office.now + TRY_AGAIN)
        return Arrived("waiting", sleeps=asleep)
    letter = await _letter(office, pair, new, known, place, document)
    await outbox.put(office.connection, [letter], office.now)
    await relayed.became(office.connection, new.id, "sent", office.now, letters=new.letters + 1)
    await matches.heard(office.connection, pair.match, new.by_id, office.now)
    await plan(office, pair.match.id)
    return Arrived("sent")


def _is_awake(office: Office, place: Standing, known: Known) -> bool:
    return place.awake or (known.heard_at is not None and office.now - known.heard_at < AWAKE)


async def _wait(office: Office, new: Relayed, until: datetime) -> None:
    await relayed.became(office.connection, new.id, "waiting", office.now)
    timer = Due(waiting_key(new.to_id), new.to_id, {"do": "relay"}, until)
    await dues.plan(office.connection, timer)


async def let_in(office: Office, reader: int) -> None:
    """Let in what has waited for somebody, as far as it need not wait on."""
    for each in await relayed.waiting(office.connection, reader):
        pair = await pair_of(office, each.match_id)
        if pair is None or not (is_talking(pair.match) and await is_wanted(office, pair)):
            await relayed.became(office.connection, each.id, "called_off", office.now)
        elif await missing(office, pair.youth, pair.model.id) is None:
            await arrive(office, pair, each, await document_of(office, each))
        else:
            await relayed.became(office.connection, each.id, "late", office.now)


async def _held_by_a_human(office: Office, reader: int) -> bool:
    voice = (await voices.of_people(office.connection, [reader])).get(reader)
    return voice is not None and voice.holder_id is not None


async def _letter(
    office: Office,
    pair: Pair,
    new: Relayed,
    known: Known,
    place: Standing,
    document: int | None,
) -> Letter:
    key, to = f"{PREFIX}{new.id}.{new.letters}", known.person
    writer = name_of(pair.other(to.id))
    manner = MANNERS.get(known.address[0], SMS)
    words = text(to, "from", name=writer, words=new.goes_on)
    note = _note(place, known, writer)
    whole = f"{words}\n{note}" if note else words
    if manner.short:
        whole = without_links(for_sms(whole))
    await _take_up(office, place, to.id, pair.match.id, key)
    return Letter(
        key,
        to.id,
        known.address,
        whole,
        _buttons(place, known, pair) if manner.buttons else (),
        document_id=document,
        not_after=office.now + HOLDS,
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


async def document_of(office: Office, new: Relayed) -> int | None:
    """Return the document by which a message's file goes on, None when it has none."""
    if new.file_id is None:
        return None
    source = {"file": new.file_id}
    return await documents.keep(office.connection, new.by_id, PASSED_ON, source, office.now)
