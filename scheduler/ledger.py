"""The ledger: everyone enrolled has a next contact, a case with a named human, or a pause.

`replan` is the one place where a next contact is set. Whatever changes what is known of a youth
calls it in its own transaction, so that nobody is without one in between. The row it keeps (one
each, `next:<person>`) is only a wake-up: what is done then is decided anew from the facts.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

import structlog

from flows.follow_up.facts import Asked, Facts, Job, JobKind, Next, OpenCase
from flows.follow_up.ledger import next_contact, sentence
from flows.follow_up.policy import Policy
from scheduler.calendar import DanishCalendar
from scheduler.staffing import find, who_has
from storage import areas, dues, records, staff
from storage.areas import Area
from storage.database import Connection
from storage.dues import Due
from storage.records import Record, next_key
from storage.staff import Colleague

WAKE: dict[str, str] = {"do": "contact"}
AT_ONCE = 1000
log = structlog.get_logger()
_JOB_KINDS: dict[str, JobKind] = {
    "pocket_money": "pocket_money",
    "public": "public",
    "private": "private",
    "mentor": "mentor",
}


@dataclass(frozen=True, slots=True)
class Town:
    """What next contacts depend on beside the youths: who works where, and each area's policy."""

    calendar: DanishCalendar
    staff: Sequence[Colleague]
    policies: Mapping[str, Policy]
    now: datetime
    _names: dict[tuple[int | None, str | None], str | None] = field(default_factory=dict)

    def policy(self, area: str | None) -> Policy:
        """Return the policy of an area: its own, else the one for all."""
        return self.policies.get(area or "") or self.policies[""]

    def consultant(self, record: Record) -> str | None:
        """Return the first name of whoever has this youth now."""
        key = (record.consultant_id, record.person.area)
        if key not in self._names:
            has = who_has(record.person, record.consultant_id, self.staff)
            self._names[key] = _first_name(has)
        return self._names[key]

    def facts(self, record: Record) -> Facts:
        """Return what is known of a youth, in Danish dates."""
        return _facts(record, self)

    def next(self, record: Record) -> Next | None:
        """Return a youth's next contact; None while a human has them."""
        return next_contact(self.facts(record), self.policy(record.person.area))

    def moment(self, coming: Next) -> datetime:
        """Return when (UTC) a contact is due: at its time, or now when that has passed."""
        moment = self.calendar.at(coming.day, coming.at)
        return self.calendar.after_quiet(max(moment, self.now))

    def is_time(self, coming: Next) -> bool:
        """Return whether the moment of a contact has come."""
        return self.calendar.at(coming.day, coming.at) <= self.now


async def town(connection: Connection, calendar: DanishCalendar, now: datetime) -> Town:
    """Load what next contacts depend on beside the youths."""
    everywhere = await areas.all_areas(connection)
    there = await staff.colleagues(connection, calendar.today(now))
    return Town(calendar, there, policies_of(everywhere), now)


def policies_of(everywhere: Mapping[str, Area]) -> dict[str, Policy]:
    """Return each area's policy; "" is the one for areas that have none of their own.

    A policy that cannot be read is logged, and the usual one kept: nobody is forgotten over it.
    """
    policies = {"": Policy()}
    for name, area in everywhere.items():
        try:
            policies[name] = Policy.from_json(area.policy)
        except ValueError as error:
            log.error("area.bad_policy", area=name, error=str(error))
    return policies


async def replan(
    connection: Connection,
    calendar: DanishCalendar,
    ids: Collection[int],
    now: datetime,
    *,
    not_before: Mapping[int, datetime] | None = None,
    around: Town | None = None,
) -> None:
    """Set the next contact of these people anew, in the caller's transaction.

    Whoever is not enrolled (any more) has none. `not_before`: whose contact is not earlier than
    that, whatever the facts say; it keeps a wake-up from following on its own heels. `around`:
    where it is known.
    """
    if not ids:
        return
    around = around or await town(connection, calendar, now)
    found = await records.records(connection, sorted(ids))
    changed, over = [], [next_key(id_) for id_ in ids if id_ not in found]
    for id_, record in found.items():
        coming = around.next(record)
        if coming is None:
            over.append(next_key(id_))
            continue
        at = max(around.moment(coming), (not_before or {}).get(id_, now))
        if record.planned is None or record.planned.at != at:
            changed.append(Due(next_key(id_), id_, WAKE, at))
    if changed:
        await dues.plan_many(connection, changed)
    if over:
        await dues.cancel_many(connection, over)


