"""Certificates: noted by whoever has seen them, warned of in good time, obeyed when they end."""

from datetime import date, time, timedelta

from flows.pair_effects import Certify
from flows.person import Person
from flows.relay.contact_rule import WARNED_BEFORE
from scheduler.office.errand import Errand
from scheduler.office.letters import tell, texts_for
from scheduler.office.office import Office
from scheduler.relay.called import one_role_model
from scheduler.relay.ending import break_off
from scheduler.relay.pair import is_talking, missing, name_of, with_people
from scheduler.surroundings import spoken_date
from storage import certificates, dues, matches, register
from storage.certificates import Certificate
from storage.dues import Due
from storage.staff import Colleague

WARNED_AT, ENDS_AT = time(9, 0), time(8, 0)


def timer_key(model: int) -> str:
    """Return the key of the timer of a role model's certificate."""
    return f"certificate:{model}"


async def certify(errand: Errand, effect: Certify) -> None:
    """Keep that a colleague has seen a role model's certificate today, and until when it holds."""
    model = await one_role_model(errand, effect.name)
    if model is None:
        return
    await keep_certificate(errand.office, model, date.fromisoformat(effect.until), errand.person.id)
    until = spoken_date(date.fromisoformat(effect.until))
    await errand.say("certificate-noted", name=name_of(model), date=f"{until} {effect.until[:4]}")


async def keep_certificate(office: Office, model: Person, until: date, by: int | None) -> None:
    """Keep a certificate that was checked today, and set its timer."""
    today = office.around.calendar.today(office.now)
    new = Certificate(model.id, by, today, until)
    await certificates.add(office.connection, new, office.now)
    await _plan(office, new)


async def _plan(office: Office, held: Certificate) -> None:
    calendar = office.around.calendar
    warned = calendar.at(held.valid_until - WARNED_BEFORE, WARNED_AT)
    over = calendar.at(held.valid_until + timedelta(days=1), ENDS_AT)
    at = warned if warned > office.now else max(over, office.now)
    timer = Due(timer_key(held.person_id), held.person_id, {"do": "certificate"}, at)
    await dues.plan(office.connection, timer)


async def on_time(office: Office, model: int) -> set[int]:
    """Warn that a certificate ends, or close the lines it held open; return whose youths'."""
    held = (await certificates.of_people(office.connection, [model])).get(model)
    if held is None:
        return set()
    if office.around.calendar.today(office.now) <= held.valid_until:
        await _warn(office, held)
        await _plan(office, held)
        return set()
    changed = set()
    for match in await matches.of_person(office.connection, model):
        pair = await with_people(office, match)
        lack = await missing(office, pair.youth, model) if is_talking(match) else None
        if lack is not None:
            await break_off(office, pair, lack)
            changed.add(match.youth_id)
    return changed


async def _warn(office: Office, held: Certificate) -> None:
    entry = (await register.by_id(office.connection, [held.person_id]))[held.person_id]
    told: dict[int, Colleague] = {}
    for match in await matches.of_person(office.connection, held.person_id):
        owner = (await with_people(office, match)).owner(office)
        if owner is not None:
            told[owner.person.id] = owner
    checker = office.colleague(held.checked_by)
    for owner in list(told.values()) or ([checker] if checker else []):
        args = {"name": name_of(entry.person), "date": spoken_date(held.valid_until)}
        line = texts_for(owner).get("certificate-soon", args=args)
        key = f"certificate{held.person_id}.{held.valid_until}.{owner.person.id}"
        await tell(office, owner, key, [line])
