"""Traces: what rows of other people hold of somebody who is erased - their words, their name."""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Table, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.belongings import number_in, parts
from storage.schema import case, case_event, conversation, inbox, outbox, person

GONE = "..."
"""What stands in the place of a name or a number that went."""
_AT_ONCE = 1000
_SHORTEST_NAME = 2
_STAFF = select(person.c.id).where(person.c.role != "youth")


@dataclass(frozen=True, slots=True)
class Traces:
    """Who is erased: names, phone numbers, and which events, letters and cases are theirs."""

    names: tuple[str, ...]
    phones: tuple[str, ...]
    person_id: int
    events: Collection[int]
    letters: Collection[int]
    cases: Collection[int]


async def unname(connection: AsyncConnection, traces: Traces) -> dict[str, int]:
    """Let others' rows know nothing of somebody any more; return how many changed or went.

    Letters that were made of what they wrote, or of cases about them, go. What colleagues wrote to
    them, or about them, loses its words: about them is what Makker answered by their name.
    Everywhere else name and number are taken out of what was written to and by colleagues.
    """
    marks = _marks(traces)
    events = await _written_to(connection, traces)
    if marks is not None:
        events |= await _written_about(connection, marks)
    changed = await _letters(connection, traces)
    changed += await _empty(connection, events)
    changed += await _talks_about(connection, traces)
    if marks is not None:
        for place in _places():
            changed += await _without(connection, marks, *place)
    return {"others": changed}


async def _letters(connection: AsyncConnection, traces: Traces) -> int:
    """Delete what was written to others because of what somebody wrote, or of their cases."""
    starts = [
        *(f"in{number}." for number in traces.events),
        *(f"case{number}." for number in traces.cases),
        f"voice{traces.person_id}.",
    ]
    its = (outbox.c.key >= bindparam("first")) & (outbox.c.key < bindparam("last"))
    spans = [{"first": start, "last": start[:-1] + "/"} for start in starts]
    done = await connection.execute(delete(outbox).where(its), spans)
    return max(done.rowcount, 0)


async def _written_to(connection: AsyncConnection, traces: Traces) -> set[int]:
    """Return the events by which colleagues wrote to somebody: their letters name them."""
    found: set[int] = set()
    for some in parts(set(traces.letters)):
        keys = await connection.execute(select(outbox.c.key).where(outbox.c.id.in_(some)))
        found.update(_event_of(key, "say") for key in keys.scalars())
    return found


async def _written_about(connection: AsyncConnection, marks: re.Pattern[str]) -> set[int]:
    """Return the events that Makker answered to colleagues by somebody's name."""
    letters = await connection.execute(
        select(outbox.c.key, outbox.c.text).where(outbox.c.person_id.in_(_STAFF))
    )
    return {_event_of(row.key, "in") for row in letters if marks.search(row.text)}


def _event_of(key: str, start: str) -> int:
    """Return the event of a letter "say<event>.<colleague>" or "in<event>.<part>", 0 for others."""
    number = key.removeprefix(start).partition(".")[0] if key.startswith(start) else ""
    return int(number) if number.isdecimal() else 0


async def _empty(connection: AsyncConnection, events: set[int]) -> int:
    """Take all words out of these events, as far as they are colleagues'."""
    changed = 0
    for some in parts(events):
        theirs = update(inbox).where(inbox.c.id.in_(some), inbox.c.person_id.in_(_STAFF))
        changed += (await connection.execute(theirs.values(text=GONE))).rowcount
    return changed


async def _talks_about(connection: AsyncConnection, traces: Traces) -> int:
    """Delete colleagues' conversations about somebody's cases."""
    rows = await connection.execute(
        select(number_in(conversation).label("number"), conversation.c.state).where(
            conversation.c.person_id.in_(_STAFF)
        )
    )
    theirs = {row.number for row in rows if _case_of(row.state) in traces.cases}
    for some in parts(theirs):
        await connection.execute(delete(conversation).where(number_in(conversation).in_(some)))
    return len(theirs)


def _case_of(state: str) -> int | None:
    try:
        about = json.loads(state)["given"]["about"]
    except (ValueError, KeyError, TypeError):
        return None
    number = about.get("case") if isinstance(about, Mapping) else None
    return number if isinstance(number, int) else None


# -- names and numbers ----------------------------------------------------------------------------


def _marks(traces: Traces) -> re.Pattern[str] | None:
    """Return what finds a name as a whole word, or a number however it is spaced."""
    names = [re.escape(name) for name in traces.names if len(name) >= _SHORTEST_NAME]
    numbers = [_spaced(phone) for phone in traces.phones]
    found = [rf"(?<!\w){name}(?:s|'s)?(?!\w)" for name in names] + numbers
    return re.compile("|".join(found), re.IGNORECASE) if found else None


def _spaced(phone: str) -> str:
    """Return a pattern of a number as people write it: with or without +45, spaces or dots."""
    if "@" in phone:
        return re.escape(phone)
    digits = phone.removeprefix("+45")
    local = r"[ .-]?".join(map(re.escape, digits))
    return rf"(?:(?:\+|00)45[ .-]?)?{local}" if digits != phone else re.escape(phone)


def _places() -> list[tuple[Table, Column[Any], Any]]:
    """Return where colleagues' words, and words to them, are kept."""
    return [
        (outbox, outbox.c.text, outbox.c.person_id.in_(_STAFF)),
        (inbox, inbox.c.text, inbox.c.person_id.in_(_STAFF)),
        (conversation, conversation.c.state, conversation.c.person_id.in_(_STAFF)),
        (case, case.c.note, case.c.note.is_not(None)),
        (case_event, case_event.c.words, case_event.c.words != ""),
    ]


async def _without(
    connection: AsyncConnection,
    marks: re.Pattern[str],
    table: Table,
    words: Column[Any],
    only: Any,
) -> int:
    number, after, changed = number_in(table), 0, 0
    query = select(number.label("number"), words.label("words")).where(only).order_by(number)
    while rows := (await connection.execute(query.where(number > after).limit(_AT_ONCE))).all():
        after = rows[-1].number
        mended = [
            {"its": row.number, "new": _mended(marks, row.words)}
            for row in rows
            if marks.search(row.words)
        ]
        if mended:
            change = update(table).where(number == bindparam("its"))
            await connection.execute(change.values({words.name: bindparam("new")}), mended)
        changed += len(mended)
    return changed


def _mended(marks: re.Pattern[str], words: str) -> str:
    """Return words without a name; of a state only what was said, never the names of its parts."""
    try:
        state = json.loads(words)
    except ValueError:
        return marks.sub(GONE, words)
    if not isinstance(state, dict | list):
        return marks.sub(GONE, words)
    return json.dumps(_mended_in(marks, state), ensure_ascii=False, separators=(",", ":"))


def _mended_in(marks: re.Pattern[str], value: Any) -> Any:
    match value:
        case str():
            return marks.sub(GONE, value)
        case list():
            return [_mended_in(marks, each) for each in value]
        case dict():
            return {key: _mended_in(marks, each) for key, each in value.items()}
    return value
