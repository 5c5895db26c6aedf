"""A batch: waiting events of different people, with all that their turns may know."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from flows.kind import Json
from flows.person import Person
from storage import contacts, conversations, dues, people, placements, voices
from storage.contacts import Contact
from storage.conversations import Stored
from storage.database import Connection
from storage.inbox import Event
from storage.people import Known
from storage.voices import Voice

# Told to a youth on somebody's behalf: no timer stands behind these, so none can be called off.
TOLD = frozenset({"say", "thread_taken", "handed_back", "read", "calendar_news", "enrol"})
LOST = "lost"
"""The state of an address whose phone is in the wrong hands."""
HEARD_EVERY = 3600
"""Seconds between two notes that an address works; one for each message would cost too much."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Events of different people, who they are, and `over`: ids of events that mean nothing now.

    `known` is by event, everything else by person. `crossed` are the ids of colleagues who have
    handed a thread back after the youth wrote what is handled now: it was meant for them.
    """

    events: list[Event]
    over: list[int]
    known: dict[int, Known]
    conversations: dict[int, list[Stored]]
    placements: dict[int, list[dict[str, Json]]]
    asked: dict[int, Contact]
    voices: dict[int, Voice]
    crossed: dict[int, int]

    @property
    def timers(self) -> set[int]:
        """The ids of those of these events that are timers."""
        return {event.id for event in self.events if event.kind == "due"}

    def voice(self, person: Person) -> int | None:
        """Return the version under which Makker writes to someone now.

        None, so that nothing can outdate it, for staff, and while a human has the thread: what
        Makker still says then (goodbye, where to call for help) is said in any case.
        """
        voice = self.voices.get(person.id)
        if person.role != "youth" or (voice is not None and voice.holder_id is not None):
            return None
        return voice.version if voice else 0


async def gathered(connection: Connection, events: list[Event], now: datetime) -> Batch:
    """Find out who is behind these events, meeting whoever is new; one event of each person."""
    known = await _senders(connection, [e for e in events if e.kind != "due"], now)
    # What comes from a phone that was cut off is heard by nobody.
    known = {event_id: each for event_id, each in known.items() if each.state != LOST}
    known |= await _timed(connection, [e for e in events if e.kind == "due"])
    one_each: dict[int, Event] = {}
    for event in sorted(events, key=lambda event: event.id):
        if event.id in known:
            one_each.setdefault(known[event.id].person.id, event)
    ids = list(one_each)
    return Batch(
        list(one_each.values()),
        [event.id for event in events if event.id not in known],
        known,
        await conversations.of_people(connection, ids),
        await placements.of_people(connection, ids),
        await contacts.open_of(connection, ids),
        await voices.of_people(connection, ids),
        _crossed(events, one_each),
    )


def _crossed(events: Iterable[Event], handled: dict[int, Event]) -> dict[int, int]:
    found: dict[int, int] = {}
    for event in events:
        person = int(event.address) if event.does == "handed_back" else 0
        if handled.get(person, event).id < event.id and "holder" in event.timer:
            found[person] = event.timer["holder"]
    return found


async def _timed(connection: Connection, timers: list[Event]) -> dict[int, Known]:
    if not timers:
        return {}
    told = {e.external_id for e in timers if e.does in TOLD}
    set_before = [e.external_id for e in timers if e.external_id not in told]
    meant = told | await dues.still_meant(connection, set_before)
    whose = {e.id: int(e.address) for e in timers if e.external_id in meant}
    there = await people.by_id(connection, whose.values())
    return {event_id: there[id_] for event_id, id_ in whose.items() if id_ in there}


def told_at_once(event: Event) -> bool:
    """Return whether an event says something to a youth that somebody has just done."""
    return event.does in TOLD


def awaited(event: Event) -> bool:
    """Return whether the youth has just asked for what an event says, and waits for it."""
    return event.kind != "due" or event.does in ("read", "enrol")


async def _senders(connection: Connection, events: list[Event], now: datetime) -> dict[int, Known]:
    at = {event.id: (event.channel, event.address) for event in events}
    if not at:
        return {}
    there = await people.at_addresses(connection, at.values())
    strangers = [e for e in events if at[e.id] not in there]
    if strangers:
        await _meet(connection, strangers, now)
        there |= await people.at_addresses(connection, [at[e.id] for e in strangers])
    await people.heard(connection, _worth_noting(there.values(), now), now)
    return {event_id: there[address] for event_id, address in at.items()}


async def _meet(connection: Connection, strangers: Iterable[Event], now: datetime) -> None:
    by_language: dict[str, list[people.Address]] = defaultdict(list)
    for event in strangers:
        by_language[language_of(event.text)].append((event.channel, event.address))
    for language, addresses in by_language.items():
        await people.meet(connection, addresses, language, now)


def _worth_noting(there: Iterable[Known], now: datetime) -> list[people.Address]:
    return [
        known.address
        for known in there
        if known.state not in ("ok", "opted_out", LOST)
        or known.heard_at is None
        or (now - known.heard_at).total_seconds() > HEARD_EVERY
    ]


def language_of(text: str) -> str:
    """Return the language to meet a stranger in: English when the first words plainly are."""
    words = set(text.casefold().replace("?", " ").replace("!", " ").split())
    english = {"hello", "hi", "english", "i", "need", "want", "job", "help", "please", "my", "the"}
    danish = {"hej", "jeg", "vil", "gerne", "et", "en", "dansk", "har", "er", "på"}
    return "en" if words & english and not words & danish and words != {"job"} else "da"
