"""Colleagues who are away or have left: what was theirs passes on in the same transaction."""

from datetime import date, time, timedelta

from flows.effects import TakeLeave
from scheduler.office.about import case_of
from scheduler.office.errand import Errand
from scheduler.office.escalation import moved
from scheduler.office.letters import listed, tell, texts_for
from scheduler.office.office import Office
from scheduler.office.thread import give_back
from scheduler.staffing import is_there, stand_in
from scheduler.surroundings import spoken_date
from storage import cases, dues, staff, voices
from storage.dues import Due
from storage.staff import Colleague

LONGEST = timedelta(days=366)


def timer_key(leave: int) -> str:
    """Return the key of the timer of a leave's first day."""
    return f"leave:{leave}"


async def take_leave(errand: Errand, effect: TakeLeave) -> None:
    """Keep a leave; from its first day on somebody else has the cases (today: at once)."""
    office, me = errand.office, errand.me
    if me is None:
        return
    today = office.around.calendar.today(office.now)
    days = _days(effect)
    if days is None or days[1] < today or days[1] - days[0] > LONGEST:
        await errand.say("leave-impossible")
        return
    first, last = days
    new = await staff.add_leave(office.connection, me.person.id, first, last)
    if first <= today:
        await hand_over(office, me, last)
    else:
        timer = Due(
            timer_key(new),
            me.person.id,
            {"do": "leave", "leave": new},
            office.around.calendar.at(first, time(0)),
        )
        await dues.plan(office.connection, timer)
    await _note(errand, me, first, last)


async def _note(errand: Errand, me: Colleague, first: date, last: date) -> None:
    heir = stand_in(me, errand.office.staff)
    told = {"first": spoken_date(first), "last": spoken_date(last)}
    if heir is None:
        await errand.say("leave-noted-alone", **told)
    else:
        await errand.say("leave-noted", **told, who=heir.person.first_name or "?")


def _days(effect: TakeLeave) -> tuple[date, date] | None:
    try:
        first, last = date.fromisoformat(effect.first), date.fromisoformat(effect.last)
    except ValueError:
        return None
    return (first, last) if first <= last else None


async def on_first_day(office: Office, person_id: int) -> None:
    """Let a leave begin; nothing when it was called off or the colleague has left."""
    me = office.colleague(person_id)
    if me is not None and not is_there(me):
        await hand_over(office, me, me.away_until)


async def hand_over(office: Office, me: Colleague, until: date | None = None) -> None:
    """Give a colleague's cases and threads to whoever stands in, who has yet to take them.

    With nobody else on the books they stay where they are: never with nobody.
    """
    for voice in await voices.held_by(office.connection, me.person.id):
        await give_back(office, voice, me)
    heir = stand_in(me, office.staff)
    if heir is None:
        return
    numbers = await cases.hand_over(office.connection, me.person.id, heir.person.id, office.now)
    names = [await _handed(office, number, me, heir) for number in numbers]
    if not names:
        return
    told = {
        "who": me.person.first_name or "?",
        "last": spoken_date(until) if until else "?",
        "names": listed(list(dict.fromkeys(names))),
    }
    key = "leave-begun-deputy" if until else "left-deputy"
    stamp = int(office.now.timestamp())
    text = texts_for(heir).get(key, args=told)
    await tell(office, heir, f"handed:{me.person.id}:{heir.person.id}:{stamp}", [text])


async def _handed(office: Office, number: int, me: Colleague, heir: Colleague) -> str:
    case = await case_of(office.connection, number)
    if case is None:
        return "?"
    await cases.note(
        office.connection, number, "handed_over", office.now, me.person.id,
        heir.person.first_name or "?",
    )  # fmt: skip
    if case.case.state == "open":
        await moved(office, case, heir, level=0)
    return case.name


async def remove(office: Office, me: Colleague) -> set[int]:
    """Let a colleague go: cases, threads and youths pass to whoever stands in, in one commit.

    Returns the youths whose next contact is to be planned anew. Raises ValueError when there is
    nobody to take over.
    """
    heir = stand_in(me, office.staff)
    if heir is None:
        raise ValueError(
            f"{me.person.first_name} is the last one on the books: add somebody who takes over."
        )
    await hand_over(office, me)
    youths = await staff.hand_over_youths(office.connection, me.person.id, heir.person.id)
    await staff.remove(office.connection, me.person.id, office.now)
    return set(youths)
