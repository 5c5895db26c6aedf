"""Retaining: what is older than its kind is kept goes, a slice at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, exists, func, literal_column, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import (
    case,
    case_event,
    code,
    contact,
    conversation,
    document,
    due,
    file,
    inbox,
    outbox,
    reading,
    shift,
    shift_change,
)

MADE_AGAIN = ("cv", "enrolment", "privacy")
"""Flows whose answers are no talk that is over: a CV can be corrected for as long as it is kept."""
SLIP = "payslip"
_LONGEST_KEY = 20
_A_CVS = text(
    """
    exists (select 1 from address a join document d on d.person_id = a.person_id
            where a.channel = file.channel and a.address = file.address
            and json_extract(d.source, '$.photo') = file.id)
    or exists (select 1 from address a join conversation c on c.person_id = a.person_id
               where a.channel = file.channel and a.address = file.address and c.flow = 'cv'
               and json_extract(c.state, '$.answers.billede[0]') = file.id)
    """
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What is older than these moments (UTC) goes."""

    messages: datetime
    files: datetime
    payslips: datetime
    shifts: datetime
    cases: datetime


# -- what was said --------------------------------------------------------------------------------


async def old_messages(connection: AsyncConnection, before: datetime, most: int) -> int:
    """Let the oldest messages both ways go that are from before a moment; return how many went.

    Rows come in order of time, so only the oldest are looked at, however many there are. An event
    that brought a file which is still kept stays with it: it says whose the file is.
    """
    its_file = exists(select(file.c.id)).where(
        file.c.channel == inbox.c.channel, file.c.external_id == inbox.c.external_id
    )
    oldest = select(inbox.c.id, inbox.c.received_at, inbox.c.state, its_file.label("brought"))
    rows = await connection.execute(oldest.order_by(inbox.c.id).limit(most))
    came = [
        row.id
        for row in rows
        if row.received_at < before and row.state != "waiting" and not row.brought
    ]
    letters = select(outbox.c.id, outbox.c.made_at, outbox.c.state).order_by(outbox.c.id)
    rows = await connection.execute(letters.limit(most))
    over = [r.id for r in rows if r.made_at < before and r.state not in ("queued", "sending")]
    return await _delete(connection, inbox, came) + await _delete(connection, outbox, over)


async def _delete(connection: AsyncConnection, table: Table, ids: Sequence[int]) -> int:
    if ids:
        await connection.execute(delete(table).where(table.c.id.in_(ids)))
    return len(ids)


# -- files ----------------------------------------------------------------------------------------


async def old_files(
    connection: AsyncConnection, before: datetime, after: int, most: int
) -> tuple[int, int]:
    """Let files from before a moment go that no CV shows and nobody is reading.

    Looks at `most` files from the one after `after` on; returns how many went, and the last one
    that was looked at (0: there were no more).
    """
    some = select(file.c.id, file.c.received_at, _a_cvs()).where(file.c.id > after)
    rows = (await connection.execute(some.order_by(file.c.id).limit(most))).all()
    read = await connection.execute(select(reading.c.file_id))
    reading_now = set(read.scalars())
    gone = [
        row.id
        for row in rows
        if row.received_at < before and not row.shown and row.id not in reading_now
    ]
    return await _delete(connection, file, gone), rows[-1].id if len(rows) == most else 0


def _a_cvs() -> Any:
    return literal_column(f"({_A_CVS.text})").label("shown")


# -- one slice of people --------------------------------------------------------------------------


async def of_people(connection: AsyncConnection, ids: Sequence[int], limits: Limits) -> int:
    """Let go what these people's rows are too old for; return how many went or lost their words."""
    return sum(
        [
            await _talks(connection, ids, limits),
            await _words(connection, ids, limits),
            await _shifts(connection, ids, limits),
            await _documents(connection, ids, limits),
            await _timers(connection, ids, limits),
        ]
    )


async def _talks(connection: AsyncConnection, ids: Sequence[int], limits: Limits) -> int:
    done = await connection.execute(
        delete(conversation)
        .where(conversation.c.person_id.in_(ids), conversation.c.status != "open")
        .where(conversation.c.touched_at < limits.messages)
        .where(conversation.c.flow.not_in(MADE_AGAIN))
    )
    return done.rowcount


async def _words(connection: AsyncConnection, ids: Sequence[int], limits: Limits) -> int:
    """Let cases and answers keep what happened, and lose what was said."""
    closed = select(case.c.id).where(
        case.c.person_id.in_(ids), case.c.state == "closed", case.c.closed_at < limits.cases
    )
    events = await connection.execute(
        update(case_event)
        .where(case_event.c.case_id.in_(closed), case_event.c.words != "")
        .values(words="")
    )
    cases = await connection.execute(
        update(case)
        .where(case.c.id.in_(closed), or_(case.c.words != "", case.c.note.is_not(None)))
        .values(words="", note=None)
    )
    # An answer of one short word is a choice, which statistics count.
    own = or_(func.length(contact.c.answer) > _LONGEST_KEY, contact.c.answer.like("% %"))
    answers = await connection.execute(
        update(contact)
        .where(contact.c.person_id.in_(ids), contact.c.ended_at < limits.messages, own)
        .values(answer=None)
    )
    return events.rowcount + cases.rowcount + answers.rowcount


async def _shifts(connection: AsyncConnection, ids: Sequence[int], limits: Limits) -> int:
    old = select(shift.c.id).where(shift.c.person_id.in_(ids), shift.c.at < limits.shifts)
    await connection.execute(delete(shift_change).where(shift_change.c.shift_id.in_(old)))
    done = await connection.execute(
        delete(shift).where(shift.c.person_id.in_(ids), shift.c.at < limits.shifts)
    )
    return done.rowcount


async def _documents(connection: AsyncConnection, ids: Sequence[int], limits: Limits) -> int:
    """Let old payslips go, and old drawings; the newest CV stays. Codes that opened them went."""
    await connection.execute(
        delete(code).where(code.c.person_id.in_(ids), code.c.until < limits.messages)
    )
    newest = select(func.max(document.c.id)).group_by(document.c.person_id, document.c.kind)
    handed = exists(select(outbox.c.id)).where(outbox.c.document_id == document.c.id)
    coded = exists(select(code.c.code)).where(code.c.document_id == document.c.id)
    slips = (document.c.kind == SLIP) & (document.c.made_at < limits.payslips)
    newest_cv = newest.where(document.c.person_id.in_(ids), document.c.kind == "cv")
    drawn = (document.c.kind != SLIP) & (document.c.made_at < limits.messages)
    done = await connection.execute(
        delete(document)
        .where(document.c.person_id.in_(ids), or_(slips, drawn))
        .where(document.c.id.not_in(newest_cv), ~handed, ~coded)
    )
    return done.rowcount


async def _timers(connection: AsyncConnection, ids: Sequence[int], limits: Limits) -> int:
    """Let timers go that went off or were called off long ago: what they say may be words."""
    done = await connection.execute(
        delete(due).where(
            due.c.person_id.in_(ids),
            due.c.state.in_(("fired", "cancelled")),
            due.c.at < limits.messages,
        )
    )
    return done.rowcount
