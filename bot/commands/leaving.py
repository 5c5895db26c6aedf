"""Somebody leaves: what they had passes to a named human in the same commit, never to nobody."""

from bot.commands.books import Books
from bot.commands.newcomer import TAKES_CASES
from flows.failure import Failure
from scheduler import office, relay
from scheduler.ledger import replan
from scheduler.staffing import stand_in
from storage import calendars, cases, dues, outbox, people, staff, voices
from storage.register import Entry
from storage.staff import Colleague


async def leave(books: Books, entry: Entry) -> str:
    """Let somebody go; return in a sentence what became of what they had."""
    if entry.person.role in TAKES_CASES:
        return await _colleague(books, entry)
    here = await office.at(books.connection, books.around, books.now)
    youths = await relay.leave(here, entry.person.id)
    await replan(books.connection, books.calendar, youths, books.now)
    if entry.person.role == "youth":
        return await _youth(books, entry)
    await staff.remove(books.connection, entry.person.id, books.now)
    return f"{entry.person.first_name} has left."


async def _colleague(books: Books, entry: Entry) -> str:
    connection, leaver = books.connection, entry.person
    here = await office.at(connection, books.around, books.now)
    me = here.colleague(leaver.id) or Colleague(leaver, ("", ""), entry.deputy_id)
    heir = stand_in(me, here.staff)
    if heir is None:
        raise Failure(_nobody(entry), permanent=True)
    count = len(await cases.of_owner(connection, leaver.id))
    youths = await office.remove(here, me)
    await replan(connection, books.calendar, youths, books.now)
    return (
        f"{leaver.first_name} has left. {heir.person.first_name} has taken over "
        f"{count} cases and {len(youths)} youths."
    )


def _nobody(entry: Entry) -> str:
    return (
        f"{entry.person.first_name} is the only one who can take cases, so nobody could take over. "
        "First add a colleague: makker people add --role consultant --name … --phone …; "
        f"then: makker people deputy {entry.person.id} --is …"
    )


async def _youth(books: Books, entry: Entry) -> str:
    connection, youth = books.connection, entry.person
    for case in await cases.of_person(connection, youth.id):
        await cases.change(
            connection,
            case.id,
            if_state=("open", "taken", "waiting"),
            now=books.now,
            state="closed",
            outcome="other",
            note="left the programme",
            closed_at=books.now,
        )
        await cases.note(connection, case.id, "closed", books.now, words="left the programme")
    await voices.hand_back(connection, youth.id, books.now)
    await outbox.call_off(connection, [youth.id], books.now)
    waiting = await dues.waiting_of(connection, [youth.id])
    await dues.cancel_many(connection, [due.key for due in waiting.get(youth.id, ())])
    await calendars.forget(connection, youth.id)
    await people.leave(connection, youth.id, books.now)
    return f"{youth.first_name or 'Number ' + str(youth.id)} has left the programme."
