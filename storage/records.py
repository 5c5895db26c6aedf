"""Records: all that the ledger must know of youths, in few queries however many they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    ScalarSelect,
    and_,
    bindparam,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.person import Person
from storage import cases, contacts, placements
from storage.cases import Case
from storage.contacts import Contact
from storage.dues import Due
from storage.people import person_of
from storage.placements import PlacementRow
from storage.schema import (
    ENROLLED,
    REMEMBERS,
    address,
    case,
    contact,
    conversation,
    due,
    outbox,
    person,
    purpose_off,
)

Progress = Literal["none", "started", "done"]
# What was refused for good is over too: the one nudge goes to the next best address.
GONE_OUT = ("accepted", "delivered", "ambiguous", "failed")


@dataclass(frozen=True, slots=True)
class Record:
    """A youth as the ledger sees them.

    `reachable`: there is an address that works. `written_on`: the Danish date on which Makker last
    wrote without being asked, `no_questions_at` when they said that it is not to. `followed_at` and
    `followed`: the latest contact of the plan, and how many there were. `asked` is the open
    contact; `asked_sent_at` and `nudge_sent_at` say when its letters went out, None while they have
    not. `cases` are those not closed, `case_closed_at` when one was last closed. `planned` is the
    next contact as it stands in the ledger.
    """

    person: Person
    enrolled_at: datetime | None
    stopped_at: datetime | None
    paused_until: date | None
    written_on: date | None
    no_questions_at: datetime | None
    consultant_id: int | None
    reachable: bool
    placements: tuple[PlacementRow, ...]
    last_contact_at: datetime | None
    followed_at: datetime | None
    followed: int
    asked: Contact | None
    asked_sent_at: datetime | None
    nudge_sent_at: datetime | None
    cases: tuple[Case, ...]
    case_closed_at: datetime | None
    cv: Progress
    planned: Due | None


def next_key(person_id: int) -> str:
    """Return the key under which a youth's next contact is planned."""
    return f"next:{person_id}"


_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_ENROLLED: ColumnElement[bool] = literal_column(ENROLLED)


def _of_contacts(
    what: ColumnElement[Any], *only: ColumnElement[bool], name: str
) -> ColumnElement[Any]:
    of_person = select(what).where(contact.c.person_id == person.c.id, *only)
    return of_person.scalar_subquery().label(name)


_LATEST = func.max(contact.c.asked_at, type_=contact.c.asked_at.type)
_OF_PLAN = contact.c.flow == "follow_up"
_REACHABLE = exists(literal(1)).where(address.c.person_id == person.c.id, address.c.state == "ok")
_CV: ScalarSelect[Any] = (
    select(conversation.c.status)
    .where(conversation.c.person_id == person.c.id, conversation.c.flow == "cv")
    .scalar_subquery()
)
_CASE_CLOSED: ScalarSelect[Any] = (
    select(func.max(case.c.closed_at, type_=case.c.closed_at.type))
    .where(case.c.person_id == person.c.id)
    .scalar_subquery()
)
_NO_QUESTIONS: ScalarSelect[Any] = (
    select(purpose_off.c.off_at)
    .where(purpose_off.c.person_id == person.c.id, purpose_off.c.purpose == "questions")
    .scalar_subquery()
)
_PROFILE = (
    person.c.id, person.c.role, person.c.first_name, person.c.born, person.c.area,
    person.c.language, person.c.stage, person.c.stopped_at, person.c.enrolled_at,
    person.c.paused_until, person.c.written_on, person.c.consultant_id,
)  # fmt: skip
_YOUTHS = (
    select(
        *_PROFILE,
        _REACHABLE.label("reachable"),
        _NO_QUESTIONS.label("no_questions_at"),
        _CV.label("cv_status"),
        _CASE_CLOSED.label("case_closed_at"),
        _of_contacts(_LATEST, name="last_contact_at"),
        _of_contacts(_LATEST, _OF_PLAN, name="followed_at"),
        _of_contacts(func.count(), _OF_PLAN, name="followed"),
        due.c.key.label("due_key"),
        due.c.timer.label("due_timer"),
        due.c.at.label("due_at"),
        due.c.revision.label("due_revision"),
    )
    .join_from(
        person,
        due,
        and_(due.c.key == literal(next_key(0)[:-1]).concat(person.c.id), due.c.state == "waiting"),
        isouter=True,
    )
    .where(person.c.id.in_(_IDS), _ENROLLED)
)
_ASKED_LETTER, _NUDGE_LETTER = outbox.alias("asked_letter"), outbox.alias("nudge_letter")
_ASKED = (
    select(
        contact,
        _ASKED_LETTER.c.changed_at.label("asked_sent_at"),
        _NUDGE_LETTER.c.changed_at.label("nudge_sent_at"),
    )
    .join_from(
        contact,
        _ASKED_LETTER,
        and_(_ASKED_LETTER.c.key == contact.c.letter_key, _ASKED_LETTER.c.state.in_(GONE_OUT)),
        isouter=True,
    )
    .join(
        _NUDGE_LETTER,
        and_(_NUDGE_LETTER.c.key == contact.c.nudge_key, _NUDGE_LETTER.c.state.in_(GONE_OUT)),
        isouter=True,
    )
    .where(contacts.OPEN, contact.c.person_id.in_(_IDS))
)
_CASES = (
    select(case)
    .where(cases.NOT_CLOSED, case.c.person_id.in_(_IDS))
    .order_by(case.c.deadline, case.c.id)
)


