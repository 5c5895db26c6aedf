"""The rhythm of a match: a timer looks whether it has been quiet, and does what is next."""

from datetime import date, datetime, time, timedelta

from flows.effects import OpenCase
from flows.relay.rhythm import Quiet, Step, next_step
from scheduler.office.letters import tell as tell_colleague
from scheduler.office.letters import texts_for
from scheduler.office.office import Office
from scheduler.office.opened import open_case
from scheduler.relay.closing import rhythm_key
from scheduler.relay.ending import break_off
from scheduler.relay.pair import Pair, is_wanted, missing, name_of, pair_of
from scheduler.relay.told import tell, text
from storage import dues, matches, purposes
from storage.dues import Due
from storage.matches import Match

AT = time(16, 0)
LOOKED_AGAIN = timedelta(days=7)
"""While a youth wants no messages of role models."""
DONE = {"first": "nudged_at", "nudge": "nudged_at", "flag": "flagged_at", "case": "case_at"}


async def plan(office: Office, number: int, *, not_before: datetime | None = None) -> None:
    """Set the timer of a match to the day on which something is to happen if nobody writes."""
    match = await matches.by_id(office.connection, number)
    if match is None or match.state != "open":
        return
    calendar = office.around.calendar
    _, day = next_step(_quiet(office, match))
    at = calendar.after_quiet(max(calendar.at(day, AT), not_before or office.now))
    timer = Due(rhythm_key(number), match.model_id, {"do": "match", "match": number}, at)
    await dues.plan(office.connection, timer)


async def on_time(office: Office, number: int) -> set[int]:
    """Do what is to be done about a match today; return the youths whose cases have changed."""
    pair = await pair_of(office, number)
    if pair is None or pair.match.state != "open":
        return set()
    if not await is_wanted(office, pair):
        await plan(office, number, not_before=office.now + LOOKED_AGAIN)
        return set()
    lack = await missing(office, pair.youth, pair.model.id)
    if lack is not None:
        await break_off(office, pair, lack)
        return {pair.youth.id}
    step, day = next_step(_quiet(office, pair.match))
    changed: set[int] = set()
    if day <= office.around.calendar.today(office.now):
        await matches.update(office.connection, number, office.now, **{DONE[step]: office.now})
        changed = await _do(office, pair, step)
    await plan(office, number)
    return changed


async def _do(office: Office, pair: Pair, step: Step) -> set[int]:
    number, model, youth = pair.match.id, pair.model, pair.youth
    stamp = f"match{number}.{step}.{int(office.now.timestamp())}"
    if step in ("first", "nudge"):
        if await purposes.is_off(office.connection, model.id, "reminders"):
            return set()
        key = "nudge-first" if step == "first" or pair.match.model_at is None else "nudge"
        await tell(office, model, stamp, text(model, key, name=name_of(youth)))
    elif step == "flag":
        owner = pair.owner(office)
        if owner is not None:
            line = texts_for(owner).get("match-flag", args=pair.args)
            await tell_colleague(office, owner, stamp, [line])
    else:
        wanted = OpenCase("match_quiet", "this_week")
        await open_case(office, youth, wanted, pair.consultant_id)
        return {youth.id}
    return set()


def _quiet(office: Office, match: Match) -> Quiet:
    def on(moment: datetime | None) -> date | None:
        return None if moment is None else office.around.calendar.today(moment)

    return Quiet(
        office.around.calendar.today(match.made_at),
        on(match.model_at),
        on(match.youth_at),
        on(match.nudged_at),
        on(match.flagged_at),
        on(match.case_at),
    )
