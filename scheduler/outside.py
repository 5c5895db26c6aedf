"""What each turn of a batch is told of the world outside it."""

from collections.abc import Iterable
from datetime import timedelta

from flows.kind import Json
from scheduler.arrivals.told import told_of_arrivals
from scheduler.batch import Batch
from scheduler.office import Office, desks_of
from scheduler.relay import facts
from scheduler.staffing import who_has
from storage import purposes, shifts_told
from storage.people import Known

STAFF = ("consultant", "leader")
SHIFTS_BACK, SHIFTS_AHEAD = timedelta(days=14), timedelta(days=60)


async def outside(here: Office, batch: Batch) -> dict[int, dict[str, Json]]:
    """Return, by event, what its turn is told: who answers a call for help and when, and so on."""
    knowns = {event.id: batch.known[event.id] for event in batch.events}
    answers = _Answers(here)
    told = {
        event_id: {**_of_anyone(here, batch, known), **answers.to(known)}
        for event_id, known in knowns.items()
    }
    timers = batch.timers
    asking = [known.person.id for id_, known in knowns.items() if id_ in timers]
    unwanted = await purposes.off_of(here.connection, asking) if asking else {}
    for event_id, known in knowns.items():
        if known.person.id in unwanted:
            told[event_id]["off"] = sorted(unwanted[known.person.id])
    of_shifts = await _shifts(here, knowns.values())
    coming_in = await told_of_arrivals(here.connection, knowns.values())
    for event_id, known in knowns.items():
        told[event_id] |= of_shifts.get(known.person.id, {}) | coming_in.get(known.person.id, {})
    for event_id, of_pairs in (await facts(here, batch)).items():
        told[event_id] |= of_pairs
    staff = {k.person.id for k in knowns.values() if k.person.role in STAFF}
    for id_, desk in (await desks_of(here, staff)).items():
        for event_id, known in knowns.items():
            if known.person.id == id_:
                told[event_id] |= desk
    return told


async def _shifts(here: Office, knowns: Iterable[Known]) -> dict[int, dict[str, Json]]:
    youths = [k.person for k in knowns if k.person.role == "youth"]
    enrolled = [person.id for person in youths if person.enrolled]
    told = {person.id: shifts_told.nothing_told() for person in youths}
    if enrolled:
        first, last = here.now - SHIFTS_BACK, here.now + SHIFTS_AHEAD
        told |= await shifts_told.told(here.connection, enrolled, first, last)
    return told


def _of_anyone(here: Office, batch: Batch, known: Known) -> dict[str, Json]:
    voice = batch.voices.get(known.person.id)
    holder_id = voice.holder_id if voice and voice.holder_id else batch.crossed.get(known.person.id)
    holder = here.colleague(holder_id) if holder_id else None
    return {
        **here.around.given,
        "mail": here.around.mail,
        "phone": known.address[1] if known.address[0] == "sms" else None,
        "placements": batch.placements.get(known.person.id, []),
        "voice": (holder.person.first_name or "?") if holder else None,
    }


class _Answers:
    """Who answers a call for help, and when: worked out once for each area and language."""

    def __init__(self, here: Office) -> None:
        self._here = here
        self._when: dict[tuple[str | None, str], tuple[str, bool]] = {}
        self._names: dict[tuple[int, int | None, str | None], str | None] = {}

    def to(self, known: Known) -> dict[str, Json]:
        """Return what a person is told of whoever has them."""
        name = self._owner(known)
        when, closed = self._times(known)
        return {"help_name": name, "consultant": name, "help_when": when, "help_closed": closed}

    def _owner(self, known: Known) -> str | None:
        # Only of staff does it matter who they are themselves: nobody has oneself.
        me = known.person.id if known.person.role in STAFF else 0
        key = (me, known.consultant_id, known.person.area)
        if key not in self._names:
            owner = who_has(known.person, known.consultant_id, self._here.staff)
            self._names[key] = owner.person.first_name if owner else None
        return self._names[key]

    def _times(self, known: Known) -> tuple[str, bool]:
        key = (known.person.area, known.person.language)
        if key not in self._when:
            here, (area, language) = self._here, key
            deadline = here.deadline(area)
            when = here.around.spoken(deadline, here.now, language)
            self._when[key] = (when, not here.is_open(area))
        return self._when[key]
