"""Cases about one person that hold the words of another: for colleagues' eyes, as a note."""

from flows.effects import OpenCase
from flows.person import Person
from scheduler.office import open_case
from scheduler.office.errand import Errand
from storage import cases

NOTE = "told"


async def open_noted(errand: Errand, person: Person, reason: str, note: str) -> None:
    """Open a case with a note beside it, which is not the person's to be shown.

    What a parent writes is not for their child, nor whom an invitation was meant for for whoever
    answered it.
    """
    number = await open_case(errand.office, person, OpenCase(reason, "this_week"))
    if number is None:
        mine = await cases.of_person(errand.connection, person.id)
        number = next((each.id for each in mine if each.reason == reason), None)
    if number is not None and note:
        connection, by = errand.connection, errand.person.id
        await cases.note(connection, number, NOTE, errand.now, by, note)
    errand.changed.add(person.id)
