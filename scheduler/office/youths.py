"""What a colleague asks and tells of a youth: how it stands, a pause, a new number."""

from datetime import date, timedelta

from flows.effects import NewNumber, PauseYouth, ShowYouth
from flows.person import Person
from scheduler import ledger
from scheduler.ledger import Entry
from scheduler.office.about import contact_of
from scheduler.office.errand import Errand
from scheduler.office.letters import reason_text, texts_for
from scheduler.office.whom import one_with_a_number, one_youth, youths_called
from scheduler.surroundings import spoken_date
from storage import outbox, people, register, talks
from storage.records import Record
from storage.staff import Colleague

MOST_YOUTHS, MOST_LETTERS = 3, 4
LONGEST_PAUSE = timedelta(days=366)


async def show_youth(errand: Errand, effect: ShowYouth) -> None:
    """Show how it stands with the youths of a name: job, next contact, cases."""
    me = errand.me
    found = await youths_called(errand, effect.name)
    if me is None or not found:
        await errand.send("none", errand.text("staff-unknown-name", name=effect.name))
        return
    ids = [youth.id for youth in found[:MOST_YOUTHS]]
    language = me.person.language
    entries = await ledger.explained(
        errand.connection, errand.around.calendar, ids, errand.now, language
    )
    contacts = await register.by_id(errand.connection, ids)
    lines: list[str] = []
    for youth in found[:MOST_YOUTHS]:
        contact = contact_of(contacts[youth.id].addresses)
        lines += _lines(me, youth, contact, entries.get(youth.id), errand)
    await errand.answer(*lines, most=MOST_LETTERS)


def _lines(
    me: Colleague, youth: Person, contact: str, entry: Entry | None, errand: Errand
) -> list[str]:
    texts = texts_for(me)
    step = _step(entry.record) if entry else "other"
    args = {
        "name": youth.first_name or "?",
        "area": youth.area or "-",
        "stage": texts.get(f"stage-{step}"),
        "contact": contact,
    }
    lines = [texts.get("youth-line", args=args)]
    return lines + (_standing(me, entry, errand) if entry else [])


def _standing(me: Colleague, entry: Entry, errand: Errand) -> list[str]:
    record, texts, lines = entry.record, texts_for(me), []
    for job in record.placements:
        if job.ended is None:
            told = {"workplace": job.workplace, "date": spoken_date(job.started)}
            lines.append(texts.get("youth-job", args=told))
    if record.paused_until is not None:
        day = spoken_date(record.paused_until)
        lines.append(texts.get("youth-paused", args={"date": day}))
    if record.stopped_at is not None:
        day = spoken_date(errand.around.calendar.today(record.stopped_at))
        lines.append(texts.get("youth-stopped", args={"date": day}))
    if entry.why:
        lines.append(texts.get("youth-next", args={"next": entry.why}))
    if record.cases:
        told = {
            "cases": ", ".join(f"{c.id} ({reason_text(texts, c.reason)})" for c in record.cases)
        }
        lines.append(texts.get("youth-cases", args=told))
    return lines


def _step(record: Record) -> str:
    running = [job for job in record.placements if job.ended is None]
    return running[-1].kind if running else "waiting"


async def pause_youth(errand: Errand, effect: PauseYouth) -> None:
    """Leave a youth in peace until a day; the colleague who says so stands for it."""
    me, until = errand.me, _date(effect.until)
    today = errand.around.calendar.today(errand.now)
    if me is None:
        return
    if until is None or not today < until <= today + LONGEST_PAUSE:
        await errand.say("how-pause")
        return
    youth = await one_youth(errand, effect.name)
    if youth is None:
        return
    await people.set_paused(errand.connection, youth.id, until, me.person.id)
    errand.changed.add(youth.id)
    await errand.say("pause-noted", name=youth.first_name or "?", date=spoken_date(until))


async def new_number(errand: Errand, effect: NewNumber) -> None:
    """Keep the new mobile number of a youth or role model; refused when it is another's."""
    youth = await one_with_a_number(errand, effect.name) if errand.me else None
    if youth is None:
        return
    at = ("sms", effect.phone)
    there = (await people.at_addresses(errand.connection, [at])).get(at)
    if there is not None and there.person.id != youth.id:
        stranger = there.person.role == "youth" and there.person.stage == "new"
        # A number that its owner has given up may be anybody's by now.
        if not stranger and not there.left and there.state != "bad":
            await errand.say("number-taken", name=youth.first_name or "?", phone=effect.phone)
            return
        await people.move_address(errand.connection, at, youth.id)
    elif there is None:
        await people.add_address(errand.connection, youth.id, at, errand.now)
    await _only_number(errand, youth.id, effect.phone)
    # On another phone nobody sees with whom they wrote last.
    await talks.end(errand.connection, [youth.id])
    errand.changed.add(youth.id)
    await errand.say("number-noted", name=youth.first_name or "?", phone=effect.phone)


async def _only_number(errand: Errand, youth: int, phone: str) -> None:
    """Let a number work and the youth's other numbers not: they may be somebody else's by now."""
    await people.heard(errand.connection, [("sms", phone)], errand.now)
    everywhere = await people.addresses_of(errand.connection, [youth])
    for known in everywhere.get(youth, ()):
        if known.address[0] == "sms" and known.address[1] != phone:
            await outbox.follow(errand.connection, youth, known.address, ("sms", phone))
            await people.mark_address(errand.connection, known.address, "bad", "new number")


def _date(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
