"""An erasing that somebody wants: planned for a day later, and called off by a word."""

from datetime import timedelta

from flows.effects import OpenCase
from flows.privacy.flow import FLOW
from flows.texts import texts_of
from scheduler.office import open_case
from scheduler.office.errand import Errand
from scheduler.office.office import Office
from scheduler.office.watch import unwatch
from scheduler.staffing import who_has
from storage import cases, dues, people, register
from storage.cases import Case
from storage.dues import Due

FORGET = "forget"
"""What the timer does; its key is "forget:<person>". It is no contact that anyone waits for."""
STILL_THERE = "still_there"
"""What the timer does that asks somebody silent for long; its key is "renew:<person>"."""
A_DAY = timedelta(hours=24)
WISH, HELD = "wants_forgotten", "forget_held"
DANGER = frozenset({"safety", "role_model_worry"})


def forget_key(person_id: int) -> str:
    """Return the key of the timer that erases somebody."""
    return f"{FORGET}:{person_id}"


def renew_key(person_id: int) -> str:
    """Return the key of the timer that asks whether somebody wants to be remembered."""
    return f"renew:{person_id}"


async def plan_to_forget(errand: Errand) -> None:
    """Plan to erase somebody in a day, never by night; tell them, and whoever has them.

    Said twice, the day does not begin anew.
    """
    office, person = errand.office, errand.person
    key = forget_key(person.id)
    planned = await dues.of_key(errand.connection, key)
    if planned is not None and planned.timer.get("why") == "asked":
        await _say(errand, "slettes_igen", planned)
        return
    at = errand.around.calendar.after_quiet(errand.now + A_DAY)
    due = Due(key, person.id, {"do": FORGET, "why": "asked"}, at)
    await dues.plan(errand.connection, due)
    await open_case(office, person, OpenCase(WISH, "today"))
    danger = await in_danger(office, person.id)
    await _say(errand, "slettes_foerst" if danger else "slettes", due)
    errand.changed.add(person.id)


async def _say(errand: Errand, key: str, due: Due) -> None:
    entry = (await register.by_id(errand.connection, [errand.person.id]))[errand.person.id]
    has = who_has(errand.person, entry.consultant_id, errand.office.staff)
    args = {
        "when": errand.office.spoken(due.at, errand.person.language),
        "consultant": (has.person.first_name if has else None) or "nobody",
    }
    await errand.send("svar", texts_of(FLOW, errand.person.language).get(key, args=args))


async def call_off(errand: Errand) -> None:
    """Remember somebody after all: nothing is erased, and the cases about it are closed."""
    connection, whose = errand.connection, errand.person.id
    planned = await dues.of_key(connection, forget_key(whose))
    await dues.cancel_many(connection, [forget_key(whose), renew_key(whose)])
    await people.renew(connection, whose, errand.now)
    for case in await cases.of_person(connection, whose):
        if case.reason in (WISH, HELD):
            await _close(errand.office, case)
    asked = planned is not None and planned.timer.get("why") == "asked"
    key = "bliver" if asked else "husker"
    await errand.send("svar", texts_of(FLOW, errand.person.language).get(key))
    errand.changed.add(whose)


async def _close(office: Office, case: Case) -> None:
    await cases.change(
        office.connection,
        case.id,
        if_state=("open", "taken", "waiting"),
        now=office.now,
        state="closed",
        outcome="other",
        note="called off",
        closed_at=office.now,
    )
    await cases.note(office.connection, case.id, "closed", office.now, words="called off")
    await unwatch(office, case.id)


async def in_danger(office: Office, person_id: int) -> bool:
    """Return whether somebody has an open case that must not vanish unseen.

    Whoever works with children must pass on a worry about one (barnets lov §§ 133 and 135); what
    that rests on may be kept until it is done (GDPR art. 17(3)(b)). So a human decides first.
    """
    theirs = await cases.of_person(office.connection, person_id)
    return any(case.urgency == "safety" or case.reason in DANGER for case in theirs)
