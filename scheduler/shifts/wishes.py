"""What a youth says of themselves for their shifts' sake."""

from datetime import time

from flows.effects import NoteNinth, RemindMe
from scheduler.office.errand import Errand
from scheduler.shifts.planning import replanned
from storage import reminding, shifts

EARLIEST, LATEST = time(18), time(20)
LONGEST_TRAVEL = 240


async def remind_me(errand: Errand, effect: RemindMe) -> None:
    """Keep when somebody wants to be reminded, and plan anew what stands.

    Raises ValueError for an evening before 18 or after 20, or more than four hours' travel: the
    flow asks within these bounds.
    """
    evening = time.fromisoformat(effect.evening) if effect.evening is not None else None
    if evening is not None and not EARLIEST <= evening <= LATEST:
        raise ValueError(f"{effect.evening} is no evening to be reminded in: 18:00 to 20:00 are.")
    if effect.travel is not None and not 0 <= effect.travel <= LONGEST_TRAVEL:
        raise ValueError(f"{effect.travel} minutes of travel: 0 to {LONGEST_TRAVEL} are possible.")
    connection, whose = errand.connection, errand.person.id
    await reminding.set_wish(connection, whose, evening, effect.travel)
    wish = await reminding.wish_of(connection, whose)
    standing = await shifts.after(connection, whose, errand.now)
    await replanned(connection, errand.around.calendar, wish, standing, errand.now)


async def note_ninth(errand: Errand, effect: NoteNinth) -> None:
    """Keep whether a youth has finished 9th class."""
    await reminding.set_ninth(errand.connection, errand.person.id, effect.finished)
