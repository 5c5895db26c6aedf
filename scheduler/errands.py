"""Errands: what flows want done, turned into rows, in the same commit as the turn."""

from collections.abc import Mapping, Sequence
from datetime import time, timedelta

import structlog

from flows.arrivals import Coming
from flows.effects import (
    Begin,
    FollowCalendar,
    Join,
    KeepCalendar,
    Later,
    NoteAbsence,
    NoteNinth,
    Nudge,
    OpenCase,
    Pause,
    Relay,
    RemindMe,
    Resume,
    SaveProfile,
    SaveShifts,
    SendShifts,
    SetLanguage,
    Stop,
    StopCalendar,
)
from flows.effects_privacy import (
    CorrectProfile,
    Forget,
    KeepMe,
    SendEverything,
    SwitchPurposes,
    TellKnown,
)
from flows.kind import Json
from flows.pair_effects import OfficePairEffect, PairEffect
from flows.rights_table import may_want
from flows.slip_effects import PictureEffect
from scheduler import arrivals, papers, privacy, shifts, slip_pictures
from scheduler.office import carry_out, open_case, relay
from scheduler.office.errand import Errand
from scheduler.relay import carry_out as carry_out_pair
from scheduler.staffing import who_has
from storage import dues, outbox, people, register
from storage.dues import Due

__all__ = ["Errand", "run", "run_all"]

# What a youth's next contact depends on.
CHANGE_THE_LEDGER = (SaveProfile, OpenCase, Stop, Resume, Pause)
NUDGE_AT = time(16, 0)
PAIR_EFFECTS = PairEffect | OfficePairEffect
log = structlog.get_logger()


async def run_all(errands: Sequence[Errand]) -> None:
    """Carry out the orders of a batch; what enrolments learned is written in one go."""
    learned = [
        (errand.person.id, errand.order.effect)
        for errand in errands
        if isinstance(errand.order.effect, SaveProfile)
    ]
    if learned:
        await people.save_profiles(errands[0].connection, learned, errands[0].now)
        errands[0].changed.update(person_id for person_id, _ in learned)
    for errand in errands:
        if not isinstance(errand.order.effect, SaveProfile):
            await run(errand)


def is_of_pair(errand: Errand) -> bool:
    """Return whether an order is about a youth and a role model."""
    return isinstance(errand.order.effect, PAIR_EFFECTS)


async def run(errand: Errand) -> None:
    """Carry out one order, or call off what it named."""
    effect = errand.order.effect
    if effect is not None and not may_want(errand.person.role, effect):
        log.warning("not_theirs", event_id=errand.event_id, effect=type(effect).__name__)
        return
    match effect:
        case None:
            await dues.cancel(errand.connection, errand.timer_key)
            if errand.corrected:
                await shifts.take_back(errand)
        case SaveProfile():
            await people.save_profiles(errand.connection, [(errand.person.id, effect)], errand.now)
        case SetLanguage():
            await people.set_language(errand.connection, errand.person.id, effect.language)
        case _ if isinstance(effect, papers.Paper):
            await papers.carry_out(errand, effect)
        case _ if isinstance(effect, PictureEffect):
            await slip_pictures.carry_out(errand, effect)
        case SaveShifts() | RemindMe() | NoteAbsence() | NoteNinth() | SendShifts():
            await shifts.carry_out(errand, effect)
        case FollowCalendar() | KeepCalendar() | StopCalendar():
            await shifts.carry_out(errand, effect)
        case TellKnown() | SendEverything() | Forget() | KeepMe():
            await privacy.carry_out(errand, effect)
        case SwitchPurposes() | CorrectProfile():
            await privacy.carry_out(errand, effect)
        case Later():
            timer = {"do": "begin", "to": effect.flow, "about": effect.about}
            await _set_timer(errand, timer, effect.days, time.fromisoformat(effect.at))
        case Nudge():
            await _set_timer(errand, {"do": "nudge", "key": effect.key}, effect.days, NUDGE_AT)
        case OpenCase():
            await open_case(errand.office, errand.person, effect)
        case Join():
            await arrivals.join(errand, effect)
        case _ if isinstance(effect, Coming):
            await arrivals.carry_out(errand, effect)
        case Stop():
            await arrivals.stopped(errand)
            await people.set_stopped(errand.connection, errand.person.id, errand.now)
            await outbox.call_off(errand.connection, [errand.person.id], errand.now)
        case Resume():
            await people.set_stopped(errand.connection, errand.person.id, None)
            # They have just talked: nothing more comes by itself today.
            today = errand.around.calendar.today(errand.now)
            await people.set_written_on(errand.connection, [errand.person.id], today)
        case Pause():
            await _pause(errand, effect)
        case Relay():
            await relay(errand, effect.text)
        case _ if isinstance(effect, PAIR_EFFECTS):
            await carry_out_pair(errand, effect)
        case Begin():
            raise ValueError("Begin is a move of the talk itself: it is never ordered.")
        case _:
            await carry_out(errand, effect)
    if isinstance(effect, CHANGE_THE_LEDGER):
        errand.changed.add(errand.person.id)


async def _set_timer(errand: Errand, timer: Mapping[str, Json], days: int, at: time) -> None:
    calendar = errand.around.calendar
    moment = calendar.after_quiet(calendar.in_days(errand.now, days, at))
    set_for: dict[str, Json] = {"flow": errand.order.flow, "run": errand.order.run}
    due = Due(errand.timer_key, errand.person.id, {**set_for, **timer}, moment)
    await dues.plan(errand.connection, due)


async def _pause(errand: Errand, effect: Pause) -> None:
    """Leave the youth in peace; whoever has them stands for it."""
    entry = (await register.by_id(errand.connection, [errand.person.id]))[errand.person.id]
    has = who_has(errand.person, entry.consultant_id, errand.office.staff)
    until = errand.around.calendar.today(errand.now) + timedelta(days=effect.days)
    by = has.person.id if has else None
    await people.set_paused(errand.connection, errand.person.id, until, by)
