"""Errands: what flows want done, turned into rows, in the same commit as the turn."""

from collections.abc import Mapping, Sequence
from datetime import time, timedelta

import structlog

from flows.arrivals import Coming
from flows.effects import (
    Begin,
    DropHalf,
    FetchCv,
    FollowCalendar,
    Join,
    KeepCalendar,
    KeepSlip,
    Later,
    LetFileGo,
    NoteAbsence,
    NoteNinth,
    Nudge,
    OpenCase,
    Pause,
    ReadFile,
    Relay,
    RemindMe,
    Repeat,
    Resume,
    SaveProfile,
    SaveShifts,
    SendCv,
    SendShifts,
    SetLanguage,
    Stop,
    StopCalendar,
    UploadCode,
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
from flows.payslip.flow import FLOW as SLIP
from flows.rights_table import may_want
from flows.slip_effects import PictureEffect
from scheduler import arrivals, privacy, shifts, slip_pictures
from scheduler.office import carry_out, open_case, relay
from scheduler.office.errand import Errand
from scheduler.office.whom import youths_called
from scheduler.relay import carry_out as carry_out_pair
from scheduler.staffing import who_has
from storage import documents, dues, outbox, people, readings, register
from storage.dues import Due

__all__ = ["Errand", "run", "run_all"]

# What a youth's next contact depends on.
CHANGE_THE_LEDGER = (SaveProfile, OpenCase, Stop, Resume, Pause)
NUDGE_AT = time(16, 0)
PAIR_EFFECTS = PairEffect | OfficePairEffect
log = structlog.get_logger()
CODE_TEXTS = {"cv": "cv-code", SLIP: "payslip-code"}


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
        case SendCv():
            await _send_cv(errand, effect)
        case Repeat():
            await _repeat_cv(errand, effect)
        case FetchCv():
            await _fetch_cv(errand, effect)
        case ReadFile():
            await _read(errand, effect)
        case DropHalf():
            await readings.let_halves_go(errand.connection, errand.person.id)
        case LetFileGo():
            if await documents.owns_file(errand.connection, errand.person.id, effect.file):
                await readings.let_go(errand.connection, effect.file)
        case KeepSlip():
            await documents.keep(errand.connection, errand.person.id, SLIP, effect.slip, errand.now)
        case _ if isinstance(effect, PictureEffect):
            await slip_pictures.carry_out(errand, effect)
        case UploadCode():
            await _give_code(errand, SLIP, None)
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


async def _send_cv(errand: Errand, effect: SendCv) -> None:
    document = await documents.keep(
        errand.connection, errand.person.id, "cv", effect.cv, errand.now
    )
    await _hand_over(errand, document)
    if effect.email and errand.around.mail:
        await _mail(errand, document, effect.email)


async def _hand_over(errand: Errand, document: int) -> None:
    if errand.takes_files:
        await errand.send("file", errand.text("cv-file"), document_id=document)
    else:
        await _give_code(errand, "cv", document)


async def _give_code(errand: Errand, kind: str, document: int | None) -> None:
    code = errand.around.new_code(documents.CODE_LETTERS, documents.CODE_LENGTH)
    await documents.add_code(errand.connection, code, kind, errand.person.id, document, errand.now)
    await errand.send("code", errand.text(CODE_TEXTS[kind], code=code))


async def _read(errand: Errand, effect: ReadFile) -> None:
    """Let a file be read that is the person's own."""
    connection, person = errand.connection, errand.person.id
    if await documents.owns_file(connection, person, effect.file):
        wanted = (effect.file, effect.flow, errand.now, effect.whose)
        await readings.add(connection, person, *wanted)


async def _mail(errand: Errand, document: int, email: str) -> None:
    name = errand.person.first_name or ""
    body = f"{errand.text('cv-mail-subject')}\n\n{errand.text('cv-mail-body', name=name)}"
    await errand.send("mail", body, to=("email", email), document_id=document)
    await errand.send("mailed", errand.text("cv-mailed"))


async def _repeat_cv(errand: Errand, effect: Repeat) -> None:
    document = await documents.latest(errand.connection, errand.person.id, "cv")
    if document is None:
        return
    if effect.key == "pdf":
        await _hand_over(errand, document.id)
    else:
        made = await documents.keep(
            errand.connection, document.person_id, effect.key, document.source, errand.now
        )
        await errand.send("file", errand.text("cv-data"), document_id=made)


async def _fetch_cv(errand: Errand, effect: FetchCv) -> None:
    if errand.me is None:
        await errand.send("none", errand.text("staff-unknown-name", name=effect.name))
        return
    found = await youths_called(errand, effect.name)
    if len(found) != 1:
        key = "staff-which" if found else "staff-unknown-name"
        await errand.send("none", errand.text(key, name=effect.name))
        return
    youth = found[0]
    document = await documents.latest(errand.connection, youth.id, "cv")
    if document is None:
        await errand.send("none", errand.text("staff-no-cv", name=youth.first_name))
        return
    if errand.takes_files:
        text = errand.text("cv-for-staff", name=youth.first_name)
        await errand.send("file", text, document_id=document.id)
    else:
        await _hand_over(errand, document.id)
