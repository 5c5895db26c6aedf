"""A youth with shifts on the desk, and what the last turn would keep of them."""

from collections.abc import Mapping, Sequence

from flows.effects import SaveShifts
from flows.kind import Json
from flows.manner import Manner
from flows.person import Person
from tests.flows.desk_maker import AMINA, OUTSIDE, SMS, Play

# It is Monday 23 November 2026, four in the afternoon. Amina is 14.
KNOWN: Mapping[str, Json] = {"evening": "19:00", "travel": 20}
SATURDAY: dict[str, Json] = {
    "start": "2026-11-28T10:00:00+01:00",
    "end": "2026-11-28T16:00:00+01:00",
}
SUNDAY: dict[str, Json] = {"start": "2026-11-29T09:00:00+01:00", "end": "2026-11-29T14:00:00+01:00"}


def row(id_: int, start: str, end: str | None, rule: int | None = None) -> dict[str, Json]:
    """Return a kept shift of November: "28 10:00" to "28 16:00"."""
    times = [f"2026-11-{at.replace(' ', 'T')}:00+01:00" if at else None for at in (start, end)]
    return {
        **{"id": id_, "start": times[0], "end": times[1], "rule": rule},
        **{"place": "Netto", "absent": None},
    }


KEPT = (row(1, "24 16:00", "24 18:00"), row(2, "28 10:00", "28 16:00"))


def youth(
    shifts: Sequence[Json] = (),
    person: Person = AMINA,
    manner: Manner = SMS,
    reminders: Mapping[str, Json] = KNOWN,
    **outside: Json,
) -> Play:
    """Return a play with a youth of whom this is known."""
    told: dict[str, Json] = {"consultant": "Mette", "shifts": shifts, "reminders": reminders}
    return Play(person, manner, outside={**OUTSIDE, **told, **outside})


def saved(play: Play) -> SaveShifts:
    """Return the one effect of the last turn that keeps shifts."""
    (save,) = (effect for effect in play.effects if isinstance(effect, SaveShifts))
    return save


def says(play: Play, *lines: str) -> bool:
    """Return whether all of `lines` were said in the last turn."""
    return all(each in "\n".join(reply.text for reply in play.replies) for each in lines)
