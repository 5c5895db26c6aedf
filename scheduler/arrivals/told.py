"""What turns are told of coming in: an open invitation, what parents were asked, what is ready."""

from collections.abc import Collection

from flows.kind import Json
from storage import consents, invitations, readiness
from storage.consents import Consent, weighed
from storage.database import Connection
from storage.people import Known


async def told_of_arrivals(
    connection: Connection, knowns: Collection[Known]
) -> dict[int, dict[str, Json]]:
    """Return, by person, `invitation`, `consents`, `ready` and `parents` (see flows/desk.py)."""
    told: dict[int, dict[str, Json]] = {}
    strangers = [k.person.id for k in knowns if k.person.role == "youth" and not k.person.enrolled]
    youths = [k.person.id for k in knowns if k.person.role == "youth" and k.person.enrolled]
    parents = [k.person.id for k in knowns if k.person.role == "parent"]
    if strangers:
        for id_, made in (await invitations.open_of(connection, strangers)).items():
            told[id_] = {"invitation": {"id": made.id}}
    if youths:
        ready = await readiness.of_people(connection, youths)
        asked = await consents.of_youths(connection, youths)
        for id_ in youths:
            told[id_] = {"ready": ready.get(id_, {}), "parents": weighed(asked.get(id_, []))}
    if parents:
        for id_, some in (await consents.of_parents(connection, parents)).items():
            told[id_] = {"consents": [_row(each) for each in some]}
    return told


def _row(each: Consent) -> Json:
    return {
        "id": each.id,
        "child": each.child,
        "state": each.state,
        "step": each.step,
        "said": each.said,
        "misses": each.misses,
    }
