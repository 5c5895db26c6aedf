"""What comes of an invitation: yes, no, somebody else, or nothing."""

from flows.arrivals import SettleInvitation
from flows.arriving.words import same_name
from scheduler.arrivals.inviting import invite_key
from scheduler.arrivals.noted import open_noted
from scheduler.arrivals.timers import call_off
from scheduler.office.errand import Errand
from scheduler.office.letters import tell, texts_for
from storage import invitations
from storage.invitations import Invitation, State

CASES = {"silent": "invite_silent", "other": "invite_other"}
LETTERS = {"yes": "invite-yes", "no": "invite-no"}


async def settle(errand: Errand, effect: SettleInvitation) -> None:
    """Keep what came of an invitation, once, and let the consultant know.

    Somebody of another name who answers is somebody else: an invitation may be passed on.
    """
    made = await invitations.by_id(errand.connection, effect.invitation)
    if made is None or made.person_id != errand.person.id:
        return
    other = effect.state == "yes" and not same_name(effect.name, made.first_name or "")
    state: State = "other" if other else effect.state
    if not await invitations.settle(errand.connection, made.id, state, errand.now):
        return
    await call_off(errand.connection, invite_key(made.id))
    if state in CASES:
        await open_noted(errand, errand.person, CASES[state], _meant(made))
    else:
        await _tell(errand, made, LETTERS[state])


async def stopped(errand: Errand) -> None:
    """Take a STOP of somebody who was invited for a no: nothing more is asked."""
    found = await invitations.open_of(errand.connection, [errand.person.id])
    for made in found.values():
        await settle(errand, SettleInvitation(made.id, "no"))


async def _tell(errand: Errand, made: Invitation, key: str) -> None:
    colleague = errand.office.colleague(made.by_id)
    if colleague is not None:
        text = texts_for(colleague).get(key, args={"name": made.first_name or "?"})
        await tell(errand.office, colleague, f"invite{made.id}.{key}", [text])


def _meant(made: Invitation) -> str:
    """Return whom an invitation was meant for, for the consultant's eyes: "Amina, 15, Køge"."""
    parts = (made.first_name, str(made.age) if made.age else None, made.area)
    return ", ".join(part for part in parts if part)
