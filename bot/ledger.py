"""The ledger as people read it: who hears next and why, who has a case, who has the voice."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from bot.case_row import CaseRow, case_row
from flows.kind import Json
from scheduler import ledger
from scheduler.calendar import DanishCalendar
from storage import cases, dues, register, voices
from storage.cases import Case
from storage.database import Connection, Database
from storage.dues import Due
from storage.register import Entry, Reachable
from storage.voices import Voice

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Row:
    """One person: next contact (ISO, UTC) and why, cases, voice, and how they are reached.

    `voice` is the first name of the human who has the thread now, None while it is Makker's.
    `paused` is the last day of a pause (ISO). `forgotten` is what must never be.
    """

    id: int
    name: str
    role: str
    area: str | None
    stage: str
    stopped: bool
    addresses: tuple[Reachable, ...]
    next: str | None
    why: str
    case: str | None
    cases: tuple[CaseRow, ...] = ()
    consultant: str | None = None
    deputy: str | None = None
    on_duty: bool = False
    voice: str | None = None
    paused: str | None = None
    forgotten: bool = False

    def to_json(self) -> dict[str, Json]:
        """Return the row as JSON."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class _Books:
    """What the rows are made of, loaded in one transaction so that they fit together."""

    names: Mapping[int, str]
    plans: Mapping[int, ledger.Entry]
    timers: Mapping[int, Sequence[Due]]
    cases: Mapping[int, Sequence[Case]]
    voices: Mapping[int, Voice]
    now: datetime

    def name(self, person_id: int | None) -> str | None:
        return None if person_id is None else self.names.get(person_id)


async def rows(database: Database, calendar: DanishCalendar, now: datetime) -> list[Row]:
    """Return one row for each person on the books."""
    async with database.read() as connection:
        everyone = await register.entries(connection)
        books = await _books(connection, calendar, everyone, now)
    return [_row(entry, books) for entry in everyone]


async def rows_of(
    connection: Connection, calendar: DanishCalendar, entries: Sequence[Entry], now: datetime
) -> list[Row]:
    """Return the rows of these people."""
    books = await _books(connection, calendar, entries, now)
    return [_row(entry, books) for entry in entries]


async def _books(
    connection: Connection, calendar: DanishCalendar, entries: Sequence[Entry], now: datetime
) -> _Books:
    plans: dict[int, ledger.Entry] = {}
    timers: dict[int, list[Due]] = {}
    held: dict[int, Voice] = {}
    youths = [entry.person.id for entry in entries if entry.person.role == "youth"]
    for start in range(0, len(youths), AT_ONCE):
        some = youths[start : start + AT_ONCE]
        plans |= await ledger.explained(connection, calendar, some, now)
        timers |= await dues.waiting_of(connection, some)
        held |= await voices.of_people(connection, some)
    everyone = await register.entries(connection, also_left=True)
    return _Books(
        {entry.person.id: entry.person.first_name or "?" for entry in everyone},
        plans,
        timers,
        _by_person(await cases.open_cases(connection)),
        held,
        now,
    )


def _by_person(all_cases: Iterable[Case]) -> dict[int, list[Case]]:
    found: dict[int, list[Case]] = {}
    for case in all_cases:
        found.setdefault(case.person_id, []).append(case)
    return found


def _row(entry: Entry, books: _Books) -> Row:
    person = entry.person
    plan, voice = books.plans.get(person.id), books.voices.get(person.id)
    at, why = _next(plan, books.timers.get(person.id, ()))
    theirs = tuple(
        case_row(case, books.names, books.now) for case in books.cases.get(person.id, ())
    )
    named = any(case.owner for case in theirs)
    paused = entry.paused_until is not None and entry.paused_by is not None
    return Row(
        id=person.id,
        name=person.first_name or "?",
        role=person.role,
        area=person.area,
        stage=person.stage,
        stopped=person.stopped,
        addresses=entry.addresses,
        next=at.isoformat() if at else None,
        why=why,
        case="; ".join(case.sentence for case in theirs) or None,
        cases=theirs,
        consultant=books.name(entry.consultant_id),
        deputy=books.name(entry.deputy_id),
        on_duty=entry.on_duty,
        voice=books.name(voice.holder_id) if voice else None,
        paused=entry.paused_until.isoformat() if entry.paused_until else None,
        forgotten=plan is not None and at is None and not named and not paused,
    )


def _next(plan: ledger.Entry | None, timers: Sequence[Due]) -> tuple[datetime | None, str]:
    """Return the next moment and why: the plan's, or what a flow has promised before it."""
    planned = plan.at if plan else None
    promised = next((timer for timer in timers if _promised(timer)), None)
    if promised is not None and (planned is None or promised.at < planned):
        return promised.at, _promised(promised)
    return planned, plan.why if plan and planned else ""


def _promised(due: Due) -> str:
    if due.timer.get("do") == "nudge":
        return "spørger én gang til"
    if due.timer.get("do") == "renew":
        return "nyt job på CV'et"
    if due.timer.get("to") == "check_in":
        return "hvordan går det med CV'et?"
    return ""
