"""A youth wants messages of role models again: those who were told to wait hear it."""

from flows.person import Person
from scheduler.office.office import Office
from scheduler.relay.pair import is_talking, missing, name_of, with_people
from scheduler.relay.told import tell, text
from storage import matches


async def wanted_again(office: Office, youth: Person) -> None:
    """Let the role models of a youth know that the two may write again."""
    for match in await matches.of_person(office.connection, youth.id):
        pair = await with_people(office, match)
        if not is_talking(match) or await missing(office, youth, pair.model.id) is not None:
            continue
        line = text(pair.model, "open-again", name=name_of(youth))
        key = f"match{match.id}.wanted.{int(office.now.timestamp())}"
        await tell(office, pair.model, key, line)