async def replan_area(
    connection: Connection, calendar: DanishCalendar, area: str | None, now: datetime
) -> int:
    """Set everyone's next contact in an area (None: everywhere) anew; return how many they are."""
    count, after = 0, 0
    while ids := await records.enrolled_ids(connection, area, after, AT_ONCE):
        await replan(connection, calendar, ids, now)
        count, after = count + len(ids), ids[-1]
    return count


@dataclass(frozen=True, slots=True)
class Entry:
    """One youth in the ledger: when (UTC) they hear from Makker next, and why, in a sentence."""

    record: Record
    at: datetime | None
    why: str


async def explained(
    connection: Connection,
    calendar: DanishCalendar,
    ids: Iterable[int],
    now: datetime,
    language: str = "da",
) -> dict[int, Entry]:
    """Return the ledger's entry of each of these people who is enrolled."""
    around = await town(connection, calendar, now)
    found = await records.records(connection, list(ids))
    return {id_: _entry(record, around, language) for id_, record in found.items()}


def _entry(record: Record, around: Town, language: str) -> Entry:
    coming = around.next(record)
    at = record.planned.at if record.planned else None
    if at is not None and coming is not None:
        # The row may wake earlier, only to look again: people are told when something happens.
        at = max(at, around.moment(coming))
    return Entry(record, at, sentence(coming, language) if coming else "")


def _facts(record: Record, around: Town) -> Facts:
    calendar = around.calendar
    today = calendar.today(around.now)

    def on(moment: datetime | None) -> date | None:
        return None if moment is None else calendar.today(moment)

    contacted = [day for day in (on(record.last_contact_at), record.written_on) if day]
    return Facts(
        name=record.person.first_name or "",
        consultant=around.consultant(record),
        today=today,
        enrolled_on=on(record.enrolled_at) or today,
        stopped_on=on(record.stopped_at),
        paused_until=record.paused_until,
        no_questions_on=on(record.no_questions_at),
        reachable=record.reachable,
        jobs=tuple(
            Job(
                each.id,
                each.workplace,
                _JOB_KINDS.get(each.kind, "other"),
                each.started,
                each.ended,
                each.until,
            )
            for each in record.placements
        ),
        contacted_on=max(contacted, default=None),
        followed_on=on(record.followed_at),
        followed=record.followed,
        asked=_asked(record, on(record.asked_sent_at), on(record.nudge_sent_at), calendar),
        cases=tuple(
            OpenCase(case.id, case.reason, _first_name(find(around.staff, case.owner_id)))
            for case in record.cases
        ),
        talked_on=on(record.case_closed_at),
        cv=record.cv,
    )


def _first_name(colleague: Colleague | None) -> str | None:
    return colleague.person.first_name if colleague else None


def _asked(
    record: Record, sent_on: date | None, nudge_on: date | None, calendar: DanishCalendar
) -> Asked | None:
    contact = record.asked
    if contact is None:
        return None
    return Asked(
        kind=contact.kind,
        flow=contact.flow,
        asked_on=calendar.today(contact.asked_at),
        sent_on=sent_on,
        nudged_on=calendar.today(contact.nudged_at) if contact.nudged_at else None,
        nudge_sent_on=nudge_on,
    )


def tomorrow(calendar: DanishCalendar, now: datetime, at: time = time(16, 0)) -> datetime:
    """Return the same time of the next Danish day, for what must not come twice in one."""
    return max(calendar.in_days(now, 1, at), now + timedelta(hours=1))