@dataclass(frozen=True, slots=True)
class _Asked:
    contact: Contact
    sent_at: datetime | None
    nudge_sent_at: datetime | None


async def records(connection: AsyncConnection, ids: Sequence[int]) -> dict[int, Record]:
    """Return what is known of those of these people who are enrolled youths, by id."""
    youths = list(await connection.execute(_YOUTHS, {"ids": list(ids)}))
    here = [youth.id for youth in youths]
    if not here:
        return {}
    jobs = await placements.rows_of(connection, here)
    asked = await _asked(connection, here)
    open_cases = await _open_cases(connection, here)
    return {
        youth.id: _record(
            youth, jobs.get(youth.id, ()), asked.get(youth.id), open_cases.get(youth.id, ())
        )
        for youth in youths
    }


async def _asked(connection: AsyncConnection, ids: Sequence[int]) -> dict[int, _Asked]:
    found = {}
    for *columns, sent_at, nudge_sent_at in await connection.execute(_ASKED, {"ids": ids}):
        which = Contact(*columns)
        if which.letter_key is None:
            sent_at = which.asked_at
        if which.nudge_key is None:
            nudge_sent_at = which.nudged_at
        found[which.person_id] = _Asked(which, sent_at, nudge_sent_at)
    return found


async def _open_cases(connection: AsyncConnection, ids: Sequence[int]) -> dict[int, list[Case]]:
    found: dict[int, list[Case]] = {}
    for row in await connection.execute(_CASES, {"ids": ids}):
        found.setdefault(row.person_id, []).append(cases.from_row(row))
    return found


def _record(
    row: Any, jobs: Sequence[PlacementRow], asked: _Asked | None, open_cases: Sequence[Case]
) -> Record:
    return Record(
        person=person_of(row),
        enrolled_at=row.enrolled_at,
        stopped_at=row.stopped_at,
        paused_until=_day(row.paused_until),
        written_on=_day(row.written_on),
        no_questions_at=row.no_questions_at,
        consultant_id=row.consultant_id,
        reachable=row.reachable,
        placements=tuple(jobs),
        last_contact_at=row.last_contact_at,
        followed_at=row.followed_at,
        followed=row.followed,
        asked=asked.contact if asked else None,
        asked_sent_at=asked.sent_at if asked else None,
        nudge_sent_at=asked.nudge_sent_at if asked else None,
        cases=tuple(open_cases),
        case_closed_at=row.case_closed_at,
        cv=_progress(row.cv_status),
        planned=_planned(row),
    )


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _progress(status: str | None) -> Progress:
    if status is None:
        return "none"
    return "done" if status == "done" else "started"


def _planned(row: Any) -> Due | None:
    if row.due_key is None:
        return None
    return Due(row.due_key, row.id, row.due_timer, row.due_at, row.due_revision)


async def enrolled_ids(
    connection: AsyncConnection, area: str | None = None, after: int = 0, most: int = 1000
) -> list[int]:
    """Return ids of enrolled youths (in `area`, None: everywhere), those after `after`, by id."""
    query = select(person.c.id).where(_ENROLLED, person.c.id > after)
    if area is not None:
        query = query.where(person.c.area == area)
    rows = await connection.execute(query.order_by(person.c.id).limit(most))
    return list(rows.scalars())


async def forgotten(
    connection: AsyncConnection,
    now: datetime,
    grace: timedelta,
    most: int = 1000,
    *,
    today: date | None = None,
) -> list[int]:
    """Return the enrolled youths for whom nothing stands in the ledger, by id: it should be none.

    Something is: a timer of theirs that waits and is not overdue by more than `grace`; an open
    case (which always has a deadline) whose owner has not left; a pause through `today` (the Danish
    date, by default that of UTC) or later that a human who has not left stands for.
    """
    day = (today or now.date()).isoformat()
    rows = await connection.execute(_FORGOTTEN, {"since": now - grace, "day": day, "most": most})
    return list(rows.scalars())


_HUMAN = person.alias("human")


def _is_here(human_id: ColumnElement[Any]) -> ColumnElement[bool]:
    return exists(literal(1)).where(_HUMAN.c.id == human_id, _HUMAN.c.left_at.is_(None))


_HAS_TIMER = exists(literal(1)).where(
    literal_column(f"({REMEMBERS})"),
    due.c.person_id == person.c.id,
    due.c.at > bindparam("since", type_=due.c.at.type),
)
_HAS_CASE = exists(literal(1)).where(
    cases.NOT_CLOSED, case.c.person_id == person.c.id, _is_here(case.c.owner_id)
)
_HAS_PAUSE = and_(person.c.paused_until >= bindparam("day"), _is_here(person.c.paused_by))
_FORGOTTEN = (
    select(person.c.id)
    .where(_ENROLLED, ~or_(_HAS_TIMER, _HAS_CASE, func.coalesce(_HAS_PAUSE, literal(False))))
    .order_by(person.c.id)
    .limit(bindparam("most"))
)
