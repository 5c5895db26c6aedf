"""What happens when a youth's next contact is due: decided anew, then said, asked or handed on."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from flows.desk import Turn
from flows.due import ASKED_BY_MAKKER
from flows.effects import OpenCase
from flows.follow_up.facts import Next
from scheduler.batch import Batch
from scheduler.ledger import Town, replan, tomorrow
from scheduler.office import Office, open_case
from scheduler.shifts import planned_again
from storage import contacts, dues, people, records
from storage.contacts import Asking
from storage.database import Connection
from storage.inbox import Event
from storage.people import Known
from storage.records import Record

# A reminder of a shift that a youth asked for is nothing that the ledger waits for an answer to.
FOLLOWED = ASKED_BY_MAKKER - {"shift_reminder"}


@dataclass(frozen=True, slots=True)
class Waking:
    """The wake-ups of one batch.

    `speaking` are events as turns take them, with what is to be said; `coming` says for each of
    them what it is. `over` are events that need no turn. `served` are the people for whom the
    moment had come, `others` those for whom it had not.
    """

    speaking: list[Event] = field(default_factory=list)
    coming: dict[int, Next] = field(default_factory=dict)
    over: list[int] = field(default_factory=list)
    served: set[int] = field(default_factory=set)
    others: set[int] = field(default_factory=set)
    cases: list[tuple[Record, Next]] = field(default_factory=list)


def is_wake_up(event: Event) -> bool:
    """Return whether an event is a youth's row in the ledger coming due."""
    return event.does == "contact"


async def woken(connection: Connection, around: Town, events: Sequence[Event]) -> Waking:
    """Decide what each wake-up leads to. Nothing is written."""
    waking = Waking()
    if not events:
        return waking
    meant = await dues.still_meant(connection, [event.external_id for event in events])
    found = await records.records(connection, [int(event.address) for event in events])
    for event in events:
        record = found.get(int(event.address))
        coming = around.next(record) if record and event.external_id in meant else None
        if record is None or coming is None or not around.is_time(coming):
            waking.over.append(event.id)
            waking.others.add(int(event.address))
        else:
            _serve(waking, event, record, coming)
    return waking


def _serve(waking: Waking, event: Event, record: Record, coming: Next) -> None:
    waking.served.add(record.person.id)
    if coming.rung == "case":
        waking.over.append(event.id)
        waking.cases.append((record, coming))
    else:
        waking.coming[event.id] = coming
        text = json.dumps(_timer(coming), ensure_ascii=False)
        waking.speaking.append(replace(event, text=text))


def _timer(coming: Next) -> Mapping[str, object]:
    if coming.rung == "nudge":
        return {"do": "contact", "rung": "nudge", "flow": coming.flow}
    about = {**coming.about, "kind": coming.kind}
    return {"do": "contact", "rung": "ask", "to": coming.flow, "about": about}


async def other_address(connection: Connection, waking: Waking, known: dict[int, Known]) -> None:
    """Let each nudge go by the other channel, where the person has one that works."""
    nudges = [e for e in waking.speaking if waking.coming[e.id].rung == "nudge"]
    ids = [int(event.address) for event in nudges]
    if not ids:
        return
    everywhere = await people.addresses_of(connection, ids)
    for event in nudges:
        usual = known.get(event.id)
        if usual is None:
            continue
        others = [
            each
            for each in everywhere.get(usual.person.id, ())
            if each.state == "ok" and each.address[0] not in (usual.address[0], "email")
        ]
        if others:
            known[event.id] = others[0]


def gives_way(waking: Waking, batch: Batch) -> None:
    """Let go the wake-ups of those who write at this very moment: they are planned anew today."""
    handled = {event.id for event in batch.events}
    for event in waking.speaking:
        if event.id in batch.known and event.id not in handled:
            waking.over.append(event.id)
            waking.served.discard(int(event.address))
            waking.others.add(int(event.address))


async def handed_on(office: Office, waking: Waking) -> None:
    """Open the cases that questions without an answer, and people out of reach, have led to."""
    for record, coming in waking.cases:
        wanted = OpenCase(coming.kind, "this_week")
        await open_case(office, record.person, wanted, record.consultant_id)
        await contacts.ended(office.connection, [record.person.id], "case", office.now)


async def kept(
    connection: Connection,
    waking: Waking,
    turns: Iterable[tuple[Event, Turn, str | None]],
    now: datetime,
) -> None:
    """Write down what was asked by itself; the third of each is the key of the last letter."""
    asked, nudged = [], {}
    for event, turn, letter in turns:
        coming = waking.coming.get(event.id)
        person = turn.person.id
        if coming is not None and coming.rung == "nudge":
            nudged[person] = letter
        elif coming is not None:
            asked.append(Asking(person, coming.kind, coming.flow, letter))
        elif event.kind == "due" and letter and (flow := _began(turn)):
            asked.append(Asking(person, flow, flow, letter))
    await contacts.nudged_all(connection, nudged, now)
    await contacts.asked_all(connection, asked, now)


def _began(turn: Turn) -> str | None:
    """Return the flow of Makker's own questions that a timer of another flow has begun."""
    now = [flow for flow in turn.conversations if flow in FOLLOWED]
    return next((f for f in now if turn.conversations[f].status == "open"), None)


async def heard(
    connection: Connection, turns: Iterable[tuple[Event, Turn]], waiting: set[int], now: datetime
) -> set[int]:
    """Note who has answered, or at least written, since they were asked; return their ids.

    `waiting` are the people with a question of Makker's own that stands unanswered.
    """
    said = {
        turn.person.id: _answer(turn)
        for event, turn in turns
        if event.kind != "due" and turn.person.role == "youth"
    }
    said = {id_: answer for id_, answer in said.items() if answer is not None or id_ in waiting}
    await contacts.heard_all(connection, said, now)
    return set(said)


def _answer(turn: Turn) -> str | None:
    for flow in FOLLOWED & turn.conversations.keys():
        for answer in turn.conversations[flow].answers.values():
            return answer.value if isinstance(answer.value, str) else json.dumps(answer.value)
    return None


async def planned_anew(
    connection: Connection, around: Town, waking: Waking, changed: set[int]
) -> None:
    """Set the next contact of everyone who was looked at or has changed."""
    calendar, now = around.calendar, around.now
    # Whoever was served is not woken again today, whatever the facts say.
    later = dict.fromkeys(waking.served, tomorrow(calendar, now))
    everyone = changed | waking.others | waking.served
    await replan(connection, calendar, everyone, now, not_before=later, around=around)


async def welcomed_back(office: Office, batch: Batch) -> set[int]:
    """Take in youths who had left and have written again; return their ids.

    Whoever left is always welcome again, and a human should know that they are here.
    """
    back = {
        known.person.id: known
        for event in batch.events
        if (known := batch.known[event.id]).left and event.kind != "due" and _a_youth(known)
    }
    if back:
        await people.come_back(office.connection, back, office.now)
    for known in back.values():
        calendar = office.around.calendar
        await planned_again(office.connection, calendar, known.person.id, office.now)
        wanted = OpenCase("came_back", "this_week")
        await open_case(office, known.person, wanted, known.consultant_id)
    return set(back)


def _a_youth(known: Known) -> bool:
    return known.person.role == "youth" and known.person.enrolled and not known.person.stopped
