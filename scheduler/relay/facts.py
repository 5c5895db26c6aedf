"""What the turns of youths and role models are told: whom they have, and whom they write with."""

from datetime import datetime

from flows.kind import Json
from scheduler.batch import Batch
from scheduler.office.office import Office
from scheduler.relay.talking import REMEMBERED, is_fresh
from storage import matches, relayed, shown, talks
from storage.inbox import Event
from storage.matches import Pair
from storage.relayed import GONE
from storage.talks import Talk

ROLES = ("youth", "role_model")


async def facts(office: Office, batch: Batch) -> dict[int, dict[str, Json]]:
    """Return, by event, what is known of the writer's matches; nothing for who has none."""
    people = {event.id: batch.known[event.id].person for event in batch.events}
    ids = {person.id for person in people.values() if person.role in ROLES}
    if not ids:
        return {}
    pairs = await matches.pairs_of(office.connection, ids)
    now_with = await talks.of_people(office.connection, ids)
    told: dict[int, dict[str, Json]] = {}
    for event in batch.events:
        me = people[event.id].id
        if me in pairs or me in now_with:
            answers = await _answers(office, event, me)
            of_talk = _of_talk(now_with.get(me), event, office.now)
            if answers == GONE:
                # It is for whoever wrote what they answer, and nobody knows who that was.
                of_talk = {"line": None, "lapsed": of_talk["line"] or of_talk["lapsed"]}
            told[event.id] = {
                "pairs": [_pair(each) for each in pairs.get(me, ())],
                **of_talk,
                "answers": answers or None,
                "behind": (me in now_with or _is_asked(batch, me))
                and await _is_behind(office, event, me),
            }
    return told


def _pair(pair: Pair) -> Json:
    return {"match": pair.match_id, "name": pair.name, "state": pair.state}


def _of_talk(talk: Talk | None, event: Event, now: datetime) -> dict[str, Json]:
    """Return whom an event is for if it names nobody: only where its writer could know that."""
    if talk is None:
        return {"line": None, "lapsed": None}
    line: Json = {"match": talk.match_id, "name": talk.name, "state": talk.state}
    known = talk.holds(event.received_at or now)
    if known and is_fresh(talk, now):
        return {"line": line, "lapsed": None}
    recent = now - talk.touched_at < REMEMBERED
    return {"line": None, "lapsed": line if recent and (known or talk.contradicted) else None}


def _is_asked(batch: Batch, me: int) -> bool:
    """Return whether somebody is asked for whom something is."""
    stored = batch.conversations.get(me, ())
    return any(each.flow == "to_whom" and each.status == "open" for each in stored)


async def _is_behind(office: Office, event: Event, me: int) -> bool:
    """Return whether somebody's phone did not say last what Makker last answered, as they wrote."""
    moment = event.received_at or office.now
    return event.kind == "message" and await shown.is_behind(office.connection, me, moment)


async def _answers(office: Office, event: Event, me: int) -> int | None:
    """Return the match that an event answers a message of, if it is one of the writer's own.

    None when it answers no message of another's, `GONE` when it is not known any more of which.
    """
    if not event.answers:
        return None
    at = (event.channel, event.address)
    number = await relayed.answered(office.connection, at, event.answers)
    if number is None:
        return None
    match = await matches.by_id(office.connection, number) if number != GONE else None
    return match.id if match is not None and match.has(me) else GONE
