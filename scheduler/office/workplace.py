"""The workplace is followed up too: the consultant is reminded to call it."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from scheduler.calendar import DanishCalendar
from scheduler.office.about import contact_of
from scheduler.office.letters import tell, texts_for
from scheduler.office.office import Office
from scheduler.staffing import who_has
from scheduler.surroundings import spoken_date
from storage import dues, placements, register
from storage.database import Connection
from storage.dues import Due
from storage.placements import PlacementRow

AT = time(9, 0)
AFTER = {"week": timedelta(days=7), "month": timedelta(days=30)}
BEFORE_CONTRACT_ENDS = timedelta(days=14)
# What came to our knowledge later than this is no news to the workplace either.
STILL_WORTH_IT = timedelta(days=7)
KINDS = ("week", "month", "contract")


def timer_key(placement_id: int, kind: str) -> str:
    """Return the key of one reminder of a placement."""
    return f"workplace:{placement_id}:{kind}"


async def plan(
    connection: Connection, calendar: DanishCalendar, job: PlacementRow, now: datetime
) -> None:
    """Set the reminders of a placement as it stands now; call it whenever one has changed."""
    await call_off(connection, job.id)
    if job.ended is not None:
        return
    today = calendar.today(now)
    timers = [
        Due(
            timer_key(job.id, kind),
            job.person_id,
            {"do": "workplace", "placement": job.id, "about": kind},
            max(calendar.next_opening(calendar.at(day, AT)), now),
        )
        for kind, day in _days(job)
        if today - day <= STILL_WORTH_IT
    ]
    await dues.plan_many(connection, timers)


def _days(job: PlacementRow) -> Iterator[tuple[str, date]]:
    for kind, after in AFTER.items():
        yield kind, job.started + after
    if job.until is not None:
        yield "contract", job.until - BEFORE_CONTRACT_ENDS


async def call_off(connection: Connection, placement_id: int) -> None:
    """Call the reminders of a placement off: it has ended."""
    await dues.cancel_many(connection, [timer_key(placement_id, kind) for kind in KINDS])


async def remind(office: Office, placement_id: int, kind: str) -> None:
    """Remind whoever has the youth today to call the workplace; nothing when the job is over."""
    job = await placements.by_id(office.connection, placement_id)
    if job is None or job.ended is not None:
        return
    entry = (await register.by_id(office.connection, [job.person_id]))[job.person_id]
    owner = who_has(entry.person, entry.consultant_id, office.staff)
    if owner is None or entry.left_at is not None:
        return
    text = texts_for(owner).get(
        f"workplace-{kind}",
        args={
            "name": entry.person.first_name or "?",
            "workplace": job.workplace,
            "date": spoken_date(job.until) if job.until else "?",
            "contact": contact_of(entry.addresses),
        },
    )
    await tell(office, owner, timer_key(placement_id, kind), [text])
