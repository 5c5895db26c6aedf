"""What a colleague does with a case of theirs: put it off, pass it on, close it."""

from datetime import date, time, timedelta
from typing import get_args

from flows.effects import CloseCase, Outcome, PassOnCase, PutOffCase
from flows.tidy import fold
from scheduler.office import workplace
from scheduler.office.about import About
from scheduler.office.errand import Errand
from scheduler.office.escalation import moved
from scheduler.office.letters import listed, tell_of_case
from scheduler.office.office import Office
from scheduler.office.taking import is_mine, mine
from scheduler.office.thread import closed_with
from scheduler.office.watch import unwatch
from scheduler.staffing import deputy_of, is_of, is_there
from scheduler.surroundings import spoken_date
from storage import cases, contacts, placements, relayed
from storage.staff import Colleague

OUTCOMES: tuple[str, ...] = get_args(Outcome)
HELD = "relay_held"
"""The reason of a case for messages that wait: it ends with the last of them."""
LONGEST_WAIT = timedelta(days=60)


async def put_off(errand: Errand, effect: PutOffCase) -> None:
    """Let a case wait until the office opens on a day, at most 60 days from now."""
    case, me = await mine(errand, effect.case), errand.me
    if case is None or me is None:
        return
    office, calendar = errand.office, errand.around.calendar
    today, until = calendar.today(office.now), _date(effect.until)
    if until is None or not today < until <= today + LONGEST_WAIT:
        await errand.say("put-off-impossible")
        return
    hours = office.hours(case.person.area)
    deadline = calendar.next_opening(calendar.at(until, time(0)), hours)
    case = await moved(office, case, me, level=0, deadline=deadline, state="waiting")
    await cases.note(office.connection, case.case.id, "put_off", office.now, me.person.id)
    day = spoken_date(calendar.today(deadline))
    await errand.say("put-off-done", number=case.case.id, name=case.name, date=day)


async def pass_on(errand: Errand, effect: PassOnCase) -> None:
    """Give a case to a colleague, who has yet to take it; to their deputy where they are away."""
    case, me = await mine(errand, effect.case), errand.me
    if case is None or me is None:
        return
    office = errand.office
    to = _called(office, effect.to, case.person.area)
    if to is not None and not is_there(to):
        to = deputy_of(to, office.staff) or to
    if to is None:
        others = [each for each in office.there() if each != me]
        names = listed([each.person.first_name or "?" for each in others])
        await errand.say("pass-unknown", who=effect.to, names=names)
        return
    number, who = case.case.id, to.person.first_name or "?"
    if to == me and is_mine(case, me):
        await errand.say("taken-already-yours", number=number, name=case.name)
        return
    case = await moved(office, case, to, level=0, state="open")
    await cases.note(office.connection, number, "passed_on", office.now, me.person.id, who)
    await tell_of_case(office, [to], "passed-to-you", case, who=me.person.first_name or "?")
    await errand.say("passed-on", number=number, name=case.name, who=who)


def _called(office: Office, name: str, area: str | None) -> Colleague | None:
    found = [each for each in office.staff if fold(each.person.first_name or "") == fold(name)]
    return next((each for each in found if is_of(each, area)), next(iter(found), None))


async def close(errand: Errand, effect: CloseCase) -> None:
    """Close a case with what came of it; what was learned of the youth's job is kept with it.

    Raises ValueError without an outcome, or where it is "other" and no note says what.
    """
    check_outcome(effect)
    case, me = await mine(errand, effect.case), errand.me
    if case is None or me is None:
        return
    if case.case.reason == HELD and await relayed.held(errand.connection, [case.person.id]):
        await errand.say("held-first")
        return
    await _close(errand.office, case, effect, me)
    if effect.job_ended is not None:
        await _end_job(errand.office, case.person.id, effect)
    await closed_with(errand.office, case.case, me)
    # Whatever Makker had asked before has been dealt with.
    await contacts.ended(errand.connection, [case.person.id], "called_off", errand.now)
    errand.changed.add(case.person.id)
    await errand.say("closed-thanks", number=case.case.id, name=case.name)


def check_outcome(effect: CloseCase) -> None:
    """Raise ValueError, saying what is missing, unless a case can be closed like this."""
    if effect.outcome not in OUTCOMES:
        raise ValueError(f"A case is closed with one of {', '.join(OUTCOMES)}: name the outcome.")
    if effect.outcome == "other" and not effect.note.strip():
        raise ValueError('The outcome "other" wants a note: say in a few words what came of it.')


async def _close(office: Office, case: About, effect: CloseCase, me: Colleague) -> None:
    number = case.case.id
    await cases.change(
        office.connection,
        number,
        if_state=("open", "taken", "waiting"),
        now=office.now,
        state="closed",
        owner_id=me.person.id,
        outcome=effect.outcome,
        note=effect.note.strip() or None,
        closed_at=office.now,
    )
    words = ": ".join(part for part in (effect.outcome, effect.note.strip()) if part)
    await cases.note(office.connection, number, "closed", office.now, me.person.id, words)
    await unwatch(office, number)


async def _end_job(office: Office, youth: int, effect: CloseCase) -> None:
    """End the youth's latest job on the day that was named, never before it began."""
    jobs = (await placements.rows_of(office.connection, [youth])).get(youth, [])
    running = [job for job in jobs if job.ended is None]
    ended = _date(effect.job_ended or "")
    if not running or ended is None:
        return
    job = running[-1]
    last = max(ended, job.started).isoformat()
    await placements.end(office.connection, job.id, last, effect.job_reason)
    await workplace.call_off(office.connection, job.id)


def _date(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
