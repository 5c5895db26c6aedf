"""What comes of an invitation: yes, no, somebody else, or nothing."""

from flows.arrivals import SettleInvitation
from flows.effects import OpenCase
from scheduler.arrivals.inviting import invite_key
from scheduler.arrivals.timers import call_off
from scheduler.office import open_case
from scheduler.office.errand import Errand
from scheduler.office.letters import tell, texts_for
from storage import invitations
from storage.invitations import Invitation

CASES = {"silent": "invite_silent", "other": "invite_other"}
LETTERS = {"yes": "invite-yes", "no": "invite-no"}


async def settle(errand: Errand, effect: SettleInvitation) -> None:
    """Keep what came of an invitation, once, and let the consultant know."""
    made = await invitations.by_id(errand.connection, effect.invitation)
    if made is None or made.person_id != errand.person.id:
        return
    if not await invitations.settle(errand.connection, made.id, effect.state, errand.now):
        return
    await call_off(errand.connection, invite_key(made.id))
    if effect.state in CASES:
        wanted = OpenCase(CASES[effect.state], "this_week", _meant(made))
        await open_case(errand.office, errand.person, wanted)
    else:
        await _tell(errand, made, LETTERS[effect.state])


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
