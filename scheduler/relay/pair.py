"""A match with the two it is between, as they are now."""

from dataclasses import dataclass
from typing import Literal

from flows.parents.rule import needs_a_yes
from flows.person import Person
from flows.relay.contact_rule import may_be_in_contact
from scheduler.office.office import Office
from scheduler.staffing import who_has
from storage import certificates, consents, matches, purposes, register
from storage.matches import TALKING, Match
from storage.staff import Colleague

Missing = Literal["certificate", "parents"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A match, its youth (whose consultant is `consultant_id`, None: the area's) and role model."""

    match: Match
    youth: Person
    model: Person
    consultant_id: int | None

    def other(self, person_id: int) -> Person:
        """Return the other one."""
        return self.model if person_id == self.youth.id else self.youth

    @property
    def args(self) -> dict[str, object]:
        """What texts for the office call the two."""
        return {"name": name_of(self.youth), "model": name_of(self.model)}

    def owner(self, office: Office) -> Colleague | None:
        """Return who has the youth."""
        return who_has(self.youth, self.consultant_id, office.staff)

    def consultant(self, office: Office) -> str:
        """Return the first name of who has the youth, "?" when there is nobody."""
        owner = self.owner(office)
        return name_of(owner.person) if owner else "?"


def name_of(person: Person) -> str:
    """Return somebody's first name, "?" while it is not known."""
    return person.first_name or "?"


async def pair_of(office: Office, number: int) -> Pair | None:
    """Return a match with its people; None when there is no such match."""
    match = await matches.by_id(office.connection, number)
    return await with_people(office, match) if match else None


async def with_people(office: Office, match: Match) -> Pair:
    """Return a match with its people."""
    there = await register.by_id(office.connection, [match.youth_id, match.model_id])
    youth = there[match.youth_id]
    return Pair(match, youth.person, there[match.model_id].person, youth.consultant_id)


async def missing(office: Office, youth: Person, model: int) -> Missing | None:
    """Return what two lack to be in contact today: a certificate that holds, a yes from home."""
    held = (await certificates.of_people(office.connection, [model])).get(model)
    today = office.around.calendar.today(office.now)
    certified = may_be_in_contact(
        held.valid_until if held else None,
        youth.age(today),
        today,
        without_from_15=office.around.without_certificate_from_15,
    )
    if not certified:
        return "certificate"
    return None if await has_a_yes(office, youth) else "parents"


async def has_a_yes(office: Office, youth: Person) -> bool:
    """Return whether a youth has a yes from home that stands, or needs none."""
    today = office.around.calendar.today(office.now)
    if not needs_a_yes(youth.born, today):
        return True
    return await consents.standing(office.connection, youth.id) == "yes"


async def is_wanted(office: Office, pair: Pair) -> bool:
    """Return whether the youth has not switched messages of role models off."""
    return not await purposes.is_off(office.connection, pair.youth.id, "role_model")


def is_talking(match: Match) -> bool:
    """Return whether the two may write as far as the match goes."""
    return match.state in TALKING
