"""Retaining: what is older than its kind is kept goes, a slice at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Table,
    bindparam,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)
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

# Written once: most nights most of these find nothing, and putting them together costs the most.
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_MOST: BindParameter[int] = bindparam("most", type_=Integer())
_BEFORE: BindParameter[datetime] = bindparam("before", type_=inbox.c.received_at.type)
_SHOWN: ColumnElement[bool] = literal_column(f"({_A_CVS.text})").label("shown")

_FIRST_IN = (
    select(inbox.c.id, inbox.c.received_at, inbox.c.state, inbox.c.channel, inbox.c.external_id)
    .order_by(inbox.c.id)
    .limit(_MOST)
    .subquery("first_in")
)
_ITS_FILE = exists(select(file.c.id)).where(
    file.c.channel == _FIRST_IN.c.channel, file.c.external_id == _FIRST_IN.c.external_id
)
_EVENTS = select(_FIRST_IN.c.id).where(
    _FIRST_IN.c.received_at < _BEFORE, _FIRST_IN.c.state != "waiting", ~_ITS_FILE
)
_FIRST_OUT = (
    select(outbox.c.id, outbox.c.made_at, outbox.c.state)
    .order_by(outbox.c.id)
    .limit(_MOST)
    .subquery("first_out")
)
_LETTERS = select(_FIRST_OUT.c.id).where(
    _FIRST_OUT.c.made_at < _BEFORE, _FIRST_OUT.c.state.not_in(("queued", "sending"))
)
_FILES = (
    select(file.c.id, file.c.received_at, _SHOWN)
    .where(file.c.id > bindparam("after", type_=Integer()))
    .order_by(file.c.id)
    .limit(_MOST)
)
_READING = select(reading.c.file_id)

_TALKS = (
    delete(conversation)
    .where(conversation.c.person_id.in_(_IDS), conversation.c.status != "open")
    .where(conversation.c.touched_at < _BEFORE)
    .where(conversation.c.flow.not_in(MADE_AGAIN))
)
_CLOSED = select(case.c.id).where(
    case.c.person_id.in_(_IDS), case.c.state == "closed", case.c.closed_at < _BEFORE
)
_EVENT_WORDS = (
    update(case_event)
    .where(case_event.c.case_id.in_(_CLOSED), case_event.c.words != "")
    .values(words="")
)
_CASE_WORDS = (
    update(case)
    .where(case.c.id.in_(_CLOSED), or_(case.c.words != "", case.c.note.is_not(None)))
    .values(words="", note=None)
)
# An answer of one short word is a choice, which statistics count.
_OWN = or_(func.length(contact.c.answer) > _LONGEST_KEY, contact.c.answer.like("% %"))
_ANSWERS = (
    update(contact)
    .where(contact.c.person_id.in_(_IDS), contact.c.ended_at < _BEFORE, _OWN)
    .values(answer=None)
)
_OLD_SHIFTS = select(shift.c.id).where(shift.c.person_id.in_(_IDS), shift.c.at < _BEFORE)
_CHANGES = delete(shift_change).where(shift_change.c.shift_id.in_(_OLD_SHIFTS))
_SHIFTS = delete(shift).where(shift.c.person_id.in_(_IDS), shift.c.at < _BEFORE)
_CODES = delete(code).where(code.c.person_id.in_(_IDS), code.c.until < _BEFORE)
_HANDED = exists(select(outbox.c.id)).where(outbox.c.document_id == document.c.id)
_CODED = exists(select(code.c.code)).where(code.c.document_id == document.c.id)
_NEWEST_CV = (
    select(func.max(document.c.id))
    .where(document.c.person_id.in_(_IDS), document.c.kind == "cv")
    .group_by(document.c.person_id, document.c.kind)
)
_SLIPS_BEFORE: BindParameter[datetime] = bindparam("slips", type_=document.c.made_at.type)
_DOCUMENTS = (
    delete(document)
    .where(
        document.c.person_id.in_(_IDS),
        or_(
            (document.c.kind == SLIP) & (document.c.made_at < _SLIPS_BEFORE),
            (document.c.kind != SLIP) & (document.c.made_at < _BEFORE),
        ),
    )
    .where(document.c.id.not_in(_NEWEST_CV), ~_HANDED, ~_CODED)
)
_TIMERS = delete(due).where(
    due.c.person_id.in_(_IDS), due.c.state.in_(("fired", "cancelled")), due.c.at < _BEFORE
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
    asked = {"most": most, "before": before}
    came = list((await connection.execute(_EVENTS, asked)).scalars())
    over = list((await connection.execute(_LETTERS, asked)).scalars())
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
    rows = (await connection.execute(_FILES, {"after": after, "most": most})).all()
    if not rows:
        return 0, 0
    reading_now = set((await connection.execute(_READING)).scalars())
    gone = [
        row.id
        for row in rows
        if row.received_at < before and not row.shown and row.id not in reading_now
    ]
    return await _delete(connection, file, gone), rows[-1].id if len(rows) == most else 0


# -- one slice of people --------------------------------------------------------------------------


async def of_people(connection: AsyncConnection, ids: Sequence[int], limits: Limits) -> int:
    """Let go what these people's rows are too old for; return how many went or lost their words.

    Cases and answers keep what happened, and lose what was said. Of documents, old payslips go, and
    old drawings; the newest CV stays.
    """
    whose = {"ids": list(ids)}
    messages, cases = whose | {"before": limits.messages}, whose | {"before": limits.cases}
    shifts = whose | {"before": limits.shifts}
    await connection.execute(_CHANGES, shifts)  # they go with their shifts
    await connection.execute(_CODES, messages)  # a document stays while a code opens it
    went = 0
    for statement, values in (
        (_TALKS, messages),
        (_EVENT_WORDS, cases),
        (_CASE_WORDS, cases),
        (_ANSWERS, messages),
        (_SHIFTS, shifts),
        (_DOCUMENTS, messages | {"slips": limits.payslips}),
        (_TIMERS, messages),
    ):
        went += (await connection.execute(statement, values)).rowcount
    return went
